// The site's pages, one folder above the bundle that holds this module.

/** Its name never changes. */
const methodsUrl = new URL('../methods.html', import.meta.url).href;

/** By language; written out, so that bundlers include each. @type {Record<string, string>} */
export const methodsUrls = {
	en: methodsUrl,
	de: new URL('../methods.de.html', import.meta.url).href,
	fr: new URL('../methods.fr.html', import.meta.url).href,
	es: new URL('../methods.es.html', import.meta.url).href,
	ja: new URL('../methods.ja.html', import.meta.url).href,
	ar: new URL('../methods.ar.html', import.meta.url).href,
};

/** Derived, because bundlers would search for a file that the package leaves out. */
export const calculatorUrl = new URL('index.html', methodsUrl).href;

/** With or without its file name. @param {string} address */
export const isCalculatorPage = (address) =>
	[calculatorUrl, new URL('.', calculatorUrl).href].includes(address.replace(/[?#].*/s, ''));
