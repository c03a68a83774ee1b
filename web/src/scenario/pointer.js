// JSON Pointers (RFC 6901) into plain objects. No function changes its argument.

/** @param {string} pointer */
function parts(pointer) {
	const [, ...names] = pointer.split('/');
	if (!pointer.includes('~')) return names; // the fast path, taken for every input after every edit
	return names.map(unescapePart);
}

/** @param {string} name */
export const escapePart = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** @param {string} part */
export const unescapePart = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** Undefined if there is none. @param {any} object @param {string} pointer */
export function valueAt(object, pointer) {
	return parts(pointer).reduce(
		(value, part) => (Object(value) === value && Object.hasOwn(value, part) ? value[part] : undefined),
		object,
	);
}

/**
 * Returns a copy with another value; undefined removes it. Creates missing objects on the way.
 * @template T
 * @param {T} object
 * @param {string} pointer
 * @param {unknown} value
 */
export function withValue(object, pointer, value) {
	return /** @type {T} */ (set(object, parts(pointer), value));
}

/** @param {any} object @param {string[]} path @param {unknown} value */
function set(object, [first, ...rest], value) {
	if (first === undefined) return value;
	const copy = Array.isArray(object) ? [...object] : { ...object };
	const next = rest.length ? set(copy[first], rest, value) : value;
	if (next === undefined && Array.isArray(copy)) copy.splice(Number(first), 1);
	else if (next === undefined) delete copy[first];
	else copy[first] = next;
	return copy;
}

/** Replaces the first "*". @param {string} pattern @param {number} index */
export const atIndex = (pattern, index) => pattern.replace('*', String(index));

/** Replaces each index with "*". @param {string} pointer */
export const patternOf = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Also covers descendants. @param {string} pattern @param {string} pointer */
export function covers(pattern, pointer) {
	const parts = pointer.split('/');
	return pattern.split('/').every((part, i) => parts[i] !== undefined && (part === '*' || part === parts[i]));
}
