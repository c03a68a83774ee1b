// What is typed in the builder's own fields: what is accepted goes into the
// widget, what is not stays in its field, with what would be.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import words from './words.js';

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} label
 * @property {string} value that is in the widget
 * @property {(text: string) => string | undefined} read what is typed, as the widget has it; undefined where that is not accepted
 * @property {string} accepted in words
 * @property {(value: string | undefined) => void} set
 * @property {string} [hint] what stands where nothing is typed
 * @property {unknown} [beside] what else the field has
 * @property {string} [list] id of what there is to choose from
 */

export class Entries {
  /** What is being typed, by id. @type {Map<string, string>} */ #typed = new Map();
  /** The ids of those that were left like that and are not accepted. @type {Set<string>} */ #refused = new Set();
  #onChange;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** Whether what stands in some field is not accepted. */
  get refused() {
    return this.#refused.size > 0;
  }

  /** @param {Entry} entry */
  draw(entry) {
    const { id, label, value, accepted, hint, beside, list } = entry;
    const typed = this.#typed.get(id) ?? value;
    const refused = this.#refused.has(id);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        type="text"
        id=${id}
        autocomplete="off"
        spellcheck="false"
        list=${list ?? nothing}
        placeholder=${hint ?? nothing}
        .value=${live(typed)}
        aria-invalid=${refused}
        aria-describedby=${refused ? `${id}-problem` : nothing}
        @input=${(/** @type {any} */ event) => this.#type(entry, event.target.value)}
        @change=${() => this.#leave(entry)}
      />${beside ?? nothing}
      ${refused ? html`<p class="problem" id="${id}-problem">${words.refused({ label, value: typed, accepted })}</p>` : nothing}
    </div>`;
  }

  /** What is accepted counts at once; what is not may not be finished. @param {Entry} entry @param {string} text */
  #type({ id, read, set }, text) {
    this.#typed.set(id, text);
    const taken = accepted(text, read);
    if (taken === null) return;
    this.#refused.delete(id);
    set(taken);
  }

  /** @param {Entry} entry */
  #leave({ id, read }) {
    if (accepted(this.#typed.get(id) ?? '', read) === null) this.#refused.add(id);
    else this.forget(id);
    this.#onChange();
  }

  /** What was typed is forgotten once the field has its value. @param {string} id */
  forget(id) {
    this.#typed.delete(id);
    this.#refused.delete(id);
  }
}

/** What is typed, as the widget has it: undefined where nothing is, null where it is not accepted. @param {string} text @param {Entry['read']} read */
const accepted = (text, read) => (text.trim() === '' ? undefined : (read(text.trim()) ?? null));

/** @param {{id: string, label: string, value: string, choices: [value: string, name: string][], set: (value: string | undefined) => void}} of */
export const choice = ({ id, label, value, choices, set }) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(/** @type {any} */ event) => set(event.target.value || undefined)}>
      ${choices.map(([of, name]) => html`<option value=${of} .selected=${live(of === value)}>${name}</option>`)}
    </select>
  </div>`;

/** @param {{label: string, checked: boolean, set: (checked: boolean) => void}} of */
export const tick = ({ label, checked, set }) =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(/** @type {any} */ event) => set(event.target.checked)}
    />
    ${label}</label
  >`;

/** One of a few, all in sight. @param {{name: string, legend: string, value: string, choices: [value: string, name: string][], set: (value: string) => void}} of */
export const oneOf = ({ name, legend, value, choices, set }) =>
  html`<fieldset class="one-of">
    <legend>${legend}</legend>
    ${choices.map(([of, label]) => html`<label><input type="radio" name=${name} value=${of} .checked=${live(of === value)} @change=${() => set(of)} /> <span>${label}</span></label>`)}
  </fieldset>`;
