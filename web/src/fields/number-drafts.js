import { numberFormat } from '../text/number-format.js';
import { typeFigure } from './own-contract.js';
import { expectedNumber, fromField, fieldText } from '../words/unit.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

/** The texts being typed in number fields. They are formatted when the field is left, unless they are not numbers. */
export class NumberDrafts {
	/** By pointer; value: as parsed @type {Map<string, {text: string, value: unknown, left?: boolean}>} */
	#drafts = new Map();
	#fields;

	/** @param {Fields} fields */
	constructor(fields) {
		this.#fields = fields;
		this.text = numberFormat(fields.format.locale);
	}

	get #session() {
		return this.#fields.session;
	}

	/** @param {string} pointer @param {Input} input */
	shown(pointer, input) {
		const value = this.#session.value(pointer);
		const typed = this.#current(pointer);
		if (typed && !typed.left) return typed.text;
		return value === undefined ? '' : fieldText(input, String(value), this.text, this.#fields.format);
	}

	/** Undefined once the scenario has another value. @param {string} pointer */
	typed = (pointer) => this.#current(pointer)?.text;

	/** @param {string} pointer */
	#current(pointer) {
		const typed = this.#drafts.get(pointer);
		return typed?.value === this.#session.value(pointer) ? typed : undefined;
	}

	/** @param {string} text @param {Input} input */
	parse = (text, input) => this.text.parse(text, expectedNumber(input, this.#fields.format));

	/** @param {string} pointer @param {Input} input @param {string} text @param {boolean} isKey of a key input */
	type(pointer, input, text, isKey) {
		const { decimal } = this.parse(text, input);
		// A text that is not a number goes to the estimator, which returns the problem.
		const value = decimal === undefined ? orNothing(input, unreadable(text.trim())) : fromField(input, decimal);
		this.#drafts.set(pointer, { text, value });
		if (isKey) typeFigure(this.#session, pointer, value);
		else this.#session.edit(pointer, value);
	}

	/** @param {string} pointer @param {Input} input */
	placeholder(pointer, input) {
		if (input.required) return undefined;
		const absent = pointer.endsWith('/next_uplift')
			? this.#session.value(pointer.replace('next_', 'annual_'))
			: input.absent;
		if (Number(absent)) return fieldText(input, String(absent), this.text, this.#fields.format);
		return pointer.endsWith('/cutover_month')
			? this.#fields.format.words.fields.theBest
			: this.#fields.format.words.fields.none;
	}

	/** @param {string} pointer @param {Input} input */
	leave(pointer, input) {
		const typed = this.#current(pointer);
		if (!typed || typed.left || this.parse(typed.text, input).decimal === undefined) return;
		typed.left = true;
		this.#session.refresh();
	}
}

/**
 * The estimator must not read what the field rejects: in French, 61.000 is ambiguous, and the estimator would take it
 * for 61. No number starts with a space.
 * @param {string} text
 */
export const unreadable = (text) => (/^-?\d/.test(text) ? ` ${text}` : text);

/** The fields of a pricing belong to its model and stay empty. @param {Input} input @param {string} typed */
export const orNothing = (input, typed) =>
	typed === '' && !input.required && !input.pointer.includes('/pricing/') ? undefined : typed;

/**
 * A field of one line would join the cells of a pasted column to one number. Separated, they are none.
 * @param {ClipboardEvent} event
 */
export function separateCells(event) {
	const cells = (event.clipboardData?.getData('text') ?? '').trim().split(/[\t\r\n]+/);
	if (cells.length < 2) return;
	event.preventDefault();
	const field = /** @type {HTMLInputElement} */ (event.target);
	field.setRangeText(cells.join(' | '), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
