// The languages that the page speaks. English is always there, since it also
// stands in for what cannot be loaded; the others are loaded when they are used.
import en from './en.js';
import { importWithRetry } from '../engine/load-module.js';

/** What is said at once. @typedef {typeof en} First */
/** What only parts say that are loaded when one comes to them. @typedef {typeof import('./en.rest.js').default} Rest */

/** All that the page says; the rest is there once {@link loadRest} has been. @typedef {First & Rest} Words */

/** An area of the words, as every language has it. @template {keyof Words} A @typedef {Words[A]} Area */

/** @type {Record<string, {first: () => Promise<{default: First}>, rest: () => Promise<{default: Rest}>}>} */
const modules = {
  en: { first: async () => ({ default: en }), rest: () => import('./en.rest.js') },
  de: { first: () => import('./de.js'), rest: () => import('./de.rest.js') },
  fr: { first: () => import('./fr.js'), rest: () => import('./fr.rest.js') },
  es: { first: () => import('./es.js'), rest: () => import('./es.rest.js') },
  ja: { first: () => import('./ja.js'), rest: () => import('./ja.rest.js') },
  ar: { first: () => import('./ar.js'), rest: () => import('./ar.rest.js') },
};

/** What has been loaded of each. @type {Map<string, Words>} */
const loaded = new Map([['en', /** @type {Words} */ (en)]]);

/** @param {string} language @returns {Words | undefined} undefined until it is loaded */
export const wordsOf = (language) => loaded.get(language);

/** Loads what a language says at once; one that cannot be loaded is stood in for. @param {string} language @returns {Promise<Words>} */
export async function loadWords(language) {
  const words =
    loaded.get(language) ??
    /** @type {Words} */ (
      await modules[language].first().then(
        (module) => module.default,
        () => en,
      )
    );
  loaded.set(language, words);
  return words;
}

/** Whether the rest is there, too. @param {Words} words */
export const hasRest = (words) => words.plan !== undefined;

/** Adds to a language what it says in the parts that are loaded when one comes to them. @param {string} language */
export async function loadRest(language) {
  const words = await loadWords(language);
  if (hasRest(words)) return;
  const { estimator, ...areas } = (await importWithRetry(modules[words.language].rest)).default;
  Object.assign(words.estimator, estimator);
  Object.assign(words, areas);
}
