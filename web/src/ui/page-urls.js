// The site's pages, one folder above the bundle that holds this module.
import { assetUrl } from '../engine/asset-url.js';

/** By language; written out, so that bundlers include each. @type {Record<string, string>} */
export const methodsUrls = {
	en: assetUrl(new URL('../methods.html', import.meta.url)),
	de: assetUrl(new URL('../methods.de.html', import.meta.url)),
	fr: assetUrl(new URL('../methods.fr.html', import.meta.url)),
	es: assetUrl(new URL('../methods.es.html', import.meta.url)),
	ja: assetUrl(new URL('../methods.ja.html', import.meta.url)),
	ar: assetUrl(new URL('../methods.ar.html', import.meta.url)),
};

/** The calculator's own page. Empty in a page's own bundle, which renames the other pages and leaves out this one. */
export const calculatorUrl = methodsUrls.en.endsWith('/methods.html') ? new URL('index.html', methodsUrls.en).href : '';

/** With or without its file name. @param {string} address */
export const isCalculatorPage = (address) =>
	calculatorUrl !== '' && [calculatorUrl, new URL('.', calculatorUrl).href].includes(address.replace(/[?#].*/s, ''));
