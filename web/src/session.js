// What a visitor has typed and what the engine answered: the state behind the
// page, without any page. Data goes one way: an edit makes a new scenario, the
// engine answers it, and onChange tells the view.
import { patternOf, valueAt, withValue } from './pointer.js';

/** @typedef {import('./engine/types.js').Engine} Engine */
/** @typedef {import('./engine/types.js').Input} Input */
/** @typedef {import('./engine/types.js').Line} Line */
/** @typedef {import('./engine/types.js').Preset} Preset */
/** @typedef {import('./engine/types.js').Problem} Problem */
/** @typedef {import('./engine/types.js').Result} Result */
/** @typedef {import('./engine/types.js').Scenario} Scenario */
/** @typedef {{scenario: Scenario, result: Result}} Answered */
/** @typedef {import('./engine/types.js').Span} Span */

const cutoverMonth = '/candidates/0/cutover_month';

// How long an answer stands before the slower questions are asked, in ms: while
// one drags, the next answer must not wait for them.
const pause = 120;

export class Session {
  /** @type {Input[]} */ inputs = [];
  /** @type {Line[]} */ lines = [];
  /** @type {Preset[]} */ presets = [];
  /** @type {Preset | undefined} */ preset;
  /** As edited, with the texts that are no numbers as they were typed. @type {Scenario | undefined} */ scenario;
  /** The last that was answered, and its answer. @type {Answered | undefined} */ answered;
  /**
   * How sure that is: what has come so far, each with the scenario it is of, so
   * that the old can stand in until the new is there.
   * @type {{assessed?: Answered, curves: Map<string, import('./engine/types.js').Curve>}}
   */
  whatIfs = { curves: new Map() };
  /** By pointer. @type {Map<string, Problem>} */ problems = new Map();
  /** Why the engine gave no answer. @type {string | undefined} */ failure;
  /** Whether the answer to the last edit is still to come. */ asking = false;

  #engine;
  #spans;
  #onChange;
  /** @type {Map<string, Input>} */ #byPattern = new Map();
  /** @type {number | undefined} */ #best;

  /**
   * @param {Engine} engine
   * @param {(session: Session) => Span[]} spans the curves to draw
   * @param {() => void} onChange
   */
  constructor(engine, spans, onChange) {
    this.#engine = engine;
    this.#spans = spans;
    this.#onChange = onChange;
  }

  /**
   * Loads the lists and answers the first preset.
   * @param {string | null} name of a preset
   * @param {Partial<Scenario>} more to put into each preset, such as its first month
   */
  async open(name, more) {
    const lists = await this.#engine.lists();
    this.inputs = lists.inputs;
    this.lines = lists.lines;
    this.presets = lists.presets.map((preset) => ({ ...preset, scenario: { ...preset.scenario, ...more } }));
    this.#byPattern = new Map(this.inputs.map((input) => [input.pointer, input]));
    await this.choose(name ?? this.presets[0].name);
  }

  /** Starts again from a preset; an unknown name means the first. @param {string} name */
  choose(name) {
    this.preset = this.presets.find((preset) => preset.name === name) ?? this.presets[0];
    this.#best = undefined;
    this.whatIfs = { curves: new Map() };
    return this.#take(this.preset.scenario);
  }

  /** Puts a value at a pointer; undefined removes it. @param {string} pointer @param {unknown} value */
  edit(pointer, value) {
    return this.#take(withValue(/** @type {Scenario} */ (this.scenario), pointer, value));
  }

  /** Back to what the preset has there. @param {string} pointer */
  reset(pointer) {
    return this.edit(pointer, this.presetValue(pointer));
  }

  /** @param {string} pointer */
  value = (pointer) => valueAt(this.scenario, pointer);

  /** @param {string} pointer */
  presetValue = (pointer) => valueAt(this.preset?.scenario, pointer);

  /** The list's entry for a pointer. @param {string} pointer */
  input = (pointer) => this.#byPattern.get(patternOf(pointer));

  /** Where the preset's figure comes from. @param {string} pointer */
  source = (pointer) => this.preset?.sources[pointer] ?? this.input(pointer)?.source;

