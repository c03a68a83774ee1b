// The languages of the dialog. Each loads when it is used.
import { importWithRetry } from '../engine/load-module.js';

/** @import { Words } from './texts.js' */

/** @type {Record<string, () => Promise<{default: Words}>>} */
const modules = {
	en: () => import('./words.js'),
	de: () => import('./words.de.js'),
	fr: () => import('./words.fr.js'),
	es: () => import('./words.es.js'),
	ja: () => import('./words.ja.js'),
	ar: () => import('./words.ar.js'),
};

/** Loads the sentences of a language. @param {string} language */
export const loadDialogWords = async (language) => (await importWithRetry(modules[language])).default;
