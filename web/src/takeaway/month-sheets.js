// The sheets of a workbook with the months of a branch.
import { plainText } from './months-csv.js';
import { at, formula, range, Sheet, styles } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Branch, CandidateResult, Line, Scenario } from '../engine/types.js' */
/** @import { Subject } from './workbook.js' */

/** @typedef {Record<'total' | 'oneTime' | 'benefit' | 'npv' | 'payback', string>} Totals formulas */

export const firstMonthRow = 4;

/** @param {Subject} subject @param {string} rate address of the discount rate */
export function staySheet(subject, rate) {
	const { session, scenario, result, format, words } = subject;
	const sheet = new Sheet(words.stay);
	const { digits } = format;
	const lines = session.lines.filter((line) => !line.one_time);
	const title = words.stayTitle({ name: plainText(scenario.incumbent.name) });
	const total = writeMonths(sheet, title, result.stay, lines, subject);
	const [factor, discounted] = [total + 1, total + 2];
	sheet.row(firstMonthRow - 1, [...Array(factor), words.discount, words.discounted], styles.header);
	result.stay.months.forEach(({ month, total: amount }, i) => {
		const row = firstMonthRow + i;
		const value = discountFactor(scenario, month);
		sheet.put(row, factor, formula(discountFormula(rate, row), value), styles.factor);
		const product = formula(`${at(row, total)}*${at(row, factor)}`, Number(amount) * value);
		sheet.put(row, discounted, product, styles.amount(digits));
	});
	const sums = firstMonthRow + result.stay.months.length;
	sheet.put(sums, factor, words.presentValue, styles.sum());
	const presentValue = roundedSum(range(discounted, firstMonthRow, sums - 1), digits);
	sheet.put(sums, discounted, formula(presentValue, result.stay.present_value), styles.sum(digits));
	return { sheet, total, totals: { total: sheet.ref(at(sums, total)) } };
}

/**
 * @param {Subject} subject
 * @param {CandidateResult} candidate
 * @param {number} index
 * @param {{sheet: Sheet, total: number}} staying
 * @param {string} rate address of the discount rate
 */
export function switchSheet(subject, candidate, index, staying, rate) {
	const { session, scenario, words } = subject;
	const sheet = new Sheet(words.switch({ n: index + 1 }));
	const { digits } = subject.format;
	const { benefits } = candidate;
	const title = words.switchTitle({ name: plainText(scenario.candidates[index].name), month: candidate.cutover_month });
	const total = writeMonths(sheet, title, candidate.switch, session.lines, subject);
	const [benefit, cumulative, factor, discounted, cumulativeDiscounted, behind] = [1, 2, 3, 4, 5, 6].map(
		(offset) => total + offset,
	);
	// What switching is worth in each month compared with staying.
	const headers = [
		words.benefit,
		words.cumulative,
		words.discount,
		words.discountedBenefit,
		words.cumulativeDiscounted,
		words.behind,
	];
	sheet.row(firstMonthRow - 1, [...Array(benefit), ...headers], styles.header);
	benefits.forEach((b, i) => {
		const row = firstMonthRow + i;
		/** @param {number} column @param {string} text @param {string | number} result @param {CellStyle} [style] */
		const put = (column, text, result, style = styles.amount(digits)) =>
			sheet.put(row, column, formula(text, result), style);
		const value = discountFactor(scenario, b.month);
		const toDate = range(discounted, firstMonthRow, row).replace(/\d+:/, (start) => `$${start}`);
		put(benefit, `${staying.sheet.ref(at(row, staying.total))}-${at(row, total)}`, b.benefit);
		put(cumulative, i ? `${at(row - 1, cumulative)}+${at(row, benefit)}` : at(row, benefit), b.cumulative);
		put(factor, discountFormula(rate, row), value, styles.factor);
		put(discounted, `${at(row, benefit)}*${at(row, factor)}`, Number(b.benefit) * value);
		put(cumulativeDiscounted, roundedSum(toDate, digits), b.cumulative_discounted);
		// Rounded, because sums of cents are not exact in binary numbers.
		const behindFormula = `IF(ROUND(${at(row, cumulative)},${digits})<0,${at(row, 0)},0)`;
		put(behind, behindFormula, Number(b.cumulative) < 0 ? b.month : 0, styles.integer);
	});
	const sums = firstMonthRow + benefits.length;
	const last = sums - 1;
	/** @param {number} row @param {number} column @param {string} text @param {string} result */
	const sum = (row, column, text, result) => {
		sheet.put(row, column, formula(text, result), styles.sum(digits));
		return sheet.ref(at(row, column));
	};
	const oneTime = session.lines.map(({ one_time: once }, i) => (once ? at(sums, 2 + i) : '')).filter(Boolean);
	sheet.put(sums + 1, 0, words.oneTime, styles.sum());
	sheet.put(sums + 2, 0, words.npv, styles.sum());
	const monthsBehind = sheet.ref(range(behind, firstMonthRow, last));
	const never = words.never.replaceAll('"', '""');
	const earnedBack = `IF(${sheet.ref(at(last, behind))}>0,"${never}",MAX(${monthsBehind})+1)`;
	return {
		sheet,
		totals: {
			total: sheet.ref(at(sums, total)),
			oneTime: sum(sums + 1, total, oneTime.join('+'), candidate.one_time_total),
			benefit: sum(sums, benefit, `SUM(${range(benefit, firstMonthRow, last)})`, candidate.net_benefit),
			npv: sum(sums + 2, total, roundedSum(range(discounted, firstMonthRow, last), digits), candidate.npv),
			payback: `IF(MAX(${monthsBehind})=0,0,${earnedBack})`,
		},
	};
}

