// The sheet of a workbook with what leaving the incumbent costs, a column per candidate.
import { plainText } from './months-csv.js';
import { canUseUp } from './provider-columns.js';
import { constantsOf, fixed, formula, rounded, Sheet, styles, withCells } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { InputCells, Prices } from './inputs-sheet.js' */
/** @import { MonthTable } from './month-table.js' */
/** @import { Subject } from './workbook.js' */

/**
 * What is owed up to a month within the horizon: of the running commitment period, of later ones, and fees.
 * @param {string} name
 * @param {string} month
 * @returns {[name: string, formula: string][]}
 */
const owed = (name, month) => [
	[
		`shortfall_${name}`,
		`IF(OR(period_over,incumbent.prepaid),0,MAX(0,
			SUMIFS(committed.all,month.all,">="&period_start,month.all,"<="&MIN(period_end,${month}))
			+MAX(0,1-period_start)*committed.first
			-SUMIFS(purchase.all,month.all,">="&period_start,month.all,"<="&last_month)
			-IF(period_start<1,commitment_spent,0)))`,
	],
	[`later_${name}`, `SUMIFS(committed.all,month.all,">"&period_end,month.all,"<="&${month})`],
	[`fees_${name}`, `incumbent.platform_fee*SUMIFS(uplift.all,month.all,">"&last_month,month.all,"<="&${month})`],
	[`owed_${name}`, `IF(incumbent.prepaid,1,incumbent.true_up_share)*(shortfall_${name}+later_${name})+fees_${name}`],
];

/**
 * The rows before amounts.
 * @param {boolean} moveAll tasks
 * @param {boolean} usable whether the months can use up the commitment
 * @returns {[name: string, formula: string][]}
 */
const dates = (moveAll, usable) => [
	['leaves', `AND(move_share=1,${moveAll ? 'TRUE()' : 'FALSE()'})`],
	['moved', 'cutover_month+phase_months-1'],
	[
		'contract_end',
		`IF(AND(ends_month<>"",ends_month<=moved),ends_month,MIN(ends_month,IF(renewal_months=0,
			MAX(months_left,moved,notice_months),
			months_left+renewal_months*ROUNDUP(MAX(0,MAX(moved,notice_months)-months_left)/MAX(1,renewal_months),0))))`,
	],
	['using', usable ? 'AND(run_out_use,leaves,NOT(amends),contract_end>cutover_month)' : 'FALSE()'],
	['last_month', 'IF(leaves,IF(using,MIN(contract_end,horizon),moved),horizon+1)'],
	['period_end', 'last_month+MOD(months_left-last_month,incumbent.commitment_period_months)'],
	['period_start', 'period_end-incumbent.commitment_period_months+1'],
	['period_over', 'OR(last_month=period_end,AND(ends_month<>"",last_month>=ends_month))'],
	['early_exit_month', 'MAX(last_month,notice_months)'],
];

