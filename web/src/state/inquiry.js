// Asks the engine about a scenario, one candidate after the other and the one
// in sight first: what one looks at is answered as fast as if it were alone.
import { forCandidateIndex, singleCandidate } from '../scenario/candidates.js';
import { withValue } from '../scenario/pointer.js';

/** @import { Curve, Engine, Problem, Result, Scenario, Span } from '../engine/types.js' */
/** A scenario with one candidate alone, and its result. @typedef {{scenario: Scenario, result: Result}} Estimate */

// How long an answer stands before the slower questions are asked, in ms: while
// one drags, the next answer must not wait for them.
const pause = 120;

/** What is known of one candidate. */
export class CandidateAnswer {
  /** The last answer. @type {Estimate | undefined} */ answered;
  /** The last that says how sure it is; the old stands in until the new is there. @type {Estimate | undefined} */ lastAssessment;
  /** What each uncertain input does to the answer, which is known before how sure it is. @type {{scenario: Scenario, list: import('../engine/types.js').Swing[]} | undefined} */ swings;
  /** What has been ticked off before switching to it. @type {ReadonlySet<string>} */ checked = new Set();
  /** The newest question, and the one that was answered: the scenario with it alone, as text. @type {string | undefined} */ wanted;
  /** @type {string | undefined} */ #asked;
  /** @type {number | undefined} */ #best;

  /** @param {CandidateAnswer} [like] whose answers stand in until the first of its own */
  constructor(like) {
    this.answered = like?.answered;
    this.lastAssessment = like?.lastAssessment;
    this.wanted = like?.wanted;
    this.#asked = like && like.#asked;
  }

  /** Whether the answer to what stands in the fields is still to come. */
  get old() {
    return this.#asked !== this.wanted;
  }

  /** How sure the answer is; undefined until that is known. */
  get assessment() {
    return this.lastAssessment?.scenario === this.answered?.scenario ? this.lastAssessment : undefined;
  }

  /**
   * All that is known of the answer: that it is a toss-up, say, only once it has been assessed. Until then the same verdict
   * is as sure as it last was, so that nothing moves while one types.
   */
  get known() {
    const { answered, assessment, lastAssessment } = this;
    if (assessment || !answered || !lastAssessment) return assessment ?? answered;
    const { recommendation } = answered.result;
    const { verdict, reason } = lastAssessment.result.recommendation;
    if (verdict !== recommendation.verdict) return answered;
    return { ...answered, result: { ...answered.result, recommendation: { ...recommendation, reason } } };
  }

  /**
   * The scenario with the best month known so far, where it fixes none itself.
   * @param {Scenario} scenario
   */
  atBest(scenario) {
    const [
      {
        transition: { lead_months: lead },
      },
    ] = scenario.candidates;
    const best = this.#best;
    if (!follows(scenario) || best === undefined || best < Number(lead) || best > Number(scenario.horizon_months))
      return scenario;
    return withValue(scenario, '/candidates/0/cutover_month', best);
  }

  /**
   * Takes an answer, unless it should be of the best month and is not.
   * @param {Estimate} answered
   * @param {string} text the question
   * @param {boolean} open whether that leaves the month open
   * @returns {boolean} whether it was taken
   */
  take({ scenario, result }, text, open) {
    const [{ best_cutover_month: best, cutover_month: month }] = result.candidates;
    this.#best = best;
    if (open && month !== best) return false;
    this.answered = { scenario, result };
    this.#asked = text;
    return true;
  }
}

/** Whether a scenario with one candidate leaves its month open. @param {Scenario} scenario */
const follows = ({ candidates: [{ cutover_month: month }] }) => month === undefined;

export class Inquiry {
  /** Whether an answer to the last question is still to come. */ asking = false;
  /** By pointer. @type {Map<string, Problem>} */ problems = new Map();
  /** Why the engine gave no answer. @type {string | undefined} */ failure;
  /** Worth across an input's range, by pointer. @type {Map<string, Curve>} */ curves = new Map();
  /** How uncertain the inputs are, as far as the engine has said. @type {import('../scenario/ranges.js').EngineRanges | undefined} */ ranges;
  /** What is known of each candidate. @type {CandidateAnswer[]} */ parts = [];
  /** The state that is kept to compare with, and what is known of its candidate in sight. @type {import('./session.js').State & {part: CandidateAnswer} | undefined} */ kept;
  /** The last scenario of which all is answered, as it was asked. @type {Scenario | undefined} */ whole;
  /** The same as it was typed. @type {Scenario | undefined} */ asTyped;

  #engine;
  #onChange;
  /** The newest question; the slower ones of another are given up. */ #newest = new AbortController();

  /** @param {Engine} engine @param {() => void} onChange */
  constructor(engine, onChange) {
    this.#engine = engine;
    this.#onChange = onChange;
  }

  /** The candidate whose best month is worth most, the first on a tie. */
  get recommended() {
    const worths = this.parts.map(({ answered }) => Number(answered?.result.recommendation.npv ?? -Infinity));
    return Math.max(0, worths.indexOf(Math.max(...worths)));
  }

  /** Forgets what is shown of single inputs; the answers stand in until the next are there. */
  forget() {
    this.curves = new Map();
  }

  /** Asks no more. */
  rest() {
    this.#take();
  }

  /** Takes another question for the newest one. */
  #take() {
    this.#newest.abort();
    return (this.#newest = new AbortController());
  }

  /** Makes room for one candidate more. @param {number} like index of the one whose answers stand in */
  addCandidate(like) {
    this.parts = [...this.parts, new CandidateAnswer(this.parts[like])];
  }

  /** Makes room for as many candidates. @param {number} n */
  makeRoom(n) {
    while (this.parts.length < n) this.addCandidate(0);
  }

