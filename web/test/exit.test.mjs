import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewal } from '../src/view/exit.js';
import { monthsAfter } from '../src/months.js';
import rest from '../src/words/en/rest.js';
import { Format } from '../src/words/format.js';

test('a renewal that cannot be kept from any longer is said to be, and one that notice of today keeps from', () => {
  const format = new Format('en-US', 'USD', 2);
  Object.assign(format.words, rest);
  for (const [left, notice, deadline, start, want] of /** @type {[number, number | undefined, number | null, string | undefined, string | undefined][]} */ ([
    [1, 2, 11, '2026-12', 'The contract renews at the end of December 2026: the time to give notice for that has passed.'],
    [2, 2, 0, '2026-12', 'Only notice given today still ends the contract at the end of January 2027; after that it renews.'],
    [1, 2, 11, undefined, 'The contract renews at the end of month 1: the time to give notice for that has passed.'],
    [3, 2, 1, '2026-12', undefined],
    [1, 2, null, '2026-12', undefined],
    [0, 2, 10, '2026-12', undefined],
    [0, 0, 0, '2026-12', undefined],
    [8, undefined, 8, '2026-12', undefined],
    [1, 2, 0, '2026-12', 'The contract renews at the end of December 2026: the time to give notice for that has passed.'],
  ])) {
    const contract = { months_left: left, notice_months: notice };
    assert.equal(renewal({ notice_deadline_month: deadline }, /** @type {any} */ ({ start, incumbent: { contract } }), format), want, `${left} months left`);
  }
});

test('months go on into the next year', () => {
  assert.deepEqual([monthsAfter('2026-12', 0), monthsAfter('2026-12', 1), monthsAfter('2026-01', 35)], ['2026-12', '2027-01', '2028-12']);
});
