// What loads after the key inputs: clauses, further offers, and what a key input shows while it has the focus.
import { html, nothing } from 'lit';
import { isNumeric } from '../words/unit.js';
import { slider } from './slider.js';

export { clausesView } from './clauses.js';
export { billsView, offersView } from './offers.js';

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
