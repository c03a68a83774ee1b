// The fields of the form: each is drawn from its entry in the list of inputs
// and writes to the session at its pointer.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { curve } from '../charts/curve.js';
import { numberText } from './number-text.js';
import { acceptedWords, bounds, problemWords } from './problem-words.js';
import { sliderRange } from './slider-range.js';
import { fromField, isNumeric, unitWords, withUnit, written } from './unit.js';

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../session.js').Session} Session */

/** Where a field stands: among the few of the quick view or among all. @typedef {'quick' | 'all'} Place */

export class Fields {
  /** What is being typed and the value it gave, by pointer. @type {Map<string, {text: string, value: unknown}>} */
  #typed = new Map();
  #currencies;

  /**
   * @param {Session} session
   * @param {import('../words/format.js').Format} format
   */
  constructor(session, format) {
    this.session = session;
    this.format = format;
    this.text = numberText(format.locale);
    this.#currencies = new Intl.DisplayNames(format.locale, { type: 'currency' });
  }

  get #words() {
    return this.format.words.fields;
  }

  /** The same fields with another currency. @param {import('../words/format.js').Format} format */
  at(format) {
    this.format = format;
    return this;
  }

  /**
   * One field with its label, help and problem.
   * @param {string} pointer
   * @param {{place?: Place, label?: string, edit?: (value: unknown) => void}} [options] what differs from the list's entry
   */
  field(pointer, { place = 'all', label, edit = (value) => this.session.edit(pointer, value) } = {}) {
    const input = this.session.input(pointer);
    if (!input) return nothing;
    const id = idOf(pointer, place);
    const problem = this.session.problems.get(pointer);
    return html`<div class="field" ?data-changed=${this.session.changed(pointer)}>
      <label for=${id}>${label ?? input.label}</label>
      ${this.session.changed(pointer) ? this.#reset(pointer, input) : nothing}
      ${this.#control(pointer, input, id, problem !== undefined, edit)}
      ${place === 'quick' && isNumeric(input) ? [this.#curve(pointer, input), this.#slider(pointer, input)] : nothing}
      ${problem ? html`<p class="problem" id="${id}-problem">${this.#problem(pointer, input, problem)}</p>` : nothing}
      ${this.#help(pointer, input)}
    </div>`;
  }

  /** @param {string} pointer @param {Input} input @param {import('../engine/types.js').Problem} problem */
  #problem(pointer, input, problem) {
    const worded = { ...problem, accepted: acceptedWords(problem, this.session.inputs, this.format) };
    const value = String(this.session.value(pointer) ?? '');
    return problemWords(worded, input, value, this.#typing(pointer), this.#shown(pointer, input), this.text, this.format);
  }

  /** @param {string} pointer @param {Input} input */
  #reset(pointer, input) {
    const label = this.#words.reset(input);
    return html`<button type="button" class="reset" title=${label} aria-label=${label}
      @click=${(/** @type {any} */ event) => {
        event.target.closest('.field').querySelector('input, select').focus(); // the button goes
        this.session.reset(pointer);
      }}>↺</button>`;
  }

  /** @param {string} pointer @param {Input} input */
  #help(pointer, input) {
    const source = this.session.source(pointer);
    return html`<details class="help">
      <summary aria-label=${this.#words.about(input)}>?</summary>
      <p>${input.help} ${isNumeric(input) ? this.format.words.problems.bounds({ bounds: bounds(input, this.text, this.format) }) : nothing}</p>
      ${source ? html`<p>${this.#words.source({ source })}</p>` : nothing}
    </details>`;
  }

  /** @param {string} pointer @param {Input} input @param {string} id @param {boolean} invalid @param {(value: unknown) => void} edit */
  #control(pointer, input, id, invalid, edit) {
    const described = invalid ? `${id}-unit ${id}-problem` : `${id}-unit`;
    const write = (/** @type {any} */ event) => edit(orNothing(input, event.target.value));
    switch (input.unit) {
      case 'yes_no':
        return html`<input type="checkbox" id=${id} .checked=${live(this.session.value(pointer) === true)}
          @change=${(/** @type {any} */ event) => edit(event.target.checked)}>`;
      case 'choice':
      case 'currency':
        return html`<select id=${id} aria-invalid=${invalid} aria-describedby=${invalid ? `${id}-problem` : nothing} @change=${write}>
          ${input.choices?.map((choice) => html`<option value=${choice} .selected=${choice === this.session.value(pointer)}>${this.#choice(input, choice)}</option>`)}
        </select>`;
      case 'calendar_month':
        return html`<input type="month" id=${id} aria-invalid=${invalid} .value=${live(this.session.value(pointer) ?? '')} @change=${write}>`;
      case 'text':
        return html`<input type="text" id=${id} maxlength="80" autocomplete="off" aria-invalid=${invalid} .value=${live(this.session.value(pointer) ?? '')} @input=${write}>`;
      default:
        return html`<span class="box">
          <span class="unit">${unitWords(input, this.format).before}</span>
          <input type="text" inputmode="decimal" autocomplete="off" id=${id} aria-invalid=${invalid} aria-describedby=${described}
            placeholder=${this.#placeholder(input)} .value=${live(this.#shown(pointer, input))}
            @input=${(/** @type {any} */ event) => this.#type(pointer, input, event.target.value)}
            @blur=${() => this.#leave(pointer)}>
          <span class="unit ${input.unit}" id="${id}-unit">${unitWords(input, this.format).after}</span>
        </span>`;
    }
  }

  /** @param {Input} input @param {string} choice */
  #choice(input, choice) {
    if (input.unit !== 'currency') return this.#words.pricingModels[/** @type {'hourly'} */ (choice)] ?? choice;
    return `${choice} ${this.#currencies.of(choice)}`;
  }

  /** @param {string} pointer @param {Input} input */
  #slider(pointer, input) {
    const { min, max, step } = sliderRange(input, this.session.presetValue(pointer));
    const label = this.#words.slider(input);
    return html`<input type="range" min=${min} max=${max} step=${step} aria-label=${label}
      aria-valuetext=${withUnit(input, String(this.session.value(pointer) ?? ''), this.text, this.format)}
      .value=${live(String(this.session.value(pointer)))}
      @input=${(/** @type {any} */ event) => this.session.edit(pointer, event.target.value)}>`;
  }

  /** @param {string} pointer @param {Input} input */
  #curve(pointer, input) {
    const value = this.session.value(pointer);
    return curve(this.session.curves.get(pointer), {
      value: Number(value),
      range: sliderRange(input, this.session.presetValue(pointer)),
      label: input.label,
      said: (crossing) => withUnit(input, crossing, this.text, this.format, { short: true }),
      format: this.format,
      choose: (crossing) => this.session.edit(pointer, crossing),
    });
  }

  /** What the field shows: what is being typed, or the scenario's number. @param {string} pointer @param {Input} input */
  #shown(pointer, input) {
    const value = this.session.value(pointer);
    return this.#typing(pointer) ?? (value === undefined ? '' : written(input, String(value), this.text, this.format));
  }

  /** @param {string} pointer @param {Input} input @param {string} typed */
  #type(pointer, input, typed) {
    const decimal = this.text.parse(typed);
    // What is no number goes to the estimator as it is: it says what is wrong.
    const value = decimal === null ? orNothing(input, typed.trim()) : fromField(input, decimal);
    this.#typed.set(pointer, { text: typed, value });
    this.session.edit(pointer, value);
  }

  /** The text being typed, as long as the scenario has what it gave. @param {string} pointer */
  #typing(pointer) {
    const typed = this.#typed.get(pointer);
    return typed && typed.value === this.session.value(pointer) ? typed.text : undefined;
  }

  /** What the absence of an optional field means. @param {Input} input */
  #placeholder({ required, pointer }) {
    if (required) return nothing;
    return pointer.endsWith('/cutover_month') ? this.#words.theBest : this.#words.none;
  }

  /** A number is written out on leaving its field; anything else stays as typed. @param {string} pointer */
  #leave(pointer) {
    if (this.text.parse(this.#typing(pointer) ?? '') === null) return;
    this.#typed.delete(pointer);
    this.session.refresh();
  }
}

/** The id of a field's control. @param {string} pointer @param {Place} place */
export const idOf = (pointer, place) => `${place}${pointer.replaceAll('/', '-')}`;

/**
 * An empty optional field is no field; those of a pricing belong to its model.
 * @param {Input} input
 * @param {string} typed
 */
const orNothing = (input, typed) => (typed === '' && !input.required && !input.pointer.includes('/pricing/') ? undefined : typed);
