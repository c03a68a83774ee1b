// Addresses of the bundle's files. Some bundlers make them relative to the page; a server has no page.

/** @param {URL} url */
export const assetUrl = ({ href }) => (globalThis.document ? new URL(href, document.baseURI).href : href);

/** @param {string} url of a module */
export const hasPageOrigin = (url) => new URL(url, document.baseURI).origin === location.origin;
