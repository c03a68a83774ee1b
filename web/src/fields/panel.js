// What loads after the key inputs: clauses, further offers, problems, and what a key input shows while it has the
// focus.
import { html, nothing } from 'lit';
import { isNumeric } from '../words/unit.js';
import { RangeRows } from './range-row.js';
import { slider } from './slider.js';

import { clauses } from '../styles/clauses.js';

export const styles = [clauses];
export { clausesView } from './clauses.js';
export { Problems } from './problems.js';
export { problemNote } from './problems.js';
export { billsView, limitsNote, offersView } from './offers.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

/**
 * @param {Fields} fields
 * @param {string} pointer
 * @param {Input} input
 * @param {unknown} help
 */
export function panel(fields, pointer, input, help) {
	const slides = isNumeric(input) && !fields.session.locks.locked(pointer);
	return html`<div class="panel">
		${slides ? slider(fields, fields.withRanges(RangeRows), pointer, input) : nothing}${help}
	</div>`;
}
