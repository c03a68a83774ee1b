// Which fragments of the page's address are links of the calculator's, those
// that a mail program has mangled included; all others are the page's own.

export const prefix = '#switchcost=';

/** @param {string} text */
export const isFragment = (text) => /^#switchcost[=%]/.test(text);
