// Validates attributes and custom properties, typed or in an address. The estimator validates the scenario.
import { isAddress } from '../embed/call-to-action.js';
import { isLocale } from '../text/locales.js';
import { prefix, schemes, shadesOf } from './colours.js';
import { attribute, properties } from './widget.js';
import words from '../words/builder.js';

/** @import { Widget } from './widget.js' */

/** @type {Record<string, (text: string) => boolean>} */
const attributeRules = { locale: isLocale, 'cta-href': isAddress };

/** @type {Record<string, string>} */
const testedAs = { font: 'font-family', radius: 'column-width', space: 'column-width' };

/** Undefined if invalid. @param {string} name @param {string} text */
export function readAttribute(name, text) {
	const { choices } = attribute(name);
	return (attributeRules[name]?.(text) ?? (!choices.length || choices.includes(text))) ? text : undefined;
}

/** @param {string} name @param {string} text */
export const readMeasure = (name, text) =>
	CSS.supports(testedAs[name.slice(prefix.length)], text) && !/[;{}]|var\(/.test(text) ? text : undefined;

/** @param {Widget} widget @param {(name: string, value: string, accepted: string) => void} reject */
export function validated({ attributes, properties: values }, reject) {
	/**
	 * @param {Record<string, string>} record
	 * @param {(name: string, text: string) => boolean} fits
	 * @param {(name: string) => string} expected
	 */
	const valid = (record, fits, expected) =>
		Object.fromEntries(
			Object.entries(record).filter(([name, text]) => fits(name, text) || void reject(name, text, expected(name))),
		);
	const isColour = (/** @type {string} */ name) =>
		properties.some((property) => property.name === name && property.colour);
	return {
		attributes: valid(
			attributes,
			(name, text) => readAttribute(name, text) !== undefined,
			(name) => words.accepted[/** @type {'locale'} */ (name)] ?? attribute(name).choices.join(', '),
		),
		properties: valid(
			values,
			(name, text) =>
				isColour(name) ? schemes.every((scheme) => shadesOf(text)[scheme]) : readMeasure(name, text) !== undefined,
			(name) => words.accepted[/** @type {'colour'} */ (isColour(name) ? 'colour' : name)],
		),
	};
}
