// The answer to a preset as it was worked out when this was built, in place of
// the calculator until that is there. Amounts and months stand in the sentences
// as marks, for they are written as the page's locale and today's date ask. Each
// amount has with it how the language itself writes it: where that is what is
// asked for, the browser need not find out about locales, which keeps a phone
// busy for a tenth of a second.
import { startOfMonth } from '../scenario/months.js';
import { readDraft, draftKey } from '../takeaway/draft.js';
import { isFragment } from '../takeaway/address.js';
import { directionOf, languageOf, localeOf } from '../text/locales.js';

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

/** @type {Record<string, () => Promise<{default: FirstAnswers, locales: string[], months: string[]}>>} */
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
  if (other || isFragment(location.hash) || (atHome && readDraft(draftKey(location.pathname, preset))))
    return undefined;
  const locale = localeOf(element, element.given('locale'));
  const language = languageOf(locale);
  const { default: answers, locales, months } = await built[language]();
  const answer = answers[preset ?? ''] ?? Object.values(answers)[0];
  const currency = /** @type {string} */ (element.given('currency') ?? answer.currency);
  const asBuilt = currency === answer.currency && locales.includes(locale);
  const written = asBuilt ? asItStands(months) : (await import('./locale-writer.js')).writer(locale, currency);
  return (
    written &&
    drawn(
      answer,
      (text) => text.replace(/\{(.)([^{}|]*)\|?([^{}]*)\}/g, (_, kind, value, own) => written(kind, value, own)),
      language,
    )
  );
}

/** @param {FirstAnswer} answer @param {(text: string) => string} write @param {string} language */
function drawn({ verdict, word, sentence, figures, change }, write, language) {
  const header = made(
    'header',
    'verdict',
    '',
    made('p', 'word', word),
    made('h2', 'sentence', write(sentence)),
    made(
      'dl',
      'answers',
      '',
      ...figures.map(([name, value, says]) =>
        made(
          'div',
          '',
          '',
          made('dt', '', write(name)),
          made('dd', '', '', made('span', '', write(value))),
          made('dd', 'says', write(says)),
        ),
      ),
    ),
    made('p', 'change', write(change)),
  );
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

/** What a mark becomes. @typedef {(kind: string, value: string, own: string) => string} Written */

/** As the language itself writes them. @param {string[]} months @returns {Written} */
const asItStands = (months) => (kind, value, own) => {
  if (kind !== 'd') return own;
  const day = new Date(startOfMonth(value));
  return months[day.getUTCMonth()].replace('{y}', String(day.getUTCFullYear()));
};
