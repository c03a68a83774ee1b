// Candidates with the ranges and origins of their inputs. All functions return copies.
import { withMovedPointers } from './list-items.js';

/** @import { Candidate, Scenario } from './scenario.js' */
/** @import { Result } from './result.js' */

export const maxCandidates = 8;

/** Of a provider's name. */
export const maxNameLength = 80;

const candidatePattern = /^\/candidates\/(\d+)(?=\/)/;

/** @param {string} pointer */
export function candidateIndex(pointer) {
	const index = pointer.match(candidatePattern)?.[1];
	return index === undefined ? undefined : Number(index);
}

/** @param {string} pointer @param {number} index */
export const pointerForCandidate = (pointer, index) => pointer.replace(candidatePattern, `/candidates/${index}`);

/** The candidate gets index 0. @param {Scenario} scenario @param {number} index */
export const singleCandidate = (scenario, index) =>
	withMovedPointers({ ...scenario, candidates: [scenario.candidates[index]] }, (pointer) =>
		[undefined, index].includes(candidateIndex(pointer)) ? [pointerForCandidate(pointer, 0)] : [],
	);

/**
 * Adds it at the end, with the ranges and origins of the candidate it copies.
 * @param {Scenario} scenario
 * @param {Candidate} candidate
 * @param {number} [original] index of the candidate it copies
 */
export const withCandidate = (scenario, candidate, original = -1) =>
	withMovedPointers({ ...scenario, candidates: [...scenario.candidates, candidate] }, (pointer) =>
		candidateIndex(pointer) === original
			? [pointer, pointerForCandidate(pointer, scenario.candidates.length)]
			: [pointer],
	);

/** The criteria of scores and priorities. */
export const criteria = ['accuracy', 'scalability', 'security', 'pricing', 'experience'];

/** Adds missing priorities and scores, in the middle of the scale. @param {Scenario} scenario */
export function withScores(scenario) {
	const middle = Object.fromEntries(criteria.map((name) => [name, '5']));
	return {
		...scenario,
		priorities: scenario.priorities ?? middle,
		incumbent: { ...scenario.incumbent, scores: scenario.incumbent.scores ?? middle },
		candidates: scenario.candidates.map((candidate) => ({ ...candidate, scores: candidate.scores ?? middle })),
	};
}

/** @param {string} name @param {string[]} taken */
export function uniqueName(name, taken) {
	const stem = name.replace(/ \d+$/, '').slice(0, maxNameLength - ' 9'.length);
	for (let n = 2; taken.includes(name); n++) name = `${stem} ${n}`;
	return name;
}

/**
 * The part of a result that is about one candidate. Pointers remain those of the whole scenario.
 * @param {Result} result
 * @param {number} index
 * @returns {Result}
 */
export function resultOf(result, index) {
	const { candidates, recommendation, remarks } = result;
	const candidate = candidates[index];
	const { notice_by_month, notice_by_date } = candidate.exit;
	const { npv } = candidate.timing[candidate.best_cutover_month - candidate.timing[0].cutover_month];
	const isRecommended = recommendation.candidate === index;
	return {
		...result,
		candidates: [candidate],
		recommendation: isRecommended ? recommendation : { ...recommendation, npv, notice_by_month, notice_by_date },
		remarks:
			remarks?.flatMap((remark) =>
				remark.candidate === undefined ? remark : remark.candidate === index ? { ...remark, candidate: 0 } : [],
			) ?? null,
	};
}
