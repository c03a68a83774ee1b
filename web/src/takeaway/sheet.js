// Writes a sheet of a workbook cell by cell. Rows and columns count from 0.

/** @import { Cell, CellStyle, WriteSheet } from 'hucre' */
/** @import { Subject } from './workbook.js' */
/** @typedef {{formula: string, result?: number | string}} Formula with the value that it has now, if known */
/** @typedef {string | number | boolean | Formula | undefined} Content */

/** @param {string} text @param {string | number} [result] */
export const formula = (text, result) => ({ formula: text, result: result === undefined ? result : Number(result) });

/** @param {number} column @returns {string} */
function letters(column) {
	const rest = String.fromCharCode(65 + (column % 26));
	return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** @param {number} row @param {number} column */
export const at = (row, column) => `${letters(column)}${row + 1}`;

/** An address that stays when it is copied. @param {number} row @param {number} column */
export const fixed = (row, column) => `$${letters(column)}$${row + 1}`;

/**
 * The input whose value another one has while a scenario leaves it open.
 * @param {string} pointer
 */
export function sameAs(pointer) {
	const other = pointer
		.replace(/\/next_uplift$/, '/annual_uplift')
		.replace(/\/cutover_month$/, '/transition/lead_months');
	return other === pointer ? undefined : other;
}

/**
 * Writes a formula whose names begin with small letters. Texts, sheets and functions stay.
 * @param {string} text
 * @param {(name: string) => string | undefined} cellOf
 */
export const withCells = (text, cellOf) =>
	text.replaceAll(/"[^"]*"|'[^']*'!|[a-z][\w.]*|\s+/g, (part) => {
		if (/^\s/.test(part)) return '';
		if (/^["']/.test(part)) return part;
		const cell = cellOf(part);
		if (cell === undefined) throw new Error(`no cell is named ${part}: ${text}`);
		return cell;
	});

/**
 * Rounds an amount, in minor units. The digits and the factor make halves exact that binary numbers only approximate:
 * small differences of large amounts, and large amounts.
 * @param {string} text
 */
export const rounded = (text) => `ROUND(ROUND((${text})*minor_units,6)*(1+4*10^-15),0)/minor_units`;

/**
 * What names mean in every formula.
 * @param {Pick<Subject, 'result' | 'format'>} subject
 * @returns {Record<string, string>}
 */
export const constantsOf = ({ result, format: { digits } }) => ({
	digits: String(digits),
	minor_units: String(10 ** digits),
	horizon: String(result.stay.months.length),
});

export class Sheet {
	/** @type {Map<string, Partial<Cell>>} */ #cells = new Map();
	/** @type {number[]} */ #widths = [];
	#last = [0, 0];

	/** @param {string} name at most 31 letters, none of []:*?/\' */
	constructor(name) {
		this.name = name;
	}

	/** An address for other sheets. @param {string} address */
	ref = (address) => `'${this.name}'!${address}`;

	/** @param {number} row @param {number} column @param {Content} content @param {CellStyle} [style] */
	put(row, column, content, style) {
		this.#last = [Math.max(this.#last[0], row), Math.max(this.#last[1], column)];
		const key = `${row},${column}`;
		if (typeof content === 'object')
			this.#cells.set(key, { type: 'formula', formula: content.formula, formulaResult: content.result, style });
		else this.#cells.set(key, { value: content ?? null, style });
	}

	/** @param {number} row @param {Content[]} contents undefined leaves a cell as it is @param {CellStyle} [style] */
	row(row, contents, style) {
		contents.forEach((content, column) => content !== undefined && this.put(row, column, content, style));
	}

	/** In characters; the last holds for all other columns. @param {number[]} widths */
	widths(...widths) {
		this.#widths = widths;
	}

	/** @param {{frozen: [rows: number, columns: number], rightToLeft: boolean}} view @returns {WriteSheet} */
	done({ frozen: [rows, columns], rightToLeft }) {
		const [last, width] = this.#last;
		return {
			name: this.name,
			columns: Array.from({ length: width + 1 }, (_, i) => ({ width: this.#widths[i] ?? this.#widths.at(-1) })),
			rows: Array.from({ length: last + 1 }, () => Array(width + 1).fill(null)),
			cells: this.#cells,
			rowDefs: new Map(rows > 3 ? [[rows - 1, { height: 62 }]] : []), // headers of four lines below titles
			freezePane: { rows, columns },
			view: { rightToLeft },
			pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
		};
	}
}

export const font = { name: 'Calibri', size: 11 };

/** Shows 0 as a dash. @param {number} digits of the minor unit */
function amount(digits) {
	const number = `#,##0${digits ? `.${'0'.repeat(digits)}` : ''}`;
	return { numFmt: `${number};-${number};"–"` };
}

export const styles = {
	amount,
	title: { font: { ...font, bold: true, size: 14 } },
	block: { font: { ...font, bold: true } },
	/** @type {CellStyle} */ header: {
		font: { ...font, bold: true },
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
		alignment: { wrapText: true, vertical: 'top' },
		border: { bottom: { style: 'thin' } },
	},
	/** @type {CellStyle} */ date: { numFmt: 'mmm yyyy', alignment: { horizontal: 'left' } },
	integer: { numFmt: '0' },
	labels: { numFmt: '#,##0;-#,##0;"–"' },
	factor: { numFmt: '0.000000' },
	share: { numFmt: '0.0#%' },
	/** A value that formulas use. @type {CellStyle} */ live: {
		font: { ...font, color: { rgb: '0000FF' } },
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EAF2FF' } },
	},
	/** A text next to a number. @type {CellStyle} */ text: { alignment: { horizontal: 'left', indent: 1 } },

	/** A sum, or without digits its label. @param {number} [digits] @returns {CellStyle} */
	sum: (digits) => ({
		...(digits === undefined ? {} : amount(digits)),
		font: { ...font, bold: true },
		border: { top: { style: 'thin' } },
	}),
};
