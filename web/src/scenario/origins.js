// Where figures come from. An origin stays with its figure until the figure is typed anew.
import { escapePart, withValue } from './pointer.js';

/** @import { Scenario } from './scenario.js' */

/** @param {string} pointer */
const originPointer = (pointer) => `/origins/${escapePart(pointer)}`;

/** @param {Scenario} scenario @param {string} pointer @param {string} note */
export const withMeasured = (scenario, pointer, note) =>
	withValue(scenario, originPointer(pointer), { kind: 'measured', note });

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

/**
 * The contract's dates, where they were entered as such and the switch ends the contract on that date: with the last
 * day for notice, which the model counts in whole months.
 * @param {Scenario} scenario
 * @param {{contract_end_month: number | null}} exit
 */
export const termNote = (scenario, { contract_end_month: end }) =>
	end !== null && end === Number(scenario.incumbent.contract.months_left)
		? measuredNote(scenario, '/incumbent/contract/notice_months')
		: undefined;

/** What was measured: each note once, in the order of the scenario. @param {Scenario | undefined} scenario */
export const measuredNotes = (scenario) => [
	...new Set(
		Object.values(scenario?.origins ?? {})
			.filter(({ kind, note }) => kind === 'measured' && note)
			.map(({ note }) => /** @type {string} */ (note)),
	),
];
