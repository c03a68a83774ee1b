// How cells look.

/** @import { CellStyle } from 'hucre' */

/** @type {import('hucre').FontStyle} */
export const font = { name: 'Calibri', size: 11 };

/** @type {CellStyle} */
export const heading = { font: { ...font, bold: true, size: 14 } };

/** @type {CellStyle} */
export const head = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin' } },
};

/** @type {CellStyle} */
export const dated = { numFmt: 'mmm yyyy', alignment: { horizontal: 'left' } };

/** @type {CellStyle} */
export const integer = { numFmt: '0' };

/** @type {CellStyle} */
export const factor = { numFmt: '0.000000' };

/** @type {CellStyle} */
export const share = { numFmt: '0.0#%' };

/** A text beside a number. @type {CellStyle} */
export const apart = { alignment: { horizontal: 'left', indent: 1 } };

/** Money to the minor unit. @param {number} digits @returns {CellStyle} */
export const amount = (digits) => ({ numFmt: `#,##0${digits ? `.${'0'.repeat(digits)}` : ''}` });

/** A sum, or what it is called. @param {number} [digits] @returns {CellStyle} */
export const strong = (digits) => ({
  ...(digits === undefined ? {} : amount(digits)),
  font: { ...font, bold: true },
  border: { top: { style: 'thin' } },
});
