// Prints a generated file: node web/dev/print.mjs methods.de.html | first-answers-de.js | list-of-figures.js
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstAnswers } from '../build/first-answers.mjs';
import { listed } from '../build/go.mjs';
import { methodsIn } from '../build/headers.mjs';
import { withMethods } from '../build/methods.mjs';
import { languages } from '../src/text/locales.js';

const [name] = process.argv.slice(2);
process.stdout.write(await content());

async function content() {
	if (name === 'list-of-figures.js') return `export default ${JSON.stringify(await listed('figures'))};\n`;
	const language = languages.find((language) => name === methodsIn(language));
	if (language) {
		const page = await readFile(join(import.meta.dirname, '../pages/methods.html'), 'utf8');
		return withMethods(page, language);
	}
	const answers = await firstAnswers([name.slice('first-answers-'.length, -'.js'.length)]);
	return [...answers.values()][0];
}
