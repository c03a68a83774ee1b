// The candidates of a scenario: adding, copying and taking away, with the
// ranges of uncertain inputs that belong to each. Nothing here changes its input.
import { maxNameLength } from './limits.js';

/** @import { Candidate, Scenario } from './scenario.js' */
/** @import { Result } from './result.js' */

const candidatePattern = /^\/candidates\/(\d+)(?=\/)/;

/** Which candidate a pointer belongs to, undefined where to none. @param {string} pointer */
export function candidateIndex(pointer) {
  const index = pointer.match(candidatePattern)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** The same input of another candidate. @param {string} pointer @param {number} index */
export const pointerForCandidate = (pointer, index) => pointer.replace(candidatePattern, `/candidates/${index}`);

/**
 * A scenario with one of its candidates alone, which stands at 0 there.
 * @param {Scenario} scenario
 * @param {number} index
 * @returns {Scenario}
 */
export function singleCandidate(scenario, index) {
  return withRangesFrom({ ...scenario, candidates: [scenario.candidates[index]] }, scenario, (of) =>
    of === index ? [0] : [],
  );
}

/**
 * A copy of a scenario with one candidate more, at the end. It takes the
 * uncertain ranges of another one.
 * @param {Scenario} scenario
 * @param {Candidate} candidate
 * @param {number} [like] index of the other one
 * @returns {Scenario}
 */
export function withCandidate(scenario, candidate, like) {
  const candidates = [...scenario.candidates, candidate];
  return withRangesFrom({ ...scenario, candidates }, scenario, (of) =>
    of === like ? [of, candidates.length - 1] : [of],
  );
}

/**
 * A copy of a scenario without one of its candidates; those behind it move up.
 * @param {Scenario} scenario
 * @param {number} index
 * @returns {Scenario}
 */
export function withoutCandidate(scenario, index) {
  const candidates = scenario.candidates.toSpliced(index, 1);
  return withRangesFrom({ ...scenario, candidates }, scenario, (of) =>
    of === index ? [] : [of > index ? of - 1 : of],
  );
}

/** What providers are scored by, and priorities weigh. */
export const criteria = ['accuracy', 'scalability', 'security', 'pricing', 'experience'];

/**
 * A scenario with priorities and with scores of every provider; those that are
 * missing start in the middle.
 * @param {Scenario} scenario
 * @returns {Scenario}
 */
export function withScores(scenario) {
  const middle = Object.fromEntries(criteria.map((name) => [name, '5']));
  return {
    ...scenario,
    priorities: scenario.priorities ?? middle,
    incumbent: { ...scenario.incumbent, scores: scenario.incumbent.scores ?? middle },
    candidates: scenario.candidates.map((candidate) => ({ ...candidate, scores: candidate.scores ?? middle })),
  };
}

/**
 * A name that no other has: the name itself, or with the next number.
 * @param {string} name
 * @param {string[]} taken
 */
export function uniqueName(name, taken) {
  const stem = name.replace(/ \d+$/, '').slice(0, maxNameLength - ' 9'.length);
  for (let n = 2; taken.includes(name); n++) name = `${stem} ${n}`;
  return name;
}

/**
 * The result of a candidate alone, its inputs called as in the whole scenario.
 * @param {Result} result
 * @param {number} index
 * @returns {Result}
 */
export function forCandidateIndex(result, index) {
  /** @template {{input: string}} T @param {T} of @returns {T} */
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
 * A scenario with the uncertain ranges of another, each at the candidates
 * that it goes to.
 * @param {Scenario} scenario
 * @param {Scenario} from
 * @param {(index: number) => number[]} to
 * @returns {Scenario}
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
