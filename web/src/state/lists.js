import { patternOf } from '../scenario/pointer.js';
import { rangeAt } from '../scenario/ranges.js';
import { translatedLists } from '../words/estimator.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */

/** The estimator's inputs, lines and presets in the page's language. */
export class Lists {
	#byPattern;
	#english;

	/** @param {import('../engine/types.js').Lists} english as the estimator has them @param {Words} words */
	constructor(english, words) {
		this.#english = english;
		this.words = words;
		const { inputs, lines, presets } = translatedLists(english, words);
		this.inputs = inputs;
		this.lines = lines;
		this.presets = presets;
		this.#byPattern = new Map(inputs.map((input) => [input.pointer, input]));
	}

	/** Returns the lists in another language. @param {Words} words */
	withWords = (words) => new Lists(this.#english, words);

	/** Returns a preset by name; the first if the name is unknown. @param {string | null} name */
	preset = (name) => this.presets.find((preset) => preset.name === name) ?? this.presets[0];

	/**
	 * The entry of an input; for the end of a range that of the range's input.
	 * @param {string} pointer
	 * @returns {Input | undefined}
	 */
	input(pointer) {
		const range = rangeAt(pointer);
		if (!range) return this.#byPattern.get(patternOf(pointer));
		const input = this.input(range.input);
		return input && { ...input, required: true, whole: false };
	}

	/**
	 * Returns the name of a field where it stands alone.
	 * @param {string} pointer
	 * @param {(pointer: string) => unknown} valueOf returns the value of another field
	 * @returns {string | undefined}
	 */
	fieldName(pointer, valueOf) {
		const range = rangeAt(pointer);
		const label = range ? this.fieldName(range.input, valueOf) : this.input(pointer)?.label;
		if (label === undefined || range) return label && this.words.inputs[range?.end ?? 'range']({ label });
		const owner = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(offer|name)/)?.[1];
		return owner ? this.words.fields.named({ label, owner: String(valueOf(`${owner}/name`)) }) : label;
	}
}
