// The glossary beside the words: one term for each concept in each language, and what is not to be said instead.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parseAst } from 'rolldown/parseAst';
import english from '../../estimator/cmd/switchcost/verdict.json' with { type: 'json' };
import glossary from '../src/words/glossary.json' with { type: 'json' };
import { languages } from '../src/text/locales.js';
import { texts } from './estimator.mjs';

/** @typedef {{place: string, text: string}} Text */

const source = new URL('../src/', import.meta.url);

/** @typedef {{type: string, start: number, value?: unknown, quasis?: {value: {cooked: string}}[]}} Node */

/** The texts in a module: its strings and templates, without the names of properties and modules. @param {string} path */
async function textsOfModule(path) {
	const code = await readFile(new URL(path, source), 'utf8');
	/** @type {Text[]} */
	const found = [];
	/** @param {Node} node @param {string} text */
	const add = ({ start }, text) => found.push({ place: `${path}:${code.slice(0, start).split('\n').length}`, text });
	/** @param {unknown} node */
	const visit = (node) => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return undefined;
		const one = /** @type {Node} */ (node);
		if (one.type === 'ImportDeclaration') return undefined;
		if (one.type === 'Literal' && typeof one.value === 'string') add(one, one.value);
		if (one.type === 'TemplateLiteral') add(one, (one.quasis ?? []).map(({ value }) => value.cooked).join('{}'));
		for (const [name, child] of Object.entries(one))
			if (!(one.type === 'Property' && name === 'key') && !(one.type === 'MemberExpression' && name === 'property'))
				visit(child);
		return undefined;
	};
	visit(parseAst(code));
	return found;
}

/** All texts of a language: of the page, of the dialog for own data, and of the estimator. @param {string} language */
async function textsOf(language) {
	const inWords = (await readdir(new URL('words/', source)))
		.filter((name) => new RegExp(`^${language}\\b.*\\.js$`).test(name))
		.map((name) => `words/${name}`);
	const dialog = `bring-in/words${language === 'en' ? '' : `.${language}`}.js`;
	const modules = await Promise.all([...inWords, dialog].map(textsOfModule));
	const estimator =
		language === 'en'
			? Object.entries({ ...texts, ...english })
			: Object.entries(JSON.parse(await readFile(new URL(`words/estimator.${language}.json`, source), 'utf8'))).map(
					([id, translation]) => [id, /** @type {any} */ (translation).text],
				);
	return [...modules.flat(), ...estimator.map(([place, text]) => ({ place, text: withoutNames(text) }))];
}

/** Leaves out the names of slots and of websites. @param {string} text */
const withoutNames = (text) =>
	text.replace(/\{\w+\}/g, '{}').replace(/[\w.-]+\.(com|co|io|gov|org|ai|africa|au)[\w/.-]*/g, '');

/** Compounds count in Japanese and Arabic, which join words; elsewhere a term is a whole word. @param {string} language */
const isJoined = (language) => language === 'ja' || language === 'ar';

/** @param {string} term @param {string} language */
function pattern(term, language) {
	const plain = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
	return new RegExp(isJoined(language) ? plain : `(?<![\\p{L}-])${plain}(?![\\p{L}-])`, 'iu');
}

/**
 * The texts that say something else than the glossary's term.
 * @param {Text[]} all
 * @param {string} language
 */
const violations = (all, language) =>
	Object.values(glossary).flatMap((concept) => {
		const { term, not } = concept[/** @type {'en'} */ (language)];
		return not.flatMap((wrong) =>
			all
				.filter(({ text }) => pattern(wrong, language).test(text))
				.map(({ place, text }) => `${place}: “${wrong}” instead of “${term}” in: ${text}`),
		);
	});

for (const language of languages) {
	describe(`the words in ${language}`, async () => {
		const all = await textsOf(language);

		test('say each concept by its term only', () => {
			assert.ok(all.length > 1000);
			assert.deepEqual(violations(all, language), []);
		});

		test('use every term of the glossary', () => {
			const unused = Object.entries(glossary)
				.map(([concept, terms]) => ({ concept, term: terms[/** @type {'en'} */ (language)].term.toLowerCase() }))
				.filter(({ term }) => !all.some(({ text }) => text.toLowerCase().includes(term)));
			assert.deepEqual(unused, []);
		});
	});
}

test('every concept has one term in each language, other than what it is not called', () => {
	for (const [concept, terms] of Object.entries(glossary)) {
		assert.deepEqual(Object.keys(terms), languages, concept);
		for (const { term, not } of Object.values(terms)) {
			assert.ok(term && not.length, concept);
			assert.ok(!not.includes(term), `${concept}: ${term}`);
		}
	}
});

test('a text that says something else is found, in any case and within a sentence', () => {
	const found = (/** @type {string} */ text, /** @type {string} */ language) =>
		violations([{ place: '', text }], language);
	assert.match(found('In 48 of 50 Futures, switching pays.', 'en')[0], /“futures” instead of “scenario”/);
	assert.match(found('Donnez le préavis avant fin mai.', 'fr')[0], /“avant fin” instead of “au plus tard”/);
	assert.match(found('50通りのうち、現状のままのほうが…', 'ja')[0], /instead of “現行維持”/);
	assert.deepEqual(found('Donnez le préavis au plus tard fin mai.', 'fr'), []);
	assert.deepEqual(found('Labels im Pilotversuch', 'de'), []);
});
