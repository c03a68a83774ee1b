// The words of the page script, which shows them where no other file of the calculator can be loaded.
import { languages } from '../src/text/locales.js';
import { loadWords } from '../src/words/languages.js';

/** @returns {Promise<Record<string, string[]>>} by language */
export async function startWords() {
	const entries = languages.map(async (language) => {
		const { states } = await loadWords(language);
		const { blocked, network } = states.reasons;
		return [language, [blocked.what, network.what, states.couldNotStart, states.fullPage]];
	});
	return Object.fromEntries(await Promise.all(entries));
}
