// The words of all languages. tsc checks that each has every area and sentence.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { numberFormat } from '../src/text/number-format.js';
import { loadDialogWords } from '../src/bring-in/texts.js';
import { accepted } from '../src/fields/problems.js';
import { translatedFigures, translatedInputs, translatedLists } from '../src/words/estimator.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { languages, withLatinDigits } from '../src/text/locales.js';
import { fingerprint, mismatches } from '../build/translations.mjs';
import { half } from '../build/bundle.mjs';
import first from '../src/words/en.js';
import rest from '../src/words/en.rest.js';
import { figures, inputs, lines, presets, texts } from './estimator.mjs';

describe('texts of the estimator', () => {
	const marked = (/** @type {string} */ text) => `⟦${text}⟧`;
	const words = /** @type {import('../src/words/languages.js').Words} */ (
		/** @type {unknown} */ ({
			estimator: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text: `${id} ${marked(text)}` }])),
		})
	);

	test('are looked up by the IDs that the estimator gives them', () => {
		const lists = translatedLists({ inputs, lines, presets }, words);
		const shown = [
			...lists.inputs.flatMap(({ label, help, source }) => [label, help, source]),
			...lists.inputs.filter(({ unit }) => unit === 'text').map((input) => input.default),
			...lists.lines.flatMap(({ label, help }) => [label, help]),
			...lists.presets.flatMap(({ title, summary, sources }) => [title, summary, ...Object.values(sources)]),
			...lists.presets.flatMap(({ scenario }) => [scenario.incumbent.name, scenario.candidates[0].name]),
			...translatedFigures(figures, words).flatMap(({ label, rule, source, formulas }) => [
				label,
				rule,
				source,
				...formulas.map(({ when }) => when),
			]),
		].filter((text) => text !== undefined);
		assert.deepEqual(
			shown.filter((text) => !text.endsWith('⟧')),
			[],
			'shown in English',
		);
		const ids = new Set(shown.map((text) => text.split(' ', 1)[0]));
		assert.deepEqual(
			Object.keys(texts).filter((id) => !/^(verdict|remark)\./.test(id) && !ids.has(id)),
			[],
			'never looked up',
		);
	});

	test('appear in English where a translation is missing', () => {
		const { label, help } = translatedInputs(inputs.slice(0, 1), /** @type {any} */ ({ estimator: {} }))[0];
		assert.deepEqual([label, help], [inputs[0].label, inputs[0].help]);
	});

	test('load at once or with the later parts of the page, each once', () => {
		const parts = [half(words.estimator, 'first'), half(words.estimator, 'rest')].map((one) => Object.keys(one));
		assert.deepEqual(parts.flat().sort(), Object.keys(texts).sort());
		assert.ok(parts[0].includes('input.demand.labels_per_month.help'));
		for (const late of ['figure.delivered.rule', 'source.arithmetic', 'preset.documents.source.models.gpu_hours'])
			assert.ok(parts[1].includes(late), late);
	});

	test('are reported as stale, missing or superfluous', () => {
		const english = { 'input.a.label': 'A', 'input.b.label': 'B', 'input.c.label': 'C' };
		const translations = {
			'input.a.label': { text: 'Ah', english: fingerprint('A') },
			'input.b.label': { text: 'Beh', english: fingerprint('b') },
			'input.d.label': { text: 'Deh', english: fingerprint('D') },
		};
		assert.deepEqual(mismatches(english, translations), {
			missing: ['input.c.label'],
			stale: ['input.b.label'],
			superfluous: ['input.d.label'],
		});
	});
});

// Each rule of the estimator, with every property that a rule may have.
const source = await readFile(join(import.meta.dirname, '../../estimator/rule.go'), 'utf8');
const rules = [...source.matchAll(/ RuleName = "(\w+)"/g)].map(
	([, name]) =>
		/** @type {import('../src/engine/types.js').Rule} */ ({
			name,
			low: '41',
			high: '72',
			low_field: '/low',
			high_field: '/high',
			choices: ['one', 'two'],
			model: 'hourly',
		}),
);

/** Returns the text of each rule by its name. @param {string} language */
async function ruleWords(language) {
	await loadRest(language);
	const format = new Format(language, 'EUR', 2, await loadWords(language));
	const labelled = (/** @type {string} */ pointer) => /** @type {any} */ ({ label: pointer });
	assert.deepEqual(
		Object.keys(format.words.rules).sort(),
		rules.map(({ name }) => name).sort(),
		'rules of estimator/rule.go, and those that have words in problems.js',
	);
	return new Map(
		rules.map((rule) => [
			rule.name,
			accepted({ rule, accepted: '' }, undefined, labelled, numberFormat(language), format),
		]),
	);
}

for (const language of languages) {
	test(`${language} comes with the words of the parts that load later`, async () => {
		await loadRest(language);
		const words = await loadWords(language);
		assert.equal(words.language, language);
		assert.deepEqual(Object.keys(words).sort(), Object.keys({ ...first, ...rest }).sort());
	});

	test(`${language} describes each rule with the same bounds, fields and choices as English`, async () => {
		const [english, words] = [await ruleWords('en'), await ruleWords(language)];
		for (const [name, text] of english) {
			const parts = ['41', '72', '/low', '/high', 'one, two'].filter((one) => text.includes(one));
			assert.deepEqual(
				parts.filter((one) => !words.get(name)?.includes(one)),
				[],
				`${name}: ${words.get(name)}`,
			);
			if (language !== 'en') assert.notEqual(words.get(name), text);
		}
	});
}

/**
 * The slots that each sentence of a dialog states, by its path.
 * @param {any} words
 * @param {string} [path]
 * @returns {[string, string][]}
 */
const slotsOf = (words, path = '') =>
	Object.entries(words).flatMap(([name, word]) => {
		const at = `${path}/${name}`;
		if (typeof word === 'object') return slotsOf(word, at);
		if (typeof word !== 'function') return [];
		const text = word(new Proxy({}, { get: (_, slot) => `{${String(slot)}}` }));
		return [[at, [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')]];
	});

test('the dialog for own data states the same figures in each language', async () => {
	const english = slotsOf(await loadDialogWords('en'));
	assert.ok(english.length > 50);
	for (const language of languages) assert.deepEqual(slotsOf(await loadDialogWords(language)), english, language);
});

test('loading a language twice loads its words once', async () => {
	assert.equal(await loadWords('de'), await loadWords('de'));
});

test('Arabic steps have their sign next to the number', async () => {
	await loadRest('ar');
	const format = new Format(withLatinDigits('ar'), 'USD', 2, await loadWords('ar'));
	const { costs } = format.words;
	assert.equal(costs.more({ amount: format.money(5) }).replace(/[\u2066-\u2069]/g, ''), '+5\u00a0US$');
	assert.match(costs.less({ amount: format.money(5) }), /\u2066−5\u2069/);
});

test('Arabic sentences have Western digits and Gregorian months', () => {
	const format = new Format(withLatinDigits('ar-SA'), 'SAR', 2);
	assert.match(format.exact('1234.5'), /1,234\.50/);
	assert.match(format.month(1, '2027-07'), /2027/);
	assert.equal(withLatinDigits('de-CH'), 'de-CH');
});

for (const file of ['words/languages.js', 'bring-in/texts.js', 'embed/first-answer.js', 'ui/page-urls.js'])
	test(`${file} has a line for each language`, async () => {
		const text = await readFile(join(import.meta.dirname, '../src', file), 'utf8');
		assert.deepEqual(
			languages.filter((language) => !new RegExp(`^\\s+${language}: `, 'm').test(text)),
			[],
		);
	});
