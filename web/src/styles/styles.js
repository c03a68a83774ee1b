import { answers } from './answers.js';
import { charts } from './charts.js';
import { fields } from './fields.js';
import { forcedColors } from './forced-colors.js';
import { inputs } from './inputs.js';
import { layout } from './layout.js';

/** @import { CSSResult } from 'lit' */

/** The styles of the calculator. The element has adopted the tokens and the frame already. */
export const styles = [layout, fields, inputs, charts, answers, forcedColors];

/**
 * Adds style sheets to a shadow root, each once.
 * @param {ShadowRoot} root
 * @param {CSSResult[]} sheets
 */
export function adoptStyles(root, sheets) {
  root.adoptedStyleSheets = [
    ...new Set([...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])]),
  ];
}
