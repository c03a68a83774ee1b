// Where the site's own pages stand: above the bundle that this module ends up in.

/** The page of methods, which has a name of its own for good. */
export const methodsUrl = new URL('../methods.html', import.meta.url).href;

/** The calculator on a page of its own, beside that one; said so that bundlers do not look for what a package leaves out. */
export const pageUrl = new URL('index.html', methodsUrl).href;

/** Whether an address is that of this page, under the name that a server gives it or under its own. @param {string} address */
export const isOurPage = (address) => [pageUrl, new URL('.', pageUrl).href].includes(address.replace(/[?#].*/s, ''));
