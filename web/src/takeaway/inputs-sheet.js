// The sheet of a workbook with every input. Formulas of other sheets use their cells.
import { leavesOf, matchingPointers } from '../scenario/leaves.js';
import { isNumeric, isShare, unitName } from '../words/unit.js';
import { plainText } from './months-csv.js';
import { labelIn } from './provider-columns.js';
import { at, fixed, formula, sameAs, Sheet, styles } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Input, Pricing } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Range } from '../scenario/ranges.js' */
/** @import { Content } from './sheet.js' */
/** @import { Subject } from './workbook.js' */

/** Inputs that are listed although the scenario leaves them out. */
const withDefault = /\/(?:offer|contract|early_exit|transition|models|candidates\/\d+)\/\w+$/;

export class InputCells {
	/** @type {Map<string, {input: Input, row: number}>} */ #rows = new Map();
	/** @type {Set<string>} */ #used = new Set();
	/** @type {Map<string, unknown>} */ #values;

	/** @param {Subject} subject */
	constructor(subject) {
		const { session, scenario, words } = subject;
		this.#values = new Map(leavesOf(scenario));
		this.sheet = new Sheet(words.inputs);
		this.subject = subject;
		for (const input of session.inputs.filter(({ min, max }) => min === undefined || min !== max)) {
			for (const pointer of matchingPointers(scenario, input.pointer)) {
				if (this.#values.has(pointer) || (withDefault.test(pointer) && input.unit !== 'text'))
					this.#rows.set(pointer, { input, row: 1 + this.#rows.size });
			}
		}
	}

	/** @param {string} pointer */
	#address(pointer) {
		const row = this.#rows.get(pointer)?.row ?? 0;
		return row ? fixed(row, 2) : undefined;
	}

	/** The address of an input for other sheets. @param {string} pointer */
	ref(pointer) {
		const address = this.#address(pointer);
		if (!address) throw new Error(`no input is at ${pointer}`);
		this.#used.add(pointer);
		return this.sheet.ref(address);
	}

