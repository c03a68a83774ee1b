// The languages that the page speaks. English is always there, since it also
// stands in for what cannot be loaded; the others are loaded when they are used.
import en from './en/index.js';

/** All that the page says. @typedef {typeof en & typeof import('./en/rest.js').default} Words */

/** What a language has of it: what is not there yet is said in English. @template {keyof Words} A @typedef {Words[A] extends string ? Words[A] : Partial<Words[A]>} Area */
/** @typedef {Partial<{[A in keyof Words]: Area<A>}>} Translation */

/** @type {Record<string, () => Promise<{default: Translation}>>} */
const others = {
  de: () => import('./de/index.js'),
  fr: () => import('./fr/index.js'),
  es: () => import('./es/index.js'),
  ja: () => import('./ja/index.js'),
  ar: () => import('./ar/index.js'),
};

/** Every language that the page speaks. */
export const languages = ['en', ...Object.keys(others)];

/** English lacks its rest until {@link loadRest}. @type {Map<string, Words>} */
const loaded = new Map([['en', /** @type {Words} */ (en)]]);

/** The language to speak for a locale: its own, or English. @param {string} locale BCP 47 */
export function languageOf(locale) {
  const { language } = new Intl.Locale(locale);
  return language in others ? language : 'en';
}

/**
 * A locale with the digits and the calendar that the sentences have, for
 * numbers stand inside them: Arabic ones have 0 to 9, and contracts run by the
 * Gregorian calendar, whatever a country's default.
 * @param {string} locale BCP 47
 */
export function spokenLocale(locale) {
  const { language } = new Intl.Locale(locale);
  return language === 'ar' ? new Intl.Locale(locale, { numberingSystem: 'latn', calendar: 'gregory' }).toString() : locale;
}

/** @param {string} language @returns {Words | undefined} undefined until it is loaded */
export const wordsOf = (language) => loaded.get(language);

/** Loads a language; one that cannot be loaded is stood in for. @param {string} language @returns {Promise<Words>} */
export async function loadWords(language) {
  const words = loaded.get(language) ?? (await Promise.all([others[language](), loadRest()]).then(([module]) => completed(module.default), () => /** @type {Words} */ (loaded.get('en'))));
  loaded.set(language, words);
  return words;
}

/** Loads what English says in the parts that are loaded when one comes to them. */
export async function loadRest() {
  const { default: rest } = await import('./en/rest.js');
  if (!loaded.get('en')?.plan) loaded.set('en', { ...en, ...rest });
}

/** @param {string} language */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

/** With what it lacks in English. @param {Translation} translation @returns {Words} */
function completed(translation) {
  const areas = Object.entries(/** @type {Words} */ (loaded.get('en'))).map(([area, words]) => {
    const said = translation[/** @type {keyof Words} */ (area)];
    return [area, typeof words === 'string' ? said : { ...words, .../** @type {object} */ (said) }];
  });
  return Object.fromEntries(areas);
}
