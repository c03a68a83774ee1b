// Tells the calculator's links from other fragments of a page's address.

export const prefix = '#switchcost=';

/** Whether a fragment is one of our links, even one that a mail program has mangled. @param {string} fragment */
export const isFragment = (fragment) => /^#switchcost[=%]/.test(fragment);
