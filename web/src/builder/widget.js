// The widget that is built: the attributes and custom properties of a <switch-cost>.
// As a query it is the format of the frame's address and of the builder's own.

/**
 * @typedef {object} Widget
 * @property {Record<string, string>} attributes boolean ones have the value ""
 * @property {Record<string, string>} properties custom properties
 */

/**
 * Returns a copy with a changed attribute; undefined removes it.
 * @param {Widget} widget
 * @param {string} name
 * @param {string | undefined} value
 * @returns {Widget}
 */
export const withAttribute = (widget, name, value) => ({ ...widget, attributes: put(widget.attributes, name, value) });

/**
 * Returns a copy with a changed custom property; undefined removes it.
 * @param {Widget} widget
 * @param {string} name
 * @param {string | undefined} value
 * @returns {Widget}
 */
export const withProperty = (widget, name, value) => ({ ...widget, properties: put(widget.properties, name, value) });

/**
 * @param {Record<string, string>} record
 * @param {string} name
 * @param {string | undefined} value
 * @returns {Record<string, string>}
 */
function put(record, name, value) {
  const others = Object.entries(record).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** @param {Widget} widget */
export function toQuery({ attributes, properties }) {
  return new URLSearchParams({ ...attributes, ...properties }).toString();
}

/**
 * Reads a query; ignores unknown names.
 * @param {string} query
 * @param {{attributes: string[], properties: string[]}} known
 * @returns {Widget}
 */
export function fromQuery(query, known) {
  const entries = [...new URLSearchParams(query)];
  const pick = (/** @type {string[]} */ names) => Object.fromEntries(entries.filter(([name]) => names.includes(name)));
  return { attributes: pick(known.attributes), properties: pick(known.properties) };
}
