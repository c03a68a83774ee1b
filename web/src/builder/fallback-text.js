// The text of the answer, which a page shows until the calculator is loaded.
import { figures } from '../view/verdict.js';
import { Format } from '../words/format.js';
import { renamed } from '../words/estimator.js';
import { verdict } from '../words/verdict.js';

/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Line, Preset } from '../engine/types.js' */
/** @import { Lists } from '../state/lists.js' */

/** @param {Session} session @param {string} locale @param {Words} words */
export function fallbackText(session, locale, words) {
	const { scenario, result } = /** @type {Estimate} */ (session.answers[0].estimate); // that the element shows first
	const lists = /** @type {Lists} */ (session.lists);
	const { name } = /** @type {Preset} */ (session.preset);
	const [before, after] = [lists, lists.withWords(words)].map((one) => one.preset(name).scenario);
	return answerText({ scenario: renamed(scenario, before, after), result }, lists.lines, locale, words);
}

/**
 * Two paragraphs: the verdict and its figures. Months have numbers, because dates would be wrong a month later.
 * @param {Estimate} answer
 * @param {Pick<Line, 'line' | 'kind'>[]} lines
 * @param {string} locale
 * @param {Words} words
 */
export function answerText({ scenario, result }, lines, locale, words) {
	const format = undated(new Format(locale, scenario.currency, result.minor_units, words));
	const shown = { scenario, result };
	const answerFigures = figures(
		{ lastAssessment: shown, assessment: shown, lines },
		result.candidates[0],
		scenario,
		format,
	);
	return [verdict(result, scenario, format), answerFigures.map(({ name, value }) => `${name}: ${value}`).join(' · ')];
}

/** @param {Format} format */
function undated(format) {
	const { month, endOf, deadline } = format;
	return Object.assign(format, {
		month: (/** @type {number} */ number) => month(number, undefined),
		endOf: (/** @type {number} */ number) => endOf(number, undefined),
		deadline: (/** @type {number} */ number) => deadline(number, undefined),
	});
}
