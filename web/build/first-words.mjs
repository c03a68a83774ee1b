// Writes the text of each preset's answer, which a server puts into a page.
import { answerText } from '../src/builder/fallback-text.js';
import { withTranslatedNames } from '../src/words/estimator.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { languages, withLatinDigits } from '../src/text/locales.js';
import { linesOf } from './first-answers.mjs';
import { listed, presets, switchcost } from './go.mjs';

/** @import { Result } from '../src/engine/types.js' */

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
