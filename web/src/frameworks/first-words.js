// The answer to a preset as text, for servers and generators of static pages.
import { isLocale, languageOf } from '../text/locales.js';

/** Paragraphs by language and preset. @type {Record<string, Record<string, string[]>>} */
const texts = FIRST_WORDS;

/**
 * Returns the paragraphs of the answer to an unchanged preset, in English if the locale's language is not supported.
 * @param {string | null} [preset] the first if it is missing or unknown
 * @param {string} [locale] BCP 47
 * @returns {string[]}
 */
export function firstWords(preset, locale = 'en') {
	const answers = texts[languageOf(isLocale(locale) ? locale : 'en')];
	return answers[preset ?? ''] ?? Object.values(answers)[0];
}
