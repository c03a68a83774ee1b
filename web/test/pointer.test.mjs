import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atIndex, patternOf, valueAt, withValue } from '../src/scenario/pointer.js';

const scenario = { demand: { labels: 1 }, list: [{ a: 1 }, { a: 2 }], 'a/b': { '~': 3 } };

test('a pointer finds a value', () => {
  assert.equal(valueAt(scenario, '/demand/labels'), 1);
  assert.equal(valueAt(scenario, '/list/1/a'), 2);
  assert.equal(valueAt(scenario, '/a~1b/~0'), 3);
  assert.equal(valueAt(scenario, ''), scenario);
});

test('a pointer to nothing is undefined, prototypes included', () => {
  for (const pointer of ['/x', '/x/y', '/demand/labels/z', '/constructor', '/__proto__/toString', '/list/9/a']) {
    assert.equal(valueAt(scenario, pointer), undefined, pointer);
  }
});

test('a changed copy leaves the original unchanged', () => {
  const before = structuredClone(scenario);
  assert.deepEqual(withValue(scenario, '/list/1/a', 5).list, [{ a: 1 }, { a: 5 }]);
  assert.deepEqual(withValue(scenario, '/list/0', undefined).list, [{ a: 2 }]);
  assert.deepEqual(withValue(scenario, '/demand', undefined).demand, undefined);
  assert.equal(/** @type {any} */ (withValue(scenario, '/new/deep', 1)).new.deep, 1);
  assert.deepEqual(scenario, before);
});

test('patterns and pointers', () => {
  assert.equal(patternOf('/candidates/0/offer/pricing/tiers/12/up_to'), '/candidates/*/offer/pricing/tiers/*/up_to');
  assert.equal(atIndex('/candidates/*/name', 3), '/candidates/3/name');
});
