// Every language says everything that English does; that it has each area and
// sentence is checked by tsc.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { numberText } from '../src/text/number-text.js';
import { accepted } from '../src/fields/rule-words.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { languages, spokenLocale } from '../src/text/locales.js';
import { texts } from './lists.mjs';

for (const language of languages.filter((language) => language !== 'en')) {
  describe(language, () => {
    test('has each text of the estimator, and none besides', async () => {
      const words = await loadWords(language);
      await loadRest(language);
      assert.equal(words.language, language);
      const all = new Set(Object.values(texts).flat());
      assert.deepEqual(
        [...all].filter((text) => !Object.hasOwn(words.estimator, text)),
        [],
        'missing',
      );
      assert.deepEqual(
        Object.keys(words.estimator).filter((text) => !all.has(text)),
        [],
        'stale',
      );
    });
  });
}

// Each rule of the estimator, with something of all that a rule comes with.
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

/** What each rule accepts, by its name. @param {string} language */
async function ruleWords(language) {
  const format = new Format(language, 'EUR', 2, await loadWords(language));
  const labelled = (/** @type {string} */ pointer) => /** @type {any} */ ({ label: pointer });
  assert.deepEqual(
    Object.keys(format.words.problems.rules).sort(),
    rules.map(({ name }) => name).sort(),
    'rules of estimator/rule.go, and those that have words in problems.js',
  );
  return new Map(rules.map((rule) => [rule.name, accepted(rule, undefined, labelled, numberText(language), format)]));
}

for (const language of languages) {
  test(`${language} says what each rule of the estimator accepts, with all that English says of it`, async () => {
    const [english, words] = [await ruleWords('en'), await ruleWords(language)];
    for (const [name, said] of english) {
      const besides = ['41', '72', '/low', '/high', 'one, two'].filter((one) => said.includes(one));
      assert.deepEqual(
        besides.filter((one) => !words.get(name)?.includes(one)),
        [],
        `${name}: ${words.get(name)}`,
      );
      if (language !== 'en') assert.notEqual(words.get(name), said);
    }
  });
}

test('a language is loaded once', async () => {
  assert.equal(await loadWords('de'), await loadWords('de'));
});

test('numbers in Arabic sentences have the digits of the sentences, and months are Gregorian', () => {
  const format = new Format(spokenLocale('ar-SA'), 'SAR', 2);
  assert.match(format.exact('1234.5'), /1,234\.50/);
  assert.match(format.month(1, '2027-07'), /2027/);
  assert.equal(spokenLocale('de-CH'), 'de-CH');
});
