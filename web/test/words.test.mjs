// Every language says everything that English does.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages, loadWords } from '../src/words/languages.js';
import { texts } from './lists.mjs';

for (const language of languages.filter((language) => language !== 'en')) {
  describe(language, async () => {
    const { default: words } = await import(`../src/words/${language}/index.js`);

    test('calls itself so', () => assert.equal(words.language, language));

    for (const part of /** @type {const} */ (['inputs', 'lines', 'presets'])) {
      test(`has each text of the estimator’s ${part}`, () => {
        assert.deepEqual(texts[part].filter((text) => !Object.hasOwn(words.estimator, text)), []);
      });
    }

    test('has no text that the estimator does not', () => {
      const all = new Set(Object.values(texts).flat());
      assert.deepEqual(Object.keys(words.estimator).filter((text) => !all.has(text)), []);
    });
  });
}

test('a language is loaded once, with all of its areas', async () => {
  const german = await loadWords('de');
  assert.equal(await loadWords('de'), german);
  assert.equal(german.verdict.word.stay, 'Bleiben');
});
