// A slot in a sentence for something other than text, such as a button. Each
// language puts it where its grammar requires.

/** Marks the slot: the object replacement character. */
export const slot = '\u{fffc}';

/**
 * Joins contents as the language joins names.
 * @param {unknown[]} contents
 * @param {import('./format.js').Format} format
 */
export function listed(contents, format) {
	const between = format.list(contents.map(() => slot)).split(slot);
	return contents.map((content, i) => [between[i], content]);
}

/**
 * Returns the parts of a sentence with its slot filled.
 * @param {string} sentence with one slot
 * @param {unknown} content
 * @returns {unknown[]}
 */
export function filled(sentence, content) {
	const [before, after = ''] = sentence.split(slot);
	return [before, content, after];
}
