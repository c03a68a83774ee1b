// What a visitor has typed and what the engine answered: the state behind the
// page, without any page. Data goes one way: an edit makes a new scenario, the
// inquiry has the engine answer it, and onChange tells the view.
import { uniqueName, withCandidate, withoutCandidate } from '../scenario/candidates.js';
import { History } from './history.js';
import { Inquiry } from './inquiry.js';
import { Lists } from './lists.js';
import { atIndex, valueAt, withValue } from '../scenario/pointer.js';
import { rangeAt, rangePointer } from '../scenario/ranges.js';
import { cutoverMonth, sameText, Values } from './values.js';
import { renamed } from '../words/estimator.js';

/** @import { Candidate, Engine, Preset, Pricing, Scenario, Span } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */
/** What undo goes back to; preset is a name. @typedef {{scenario: Scenario, preset: string, shown: number}} State */
/** What is kept beside a scenario; ticked for each candidate. @typedef {{kept?: State, ticked: string[][]}} Beside */
/** @typedef {{preset: string, scenario: Scenario, beside?: Beside}} Resumed */

export class Session extends Values {
  /** What can be undone and done again. @type {History<State>} */ history = new History(sameState);
  /** What has just been, until the next change. @type {{way: 'undo' | 'redo', pointer: string} | undefined} */ moved;
  /** What was typed in the pricing models that are not chosen, by the pricing's pointer and model. @type {Map<string, Record<string, Pricing>>} */ pricings =
    new Map();

  /** How sure the first answer is, in words: a chance, and what it means. @type {string[]} */ firstChance = [];
  /** What the first answer says, as sure as that is. @type {{word: string, sentence: string} | undefined} */ firstSaid;
  /** Told which input a visitor changes. @type {(input: string) => void} */ onEdit = () => {};
  /** What a visitor may not change, and does not see. @type {{locks: boolean, locked: (pointer: string) => boolean, hidden: (pointer: string) => boolean}} */
  locks = { locks: false, locked: () => false, hidden: () => false };

  #engine;
  #inquiry;
  #spans;
  #onChange;

  /**
   * @param {Engine} engine
   * @param {(session: Session) => Span[]} spans the curves to draw
   * @param {() => void} onChange
   */
  constructor(engine, spans, onChange) {
    const inquiry = new Inquiry(engine, onChange);
    super(inquiry);
    this.#engine = engine;
    this.#inquiry = inquiry;
    this.#spans = spans;
    this.#onChange = onChange;
  }

