// The page of methods in each language, made of the estimator's lists: what
// stands in the marked places of pages/methods.html.
import { bounds } from '../src/fields/problems.js';
import { numberFormat } from '../src/text/number-format.js';
import { isMoney, isNumeric, withUnit, fieldText } from '../src/words/unit.js';
import { formulaText } from '../src/explain/notation.js';
import { sumWord } from '../src/explain/formula-text.js';
import { translatedFigures, translatedInputs } from '../src/words/estimator.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { directionOf, withLatinDigits } from '../src/text/locales.js';

/** @import { FigureInfo, Input } from '../src/engine/types.js' */

/**
 * What a page is made with.
 * @typedef {object} Making
 * @property {FigureInfo[]} figures
 * @property {Input[]} inputs
 * @property {import('../src/words/languages.js').Words} words
 * @property {typeof import('../src/words/en.methods.js').default} methods
 */

/** Escapes text for HTML and SVG, attributes included. @param {string} text */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * @param {string} page
 * @param {FigureInfo[]} figures in English
 * @param {Input[]} inputs in English
 * @param {string} language
 */
export async function withMethods(page, figures, inputs, language) {
  await loadRest(language);
  const words = await loadWords(language);
  const { default: methods } = await import(`../src/words/${language}.methods.js`);
  /** @type {Making} */
  const making = {
    figures: translatedFigures(figures, words),
    inputs: translatedInputs(inputs, words),
    words,
    methods,
  };
  const of = (/** @type {string} */ sort) => making.figures.filter((figure) => figure.sort === sort);
  const lines = (/** @type {boolean} */ oneTime) => of('line').filter((figure) => Boolean(figure.one_time) === oneTime);
  const articles = (/** @type {FigureInfo[]} */ all, /** @type {'h3' | 'h4'} */ heading) =>
    all.map((figure) => article(figure, making, heading)).join('\n');
  /** @type {Record<string, string>} */
  const parts = {
    ...methods,
    language,
    direction: directionOf(language),
    'all answers': articles(of('answer'), 'h3'),
    'all lines': `<h3>${methods.monthly}</h3>\n${articles(lines(false), 'h4')}
      <h3>${methods.once}</h3>\n${articles(lines(true), 'h4')}`,
    'all quantities': articles(of('quantity'), 'h3'),
    'all functions': functions(making),
    'all inputs': inputParts(making),
  };
  return page.replace(/<!-- ([\w ]+) -->/g, (_, name) => {
    if (!parts[name]) throw new Error(`methods.html has a place for ${name}, which nothing fills`);
    return parts[name];
  });
}

/** The anchor of an input. @param {string} pointer */
const anchorOf = (pointer) => `input${pointer.replaceAll('/*', '').replaceAll('/', '-')}`;

/** What a name in a formula is called, as a link to where it stands. @param {string} name @param {Making} making */
function link(name, { figures, inputs, words }) {
  const figure = figures.find((info) => info.name === name);
  if (figure) return `<a href="#${name}">${escaped(figure.label)}</a>`;
  const input = inputs.find(({ pointer }) => pointer.endsWith(`/${name}`));
  if (input) return `<a href="#${anchorOf(input.pointer)}">${escaped(input.label)}</a>`;
  return name === 'priority' || name === 'score' ? words.fit[name] : escaped(name);
}

/** An input's label, with whose it is where it is one of an offer. @param {Input} input @param {Making} making */
function labelled({ pointer, label }, { words, methods }) {
  if (!pointer.includes('/offer/')) return escaped(label);
  return words.fields.named({
    label: escaped(label),
    owner: pointer.startsWith('/incumbent') ? methods.incumbent : methods.candidate,
  });
}

/**
 * @param {FigureInfo} figure
 * @param {Making} making
 * @param {'h3' | 'h4'} heading
 */
function article(figure, making, heading) {
  const { explain } = making.words;
  const { name, label, kind, rule, formulas, source } = figure;
  const sum = sumWord(name, making.words);
  const formula = ({ when = '', formula = '' }) => {
    const text = formulaText(
      escaped(formula),
      (called) => link(called, making),
      (called) => `<a href="#${called === 'min' ? 'max' : called}">${explain.functions[called] ?? called}</a>`,
    ).replaceAll('Σ', sum === explain.sum ? `<a href="#sum">${sum}</a>` : sum);
    return `<p class="formula">= ${when ? explain.where({ when: escaped(when), formula: text }) : text}</p>`;
  };
  return `<article id="${name}">
          <${heading}>${escaped(label)}${kind ? ` <span class="quiet">${explain.kinds[kind]}</span>` : ''}</${heading}>
          <p>${escaped(rule)}</p>
          ${formulas.map(formula).join('\n          ')}
          <p class="quiet">${explain.basedOn}: ${escaped(source)}</p>
          ${dependsOn(figure, making)}
        </article>`;
}