	/**
	 * Finds an input by its last name: of a provider's offer, or of anything else.
	 * @param {string} name such as incumbent.capacity
	 * @param {number} [candidate] index
	 */
	find(name, candidate = 0) {
		const [, owner, field] = /^(?:(incumbent|candidate)\.)?(\w+)$/.exec(name) ?? [];
		const [contract, one] = ['/incumbent/contract', `/candidates/${candidate}`];
		const rest = ['', '/demand', '/quality', '/models', '/team', contract, `${contract}/early_exit`];
		const places = { incumbent: ['/incumbent/offer'], candidate: [`${one}/offer`] };
		const pointers = (places[/** @type {'incumbent'} */ (owner)] ?? [...rest, one, `${one}/transition`]).map(
			(place) => `${place}/${field}`,
		);
		const pointer = pointers.find((one) => this.#rows.has(one));
		return pointer && this.ref(pointer);
	}

	write() {
		const { session, scenario, format, words } = this.subject;
		const { origins } = format.words.documents.report;
		const ranges = session.ranges.allEffective(scenario);
		const [before, after] = scenario.uncertainty ? '[]' : '()'; // own ranges, or those that follow the values
		const saved = (/** @type {Range | undefined} */ range) =>
			range ? ` ${before}${range.low} ${range.high}${after}` : '';
		const headers = [
			words.input,
			words.whose,
			words.value,
			words.unit,
			words.rangeLow,
			words.rangeHigh,
			words.origin,
			words.presetValue,
			words.pointer,
			words.source,
			words.commonCause,
			words.reopening,
		];
		this.sheet.row(0, headers, styles.header);
		for (const [pointer, { input, row }] of this.#rows) {
			const range = ranges[pointer];
			const [value, preset] = [this.#values.get(pointer), session.presetValue(pointer)];
			const { kind } = session.origin(pointer, scenario);
			const source = plainText(session.source(pointer) ?? '');
			const texts = [plainText(input.label), this.#owner(pointer), undefined, unitName(input, format)];
			const cause = range && input.cause && format.words.risk.causes[input.cause];
			const reopening = value === undefined ? undefined : plainText(`${kind} ${value}${saved(range)}`);
			const notes = [value === undefined ? undefined : origins[kind], undefined, pointer, source, cause, reopening];
			this.sheet.row(row, [...texts, undefined, undefined, ...notes], styles.text);
			const style = styleOf(input, format);
			const numbers = [range?.low, range?.high, undefined, preset].map((one) => contentOf(input, one));
			this.sheet.row(row, [undefined, undefined, undefined, undefined, ...numbers], style);
			const live = this.#used.has(pointer) ? { ...style, ...styles.live } : style;
			this.sheet.put(row, 2, contentOf(input, value) ?? this.#default(pointer, input), live);
		}
		this.sheet.widths(36, 18, 14, 16, 12, 12, 12, 14, 50, 70, 34, 24);
	}

	/** @param {string} pointer @param {Input} input @returns {Content} */
	#default(pointer, input) {
		if (input.unit === 'yes_no') return false;
		if (input.absent !== undefined) return Number(input.absent);
		const other = sameAs(pointer);
		return other && formula(/** @type {string} */ (this.#address(other)));
	}

	/** The task, or the provider, or the task and the provider. @param {string} pointer */
	#owner(pointer) {
		const [, owner] = /^(\/incumbent|\/candidates\/\d+)\//.exec(pointer) ?? [];
		const [, item] = /^(.*\/(?:tasks|prices)\/\d+)\//.exec(pointer) ?? [];
		const names = [`${item}/name`, `${item}/task`, `${owner}/name`].map((name) => this.#values.get(name));
		return plainText(names.filter((name) => name !== undefined).join(', ')) || undefined;
	}
}

/** @param {Input} input @param {unknown} value */
function contentOf(input, value) {
	if (value === undefined || typeof value === 'boolean') return value;
	return isNumeric(input) ? Number(value) : plainText(String(value));
}

/** @param {Input} input @param {Format} format @returns {CellStyle} */
function styleOf(input, format) {
	if (!isNumeric(input)) return { alignment: { horizontal: 'right' } };
	if (isShare(input.unit)) return { numFmt: '0.0###%' };
	if (input.unit === 'money') return { numFmt: styles.amount(format.digits).numFmt.split(';')[0] };
	return input.whole || input.unit === 'labels' ? { numFmt: '#,##0' } : { numFmt: 'General' };
}

// The sheet of a workbook with every provider's prices, as graduated tiers.

/**
 * @typedef {object} Prices
 * @property {boolean} byTask
 * @property {boolean} linear whether twice the labels cost twice as much
 * @property {(labels: string, task?: number) => string} charge formula
 */

export class PriceList {
	#inputs;
	#row = 1;

	/** @param {Subject} subject @param {InputCells} inputs */
	constructor({ scenario, words, session }, inputs) {
		this.#inputs = inputs;
		this.tasks = (scenario.demand.tasks ?? []).map(({ name }) => name);
		this.sheet = new Sheet(words.prices);
		const price = labelIn(session)('pricing/unit_price');
		const headers = [words.provider, words.task, words.labelsAbove, price, words.priceStep];
		this.sheet.row(0, headers, styles.header);
		this.sheet.widths(26, 18, 14);
	}

	/** @param {{name: string, offer: {pricing: Pricing}}} provider @param {string} pointer @returns {Prices} */
	add({ name, offer: { pricing } }, pointer) {
		const at = `${pointer}/offer/pricing`;
		if (pricing.model !== 'by_task') {
			const [charge, linear] = this.#addTiers([name, ''], pricing, at);
			return { byTask: false, linear, charge };
		}
		const rows = (pricing.prices ?? []).map(({ task, pricing }, i) => ({
			task: this.tasks.indexOf(task),
			tiers: this.#addTiers([name, task], pricing, `${at}/prices/${i}/pricing`),
		}));
		return {
			byTask: true,
			linear: rows.every(({ tiers: [, linear] }) => linear),
			charge: (labels, task) => rows.find((row) => row.task === task)?.tiers[0](labels) ?? '0',
		};
	}

	/**
	 * @param {[provider: string, task: string]} owner
	 * @param {Pricing} pricing
	 * @param {string} pointer
	 * @returns {[charge: (labels: string) => string, linear: boolean]}
	 */
	#addTiers(owner, { model, tiers = [] }, pointer) {
		const input = (/** @type {string} */ name) => this.#inputs.ref(`${pointer}/${name}`);
		const prices = {
			per_label: () => [input('unit_price')],
			hourly: () => [`${input('hourly_rate')}*${input('minutes_per_label')}/60`],
			tiered: () => tiers.map((_, i) => input(`tiers/${i}/unit_price`)),
		}[/** @type {'per_label'} */ (model)]();
		const first = this.#row;
		prices.forEach((price, i) => {
			const row = this.#row++;
			const step = at(row, 3) + (i ? `-${at(row - 1, 3)}` : '');
			const from = i ? formula(input(`tiers/${i - 1}/up_to`)) : 0;
			this.sheet.row(row, owner.map(plainText));
			this.sheet.put(row, 2, from, styles.labels);
			this.sheet.put(row, 3, formula(price), { numFmt: 'General' });
			this.sheet.put(row, 4, formula(step), { numFmt: 'General' });
		});
		const all = (/** @type {number} */ column) =>
			this.sheet.ref(`${fixed(first, column)}:${fixed(this.#row - 1, column)}`);
		const [from, step] = [all(2), all(4)];
		const linear = prices.length === 1;
		const price = this.sheet.ref(fixed(first, 3));
		return [
			(labels) => (linear ? `${labels}*${price}` : `SUMPRODUCT((${labels}>${from})*(${labels}-${from})*${step})`),
			linear,
		];
	}
}