  /**
   * Loads the lists and answers the first preset, or what was restored.
   * @param {string | null} name of a preset
   * @param {(preset: Preset, lists: import('../engine/types.js').Lists) => Promise<Scenario>} begun what each preset starts with
   * @param {Promise<Words> | Words} words
   * @param {() => Promise<Resumed | undefined>} [restored] asked once the lists are there
   */
  async open(name, begun, words, restored = async () => undefined) {
    const [lists, spoken] = await Promise.all([this.#engine.lists(), words]);
    const presets = await Promise.all(
      lists.presets.map(async (preset) => ({ ...preset, scenario: await begun(preset, lists) })),
    );
    this.lists = new Lists({ ...lists, presets }, spoken);
    const kept = await restored();
    await (kept ? this.resume(kept) : this.choose(name));
  }

  /** Takes up a scenario with what was kept beside it. @param {Resumed} resumed */
  resume({ preset, scenario, beside }) {
    if (beside) this.#inquiry.resume(beside);
    return this.restore(preset, scenario);
  }

  /** Says the lists, and what the scenario has its names from, in another language. @param {Words} words */
  async speak(words) {
    if (!this.lists || !this.scenario || !this.preset || words === this.lists.words) return;
    const [before, after] = [this.lists, this.lists.withWords(words)];
    /** @param {State} state */
    const said = ({ scenario, preset }) =>
      renamed(scenario, before.preset(preset).scenario, after.preset(preset).scenario);
    this.lists = after;
    this.preset = after.preset(this.preset.name);
    if (this.kept) this.#inquiry.kept = { ...this.kept, scenario: said(this.kept) };
    await this.#take(said(this.#state));
  }

  /** Says the lists once more, after the language has been given more words. */
  retell() {
    if (!this.lists || !this.preset) return;
    this.lists = this.lists.withWords(this.lists.words);
    this.preset = this.lists.preset(this.preset.name);
    this.#onChange();
  }

  /** Starts again from a preset that a visitor chooses. @param {string} name */
  pick(name) {
    this.onEdit('/preset');
    return this.choose(name);
  }

  /** Starts again from a preset; an unknown name means the first. @param {string | null} name */
  choose(name) {
    const preset = /** @type {Lists} */ (this.lists).preset(name);
    return this.restore(preset.name, preset.scenario);
  }

  /**
   * Takes a scenario that was made of a preset.
   * @param {string} name of the preset
   * @param {Scenario} scenario
   * @param {number} [shown] index of the candidate to look at
   */
  restore(name, scenario, shown = 0) {
    const before = this.scenario && this.#state;
    this.preset = /** @type {Lists} */ (this.lists).preset(name);
    this.shown = shown;
    this.pricings = new Map();
    this.#inquiry.forget();
    return this.#change(this.#held(scenario), '', before);
  }

  /** With what is locked as the preset has it. @param {Scenario} scenario */
  #held(scenario) {
    if (!this.locks.locks) return scenario;
    const pointers = this.inputs.flatMap(({ pointer }) =>
      pointer.startsWith('/candidates/*/') ? scenario.candidates.map((_, i) => atIndex(pointer, i)) : pointer,
    );
    return pointers.reduce((held, pointer) => {
      const differs =
        !pointer.includes('*') &&
        this.locks.locked(pointer) &&
        !sameText(valueAt(held, pointer), this.presetValue(pointer));
      return differs ? withValue(held, pointer, this.presetValue(pointer)) : held;
    }, scenario);
  }

  /** Starts again from the preset that was chosen. */
  resetAll() {
    this.history.begin();
    return this.choose(this.preset?.name ?? null);
  }

  /**
   * What the engine says of a scenario that is not shown, or of all candidates together.
   * @template {'check' | 'estimate' | 'assess'} Q
   * @param {Q} question
   * @param {Scenario} scenario
   */
  ask = (question, scenario) => /** @type {ReturnType<Engine[Q]>} */ (this.#engine[question](scenario));

  /**
   * Puts a value at a pointer; undefined removes it.
   * @param {string} pointer
   * @param {unknown} value
   * @param {Scenario} [scenario] where, in the step of undo in which that becomes it
   */
  edit(pointer, value, scenario = /** @type {Scenario} */ (this.scenario)) {
    if (this.locks.locked(rangeAt(pointer)?.input ?? pointer)) return undefined;
    if (pointer) this.onEdit(pointer);
    if (rangeAt(pointer))
      return this.#change(
        withValue({ ...scenario, uncertainty: this.ranges.allEffective(scenario) }, pointer, value),
        pointer,
      );
    const before = this.history.before(pointer)?.scenario ?? scenario;
    return this.#change(this.ranges.afterEdit(withValue(scenario, pointer, value), before, pointer), pointer);
  }

  /** Sets an input to where switching is worth 0 in the month shown, and keeps to that month: the best may be another then. @param {string} pointer @param {string} value */
  setToZero(pointer, value) {
    const month = this.answered?.result.candidates[0].cutover_month;
    this.history.begin();
    return this.edit(pointer, value, withValue(/** @type {Scenario} */ (this.scenario), this.at(cutoverMonth), month));
  }

  /** Makes an input uncertain within a range, or certain. @param {string} pointer @param {import('../scenario/ranges.js').Range | undefined} range */
  setRange(pointer, range) {
    if (this.locks.locked(pointer)) return undefined;
    this.onEdit(rangePointer(pointer));
    return this.#change(
      this.ranges.withRange(/** @type {Scenario} */ (this.scenario), pointer, range),
      rangePointer(pointer),
    );
  }

