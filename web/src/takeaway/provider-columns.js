// The columns of a workbook's months about one provider: labels, price, commitment, invoice, credits, delivery.
import { plainText } from './months-csv.js';
import { styles } from './sheet.js';

/** @import { Candidate } from '../engine/types.js' */
/** @import { MonthTable } from './month-table.js' */
/** @import { Prices } from './inputs-sheet.js' */
/** @import { Subject } from './workbook.js' */

/**
 * @typedef {object} Provider
 * @property {'incumbent' | 'candidate'} block name of its columns
 * @property {string} name
 * @property {string} age formula of its service month
 * @property {string} serves condition
 * @property {string} settles condition under which the end of the horizon ends a commitment period
 * @property {Prices} prices
 * @property {(task: number) => string} labels formula of a task's labels
 * @property {number[]} tasks indexes of those it can receive; a single 0 if none are named
 */

/** The name of the column with a task's labels. @param {string[]} tasks @param {number} i */
export const taskColumn = (tasks, i) => (tasks.length ? `task.${i}` : 'ordered');

/** @param {MonthTable} table @param {Provider} provider @param {string[]} tasks names @param {Subject} subject */
export function addLabels(table, { block, name, prices, labels, tasks: own }, tasks, { words }) {
	table.startBlock(block, plainText(name));
	const style = styles.labels;
	for (const i of own) {
		table.add(taskColumn(tasks, i), labels(i), style, { header: plainText(tasks[i] ?? words.labels) });
	}
	const columns = own.map((i) => taskColumn(tasks, i));
	if (tasks.length) table.add('ordered', columns.join('+'), style, { header: words.labels });
	const charges = prices.byTask ? own : [];
	for (const i of charges) {
		const header = words.taskCharge({ task: plainText(tasks[i]) });
		table.add(`charge.${i}`, prices.charge(`task.${i}`, i), undefined, { header });
	}
	const charge = charges.map((i) => `charge.${i}`).join('+') || prices.charge('ordered');
	table.add('charge', charge);
}

/**
 * Adds a row for labels that belong to no particular task, and names its charge.
 * @param {MonthTable} table
 * @param {Provider} provider
 * @param {string[]} tasks
 * @param {{name: string, label: string, amount: string}} order amount is a formula
 */
export function addOrder(table, { block, prices, tasks: own }, tasks, { name, label, amount }) {
	const total = own.map((i) => `volume.${i}.first`).join('+');
	const parts = own.map((i) => {
		const part = `IF(${total}=0,1/${own.length},volume.${i}.first/(${total}))`;
		return /** @type {[string, string]} */ ([taskColumn(tasks, i), tasks.length ? `${amount}*${part}` : amount]);
	});
	const charges = prices.byTask ? own.map((i) => `charge.${i}`) : [];
	const sums = [...(tasks.length ? ['ordered'] : []), ...charges, 'charge'].map(
		(column) => /** @type {[string, undefined]} */ ([column, undefined]),
	);
	const row = table.addRow(label, block, [...parts, ...sums]);
	table.name(name, `${block}.charge`, row);
}

