// The languages that the page speaks. English is always there, since it also
// stands in for what cannot be loaded; the others are loaded when they are used.
import en from './en/index.js';

/** All that the page says. @typedef {typeof en} Words */

/** @type {Record<string, () => Promise<{default: Words}>>} */
const others = {};

/** @type {Map<string, Words>} */
const loaded = new Map([['en', en]]);

/** The language to speak for a locale: its own, or English. @param {string} locale BCP 47 */
export function languageOf(locale) {
  const { language } = new Intl.Locale(locale);
  return language in others ? language : 'en';
}

/** @param {string} language @returns {Words | undefined} undefined until it is loaded */
export const wordsOf = (language) => loaded.get(language);

/** Loads a language; one that cannot be loaded is stood in for. @param {string} language @returns {Promise<Words>} */
export async function loadWords(language) {
  const words = loaded.get(language) ?? (await others[language]().then((module) => module.default, () => en));
  loaded.set(language, words);
  return words;
}

/** @param {string} language */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');
