// A sheet with a row for each month. Columns have names, and formulas refer to them by name.
import { plainText } from './months-csv.js';
import { at, fixed, formula, rounded, Sheet, styles, withCells } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Branch, Line } from '../engine/types.js' */
/** @import { Subject } from './workbook.js' */

/**
 * @typedef {object} Column
 * @property {string} [header] instead of the word of the column's name
 * @property {string} [first] formula of the first month
 * @property {(string | number)[]} [results] by month, if they are known
 */

/** @typedef {{formula: string, style: CellStyle, index: number, block: string}} Placed */

export const firstMonthRow = 4;

const fixedColumns = { month: 0, date: 1 };

export class MonthTable {
	/** @type {Map<string, Column & Placed>} */ #columns = new Map();
	/** @type {Map<string, string>} */ #cells = new Map();
	#block = '';
	#orders = 0;
	#subject;

	/**
	 * @param {string} name
	 * @param {Subject} subject
	 * @param {(name: string, row: number) => string | undefined} outside finds a cell of another sheet, or a constant
	 */
	constructor(name, subject, outside) {
		const { result, format } = subject;
		this.sheet = new Sheet(name);
		this.months = result.stay.months.length;
		this.money = styles.amount(format.digits);
		this.#subject = subject;
		this.outside = outside;
		this.sheet.widths(26, 12, 14);
	}

	/** The row of sums. */
	get sums() {
		return firstMonthRow + this.months;
	}

	/**
	 * Starts a block of columns. Its formulas prefer names that begin with the block's.
	 * @param {string} block
	 * @param {string} title
	 */
	startBlock(block, title) {
		this.#block = block;
		this.sheet.put(firstMonthRow - 2, this.#next, title, styles.block);
	}

	get #next() {
		return 2 + this.#columns.size;
	}

	/**
	 * @param {string} name within the block
	 * @param {string} formula of a month. A name is a column's cell in the same row; see cell for its suffixes
	 * @param {CellStyle} [style]
	 * @param {Column} [column]
	 */
	add(name, formula, style = this.money, { header = this.#header(name), ...more } = {}) {
		const full = this.#block ? `${this.#block}.${name}` : name;
		this.#columns.set(full, { ...more, header, formula, style, index: this.#next, block: this.#block });
	}

	/** The word of the name, or the label of the cost line. @param {string} name */
	#header(name) {
		const { words, session } = this.#subject;
		const word = /** @type {Record<string, unknown>} */ (words)[name];
		return plainText(String(word ?? session.lines.find(({ line }) => `line.${line}` === name || line === name)?.label));
	}

	/**
	 * Adds a row below the sums for something that is priced like a month's labels.
	 * @param {string} label
	 * @param {string} block
	 * @param {[column: string, formula: string | undefined][]} contents without a formula, that of the months
	 * @returns {number} the row
	 */
	addRow(label, block, contents) {
		const row = this.sums + 4 + this.#orders++;
		this.sheet.put(row, 0, label);
		for (const [name, text] of contents) {
			const column = this.#column(`${block}.${name}`);
			this.#put(row, column.index, text ?? column.formula, block, column.style);
		}
		return row;
	}

	/** Names a cell. @param {string} name @param {string} column @param {number} row */
	name(name, column, row) {
		this.#cells.set(name, fixed(row, this.#column(column).index));
	}

	/** @param {string} name */
	#column(name) {
		return /** @type {Placed} */ (this.#columns.get(name));
	}

	/** @param {string} name */
	index = (name) => this.#column(name).index;

	/**
	 * The address of a column's cell. Suffixes: of the month before, of the first month, of all months to date, of all.
	 * @param {string} name
	 * @param {number} row
	 */
	cell(name, row) {
		const [, base, suffix] = /^(.*?)(?:\.(before|first|toDate|all))?$/.exec(name) ?? [];
		const column = /** @type {Record<string, number>} */ (fixedColumns)[base] ?? this.#columns.get(base)?.index;
		if (column === undefined) return this.#cells.get(name);
		switch (suffix) {
			case 'before':
				return at(row - 1, column);
			case 'first':
				return fixed(firstMonthRow, column);
			case 'toDate':
				return `${fixed(firstMonthRow, column)}:${at(row, column)}`;
			case 'all':
				return `${fixed(firstMonthRow, column)}:${fixed(this.sums - 1, column)}`;
			default:
				return at(row, column);
		}
	}

	/** The same for other sheets. @param {string} name @param {number} row */
	ref(name, row) {
		const cell = this.cell(name, row);
		return cell && this.sheet.ref(cell);
	}

	/** @param {string} text @param {number} row @param {string} [block] */
	resolve = (text, row, block) =>
		withCells(text, (name) => {
			/** @param {string} name */
			const find = (name) => this.cell(name, row) ?? this.outside(name, row);
			return (block ? find(`${block}.${name}`) : undefined) ?? find(name);
		});

	/**
	 * @param {number} row
	 * @param {number} column
	 * @param {string} text
	 * @param {string} block
	 * @param {CellStyle} [style]
	 * @param {string | number} [result]
	 */
	#put(row, column, text, block, style = this.money, result = undefined) {
		this.sheet.put(row, column, formula(this.resolve(text, row, block), result), style);
	}

	/** Writes the columns of all months. */
	write() {
		for (const { index, header, formula: text, first = text, style, results, block } of this.#columns.values()) {
			this.sheet.put(firstMonthRow - 1, index, header ?? '', styles.header);
			for (let i = 0; i < this.months; i++)
				this.#put(firstMonthRow + i, index, i ? text : first, block, style, results?.[i]);
		}
	}
}

// The cost lines in a sheet of a workbook with the months of a branch.

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
