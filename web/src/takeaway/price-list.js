// The sheet of a workbook with every provider's prices, as graduated tiers.
import { plainText } from './months-csv.js';
import { labelIn } from './provider-columns.js';
import { at, fixed, formula, Sheet, styles } from './sheet.js';

/** @import { Pricing } from '../engine/types.js' */
/** @import { InputCells } from './inputs-sheet.js' */
/** @import { Subject } from './workbook.js' */

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
