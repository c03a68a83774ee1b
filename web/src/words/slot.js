// A place in a sentence for something that is more than text, such as a button:
// each language has it where its grammar wants it.

/** Stands in a sentence for what is put there. */
export const slot = '\u{fffc}';

/**
 * @param {string} sentence with one slot
 * @param {unknown} content
 * @returns {unknown[]}
 */
export function filled(sentence, content) {
  const [before, after = ''] = sentence.split(slot);
  return [before, content, after];
}
