// What to paste so that a page has the widget, by where it is pasted.
import { htmlText, htmlValue, jsString, jsxText, jsxValue, withoutBrackets, withoutMustache } from './escaping.js';
import { toQuery } from './widget.js';

/**
 * What is to be pasted.
 * @typedef {object} Wanted
 * @property {import('./widget.js').Widget} widget
 * @property {string[]} answer the first answer, a paragraph each
 * @property {string} title of a frame or a page
 * @property {string} language of the answer
 * @property {string} site address of the folder with the scripts, ending in a slash
 */

/** Room, and lines as high as they will be, until the script has come. */
const waiting = 'switch-cost:not(:defined) { display: block; min-block-size: min(100vh, 60rem); line-height: 1.45 }';

/** @type {Record<string, (wanted: Wanted) => string>} */
export const snippets = {
  element: (wanted) => `<script type="module" src=${htmlValue(`${wanted.site}switch-cost.js`)}></script>
<style>${waiting}</style>
${element(wanted)}
`,

  frame: ({ widget, title, site }) => `<iframe src=${htmlValue(`${site}frame.html?${toQuery(widget)}`)}
  title=${htmlValue(title)} width="100%" height="900" loading="lazy" allow="clipboard-write" style="border: 0"></iframe>
<script src=${htmlValue(`${site}switch-cost-frame.js`)} async></script>
`,

  wordpress: (wanted) => `<!-- wp:html -->
${withoutBrackets(snippets.element(wanted))}<!-- /wp:html -->
`,

  react: ({ widget, answer }) => `import '@switchcost/element';

export function SwitchCost() {
  return (
    <>
      <style>{${jsString(waiting)}}</style>
      <switch-cost${written(widget.attributes, jsxValue)}${jsxStyle(widget.properties)}>
${answer.map((text) => `        <p>${jsxText(text)}</p>\n`).join('')}      </switch-cost>
    </>
  );
}
`,

  vue: (wanted) => `<script setup>
import '@switchcost/element';
</script>

<template>
${indented(withoutMustache(element(wanted)), '  ')}
</template>

<style>
${waiting}
</style>
`,

  plain: (wanted) => `<!doctype html>
<html lang=${htmlValue(wanted.language)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${htmlText(wanted.title)}</title>
    <style>${waiting}</style>
    <script type="module" src="switch-cost/switch-cost.js"></script>
  </head>
  <body>
${indented(element(wanted), '    ')}
  </body>
</html>
`,
};

/** @param {Wanted} wanted */
function element({ widget, answer }) {
  const style = Object.entries(widget.properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  const attributes = written({ ...widget.attributes, ...(style && { style }) }, htmlValue);
  return `<switch-cost${attributes}>\n${answer.map((text) => `  <p>${htmlText(text)}</p>\n`).join('')}</switch-cost>`;
}

/** @param {Record<string, string>} attributes @param {(value: string) => string} value */
const written = (attributes, value) =>
  Object.entries(attributes)
    .map(([name, given]) => ` ${name}${given && `=${value(given)}`}`)
    .join('');

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
