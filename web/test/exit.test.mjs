import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewal } from '../src/view/exit.js';
import rest from '../src/words/en.rest.js';
import { Format } from '../src/words/format.js';

test('the exit warns of an inevitable renewal and of one that only notice today prevents', () => {
  const format = new Format('en-US', 'USD', 2);
  Object.assign(format.words, rest);
  for (const [
    month,
    reachable,
    deadline,
    date,
    want,
  ] of /** @type {[number, boolean, number | null, string | undefined, string | undefined][]} */ ([
    [
      1,
      false,
      11,
      '2026-12',
      'The contract renews at the end of December 2026: the time to give notice for that has passed.',
    ],
    [
      2,
      true,
      0,
      '2027-01',
      'Only notice given today still ends the contract at the end of January 2027; after that it renews.',
    ],
    [
      1,
      false,
      11,
      undefined,
      'The contract renews at the end of month 1: the time to give notice for that has passed.',
    ],
    [3, true, 1, '2027-02', undefined],
    [1, false, null, '2026-12', undefined],
    [0, false, 10, '2026-11', undefined],
    [0, true, 0, '2026-11', undefined],
    [8, true, 8, '2027-07', undefined],
    [
      1,
      false,
      0,
      '2026-12',
      'The contract renews at the end of December 2026: the time to give notice for that has passed.',
    ],
  ])) {
    assert.equal(
      renewal([{ month, date, reachable }], { notice_deadline_month: deadline }, format),
      want,
      `in ${month} months`,
    );
  }
});
