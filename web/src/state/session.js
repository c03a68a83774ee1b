// Each edit makes a new scenario, the inquiry asks the engine about it, and refresh draws the page.
import { uniqueName, withCandidate } from '../scenario/candidates.js';
import { withoutItem } from '../scenario/list-items.js';
import { withOrigin, withoutOrigins } from '../scenario/origins.js';
import { withValue } from '../scenario/pointer.js';
import { rangeAt, rangePointer } from '../scenario/ranges.js';
import { renamed } from '../words/estimator.js';
import { cutoverMonth, FieldValues } from './field-values.js';
import { History } from './history.js';
import { Lists } from './lists.js';

/** @import { Candidate, Engine, Lists as EngineLists, Preset, Pricing, Scenario, Span } from '../engine/types.js' */
/** @import { Range } from '../scenario/ranges.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { CandidateAnswer, Move } from './candidate-answer.js' */
/** @typedef {{scenario: Scenario, preset: string, shown: number}} State a step of undo; preset is its name */
/** @typedef {State & {answer: CandidateAnswer}} Baseline state A, and the answer for its shown candidate */
/** @typedef {{baseline?: State, ticked: string[][]}} SavedExtras saved with a scenario; ticked by candidate */
/** @typedef {{preset: string, scenario: Scenario, extras?: SavedExtras}} SavedSession */

export class Session extends FieldValues {
	/** @type {History<State>} */ history = new History(isSameState);
	/** Until the next edit. @type {{way: 'undo' | 'redo', pointer: string} | undefined} */
	historyMove;
	/** Prices of models that are not chosen, by pointer and model. @type {Map<string, Record<string, Pricing>>} */
	pricings = new Map();

	/**
	 * The preset's, from the build.
	 * @type {{word: string, sentence: string, worth: string, change: string, figures: string[][]} | undefined}
	 */
	firstAnswer;
	/** That of the answer from the build. @type {Move | undefined} */ firstMove;
	/** @type {(input: string) => void} */ onEdit = () => {};

	/**
	 * @param {Engine} engine
	 * @param {(session: Session) => Span[]} spans of the curves
	 * @param {() => void} refresh draws the page again
	 */
	constructor(engine, spans, refresh) {
		super(engine, () => spans(this), refresh);
	}

	/**
	 * Opens what was saved or else a preset.
	 * @param {string | null} name of the preset
	 * @param {(preset: Preset, lists: EngineLists) => Promise<Scenario>} initialScenario of a preset
	 * @param {Promise<Words> | Words} words
	 * @param {() => Promise<SavedSession | undefined>} [restored] called after the lists are loaded
	 */
	async open(name, initialScenario, words, restored = async () => undefined) {
		const [lists, loadedWords] = await Promise.all([this.engine.lists(), words]);
		const presets = await Promise.all(
			lists.presets.map(async (preset) => ({ ...preset, scenario: await initialScenario(preset, lists) })),
		);
		this.lists = new Lists({ ...lists, presets }, loadedWords);
		const saved = await restored();
		await (saved ? this.resume(saved) : this.openPreset(name));
	}

	/** @param {SavedSession} resumed */
	resume({ preset, scenario, extras }) {
		const { ticked, baseline } = extras ?? { ticked: [] };
		this.ensureAnswers(ticked.length);
		ticked.forEach((checks, i) => (this.answers[i].checked = new Set(checks)));
		if (baseline) this.restoreBaseline(baseline);
		return this.openScenario(preset, scenario);
	}

	/** Translates the lists and the names that presets gave the providers. @param {Words} words */
	async setLanguage(words) {
		if (!this.lists || !this.scenario || !this.preset || words === this.lists.words) return;
		const [before, after] = [this.lists, this.lists.withWords(words)];
		/** @param {State} state */
		const translated = ({ scenario, preset }) =>
			renamed(scenario, before.preset(preset).scenario, after.preset(preset).scenario);
		this.lists = after;
		this.preset = after.preset(this.preset.name);
		if (this.baseline) this.baseline = { ...this.baseline, scenario: translated(this.baseline) };
		await this.#show(translated(this.#state));
	}

