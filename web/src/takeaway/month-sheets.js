// The sheets of a workbook with the months of a branch.
import { addLines, MonthTable, writeSums, writeTitle } from './month-table.js';
import { plainText } from './months-csv.js';
import {
	addDelivery,
	addInvoice,
	addLabels,
	addOrder,
	addUsable,
	canUseUp,
	labelIn,
	taskColumn,
} from './provider-columns.js';
import { constantsOf, formula, rounded, styles } from './sheet.js';

/** @import { CandidateResult } from '../engine/types.js' */
/** @import { InputCells, PriceList, Prices } from './inputs-sheet.js' */
/** @import { LeavingSheet } from './leaving-sheet.js' */
/** @import { Provider } from './provider-columns.js' */
/** @import { Subject } from './workbook.js' */

/** @typedef {{inputs: InputCells, list: PriceList, incumbentPrices: Prices}} Sources what the formulas use */
/** @typedef {Record<'cutover' | 'total' | 'oneTime' | 'benefit' | 'npv' | 'payback', string>} Totals formulas */

const discount = '(1+discount_rate)^(-month/12)';

/** @param {Subject} subject @param {Sources} sources */
export function stayTable(subject, { inputs, list, incumbentPrices }) {
	const { session, scenario, result, format, words } = subject;
	const { tasks } = list;
	const constants = constantsOf(subject);
	const table = new MonthTable(words.stay, subject, (name, row) => {
		const volume = volumeColumn(name, tasks);
		return volume ? table.cell(volume, row) : (constants[name] ?? inputs.find(name));
	});
	const lines = session.lines.filter((line) => !line.one_time);
	writeTitle(table, words.stayTitle({ name: plainText(scenario.incumbent.name) }), subject);
	addLines(table, result.stay, lines, recurringLines(['incumbent']));
	table.add('discount', discount, styles.factor);
	table.add('discounted', 'total*discount');
	if (scenario.demand.profile) {
		const season = scenario.demand.profile.map((_, i) => inputs.ref(`/demand/profile/${i}`));
		table.add('season', `CHOOSE(MOD(month-1,12)+1,${season})`, styles.factor);
	}
	/** @type {Provider} */
	const incumbent = {
		...incumbentOf(subject, tasks, incumbentPrices),
		serves: 'OR(ends_month="",month<=ends_month)',
		settles: 'TRUE()',
		labels: (task) => {
			const pointer = tasks.length ? `/demand/tasks/${task}` : '/demand';
			const growth = `(1+${inputs.ref(`${pointer}/annual_growth`)})^INT((month-1)/12)`;
			return `${inputs.ref(`${pointer}/labels_per_month`)}*${growth}${scenario.demand.profile ? '*season' : ''}`;
		},
	};
	addProvider(table, incumbent, tasks, subject);
	addTrainingSet(table, 'incumbent.wrong');
	const committed = { label: labelIn(session)('commitment_labels'), amount: 'commitment_labels' };
	addOrder(table, incumbent, tasks, { name: 'incumbent.commitment_charge', ...committed });
	table.write();
	writeSums(table, result.stay, lines, subject);
	const last = table.index('discounted');
	table.sheet.put(table.sums, last - 1, words.presentValue, styles.sum());
	const presentValue = table.resolve('ROUND(SUM(discounted.all),digits)', table.sums);
	table.sheet.put(table.sums, last, formula(presentValue, result.stay.present_value), styles.sum(format.digits));
	return table;
}

/**
 * @param {Subject} subject
 * @param {Sources} sources
 * @param {{candidate: CandidateResult, index: number, prices: Prices, stay: MonthTable, leaving: LeavingSheet}} branch
 */
