// The text of a link's fragment: version, preset, check sum, and what differs from the preset.
//
//   #switchcost=1.image-boxes.4k2f0&start=2026-12&demand/labels_per_month=90000&!incumbent/scores
//
// Each entry sets a JSON Pointer, or removes it with "!". Links by hand need no check sum.
import { prefix } from './draft.js';

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
