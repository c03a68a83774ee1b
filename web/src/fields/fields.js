// The fields of the form: each is drawn from its entry in the list of inputs
// and writes to the session at its pointer.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { curve } from '../charts/curve.js';
import { filled, slot } from '../words/slot.js';
import { maxNameLength } from '../scenario/limits.js';
import { idOf } from './ids.js';
import { Problems } from './problems.js';
import { RangeRows } from './range-row.js';
import { rangeBar } from './range-bar.js';
import { sliderRange } from './slider-range.js';
import { orNothing, NumberDrafts } from './typing.js';
import { isNumeric, unitAffixes, withUnit } from '../words/unit.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Place } from './ids.js' */

/** A control, by its id, and the ids of what is said of it. @typedef {{id: string, name?: string, invalid: boolean, notes: string}} Control */

export class Fields {
  #typing;
  #problems;
  #ranges;
  #currencies;
  #goTo;

  /**
   * @param {Session} session
   * @param {import('../words/format.js').Format} format
   * @param {ShadowRoot} root that they are drawn in
   * @param {(pointer: string) => void} goTo puts the focus into a field
   */
  constructor(session, format, root, goTo) {
    this.session = session;
    this.format = format;
    this.root = root;
    this.#goTo = goTo;
    this.#typing = new NumberDrafts(session, format);
    this.text = this.#typing.text;
    this.#problems = new Problems(session, this.#typing);
    this.#ranges = new RangeRows(this);
    this.#currencies = new Intl.DisplayNames(format.locale, { type: 'currency' });
  }