export function switchTable(subject, { inputs, list, incumbentPrices }, { candidate, index, prices, stay, leaving }) {
	const { session, scenario, words } = subject;
	const { tasks } = list;
	const { name, tasks: moving } = scenario.candidates[index];
	const usesUp = canUseUp(incumbentPrices, scenario.candidates[index]);
	const constants = constantsOf(subject);
	const table = new MonthTable(words.switch({ n: index + 1 }), subject, (name, row) => {
		const volume = volumeColumn(name, tasks);
		if (volume) return stay.ref(volume, row);
		if (name === 'incumbent.commitment_charge') return stay.ref(name, row);
		if (name.startsWith('stay.')) return stay.ref(name.slice(5), row);
		return constants[name] ?? leaving.cell(name, index) ?? inputs.find(name, index);
	});
	writeTitle(table, words.switchTitle({ name: plainText(name) }), subject);
	const formulas = { ...recurringLines(['incumbent', 'candidate']), ...oneTimeLines };
	addLines(table, candidate.switch, session.lines, formulas);
	addBenefits(table, candidate);
	table.add('service', 'month-cutover_month', styles.integer);
	if (usesUp) addUsable(table, incumbentPrices, tasks, subject);

	const own = moving ? moving.map((task) => tasks.indexOf(task)) : indexes(tasks);
	const step =
		'IF(service<1,IF(service>-parallel_months,parallel_share*move_share,0),move_share*MIN(1,service/phase_months))';
	const share = usesUp ? `IF(AND(using,service>0,month<=last_month),IF(volume=0,1,1-usable/volume),${step})` : step;
	const shareLabel = session.inputs.find(({ pointer }) => pointer.endsWith('/move_share'))?.label ?? '';
	table.add('candidate.share', share, styles.share, { header: shareLabel });
	/** @type {Provider} */
	const moved = {
		block: 'candidate',
		name,
		prices,
		tasks: own,
		age: 'service',
		serves: 'service>0',
		settles: 'TRUE()',
		labels: (task) => `share*volume.${task}`,
	};
	addProvider(table, moved, tasks, subject);
	/** @type {Provider} */
	const rest = {
		...incumbentOf(subject, tasks, incumbentPrices),
		serves: 'AND(month<=last_month,OR(ends_month="",month<=ends_month))',
		settles: 'NOT(AND(month=horizon,month<>periodEnd,month<>ends_month,last_month=horizon))',
		labels: (task) =>
			`volume.${task}${own.includes(task) ? `-IF(service>0,candidate.${taskColumn(tasks, task)},0)` : ''}`,
	};
	addProvider(table, rest, tasks, subject);
	const gain = '(candidate.label_accuracy-incumbent.label_accuracy)*(1-review_share*catch_rate)';
	const relabelled = `-IF(service=0,relabel_share*dataset_labels*${gain},0)`;
	addTrainingSet(table, `incumbent.wrong+candidate.wrong${relabelled}`);
	const lineLabel = (/** @type {string} */ name) => session.lines.find(({ line }) => line === name)?.label ?? name;
	for (const order of [
		{ name: 'candidate.commitment_charge', label: labelIn(session)('commitment_labels'), amount: 'commitment_labels' },
		{ name: 'pilot_charge', label: lineLabel('pilot'), amount: 'pilot_labels' },
		{ name: 'relabel_charge', label: lineLabel('relabel'), amount: 'relabel_share*dataset_labels' },
	])
		addOrder(table, moved, tasks, order);
	return table;
}

/**
 * Writes the table, when the sheet about leaving knows its columns.
 * @param {MonthTable} table @param {CandidateResult} candidate @param {Subject} subject @returns {Totals}
 */
export function writeSwitch(table, candidate, subject) {
	const { session, result, words, format } = subject;
	const { digits } = format;
	const { sheet, sums } = table;
	table.write();
	writeSums(table, candidate.switch, session.lines, subject);
	/** @param {number} row @param {string} column @param {string} text @param {string} result */
	const sum = (row, column, text, result) => {
		const index = table.index(column);
		sheet.put(row, index, formula(table.resolve(text, sums), result), styles.sum(digits));
		return table.ref(column, row) ?? '';
	};
	const once = session.lines.filter(({ one_time: once }) => once).map(({ line }) => `line.${line}`);
	sheet.put(sums + 1, 0, words.oneTime, styles.sum());
	sheet.put(sums + 2, 0, words.npv, styles.sum());
	const behind = table.ref('behind.all', 0);
	const never = words.never.replaceAll('"', '""');
	const earnedBack = `IF(${table.ref('behind', sums - 1)}>0,"${never}",MAX(${behind})+1)`;
	const cutover = table.resolve('cutover_month', sums);
	return {
		cutover: result.stay.months[0].date ? `INDEX(${table.ref('date.all', 0)},${cutover})` : cutover,
		total: table.ref('total', sums) ?? '',
		oneTime: sum(sums + 1, 'total', once.join('+'), candidate.one_time_total),
		benefit: sum(sums, 'benefit', 'SUM(benefit.all)', candidate.net_benefit),
		npv: sum(sums + 2, 'total', 'ROUND(SUM(discountedBenefit.all),digits)', candidate.npv),
		payback: `IF(MAX(${behind})=0,0,${earnedBack})`,
	};
}

/** @param {MonthTable} table @param {CandidateResult} candidate */
function addBenefits(table, { benefits }) {
	const results = benefits.map(({ benefit }) => benefit);
	table.add('benefit', 'stay.total-total', undefined, { results });
	const cumulative = benefits.map((month) => month.cumulative);
	table.add('cumulative', 'cumulative.before+benefit', undefined, { first: 'benefit', results: cumulative });
	table.add('discount', discount, styles.factor);
	table.add('discountedBenefit', 'benefit*discount');
	const discounted = benefits.map((month) => month.cumulative_discounted);
	const toDate = 'ROUND(SUM(discountedBenefit.toDate),digits)';
	table.add('cumulativeDiscounted', toDate, undefined, { results: discounted });
	// Rounded, because sums of cents are not exact in binary numbers.
	table.add('behind', 'IF(ROUND(cumulative,digits)<0,month,0)', styles.integer);
}