	/** Translates the lists again after more words of the language have been loaded. */
	refreshLanguage() {
		if (!this.lists || !this.preset) return;
		this.lists = this.lists.withWords(this.lists.words);
		this.preset = this.lists.preset(this.preset.name);
		this.refresh();
	}

	/** @param {string} name */
	pickPreset(name) {
		this.onEdit('/preset');
		return this.openPreset(name);
	}

	/** The first if the name is unknown. @param {string | null} name */
	openPreset(name) {
		const preset = /** @type {Lists} */ (this.lists).preset(name);
		return this.openScenario(preset.name, preset.scenario);
	}

	resetAll() {
		this.history.begin();
		return this.openPreset(this.preset?.name ?? null);
	}

	/** @param {string} preset name of the preset it was made from @param {Scenario} scenario @param {number} [shown] */
	openScenario(preset, scenario, shown = 0) {
		const before = this.scenario && this.#state;
		if (before) this.firstAnswer = undefined; // it is of the scenario before
		this.preset = /** @type {Lists} */ (this.lists).preset(preset);
		this.shown = shown;
		for (const answer of this.answers) answer.forgetMove(); // another scenario may have quite another
		if (!before && this.firstMove) {
			this.ensureAnswers(1);
			this.answers[0].forgetMove(this.firstMove);
		}
		this.pricings = new Map();
		this.taskNames = [];
		this.curves = new Map();
		return this.#change(this.withLockedValues(scenario), '', before);
	}

	/**
	 * Asks the engine about a scenario that is not shown, or about all candidates together.
	 * @template {'check' | 'estimate' | 'assess'} Q
	 * @param {Q} question
	 * @param {Scenario} scenario
	 */
	ask = (question, scenario) => /** @type {ReturnType<Engine[Q]>} */ (this.engine[question](scenario));

	/**
	 * Undefined removes the value. A typed number is the visitor's, even one that equals the example's.
	 * @param {string} pointer
	 * @param {unknown} value
	 * @param {Scenario} [scenario] to edit in place of the current one
	 * @param {boolean} [isConfirmed] whether to record that the number is the visitor's
	 */
	edit(pointer, value, scenario = this.#scenario, isConfirmed = this.isExampleFigure(pointer, value)) {
		const range = rangeAt(pointer);
		if (this.locks.locked(range?.input ?? pointer)) return undefined;
		if (pointer) this.onEdit(pointer);
		if (range) {
			const withRanges = { ...scenario, uncertainty: this.ranges.allEffective(scenario) };
			return this.#change(withValue(withRanges, pointer, value), pointer);
		}
		const before = this.history.before(pointer)?.scenario ?? scenario;
		const edited = withValue(withoutOrigins(scenario, pointer), pointer, value);
		const owned = isConfirmed ? withOrigin(edited, pointer, { kind: 'typed' }) : edited;
		return this.#change(this.ranges.afterEdit(owned, before, pointer), pointer);
	}

