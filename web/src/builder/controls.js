// The builder's own form controls. A text field passes on valid values at once and keeps invalid ones with a message.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import words from '../words/builder.js';

/**
 * @typedef {object} TextField
 * @property {string} id
 * @property {string} label
 * @property {string} value
 * @property {(text: string) => string | undefined} read returns undefined if invalid
 * @property {string} accepted
 * @property {(value: string | undefined) => void} set
 * @property {string} [placeholder]
 * @property {unknown} [extra] content after the field
 * @property {string} [list] id of a datalist
 */
/** @typedef {{value: string, choices: [value: string, name: string][]}} Choice */

export class TextFields {
	/** By id. @type {Map<string, string>} */ #typed = new Map();
	/** Ids of fields that were left. @type {Set<string>} */ #invalid = new Set();
	#onChange;

	/** @param {() => void} onChange */
	constructor(onChange) {
		this.#onChange = onChange;
	}

	get invalid() {
		return this.#invalid.size > 0;
	}

	/** @param {TextField} field */
	draw(field) {
		const { id, label, value, accepted, placeholder = nothing, extra, list = nothing } = field;
		const typed = this.#typed.get(id) ?? value;
		const invalid = this.#invalid.has(id);
		return html`<div class="field">
			<label for=${id}>${label}</label>
			<input
				type="text"
				id=${id}
				autocomplete="off"
				spellcheck="false"
				list=${list}
				placeholder=${placeholder}
				.value=${live(typed)}
				aria-invalid=${invalid}
				aria-describedby=${invalid ? `${id}-problem` : nothing}
				@input=${(/** @type {any} */ event) => this.#type(field, event.target.value)}
				@change=${() => this.#leave(field)}
			/>${extra}
			${
				invalid
					? html`<p class="problem" id="${id}-problem">${words.refused({ label, value: typed, accepted })}</p>`
					: nothing
			}
		</div>`;
	}

	/** An invalid value may be unfinished. @param {TextField} field @param {string} text */
	#type({ id, read, set }, text) {
		this.#typed.set(id, text);
		const value = parsed(text, read);
		if (value === null) return;
		this.#invalid.delete(id);
		set(value);
	}

	/** @param {TextField} field */
	#leave({ id, read }) {
		if (parsed(this.#typed.get(id) ?? '', read) === null) this.#invalid.add(id);
		else this.forget(id);
		this.#onChange();
	}

	/** @param {string} id */
	forget(id) {
		this.#typed.delete(id);
		this.#invalid.delete(id);
	}
}

/** Undefined if empty, null if invalid. @param {string} text @param {TextField['read']} read */
const parsed = (text, read) => (text.trim() === '' ? undefined : (read(text.trim()) ?? null));

/** @param {Choice & {id: string, label: string, set: (value: string | undefined) => void}} field */
export const selectField = ({ id, label, value, choices, set }) =>
	html`<div class="field">
		<label for=${id}>${label}</label>
		<select id=${id} @change=${(/** @type {any} */ event) => set(event.target.value || undefined)}>
			${choices.map(
				([option, name]) => html`<option value=${option} .selected=${live(option === value)}>${name}</option>`,
			)}
		</select>
	</div>`;

/** @param {{label: string, checked: boolean, set: (checked: boolean) => void}} of */
export const checkbox = ({ label, checked, set }) =>
	html`<label class="tick"
		><input
			type="checkbox"
			.checked=${live(checked)}
			@change=${(/** @type {any} */ event) => set(event.target.checked)}
		/>
		${label}</label
	>`;

/** @param {Choice & {name: string, legend: string, set: (value: string) => void}} field */
export const radioGroup = ({ name, legend, value, choices, set }) =>
	html`<fieldset class="one-of">
		<legend>${legend}</legend>
		${choices.map(
			([option, label]) =>
				html`<label
					><input
						type="radio"
						name=${name}
						value=${option}
						.checked=${live(option === value)}
						@change=${() => set(option)}
					/>
					<span>${label}</span></label
				>`,
		)}
	</fieldset>`;