/** @param {Record<string, string>} methods what each means @returns {[name: string, formula: string][]} */
const amounts = (methods) => [
	...owed('now', 'last_month'),
	...owed('early', 'early_exit_month'),
	...owed('end', 'contract_end'),
	['credits_then', 'SUMIFS(creditsLeft.all,month.all,last_month)'],
	['balance_then', 'IF(period_over,0,SUMIFS(balanceLeft.all,month.all,last_month))'],
	[
		'early_exit_fee',
		'fixed_fee*IF(fee_declines,IF(early_exit_month<months_left,(months_left-early_exit_month)/months_left,0),1)',
	],
	['cost_early', 'MAX(0,owed_early-credits_then)+share_of_remaining*(owed_end-owed_early)+early_exit_fee'],
	['cost_run_out', 'MAX(0,owed_end-credits_then)'],
	[
		'early_gain',
		`cost_run_out-credit_refund_share*(MAX(0,credits_then-owed_end)+balance_then)
			-cost_early+credit_refund_share*(MAX(0,credits_then-owed_early)+balance_then)`,
	],
	[
		'rule',
		`IF(NOT(leaves),1,IF(amends,2,IF(using,3,IF(AND(ends_month<>"",ends_month<=last_month),4,
			IF(ROUND(owed_end,8)=0,5,IF(AND(allowed,early_exit_month<contract_end,ROUND(early_gain,8)>0),6,7))))))`,
	],
	['method', `CHOOSE(rule,${methodsByRule.map((name) => `"${(methods[name] ?? '').replaceAll('"', '""')}"`)})`],
	[
		'settlement',
		rounded('CHOOSE(rule,0,MAX(0,owed_now-credits_then),MAX(0,owed_now-credits_then),0,0,cost_early,cost_run_out)'),
	],
	[
		'credits_remaining',
		`CHOOSE(rule,0,0,MAX(0,credits_then-owed_now),0,credits_then,MAX(0,credits_then-owed_early),
			MAX(0,credits_then-owed_end))`,
	],
	[
		'clawback',
		rounded(
			`IF(AND(rule>=5,last_month<months_left),
				rebate_clawback*IF(clawback_declines,(months_left-last_month)/months_left,1),0)`,
		),
	],
	['export', rounded('IF(rule>=3,export_fee+export_fee_per_label*dataset_labels,0)')],
	['refund', rounded('IF(OR(rule=3,rule>=5),credit_refund_share*(credits_remaining+balance_then),0)')],
	['forfeited', `IF(OR(rule=3,rule>=5),${rounded('credits_remaining+balance_then')}-refund,0)`],
	['exit_cost', 'settlement+clawback+export-refund'],
	['carried_credits', 'IF(rule=2,MAX(0,credits_then-owed_now)+balance_then,0)'],
	[
		'notice_by',
		`IF(rule=6,early_exit_month-notice_months,
			IF(OR(rule<=2,rule=4,contract_end=ends_month),"",MAX(0,contract_end-notice_months)))`,
	],
];

const methodsByRule = ['kept', 'amended', 'used_up', 'none', 'none', 'terminate', 'run_out'];

const whole = /month|moved|contract_end|period_end|period_start|rule|notice/;
const flag = /^(?:leaves|using|period_over)$/;

export class LeavingSheet {
	#subject;
	#inputs;
	#rows;

	/** @param {Subject} subject @param {InputCells} inputs */
	constructor(subject, inputs) {
		this.#subject = subject;
		this.#inputs = inputs;
		this.sheet = new Sheet(subject.words.leaving);
		const names = [...dates(true, true), ...amounts({})].map(([name]) => name);
		this.#rows = new Map(names.map((name, i) => [name, i + 1]));
	}

	/** @param {string} name @param {number} candidate index */
	#address(name, candidate) {
		const row = this.#rows.get(name) ?? 0;
		return row ? fixed(row, candidate + 1) : undefined;
	}

	/** For other sheets. @param {string} name @param {number} candidate index */
	cell(name, candidate) {
		const address = this.#address(name, candidate);
		return address && this.sheet.ref(address);
	}

	/** @param {MonthTable[]} tables of the candidates @param {Prices} prices of the incumbent */
	write(tables, prices) {
		const { scenario, format, words } = this.#subject;
		const { settlement, clawback, export: exported, refund, forfeited, methods } = format.words.exit;
		const exit = { settlement, clawback, export: exported, refund, forfeited };
		const labels = /** @type {Record<string, string>} */ ({ ...words.leavingRows, ...exit });
		const money = styles.amount(format.digits);
		const constants = constantsOf(this.#subject);
		const names = scenario.candidates.map(({ name }) => plainText(name));
		this.sheet.row(0, [words.leaving, ...names], styles.header);
		for (const [name, row] of this.#rows) this.sheet.put(row, 0, labels[name]);
		tables.forEach((table, i) => {
			const { tasks } = scenario.candidates[i];
			const moveAll = !tasks || tasks.length === scenario.demand.tasks?.length;
			const rows = [...dates(moveAll, canUseUp(prices, scenario.candidates[i])), ...amounts(methods)];
			/** @param {string} name */
			const find = (name) =>
				this.#address(name, i) ??
				table.ref(`incumbent.${name}`, 0) ??
				table.ref(name, 0) ??
				constants[name] ??
				this.#inputs.find(name, i);
			for (const [name, text] of rows) {
				const style = flag.test(name) ? undefined : whole.test(name) ? styles.integer : money;
				this.sheet.put(this.#rows.get(name) ?? 0, i + 1, formula(withCells(text, find)), style);
			}
		});
		this.sheet.widths(44, 20);
	}
}
