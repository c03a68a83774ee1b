import { forCandidateIndex, singleCandidate } from '../scenario/candidates.js';
import { CandidateAnswer, hasOpenMonth } from './candidate-answer.js';

/** @import { Curve, Engine, Problem, Scenario, Span } from '../engine/types.js' */
/** @import { EngineRanges } from '../scenario/ranges.js' */
/** @import { Estimate } from './candidate-answer.js' */
/** @import { Baseline, State } from './session.js' */

/** @typedef {{stored?: boolean, problems?: Problem[], error?: {message: string}, superseded?: true}} Outcome */

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
	/** State A. @type {Baseline | undefined} */ baseline;
	/** The latest scenario whose candidates are all answered, at the months shown. @type {Scenario | undefined} */
	answeredScenario;
	/** The same scenario as typed: its months may be open. @type {Scenario | undefined} */ typedScenario;

	/** The newest scenario that is valid, so that the shown candidate has its estimate. @type {Scenario | undefined} */
	#valid;
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

	/** Index of the candidate with the highest net present value at its best month; the first on a tie. */
	get recommended() {
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

	get latest() {
		return this.answers[this.shown]?.latest;
	}

	get swings() {
		const { swings, estimate } = this.answers[this.shown] ?? {};
		return swings && swings.scenario === estimate?.scenario ? swings.list : undefined;
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
	 * Asks for the estimates of a scenario and then, until a newer one is asked about, for risk, curves and swings.
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
		if (valid && sameLength && !this.failure) {
			this.typedScenario = valid;
			const candidates = this.answers.map(({ estimate }) => /** @type {Estimate} */ (estimate).scenario.candidates[0]);
			this.answeredScenario = { ...valid, candidates };
		}
		this.refresh();
		if (!this.failure && sameLength && (!problems.size || !this.assessment)) await this.#explore(shown, signal);
	}

	/** @param {Scenario} scenario */
	#ask(scenario) {
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
	 * At the best month where the scenario fixes none.
	 * @param {CandidateAnswer} answer
	 * @param {AbortSignal} signal
	 * @returns {Promise<Outcome>}
	 */
	async #estimate(answer, signal) {
		const question = /** @type {string} */ (answer.question);
		const scenario = JSON.parse(question);
		while (answer.outdated) {
			const asked = answer.atBestMonth(scenario);
			const { ok: result, ...failure } = await this.engine.estimate(asked);
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
		const swings = await this.engine.sensitivity({ scenario, candidate: shown }, signal);
		if (signal.aborted) return;
		const answer = this.answers[shown];
		if (swings.ok) answer.swings = { scenario: /** @type {Estimate} */ (answer.estimate).scenario, list: swings.ok };
		this.refresh();
		const curves = await this.engine.curves({ scenario, candidate: shown, spans: this.#spans() }, signal);
		if (signal.aborted) return;
		for (const curve of curves.ok ?? []) this.curves.set(curve.input, curve);
		this.refresh();
		for (const i of indicesFrom(this.answers.length, shown, this.recommended)) {
			await this.#assess(this.answers[i], i, signal);
			if (signal.aborted) return;
		}
		if (this.baseline) await this.#assess(this.baseline.answer, this.baseline.shown, signal);
	}

	/** @param {CandidateAnswer} answer @param {number} index @param {AbortSignal} signal */
	async #assess(answer, index, signal) {
		const { estimate } = answer;
		if (answer.assessment || !estimate) return;
		const { ok, error } = await this.engine.assess(estimate.scenario, signal);
		if (signal.aborted) return;
		if (ok) answer.lastAssessment = { scenario: estimate.scenario, result: forCandidateIndex(ok, index) };
		this.failure = error?.message;
		this.refresh();
	}
}

/** The indices below n, the given ones first. @param {number} n @param {number[]} first */
const indicesFrom = (n, ...first) => [...new Set([...first, ...Array(n).keys()])];
