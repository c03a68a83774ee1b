// The text of the answer, which the page shows until the calculator is loaded.
import { figures } from '../view/verdict.js';
import { Format } from '../words/format.js';
import { renamed } from '../words/estimator.js';
import { verdict } from '../words/verdict.js';

/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Preset } from '../engine/types.js' */
/** @import { Lists } from '../state/lists.js' */

/**
 * Returns two paragraphs: the verdict and its figures.
 * @param {Session} session that has an answer
 * @param {string} locale
 * @param {Words} words of the locale's language
 */
export function fallbackText(session, locale, words) {
  const shown = /** @type {Estimate} */ (session.answers[0].latest); // the candidate that the element shows first
  const { name } = /** @type {Preset} */ (session.preset);
  const inLanguage = (/** @type {Estimate} */ { scenario }) =>
    renamed(scenario, presetIn(session, name), presetIn(session, name, words));
  const format = new Format(locale, shown.scenario.currency, shown.result.minor_units, words);
  const answered = /** @type {Session} */ (/** @type {unknown} */ ({ lastAssessment: shown, assessment: shown }));
  const answerFigures = figures(answered, shown.result.candidates[0], inLanguage(shown), format);
  return [
    verdict(shown.result, inLanguage(shown), format),
    answerFigures.map(({ name, value }) => `${name}: ${value}`).join(' · '),
  ];
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {Words} [words]
 */
function presetIn({ lists }, name, words) {
  const translatedLists = /** @type {Lists} */ (lists);
  return (words ? translatedLists.withWords(words) : translatedLists).preset(name).scenario;
}
