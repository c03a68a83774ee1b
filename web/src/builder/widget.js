// The attributes and custom properties of a <switch-cost>; as a query, the address of the frame and of the builder.
import manifest from '../../custom-elements.json' with { type: 'json' };
import { isAddress } from '../embed/call-to-action.js';
import { isLocale } from '../text/locales.js';
import words from '../words/builder.js';
import { prefix, schemes, shadesOf } from './colours.js';

/** @typedef {Record<string, string>} Values boolean attributes are "" */
/** @typedef {{attributes: Values, properties: Values}} Widget */

/** Undefined removes it. @param {Values} record @param {string} name @param {string} [value] */
export function withEntry({ ...record }, name, value) {
	delete record[name];
	return value === undefined ? record : { ...record, [name]: value };
}

/** @param {Widget} widget */
export function toQuery({ attributes, properties }) {
	return new URLSearchParams({ ...attributes, ...properties }).toString();
}

/** @param {string} query @param {{attributes: string[], properties: string[]}} known */
export function fromQuery(query, known) {
	const entries = [...new URLSearchParams(query)];
	const pick = (/** @type {string[]} */ names) => Object.fromEntries(entries.filter(([name]) => names.includes(name)));
	return { attributes: pick(known.attributes), properties: pick(known.properties) };
}

// The attributes and custom properties of the element, from custom-elements.json.

const [
	{
		declarations: [element],
	},
] = manifest.modules;

/** @typedef {{name: string, description: string, choices: string[], default?: string}} Attribute */

/** @type {Attribute[]} */
export const attributes = element.attributes.map(({ name, description, type: { text }, default: fallback }) => ({
	name,
	description,
	choices: [...text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice),
	default: fallback,
}));

export const properties = element.cssProperties.map(({ name, syntax, default: start }) => ({
	name,
	start,
	colour: syntax === '<color>',
}));

export const defaults = new Map(properties.map(({ name, start }) => [name, start]));

export const known = { attributes: attributes.map(({ name }) => name), properties: properties.map(({ name }) => name) };

/** @param {string} name */
export const attribute = (name) => /** @type {Attribute} */ (attributes.find((one) => one.name === name));

// Validates attributes and custom properties, typed or in an address. The estimator validates the scenario.

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
