// JSON Pointers (RFC 6901) into plain objects. Nothing here changes its input.

/** @param {string} pointer @returns {string[]} */
function parts(pointer) {
  const [, ...names] = pointer.split('/');
  if (!pointer.includes('~')) return names; // which is faster, and asked for every input at every change
  return names.map(unescapePart);
}

/** A name as a part of a pointer has it. @param {string} name */
export const escapePart = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The name that a part of a pointer stands for. @param {string} part */
export const unescapePart = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * The value at a pointer, undefined where there is none.
 * @param {any} object
 * @param {string} pointer
 */
export function valueAt(object, pointer) {
  return parts(pointer).reduce(
    (value, part) => (Object(value) === value && Object.hasOwn(value, part) ? value[part] : undefined),
    object,
  );
}

/**
 * A copy of an object with another value at a pointer; undefined removes it.
 * Objects on the way that are missing are made.
 * @template T
 * @param {T} object
 * @param {string} pointer
 * @param {unknown} value
 * @returns {T}
 */
export function withValue(object, pointer, value) {
  return /** @type {T} */ (set(object, parts(pointer), value));
}

/**
 * @param {any} object
 * @param {string[]} path
 * @param {unknown} value
 */
function set(object, [first, ...rest], value) {
  if (first === undefined) return value;
  const copy = Array.isArray(object) ? [...object] : { ...object };
  const next = rest.length ? set(copy[first], rest, value) : value;
  if (next === undefined && Array.isArray(copy)) copy.splice(Number(first), 1);
  else if (next === undefined) delete copy[first];
  else copy[first] = next;
  return copy;
}

/**
 * The pointer of a list entry, with its first "*" replaced by an index.
 * @param {string} pattern
 * @param {number} index
 */
export const atIndex = (pattern, index) => pattern.replace('*', String(index));

/**
 * The pattern that a pointer belongs to: each index replaced by "*".
 * @param {string} pointer
 */
export const patternOf = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
