// Every input of the scenario with its unit and source, in the order of the list.
import { isNumeric, isShare } from '../words/unit.js';
import { given } from './given.js';
import { leavesOf } from '../scenario/leaves.js';
import { plainText } from './plain-text.js';
import { at, Sheet } from './sheet.js';
import { amount, head, apart } from './sheet-styles.js';

/** @import { Input, Scenario } from '../engine/types.js' */

/**
 * @param {import('./workbook.js').Subject} subject
 * @returns {{sheet: Sheet, rate: string}} rate: the address of the discount rate
 */
export function inputsSheet({ session, scenario, format, words, unitName }) {
  const values = new Map(leavesOf(scenario));
  const sheet = new Sheet(words.inputs);
  const ranges = session.ranges.writtenOut(scenario);
  let rate = '0';
  sheet.row(
    0,
    [
      words.input,
      words.whose,
      words.value,
      words.unit,
      words.rangeLow,
      words.rangeHigh,
      words.changed,
      words.presetValue,
      words.pointer,
      words.source,
    ],
    head,
  );
  given(session.inputs, scenario, values).forEach(({ input, pointer }, i) => {
    const row = 1 + i;
    const range = ranges[pointer];
    const [value, preset] = [values.get(pointer), session.presetValue(pointer)];
    const changed = String(value) !== String(preset);
    const content = (/** @type {unknown} */ of) =>
      of === undefined ? undefined : isNumeric(input) ? Number(of) : plainText(String(of));
    const style = styleOf(input, format);
    sheet.row(row, [plainText(input.label), owner(values, pointer), undefined, unitName(input, format)], apart);
    [
      [2, value],
      [4, range?.low],
      [5, range?.high],
      [7, preset],
    ].forEach(([column, of]) => sheet.put(row, Number(column), content(of), style));
    sheet.row(
      row,
      [...Array(6), changed ? words.yes : undefined, undefined, pointer, plainText(session.source(pointer) ?? '')],
      apart,
    );
    if (pointer === '/discount_rate') rate = sheet.ref(`$${at(row, 2).replace(/\d+/, (digits) => `$${digits}`)}`);
  });
  sheet.widths(36, 18, 14, 16, 12, 12, 10, 14, 50, 70);
  return { sheet, rate };
}

/** Whose offer or contract it is. @param {Map<string, unknown>} values @param {string} pointer */
function owner(values, pointer) {
  const of = /^\/(?:incumbent|candidates\/\d+)(?=\/)/.exec(pointer)?.[0];
  return of && plainText(String(values.get(`${of}/name`)));
}

/** @param {Input} input @param {import('../words/format.js').Format} format @returns {import('hucre').CellStyle} */
function styleOf(input, format) {
  if (!isNumeric(input)) return { alignment: { horizontal: 'right' } };
  if (isShare(input.unit)) return { numFmt: '0.0###%' };
  if (input.unit === 'money') return amount(format.digits);
  return input.whole || input.unit === 'labels' ? { numFmt: '#,##0' } : { numFmt: 'General' };
}
