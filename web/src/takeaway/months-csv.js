// The months of both branches as CSV (RFC 4180), with a byte order mark for spreadsheets.

/** @import { Branch, Line, Result } from '../engine/types.js' */

/** @param {Result} result @param {Line[]} lines */
export function monthsAsCsv({ currency, stay, candidates }, lines) {
	/** @param {Branch} branch @param {string[]} about */
	const rows = (branch, about) =>
		branch.months.map((month) => [
			currency,
			...about,
			month.month,
			month.date ?? '',
			...lines.map(({ line }) => month.lines[line] ?? ''),
			month.total,
		]);
	return `\ufeff${[
		['currency', 'branch', 'candidate', 'cutover_month', 'month', 'date', ...lines.map(({ line }) => line), 'total'],
		...rows(stay, ['stay', '', '']),
		...candidates.flatMap((candidate) =>
			rows(candidate.switch, ['switch', plainText(candidate.name), String(candidate.cutover_month)]),
		),
	]
		.map((row) => `${row.map(cell).join(',')}\r\n`)
		.join('')}`;
}

/** @param {unknown} value */
function cell(value) {
	const text = String(value);
	return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet reads as a formula. @param {string} text */
export const plainText = (text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** The text that plainText has marked. @param {string} text */
export const unmarked = (text) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
