// The page of methods, made of the estimator's lists: what stands in the marked
// places of pages/methods.html.
import maths from './src/words/en/maths.js';
import fields from './src/words/en/fields.js';
import { said } from './src/maths/notation.js';

/** @typedef {import('./src/engine/types.js').FigureInfo} FigureInfo */
/** @typedef {import('./src/engine/types.js').Input} Input */

/**
 * @param {string} page
 * @param {FigureInfo[]} figures
 * @param {Input[]} inputs
 */
export function withMethods(page, figures, inputs) {
  const link = linker(figures, inputs);
  const of = (/** @type {string} */ sort) => figures.filter((figure) => figure.sort === sort);
  const lines = (/** @type {boolean} */ oneTime) => of('line').filter((figure) => Boolean(figure.one_time) === oneTime);
  /** @type {Record<string, string>} */
  const parts = {
    answers: of('answer').map((figure) => article(figure, link, 'h3')).join('\n'),
    lines: `<h3>Every month, in both futures</h3>\n${lines(false).map((figure) => article(figure, link, 'h4')).join('\n')}
      <h3>Once, in switching</h3>\n${lines(true).map((figure) => article(figure, link, 'h4')).join('\n')}`,
    quantities: of('quantity').map((figure) => article(figure, link, 'h3')).join('\n'),
    inputs: inputParts(inputs),
  };
  return page.replace(/<!-- (\w+) -->/g, (_, name) => {
    if (!parts[name]) throw new Error(`methods.html has a place for ${name}, which nothing fills`);
    return parts[name];
  });
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The anchor of an input. @param {string} pointer */
const anchorOf = (pointer) => `input${pointer.replaceAll('/*', '').replaceAll('/', '-')}`;

/**
 * What a name in a formula is called, as a link to where it stands.
 * @param {FigureInfo[]} figures
 * @param {Input[]} inputs
 */
function linker(figures, inputs) {
  /** @param {string} name */
  const to = (name) => {
    const figure = figures.find((info) => info.name === name);
    if (figure) return `<a href="#${name}">${escaped(figure.label)}</a>`;
    const input = inputs.find(({ pointer }) => pointer.endsWith(`/${name}`));
    return input ? `<a href="#${anchorOf(input.pointer)}">${escaped(input.label)}</a>` : escaped(name);
  };
  return { to, inputs };
}

/** @param {Input} input */
const inputLink = ({ pointer, label }) => `<a href="#${anchorOf(pointer)}">${escaped(label)}${owner(pointer)}</a>`;

/** Whose an input of an offer is, as an addition to its label. @param {string} pointer */
const owner = (pointer) => (pointer.includes('/offer/') ? `, ${pointer.startsWith('/incumbent') ? 'incumbent' : 'candidate'}` : '');

/**
 * @param {FigureInfo} figure
 * @param {ReturnType<typeof linker>} link
 * @param {'h3' | 'h4'} heading
 */
function article(figure, link, heading) {
  const { name, label, kind, rule, formulas, source } = figure;
  const formula = ({ when = '', formula = '' }) => {
    const text = said(escaped(formula), link.to, (called) => `<a href="#${called === 'min' ? 'max' : called}">${maths.functions[called] ?? called}</a>`)
      .replaceAll('Σ', `<a href="#sum">${maths.sum}</a>`);
    return `<p class="formula">= ${when ? maths.where({ when: escaped(when), formula: text }) : text}</p>`;
  };
  return `<article id="${name}">
          <${heading}>${escaped(label)}${kind ? ` <span class="quiet">${maths.kinds[kind]}</span>` : ''}</${heading}>
          <p>${escaped(rule)}</p>
          ${formulas.map(formula).join('\n          ')}
          <p class="quiet">${maths.restsOn}: ${escaped(source)}</p>
          ${hangsOn(figure, link.inputs)}
        </article>`;
}

/**
 * What inputs a figure hangs on, or where it is most of them, on which it does not.
 * @param {FigureInfo} figure
 * @param {Input[]} all
 */
function hangsOn({ inputs }, all) {
  if (!inputs.length) return '';
  const most = inputs.length > all.length / 2;
  const listed = all.filter(({ pointer }) => inputs.includes(pointer) !== most);
  const summary = most ? `All inputs but ${listed.length}` : maths.hangsOn({ inputs: inputs.length });
  return `<details><summary>${summary}</summary><ul>${listed.map((input) => `<li>${inputLink(input)}</li>`).join('')}</ul></details>`;
}

/** Every input in its section. @param {Input[]} inputs */
function inputParts(inputs) {
  const sections = [...new Set(inputs.map(({ section }) => section))];
  return sections.map((section) => `<h3>${escaped(fields.sections[section] ?? section)}</h3>
    ${inputs.filter((input) => input.section === section).map(inputArticle).join('\n')}`).join('\n');
}

/** @param {Input} input */
function inputArticle({ pointer, label, help, unit, source, min, max, above, whole, choices, required, absent, default: start, low, high, relative }) {
  /** @type {[name: string, value: string | undefined][]} */
  const rows = [
    ['Unit', unit.replaceAll('_', ' ')],
    ['Accepted', min !== undefined ? `${above ? 'above ' : ''}${number(min)} to ${number(max ?? '')}${whole ? ', whole' : ''}` : choices && choices.length < 6 ? choices.join(', ').replaceAll('_', ' ') : undefined],
    ['If absent', required ? 'must be given' : absent && number(absent)],
    ['Starts at', start && (min === undefined ? start.replaceAll('_', ' ') : number(start))],
    ['Plausible', low !== undefined && high !== undefined ? `${relative ? '× ' : ''}${number(low)} to ${number(high)}` : undefined],
  ];
  return `<article id="${anchorOf(pointer)}">
          <h4>${escaped(label)}${owner(pointer)}</h4>
          <p><code>${escaped(pointer)}</code></p>
          <p>${escaped(help)}</p>
          <dl>${rows.filter(([, value]) => value).map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value ?? '')}</dd></div>`).join('')}</dl>
          ${source ? `<p class="quiet">Source of the figure it starts at: ${escaped(source)}</p>` : ''}
        </article>`;
}

/** A decimal as English writes it; what has many zeros as a power of ten would. @param {string} decimal */
const number = (decimal) => new Intl.NumberFormat('en', { maximumFractionDigits: 12 }).format(/** @type {any} */ (decimal));
