// Every language says everything that English does; that it has each area and
// sentence is checked by tsc.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acceptedWords } from '../src/fields/accepted.js';
import { numberText } from '../src/fields/number-text.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { languages, spokenLocale } from '../src/words/locales.js';
import { engine, inputs, presets, texts } from './lists.mjs';

for (const language of languages.filter((language) => language !== 'en')) {
  describe(language, () => {
    test('has each text of the estimator, and none besides', async () => {
      const words = await loadWords(language);
      await loadRest(language);
      assert.equal(words.language, language);
      const all = new Set(Object.values(texts).flat());
      assert.deepEqual([...all].filter((text) => !Object.hasOwn(words.estimator, text)), [], 'missing');
      assert.deepEqual(Object.keys(words.estimator).filter((text) => !all.has(text)), [], 'stale');
    });

    test('says what the estimator accepts', async () => {
      const format = new Format(language, 'EUR', 2, await loadWords(language));
      for (const accepted of await refusals()) {
        const said = acceptedWords(accepted, inputs, numberText(language), format);
        assert.notEqual(said, accepted);
        assert.doesNotMatch(said, /undefined/);
      }
    });
  });
}

test('English says what the estimator accepts in its words, with fields called by their labels', async () => {
  const format = new Format('en', 'USD', 2);
  for (const accepted of await refusals()) {
    const labelled = accepted.replace('horizon_months', 'horizon').replace('lead_months', 'lead time').replace('model tiered', 'model In tiers');
    assert.equal(acceptedWords(accepted, inputs, numberText('en'), format), labelled);
  }
});

/** What the estimator accepts in place of bad values of every sort that a form can send. @returns {Promise<string[]>} */
async function refusals() {
  const [{ scenario }] = presets;
  const bad = structuredClone(/** @type {any} */ (scenario));
  bad.start = 'soon';
  bad.currency = 'XXX';
  bad.discount_rate = '2';
  bad.models.count = '1.5';
  bad.models.rounds = '1e400';
  bad.incumbent.name = '';
  bad.incumbent.contract.early_exit.allowed = 'maybe';
  bad.incumbent.offer.pricing = { model: 'tiered', tiers: [{ up_to: '0', unit_price: '1' }, { up_to: '5', unit_price: '1' }] };
  bad.candidates[0].offer.pricing = { model: 'tiered', unit_price: '1', tiers: [{ up_to: '9', unit_price: '1' }, { up_to: '5', unit_price: '1' }, { unit_price: '1' }] };
  bad.candidates[0].transition.parallel_months = 24;
  bad.uncertainty = { '/demand/labels_per_month': { low: '70000', high: '80000' }, '/models/count': { low: '1', high: '3' }, '/nowhere': { low: '1', high: '2' } };
  const worse = structuredClone(/** @type {any} */ (scenario));
  worse.candidates[0].cutover_month = 99;
  worse.candidates = [...worse.candidates, { ...worse.candidates[0], offer: { ...worse.candidates[0].offer, pricing: { model: 'by the yard' } } }];
  const answers = await Promise.all([bad, worse].map((scenario) => engine.check(scenario)));
  const accepted = [...new Set(answers.flatMap(({ problems }) => (problems ?? []).map(({ accepted }) => accepted)))];
  assert.ok(accepted.length > 12, accepted.join('; '));
  return accepted;
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
