// The answer to a preset as it was worked out when this was built, in place of
// the calculator until that is there. Amounts and months stand in the sentences
// as marks, for they are written as the page's locale and today's date ask.
import { readDraft, draftKey } from '../takeaway/draft.js';
import { isFragment } from '../takeaway/address.js';
import { Amounts } from '../words/amounts.js';
import { directionOf, languageOf, localeOf } from '../words/locales.js';

/**
 * @typedef {object} FirstAnswer
 * @property {string} verdict
 * @property {string} currency
 * @property {string} word
 * @property {string} sentence
 * @property {[name: string, value: string, says: string][]} figures
 * @property {string} change
 */

/** By preset, the first one first. @typedef {Record<string, FirstAnswer>} FirstAnswers */

/** @type {Record<string, () => Promise<{default: FirstAnswers}>>} */
const built = {
  en: () => import('first-answers/en'),
  de: () => import('first-answers/de'),
  fr: () => import('first-answers/fr'),
  es: () => import('first-answers/es'),
  ja: () => import('first-answers/ja'),
  ar: () => import('first-answers/ar'),
};

/**
 * Draws it, unless the element shows something else than a preset as it is.
 * @param {import('./attributes.js').Attributed} element
 * @param {boolean} atHome whether a draft may be there
 * @returns {Promise<HTMLElement | undefined>}
 */
export async function firstAnswer(element, atHome) {
  const preset = /** @type {string | null} */ (element.given('preset'));
  const other = ['scenario', 'candidates', 'values'].some((attribute) => element.given(attribute) !== null);
  if (other || isFragment(location.hash) || (atHome && readDraft(draftKey(location.pathname, preset)))) return undefined;
  const locale = localeOf(element, element.given('locale'));
  const answers = (await built[languageOf(locale)]()).default;
  const answer = answers[preset ?? ''] ?? Object.values(answers)[0];
  const currency = /** @type {string} */ (element.given('currency') ?? answer.currency);
  const write = writer(locale, currency);
  return write && drawn(answer, write, languageOf(locale));
}

/** @param {FirstAnswer} answer @param {(text: string) => string} write @param {string} language */
function drawn({ verdict, word, sentence, figures, change }, write, language) {
  const header = made('header', 'verdict', '',
    made('p', 'word', word),
    made('h2', 'sentence', write(sentence)),
    made('dl', 'answers', '', ...figures.map(([name, value, says]) => made('div', '', '', made('dt', '', write(name)), made('dd', '', '', made('span', '', write(value))), made('dd', 'says', write(says))))),
    made('p', 'change', write(change)));
  header.dataset.verdict = verdict;
  const page = made('div', 'page', '', header);
  page.lang = language;
  page.dir = directionOf(language);
  page.dataset.asking = '';
  return page;
}

/** @param {string} tag @param {string} name of its class @param {string} text @param {HTMLElement[]} children */
function made(tag, name, text, ...children) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(text, ...children);
  return element;
}

/**
 * What puts the amounts and months into a text.
 * @param {string} locale
 * @param {string} currency
 */
function writer(locale, currency) {
  let amounts;
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
    if (maximumFractionDigits !== 2) return undefined; // it was worked out in hundredths
    amounts = new Amounts(locale, currency, 2, directionOf(languageOf(locale)) === 'rtl');
  } catch {
    return undefined; // no currency
  }
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const now = new Date();
  /** @type {Record<string, (value: any) => string>} */
  const written = {
    m: (amount) => amounts.money(amount),
    e: amounts.exact,
    p: (price) => amounts.price(Number(price)),
    s: amounts.percent,
    d: (ahead) => month.format(new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1 + Number(ahead)))),
  };
  return (/** @type {string} */ text) => text.replace(/\{(.)([^{}]*)\}/g, (_, kind, value) => written[kind](value));
}
