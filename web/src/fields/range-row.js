import { html, nothing } from 'lit';
import { isDecimal } from '../scenario/decimals.js';
import { rangePointer } from '../scenario/ranges.js';
import { isMoney, withUnit, fieldText } from '../words/unit.js';
import { idOf } from './field-id.js';

/** @import { Input, Scenario } from '../engine/types.js' */
/** @import { Range } from '../scenario/ranges.js' */
/** @import { Fields } from './fields.js' */

export class RangeRows {
	/** Pointers of inputs. @type {Set<string>} */ #opened = new Set();
	#fields;

	/** @param {Fields} fields */
	constructor(fields) {
		this.#fields = fields;
	}

	get #session() {
		return this.#fields.session;
	}

	get #scenario() {
		return /** @type {Scenario} */ (this.#session.scenario);
	}

	get #words() {
		return this.#fields.format.words.inputs;
	}

	/** Undefined if the input is certain. @param {string} pointer */
	effective = (pointer) => this.#session.ranges.effective(this.#scenario, pointer);

	/** Formats a range with its unit once. @param {Input} input @param {Range} range */
	rangeText(input, { low, high }) {
		const { text, format } = this.#fields;
		const [from, to] = [low, high].map(String);
		const bare = isDecimal(from) ? fieldText(input, from, text, format) : from;
		return {
			low: isMoney(input) ? format.withSymbol(bare) : bare,
			high: isDecimal(to) ? withUnit(input, to, text, format, { short: true }) : to,
		};
	}

	/** @param {string} pointer @param {Input} input */
	row(pointer, input) {
		const { ranges } = this.#session;
		const range = this.effective(pointer);
		const changed = ranges.changed(this.#scenario, pointer);
		if (range) return this.#range(pointer, input, range, changed);
		const plausible = ranges.plausible(this.#scenario, pointer);
		if (!changed || !plausible) return nothing;
		return html`<p class="range" data-changed>
			${this.#words.certain}
			<button type="button" class="link" @click=${() => this.#setNew(pointer, plausible)}>
				${this.#words.putBack}
			</button>
		</p>`;
	}

	/** Draws the button that makes an input uncertain. @param {string} pointer @param {Input} input */
	offer(pointer, input) {
		const canBe =
			!input.certain &&
			input.unit !== 'score' &&
			input.unit !== 'weight' &&
			isDecimal(String(this.#session.value(pointer)));
		if (!canBe || this.effective(pointer) || this.#session.ranges.plausible(this.#scenario, pointer)) return nothing;
		return html`<p>
			<button
				type="button"
				class="link"
				@click=${() => this.#setNew(pointer, proposedRange(this.#session.value(pointer), input))}
			>
				${this.#words.giveRange}
			</button>
		</p>`;
	}

	/** @param {string} pointer */
	open(pointer) {
		this.#opened.add(pointer);
		this.#session.refresh();
	}

	/** @param {string} pointer @param {Range} range */
	#setNew(pointer, range) {
		this.#opened.add(pointer);
		this.#session.setRange(pointer, range);
		this.#focus(idOf(rangePointer(pointer, 'low'), 'all'));
	}

	/** The edit draws the element first. @param {string} id */
	#focus(id) {
		requestAnimationFrame(() => this.#fields.root.getElementById(id)?.focus());
	}

	/** @param {string} pointer @param {Input} input @param {Range} range @param {boolean} changed */
	#range(pointer, input, range, changed) {
		const words = this.#words;
		const restore = () => this.#set(pointer, this.#session.ranges.plausible(this.#scenario, pointer));
		const putBack = html`<button type="button" class="link" @click=${restore}>${words.putBack}</button>`;
		const opened = this.#opened.has(pointer) || this.#hasProblem(pointer);
		return html`<details
			class="range"
			?data-changed=${changed}
			.open=${opened}
			@toggle=${(/** @type {any} */ event) => this.#toggled(pointer, event.target.open)}
		>
			<summary>${words.between(this.rangeText(input, range))}</summary>
			${
				opened
					? html`<div class="ends">
								<span
									><span class="end" aria-hidden="true">${words.lowest}</span
									>${this.#fields.cell(rangePointer(pointer, 'low'), words.low(input))}</span
								>
								<span
									><span class="end" aria-hidden="true">${words.highest}</span
									>${this.#fields.cell(rangePointer(pointer, 'high'), words.high(input))}</span
								>
							</div>
							<p class="quiet">${words.rangeMoves}</p>
							<p class="quiet">
								<button type="button" class="link" @click=${() => this.#set(pointer, undefined)}>
									${words.takeAsCertain}
								</button>
								${changed ? putBack : nothing}
							</p>`
					: nothing
			}
		</details>`;
	}

	/** Moves the focus, since the button disappears. @param {string} pointer @param {Range | undefined} range */
	#set(pointer, range) {
		this.#session.setRange(pointer, range);
		this.#focus(idOf(pointer, 'all'));
	}

	/** @param {string} pointer */
	#hasProblem = (pointer) =>
		/** @type {const} */ (['low', 'high']).some((end) => this.#session.problems.has(rangePointer(pointer, end)));

	/** @param {string} pointer @param {boolean} opened */
	#toggled(pointer, opened) {
		if (this.#opened.has(pointer) === opened) return;
		if (opened) this.#opened.add(pointer);
		else this.#opened.delete(pointer);
		this.#session.refresh();
	}
}

/** 20 % up and down, for inputs without a default range. @param {unknown} value @param {Input} input */
function proposedRange(value, input) {
	const [low, high] = [0.8, 1.2].map((factor) => Number((Number(value) * factor).toPrecision(6)));
	return {
		low: String(Math.max(Number(input.min), Math.min(low, high))),
		high: String(Math.min(Number(input.max), Math.max(low, high))),
	};
}