  undo = () => this.#restore('undo');

  redo = () => this.#restore('redo');

  /** @param {'undo' | 'redo'} way */
  #restore(way) {
    const step = this.history[way](this.#state);
    if (!step) return undefined;
    const { scenario, preset, shown } = step.state;
    this.onEdit(step.pointer);
    this.preset = this.lists?.preset(preset);
    this.shown = shown;
    this.moved = { way, pointer: step.pointer };
    this.#inquiry.makeRoom(scenario.candidates.length);
    return this.#take(scenario);
  }

  /** @returns {State} */
  get #state() {
    return { scenario: /** @type {Scenario} */ (this.scenario), preset: this.preset?.name ?? '', shown: this.shown };
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
    const name = uniqueName(
      candidate.name,
      scenario.candidates.map((other) => other.name),
    );
    const before = this.#state;
    this.#inquiry.addCandidate(this.shown);
    this.shown = scenario.candidates.length;
    this.history.begin();
    return this.#change(withCandidate(scenario, { ...candidate, name }, like), `/candidates/${this.shown}`, before);
  }

  /** Takes the candidate in sight away, unless it is the only one. */
  removeCandidate() {
    const scenario = /** @type {Scenario} */ (this.scenario);
    if (scenario.candidates.length === 1) return undefined;
    this.#inquiry.forgetCandidate(this.shown);
    this.pricings = new Map(); // those behind it move up
    this.history.begin();
    return this.#change(withoutCandidate(scenario, this.shown), `/candidates/${this.shown}`);
  }

  /** Keeps the state in sight to compare with, or forgets the one kept. @param {boolean} kept */
  keep(kept) {
    this.#inquiry.keep(kept ? this.#state : undefined);
    this.#onChange();
  }

  /** Goes back to what is kept; swapped, the state in sight is kept in its stead. @param {boolean} swapped */
  backToKept(swapped) {
    const { preset, scenario, shown } = /** @type {State} */ (this.kept);
    if (swapped) this.#inquiry.keep(this.#state);
    this.history.begin();
    return this.restore(preset, scenario, shown);
  }

  /** Back to what the preset has there. @param {string} pointer */
  reset(pointer) {
    return this.edit(pointer, this.presetValue(pointer));
  }

  /** Shows a cutover month, or the best one. @param {number | undefined} month */
  showCutover(month) {
    return this.edit(this.at(cutoverMonth), month);
  }

  /** Ticks something off for the candidate in sight, or takes that back. @param {string} check */
  tick(check) {
    const part = this.parts[this.shown];
    const checked = new Set(part.checked);
    if (!checked.delete(check)) checked.add(check);
    part.checked = checked;
    this.#onChange();
  }

  /** Asks nothing more until {@link again}. */
  rest() {
    this.#inquiry.rest();
  }

  /** Has the view drawn anew. */
  refresh() {
    this.#onChange();
  }

  /** Asks again, for instance after a failure. */
  again() {
    return this.#take(/** @type {Scenario} */ (this.scenario));
  }

  /**
   * Takes another scenario, which can be undone.
   * @param {Scenario} scenario
   * @param {string} pointer of what was changed, "" for all
   * @param {State} [before] nothing can be undone before the first
   */
  #change(scenario, pointer, before = this.#state) {
    if (before.scenario) this.history.record(before, { ...this.#state, scenario }, pointer);
    this.moved = undefined;
    return this.#take(scenario);
  }

  /** @param {Scenario} scenario */
  #take(scenario) {
    this.scenario = scenario;
    this.shown = Math.min(this.shown, scenario.candidates.length - 1);
    return this.#inquiry.ask(scenario, this.shown, () => this.#spans(this));
  }
}

/** @param {State} a @param {State} b */
const sameState = (a, b) => a.preset === b.preset && JSON.stringify(a.scenario) === JSON.stringify(b.scenario);
