import { candidateIndex, pointerForCandidate } from '../scenario/candidates.js';
import { atIndex, patternOf, valueAt, withValue } from '../scenario/pointer.js';
import { measuredNote, originAt } from '../scenario/origins.js';
import { rangeAt, Ranges } from '../scenario/ranges.js';
import { areGoodNames, tasksOf } from '../scenario/list-items.js';
import { Inquiry } from './inquiry.js';

/** @import { Input, Preset, Scenario } from '../engine/types.js' */
/** @import { Lists } from './lists.js' */

export const cutoverMonth = '/candidates/*/cutover_month';

/**
 * Inputs that a visitor must not change or see.
 * @typedef {{locks: boolean, locked: (pointer: string) => boolean, hidden: (pointer: string) => boolean}} Locks
 */

export class FieldValues extends Inquiry {
	/** In the page's language, once they are loaded. @type {Lists | undefined} */ lists;
	/** @type {Preset | undefined} */ preset;
	/** As edited: texts that are not numbers stay as typed. @type {Scenario | undefined} */ scenario;

	/** The last good names of the tasks, by which rate cards and moves know them. @type {string[]} */
	taskNames = [];
	/** @type {Locks} */ locks = { locks: false, locked: () => false, hidden: () => false };

	/** The names of the tasks in rate cards and moves. */
	get knownTaskNames() {
		const names = tasksOf(this.scenario).map(({ name }) => name);
		return areGoodNames(names) ? names : this.taskNames;
	}

	get inputs() {
		return this.lists?.inputs ?? [];
	}

	get lines() {
		return this.lists?.lines ?? [];
	}

	get presets() {
		return this.lists?.presets ?? [];
	}

	get ranges() {
		return new Ranges(this.input, this.engineRanges);
	}

	/** For an end of a range, the one in effect. @param {string} pointer */
	value = (pointer) => {
		const range = rangeAt(pointer);
		if (!range?.end) return valueAt(this.scenario, pointer);
		return this.ranges.effective(/** @type {Scenario} */ (this.scenario), range.input)?.[range.end];
	};

	/** Candidates that the preset does not have take its first. @param {string} pointer */
	presetValue = (pointer) => {
		const added = (candidateIndex(pointer) ?? 0) >= (this.preset?.scenario.candidates.length ?? 0);
		return valueAt(this.preset?.scenario, added ? pointerForCandidate(pointer, 0) : pointer);
	};

	/** The preset's value, or that of the same input without tiers and tasks, or its default. @param {string} pointer */
	startValue(pointer) {
		const plain = pointer.replace(/\/prices\/\d+\/pricing|\/(tiers|tasks)\/\d+/g, '');
		return this.presetValue(pointer) ?? this.presetValue(plain) ?? this.input(plain)?.default;
	}

	/** The pointer for the shown candidate. @param {string} pattern with "*" for its index */
	at = (pattern) => (pattern.startsWith('/candidates/') ? atIndex(pattern, this.shown) : pattern);

	/** @param {string} pointer */
	input = (pointer) => this.lists?.input(pointer);

	/** The input at a pointer, or the first in the list or object there. @param {string} pointer */
	inputIn = (pointer) =>
		this.input(pointer) ?? this.inputs.find((input) => input.pointer.startsWith(`${patternOf(pointer)}/`));

	get hasTasks() {
		return this.scenario?.demand.tasks !== undefined;
	}

	/** What the figure was measured from, else the preset's source. @param {string} pointer */
	source = (pointer) => this.measured(pointer) ?? this.preset?.sources[pointer] ?? this.input(pointer)?.source;

	/** What the figure was measured from, if it was. @param {string} pointer */
	measured = (pointer) => measuredNote(this.scenario, pointer);

	/** Whose figure it is. @param {string} pointer of an input @param {Scenario} [scenario] */
	origin = (pointer, scenario = this.scenario) =>
		originAt(scenario, pointer, this.#isAsInExample(pointer, valueAt(scenario, pointer)));

	/** Whether a value is a number that the example has as well. @param {string} pointer @param {unknown} value */
	isExampleFigure = (pointer, value) =>
		isFigure(this.input(pointer)) && value !== undefined && this.#isAsInExample(pointer, value);

	/** @param {string} pointer @param {unknown} value */
	#isAsInExample(pointer, value) {
		return isSame(value, value === undefined ? this.presetValue(pointer) : this.startValue(pointer));
	}

	/** Whether no figure is the visitor's. */
	get isExample() {
		const scenario = /** @type {Scenario} */ (this.scenario);
		return (
			!this.edited ||
			(Object.values(scenario.origins ?? {}).every(({ kind }) => kind === 'example') &&
				this.#pointers(scenario, isFigure)
					.map((pointer) => pointer.replace(/\/\*.*$/, ''))
					.every((pointer) => this.#isAsInExample(pointer, this.value(pointer))))
		);
	}

	/**
	 * With "*" for the items of lists within a provider or the demand.
	 * @param {Scenario} scenario
	 * @param {(input: Input) => boolean} [which]
	 */
	#pointers(scenario, which = () => true) {
		return this.inputs
			.filter(which)
			.flatMap(({ pointer }) =>
				pointer.startsWith('/candidates/*/') ? scenario.candidates.map((_, i) => atIndex(pointer, i)) : pointer,
			);
	}

	/** With the provider where the label alone would be ambiguous. @param {string} pointer */
	fieldName = (pointer) => {
		const rest = isWhole(pointer) ? '' : (this.inputIn(pointer)?.pointer.slice(patternOf(pointer).length) ?? '');
		return this.lists?.fieldName(pointer, this.value) ?? this.lists?.fieldName(pointer + rest, this.value);
	};

	/** What it is called, even without a visible name. @param {string} pointer of a name */
	nameAt = (pointer) => this.lists?.nameAt(pointer, this.value);

	/** @param {string} pointer */
	isChanged = (pointer) => !isSame(this.value(pointer), this.presetValue(pointer));

	/** Gives locked inputs the preset's values. @param {Scenario} scenario */
	withLockedValues(scenario) {
		if (!this.locks.locks) return scenario;
		return this.#pointers(scenario)
			.filter((pointer) => !pointer.includes('*') && this.locks.locked(pointer))
			.filter((pointer) => !isSame(valueAt(scenario, pointer), this.presetValue(pointer)))
			.reduce((copy, pointer) => withValue(copy, pointer, this.presetValue(pointer)), scenario);
	}

	get edited() {
		return (
			this.scenario !== this.preset?.scenario && JSON.stringify(this.scenario) !== JSON.stringify(this.preset?.scenario)
		);
	}

	/** Whether no cutover month is fixed. */
	get followsBest() {
		return this.value(this.at(cutoverMonth)) === undefined;
	}
}

/** Numbers but for those of the format. @param {Input | undefined} input */
const isFigure = (input) => input?.min !== undefined && input.min !== input.max;

/** Of the scenario or a candidate, which no input's name stands for. @param {string} pointer */
const isWhole = (pointer) => /^(\/candidates(\/\d+)?)?$/.test(pointer);

/** @param {unknown} a @param {unknown} b */
export const isSame = (a, b) => a === b || String(a) === String(b) || JSON.stringify(a) === JSON.stringify(b);
