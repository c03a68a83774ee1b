// Fails unless the translations of the estimator's texts are up to date:
//
//	node web/build/translations.mjs              lists what does not match
//	node web/build/translations.mjs --reviewed ID…   marks the texts of these IDs as up to date in all languages
//
// Each translation has a fingerprint of the English text that it was made from.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { languages } from '../src/text/locales.js';
import { listed } from './go.mjs';

/** @import { Translations } from './bundle.mjs' */

/** @param {string} english */
export const fingerprint = (english) => createHash('sha256').update(english).digest('hex').slice(0, 8);

/** @param {Record<string, string>} texts English by ID @param {Translations} translations */
export function mismatches(texts, translations) {
	const ids = Object.keys(texts);
	return {
		missing: ids.filter((id) => !Object.hasOwn(translations, id)),
		stale: ids.filter((id) => translations[id] && translations[id].english !== fingerprint(texts[id])),
		superfluous: Object.keys(translations).filter((id) => !Object.hasOwn(texts, id)),
	};
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));

/** @param {string[]} args */
async function main([flag, ...ids]) {
	/** @type {Record<string, string>} */
	const texts = await listed('texts');
	for (const language of languages.filter((one) => one !== 'en')) {
		const path = join(import.meta.dirname, `../src/words/estimator.${language}.json`);
		/** @type {Translations} */
		const translations = JSON.parse(await readFile(path, 'utf8'));
		if (flag === '--reviewed') {
			for (const id of ids) translations[id].english = fingerprint(texts[id]);
			await writeFile(path, await format(JSON.stringify(translations), { parser: 'json', printWidth: 120 }));
		}
		for (const [kind, found] of Object.entries(mismatches(texts, translations)))
			for (const id of found) report(language, kind, id, texts[id], translations[id]?.text);
	}
}

/**
 * @param {string} language
 * @param {string} kind
 * @param {string} id
 * @param {string | undefined} english
 * @param {string | undefined} text
 */
function report(language, kind, id, english, text) {
	process.exitCode = 1;
	console.log(`${language}: ${kind}: ${id}`);
	if (english) console.log(`    en ${fingerprint(english)}  ${english}`);
	if (text) console.log(`    ${language}  ${text}`);
}
