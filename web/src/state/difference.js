import { singleCandidate } from '../scenario/candidates.js';
import { leavesOf } from '../scenario/leaves.js';

/** @import { CandidateResult, Line, Scenario } from '../engine/types.js' */
/** @typedef {{scenario: Scenario, shown: number}} State */

/** Those of inputs and ranges. The shown candidate has index 0. @param {State} a @param {State} b */
export function changedInputs(a, b) {
	const [before, after] = [a, b].map(({ scenario, shown }) => new Map(leavesOf(singleCandidate(scenario, shown))));
	return [...new Set([...before.keys(), ...after.keys()])]
		.map((pointer) => ({ pointer, from: before.get(pointer), to: after.get(pointer) }))
		.filter(({ pointer, from, to }) => !pointer.startsWith('/origins/') && !sameValue(from, to));
}

/** A number equals its text. @param {unknown} a @param {unknown} b */
const sameValue = (a, b) =>
	a === b ||
	(a !== undefined &&
		b !== undefined &&
		(String(a) === String(b) || (String(a).trim() !== '' && Number(a) === Number(b))));

/**
 * @typedef {{line: Line | undefined, a: string, b: string, by: string}} Step without a line, the rounding difference
 */

/**
 * Contributions to the change in npv that are not 0, the largest first. They add up to the minor unit.
 * @param {CandidateResult} a
 * @param {CandidateResult} b
 * @param {Line[]} lines
 */
export function lineSteps(a, b, lines) {
	const each = lines.map((line) => step(line, a.npv_by_line[line.line], b.npv_by_line[line.line]));
	const rest = (/** @type {CandidateResult} */ { npv, npv_by_line: byLine }) =>
		Object.values(byLine).reduce(minus, npv);
	return [
		...each.sort((s, t) => Math.abs(Number(t.by)) - Math.abs(Number(s.by))),
		step(undefined, rest(a), rest(b)),
	].filter(({ by }) => Number(by) !== 0);
}

/** @param {Line | undefined} line @param {string} a @param {string} b */
const step = (line, a, b) => ({ line, a, b, by: minus(b, a) });

/** The exact difference of two amounts of one currency. @param {string} a @param {string} b */
export function minus(a, b) {
	const digits = (a.split('.')[1] ?? '').length;
	const [x, y] = [a, b].map((amount) => BigInt(amount.replace('.', '')));
	return decimal(x - y, digits);
}

/** @param {bigint} minor @param {number} digits */
function decimal(minor, digits) {
	const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0');
	const whole = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
	return minor < 0n ? `-${whole}` : whole;
}
