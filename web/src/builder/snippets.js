// The snippets that put the widget on a page, by kind of page.
import { property } from '../embed/attribute-names.js';
import { toQuery } from './widget.js';

/** @import { Widget } from './widget.js' */

/**
 * A script that never changes: its path below the site, and its Subresource Integrity.
 * @typedef {{path: string, integrity: string}} Pin
 */
/**
 * site: address of the folder with the scripts, ending in a slash; pin: stay on this version; fullPage: text of a link for
 * pages where no script runs
 * @typedef {{
 *   widget: Widget, answer: string[], fullPage: string, title: string, language: string, site: string, pin?: Pin,
 * }} Content
 */

/** Reserves room until the script is loaded. */
const placeholderStyle =
	'switch-cost:not(:defined) { display: block; min-block-size: min(100vh, 60rem); line-height: 1.45 }';

/** @type {Record<string, (content: Content) => string>} */
export const snippets = {
	element: (content) => `${elementScript(content)}
<style>${placeholderStyle}</style>
${element(content)}
`,

	frame: ({ widget, title, site }) => `<iframe src=${htmlValue(fullAddress(site, widget))}
  title=${htmlValue(title)} width="100%" height="900" loading="lazy" allow="clipboard-write" style="border: 0"></iframe>
<script src=${htmlValue(`${site}switch-cost-frame.js`)} async></script>
`,

	wordpress: ({ widget }) => `[switchcost${shortcodeText({ ...widget.attributes, ...widget.properties })}]\n`,

	react: ({ widget, answer, fullPage, site }) => `import { SwitchCost } from '@switchcost/element/react';

export function Calculator() {
  return (
    <>
      <style>{${jsString(placeholderStyle)}}</style>
      <SwitchCost${attributeText(propertiesOf(widget.attributes), jsxValue)}${jsxStyle(widget.properties)}>
${answer.map((text) => `        <p>${jsxText(text)}</p>\n`).join('')}        <a href=${jsxValue(
		fullAddress(site, widget),
	)}>${jsxText(fullPage)}</a>
      </SwitchCost>
    </>
  );
}
`,

	vue: (content) => `<script setup>
import '@switchcost/element';
</script>

<template>
${indented(withoutMustache(element(content)), '  ')}
</template>

<style>
${placeholderStyle}
</style>
`,

	plain: (content) => `<!doctype html>
<html lang=${htmlValue(content.language)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${htmlText(content.title)}</title>
    <style>${placeholderStyle}</style>
    <script type="module" src="switch-cost/switch-cost.js"></script>
  </head>
  <body>
${indented(element(content), '    ')}
  </body>
</html>
`,
};

/** @param {Content} content */
function elementScript({ site, pin }) {
	const fixed = pin ? ` integrity=${htmlValue(pin.integrity)} crossorigin="anonymous"` : '';
	return `<script type="module" src=${htmlValue(site + (pin?.path ?? 'switch-cost.js'))}${fixed}></script>`;
}

/** @param {string} site @param {Widget} widget */
const fullAddress = (site, widget) => `${site}frame.html?${toQuery(widget)}`;

/** @param {Content} content */
function element({ widget, answer, fullPage, site }) {
	const style = Object.entries(widget.properties)
		.map(([name, value]) => `${name}: ${value}`)
		.join('; ');
	const attributes = attributeText({ ...widget.attributes, ...(style && { style }) }, htmlValue);
	const words = answer.map((text) => `  <p>${htmlText(text)}</p>\n`).join('');
	const link = `  <a href=${htmlValue(fullAddress(site, widget))}>${htmlText(fullPage)}</a>\n`;
	return `<switch-cost${attributes}>\n${words}${link}</switch-cost>`;
}

/** @param {Record<string, string>} attributes @param {(value: string) => string} value */
const attributeText = (attributes, value) =>
	Object.entries(attributes)
		.map(([name, text]) => ` ${name}${text && `=${value(text)}`}`)
		.join('');

/** Values that WordPress would change go into one query. @param {Record<string, string>} values */
function shortcodeText(values) {
	const plain = Object.entries(values).filter(([, text]) => plainInShortcode(text));
	const others = Object.entries(values).filter(([, text]) => !plainInShortcode(text));
	const query = queryInShortcode(new URLSearchParams(others).toString());
	return attributeText(Object.fromEntries([...plain, ...(query ? [['settings', query]] : [])]), (text) => `"${text}"`);
}

/** @param {Record<string, string>} attributes */
const propertiesOf = (attributes) =>
	Object.fromEntries(Object.entries(attributes).map(([name, text]) => [property(name), text]));

/** @param {Record<string, string>} properties */
function jsxStyle(properties) {
	const entries = Object.entries(properties).map(([name, value]) => `${jsString(name)}: ${jsString(value)}`);
	return entries.length ? ` style={{ ${entries.join(', ')} }}` : '';
}

/** @param {string} text @param {string} by */
const indented = (text, by) =>
	text
		.split('\n')
		.map((line) => by + line)
		.join('\n');

// Escapes text for each kind of source that a snippet is pasted into.

/** @param {string} text */
const htmlText = (text) => text.replace(/[&<>]/g, (char) => entities[char]);

/** Chooses the quotes that need fewer escapes. @param {string} value */
function htmlValue(value) {
	const quote = value.includes('"') ? "'" : '"';
	return quote + htmlText(value).replaceAll(quote, entities[quote]) + quote;
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Whether neither WordPress, nor its editor, nor Markdown changes a text in a shortcode. @param {string} text */
const plainInShortcode = (text) => /^[a-z\d #.,:;/?=+-]*$/i.test(text);

/** Markdown reads stars and underscores. @param {string} query */
const queryInShortcode = (query) => query.replaceAll('*', '%2A').replaceAll('_', '%5F');

/** Vue reads double braces as expressions. @param {string} html */
const withoutMustache = (html) => html.replace(/\{(?=\{)/g, '&#123;');

/** Safe inside a script element. @param {string} text */
function jsString(text) {
	const escaped = text.replace(/[\\'\n\r\u2028\u2029<]/g, (char) =>
		char === '\\' || char === "'" ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `'${escaped}'`;
}

/** @param {string} text */
const jsxText = (text) => (plain(text) ? text : `{${jsString(text)}}`);

/** @param {string} value */
const jsxValue = (value) => (plain(value) ? `"${value}"` : `{${jsString(value)}}`);

/** @param {string} text */
const plain = (text) => !/[&<>{}"'\\\n\r]/.test(text);
