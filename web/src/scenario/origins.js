// Where figures come from. The scenario records what its values do not tell: what was measured, and what a visitor has
// confirmed. Of the others, a figure that equals that of the example is the example's, and any other was typed. A
// recorded origin stays with its figure until the figure is typed anew.
import { escapePart, withValue } from './pointer.js';

/** @import { Origin, Scenario } from './scenario.js' */

/** @param {string} pointer */
const originPointer = (pointer) => `/origins/${escapePart(pointer)}`;

/** @param {Scenario} scenario @param {string} pointer @param {Origin} origin */
export const withOrigin = (scenario, pointer, origin) => withValue(scenario, originPointer(pointer), origin);

/** @param {Scenario} scenario @param {string} pointer @param {string} note */
export const withMeasured = (scenario, pointer, note) => withOrigin(scenario, pointer, { kind: 'measured', note });

/**
 * @param {Scenario | undefined} scenario
 * @param {string} pointer
 * @param {boolean} asInExample whether the example has the same value
 * @returns {Origin}
 */
export const originAt = (scenario, pointer, asInExample) =>
	scenario?.origins?.[pointer] ?? { kind: asInExample ? 'example' : 'typed' };

/** Removes the origins of a value and of everything below it. @param {Scenario} scenario @param {string} pointer */
export function withoutOrigins(scenario, pointer) {
	const { origins, ...rest } = scenario;
	const kept = Object.entries(origins ?? {}).filter(([at]) => at !== pointer && !at.startsWith(`${pointer}/`));
	if (kept.length === Object.keys(origins ?? {}).length) return scenario;
	return /** @type {Scenario} */ (kept.length ? { ...rest, origins: Object.fromEntries(kept) } : rest);
}

/** @param {Scenario | undefined} scenario @param {string} pointer */
export function measuredNote(scenario, pointer) {
	const origin = scenario?.origins?.[pointer];
	return origin?.kind === 'measured' ? origin.note : undefined;
}

/** What was measured: each note once, in the order of the scenario. @param {Scenario | undefined} scenario */
export const measuredNotes = (scenario) => [
	...new Set(
		Object.values(scenario?.origins ?? {})
			.filter(({ kind, note }) => kind === 'measured' && note)
			.map(({ note }) => /** @type {string} */ (note)),
	),
];