/** What inputs a figure hangs on, or where it is most of them, on which it does not. @param {FigureInfo} figure @param {Making} making */
function dependsOn({ inputs }, making) {
  const {
    inputs: all,
    words: { explain },
    methods,
  } = making;
  if (!inputs.length) return '';
  const most = inputs.length > all.length / 2;
  const listed = all.filter(({ pointer }) => inputs.includes(pointer) !== most);
  const summary = most ? methods.allBut({ n: listed.length }) : explain.dependsOn({ inputs: inputs.length });
  return `<details><summary>${summary}</summary><ul>${listed.map((input) => `<li><a href="#${anchorOf(input.pointer)}">${labelled(input, making)}</a></li>`).join('')}</ul></details>`;
}

/** What the functions in formulas do. @param {Making} making */
function functions({
  words: {
    explain: { functions: called, sum },
  },
  methods: { says },
}) {
  const names = {
    max: `${called.max}, ${called.min}`,
    floor: called.floor,
    anniversaries: called.anniversaries,
    first_end: called.first_end,
    sum,
  };
  return `<dl>${Object.entries(names)
    .map(
      ([id, name]) => `<div id="${id}"><dt>${name}</dt><dd>${says[/** @type {keyof typeof says} */ (id)]}</dd></div>`,
    )
    .join('\n          ')}</dl>`;
}

/** Every input in its section. @param {Making} making */
function inputParts(making) {
  const { inputs, words } = making;
  const sections = [...new Set(inputs.map(({ section }) => section))];
  return sections
    .map(
      (section) => `<h3>${escaped(words.fields.sections[section] ?? section)}</h3>
    ${inputs
      .filter((input) => input.section === section)
      .map((input) => inputArticle(input, making))
      .join('\n')}`,
    )
    .join('\n');
}

/** @param {Input} input @param {Making} making */
function inputArticle(input, making) {
  const { methods } = making;
  const { pointer, help, source, required, absent, default: start, low, high } = input;
  const value = valueWriter(input, making);
  /** @type {[name: string, value: string | undefined][]} */
  const rows = [
    [methods.unit, unitOf(input, making)],
    [methods.accepted, value.accepted()],
    [methods.ifAbsent, required ? methods.given : absent && value.of(absent)],
    [methods.startsAt, start && value.of(start)],
    [methods.plausible, low !== undefined && high !== undefined ? value.range(low, high) : undefined],
  ];
  return `<article id="${anchorOf(pointer)}">
          <h4>${labelled(input, making)}</h4>
          <p><code dir="ltr">${escaped(pointer)}</code></p>
          <p>${escaped(help)}</p>
          <dl>${rows
            .filter(([, value]) => value)
            .map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value ?? '')}</dd></div>`)
            .join('')}</dl>
          ${source ? `<p class="quiet">${methods.sourceOf({ source: escaped(source) })}</p>` : ''}
        </article>`;
}

/** @param {Input} input @param {Making} making */
const unitOf = ({ unit }, { words, methods }) => methods.units[unit] ?? words.fields.units[unit] ?? unit;

/** Writes an input's values as the form does, but for the currency, of which there is none here. @param {Input} input @param {Making} making */
function valueWriter(input, { words }) {
  const locale = withLatinDigits(words.language);
  const [text, format] = [numberFormat(locale), new Format(locale, 'USD', 2, words)];
  const bare = isMoney(input) ? /** @type {Input} */ ({ ...input, unit: 'count' }) : input;
  /** @type {Record<string, string>} */
  const named = { ...words.fields.pricingModels, true: words.baseline.yes, false: words.baseline.no };
  const of = (/** @type {string} */ value) =>
    isNumeric(input) ? withUnit(bare, value, text, format) : (named[value] ?? value);
  return {
    of,
    accepted() {
      if (isNumeric(input)) return bounds(bare, text, format);
      return input.choices && input.choices.length < 6
        ? new Intl.ListFormat(locale, { type: 'unit' }).format(input.choices.map((choice) => named[choice] ?? choice))
        : undefined;
    },
    range(/** @type {string} */ low, /** @type {string} */ high) {
      const [from, to] = input.relative
        ? [low, high].map((factor) => `×\u202f${text.format(factor)}`)
        : [fieldText(bare, low, text, format), of(high)];
      return words.compare.fromTo({ low: from, high: to });
    },
  };
}
