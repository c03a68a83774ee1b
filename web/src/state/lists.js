import { patternOf } from '../scenario/pointer.js';
import { rangeAt } from '../scenario/ranges.js';
import { isVisible } from '../scenario/list-items.js';
import { translatedLists } from '../words/estimator.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */

export class Lists {
	#byPattern;
	#english;

	/** @param {import('../engine/types.js').Lists} english @param {Words} words */
	constructor(english, words) {
		this.#english = english;
		this.words = words;
		const { inputs, lines, presets } = translatedLists(english, words);
		this.inputs = inputs;
		this.lines = lines;
		this.presets = presets;
		this.#byPattern = new Map(inputs.map((input) => [input.pointer, input]));
	}

	/** @param {Words} words */
	withWords = (words) => new Lists(this.#english, words);

	/** The first if the name is unknown. @param {string | null} name */
	preset = (name) => this.presets.find((preset) => preset.name === name) ?? this.presets[0];

	/** For the end of a range, the range's input. @param {string} pointer @returns {Input | undefined} */
	input(pointer) {
		const range = rangeAt(pointer);
		if (!range) return this.#byPattern.get(patternOf(pointer));
		const input = this.input(range.input);
		return input && { ...input, required: true, whole: false };
	}

	/**
	 * What has no visible name is called by its place.
	 * @param {string} pointer
	 * @param {(pointer: string) => unknown} valueOf
	 */
	nameAt(pointer, valueOf) {
		const name = String(valueOf(pointer) ?? '');
		if (isVisible(name)) return name;
		const [, index] = pointer.match(/\/(\d+)\/\w+$/) ?? [];
		const input = this.input(index ? pointer.replace(/^.*\/prices\/(\d+)\/task$/, '/demand/tasks/$1/name') : pointer);
		return [input?.default ?? input?.label, index && Number(index) + 1].filter(Boolean).join(' ');
	}

	/**
	 * Adds the task, the month and the provider where the label alone would be ambiguous.
	 * @param {string} pointer
	 * @param {(pointer: string) => unknown} valueOf
	 * @returns {string | undefined}
	 */
	fieldName(pointer, valueOf) {
		const range = rangeAt(pointer);
		const label = range ? this.fieldName(range.input, valueOf) : this.input(pointer)?.label;
		if (label === undefined || range) return label && this.words.inputs[range?.end ?? 'range']({ label });
		const { named } = this.words.fields;
		const [, task, month] = pointer.match(/^(.*\/(?:tasks|prices)\/\d+)\/|\/profile\/(\d+)$/) ?? [];
		const nameOf = (/** @type {string} */ at) => this.nameAt(at, valueOf);
		const item = task ? nameOf(`${task}/${task.includes('/prices/') ? 'task' : 'name'}`) : month && Number(month) + 1;
		const owner = pointer.match(/^(\/incumbent|\/candidates\/\d+)\/(offer|name)/)?.[1];
		const names = [item, owner && nameOf(`${owner}/name`)].filter((name) => name !== undefined).map(String);
		return names.reduce((name, owner) => named({ label: name, owner }), label);
	}
}
