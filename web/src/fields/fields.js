import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { filled, listed, slot } from '../words/format.js';
import { maxNameLength } from '../scenario/candidates.js';
import { KeyPanels } from './key-panels.js';
import { idOf } from './field-id.js';
import { originNote } from './origin-note.js';
import { NumberDrafts, orNothing, separateCells } from './number-drafts.js';
import { isNumeric, unitAffixes, withUnit } from '../words/unit.js';

/** @import { Input, Problem } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Problems } from './problems.js' */
/** @import { Place } from './field-id.js' */
/** @import { RangeRows } from './range-row.js' */

/**
 * notes: ids of its descriptions; unit: in place of the input's
 * @typedef {{id: string, name?: string, invalid: boolean, notes: string, unit?: unknown}} Control
 * draws another control than the input's @typedef {(control: Control, off: boolean) => unknown} Draw
 */

export class Fields {
	#drafts;
	/** @type {Problems | undefined} */ #loaded;
	/** Loaded with what shows them. @type {RangeRows | undefined} */ #ranges;
	/** @type {string | undefined} */ #rangeToOpen;
	#currencies;
	#goTo;

	/**
	 * @param {Session} session
	 * @param {Format} format
	 * @param {ShadowRoot} root
	 * @param {(pointer: string) => void} goTo
	 */
	constructor(session, format, root, goTo) {
		this.session = session;
		this.format = format;
		this.root = root;
		this.#goTo = goTo;
		this.#drafts = new NumberDrafts(this);
		this.text = this.#drafts.text;
		this.panels = new KeyPanels(session, root, format.words.language);
		this.#currencies = new Intl.DisplayNames(format.locale, { type: 'currency' });
	}

	/** What is wrong with fields; undefined until it is loaded. */
	get #problems() {
		const { module } = this.panels;
		return (this.#loaded ??= module && new module.Problems(this, this.#drafts));
	}

