// Makes a pseudo-language from English: brackets around each sentence show hard-coded text, and doubled vowels show
// text that is cut off.
import { slot } from '../../src/words/format.js';

const accented = new Map(
	Object.entries({ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ' }),
);

/** @param {string} text */
const said = (text) =>
	`⟦${text.replace(/[aeiou]/gi, (vowel) => accented.get(vowel) ?? vowel).replace(slot, `⟧${slot}⟦`)}⟧`;

/**
 * Words with each sentence changed so, functions and lists included.
 * @param {any} words
 * @returns {any}
 */
export function pseudo(words) {
	if (typeof words === 'string') return said(words);
	if (typeof words === 'function') return (/** @type {any[]} */ ...given) => pseudo(words(...given));
	if (Array.isArray(words)) return words.map(pseudo);
	// Identifiers are not text.
	return Object.fromEntries(
		Object.entries(words).map(([name, value]) => [name, name === 'id' ? value : pseudo(value)]),
	);
}

/** Returns the part of a text outside the brackets. @param {string} text */
export function unsaid(text) {
	let depth = 0;
	return [...text]
		.filter((char) => {
			if (char === '⟦') depth++;
			if (char === '⟧') depth--;
			return depth === 0 && char !== '⟧';
		})
		.join('');
}