/** @param {MonthTable} table @param {Provider} provider @param {string[]} tasks @param {Subject} subject */
function addProvider(table, provider, tasks, subject) {
	addLabels(table, provider, tasks, subject);
	addInvoice(table, provider, subject);
	addDelivery(table, provider, subject);
	table.startBlock('', '');
}

/** @param {MonthTable} table @param {string} added wrong labels of a month */
function addTrainingSet(table, added) {
	const wrong = 'dataset_labels*(1-incumbent.label_accuracy)*(1-review_share*catch_rate)';
	table.add('wrongLabels', `wrongLabels.before+${added}`, styles.labels, { first: `${wrong}+${added}` });
	table.add('dataset', 'dataset.before+volume', styles.labels, { first: 'dataset_labels+volume' });
}

/** @param {Subject} subject @param {string[]} tasks @param {Prices} prices */
const incumbentOf = ({ scenario }, tasks, prices) => ({
	block: /** @type {const} */ ('incumbent'),
	name: scenario.incumbent.name,
	age: 'month',
	prices,
	tasks: indexes(tasks),
});

/** @param {string[]} tasks */
const indexes = (tasks) => (tasks.length ? tasks.map((_, i) => i) : [0]);

/** The stay branch's column of all labels, or of a task's. @param {string} name @param {string[]} tasks */
function volumeColumn(name, tasks) {
	const [match, task, suffix = ''] = /^volume(?:\.(\d+))?(\.[a-z]+)?$/.exec(name) ?? [];
	return match && `incumbent.${task ? taskColumn(tasks, Number(task)) : 'ordered'}${suffix}`;
}

// The formula of each cost line in a month of a workbook, before it is rounded. Names are those of inputs and columns.

/** @param {string[]} blocks the providers' @returns {Record<string, string>} by line */
export function recurringLines(blocks) {
	const sum = (/** @type {string} */ name) => blocks.map((block) => `${block}.${name}`).join('+');
	return {
		labels: sum('paid'),
		review: 'review_share*volume*review_minutes*reviewer_rate/60',
		rework: sum('rework'),
		shortfall: `(${sum('missing')})*shortfall_cost`,
		noise: 'noise_sensitivity*100*IF(dataset=0,0,wrongLabels/dataset)*point_value',
		disruption: sum('disruption'),
	};
}

const training = (/** @type {string} */ cost) =>
	`IF(AND(NOT(amends),service>0,MOD(service-1,round_interval_months)=0,(service-1)/round_interval_months<rounds),
		count*incremental_share*${cost},0)`;

/** In the preparation months; the last pays what rounding leaves. @param {string} amount */
const spread = (amount) =>
	`IF(service=0,${rounded(amount)}-(lead_months-1)*${rounded(`(${amount})/lead_months`)},
		IF(AND(service<0,service>-lead_months),(${amount})/lead_months,0))`;

const atCutover = (/** @type {string} */ amount) => `IF(service=0,${amount},0)`;

const dipShare = 'IF(volume=0,candidate.share,candidate.serves*candidate.ordered/volume)';
const dipDecay = 'IF(dip_half_life=0,IF(service=1,1,0),0.5^((service-1)/dip_half_life))';

/** By line. @type {Record<string, string>} */
export const oneTimeLines = {
	evaluation: spread('procurement_hours*staff_rate'),
	pilot: 'IF(service=1-lead_months,pilot_charge,0)',
	security: spread('security_hours*engineer_rate'),
	legal: spread('legal_hours*legal_rate'),
	claim: atCutover('claim_probability*claim_cost'),
	migration: spread('guideline_hours*staff_rate+integration_hours*engineer_rate+calibration_hours*staff_rate'),
	setup: atCutover('setup_fee'),
	parallel: 'IF(service<1,candidate.charge,0)',
	relabel: atCutover('relabel_charge'),
	compute: training('gpu_hours*gpu_rate'),
	retraining: training('(engineer_hours+evaluation_hours)*engineer_rate'),
	ramp: 'candidate.serves*candidate.late*shortfall_cost',
	accuracy_dip: `IF(service<1,0,dip_points*${dipDecay}*${dipShare}*point_value)`,
	exit: 'IF(month=last_month,exit_cost,0)',
	other: atCutover('other_cost'),
};