	/** Fixes the month shown, since the best month may be another then. @param {string} pointer @param {string} value */
	setToBreakEven(pointer, value) {
		this.history.begin();
		return this.edit(pointer, value, this.#inMonth(this.estimate?.result.candidates[0].cutover_month));
	}

	/** Makes a figure the visitor's, or no longer. @param {string} pointer @param {boolean} isConfirmed */
	confirm(pointer, isConfirmed) {
		this.history.begin();
		return this.edit(pointer, this.value(pointer), this.#scenario, isConfirmed);
	}

	/** Makes an input uncertain within a range, or certain. @param {string} pointer @param {Range | undefined} range */
	setRange(pointer, range) {
		if (this.locks.locked(pointer)) return undefined;
		this.onEdit(rangePointer(pointer));
		const scenario = this.ranges.withRange(this.#scenario, pointer, range);
		return this.#change(scenario, rangePointer(pointer));
	}

	undo = () => this.#move('undo');

	redo = () => this.#move('redo');

	/** @param {'undo' | 'redo'} way */
	#move(way) {
		const step = this.history[way](this.#state);
		if (!step) return undefined;
		const { scenario, preset, shown } = step.state;
		this.onEdit(step.pointer);
		this.preset = this.lists?.preset(preset);
		this.shown = shown;
		this.historyMove = { way, pointer: step.pointer };
		this.ensureAnswers(scenario.candidates.length);
		return this.#show(scenario);
	}

	get #scenario() {
		return /** @type {Scenario} */ (this.scenario);
	}

	/** @returns {State} */
	get #state() {
		return { scenario: this.#scenario, preset: this.preset?.name ?? '', shown: this.shown };
	}

	/** @param {number} index */
	show(index) {
		this.shown = index;
		return this.askAgain();
	}

	/**
	 * Adds a copy of the shown one, if no other is given: an example's figures would compete with those that were typed.
	 * @param {Candidate} [candidate]
	 */
	addCandidate(candidate) {
		const scenario = this.#scenario;
		const added = candidate ?? scenario.candidates[this.shown];
		const original = candidate ? undefined : this.shown;
		const names = scenario.candidates.map((other) => other.name);
		const named = { ...added, name: uniqueName(added.name, names) };
		const before = this.#state;
		this.addAnswer(this.shown);
		this.shown = names.length;
		this.history.begin();
		return this.#change(withCandidate(scenario, named, original), `/candidates/${this.shown}`, before);
	}

	removeCandidate() {
		const scenario = this.#scenario;
		if (scenario.candidates.length === 1) return undefined;
		this.removeAnswer(this.shown);
		this.pricings = new Map(); // the pointers of the later candidates change
		this.history.begin();
		return this.#change(withoutItem(scenario, '/candidates', this.shown), `/candidates/${this.shown}`);
	}

	/** @param {boolean} kept */
	keepBaseline(kept) {
		this.setBaseline(kept ? this.#state : undefined);
		this.refresh();
	}

	/** @param {boolean} swapped whether the current state becomes the baseline */
	returnToBaseline(swapped) {
		const { preset, scenario, shown } = /** @type {State} */ (this.baseline);
		if (swapped) this.setBaseline(this.#state);
		this.history.begin();
		return this.openScenario(preset, scenario, shown);
	}

	/** @param {string} pointer */
	reset(pointer) {
		return this.edit(pointer, this.presetValue(pointer), this.#scenario, false);
	}

	/** @param {number | undefined} month undefined: the best */
	showCutover(month) {
		return this.edit(this.at(cutoverMonth), month, this.#inMonth(month));
	}

	/** Undefined leaves the month and the use of the commitment to the decision. @param {number | undefined} month */
	#inMonth(month) {
		const uses = this.at('/candidates/*/run_out_use');
		const decided = this.estimate?.scenario.candidates[0].run_out_use;
		const isUsedUp = month === undefined ? this.presetValue(uses) : this.value(uses) || decided || undefined;
		return withValue(withValue(this.#scenario, this.at(cutoverMonth), month), uses, isUsedUp);
	}

	/** @param {string} check */
	toggleCheck(check) {
		this.answers[this.shown].toggleCheck(check);
		this.refresh();
	}

	askAgain() {
		return this.#show(this.#scenario);
	}

	/**
	 * Records the step for undo; the first scenario is no step.
	 * @param {Scenario} scenario
	 * @param {string} pointer of the edit, "" for all
	 * @param {State} [before]
	 */
	#change(scenario, pointer, before = this.#state) {
		if (before.scenario) this.history.record(before, { ...this.#state, scenario }, pointer);
		this.historyMove = undefined;
		return this.#show(scenario);
	}

	/** @param {Scenario} scenario */
	#show(scenario) {
		this.scenario = scenario;
		this.shown = Math.min(this.shown, scenario.candidates.length - 1);
		return this.inquire(scenario);
	}
}

/** @param {State} a @param {State} b */
const isSameState = (a, b) => a.preset === b.preset && JSON.stringify(a.scenario) === JSON.stringify(b.scenario);
