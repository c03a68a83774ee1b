// What a visitor has typed and what the engine answered: the state behind the
// page, without any page. Data goes one way: an edit makes a new scenario, the
// inquiry has the engine answer it, and onChange tells the view.
import { atCandidate, candidateOf, freeName, withCandidate, withoutCandidate } from './candidates.js';
import { Inquiry } from './inquiry.js';
import { atIndex, patternOf, valueAt, withValue } from './pointer.js';
import { renamed, translated } from './words/estimator.js';

/** @typedef {import('./engine/types.js').Candidate} Candidate */
/** @typedef {import('./engine/types.js').Engine} Engine */
/** @typedef {import('./engine/types.js').Input} Input */
/** @typedef {import('./engine/types.js').Line} Line */
/** @typedef {import('./engine/types.js').Lists} Lists */
/** @typedef {import('./words/languages.js').Words} Words */
/** @typedef {import('./engine/types.js').Preset} Preset */
/** @typedef {import('./engine/types.js').Scenario} Scenario */
/** @typedef {import('./engine/types.js').Span} Span */

const cutoverMonth = '/candidates/*/cutover_month';

export class Session {
  /** @type {Input[]} */ inputs = [];
  /** @type {Line[]} */ lines = [];
  /** @type {Preset[]} */ presets = [];
  /** @type {Preset | undefined} */ preset;
  /** As edited, with the texts that are no numbers as they were typed. @type {Scenario | undefined} */ scenario;
  /** Index of the candidate that the page shows. */ shown = 0;

  #engine;
  #inquiry;
  #spans;
  #onChange;
  /** @type {Map<string, Input>} */ #byPattern = new Map();
  /** As the estimator has them, in English. @type {Lists | undefined} */ #lists;
  /** @type {Words | undefined} */ #words;

  /**
   * @param {Engine} engine
   * @param {(session: Session) => Span[]} spans the curves to draw
   * @param {() => void} onChange
   */
  constructor(engine, spans, onChange) {
    this.#engine = engine;
    this.#inquiry = new Inquiry(engine, onChange);
    this.#spans = spans;
    this.#onChange = onChange;
  }

