// The columns of a workbook's months in which the rest of the commitment is used up.
import { styles } from './sheet.js';

/** @import { Candidate } from '../engine/types.js' */
/** @import { MonthTable } from './month-table.js' */
/** @import { Prices } from './price-list.js' */
/** @import { Subject } from './workbook.js' */

/**
 * Tells whether the formulas can use up the commitment.
 * @param {Prices} prices of the incumbent
 * @param {Candidate} candidate
 */
export const canUseUp = (prices, { run_out_use: usesUp }) => usesUp || prices.linear;

/**
 * Adds the largest whole number of labels that costs no more than the commitment. With graduated tiers it is found bit
 * by bit. Factors slightly above 1 allow for rounding in binary numbers.
 * @param {MonthTable} table @param {Prices} prices of the incumbent @param {string[]} tasks @param {Subject} subject
 */
export function addUsable(table, prices, tasks, { scenario, words }) {
	/** @param {string} name @param {string} formula */
	const add = (name, formula) => table.add(name, formula, styles.labels, { header: words.usable });
	const most = 'INT(volume*(1+10^-12))';
	const budget = 'incumbent.committed/incumbent.uplift*(1+10^-12)';
	if (prices.linear) {
		const labels = `IF(stay.incumbent.charge<=${budget},${most},INT(volume*${budget}/stay.incumbent.charge))`;
		add('usable', `IF(AND(using,service>0,month<=last_month),${labels},0)`);
		return;
	}
	const charge = (/** @type {string} */ labels) =>
		prices.byTask
			? tasks.map((_, i) => prices.charge(`(${labels})*volume.${i}/volume`, i)).join('+')
			: prices.charge(`(${labels})`);
	const bits = Math.ceil(Math.log2(largestVolume(scenario))) + 2; // enough for four times as many
	for (let bit = bits - 1, before = '0'; bit >= 0; bit--) {
		const name = bit ? `usable.bit_${bit}` : 'usable';
		const more = `${before}+${2 ** bit}`;
		add(name, `${before}+IF(${more}>${most},0,IF(${charge(more)}<=${budget},${2 ** bit},0))`);
		before = name;
	}
}

/** An upper bound of a month's labels. @param {Subject['scenario']} scenario */
function largestVolume({ demand, horizon_months: months }) {
	const years = Math.floor((Number(months) - 1) / 12);
	const all = (demand.tasks ?? [demand]).reduce((sum, { labels_per_month: labels, annual_growth: growth }) => {
		return sum + Number(labels) * (1 + Math.max(0, Number(growth))) ** years;
	}, 2);
	return all * Math.max(1, ...(demand.profile ?? []).map(Number));
}
