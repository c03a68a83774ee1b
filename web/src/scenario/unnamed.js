// A scenario without the texts that a visitor typed, for links that leave the page's own site.
import { uniqueName } from './candidates.js';
import { withTaskNames } from './task-edits.js';
import { tasksOf } from './list-items.js';

/** @import { Origin, Scenario } from './scenario.js' */

/** What the page itself notes about a figure: a date, or a number of days, weeks or months. */
const ownNote = /^[\d-]+(?: (?:days|weeks|months))?$/;

/**
 * Gives providers and tasks the names of the preset, or numbers, and removes the notes on where figures come from.
 * @param {Scenario} scenario
 * @param {Scenario} preset with the names that the page may show
 * @returns {Scenario}
 */
export function withoutTypedTexts(scenario, preset) {
	/** @type {string[]} */
	const used = [];
	const candidates = scenario.candidates.map((candidate, i) => {
		const name = uniqueName((preset.candidates[i] ?? preset.candidates[0]).name, used);
		used.push(name);
		return { ...candidate, name };
	});
	const names = tasksOf(scenario).map((_, i) => tasksOf(preset)[i]?.name ?? `Task ${i + 1}`);
	const named = { ...scenario, incumbent: { ...scenario.incumbent, name: preset.incumbent.name }, candidates };
	const plain = withTaskNames(named, names);
	if (!plain.origins) return plain;
	return { ...plain, origins: Object.fromEntries(Object.entries(plain.origins).map(withoutNote)) };
}

/** @param {[pointer: string, origin: Origin]} entry @returns {[string, Origin]} */
const withoutNote = ([pointer, { kind, note }]) => [
	pointer,
	note !== undefined && ownNote.test(note) ? { kind, note } : { kind },
];
