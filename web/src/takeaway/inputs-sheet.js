// The sheet of a workbook with every input. Formulas of other sheets use their cells.
import { isNumeric, isShare, unitName } from '../words/unit.js';
import { leavesOf, matchingPointers } from '../scenario/leaves.js';
import { plainText } from './months-csv.js';
import { fixed, formula, Sheet, styles } from './sheet.js';

/** @import { CellStyle } from 'hucre' */
/** @import { Input } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Content } from './sheet.js' */
/** @import { Subject } from './workbook.js' */

/** Inputs that are listed although the scenario leaves them out. */
const withDefault = /\/(?:offer|contract|early_exit|transition|models|candidates\/\d+)\/\w+$/;

export class InputCells {
	/** @type {Map<string, {input: Input, row: number}>} */ #rows = new Map();
	/** @type {Set<string>} */ #used = new Set();
	/** @type {Map<string, unknown>} */ #values;

	/** @param {Subject} subject */
	constructor(subject) {
		const { session, scenario, words } = subject;
		this.#values = new Map(leavesOf(scenario));
		this.sheet = new Sheet(words.inputs);
		this.subject = subject;
		for (const input of session.inputs.filter(({ min, max }) => min === undefined || min !== max)) {
			for (const pointer of matchingPointers(scenario, input.pointer)) {
				if (this.#values.has(pointer) || (withDefault.test(pointer) && input.unit !== 'text'))
					this.#rows.set(pointer, { input, row: 1 + this.#rows.size });
			}
		}
	}

	/** @param {string} pointer */
	#address(pointer) {
		const row = this.#rows.get(pointer)?.row ?? 0;
		return row ? fixed(row, 2) : undefined;
	}

	/** The address of an input for other sheets. @param {string} pointer */
	ref(pointer) {
		const address = this.#address(pointer);
		if (!address) throw new Error(`no input is at ${pointer}`);
		this.#used.add(pointer);
		return this.sheet.ref(address);
	}

	/**
	 * Finds an input by its last name: of a provider's offer, or of anything else.
	 * @param {string} name such as incumbent.capacity
	 * @param {number} [candidate] index
	 */
	find(name, candidate = 0) {
		const [, owner, field] = /^(?:(incumbent|candidate)\.)?(\w+)$/.exec(name) ?? [];
		const [contract, one] = ['/incumbent/contract', `/candidates/${candidate}`];
		const rest = ['', '/demand', '/quality', '/models', '/team', contract, `${contract}/early_exit`];
		const places = { incumbent: ['/incumbent/offer'], candidate: [`${one}/offer`] };
		const pointers = (places[/** @type {'incumbent'} */ (owner)] ?? [...rest, one, `${one}/transition`]).map(
			(place) => `${place}/${field}`,
		);
		const pointer = pointers.find((one) => this.#rows.has(one));
		return pointer && this.ref(pointer);
	}

	write() {
		const { session, scenario, format, words } = this.subject;
		const { origins } = format.words.documents.report;
		const ranges = session.ranges.allEffective(scenario);
		const headers = [
			words.input,
			words.whose,
			words.value,
			words.unit,
			words.rangeLow,
			words.rangeHigh,
			words.origin,
			words.presetValue,
			words.pointer,
			words.source,
			words.commonCause,
			words.reopening,
		];
		this.sheet.row(0, headers, styles.header);
		for (const [pointer, { input, row }] of this.#rows) {
			const range = ranges[pointer];
			const [value, preset] = [this.#values.get(pointer), session.presetValue(pointer)];
			const { kind } = session.origin(pointer, scenario);
			const source = plainText(session.source(pointer) ?? '');
			const texts = [plainText(input.label), this.#owner(pointer), undefined, unitName(input, format)];
			const cause = range && input.cause && format.words.risk.causes[input.cause];
			const reopening = value === undefined ? undefined : plainText(`${kind} ${value}`);
			const notes = [value === undefined ? undefined : origins[kind], undefined, pointer, source, cause, reopening];
			this.sheet.row(row, [...texts, undefined, undefined, ...notes], styles.text);
			const style = styleOf(input, format);
			const numbers = [range?.low, range?.high, undefined, preset].map((one) => contentOf(input, one));
			this.sheet.row(row, [undefined, undefined, undefined, undefined, ...numbers], style);
			const live = this.#used.has(pointer) ? { ...style, ...styles.live } : style;
			this.sheet.put(row, 2, contentOf(input, value) ?? this.#default(pointer, input), live);
		}
		this.sheet.widths(36, 18, 14, 16, 12, 12, 12, 14, 50, 70, 34, 24);
	}

	/** @param {string} pointer @param {Input} input @returns {Content} */
	#default(pointer, input) {
		if (input.unit === 'yes_no') return false;
		if (input.absent !== undefined) return Number(input.absent);
		const other = pointer.endsWith('/next_uplift')
			? pointer.replace('next', 'annual')
			: pointer.replace('cutover_month', 'transition/lead_months');
		return other === pointer ? undefined : formula(/** @type {string} */ (this.#address(other)));
	}

	/** The task, or the provider, or the task and the provider. @param {string} pointer */
	#owner(pointer) {
		const [, owner] = /^(\/incumbent|\/candidates\/\d+)\//.exec(pointer) ?? [];
		const [, item] = /^(.*\/(?:tasks|prices)\/\d+)\//.exec(pointer) ?? [];
		const names = [`${item}/name`, `${item}/task`, `${owner}/name`].map((name) => this.#values.get(name));
		return plainText(names.filter((name) => name !== undefined).join(', ')) || undefined;
	}
}

/** @param {Input} input @param {unknown} value */
function contentOf(input, value) {
	if (value === undefined || typeof value === 'boolean') return value;
	return isNumeric(input) ? Number(value) : plainText(String(value));
}

/** @param {Input} input @param {Format} format @returns {CellStyle} */
function styleOf(input, format) {
	if (!isNumeric(input)) return { alignment: { horizontal: 'right' } };
	if (isShare(input.unit)) return { numFmt: '0.0###%' };
	if (input.unit === 'money') return { numFmt: styles.amount(format.digits).numFmt.split(';')[0] };
	return input.whole || input.unit === 'labels' ? { numFmt: '#,##0' } : { numFmt: 'General' };
}
