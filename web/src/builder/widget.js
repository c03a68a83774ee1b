// The widget that is built: the attributes and custom properties of a <switch-cost>.
// As a query it is the format of the frame's address and of the builder's own.

/**
 * @typedef {object} Widget
 * @property {Record<string, string>} attributes boolean ones have the value ""
 * @property {Record<string, string>} properties
 */

/**
 * @param {Record<string, string>} record
 * @param {string} name
 * @param {string | undefined} value
 * @returns {Record<string, string>}
 */
export function withEntry({ ...record }, name, value) {
	delete record[name];
	return value === undefined ? record : { ...record, [name]: value };
}

/** @param {Widget} widget */
export function toQuery({ attributes, properties }) {
	return new URLSearchParams({ ...attributes, ...properties }).toString();
}

/**
 * Ignores unknown names.
 * @param {string} query
 * @param {{attributes: string[], properties: string[]}} known
 * @returns {Widget}
 */
export function fromQuery(query, known) {
	const entries = [...new URLSearchParams(query)];
	const pick = (/** @type {string[]} */ names) => Object.fromEntries(entries.filter(([name]) => names.includes(name)));
	return { attributes: pick(known.attributes), properties: pick(known.properties) };
}
