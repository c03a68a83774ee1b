// Groups the inputs of the form: by section, and within a section by provider and object.
import { pointerOf } from './key-inputs.js';

/** @import { Input, Section } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Searchable } from './input-filter.js' */
/** @typedef {Searchable & {input: Input}} FormInput */

/** With the keys of their labels. */
const optionalObjects = /** @type {const} */ ([
	['/priorities', 'priorities'],
	['/incumbent/scores', 'scoreIncumbent'],
	['/candidates/*/scores', 'scoreCandidate'],
	['/waiting', 'waiting'],
]);

/** @param {Session} session @param {Format} format */
export function inputsBySection(session, format) {
	/** @type {Map<Section, FormInput[]>} */
	const sections = new Map();
	for (const input of session.inputs) {
		const pointer = pointerOf(session, input);
		const inputs = sections.get(input.section) ?? [];
		sections.set(input.section, inputs);
		if (pointer === undefined) continue;
		const last = inputs.at(-1);
		if (last?.pointer === pointer) last.texts.push(input.label, input.help);
		else inputs.push(formInput(session, format, input, pointer));
	}
	return [...sections].map(([section, inputs]) => ({ section, inputs }));
}

/** @param {Session} session @param {Format} format @param {Input} input @param {string} pointer */
function formInput(session, { words: { fields: words } }, input, pointer) {
	const optional = optionalOf(session, pointer);
	const unit = [words.units[input.unit], words.quantities[input.unit]?.({ number: '', n: 1, short: false })];
	const changed =
		session.isChanged(pointer) || (session.scenario !== undefined && session.ranges.changed(session.scenario, pointer));
	const texts = [input.label, input.help, ...unit, words.sections[input.section], optional && words[optional.label]];
	return { pointer, input, changed, texts: texts.filter((text) => text !== undefined) };
}

/** @param {Session} session @param {string} pointer */
function optionalOf(session, pointer) {
	const [pattern, label] = optionalObjects.find(([object]) => pointer.startsWith(`${session.at(object)}/`)) ?? [];
	return pattern && label && { object: session.at(pattern), label };
}

/** @typedef {{optional?: ReturnType<typeof optionalOf>, pricing?: string, pointers: string[]}} Group */
/** @typedef {{title?: string, groups: Group[]}} Part about one subject; titled if the section has several */

/** @param {Session} session @param {FormInput[]} inputs @param {Format} format @returns {Part[]} */
export function partsOf(session, inputs, format) {
	const words = format.words.inputs.parts;
	/** @type {(Part & {about: string})[]} */
	const parts = [];
	for (const { pointer } of inputs) {
		const { about, title } = subject(session, pointer, words);
		if (parts.at(-1)?.about !== about) parts.push({ about, title, groups: [] });
		addTo(/** @type {Part} */ (parts.at(-1)).groups, session, pointer);
	}
	return new Set(parts.map(({ about }) => about)).size > 1 ? parts : parts.map(({ groups }) => ({ groups }));
}

/** @param {Session} session @param {string} pointer @param {Words['inputs']['parts']} words */
function subject(session, pointer, words) {
	const [, owner] = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(?:name|offer)/) ?? [];
	if (owner) return { about: owner, title: session.value(`${owner}/name`) };
	const [, about] = pointer.match(/^\/(?:incumbent\/)?(contract|quality|team)\//) ?? [];
	return { about: about ?? '', title: about && words[/** @type {keyof typeof words} */ (about)] };
}

/** @param {Group[]} groups @param {Session} session @param {string} pointer */
function addTo(groups, session, pointer) {
	const optional = optionalOf(session, pointer);
	const pricing = pointer.match(/^.*\/pricing(?=\/)/)?.[0];
	const last = groups.at(-1);
	if (last && last.optional?.object === optional?.object && last.pricing === pricing) last.pointers.push(pointer);
	else groups.push({ optional, pricing, pointers: [pointer] });
}
