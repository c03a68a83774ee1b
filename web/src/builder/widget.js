// The attributes and custom properties of a <switch-cost>; as a query, the address of the frame and of the builder.

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
