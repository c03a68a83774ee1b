// Compares the translations of the estimator's texts with their English, and
// fails unless all match:
//
//	node web/build/translations.mjs              lists what does not match
//	node web/build/translations.mjs --reviewed ID…   marks the stale texts of these IDs as up to date in all languages
//
// Each translation carries a fingerprint of the English text that it was made from.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { languages } from '../src/text/locales.js';
import { switchcost } from './go.mjs';

/** @typedef {import('./bundle.mjs').Translations} Translations */

/** The first 8 hexadecimal digits of the SHA-256 sum of an English text. @param {string} english */
export const fingerprint = (english) => createHash('sha256').update(english).digest('hex').slice(0, 8);

/**
 * Lists the IDs whose translations do not match.
 * @param {Record<string, string>} texts English by ID
 * @param {Translations} translations
 */
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
	const texts = JSON.parse(await switchcost(['texts', '--json']));
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