  /** What to call a field where it stands alone. @param {string} pointer */
  named(pointer) {
    const label = this.input(pointer)?.label;
    const owner = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(offer|name)/)?.[1];
    return owner && label ? `${label}, ${this.value(`${owner}/name`)}` : label;
  }

  /** @param {string} pointer */
  changed = (pointer) => !same(this.value(pointer), this.presetValue(pointer));

  /** Whether anything differs from the preset. */
  get edited() {
    return this.scenario !== this.preset?.scenario && JSON.stringify(this.scenario) !== JSON.stringify(this.preset?.scenario);
  }

  /** Whether the answer shown is not the one to what stands in the fields. */
  get stale() {
    return this.problems.size > 0 || this.failure !== undefined;
  }

  /** Why there is no answer at all, as an error. */
  get firstProblem() {
    const [problem] = this.problems.values();
    return new Error(this.failure ?? (problem && `${problem.pointer}: expected ${problem.accepted}`));
  }

  /** The month that the page shows unless one is fixed: the best. */
  get followsBest() {
    return this.value(cutoverMonth) === undefined;
  }

  /** Shows a cutover month, or the best one. @param {number | undefined} month */
  showCutover(month) {
    return this.edit(cutoverMonth, month);
  }

  /** Has the view drawn anew. */
  refresh() {
    this.#onChange();
  }

  /** Asks again, for instance after a failure. */
  again() {
    return this.#take(/** @type {Scenario} */ (this.scenario));
  }

  /** @param {Scenario} scenario @returns {Promise<void>} */
  async #take(scenario) {
    this.scenario = scenario;
    this.asking = true;
    this.#onChange();
    const asked = this.#atBest(scenario);
    const answer = await this.#engine.estimate(asked);
    if (this.scenario !== scenario || answer.superseded) return;
    this.failure = answer.error?.message;
    this.problems = new Map((answer.problems ?? []).map((problem) => [problem.pointer, problem]));
    if (answer.ok && this.#moved(answer.ok, asked)) return this.#take(scenario);
    this.asking = false;
    if (answer.ok) this.answered = { scenario: asked, result: answer.ok };
    this.#onChange();
    if (answer.ok) await this.#explore(asked);
  }

  /**
   * Asks the slower questions, one by one as long as nothing has changed: the
   * curves of the inputs in sight, then how sure the whole answer is.
   * @param {Scenario} asked
   */
  async #explore(asked) {
    const current = () => this.answered?.scenario === asked && !this.asking;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!current()) return;
    const curves = await this.#engine.curves({ scenario: asked, candidate: 0, spans: this.#spans(this) });
    if (!current()) return;
    for (const curve of curves.ok ?? []) this.whatIfs.curves.set(curve.input, curve);
    this.#onChange();
    const { ok, error } = await this.#engine.assess(asked);
    if (!current()) return;
    if (ok) this.whatIfs.assessed = { scenario: asked, result: ok };
    this.failure = error?.message;
    this.#onChange();
  }

  /** How sure the answer shown is; undefined until that is known. */
  get assessed() {
    return this.whatIfs.assessed?.scenario === this.answered?.scenario ? this.whatIfs.assessed : undefined;
  }

  /** All that is known of the answer shown: that it is a toss-up, say, only once it has been assessed. */
  get known() {
    return this.assessed ?? this.answered;
  }

  /** How sure it is, or how sure the one before the last change was. */
  get lastAssessed() {
    return this.whatIfs.assessed;
  }

  /**
   * The scenario with the best month known so far, where it fixes none itself.
   * @param {Scenario} scenario
   */
  #atBest(scenario) {
    const best = this.#best;
    const { lead_months: lead } = scenario.candidates[0].transition;
    if (!this.followsBest || best === undefined || best < Number(lead) || best > Number(scenario.horizon_months)) return scenario;
    return withValue(scenario, cutoverMonth, best);
  }

  /** Whether an answer says that another month is best. @param {Result} result @param {Scenario} asked */
  #moved(result, asked) {
    const [{ best_cutover_month: best, cutover_month: shown }] = result.candidates;
    this.#best = best;
    return asked.candidates[0].cutover_month !== best && this.followsBest && shown !== best;
  }
}

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => a === b || String(a) === String(b) || JSON.stringify(a) === JSON.stringify(b);

