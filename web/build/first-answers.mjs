// Writes the answers to presets that the element shows until the calculator has loaded.
import { answerText } from '../src/builder/fallback-text.js';
import { monthFormat } from '../src/embed/locale-writer.js';
import { dayFormat, languages, withLatinDigits } from '../src/text/locales.js';
import { figures, kicker } from '../src/view/verdict.js';
import { withTranslatedNames } from '../src/words/estimator.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { advice, whatWouldTurn, worthSentences } from '../src/words/verdict.js';
import { fieldsOfPreset } from './first-fields.mjs';
import { listed, presets, switchcost } from './go.mjs';

/** @import { FigureInfo, Kind, Line, Result, Scenario } from '../src/engine/types.js' */
/** @import { Rounding } from '../src/scenario/decimals.js' */
/** @import { Words } from '../src/words/languages.js' */
/** @import { EngineLists } from './first-fields.mjs' */

/** Any month would do: the answers store only distances from it. */
const start = '2026-01';

/** Returns the text of each module first-answers/LANGUAGE. @param {readonly string[]} [inLanguages] */
export async function firstAnswers(inLanguages = languages) {
	const [inputs, all] = await Promise.all([listed('inputs'), listed('figures')]);
	const lines = linesOf(all);
	const answered = await Promise.all(
		Object.entries(await presets()).map(async ([name, preset]) => {
			const scenario = { ...preset, start };
			const text = await switchcost(['estimate', '--json', '--at-best', '-'], JSON.stringify(scenario));
			return { name, scenario, result: /** @type {Result} */ (JSON.parse(text)) };
		}),
	);
	const lists = {
		inputs,
		lines: /** @type {Line[]} */ (lines),
		presets: answered.map(({ name, scenario }) => ({ name, scenario, title: '', summary: '', sources: {} })),
	};
	const modules = inLanguages.map(async (language) => {
		await loadRest(language);
		const words = await loadWords(language);
		const answers = Object.fromEntries(
			answered.map(({ name, scenario, result }) => [
				name,
				answer(withTranslatedNames(scenario, inputs, words), result, lists, words),
			]),
		);
		const text = `export default ${JSON.stringify(answers)};
export const locales = ${JSON.stringify(localesOf(language))};
export const months = ${JSON.stringify(monthsIn(language))}, days = ${JSON.stringify(daysIn(language))};
export const { url } = import.meta;
`;
		return /** @type {[string, string]} */ ([language, text]);
	});
	return new Map(await Promise.all(modules));
}

/**
 * @param {Scenario} scenario
 * @param {Result} result
 * @param {EngineLists} lists
 * @param {Words} words
 * @returns {import('../src/embed/first-answer.js').FirstAnswer}
 */
function answer(scenario, result, lists, words) {
	const { lines } = lists;
	const format = marked(scenario.currency, words);
	const own = ownFormat(scenario.currency, words);
	const [candidate] = result.candidates; // the one that the calculator shows first
	const shown = { scenario, result };
	const session = { lastAssessment: shown, assessment: shown, lines };
	return {
		verdict: result.recommendation.verdict,
		currency: scenario.currency,
		word: kicker({ isExample: true }, result, format),
		sentence: advice(result, scenario, format),
		worth: worthSentences(result, scenario, format),
		figures: figures(session, candidate, scenario, format).map(({ name, value, says }) => [name, value, says]),
		change: whatWouldTurn(result, scenario, format),
		fields: fieldsOfPreset(scenario, lists, { marked: marked(scenario.currency, words), own }),
		move: { month: candidate.cutover_month, usesUp: candidate.run_out_use },
	};
}

/** @param {FigureInfo[]} all @returns {Pick<Line, 'line' | 'kind'>[]} */
const linesOf = (all) =>
	all.filter(({ sort }) => sort === 'line').map(({ name, kind }) => ({ line: name, kind: /** @type {Kind} */ (kind) }));

/**
 * Returns a format that writes marks for what depends on the visitor's locale or the date, and amounts also in the
 * language's own style; src/embed/first-answer.js replaces the marks.
 * @param {string} currency
 * @param {Words} words
 */
function marked(currency, words) {
	const own = ownFormat(currency, words);
	/** @param {string} kind @param {'money' | 'price' | 'percent'} style */
	const mark = (kind, style) => (/** @type {string | number} */ amount, /** @type {Rounding} */ mode) =>
		`{${kind}${amount}${mode ? ` ${mode}` : ''}|${own[style](amount, mode)}}`;
	const money = mark('m', 'money');
	return Object.assign(ownFormat(currency, words), {
		money,
		size: (/** @type {string | number} */ amount, /** @type {Rounding} */ mode) =>
			money(String(amount).replace('-', ''), mode),
		exact: (/** @type {string | number} */ amount) => `{e${amount}|${own.exact(amount)}}`,
		price: mark('p', 'price'),
		percent: mark('s', 'percent'),
		month: (/** @type {number} */ _, /** @type {string} */ date) => `{d${monthsBetween(start, date)}}`,
		day: (/** @type {string} */ date) => `{l${monthsBetween(start, date)}}`,
	});
}

/** @param {string} currency @param {Words} words */
const ownFormat = (currency, words) => new Format(withLatinDigits(words.language), currency, 2, words);

/** Locales with the language's own style. @param {string} language */
const localesOf = (language) =>
	[language, `${language}-${new Intl.Locale(language).maximize().region}`].map(withLatinDigits);

/** @param {string} language */
function monthsIn(language) {
	const { format } = monthFormat(withLatinDigits(language));
	return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)).replace('2000', '{y}'));
}

/** The 28th, which is no number of a month. @param {string} language */
function daysIn(language) {
	const { format } = dayFormat(withLatinDigits(language));
	return Array.from({ length: 12 }, (_, month) =>
		format(Date.UTC(2000, month, 28))
			.replace('2000', '{y}')
			.replace('28', '{n}'),
	);
}

/** @param {string} from "YYYY-MM" @param {string} to */
function monthsBetween(from, to) {
	const [[year, month], [laterYear, laterMonth]] = [from, to].map((date) => date.split('-').map(Number));
	return (laterYear - year) * 12 + laterMonth - month;
}

// Writes the text of each preset's answer, which a server puts into a page.

/** @returns {Promise<Record<string, Record<string, string[]>>>} paragraphs by language and preset, the default first */
export async function firstWords() {
	const [inputs, all] = await Promise.all([listed('inputs'), listed('figures')]);
	const lines = linesOf(all);
	const answered = await Promise.all(
		Object.entries(await presets()).map(async ([name, scenario]) => {
			const text = await switchcost(['estimate', '--json', '--at-best', '-'], JSON.stringify(scenario));
			return { name, scenario, result: /** @type {Result} */ (JSON.parse(text)) };
		}),
	);
	const byLanguage = languages.map(async (language) => {
		await loadRest(language);
		const words = await loadWords(language);
		const texts = answered.map(({ name, scenario, result }) => {
			const named = withTranslatedNames(scenario, inputs, words);
			return [name, answerText({ scenario: named, result }, lines, withLatinDigits(language), words)];
		});
		return [language, Object.fromEntries(texts)];
	});
	return Object.fromEntries(await Promise.all(byLanguage));
}

// The words of the page script, which shows them where no other file of the calculator can be loaded.

/** @returns {Promise<Record<string, string[]>>} by language */
export async function startWords() {
	const entries = languages.map(async (language) => {
		const { states } = await loadWords(language);
		const { blocked, network } = states.reasons;
		return [language, [blocked.what, network.what, states.couldNotStart, states.fullPage]];
	});
	return Object.fromEntries(await Promise.all(entries));
}
