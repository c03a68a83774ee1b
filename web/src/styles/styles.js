import { answers, toolBar } from './answers.js';
import { charts } from './charts.js';
import { fields, form } from './fields.js';
import { inputs } from './inputs.js';
import { layout } from './layout.js';
import { rows } from './rows.js';

/** On a server there are no sheets. @typedef {{styleSheet?: CSSStyleSheet}} Sheet */

/** Without tokens and frame, which the element has adopted already. @type {Sheet[]} */
export const styles = [
	layout,
	toolBar,
	{
		get styleSheet() {
			return rows();
		},
	},
	fields,
	form,
	inputs,
	charts,
	answers,
];

/** Each once. @param {ShadowRoot} root @param {Sheet[]} sheets */
export function adoptStyles(root, sheets) {
	root.adoptedStyleSheets = [
		...new Set([...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])]),
	];
}
