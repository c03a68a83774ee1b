// What is built: the attributes and the custom properties of one <switch-cost>.
// As the query of an address it is what the page in a frame takes, and what the
// builder keeps in its own address.

/** @typedef {{attributes: Record<string, string>, properties: Record<string, string>}} Widget flags have the value "" */

/** A copy with another attribute; undefined takes it away. @param {Widget} widget @param {string} name @param {string | undefined} value @returns {Widget} */
export const withAttribute = (widget, name, value) => ({ ...widget, attributes: put(widget.attributes, name, value) });

/** A copy with another custom property; undefined takes it away. @param {Widget} widget @param {string} name @param {string | undefined} value @returns {Widget} */
export const withProperty = (widget, name, value) => ({ ...widget, properties: put(widget.properties, name, value) });

/** @param {Record<string, string>} record @param {string} name @param {string | undefined} value @returns {Record<string, string>} */
function put(record, name, value) {
  const others = Object.entries(record).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** @param {Widget} widget */
export function toQuery({ attributes, properties }) {
  return new URLSearchParams({ ...attributes, ...properties }).toString();
}

/**
 * What a query says of it; the rest is nobody's.
 * @param {string} query
 * @param {{attributes: string[], properties: string[]}} known
 * @returns {Widget}
 */
export function fromQuery(query, known) {
  const given = [...new URLSearchParams(query)];
  const of = (/** @type {string[]} */ names) => Object.fromEntries(given.filter(([name]) => names.includes(name)));
  return { attributes: of(known.attributes), properties: of(known.properties) };
}
