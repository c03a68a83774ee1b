// Links that hold a scenario, as what differs from a preset. Presets are frozen by version (link-versions.js), so
// that a link gives the same figures in later releases. An older link gets today's names and missing inputs.
import {
	fromLeaves,
	InputShape,
	isAllowedLength,
	leavesOf,
	listLengths,
	originOf,
	withListLengths,
} from '../scenario/leaves.js';
import { patternOf, valueAt, withValue } from '../scenario/pointer.js';
import { rangeAt, rangePointer } from '../scenario/ranges.js';
import { prefix } from './draft.js';

/** @import { Input, Problem, Scenario } from '../engine/types.js' */
/** @import { Leaves } from '../scenario/leaves.js' */

/** @typedef {{since: number, from: string, to: string}} Rename of a pattern and all below it */

/**
 * What reading and writing links depends on.
 * @typedef {object} Release
 * @property {Input[]} inputs
 * @property {number} version the newest
 * @property {Record<string, Scenario>} newest the presets at that version
 * @property {(version: number) => Record<string, Leaves>} base the presets at a version
 * @property {Rename[]} renames
 * @property {string} [start] first month for links without one
 */

/**
 * @typedef {{preset: string, scenario: Scenario, dropped: string[], older: boolean, corrected: boolean}} Opened
 *   dropped: pointers that are not inputs, or no longer; older: made with an older version; corrected: its figures have
 *   changed since, because it was made with an older edition of the model
 * @typedef {{broken: 'damaged' | 'newer' | 'preset'}} Broken
 */

/** The format and the edition of the model, which a link's version tells. */
const ofVersion = ['/version', '/model'];

/** No field takes a longer text. */
const maxTextLength = 200;

/** Returns a fragment. @param {Scenario} scenario @param {string} preset @param {Release} release */
export function linkTo(scenario, preset, release) {
	const base = release.newest;
	const name = Object.hasOwn(base, preset) ? preset : Object.keys(base)[0];
	const shape = new InputShape(release.inputs);
	let from = base[name];
	const counts = listLengths(scenario, shape).filter(([pointer, count]) => {
		if (count === (valueAt(from, pointer)?.length ?? 0)) return false;
		from = withListLengths(from, new Map([[pointer, count]]), shape);
		return true;
	});
	const [before, after] = [from, scenario].map(
		(one) => new Map(leavesOf(one).filter(([pointer]) => shape.input(pointer) && !ofVersion.includes(pointer))),
	);
	const removed = [...before.keys()]
		.filter((pointer) => !after.has(pointer))
		.map((pointer) => missingAncestor(scenario, pointer));
	/** @type {Entry[]} */
	const entries = [
		...counts,
		...[...after].filter(([pointer, value]) => !before.has(pointer) || String(before.get(pointer)) !== String(value)),
	].map(([pointer, value]) => [pointer, String(value).slice(0, maxTextLength)]);
	for (const pointer of new Set(removed)) entries.push([pointer, undefined]);
	if (!after.has('/start')) entries.push(['/start', undefined]);
	return write({ version: release.version, preset: name, entries });
}

/** The outermost missing part. @param {Scenario} scenario @param {string} pointer */
function missingAncestor(scenario, pointer) {
	const parts = pointer.split('/');
	for (let i = 2; i < parts.length; i++) {
		const outer = parts.slice(0, i).join('/');
		if (valueAt(scenario, outer) === undefined) return outer;
	}
	return pointer;
}

/** Never throws. @param {string} fragment @param {Release} release @returns {Opened | Broken} */
export function openLink(fragment, release) {
	const link = read(fragment);
	if (!link) return { broken: 'damaged' };
	if (link.version > release.version) return { broken: 'newer' };
	const base = release.base(link.version);
	if (!Object.hasOwn(base, link.preset)) return { broken: 'preset' };
	const shape = new InputShape(release.inputs);
	const renamed = (/** @type {string} */ pointer) => currentPointer(pointer, link.version, release.renames);
	const counts = new Map();
	/** @type {Entry[]} */ const changes = [];
	for (const [oldPointer, value] of link.entries) {
		const pointer = renamed(oldPointer);
		if (!shape.isList(pointer) || value === undefined) changes.push([pointer, value]);
		else if (/^\d{1,2}$/.test(value) && isAllowedLength(pointer, Number(value))) counts.set(pointer, Number(value));
		else return { broken: 'damaged' };
	}
	const frozen = new Map([...base[link.preset]].map(([pointer, value]) => [renamed(pointer), value]));
	const sized = withListLengths(fromLeaves(frozen, shape), counts, shape);
	const leaves = new Map(leavesOf(sized));
	const dropped = [...leaves.keys()].filter((pointer) => !shape.input(pointer));
	for (const pointer of dropped) leaves.delete(pointer);
	for (const [pointer, value] of changes) {
		const input = shape.input(pointer);
		if (value === undefined) remove(leaves, pointer);
		else if (!input || ofVersion.includes(pointer) || !within(sized, pointer)) dropped.push(pointer);
		else leaves.set(pointer, originOf(pointer) ? value.slice(0, maxTextLength) : typed(input, value));
	}
	const { model } = Object.values(release.newest)[0];
	const corrected = leaves.get('/model') !== model;
	leaves.set('/model', model);
	if (release.start && !changes.some(([pointer]) => pointer === '/start')) leaves.set('/start', release.start);
	return {
		preset: link.preset,
		scenario: fromLeaves(leaves, shape),
		dropped,
		older: link.version < release.version,
		corrected,
	};
}