	get #words() {
		return this.format.words.fields;
	}

	/** @param {Format} format of another currency */
	at = (format) => Object.assign(this, { format });

	/**
	 * @param {string} pointer
	 * @param {{place?: Place, label?: string, edit?: (value: unknown) => void, unit?: unknown, draw?: Draw}} [options]
	 */
	field(pointer, { place = 'all', label, edit = (value) => this.session.edit(pointer, value), unit, draw } = {}) {
		const input = this.session.input(pointer);
		if (!input || this.session.locks.hidden(pointer)) return nothing;
		const id = idOf(pointer, place);
		const locked = this.session.locks.locked(pointer);
		const problem = this.#problems?.at(pointer, input);
		const off = problem ? undefined : locked ? this.#words.locked : this.#offBecause(pointer);
		const conflicts = (!problem && this.#problems?.tooLowFor(pointer)) || [];
		const origin = originNote(this, pointer, input);
		const notes = [
			problem && `${id}-problem`,
			conflicts.length && `${id}-conflicts`,
			off && `${id}-off`,
			origin && `${id}-origin`,
		]
			.filter(Boolean)
			.join(' ');
		const control = { id, invalid: problem !== undefined || conflicts.length > 0, notes, unit };
		const changed = this.session.isChanged(pointer);
		const resettable = this.session.presetValue(pointer) !== undefined || orNothing(input, '') === undefined;
		const isKey = place === 'quick';
		const reset = changed && resettable ? this.#reset(pointer, input, isKey ? -1 : nothing) : nothing;
		return html`<div
			class="field ${isKey ? 'row' : ''}"
			data-origin=${origin?.kind ?? nothing}
			?data-off=${off !== undefined}
			@focusin=${isKey ? () => this.panels.open(pointer) : nothing}
			@focusout=${isKey ? this.panels.leave : nothing}
			@keydown=${isKey ? this.panels.enter : nothing}
		>
			<label for=${id}>${label ?? input.label}</label>
			${isKey ? nothing : reset}
			${draw?.(control, off !== undefined) ?? this.#control(pointer, input, control, edit, off !== undefined)}
			${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
			${
				conflicts.length
					? html`<p class="problem" id="${id}-conflicts">
							${filled(
								this.format.words.problems.tooLowFor({ fields: slot }),
								listed(conflicts.map(this.#conflict), this.format),
							)}
						</p>`
					: nothing
			}
			${off ? html`<p class="quiet" id="${id}-off">${off}</p>` : nothing} ${origin ? originView(origin, id) : nothing}
			${place === 'all' && isNumeric(input) && !off ? this.#ranges?.row(pointer, input) : nothing}
			${
				isKey
					? this.panels.draw(pointer, (module) =>
							module.panel(this, pointer, input, html`${reset}${this.#help(pointer, input, place)}`),
						)
					: this.#help(pointer, input, place)
			}
		</div>`;
	}

	/** A number with its problem, for a table or a row. @param {string} pointer @param {string} name */
	cell(pointer, name) {
		const input = this.session.input(pointer);
		if (!input || this.session.locks.hidden(pointer)) return nothing;
		const [id, problem] = [idOf(pointer, 'all'), this.#problems?.at(pointer, input)];
		const control = { id, name, invalid: problem !== undefined, notes: problem ? `${id}-problem` : '' };
		return html`<span class="cell">
			${this.#number(pointer, input, control, this.session.locks.locked(pointer))}
			${problem ? html`<span class="problem" id="${id}-problem">${problem}</span>` : nothing}
		</span>`;
	}

	/** Of a list, or of an item without a field. @param {string[]} pointers */
	problems = (...pointers) =>
		this.#problems?.ofLists(pointers).map((problem) => html`<p class="problem">${problem}</p>`);

	/** @param {string} pointer */
	openRange(pointer) {
		if (this.#ranges) this.#ranges.open(pointer);
		else this.#rangeToOpen = pointer;
	}

	/** @param {typeof RangeRows} Rows @returns {RangeRows} */
	withRanges(Rows) {
		if (!this.#ranges) {
			this.#ranges = new Rows(this);
			if (this.#rangeToOpen) this.#ranges.open(this.#rangeToOpen);
		}
		return this.#ranges;
	}

	/** @param {Problem} problem */
	#conflict = ({ pointer, value }) => {
		const input = /** @type {Input} */ (this.session.input(pointer));
		const label = `${this.session.fieldName(pointer)} (${withUnit(input, value, this.text, this.format)})`;
		return html`<button type="button" class="link" @click=${() => this.#goTo(pointer)}>${label}</button>`;
	};

	/** @param {string} pointer */
	#offBecause(pointer) {
		const exit = /^(.*\/early_exit\/)(share_of_remaining|fixed_fee|fee_declines)$/.exec(pointer);
		return exit && this.session.value(`${exit[1]}allowed`) !== true ? this.format.words.inputs.noEarlyExit : undefined;
	}

	/** @param {string} pointer @param {Input} input @param {unknown} tabIndex */
	#reset(pointer, input, tabIndex) {
		const label = this.#words.reset(input);
		return html`<button
			type="button"
			class="reset"
			tabindex=${tabIndex}
			title=${label}
			aria-label=${label}
			@click=${(/** @type {any} */ event) => {
				event.target.closest('.field').querySelector('input, select').focus(); // the button disappears
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
		const bounds = isNumeric(input) && this.#problems?.bounds(input);
		return html`<details class="help">
			<summary tabindex=${place === 'quick' ? -1 : nothing} aria-label=${this.#words.about(input)}>?</summary>
			<p>${input.help} ${bounds ? this.format.words.problems.bounds({ bounds }) : nothing}</p>
			${source ? html`<p>${this.#words.source({ source })}</p>` : nothing}
			${place === 'all' && isNumeric(input) ? this.#ranges?.offer(pointer, input) : nothing}
		</details>`;
	}

	/**
	 * @param {string} pointer
	 * @param {Input} input
	 * @param {Control} control
	 * @param {(value: unknown) => void} edit
	 * @param {boolean} off
	 */
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
					aria-invalid=${invalid}
					aria-describedby=${described}
					@change=${(/** @type {any} */ event) => edit(event.target.checked || (input.required ? false : undefined))}
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
					${input.choices?.map((choice) => {
						const selected = choice === this.session.value(pointer);
						if (choice === 'by_task' && !selected && !this.session.hasTasks) return nothing;
						return html`<option value=${choice} .selected=${selected}>${this.#choice(input, choice)}</option>`;
					})}
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
	#number(pointer, input, { id, name, invalid, notes, unit }, off = false) {
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
				placeholder=${this.#drafts.placeholder(pointer, input) ?? nothing}
				.value=${live(this.#drafts.shown(pointer, input))}
				@paste=${separateCells}
				@input=${(/** @type {any} */ event) =>
					this.#drafts.type(pointer, input, event.target.value, id.startsWith('quick'))}
				@blur=${(/** @type {any} */ { target }) => {
					this.#drafts.leave(pointer, input);
					target.value = this.#drafts.shown(pointer, input); // synchronously, in case the page is being hidden
				}}
			/>
			<span class="unit ${unit ? '' : input.unit}" id="${id}-unit">${unit ?? after}</span>
		</span>`;
	}

	/** @param {Input} input @param {string} choice */
	#choice(input, choice) {
		if (input.unit !== 'currency') return this.#words.pricingModels[/** @type {'hourly'} */ (choice)] ?? choice;
		const name = this.#currencies.of(choice);
		return name === choice ? choice : `${choice} ${name}`;
	}
}

/** Readers of the screen hear that a figure is an example's; others see it by the field's edge. */
const originView = (/** @type {{kind: string, text: string}} */ { kind, text }, /** @type {string} */ id) =>
	html`<small class=${kind === 'example' ? 'hidden' : 'origin'} id="${id}-origin">${text}</small>`;
