// The sheet of a workbook with every input.
import { isNumeric, isShare, unitName } from '../words/unit.js';
import { inputsOf, leavesOf } from '../scenario/leaves.js';
import { plainText } from './months-csv.js';
import { at, Sheet, styles } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Input } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Subject } from './workbook.js' */

/** Returns the sheet, and the address of the discount rate. @param {Subject} subject */
export function inputsSheet({ session, scenario, format, words }) {
	const values = new Map(leavesOf(scenario));
	const sheet = new Sheet(words.inputs);
	const ranges = session.ranges.allEffective(scenario);
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
		styles.header,
	);
	inputsOf(session.inputs, scenario, values).forEach(({ input, pointer }, i) => {
		const row = 1 + i;
		const range = ranges[pointer];
		const [value, preset] = [values.get(pointer), session.presetValue(pointer)];
		const changed = String(value) !== String(preset);
		const content = (/** @type {unknown} */ value) =>
			value === undefined ? undefined : isNumeric(input) ? Number(value) : plainText(String(value));
		const owner = ownerOf(values, pointer);
		const source = plainText(session.source(pointer) ?? '');
		const texts = [plainText(input.label), owner, undefined, unitName(input, format)];
		const notes = [changed ? words.yes : undefined, undefined, pointer, source];
		sheet.row(row, [...texts, undefined, undefined, ...notes], styles.text);
		const numbers = [value, undefined, range?.low, range?.high, undefined, preset].map(content);
		sheet.row(row, [undefined, undefined, ...numbers], styleOf(input, format));
		if (pointer === '/discount_rate') rate = sheet.ref(`$${at(row, 2).replace(/\d+/, (digits) => `$${digits}`)}`);
	});
	sheet.widths(36, 18, 14, 16, 12, 12, 10, 14, 50, 70);
	return { sheet, rate };
}

/** @param {Map<string, unknown>} values @param {string} pointer */
function ownerOf(values, pointer) {
	const owner = /^\/(?:incumbent|candidates\/\d+)(?=\/)/.exec(pointer)?.[0];
	return owner && plainText(String(values.get(`${owner}/name`)));
}

/** @param {Input} input @param {Format} format @returns {CellStyle} */
function styleOf(input, format) {
	if (!isNumeric(input)) return { alignment: { horizontal: 'right' } };
	if (isShare(input.unit)) return { numFmt: '0.0###%' };
	if (input.unit === 'money') return styles.amount(format.digits);
	return input.whole || input.unit === 'labels' ? { numFmt: '#,##0' } : { numFmt: 'General' };
}
