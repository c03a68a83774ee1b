// How text is written in each kind of source that a snippet is pasted into.

/** In HTML, between tags. @param {string} text */
export const htmlText = (text) => text.replace(/[&<>]/g, (char) => entities[char]);

/** An attribute of HTML, in the quotes that need fewer escapes. @param {string} value */
export function htmlValue(value) {
  const quote = value.includes('"') ? "'" : '"';
  return quote + htmlText(value).replaceAll(quote, entities[quote]) + quote;
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What WordPress would take for a short code. @param {string} html */
export const withoutBrackets = (html) => html.replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** What Vue would take for an expression. @param {string} html */
export const withoutMustache = (html) => html.replace(/\{(?=\{)/g, '&#123;');

/** A string of JavaScript, in any place of a page. @param {string} text */
export function jsString(text) {
  const escaped = text.replace(/[\\'\n\r\u2028\u2029<]/g, (char) =>
    char === '\\' || char === "'" ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** A value or a text of JSX. @param {string} text */
export const jsxText = (text) => (plain(text) ? text : `{${jsString(text)}}`);

/** @param {string} value */
export const jsxValue = (value) => (plain(value) ? `"${value}"` : `{${jsString(value)}}`);

/** @param {string} text */
const plain = (text) => !/[&<>{}"'\\\n\r]/.test(text);
