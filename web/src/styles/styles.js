import { answers } from './answers.js';
import { charts } from './charts.js';
import { fields } from './fields.js';
import { form } from './form.js';
import { inputs } from './inputs.js';
import { layout } from './layout.js';

/** @import { CSSResult } from 'lit' */

/** Without tokens and frame, which the element has adopted already. */
export const styles = [layout, fields, form, inputs, charts, answers];

/** Each once. @param {ShadowRoot} root @param {CSSResult[]} sheets */
export function adoptStyles(root, sheets) {
	root.adoptedStyleSheets = [
		...new Set([...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])]),
	];
}
