// A sheet of a workbook while it is written, cell by cell.

/** @import { CellStyle } from 'hucre' */
/** @typedef {{formula: string, result: number | string}} Live a formula and what it comes to */
/** @typedef {string | number | boolean | Live | undefined} Content */

/** The letters of a column. @param {number} column from 0 @returns {string} */
export function letters(column) {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** The address of a cell: row and column from 0. @param {number} row @param {number} column */
export const at = (row, column) => `${letters(column)}${row + 1}`;

/** The cells of a column from one row to another. @param {number} column @param {number} first @param {number} last */
export const down = (column, first, last) => `${at(first, column)}:${at(last, column)}`;

export class Sheet {
  /** @type {Map<string, Partial<import('hucre').Cell>>} */ #cells = new Map();
  /** @type {number[]} */ #widths = [];
  #last = [0, 0];

  /** @param {string} name at most 31 letters, none of []:*?/\ */
  constructor(name) {
    this.name = name;
  }

  /** How formulas of other sheets call a place here. @param {string} address */
  ref = (address) => `'${this.name}'!${address}`;

  /**
   * @param {number} row
   * @param {number} column
   * @param {Content} content
   * @param {CellStyle} [style]
   */
  put(row, column, content, style) {
    this.#last = [Math.max(this.#last[0], row), Math.max(this.#last[1], column)];
    const key = `${row},${column}`;
    if (typeof content === 'object')
      this.#cells.set(key, { type: 'formula', formula: content.formula, formulaResult: content.result, style });
    else this.#cells.set(key, { value: content ?? null, style });
  }

  /** @param {number} row @param {Content[]} contents @param {CellStyle} [style] */
  row(row, contents, style) {
    contents.forEach((content, column) => content !== undefined && this.put(row, column, content, style));
  }

  /** Widths of the columns in characters. @param {number[]} widths */
  widths(...widths) {
    this.#widths = widths;
  }

  /**
   * @param {{frozen: [rows: number, columns: number], rightToLeft: boolean}} view the last of the frozen rows has the heads
   * @returns {import('hucre').WriteSheet}
   */
  done({ frozen: [rows, columns], rightToLeft }) {
    const [last, width] = this.#last;
    return {
      name: this.name,
      columns: Array.from({ length: width + 1 }, (_, i) => ({ width: this.#widths[i] ?? this.#widths.at(-1) })),
      rows: Array.from({ length: last + 1 }, () => Array(width + 1).fill(null)),
      cells: this.#cells,
      rowDefs: new Map([[rows - 1, { height: 62 }]]), // four lines
      freezePane: { rows, columns },
      view: { rightToLeft },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
  }
}
