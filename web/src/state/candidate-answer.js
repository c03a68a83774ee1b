import { withValue } from '../scenario/pointer.js';

/** @import { CandidateResult, Result, Scenario } from '../engine/types.js' */
/** @typedef {{month: number, usesUp: boolean}} Move usesUp: the commitment while the contract runs out */
/** @typedef {{scenario: Scenario, result: Result}} Estimate a scenario with a single candidate, and its result */

export class CandidateAnswer {
	/** @type {Estimate | undefined} */ estimate;
	/** With risk; shown until that of the latest estimate is known. @type {Estimate | undefined} */
	lastAssessment;
	/** Ids of checks. @type {ReadonlySet<string>} */ checked = new Set();
	/** The newest: the scenario with the single candidate, as JSON. @type {string | undefined} */ question;
	/** @type {string | undefined} */ #answeredQuestion;
	/** With the highest npv. @type {number | undefined} */ #bestMonth;
	/** Of the last decision that could choose it. @type {Move | undefined} */ #decided;

	/** @param {CandidateAnswer} [original] lends its estimate until the first of this candidate arrives */
	constructor(original) {
		this.estimate = original?.estimate;
		this.lastAssessment = original?.lastAssessment;
		this.question = original?.question;
		this.#answeredQuestion = original && original.#answeredQuestion;
	}

	/** @param {string} check */
	toggleCheck(check) {
		const checked = new Set(this.checked);
		if (!checked.delete(check)) checked.add(check);
		this.checked = checked;
	}

	get outdated() {
		return this.#answeredQuestion !== this.question;
	}

	get assessment() {
		return this.lastAssessment?.scenario === this.estimate?.scenario ? this.lastAssessment : undefined;
	}

	/**
	 * Fills an open cutover month as the last decision did, so that nothing jumps while one types, or else with the best
	 * one known so far.
	 * @param {Scenario} scenario
	 */
	atLikelyMove(scenario) {
		if (!hasOpenMonth(scenario)) return scenario;
		const [{ transition, phase_months: phases = 1 }] = scenario.candidates;
		const last = Number(scenario.horizon_months) - Number(phases) + 1;
		const best = this.#bestMonth === undefined ? undefined : { month: this.#bestMonth, usesUp: false };
		const move = [this.#decided, best].find(
			(move) => move && move.month >= Number(transition.lead_months) && move.month <= last,
		);
		return move ? withMove(scenario, move) : scenario;
	}

	/**
	 * Refuses an estimate of another month than the decided or the best one where the question leaves the month open.
	 * @param {Estimate} estimate
	 * @param {string} question
	 * @param {boolean} monthIsOpen
	 * @returns {boolean} whether it was stored
	 */
	store({ scenario, result }, question, monthIsOpen) {
		const [{ best_cutover_month: best, cutover_month: month }] = result.candidates;
		this.#bestMonth = best;
		if (monthIsOpen && month !== best && month !== this.#decided?.month) return false;
		this.estimate = { scenario, result };
		this.#answeredQuestion = question;
		return true;
	}

	/**
	 * Stores the part of a decision about this candidate, whose move replaces that of the estimate.
	 * @param {Result} result
	 * @param {Scenario} typed with the single candidate
	 */
	decide(result, typed) {
		const move = moveOf(result.candidates[0]);
		if (hasOpenMonth(typed)) this.#decided = move;
		this.estimate = { scenario: hasOpenMonth(typed) ? withMove(typed, move) : typed, result };
		this.lastAssessment = this.estimate;
	}

	/**
	 * @param {Move} [move] to expect instead of the last decided one
	 * @returns {boolean} whether there was one
	 */
	forgetMove(move) {
		const had = this.#decided !== undefined;
		this.#decided = move;
		return had;
	}
}

/** @param {Scenario} scenario with a single candidate */
export const hasOpenMonth = ({ candidates: [{ cutover_month: month }] }) => month === undefined;

/** @param {CandidateResult} candidate @returns {Move} */
const moveOf = ({ cutover_month: month, run_out_use: usesUp }) => ({ month, usesUp });

/**
 * Fills the open months of all candidates with the moves of the scenario's assessment.
 * @param {Scenario} typed
 * @param {Result} result
 */
export const withDecidedMoves = (typed, result) => ({
	...typed,
	candidates: typed.candidates.map((candidate, i) => {
		const single = { ...typed, candidates: [candidate] };
		return hasOpenMonth(single) ? withMove(single, moveOf(result.candidates[i])).candidates[0] : candidate;
	}),
});

/** @param {Scenario} scenario with a single candidate @param {Move} move */
function withMove(scenario, { month, usesUp }) {
	const inMonth = withValue(scenario, '/candidates/0/cutover_month', month);
	return usesUp ? withValue(inMonth, '/candidates/0/run_out_use', true) : inMonth;
}
