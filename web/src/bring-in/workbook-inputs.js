// Reads the sheet of inputs of a workbook that the calculator has saved, and that another program may have edited.
import { escapePart } from '../scenario/pointer.js';
import { movedRange } from '../scenario/ranges.js';
import { unmarked } from '../takeaway/months-csv.js';
import { at as address, sameAs } from '../takeaway/sheet.js';

/** @import { Sheet } from 'hucre' */
/** @import { Input } from '../engine/types.js' */
/** @import { InputShape, Leaves } from '../scenario/leaves.js' */
/** @import { Range } from '../scenario/ranges.js' */

/** Where the sheet of inputs has what; see inputs-sheet.js. */
const column = { value: 2, low: 4, high: 5, pointer: 8, source: 9, origin: 11 };

/** Another value than that of a scenario, so that the estimator rejects it. */
const noValue = {};

/** The inputs of one sheet, and the cells that they are in. */
export class WorkbookInputs {
	/** @type {Leaves} */ leaves = new Map();
	/** By pointer: what a cell holds, and its address. @type {Map<string, {cell: string, content: string}>} */
	#cells = new Map();
	/** @type {Leaves} */ #ranges = new Map();
	/** @type {Leaves} */ #origins = new Map();
	#hasOwnRanges = false;
	#sheet;

	/** @param {Sheet} sheet @param {InputShape} shape */
	constructor(sheet, shape) {
		this.#sheet = sheet;
		sheet.rows.forEach((row, index) => {
			const pointer = String(row[column.pointer] ?? '');
			const input = pointer.startsWith('/') ? shape.input(pointer) : undefined;
			if (input) this.#read(input, pointer, index);
		});
		if (!this.leaves.size) return;
		this.leaves.set('/version', 1);
		for (const [pointer, value] of [...(this.#hasOwnRanges ? this.#ranges : []), ...this.#origins])
			this.leaves.set(pointer, value);
	}

	/** The cell of an input or of an end of its range. @param {string} pointer */
	cellAt = (pointer) => this.#cells.get(pointer);

	/**
	 * Reads a row. Another formula than the calculator's own was typed, and its result is the input.
	 * @param {Input} input
	 * @param {string} pointer
	 * @param {number} row
	 */
	#read(input, pointer, row) {
		const cells = this.#sheet.rows[row];
		const value = cells[column.value];
		const formula = this.#sheet.cells?.get(`${row},${column.value}`)?.formula;
		if (isEmpty(value) && formula === undefined) return;
		if (!cells[column.origin] && this.#isOpen(pointer, formula)) return;
		this.#set(pointer, row, column.value, (content) => leafOf(input, content));
		const saved = savedOf(cells[column.origin]);
		if (saved) this.#readOrigin(input, pointer, cells, saved);
		if (!isEmpty(cells[column.low]) && !isEmpty(cells[column.high])) this.#readRange(input, pointer, row, saved);
	}

	/**
	 * The range of a value that was edited follows it, unless it was edited too.
	 * @param {Input} input
	 * @param {string} pointer
	 * @param {number} row
	 * @param {Saved | undefined} saved
	 */
	#readRange(input, pointer, row, saved) {
		const [value, low, high] = [column.value, column.low, column.high].map((at) => this.#sheet.rows[row][at]);
		const isEdited = saved?.range && !(isSame(low, saved.range.low) && isSame(high, saved.range.high));
		if (isEdited || !saved?.isPlausible) this.#hasOwnRanges = true;
		const range = `/uncertainty/${escapePart(pointer)}`;
		this.#set(`${range}/low`, row, column.low, numberOf, this.#ranges);
		this.#set(`${range}/high`, row, column.high, numberOf, this.#ranges);
		if (isEdited || !saved || typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number') return;
		const moved = movedRange({ low: decimal(low), high: decimal(high) }, saved.value, decimal(value), input);
		this.#ranges.set(`${range}/low`, moved.low).set(`${range}/high`, moved.high);
	}

	/**
	 * Reports whether the calculator wrote a formula, for an input that the scenario leaves open.
	 * @param {string} pointer
	 * @param {string | undefined} formula
	 */
	#isOpen(pointer, formula = '') {
		const [, row] = /^(?:.*!)?\$?C\$?(\d+)$/.exec(formula) ?? [];
		const other = sameAs(pointer);
		return other !== undefined && this.#sheet.rows[Number(row) - 1]?.[column.pointer] === other;
	}

	/**
	 * @param {string} pointer
	 * @param {number} row
	 * @param {number} at column
	 * @param {(value: unknown) => unknown} read
	 */
	#set(pointer, row, at, read, leaves = this.leaves) {
		const value = this.#sheet.rows[row][at];
		const isError = this.#sheet.cells?.get(`${row},${at}`)?.type === 'error';
		// Of a formula without a result, another program has saved only the text.
		leaves.set(pointer, isError || isEmpty(value) ? noValue : read(value));
		const content = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
		this.#cells.set(pointer, { cell: `${this.#sheet.name}!${address(row, at)}`, content });
	}

	/**
	 * A value that was edited in the workbook is typed.
	 * @param {Input} input
	 * @param {string} pointer
	 * @param {unknown[]} cells
	 * @param {Saved} saved
	 */
	#readOrigin(input, pointer, cells, { kind, value }) {
		if (input.min === undefined) return;
		const origin = `/origins/${escapePart(pointer)}`;
		const isEdited = !isSame(value, cells[column.value]);
		this.#origins.set(`${origin}/kind`, isEdited ? 'typed' : kind);
		const note = kind === 'measured' && !isEdited && unmarked(String(cells[column.source] ?? ''));
		if (note) this.#origins.set(`${origin}/note`, note);
	}
}

/**
 * The origin, value and range that an input had when the workbook was saved. Plausible ranges follow the values.
 * @typedef {{kind: string, value: string, range?: Range, isPlausible: boolean}} Saved
 */

/** @param {unknown} content of a cell @returns {Saved | undefined} */
function savedOf(content) {
	const pattern = /^(typed|measured|example) (.*?)(?: ([([])([\d.-]+) ([\d.-]+)[)\]])?$/;
	const [, kind, value, bracket, low, high] = pattern.exec(unmarked(String(content ?? ''))) ?? [];
	if (!kind) return undefined;
	return { kind, value, range: bracket ? { low, high } : undefined, isPlausible: bracket === '(' };
}

const isSame = (/** @type {unknown} */ a, /** @type {unknown} */ b) => Number(a) === Number(b);

const isEmpty = (/** @type {unknown} */ value) => value === null || value === undefined || value === '';

/** @param {Input} input @param {unknown} value */
function leafOf(input, value) {
	if (input.unit === 'yes_no') return booleans.get(String(value).toLowerCase()) ?? value;
	if (value instanceof Date) return value.toISOString().slice(0, 7); // a month that was typed is a date
	return input.unit === 'text' ? unmarked(String(value)) : numberOf(value);
}

/** @type {Map<string, boolean>} */
const booleans = new Map([
	['true', true],
	['1', true],
	['false', false],
	['0', false],
]);

/** @param {unknown} value */
const numberOf = (value) => (typeof value === 'number' ? decimal(value) : unmarked(String(value).trim()));

/** Without the noise of binary numbers, such as 0.07000000000000001. @param {number} value */
function decimal(value) {
	const short = Number(value.toPrecision(15));
	return /e/.test(String(short)) ? short.toFixed(12).replace(/\.?0+$/, '') : String(short);
}
