// Provider names in English sentences. The default ones are nouns, so they take an article and no capital; those that a
// visitor gave stand as typed. Headings, labels and tables show every name as it is.

/** A name within a sentence: "the new provider", "new provider 2". @param {string} name */
export const within = (name) =>
	name
		.replace(/^Current(?= provider(,|$))/, 'your current')
		.replace(/^New(?= provider(,|$))/, 'the new')
		.replace(/^New(?= provider \d+$)/, 'new');

/** A name, or a list that begins with one, at the start of a sentence. @param {string} names */
export function starting(names) {
	const text = within(names);
	return /^(your current|(the )?new) provider/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}

/** The slots for names in English templates of sentences. */
const nameSlots = ['name', 'other', 'incumbent'];

/**
 * What fills a slot of an English template.
 * @param {string} slot
 * @param {string} text
 * @param {boolean} isFirst in its sentence
 */
export function filling(slot, text, isFirst) {
	if (!nameSlots.includes(slot)) return text;
	return isFirst ? starting(text) : within(text);
}
