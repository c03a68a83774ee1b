import { withValue } from '../scenario/pointer.js';

/** @import { Result, Scenario, Swing } from '../engine/types.js' */
/** @typedef {{scenario: Scenario, result: Result}} Estimate a scenario with a single candidate, and its result */

export class CandidateAnswer {
	/** @type {Estimate | undefined} */ estimate;
	/** With risk; shown until that of the latest estimate is known. @type {Estimate | undefined} */
	lastAssessment;
	/** @type {{scenario: Scenario, list: Swing[]} | undefined} */
	swings;
	/** Ids of checks. @type {ReadonlySet<string>} */ checked = new Set();
	/** The newest: the scenario with the single candidate, as JSON. @type {string | undefined} */ question;
	/** @type {string | undefined} */ #answeredQuestion;
	/** @type {number | undefined} */ #bestMonth;

	/** @param {CandidateAnswer} [original] lends its estimate until the first of this candidate arrives */
	constructor(original) {
		this.estimate = original?.estimate;
		this.lastAssessment = original?.lastAssessment;
		this.question = original?.question;
		this.#answeredQuestion = original && original.#answeredQuestion;
	}

	get outdated() {
		return this.#answeredQuestion !== this.question;
	}

	get assessment() {
		return this.lastAssessment?.scenario === this.estimate?.scenario ? this.lastAssessment : undefined;
	}

	/**
	 * While the risk of a new estimate is not known, the last reason stays if the verdict is the same, so that nothing
	 * jumps while one types.
	 */
	get latest() {
		const { estimate, assessment, lastAssessment } = this;
		if (assessment || !estimate || !lastAssessment) return assessment ?? estimate;
		const { recommendation } = estimate.result;
		const { verdict, reason } = lastAssessment.result.recommendation;
		if (verdict !== recommendation.verdict) return estimate;
		return { ...estimate, result: { ...estimate.result, recommendation: { ...recommendation, reason } } };
	}

	/** At the best cutover month known so far, unless the scenario fixes one. @param {Scenario} scenario */
	atBestMonth(scenario) {
		const best = this.#bestMonth;
		const [{ transition, phase_months: phases = 1 }] = scenario.candidates;
		const last = Number(scenario.horizon_months) - Number(phases) + 1;
		const possible = best !== undefined && best >= Number(transition.lead_months) && best <= last;
		return possible && hasOpenMonth(scenario) ? withValue(scenario, '/candidates/0/cutover_month', best) : scenario;
	}

	/**
	 * Refuses an estimate of another than the best month where the question leaves the month open.
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

/** @param {Scenario} scenario with a single candidate */
export const hasOpenMonth = ({ candidates: [{ cutover_month: month }] }) => month === undefined;
