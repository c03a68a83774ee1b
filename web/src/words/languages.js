// The page's languages. English is always loaded, as the fallback for a language
// that fails to load; the others load when they are used.
import en from './en.js';
import { importWithRetry } from '../engine/load-module.js';

/** The sentences shown at once. @typedef {typeof en} First */
/** The sentences of the parts that load later. @typedef {typeof import('./en.rest.js').default} Rest */

/** All sentences; those of Rest are there after {@link loadRest}. @typedef {First & Rest} Words */

/** The sentences of an area, such as "charts". @template {keyof Words} A @typedef {Words[A]} Area */

/** @type {Record<string, {first: () => Promise<{default: First}>, rest: () => Promise<{default: Rest}>}>} */
const modules = {
	en: { first: async () => ({ default: en }), rest: () => import('./en.rest.js') },
	de: { first: () => import('./de.js'), rest: () => import('./de.rest.js') },
	fr: { first: () => import('./fr.js'), rest: () => import('./fr.rest.js') },
	es: { first: () => import('./es.js'), rest: () => import('./es.rest.js') },
	ja: { first: () => import('./ja.js'), rest: () => import('./ja.rest.js') },
	ar: { first: () => import('./ar.js'), rest: () => import('./ar.rest.js') },
};

/** Loaded words by language. @type {Map<string, Words>} */
const loaded = new Map([['en', /** @type {Words} */ (en)]]);

/** Returns the words of a language, undefined until they are loaded. @param {string} language */
export const wordsOf = (language) => loaded.get(language);

/**
 * Loads the sentences of a language that the page shows at once; English if that fails.
 * @param {string} language
 * @returns {Promise<Words>}
 */
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

/** Reports whether the sentences of the later parts are loaded. @param {Words} words */
export const hasRest = (words) => words.plan !== undefined;

/** Loads the sentences of the parts that load later. @param {string} language */
export async function loadRest(language) {
	const words = await loadWords(language);
	if (hasRest(words)) return;
	const { estimator, ...areas } = (await importWithRetry(modules[words.language].rest)).default;
	Object.assign(words.estimator, estimator);
	Object.assign(words, areas);
}
