// The sheet of a workbook with the cash of each calendar year, or of each twelve months without a start.
import { plainText } from './months-csv.js';
import { at, formula, Sheet, styles } from './sheet.js';

/** @import { Branch } from '../engine/types.js' */
/** @import { MonthTable } from './month-table.js' */
/** @import { Subject } from './workbook.js' */

/** @param {Subject} subject @param {MonthTable[]} tables of staying and of each candidate */
export function yearsSheet({ session, scenario, result, format, words }, tables) {
	const sheet = new Sheet(words.years);
	const years = yearsOf(result.stay);
	const last = 1 + years.length;
	sheet.row(0, [words.cash, ...years.map(({ name }) => name), words.total], styles.header);
	sheet.row(1, [words.fromMonth, ...years.map(({ from }) => from)], styles.integer);
	sheet.row(2, [words.toMonth, ...years.map(({ to }) => to)], styles.integer);
	const money = styles.amount(format.digits);
	const sum = styles.sum(format.digits);
	const names = [scenario.incumbent.name, ...scenario.candidates.map(({ name }) => name)].map(plainText);
	let row = 3;
	let staying = 0;
	tables.forEach((table, i) => {
		const lines = session.lines.filter((line) => line.kind === 'cash' && (i || !line.one_time));
		const title = i ? words.switchTitle : words.stayTitle;
		sheet.put(++row, 0, title({ name: names[i] }), styles.block);
		const first = row + 1;
		const months = table.ref('month.all', 0);
		for (const { line, label } of lines) {
			sheet.put(++row, 0, plainText(label));
			const cells = table.ref(`line.${line}.all`, 0);
			for (let y = 1; y < last; y++) {
				const text = `SUMIFS(${cells},${months},">="&${at(1, y)},${months},"<="&${at(2, y)})`;
				sheet.put(row, y, formula(text), money);
			}
			sheet.put(row, last, formula(`SUM(${at(row, 1)}:${at(row, last - 1)})`), money);
		}
		sheet.put(++row, 0, words.total, styles.sum());
		for (let y = 1; y <= last; y++) sheet.put(row, y, formula(`SUM(${at(first, y)}:${at(row - 1, y)})`), sum);
		if (i === 0) staying = row;
		else {
			sheet.put(++row, 0, words.benefit);
			for (let y = 1; y <= last; y++) sheet.put(row, y, formula(`${at(staying, y)}-${at(row - 1, y)}`), money);
		}
		row++;
	});
	sheet.widths(40, 16);
	return sheet;
}

/** @param {Branch} branch @returns {{name: number, from: number, to: number}[]} months */
function yearsOf({ months }) {
	/** @type {Map<number, {name: number, from: number, to: number}>} */
	const years = new Map();
	for (const { month, date } of months) {
		const name = date ? Number(date.slice(0, 4)) : Math.ceil(month / 12);
		years.set(name, { name, from: years.get(name)?.from ?? month, to: month });
	}
	return [...years.values()];
}
