// What may be set on the element, as custom-elements.json tells everybody.
import manifest from '../../custom-elements.json' with { type: 'json' };

const [
  {
    declarations: [element],
  },
] = manifest.modules;

/** @typedef {{name: string, description: string, choices: string[], default?: string}} Attribute */

/** @type {Attribute[]} */
export const attributes = element.attributes.map(({ name, description, type: { text }, default: otherwise }) => ({
  name,
  description,
  choices: [...text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice),
  default: otherwise,
}));

/** The custom properties; those of colours have one for light and one for dark. */
export const properties = element.cssProperties.map(({ name, syntax, default: start }) => ({
  name,
  start,
  colour: syntax === '<color>',
}));

/** What each custom property is where it is not set. */
export const defaults = new Map(properties.map(({ name, start }) => [name, start]));

/** Every name that the query of a widget may have. */
export const known = { attributes: attributes.map(({ name }) => name), properties: properties.map(({ name }) => name) };

/** @param {string} name */
export const attribute = (name) => /** @type {Attribute} */ (attributes.find((one) => one.name === name));