/** @param {Scenario} scenario @param {string} pointer */
function within(scenario, pointer) {
	const item = /^(.*\/\d+)(?=\/)/.exec(pointer)?.[1];
	return item === undefined || pointer.startsWith('/uncertainty/') || valueAt(scenario, item) !== undefined;
}

/** @param {Map<string, unknown>} leaves @param {string} pointer */
function remove(leaves, pointer) {
	for (const leaf of [...leaves.keys()]) {
		if (leaf === pointer || leaf.startsWith(`${pointer}/`)) leaves.delete(leaf);
	}
}

/** @param {Input} input @param {string} value */
function typed(input, value) {
	if (input.unit === 'yes_no' && (value === 'true' || value === 'false')) return value === 'true';
	return value.slice(0, maxTextLength);
}

/**
 * Adds the defaults of missing inputs, which are newer than the link, and lists their pointers.
 * @param {Scenario} scenario
 * @param {Problem[]} problems
 * @param {Input[]} inputs
 */
export function completed(scenario, problems, inputs) {
	const needed = inputs.filter(({ required, default: fallback }) => required && fallback !== undefined);
	const missing = problems
		.filter(({ code }) => code === 'missing')
		.flatMap(({ pointer }) =>
			needed
				.filter((input) => `${input.pointer}/`.startsWith(`${patternOf(pointer)}/`))
				.map((input) => ({
					pointer: pointer + input.pointer.slice(patternOf(pointer).length),
					value: typed(input, /** @type {string} */ (input.default)),
				})),
		);
	return {
		scenario: missing.reduce((whole, { pointer, value }) => withValue(whole, pointer, value), scenario),
		filled: missing.map(({ pointer }) => pointer),
	};
}

/** @param {string} pointer @param {number} version @param {Rename[]} renames @returns {string} */
function currentPointer(pointer, version, renames) {
	const range = rangeAt(pointer);
	if (range) return rangePointer(currentPointer(range.input, version, renames), range.end);
	return renames
		.filter(({ since }) => since > version)
		.reduce((name, { from, to }) => {
			const pattern = patternOf(name);
			if (pattern !== from && !pattern.startsWith(`${from}/`)) return name;
			const indices = name.match(/(?<=\/)\d+(?=\/|$)/g) ?? [];
			return (to + pattern.slice(from.length)).replace(/\*/g, () => indices.shift() ?? '*');
		}, pointer);
}

// The text of a link's fragment: version, preset, check sum, and what differs from the preset.
//
//   #switchcost=1.image-boxes.4k2f0&start=2026-12&demand/labels_per_month=90000&!incumbent/scores
//
// Each entry sets a JSON Pointer, or removes it with "!". Links by hand need no check sum.

/** Nine providers with a rate card of 12 tasks and 20 tiers each need about 350,000 characters. */
const maxLength = 500_000;

/** @typedef {[pointer: string, value: string | undefined]} Entry undefined removes the value */
/** @typedef {{version: number, preset: string, entries: Entry[]}} Fragment */

/** @param {Fragment} fragment */
export function write({ version, preset, entries: all }) {
	// An address cannot hold half a character.
	const whole = (/** @type {string} */ text) => text.replace(/\p{Surrogate}/gu, '\ufffd');
	const entries = all.map(([pointer, value]) => /** @type {Entry} */ ([whole(pointer), value && whole(value)]));
	const texts = entries.map(([pointer, value]) =>
		value === undefined ? `!${name(pointer)}` : `${name(pointer)}=${escaped(value)}`,
	);
	return [`${prefix}${version}.${preset}.${checkSum({ version, preset, entries })}`, ...texts].join('&');
}

/** Never throws. @param {string} text @returns {Fragment | undefined} undefined if it is damaged */
export function read(text) {
	if (!text.startsWith(prefix) || text.length > maxLength) return undefined;
	const [head, ...rest] = text.slice(prefix.length).split('&');
	const [, version, preset, sum] = /^([1-9]\d{0,3})\.([a-z0-9-]{1,64})(?:\.([0-9a-z]{1,7}))?$/.exec(head) ?? [];
	if (!version) return undefined;
	const entries = rest.map(entry);
	if (entries.includes(undefined)) return undefined;
	const fragment = { version: Number(version), preset, entries: /** @type {Entry[]} */ (entries) };
	return sum === undefined || sum === checkSum(fragment) ? fragment : undefined;
}

/** @param {string} text @returns {Entry | undefined} */
function entry(text) {
	const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
	try {
		const pointer = decodeURIComponent(name ?? '');
		const removes = pointer.startsWith('!');
		if (!name || removes !== (value === undefined)) return undefined;
		return removes ? [`/${pointer.slice(1)}`, undefined] : [`/${pointer}`, decodeURIComponent(value)];
	} catch {
		return undefined; // a % without a valid code
	}
}

/** @param {string} pointer */
const name = (pointer) => escaped(pointer.slice(1)).replaceAll('%2F', '/');

/** Escapes what would end an address in a text. @param {string} text */
const escaped = (text) =>
	encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** FNV-1a of the content, because applications may change the escapes. @param {Fragment} fragment */
function checkSum({ version, preset, entries }) {
	const text = JSON.stringify([version, preset, entries.map(([pointer, value = null]) => [pointer, value])]);
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return sum.toString(36);
}
