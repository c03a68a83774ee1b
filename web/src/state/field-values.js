import { candidateIndex, pointerForCandidate } from '../scenario/candidates.js';
import { atIndex, valueAt, withValue } from '../scenario/pointer.js';
import { rangeAt, Ranges } from '../scenario/ranges.js';
import { Inquiry } from './inquiry.js';

/** @import { Preset, Scenario } from '../engine/types.js' */
/** @import { Lists } from './lists.js' */

export const cutoverMonth = '/candidates/*/cutover_month';

/**
 * Inputs that a visitor must not change or see.
 * @typedef {object} Locks
 * @property {boolean} locks whether there are any
 * @property {(pointer: string) => boolean} locked
 * @property {(pointer: string) => boolean} hidden
 */

/** The values of the form's fields, compared with the preset, and what the lists say about them. */
export class FieldValues extends Inquiry {
	/** In the page's language, once they are loaded. @type {Lists | undefined} */ lists;
	/** @type {Preset | undefined} */ preset;
	/** As edited: texts that are not numbers stay as typed. @type {Scenario | undefined} */ scenario;

	/** @type {Locks} */ locks = { locks: false, locked: () => false, hidden: () => false };

	get inputs() {
		return this.lists?.inputs ?? [];
	}

	get lines() {
		return this.lists?.lines ?? [];
	}

	get presets() {
		return this.lists?.presets ?? [];
	}

	/** The ranges of uncertain inputs. */
	get ranges() {
		return new Ranges(this.input, this.engineRanges);
	}

	/** Returns the value of a field; for an end of a range, the one in effect. @param {string} pointer */
	value = (pointer) => {
		const range = rangeAt(pointer);
		if (!range?.end) return valueAt(this.scenario, pointer);
		return this.ranges.effective(/** @type {Scenario} */ (this.scenario), range.input)?.[range.end];
	};

	/** Returns the preset's value. Candidates that the preset does not have take its first. @param {string} pointer */
	presetValue = (pointer) => {
		const added = (candidateIndex(pointer) ?? 0) >= (this.preset?.scenario.candidates.length ?? 0);
		return valueAt(this.preset?.scenario, added ? pointerForCandidate(pointer, 0) : pointer);
	};

	/**
	 * Returns the initial value of a field: the preset's, or that of the price next to it, or the default.
	 * @param {string} pointer
	 */
	startValue(pointer) {
		const price = pointer.replace(/\/(tiers\/\d+\/)?unit_price$/, '/unit_price');
		return this.presetValue(pointer) ?? this.presetValue(price) ?? this.input(price)?.default;
	}

	/** Returns the pointer of an input of the shown candidate. @param {string} pattern with "*" for its index */
	at = (pattern) => (pattern.startsWith('/candidates/') ? atIndex(pattern, this.shown) : pattern);

	/** Returns the list's entry of an input; for an end of a range, the entry of its input. @param {string} pointer */
	input = (pointer) => this.lists?.input(pointer);

	/** Returns the source of the preset's value. @param {string} pointer */
	source = (pointer) => this.preset?.sources[pointer] ?? this.input(pointer)?.source;

	/** Returns the name of a field where it stands alone. @param {string} pointer */
	fieldName = (pointer) => this.lists?.fieldName(pointer, this.value);

	/** Returns whether a field differs from the preset. @param {string} pointer */
	isChanged = (pointer) => !isSame(this.value(pointer), this.presetValue(pointer));

	/** Returns a copy whose locked inputs have the preset's values. @param {Scenario} scenario */
	withLockedValues(scenario) {
		if (!this.locks.locks) return scenario;
		return this.inputs
			.flatMap(({ pointer }) =>
				pointer.startsWith('/candidates/*/') ? scenario.candidates.map((_, i) => atIndex(pointer, i)) : pointer,
			)
			.filter((pointer) => !pointer.includes('*') && this.locks.locked(pointer))
			.filter((pointer) => !isSame(valueAt(scenario, pointer), this.presetValue(pointer)))
			.reduce((copy, pointer) => withValue(copy, pointer, this.presetValue(pointer)), scenario);
	}

	/** Whether any field differs from the preset. */
	get edited() {
		return (
			this.scenario !== this.preset?.scenario && JSON.stringify(this.scenario) !== JSON.stringify(this.preset?.scenario)
		);
	}

	/** Whether the page shows the best cutover month, because none is fixed. */
	get followsBest() {
		return this.value(this.at(cutoverMonth)) === undefined;
	}
}

/** @param {unknown} a @param {unknown} b */
export const isSame = (a, b) => a === b || String(a) === String(b) || JSON.stringify(a) === JSON.stringify(b);