  /**
   * Loads the lists and answers the first preset.
   * @param {string | null} name of a preset
   * @param {Partial<Scenario>} more to put into each preset, such as its first month
   * @param {Promise<Words> | Words} words
   */
  async open(name, more, words) {
    const [lists, spoken] = await Promise.all([this.#engine.lists(), words]);
    this.#lists = { ...lists, presets: lists.presets.map((preset) => ({ ...preset, scenario: { ...preset.scenario, ...more } })) };
    this.#translate(spoken);
    await this.choose(name ?? this.presets[0].name);
  }

  /** Says the lists, and what the scenario has its names from, in another language. @param {Words} words */
  async speak(words) {
    if (!this.#lists || !this.scenario || !this.preset || words === this.#words) return;
    const before = this.preset;
    this.#translate(words);
    this.preset = this.presets.find(({ name }) => name === before.name) ?? before;
    await this.#take(renamed(this.scenario, before.scenario, this.preset.scenario));
  }

  /** @param {Words} words */
  #translate(words) {
    const { inputs, lines, presets } = translated(/** @type {Lists} */ (this.#lists), words);
    this.inputs = inputs;
    this.lines = lines;
    this.presets = presets;
    this.#byPattern = new Map(inputs.map((input) => [input.pointer, input]));
    this.#words = words;
  }

  /** Starts again from a preset; an unknown name means the first. @param {string} name */
  choose(name) {
    this.preset = this.presets.find((preset) => preset.name === name) ?? this.presets[0];
    this.shown = 0;
    this.#inquiry.forget();
    return this.#take(this.preset.scenario);
  }

  /** Puts a value at a pointer; undefined removes it. @param {string} pointer @param {unknown} value */
  edit(pointer, value) {
    return this.#take(withValue(/** @type {Scenario} */ (this.scenario), pointer, value));
  }

  /** Looks at another candidate. @param {number} index */
  show(index) {
    this.shown = index;
    return this.again();
  }

  /** Adds a candidate as the preset has it, and looks at it. */
  addCandidate() {
    return this.#add(/** @type {Preset} */ (this.preset).scenario.candidates[0]);
  }

  /** Adds a copy of the candidate in sight, and looks at it. */
  duplicateCandidate() {
    const { candidates } = /** @type {Scenario} */ (this.scenario);
    return this.#add(candidates[this.shown], this.shown);
  }

  /** @param {Candidate} candidate @param {number} [like] index of the one that it is a copy of */
  #add(candidate, like) {
    const scenario = /** @type {Scenario} */ (this.scenario);
    const name = freeName(candidate.name, scenario.candidates.map((other) => other.name));
    this.#inquiry.addCandidate(this.shown);
    this.shown = scenario.candidates.length;
    return this.#take(withCandidate(scenario, { ...candidate, name }, like));
  }

  /** Takes the candidate in sight away, unless it is the only one. */
  removeCandidate() {
    const scenario = /** @type {Scenario} */ (this.scenario);
    if (scenario.candidates.length === 1) return undefined;
    this.#inquiry.forgetCandidate(this.shown);
    return this.#take(withoutCandidate(scenario, this.shown));
  }

  /** Back to what the preset has there. @param {string} pointer */
  reset(pointer) {
    return this.edit(pointer, this.presetValue(pointer));
  }

  /** @param {string} pointer */
  value = (pointer) => valueAt(this.scenario, pointer);

  /** What the preset has there; a candidate more than it has starts as its first. @param {string} pointer */
  presetValue = (pointer) => {
    const more = (candidateOf(pointer) ?? 0) >= (this.preset?.scenario.candidates.length ?? 0);
    return valueAt(this.preset?.scenario, more ? atCandidate(pointer, 0) : pointer);
  };

  /** The pointer of an input of the candidate in sight. @param {string} pattern with "*" for its index */
  at = (pattern) => atIndex(pattern, this.shown);

  /** The list's entry for a pointer. @param {string} pointer */
  input = (pointer) => this.#byPattern.get(patternOf(pointer));

  /** Where the preset's figure comes from. @param {string} pointer */
  source = (pointer) => this.preset?.sources[pointer] ?? this.input(pointer)?.source;

  /** What to call a field where it stands alone. @param {string} pointer */
  named(pointer) {
    const label = this.input(pointer)?.label;
    const owner = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(offer|name)/)?.[1];
    return owner && label ? this.#words?.fields.named({ label, owner: this.value(`${owner}/name`) }) : label;
  }

  /** @param {string} pointer */
  changed = (pointer) => !same(this.value(pointer), this.presetValue(pointer));

  /** Whether anything differs from the preset. */
  get edited() {
    return this.scenario !== this.preset?.scenario && JSON.stringify(this.scenario) !== JSON.stringify(this.preset?.scenario);
  }

  /** What is known of each candidate, in the scenario's order. */
  get parts() {
    return this.#inquiry.parts;
  }

  /** Index of the candidate whose best month is worth most. */
  get recommended() {
    return this.#inquiry.recommended;
  }

  /** The answer shown: that of the candidate in sight, alone. */
  get answered() {
    return this.parts[this.shown]?.answered;
  }

  /** How sure it is; undefined until that is known. */
  get assessed() {
    return this.parts[this.shown]?.assessed;
  }

  /** How sure it is, or how sure the one before the last change was. */
  get lastAssessed() {
    return this.parts[this.shown]?.lastAssessed;
  }

  /** All that is known of the candidate to recommend: that it is a toss-up, say, only once it has been assessed. */
  get known() {
    return this.parts[this.recommended]?.known;
  }

  /** The scenario that is answered, with all candidates at the months shown. */
  get whole() {
    return this.#inquiry.whole;
  }

  /** Worth across an input's range, by pointer. */
  get curves() {
    return this.#inquiry.curves;
  }

  /** What is wrong, by pointer. */
  get problems() {
    return this.#inquiry.problems;
  }

  /** Why the engine gave no answer. */
  get failure() {
    return this.#inquiry.failure;
  }

  /** Whether the answer to the last edit is still to come. */
  get asking() {
    return this.#inquiry.asking;
  }

  /** Whether the answers are not those to what stands in the fields. */
  get stale() {
    return this.#inquiry.stale;
  }

  /** Why there is no answer at all, as an error. */
  get firstProblem() {
    const [problem] = this.problems.values();
    return new Error(this.failure ?? (problem && `${problem.pointer}: expected ${problem.accepted}`));
  }

  /** The month that the page shows unless one is fixed: the best. */
  get followsBest() {
    return this.value(this.at(cutoverMonth)) === undefined;
  }

  /** Shows a cutover month, or the best one. @param {number | undefined} month */
  showCutover(month) {
    return this.edit(this.at(cutoverMonth), month);
  }

  /** Has the view drawn anew. */
  refresh() {
    this.#onChange();
  }

  /** Asks again, for instance after a failure. */
  again() {
    return this.#take(/** @type {Scenario} */ (this.scenario));
  }

  /** @param {Scenario} scenario */
  #take(scenario) {
    this.scenario = scenario;
    this.shown = Math.min(this.shown, scenario.candidates.length - 1);
    return this.#inquiry.ask(scenario, this.shown, () => this.#spans(this));
  }
}

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => a === b || String(a) === String(b) || JSON.stringify(a) === JSON.stringify(b);

