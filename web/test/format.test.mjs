// Numbers as a language's text has them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Format } from '../src/words/format.js';
import { loadWords } from '../src/words/languages.js';

const arabic = new Format('ar', 'USD', 2, await loadWords('ar'));
const visible = (/** @type {string} */ text) =>
  text
    .replace(/\u2066/g, '[')
    .replace(/\u2067/g, '{')
    .replace(/\u2069/g, (_, at) => (at === text.length - 1 ? '}' : ']'));

test('right-to-left text keeps signs with numbers and currency letters together', () => {
  assert.equal(visible(arabic.exact('-80850.44')), '{[-80,850.44]\u00a0[US$]}');
  assert.equal(visible(arabic.compact('-200000')), '{[-200]\u00a0ألف\u00a0[US$]}');
  assert.equal(visible(arabic.percent(-0.1184)), '{[-11.8%]}');
});

test('left-to-right text is as Intl writes it', () => {
  assert.equal(new Format('en', 'USD', 2).exact('-80850.44'), '-$80,850.44');
});
