import { resultOf, singleCandidate } from '../scenario/candidates.js';
import { CandidateAnswer, hasOpenMonth } from './candidate-answer.js';

/** @import { Curve, Engine, Problem, Result, Scenario, Span } from '../engine/types.js' */
/** @import { EngineRanges } from '../scenario/ranges.js' */
/** @import { Estimate } from './candidate-answer.js' */
/** @import { Baseline, State } from './session.js' */

/** @typedef {{stored?: boolean, problems?: Problem[], error?: {message: string}, superseded?: true}} Outcome */

/**
 * Over all candidates; question is the scenario as JSON
 * @typedef {{question: string, scenario: Scenario, result: Result}} Decision
 */

/** Time in ms before the slower questions are asked: while a slider is dragged, the next estimate must not wait. */
const exploreDelayMs = 120;

/**
 * Asks the engine about a scenario, one candidate after the other. The shown candidate comes first, so that its
 * answer takes no longer than it would alone.
 */
export class Inquiry {
	shown = 0;
	/** Whether an answer to the newest question is still to come. */ asking = false;
	/** By pointer. @type {Map<string, Problem>} */ problems = new Map();
	/** The engine's error. @type {string | undefined} */ failure;
	/** By pointer. @type {Map<string, Curve>} */ curves = new Map();
	/** @type {EngineRanges | undefined} */ engineRanges;
	/** @type {CandidateAnswer[]} */ answers = [];
	/** The last one, perhaps of the inputs before the last edit. @type {Decision | undefined} */ decision;
	/** State A. @type {Baseline | undefined} */ baseline;
	/** The latest scenario whose candidates are all answered, at the months shown. @type {Scenario | undefined} */
	answeredScenario;
	/** The same scenario as typed: its months may be open. @type {Scenario | undefined} */ typedScenario;

	/** The newest scenario that is valid, so that the shown candidate has its estimate. @type {Scenario | undefined} */
	#valid;
	/** It, or until that has been checked the newest scenario, as JSON. */ #question = '';
	#spans;
	#controller = new AbortController();

	/**
	 * @param {Engine} engine
	 * @param {() => Span[]} spans of the curves
	 * @param {() => void} refresh draws the page again
	 */
	constructor(engine, spans, refresh) {
		this.engine = engine;
		this.#spans = spans;
		this.refresh = refresh;
	}

	/** Whether the decision is about the current inputs, and each candidate shows its part. */
	get decided() {
		return this.#isDecisionCurrent && this.answers.every(({ assessment }) => assessment);
	}