/**
 * @param {Sheet} sheet
 * @param {string} title
 * @param {Branch} branch
 * @param {Line[]} lines
 * @param {Pick<Subject, 'format' | 'words'>} language
 * @returns {number} the column of the totals
 */
function writeMonths(sheet, title, branch, lines, { format: { digits }, words }) {
	const total = 2 + lines.length;
	const money = styles.amount(digits);
	sheet.put(0, 0, title, styles.title);
	sheet.put(1, 0, words.monthNote);
	const labels = lines.map(({ label }) => plainText(label));
	sheet.row(firstMonthRow - 1, [words.month, words.date, ...labels, words.total], styles.header);
	branch.months.forEach((month, i) => {
		const row = firstMonthRow + i;
		sheet.put(row, 0, month.month, styles.integer);
		if (month.date) sheet.put(row, 1, ...monthCell(month.month, month.date));
		lines.forEach(({ line }, column) => {
			const amount = month.lines[line];
			if (amount !== undefined) sheet.put(row, 2 + column, Number(amount), money);
		});
		sheet.put(row, total, formula(`SUM(${at(row, 2)}:${at(row, total - 1)})`, month.total), money);
	});
	const sums = firstMonthRow + branch.months.length;
	const sumOf = (/** @type {number} */ column, /** @type {string} */ result) =>
		sheet.put(sums, column, formula(`SUM(${range(column, firstMonthRow, sums - 1)})`, result), styles.sum(digits));
	sheet.put(sums, 0, words.total, styles.sum());
	lines.forEach(({ line }, column) => {
		const sum = branch.months.reduce((all, month) => all + Number(month.lines[line] ?? 0), 0);
		sumOf(2 + column, sum.toFixed(digits));
	});
	sumOf(total, branch.total);
	sheet.widths(12, 12, 14);
	return total;
}

/** @param {Scenario} scenario @param {number} month */
const discountFactor = ({ discount_rate: rate = 0 }, month) => (1 + Number(rate)) ** (-month / 12);

/** @param {string} rate address of the discount rate @param {number} row */
const discountFormula = (rate, row) => `(1+${rate})^(-${at(row, 0)}/12)`;

/** @param {string} cells @param {number} digits */
const roundedSum = (cells, digits) => `ROUND(SUM(${cells}),${digits})`;

/**
 * Returns the first day of the calendar month, or without a date the month's number.
 * @param {number} month
 * @param {string | undefined} date "YYYY-MM"
 * @returns {[content: number, style: CellStyle]}
 */
export function monthCell(month, date) {
	if (!date) return [month, styles.integer];
	const day = Math.round(Date.parse(`${date}-01T00:00Z`) / 86_400_000) + 25_569; // from 30 December 1899
	return [day, styles.date];
}
