// The text of the answer, which the page shows until the calculator is loaded.
import { figures } from '../view/verdict.js';
import { Format } from '../words/format.js';
import { renamed } from '../words/estimator.js';
import { verdict } from '../words/verdict.js';

/** @import { Estimate } from '../state/candidate-answer.js' */

/**
 * Returns two paragraphs: the verdict and its figures.
 * @param {import('../state/session.js').Session} session that has an answer
 * @param {string} locale
 * @param {import('../words/languages.js').Words} words of the locale's language
 */
export function fallbackText(session, locale, words) {
  const shown = /** @type {Estimate} */ (session.answers[0].latest); // the candidate that the element shows first
  const { name } = /** @type {import('../engine/types.js').Preset} */ (session.preset);
  const inLanguage = (/** @type {Estimate} */ { scenario }) =>
    renamed(scenario, presetIn(session, name), presetIn(session, name, words));
  const format = new Format(locale, shown.scenario.currency, shown.result.minor_units, words);
  const answered = /** @type {import('../state/session.js').Session} */ (
    /** @type {unknown} */ ({ lastAssessment: shown, assessment: shown })
  );
  const answerFigures = figures(answered, shown.result.candidates[0], inLanguage(shown), format);
  return [
    verdict(shown.result, inLanguage(shown), format),
    answerFigures.map(({ name, value }) => `${name}: ${value}`).join(' · '),
  ];
}

/**
 * @param {import('../state/session.js').Session} session
 * @param {string} name
 * @param {import('../words/languages.js').Words} [words]
 */
function presetIn({ lists }, name, words) {
  const translatedLists = /** @type {import('../state/lists.js').Lists} */ (lists);
  return (words ? translatedLists.withWords(words) : translatedLists).preset(name).scenario;
}