	get #isDecisionCurrent() {
		return this.decision?.question === this.#question;
	}

	/** The decision, or until there is one the estimate of the shown candidate. */
	get headline() {
		return this.decision ?? this.estimate;
	}

	/** Index of the candidate of the decision, or until there is one of the highest npv; the first on a tie. */
	get recommended() {
		const { candidates, recommendation } = this.decision?.result ?? {};
		if (recommendation && candidates?.length === this.answers.length) return recommendation.candidate;
		const npvs = this.answers.map(({ estimate }) => Number(estimate?.result.recommendation.npv ?? -Infinity));
		return Math.max(0, npvs.indexOf(Math.max(...npvs)));
	}

	// Of the shown candidate:
	get estimate() {
		return this.answers[this.shown]?.estimate;
	}

	get assessment() {
		return this.answers[this.shown]?.assessment;
	}

	get lastAssessment() {
		return this.answers[this.shown]?.lastAssessment;
	}

	/** Whether the answers belong to an earlier scenario, because the newest has problems or the engine failed. */
	get stale() {
		return this.problems.size > 0 || this.failure !== undefined;
	}

	/** Why there is no answer at all, as an error. */
	get firstProblem() {
		const [problem] = this.problems.values();
		return new Error(this.failure ?? (problem && `${problem.pointer}: expected ${problem.accepted}`));
	}

	stop() {
		this.#controller.abort();
	}

	/** @param {number} like index of the candidate that lends its estimate */
	addAnswer(like) {
		this.answers = [...this.answers, new CandidateAnswer(this.answers[like])];
	}

	/** @param {number} index */
	removeAnswer(index) {
		this.answers = this.answers.toSpliced(index, 1);
		this.decision = undefined;
		this.curves = new Map();
	}

	/** @param {number} count of candidates */
	ensureAnswers(count) {
		while (this.answers.length < count) this.addAnswer(0);
	}

	/** @param {State | undefined} state */
	setBaseline(state) {
		this.baseline = state && { ...state, answer: new CandidateAnswer(this.answers[state.shown]) };
	}

	/** @param {State} state */
	restoreBaseline(state) {
		const answer = new CandidateAnswer();
		answer.question = JSON.stringify(singleCandidate(state.scenario, state.shown));
		this.baseline = { ...state, answer };
	}

	/**
	 * Asks for the estimates of a scenario and then, until a newer one is asked about, for curves and the decision.
	 * @param {Scenario} scenario
	 */
	async inquire(scenario) {
		this.#controller.abort();
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		const { shown } = this;
		this.#ask(scenario);
		this.asking = true;
		this.refresh();
		await new Promise((resolve) => setTimeout(resolve)); // leaves the current frame to the slider
		if (signal.aborted || !(await this.#estimateAll(scenario, shown, signal))) return;
		this.asking = false;
		const { problems } = this;
		const valid = problems.size ? this.#valid : scenario;
		const sameLength = valid?.candidates.length === scenario.candidates.length;
		if (problems.size && valid && sameLength && valid !== this.typedScenario) {
			// An edit to a valid scenario was followed by an invalid one before all of its questions were answered.
			this.#ask(valid);
			const completed = await this.#estimateAll(valid, shown, signal);
			this.problems = problems;
			if (!completed) return;
		}
		if (valid) this.#question = JSON.stringify(valid);
		if (valid && sameLength && !this.failure) {
			this.#storeAnswered(valid);
			if (this.#isDecisionCurrent) this.#shareDecision(); // the edits have been reverted
		}
		this.refresh();
		if (!this.failure && sameLength && (!problems.size || !this.assessment)) await this.#explore(shown, signal);
	}

	/** @param {Scenario} typed */
	#storeAnswered(typed) {
		this.typedScenario = typed;
		const candidates = this.answers.map(({ estimate }) => /** @type {Estimate} */ (estimate).scenario.candidates[0]);
		this.answeredScenario = { ...typed, candidates };
	}

	/** @param {Scenario} scenario */
	#ask(scenario) {
		this.#question = JSON.stringify(scenario);
		this.answers = scenario.candidates.map((_, i) => this.answers[i] ?? new CandidateAnswer(this.answers[0]));
		this.answers.forEach((answer, i) => (answer.question = JSON.stringify(singleCandidate(scenario, i))));
	}

	/**
	 * @param {Scenario} scenario
	 * @param {number} shown
	 * @param {AbortSignal} signal
	 * @returns {Promise<boolean>} false if a newer question took over
	 */
	async #estimateAll(scenario, shown, signal) {
		/** @type {Outcome} */
		const invalid = this.answers.length > 1 ? await this.engine.check(scenario) : {};
		if (signal.aborted) return false;
		for (const i of indicesFrom(this.answers.length, shown)) {
			const answer = invalid.problems || invalid.error ? invalid : await this.#estimate(this.answers[i], signal);
			if (i === shown && answer.stored) this.#valid = scenario;
			if (signal.aborted) this.refresh();
			if (signal.aborted || answer.superseded) return false;
			this.failure = answer.error?.message;
			this.problems = new Map((answer.problems ?? []).map((problem) => [problem.pointer, problem]));
			if (this.stale) break;
			if (i === shown) this.#valid = scenario;
			this.refresh();
		}
		if (this.baseline) await this.#estimate(this.baseline.answer, signal);
		return !signal.aborted;
	}

	/**
	 * At the decided or best month where the scenario fixes none.
	 * @param {CandidateAnswer} answer
	 * @param {AbortSignal} signal
	 * @returns {Promise<Outcome>}
	 */
	async #estimate(answer, signal) {
		const question = /** @type {string} */ (answer.question);
		const scenario = JSON.parse(question);
		while (answer.outdated) {
			const asked = answer.atLikelyMove(scenario);
			const { ok: result, ...failure } = await this.engine.estimate(asked);
			const isUsedUp = failure.problems?.some(({ pointer }) => pointer === '/candidates/0/run_out_use');
			if (isUsedUp && answer.forgetMove()) continue; // an edit no longer allows what was decided
			if (!result) return failure;
			if (!answer.outdated) break; // the edit has been reverted meanwhile
			if (answer.store({ scenario: asked, result }, question, hasOpenMonth(scenario))) return { stored: true };
			if (signal.aborted) break;
		}
		return {};
	}

	/** @param {number} shown @param {AbortSignal} signal */
	async #explore(shown, signal) {
		await new Promise((resolve) => setTimeout(resolve, exploreDelayMs));
		if (signal.aborted) return;
		const scenario = /** @type {Scenario} */ (this.answeredScenario);
		const { ok: ranges } = await this.engine.ranges(scenario);
		if (signal.aborted) return;
		if (ranges) this.engineRanges = { scenario, list: new Map(ranges.map((range) => [range.input, range])) };
		await this.#askCurves(shown, signal);
		if (!signal.aborted) await this.#decide(signal);
		// A decided move other than the one before has other curves.
		const isSame = JSON.stringify(this.answeredScenario) === JSON.stringify(scenario);
		if (!signal.aborted && !isSame) await this.#askCurves(shown, signal);
	}

	/** @param {number} shown @param {AbortSignal} signal */
	async #askCurves(shown, signal) {
		const scenario = /** @type {Scenario} */ (this.answeredScenario);
		const curves = await this.engine.curves({ scenario, candidate: shown, spans: this.#spans() }, signal);
		if (signal.aborted) return;
		for (const curve of curves.ok ?? []) this.curves.set(curve.input, curve);
		this.refresh();
	}

	/** @param {AbortSignal} signal */
	async #decide(signal) {
		const scenario = /** @type {Scenario} */ (this.typedScenario);
		if (!this.#isDecisionCurrent) {
			const { ok: result, error } = await this.engine.assess(scenario, signal);
			if (signal.aborted) return;
			if (result) this.decision = { question: this.#question, scenario, result };
			this.failure = error?.message;
		}
		if (this.#isDecisionCurrent) this.#shareDecision();
		this.refresh();
		const { answer } = this.baseline ?? {};
		if (!answer?.question || answer.assessment) return;
		const typed = JSON.parse(answer.question);
		const { ok: result } = await this.engine.assess(typed, signal);
		if (signal.aborted || !result) return;
		answer.decide(resultOf(result, 0), typed);
		this.refresh();
	}

	/** Gives each candidate its part of the decision. */
	#shareDecision() {
		const { scenario, result } = /** @type {Decision} */ (this.decision);
		this.answers.forEach(
			(answer, i) => answer.assessment ?? answer.decide(resultOf(result, i), singleCandidate(scenario, i)),
		);
		this.#storeAnswered(scenario);
	}
}

/** The indices below n, the given one first. @param {number} n @param {number} first */
const indicesFrom = (n, first) => [...new Set([first, ...Array(n).keys()])];