  /** @param {import('./session.js').State | undefined} state */
  keep(state) {
    this.kept = state && { ...state, part: new CandidateAnswer(this.parts[state.shown]) };
  }

  /** Takes up what was kept beside a scenario; nothing is known of it yet. @param {import('./session.js').Beside} beside */
  resume({ kept, ticked }) {
    this.makeRoom(ticked.length);
    ticked.forEach((checks, i) => (this.parts[i].checked = new Set(checks)));
    if (!kept) return;
    const part = new CandidateAnswer();
    part.wanted = JSON.stringify(singleCandidate(kept.scenario, kept.shown));
    this.kept = { ...kept, part };
  }

  /** Forgets a candidate's; those behind it move up. @param {number} index */
  forgetCandidate(index) {
    this.parts = this.parts.toSpliced(index, 1);
    this.curves = new Map();
  }

  /**
   * Asks about a scenario, and as long as nothing newer is asked how sure the
   * answers are.
   * @param {Scenario} scenario
   * @param {number} shown the candidate in sight
   * @param {() => Span[]} spans the curves to draw
   * @returns {Promise<void>}
   */
  async ask(scenario, shown, spans) {
    const { signal } = this.#take();
    const current = () => !signal.aborted;
    this.parts = scenario.candidates.map((_, i) => this.parts[i] ?? new CandidateAnswer(this.parts[0]));
    this.parts.forEach((part, i) => (part.wanted = JSON.stringify(singleCandidate(scenario, i))));
    this.asking = true;
    this.#onChange();
    await new Promise((resolve) => setTimeout(resolve)); // the frame in which a slider moves has enough to do
    if (!current()) return undefined;
    const bad = this.parts.length > 1 ? await this.#engine.check(scenario) : {};
    if (!current()) return undefined;
    for (const i of inOrder(this.parts.length, shown)) {
      const answer = bad.problems || bad.error ? bad : await this.#answer(this.parts[i], current);
      if (!current()) return this.#onChange();
      if (answer.superseded) return undefined;
      this.failure = answer.error?.message;
      this.problems = new Map((answer.problems ?? []).map((problem) => [problem.pointer, problem]));
      if (this.stale) break;
      this.#onChange();
    }
    if (this.kept) await this.#answer(this.kept.part, current);
    if (!current()) return undefined;
    this.asking = false;
    if (!this.stale) this.asTyped = scenario;
    if (!this.stale)
      this.whole = {
        ...scenario,
        candidates: this.parts.map((part) => /** @type {Estimate} */ (part.answered).scenario.candidates[0]),
      };
    this.#onChange();
    return this.stale ? undefined : this.#explore(shown, spans, signal);
  }

  /** Whether the answers are not those to the last question. */
  get stale() {
    return this.problems.size > 0 || this.failure !== undefined;
  }

  /**
   * Asks about a candidate unless that is known, at its best month where the
   * scenario fixes none.
   * @param {CandidateAnswer} part
   * @param {() => boolean} current
   * @returns {Promise<import('../engine/types.js').Answer<unknown>>}
   */
  async #answer(part, current) {
    const text = /** @type {string} */ (part.wanted);
    const scenario = JSON.parse(text);
    while (part.old) {
      const asked = part.atBest(scenario);
      const answer = await this.#engine.estimate(asked);
      if (!answer.ok) return answer;
      if (!part.old) break; // what was typed has been taken back meanwhile
      if (part.take({ scenario: asked, result: answer.ok }, text, follows(scenario)) || !current()) break;
    }
    return {};
  }

  /**
   * Asks the slower questions, one by one: what each uncertain input does, the
   * curves of the inputs in sight, then how sure each answer is.
   * @param {number} shown
   * @param {() => Span[]} spans
   * @param {AbortSignal} signal
   */
  async #explore(shown, spans, signal) {
    const current = () => !signal.aborted;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!current()) return;
    const atBest = /** @type {Scenario} */ (this.whole);
    const { ok: ranges } = await this.#engine.ranges(atBest);
    if (!current()) return;
    if (ranges) this.ranges = { scenario: atBest, list: new Map(ranges.map((range) => [range.input, range])) };
    const swings = await this.#engine.sensitivity({ scenario: atBest, candidate: shown }, signal);
    if (!current()) return;
    if (swings.ok)
      this.parts[shown].swings = {
        scenario: /** @type {Estimate} */ (this.parts[shown].answered).scenario,
        list: swings.ok,
      };
    this.#onChange();
    const curves = await this.#engine.curves({ scenario: atBest, candidate: shown, spans: spans() }, signal);
    if (!current()) return;
    for (const curve of curves.ok ?? []) this.curves.set(curve.input, curve);
    this.#onChange();
    for (const i of inOrder(this.parts.length, shown, this.recommended)) {
      await this.#assess(this.parts[i], i, signal);
      if (!current()) return;
    }
    if (this.kept) await this.#assess(this.kept.part, this.kept.shown, signal);
  }

  /**
   * Asks how sure an answer is, unless that is known.
   * @param {CandidateAnswer} part
   * @param {number} i its index
   * @param {AbortSignal} signal
   */
  async #assess(part, i, signal) {
    const { answered } = part;
    if (part.assessment || !answered) return;
    const { ok, error } = await this.#engine.assess(answered.scenario, signal);
    if (signal.aborted) return;
    if (ok) part.lastAssessment = { scenario: answered.scenario, result: forCandidateIndex(ok, i) };
    this.failure = error?.message;
    this.#onChange();
  }
}

/** The indices below n, some of them first. @param {number} n @param {number[]} first */
const inOrder = (n, ...first) => [...new Set([...first, ...Array(n).keys()])];
