import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputFilter } from '../src/view/input-filter.js';

const sought = {
  pointer: '/team/legal_rate',
  texts: ['Counsel’s hourly rate', 'What an hour of outside counsel costs.', 'per hour'],
  changed: false,
};

test('the filter needs every word in one of the texts, ignoring case and accents', () => {
  const filter = new InputFilter(() => {});
  assert.equal(filter.active, false);
  for (const [query, want] of /** @type {[string, boolean][]} */ ([
    ['counsel', true],
    ['COUNSEL hour', true],
    ['cöunsel', true],
    ['outs per', true],
    ['counsel label', false],
    ['  ', true],
    ['per hour ', true],
  ])) {
    filter.search(query);
    assert.equal(filter.shows(sought), want, query);
  }
  filter.search('prüfen');
  assert.equal(filter.shows({ ...sought, texts: ['Anteil, den Sie prufen'] }), true);
  filter.search('単価');
  assert.equal(filter.shows({ ...sought, texts: ['ラベル単価'] }), true);
});

test('the filter of changed inputs keeps one that is reset', () => {
  let drawn = 0;
  const filter = new InputFilter(() => drawn++);
  filter.showChanged(true);
  assert.equal(filter.active, true);
  assert.equal(filter.shows(sought), false);
  assert.equal(filter.shows({ ...sought, changed: true }), true);
  assert.equal(filter.shows(sought), true);
  filter.showChanged(true);
  assert.equal(filter.shows(sought), false);
  filter.clear();
  assert.equal(filter.active, false);
  assert.equal(drawn, 3);
});
