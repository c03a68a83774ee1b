// The attributes and custom properties of the element, from custom-elements.json.
import manifest from '../../custom-elements.json' with { type: 'json' };

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
