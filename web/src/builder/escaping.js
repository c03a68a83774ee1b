// Escapes text for each kind of source that a snippet is pasted into.

/** @param {string} text */
export const htmlText = (text) => text.replace(/[&<>]/g, (char) => entities[char]);

/** Chooses the quotes that need fewer escapes. @param {string} value */
export function htmlValue(value) {
	const quote = value.includes('"') ? "'" : '"';
	return quote + htmlText(value).replaceAll(quote, entities[quote]) + quote;
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Whether neither WordPress, nor its editor, nor Markdown changes a text in a shortcode. @param {string} text */
export const plainInShortcode = (text) => /^[a-z\d #.,:;/?=+-]*$/i.test(text);

/** Markdown reads stars and underscores. @param {string} query */
export const queryInShortcode = (query) => query.replaceAll('*', '%2A').replaceAll('_', '%5F');

/** Vue reads double braces as expressions. @param {string} html */
export const withoutMustache = (html) => html.replace(/\{(?=\{)/g, '&#123;');

/** Safe inside a script element. @param {string} text */
export function jsString(text) {
	const escaped = text.replace(/[\\'\n\r\u2028\u2029<]/g, (char) =>
		char === '\\' || char === "'" ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `'${escaped}'`;
}

/** @param {string} text */
export const jsxText = (text) => (plain(text) ? text : `{${jsString(text)}}`);

/** @param {string} value */
export const jsxValue = (value) => (plain(value) ? `"${value}"` : `{${jsString(value)}}`);

/** @param {string} text */
const plain = (text) => !/[&<>{}"'\\\n\r]/.test(text);
