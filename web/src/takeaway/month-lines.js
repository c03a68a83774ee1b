// The cost lines in a sheet of a workbook with the months of a branch.
import { firstMonthRow } from './month-table.js';
import { formula, rounded, styles } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Branch, Line } from '../engine/types.js' */
/** @import { MonthTable } from './month-table.js' */
/** @import { Subject } from './workbook.js' */

/** @param {MonthTable} table @param {string} title @param {Subject} subject */
export function writeTitle({ sheet }, title, { result, words }) {
	sheet.put(0, 0, title, styles.title);
	sheet.put(1, 0, words.monthNote);
	sheet.row(firstMonthRow - 1, [words.month, words.date], styles.header);
	result.stay.months.forEach(({ month, date }, i) => {
		sheet.put(firstMonthRow + i, 0, month, styles.integer);
		if (date) sheet.put(firstMonthRow + i, 1, ...monthCell(month, date));
	});
}

/**
 * @param {MonthTable} table
 * @param {Branch} branch
 * @param {Line[]} lines
 * @param {Record<string, string>} formulas by line
 */
export function addLines(table, { months }, lines, formulas) {
	for (const { line } of lines) {
		const results = months.map((month) => Number(month.lines[line] ?? 0));
		table.add(`line.${line}`, rounded(formulas[line]), undefined, { results });
	}
	const total = `SUM(line.${lines[0].line}:line.${lines.at(-1)?.line})`;
	table.add('total', total, undefined, { results: months.map((month) => month.total) });
}

/** @param {MonthTable} table @param {Branch} branch @param {Line[]} lines @param {Subject} subject */
export function writeSums(table, branch, lines, { words, format: { digits } }) {
	const { sheet, sums } = table;
	sheet.put(sums, 0, words.total, styles.sum());
	/** @param {string} name @param {string} [result] */
	const sum = (name, result) =>
		sheet.put(sums, table.index(name), formula(table.resolve(`SUM(${name}.all)`, sums), result), styles.sum(digits));
	for (const { line } of lines) sum(`line.${line}`);
	sum('total', branch.total);
}

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
