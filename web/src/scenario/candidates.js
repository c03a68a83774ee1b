// Candidates with the ranges of their uncertain inputs. All functions return copies.
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
export function singleCandidate(scenario, index) {
	return withRangesFrom({ ...scenario, candidates: [scenario.candidates[index]] }, scenario, (of) =>
		of === index ? [0] : [],
	);
}

/**
 * Adds it at the end, with the ranges of the candidate it copies.
 * @param {Scenario} scenario
 * @param {Candidate} candidate
 * @param {number} [original] index of the candidate it copies
 */
export function withCandidate(scenario, candidate, original) {
	const candidates = [...scenario.candidates, candidate];
	return withRangesFrom({ ...scenario, candidates }, scenario, (of) =>
		of === original ? [of, candidates.length - 1] : [of],
	);
}

/** @param {Scenario} scenario @param {number} index */
export function withoutCandidate(scenario, index) {
	const candidates = scenario.candidates.toSpliced(index, 1);
	return withRangesFrom({ ...scenario, candidates }, scenario, (of) =>
		of === index ? [] : [of > index ? of - 1 : of],
	);
}

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
 * Converts the pointers in a result of a single candidate to those of the whole scenario.
 * @param {Result} result
 * @param {number} index
 */
export function forCandidateIndex(result, index) {
	/** @template {{input: string}} T @param {T} of */
	const moved = (of) => ({ ...of, input: pointerForCandidate(of.input, index) });
	const [candidate] = result.candidates;
	const { reason } = result.recommendation;
	return {
		...result,
		candidates: [
			{
				...candidate,
				sensitivity: candidate.sensitivity?.map(moved),
				risk: candidate.risk && { ...candidate.risk, drivers: candidate.risk.drivers?.map(moved) ?? null },
			},
		],
		recommendation: {
			...result.recommendation,
			reason: reason && {
				...reason,
				driver: reason.driver && moved(reason.driver),
				flip: reason.flip && moved(reason.flip),
			},
		},
	};
}

/**
 * Copies the ranges of another scenario, each to the candidates it applies to.
 * @param {Scenario} scenario
 * @param {Scenario} from
 * @param {(index: number) => number[]} to
 */
function withRangesFrom(scenario, { uncertainty }, to) {
	if (!uncertainty) return scenario;
	return {
		...scenario,
		uncertainty: Object.fromEntries(
			Object.entries(uncertainty).flatMap(([pointer, range]) => {
				const of = candidateIndex(pointer);
				return of === undefined
					? [[pointer, range]]
					: to(of).map((index) => [pointerForCandidate(pointer, index), range]);
			}),
		),
	};
}
