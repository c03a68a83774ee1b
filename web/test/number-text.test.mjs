import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText, shift } from '../src/fields/number-text.js';

test('numbers are read as the language writes them', () => {
  for (const [locale, typed, want] of [
    ['en', '1,234.50', '1234.5'],
    ['en', '1234.50', '1234.5'],
    ['en', '$1,234.50', '1234.5'],
    ['en', '12 %', '12'],
    ['en', '-3.5', '-3.5'],
    ['en', '−3.5', '-3.5'],
    ['en', '.5', '0.5'],
    ['en', '5.', '5'],
    ['en', '007', '7'],
    ['en', '0', '0'],
    ['en', '-0', '0'],
    ['en', '1 000 000', '1000000'],
    ['en', 'USD 5', '5'],
    ['de', '€1.234,50', '1234.5'],
    ['de', '1.234,50 €', '1234.5'],
    ['de', '0,85', '0.85'],
    ['de', '1.5', '1.5'],
    ['de', '1.500', '1500'],
    ['en', '1.234,50', '1234.5'],
    ['fr', '1 234,50', '1234.5'],
    ['fr', '1\u202f234,50', '1234.5'],
    ['de-CH', '1’234.50', '1234.5'],
    ['en-IN', '12,34,567.5', '1234567.5'],
    ['ar-EG', '١٬٢٣٤٫٥', '1234.5'],
    ['en', '123456789012345678901234567890.123', '123456789012345678901234567890.123'],
  ]) {
    assert.equal(numberText(locale).parse(typed), want, `${locale}: ${typed}`);
  }
});

test('what is no number is not guessed at', () => {
  for (const [locale, typed] of [
    ['en', ''], ['en', 'abc'], ['en', '1,2,3'], ['en', '1.2.3'], ['en', '--1'], ['en', '12abc'], ['en', '1e5'],
    ['en', '.'], ['en', '-'], ['en', '%'], ['en', '1,23,4'], ['de', '1,2,3'], ['en', '∞'], ['en', '0x10'],
  ]) {
    assert.equal(numberText(locale).parse(typed), null, `${locale}: ${typed}`);
  }
});

test('what is written out is read back the same', () => {
  for (const locale of ['en', 'de', 'fr', 'de-CH', 'en-IN', 'ar-EG', 'ja', 'pl']) {
    const text = numberText(locale);
    for (const decimal of ['0', '1', '-0.05', '1234.5', '1000000', '0.000001', '123456789.123456', '999999999999']) {
      assert.equal(text.parse(text.format(decimal)), decimal, `${locale}: ${text.format(decimal)}`);
    }
  }
});

test('the decimal point moves without rounding', () => {
  /** @type {[string, number, string][]} */
  const cases = [
    ['7', -2, '0.07'], ['0.07', 2, '7'], ['100', -2, '1'], ['0', -2, '0'], ['-12.5', -2, '-0.125'],
    ['0.123456789012345678', 2, '12.3456789012345678'], ['1', 2, '100'], ['abc', 2, 'abc'],
  ];
  for (const [decimal, places, want] of cases) {
    assert.equal(shift(decimal, places), want);
  }
});
