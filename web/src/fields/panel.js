// What a key input shows while it has the focus: its slider with the curve, its range, and help.
import { html, nothing } from 'lit';
import { isNumeric } from '../words/unit.js';
import { slider } from './slider.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */
/** @import { RangeRows } from './range-row.js' */

/**
 * @param {Fields} fields
 * @param {RangeRows} ranges
 * @param {string} pointer
 * @param {Input} input
 * @param {unknown} help
 */
export function panel(fields, ranges, pointer, input, help) {
	const slides = isNumeric(input) && !fields.session.locks.locked(pointer);
	return html`<div class="panel">${slides ? slider(fields, ranges, pointer, input) : nothing}${help}</div>`;
}
