// The columns of a workbook's months about one provider: labels, price, commitment, invoice, credits, delivery.
import { plainText } from './months-csv.js';
import { styles } from './sheet.js';

/** @import { MonthTable } from './month-table.js' */
/** @import { Prices } from './price-list.js' */
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
		const header = plainText(tasks[i] ?? words.labels);
		table.add(taskColumn(tasks, i), { header, formula: labels(i), style });
	}
	const columns = own.map((i) => taskColumn(tasks, i));
	if (tasks.length) table.add('ordered', { header: words.labels, formula: columns.join('+'), style });
	const charges = prices.byTask ? own : [];
	for (const i of charges) {
		const header = words.taskCharge({ task: plainText(tasks[i]) });
		table.add(`charge.${i}`, { header, formula: prices.charge(`task.${i}`, i) });
	}
	const charge = charges.map((i) => `charge.${i}`).join('+') || prices.charge('ordered');
	table.add('charge', { header: words.charge, formula: charge });
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
export function addInvoice(table, { block, age, serves, settles }, { words, session }) {
	const ofIncumbent = block === 'incumbent';
	const label = labelIn(session);
	/** @param {string} name @param {string} header @param {string} formula @param {object} [more] */
	const add = (name, header, formula, more) => table.add(name, { header, formula, ...more });
	const { integer, factor } = styles;
	const base = ofIncumbent ? 'months_left' : 'cutover_month';
	const uplifts = ofIncumbent
		? 'INT((month-1+MOD(-months_left,uplift_months))/uplift_months)'
		: 'INT((month-1)/uplift_months)';
	const committed = 'commitment+commitment_charge*uplift';
	const lapsed = ofIncumbent ? 'AND(commitment_ends_with_term,month>months_left)' : 'serves=0';
	const spent = ofIncumbent ? 'IF(period_end<commitment_period_months,commitment_spent,0)' : '0';
	const start = 'period_end-commitment_period_months+1';
	const stops = ofIncumbent ? ',ends_month' : '';

	add('serves', words.serves, `IF(${serves},1,0)`, { style: integer });
	add('uplifts', words.uplifts, uplifts, { style: integer });
	add('uplift', words.uplift, 'IF(uplifts=0,1,(1+next_uplift)*(1+annual_uplift)^(uplifts-1))', { style: factor });
	add('purchase', words.purchase, ofIncumbent ? 'charge*uplift' : 'serves*charge*uplift');
	add('fee', label('platform_fee'), 'serves*platform_fee*uplift');
	add('committed', words.committed, `IF(${lapsed},0,${committed})`);
	add('period_end', words.periodEnd, `month+MOD(${base}-month,commitment_period_months)`, { style: integer });
	add('period_cut', words.periodCut, `MIN(period_end,horizon${stops})`, { style: integer });
	add(
		'period_committed',
		words.periodCommitted,
		`SUMIFS(committed.all,month.all,">="&(${start}),month.all,"<="&period_cut)
			+MAX(0,commitment_period_months-period_end)*committed.first`,
	);
	add(
		'period_purchases',
		words.periodPurchases,
		`SUMIFS(purchase.all,period_end.all,period_end,month.all,"<="&month)+${spent}`,
	);
	add(
		'top_up',
		words.topUp,
		`IF(AND(serves=1,month=period_cut,NOT(prepaid),${settles}),
			true_up_share*MAX(0,period_committed-period_purchases),0)`,
	);
	add('billed', words.billed, `IF(AND(prepaid,serves=1,month=${start}),period_committed,0)`);
	const opening = `MAX(0,period_committed-${spent})`;
	const opens = `AND(prepaid,serves=1,month=MAX(1,${start}))`;
	add('balance_before', words.balanceBefore, `IF(${opens},${opening},balance_left.before)`, {
		first: `IF(${opens},${opening},0)`,
	});
	add('balance_used', words.balanceUsed, 'MIN(balance_before,purchase)');
	const loses = ofIncumbent ? 'OR(month=period_end,month=ends_month)' : 'month=period_end';
	add('balance_left', words.balanceLeft, `IF(${loses},0,balance_before-balance_used)`);
	add('invoice', words.invoice, 'purchase+top_up+billed-balance_used+fee');
	add(
		'credits_before',
		words.creditsBefore,
		ofIncumbent ? 'credits_left.before' : `IF(${age}=1,credits+carried_credits,IF(serves=0,0,credits_left.before))`,
		{ first: ofIncumbent ? 'credits' : '0' },
	);
	const expired = (/** @type {string} */ than) => `AND(credits_expire_month<>"",${age}${than}credits_expire_month)`;
	add('credits_used', words.creditsUsed, `IF(OR(serves=0,${expired('>')}),0,MIN(invoice,credits_before))`);
	add('credits_left', words.creditsLeft, `IF(${expired('>=')},0,credits_before-credits_used)`);
	add('paid', words.paid, 'invoice-credits_used');
}

/** @param {MonthTable} table @param {Provider} provider @param {Subject} subject */
export function addDelivery(table, { block }, { words, session }) {
	const line = (/** @type {string} */ name) => session.lines.find((one) => one.line === name)?.label ?? name;
	const label = labelIn(session);
	const { labels, share } = styles;
	/** @param {string} name @param {string} header @param {string} formula @param {object} [more] */
	const add = (name, header, formula, more) => table.add(name, { header, formula, ...more });
	const ofCandidate = block === 'candidate';
	const all = ofCandidate ? 'serves*ordered' : 'ordered';
	if (ofCandidate) {
		const decay = 'IF(serves=0,0,IF(ramp_half_life=0,IF(service=1,1,0),0.5^((service-1)/ramp_half_life)))';
		add('start_up', words.startUp, decay, { style: share });
	}
	const lower = ofCandidate ? '-(label_accuracy-initial_accuracy)*start_up' : '';
	add('accuracy', label('label_accuracy'), `label_accuracy${lower}`, { style: share });
	add('within', words.within, 'serves*MIN(ordered,capacity)', { style: labels });
	add('missing', words.missing, `${all}-within`, { style: labels });
	if (ofCandidate)
		add('late', words.late, 'within-MIN(within,(1-(1-initial_throughput)*start_up)*ordered)', { style: labels });
	add('rework', line('rework'), 'purchase*(1-accuracy)*review_share*catch_rate*rework_price_share');
	add(
		'disruption',
		line('disruption'),
		`serves*(1-(1-disruption_probability)^(1/12))*(disruption_months*ordered*shortfall_cost+recovery_cost)`,
	);
	add('wrong', words.wrong, `${all}*(1-accuracy)*(1-review_share*catch_rate)`, { style: labels });
}

/** Finds the label of an input of an offer. @param {Pick<Subject['session'], 'inputs'>} session */
export const labelIn =
	({ inputs }) =>
	(/** @type {string} */ name) =>
		inputs.find(({ pointer }) => pointer === `/incumbent/offer/${name}`)?.label ?? name;
