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

/** Two paragraphs: the verdict and its figures. @param {Session} session @param {string} locale @param {Words} words */
export function fallbackText(session, locale, words) {
	const shown = /** @type {Estimate} */ (session.answers[0].estimate); // the candidate that the element shows first
	const lists = /** @type {Lists} */ (session.lists);
	const { name } = /** @type {Preset} */ (session.preset);
	const [before, after] = [lists, lists.withWords(words)].map((one) => one.preset(name).scenario);
	const scenario = renamed(shown.scenario, before, after);
	const format = new Format(locale, shown.scenario.currency, shown.result.minor_units, words);
	const answered = { lastAssessment: shown, assessment: shown, lines: lists.lines };
	const answerFigures = figures(answered, shown.result.candidates[0], scenario, format);
	return [
		verdict(shown.result, scenario, format),
		answerFigures.map(({ name, value }) => `${name}: ${value}`).join(' · '),
	];
}
