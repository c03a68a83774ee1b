// The attributes and custom properties of a <switch-cost>; as a query, the address of the frame and of the builder.
import manifest from '../../custom-elements.json' with { type: 'json' };

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
