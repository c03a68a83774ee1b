// Names of providers in sentences: they fit the grammar, or stand in quotation marks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filling, starting, within } from '../src/words/en.names.js';
import rest from '../src/words/en.rest.js';
import { Format } from '../src/words/format.js';
import { loadWords } from '../src/words/languages.js';
import { sentence } from '../src/words/verdict.js';
import { inputs } from './estimator.mjs';

const defaultName = (/** @type {string} */ pointer) =>
	String(inputs.find((input) => input.pointer === pointer)?.default);
const [current, offered] = [defaultName('/incumbent/name'), defaultName('/candidates/*/name')];

describe('in English', () => {
	for (const [name, inSentence, atStart] of [
		[current, 'your current provider', 'Your current provider'],
		[offered, 'the new provider', 'The new provider'],
		[`${offered} 2`, 'new provider 2', 'New provider 2'],
		[`${current}, amended`, 'your current provider, amended', 'Your current provider, amended'],
		['New provider of labels', 'New provider of labels', 'New provider of labels'],
		['Our New provider', 'Our New provider', 'Our New provider'],
		['eLabel', 'eLabel', 'eLabel'],
	])
		test(`${name} fits its place`, () => {
			assert.equal(within(name), inSentence);
			assert.equal(starting(name), atStart);
		});

	test('a template is filled by the place of its slots', () => {
		const format = new Format('en-US', 'USD', 2);
		const slots = { incumbent: () => current, end: () => 'the end of June', stops: () => 'the end of May' };
		assert.equal(sentence('verdict.advice.stay', slots, format), 'Stay with your current provider.');
		assert.equal(
			sentence('verdict.advice.must_move', slots, format),
			'Your current provider stops at the end of May, so you must move: switch at the end of June.',
		);
		assert.equal(filling('input', current, true), current, 'no name of a provider');
	});

	test('a list begins with a capital', () => {
		const format = new Format('en-US', 'USD', 2);
		const names = format.names([offered, `${offered} 2`, 'eLabel']);
		assert.equal(rest.compare.tied({ names }), 'The new provider, new provider 2, and eLabel are worth the same');
		assert.equal(rest.compare.tied({ names: format.names(['eLabel', 'Ace']) }), 'eLabel and Ace are worth the same');
	});
});

for (const [language, quoted] of /** @type {const} */ ([
	['de', '„Ace“'],
	['fr', '«\u00a0Ace\u00a0»'],
	['es', '«Ace»'],
	['ja', 'Ace'],
	['ar', '\u2068Ace\u2069'],
]))
	test(`a list of names in ${language}`, async () => {
		const format = new Format(language, 'USD', 2, await loadWords(language));
		assert.equal(format.names(['Ace']), quoted);
	});

test('no sentence joins a name to a word before it as it is', async () => {
	for (const language of ['en', 'de', 'fr', 'es'])
		for (const file of [`${language}.js`, `${language}.rest.js`]) {
			const source = await readFile(join(import.meta.dirname, '../src/words', file), 'utf8');
			const bare = /[\p{L}\d] \$\{(?:name|names|incumbent|candidate|next)\}/u;
			const found = source.split('\n').filter((line) => bare.test(line) && !line.includes('priceTask'));
			assert.deepEqual(found, [], file);
		}
});