  get #words() {
    return this.format.words.fields;
  }

  /** The same fields with another currency. @param {import('../words/format.js').Format} format */
  at(format) {
    this.format = format;
    this.#typing.at(format);
    return this;
  }

  /**
   * One field with its label, help and problem.
   * @param {string} pointer
   * @param {{place?: Place, label?: string, edit?: (value: unknown) => void}} [options] what differs from the list's entry
   */
  field(pointer, { place = 'all', label, edit = (value) => this.session.edit(pointer, value) } = {}) {
    const input = this.session.input(pointer);
    if (!input || this.session.locks.hidden(pointer)) return nothing;
    const id = idOf(pointer, place);
    const locked = this.session.locks.locked(pointer);
    const problem = this.#problems.at(pointer, input, this.format);
    const off = problem ? undefined : locked ? this.#words.locked : this.#offBecause(pointer);
    const conflicts = problem ? [] : this.#problems.tooLowFor(pointer);
    const notes = [problem && `${id}-problem`, conflicts.length && `${id}-conflicts`, off && `${id}-off`]
      .filter(Boolean)
      .join(' ');
    const numeric = isNumeric(input);
    return html`<div class="field" ?data-changed=${this.session.isChanged(pointer)} ?data-off=${off !== undefined}>
      <label for=${id}>${label ?? input.label}</label>
      ${this.session.isChanged(pointer) ? this.#reset(pointer, input) : nothing}
      ${this.#control(pointer, input, { id, invalid: problem !== undefined || conflicts.length > 0, notes }, edit, off !== undefined)}
      ${place === 'quick' && numeric && !locked ? [this.#curve(pointer, input), this.#slider(pointer, input), this.#bar(pointer, input)] : nothing}
      ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
      ${
        conflicts.length
          ? html`<p class="problem" id="${id}-conflicts">
              ${filled(
                this.format.words.problems.tooLowFor({ fields: slot }),
                conflicts.map((other, i) => this.#way(other, i)),
              )}
            </p>`
          : nothing
      }
      ${off ? html`<p class="quiet" id="${id}-off">${off}</p>` : nothing}
      ${place === 'all' && numeric && !off ? this.#ranges.row(pointer, input) : nothing}
      ${input.unit === 'currency' ? html`<p class="quiet" role="status">${this.session.isChanged(pointer) ? this.#words.notConverted : nothing}</p>` : nothing}
      ${this.#help(pointer, input, place)}
    </div>`;
  }

  /**
   * The control of a number alone, for a table or a row, with its problem.
   * @param {string} pointer
   * @param {string} name what to call it, where no label stands beside it
   */
  cell(pointer, name) {
    const input = this.session.input(pointer);
    if (!input || this.session.locks.hidden(pointer)) return nothing;
    const id = idOf(pointer, 'all');
    const problem = this.#problems.at(pointer, input, this.format);
    return html`<span class="cell">
      ${this.#number(pointer, input, { id, name, invalid: problem !== undefined, notes: problem ? `${id}-problem` : '' }, this.session.locks.locked(pointer))}
      ${problem ? html`<span class="problem" id="${id}-problem">${problem}</span>` : nothing}
    </span>`;
  }

  /** Opens the range of an input. @param {string} pointer */
  openRange = (pointer) => this.#ranges.open(pointer);

  /** The way to a field that another one is in conflict with. @param {import('../engine/types.js').Problem} problem @param {number} i which one it is */
  #way({ pointer, value }, i) {
    const input = /** @type {Input} */ (this.session.input(pointer));
    const label = `${this.session.fieldName(pointer)} (${withUnit(input, value, this.text, this.format)})`;
    return html`${i ? ', ' : ''}<button type="button" class="link" @click=${() => this.#goTo(pointer)}>
        ${label}
      </button>`;
  }

  /** Why a field has no part in the answer, undefined if it has. @param {string} pointer */
  #offBecause(pointer) {
    const exit = /^(.*\/early_exit\/)(share_of_remaining|fixed_fee)$/.exec(pointer);
    return exit && this.session.value(`${exit[1]}allowed`) !== true ? this.format.words.inputs.noEarlyExit : undefined;
  }

  /** @param {string} pointer @param {Input} input */
  #reset(pointer, input) {
    const label = this.#words.reset(input);
    return html`<button
      type="button"
      class="reset"
      title=${label}
      aria-label=${label}
      @click=${(/** @type {any} */ event) => {
        event.target.closest('.field').querySelector('input, select').focus(); // the button goes
        this.session.history.begin();
        this.session.reset(pointer);
      }}
    >
      ↺
    </button>`;
  }

  /** @param {string} pointer @param {Input} input @param {Place} place */
  #help(pointer, input, place) {
    const source = this.session.source(pointer);
    return html`<details class="help">
      <summary aria-label=${this.#words.about(input)}>?</summary>
      <p>
        ${input.help}
        ${isNumeric(input) ? this.format.words.problems.bounds({ bounds: this.#problems.bounds(input, this.format) }) : nothing}
      </p>
      ${source ? html`<p>${this.#words.source({ source })}</p>` : nothing}
      ${place === 'all' && isNumeric(input) ? this.#ranges.offer(pointer, input) : nothing}
    </details>`;
  }

  /** @param {string} pointer @param {Input} input @param {Control} control @param {(value: unknown) => void} edit @param {boolean} off */
  #control(pointer, input, control, edit, off) {
    const { id, invalid, notes } = control;
    const write = (/** @type {any} */ event) => edit(orNothing(input, event.target.value));
    const described = notes || nothing;
    switch (input.unit) {
      case 'yes_no':
        return html`<input
          type="checkbox"
          id=${id}
          .checked=${live(this.session.value(pointer) === true)}
          ?disabled=${off}
          aria-describedby=${described}
          @change=${(/** @type {any} */ event) => edit(event.target.checked)}
        />`;
      case 'choice':
      case 'currency':
        return html`<select
          id=${id}
          ?disabled=${off}
          aria-invalid=${invalid}
          aria-describedby=${described}
          @change=${write}
        >
          ${input.choices?.map((choice) => html`<option value=${choice} .selected=${choice === this.session.value(pointer)}>${this.#choice(input, choice)}</option>`)}
        </select>`;
      case 'calendar_month':
        return html`<input
          type="month"
          id=${id}
          ?readonly=${off}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(this.session.value(pointer) ?? '')}
          @change=${write}
        />`;
      case 'text':
        return html`<input
          type="text"
          id=${id}
          ?readonly=${off}
          maxlength=${maxNameLength}
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(this.session.value(pointer) ?? '')}
          @input=${write}
        />`;
      default:
        return this.#number(pointer, input, control, off);
    }
  }

  /** @param {string} pointer @param {Input} input @param {Control} control @param {boolean} [off] */
  #number(pointer, input, { id, name, invalid, notes }, off = false) {
    const { before, after } = unitAffixes(input, this.format);
    return html`<span class="box">
      <span class="unit">${before}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${`${id}-unit ${notes}`.trim()}
        aria-label=${name ?? nothing}
        ?readonly=${off}
        aria-disabled=${off || nothing}
        placeholder=${this.#placeholder(input)}
        .value=${live(this.#typing.shown(pointer, input))}
        @input=${(/** @type {any} */ event) => this.#typing.type(pointer, input, event.target.value)}
        @blur=${(/** @type {any} */ { target }) => {
          this.#typing.leave(pointer, input);
          target.value = this.#typing.shown(pointer, input); // at once, for a page that is being hidden
        }}
      />
      <span class="unit ${input.unit}" id="${id}-unit">${after}</span>
    </span>`;
  }

  /** @param {Input} input @param {string} choice */
  #choice(input, choice) {
    if (input.unit !== 'currency') return this.#words.pricingModels[/** @type {'hourly'} */ (choice)] ?? choice;
    const name = this.#currencies.of(choice);
    return name === choice ? choice : `${choice} ${name}`;
  }

  /** @param {string} pointer @param {Input} input */
  #slider(pointer, input) {
    const { min, max, step } = sliderRange(input, this.session.startValue(pointer));
    const label = this.#words.slider(input);
    return html`<input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${label}
      aria-valuetext=${withUnit(input, String(this.session.value(pointer) ?? ''), this.text, this.format)}
      .value=${live(String(this.session.value(pointer)))}
      @input=${(/** @type {any} */ event) => this.session.edit(pointer, event.target.value)}
    />`;
  }

  /** @param {string} pointer @param {Input} input */
  #curve(pointer, input) {
    const [value, known, start] = [
      this.session.value(pointer),
      this.session.curves.get(pointer),
      this.session.startValue(pointer),
    ];
    return guard([value, known, start, input, this.format], () =>
      curve(known, {
        value: Number(value),
        range: sliderRange(input, start),
        label: input.label,
        said: (crossing) => withUnit(input, crossing, this.text, this.format, { short: true }),
        format: this.format,
        choose: (crossing) =>
          this.session.setToBreakEven(
            pointer,
            String(input.whole ? Math.round(Number(crossing)) : Number(Number(crossing).toPrecision(6))),
          ),
      }),
    );
  }

  /** How uncertain the input is, below its slider. @param {string} pointer @param {Input} input */
  #bar(pointer, input) {
    const range = this.#ranges.effective(pointer);
    const label = range && this.format.words.inputs.between(this.#ranges.rangeText(input, range));
    return rangeBar(range, sliderRange(input, this.session.startValue(pointer)), label);
  }

  /** What the absence of an optional field means. @param {Input} input */
  #placeholder({ required, pointer }) {
    if (required) return nothing;
    return pointer.endsWith('/cutover_month') ? this.#words.theBest : this.#words.none;
  }
}