/** @param {MonthTable} table @param {Provider} provider @param {Subject} subject */
export function addInvoice(table, { block, age, serves, settles }, { session }) {
	const ofIncumbent = block === 'incumbent';
	const { integer, factor } = styles;
	const base = ofIncumbent ? 'months_left' : 'cutover_month';
	const uplifts = ofIncumbent
		? 'INT((month-1+MOD(-months_left,uplift_months))/uplift_months)'
		: 'INT((month-1)/uplift_months)';
	const committed = 'commitment+commitment_charge*uplift';
	const lapsed = ofIncumbent ? 'AND(commitment_ends_with_term,month>months_left)' : 'serves=0';
	const spent = ofIncumbent ? 'IF(periodEnd<commitment_period_months,commitment_spent,0)' : '0';
	const start = 'periodEnd-commitment_period_months+1';
	const stops = ofIncumbent ? ',ends_month' : '';

	table.add('serves', `IF(${serves},1,0)`, integer);
	table.add('uplifts', uplifts, integer);
	table.add('uplift', 'IF(uplifts=0,1,(1+next_uplift)*(1+annual_uplift)^(uplifts-1))', factor);
	table.add('purchase', ofIncumbent ? 'charge*uplift' : 'serves*charge*uplift');
	table.add('fee', 'serves*platform_fee*uplift', undefined, { header: labelIn(session)('platform_fee') });
	table.add('committed', `IF(${lapsed},0,${committed})`);
	table.add('periodEnd', `month+MOD(${base}-month,commitment_period_months)`, integer);
	table.add('periodCut', `MIN(periodEnd,horizon${stops})`, integer);
	table.add(
		'periodCommitted',
		`SUMIFS(committed.all,month.all,">="&(${start}),month.all,"<="&periodCut)
			+MAX(0,commitment_period_months-periodEnd)*committed.first`,
	);
	table.add('periodPurchases', `SUMIFS(purchase.all,periodEnd.all,periodEnd,month.all,"<="&month)+${spent}`);
	table.add(
		'topUp',
		`IF(AND(serves=1,month=periodCut,NOT(prepaid),${settles}),
			true_up_share*MAX(0,periodCommitted-periodPurchases),0)`,
	);
	table.add('billed', `IF(AND(prepaid,serves=1,month=${start}),periodCommitted,0)`);
	const opening = `MAX(0,periodCommitted-${spent})`;
	const opens = `AND(prepaid,serves=1,month=MAX(1,${start}))`;
	table.add('balanceBefore', `IF(${opens},${opening},balanceLeft.before)`, undefined, {
		first: `IF(${opens},${opening},0)`,
	});
	table.add('balanceUsed', 'MIN(balanceBefore,purchase)');
	const loses = ofIncumbent ? 'OR(month=periodEnd,month=ends_month)' : 'month=periodEnd';
	table.add('balanceLeft', `IF(${loses},0,balanceBefore-balanceUsed)`);
	table.add('invoice', 'purchase+topUp+billed-balanceUsed+fee');
	const received = `IF(${age}=1,credits+carried_credits,IF(serves=0,0,creditsLeft.before))`;
	table.add('creditsBefore', ofIncumbent ? 'creditsLeft.before' : received, undefined, {
		first: ofIncumbent ? 'credits' : '0',
	});
	const expired = (/** @type {string} */ than) => `AND(credits_expire_month<>"",${age}${than}credits_expire_month)`;
	table.add('creditsUsed', `IF(OR(serves=0,${expired('>')}),0,MIN(invoice,creditsBefore))`);
	table.add('creditsLeft', `IF(${expired('>=')},0,creditsBefore-creditsUsed)`);
	table.add('paid', 'invoice-creditsUsed');
}

/** @param {MonthTable} table @param {Provider} provider @param {Subject} subject */
export function addDelivery(table, { block }, { session }) {
	const { labels, share } = styles;
	const ofCandidate = block === 'candidate';
	const all = ofCandidate ? 'serves*ordered' : 'ordered';
	if (ofCandidate) {
		const decay = 'IF(serves=0,0,IF(ramp_half_life=0,IF(service=1,1,0),0.5^((service-1)/ramp_half_life)))';
		table.add('startUp', decay, share);
	}
	const lower = ofCandidate ? '-(label_accuracy-initial_accuracy)*startUp' : '';
	table.add('accuracy', `label_accuracy${lower}`, share, { header: labelIn(session)('label_accuracy') });
	table.add('within', 'serves*MIN(ordered,capacity)', labels);
	table.add('missing', `${all}-within`, labels);
	if (ofCandidate) table.add('late', 'within-MIN(within,(1-(1-initial_throughput)*startUp)*ordered)', labels);
	table.add('rework', 'purchase*(1-accuracy)*review_share*catch_rate*rework_price_share');
	table.add(
		'disruption',
		`serves*(1-(1-disruption_probability)^(1/12))*(disruption_months*ordered*shortfall_cost+recovery_cost)`,
	);
	table.add('wrong', `${all}*(1-accuracy)*(1-review_share*catch_rate)`, labels);
}

/** Finds the label of an input of an offer. @param {Pick<Subject['session'], 'inputs'>} session */
export const labelIn =
	({ inputs }) =>
	(/** @type {string} */ name) =>
		inputs.find(({ pointer }) => pointer === `/incumbent/offer/${name}`)?.label ?? name;

// The columns of a workbook's months in which the rest of the commitment is used up.

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
