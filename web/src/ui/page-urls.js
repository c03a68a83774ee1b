// Where the site's own pages stand: above the bundle that this module ends up in.

/** The page of methods, which has a name of its own for good. */
const methodsUrl = new URL('../methods.html', import.meta.url).href;

/** The same by language; each said in full, so that bundlers take it along. @type {Record<string, string>} */
export const methodsUrls = {
  en: methodsUrl,
  de: new URL('../methods.de.html', import.meta.url).href,
  fr: new URL('../methods.fr.html', import.meta.url).href,
  es: new URL('../methods.es.html', import.meta.url).href,
  ja: new URL('../methods.ja.html', import.meta.url).href,
  ar: new URL('../methods.ar.html', import.meta.url).href,
};

/** The calculator on a page of its own, beside that one; said so that bundlers do not look for what a package leaves out. */
export const calculatorUrl = new URL('index.html', methodsUrl).href;

/** Whether an address is that of this page, under the name that a server gives it or under its own. @param {string} address */
export const isCalculatorPage = (address) =>
  [calculatorUrl, new URL('.', calculatorUrl).href].includes(address.replace(/[?#].*/s, ''));
