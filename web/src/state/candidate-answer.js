import { withValue } from '../scenario/pointer.js';

/** @import { Result, Scenario, Swing } from '../engine/types.js' */
/** @typedef {{scenario: Scenario, result: Result}} Estimate a scenario with a single candidate, and its result */

/** The engine's answers about one candidate. */
export class CandidateAnswer {
	/** The latest estimate. @type {Estimate | undefined} */ estimate;
	/** The latest estimate with risk; shown until that of the latest estimate is known. @type {Estimate | undefined} */
	lastAssessment;
	/**
	 * The effect of each uncertain input; known before the risk.
	 * @type {{scenario: Scenario, list: Swing[]} | undefined}
	 */
	swings;
	/** Checks ticked off before switching to the candidate. @type {ReadonlySet<string>} */ checked = new Set();
	/** The newest question: the scenario with the single candidate, as JSON. @type {string | undefined} */ question;
	/** The question of the latest estimate. @type {string | undefined} */ #answeredQuestion;
	/** @type {number | undefined} */ #bestMonth;

	/** @param {CandidateAnswer} [original] lends its estimate until the first of this candidate arrives */
	constructor(original) {
		this.estimate = original?.estimate;
		this.lastAssessment = original?.lastAssessment;
		this.question = original?.question;
		this.#answeredQuestion = original && original.#answeredQuestion;
	}

	/** Whether the newest question has no answer yet. */
	get outdated() {
		return this.#answeredQuestion !== this.question;
	}

	/** The estimate with its risk; undefined until that is known. */
	get assessment() {
		return this.lastAssessment?.scenario === this.estimate?.scenario ? this.lastAssessment : undefined;
	}

	/**
	 * The estimate with the best reason available. While the risk of a new estimate is not known and the verdict is the
	 * same, the last reason stays, so that nothing jumps while one types.
	 */
	get latest() {
		const { estimate, assessment, lastAssessment } = this;
		if (assessment || !estimate || !lastAssessment) return assessment ?? estimate;
		const { recommendation } = estimate.result;
		const { verdict, reason } = lastAssessment.result.recommendation;
		if (verdict !== recommendation.verdict) return estimate;
		return { ...estimate, result: { ...estimate.result, recommendation: { ...recommendation, reason } } };
	}

	/**
	 * Returns the scenario at the best cutover month known so far, unless it fixes a month itself.
	 * @param {Scenario} scenario
	 */
	atBestMonth(scenario) {
		const best = this.#bestMonth;
		const lead = Number(scenario.candidates[0].transition.lead_months);
		const possible = best !== undefined && best >= lead && best <= Number(scenario.horizon_months);
		return possible && hasOpenMonth(scenario) ? withValue(scenario, '/candidates/0/cutover_month', best) : scenario;
	}

	/**
	 * Stores an estimate. Where the question leaves the month open, an estimate of another than the best month is
	 * refused.
	 * @param {Estimate} estimate
	 * @param {string} question
	 * @param {boolean} monthIsOpen
	 * @returns {boolean} whether it was stored
	 */
	store({ scenario, result }, question, monthIsOpen) {
		const [{ best_cutover_month: best, cutover_month: month }] = result.candidates;
		this.#bestMonth = best;
		if (monthIsOpen && month !== best) return false;
		this.estimate = { scenario, result };
		this.#answeredQuestion = question;
		return true;
	}
}

/** Returns whether a scenario with a single candidate leaves its cutover month open. @param {Scenario} scenario */
export const hasOpenMonth = ({ candidates: [{ cutover_month: month }] }) => month === undefined;
