import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPosition } from '../src/charts/chart.js';

test('a chart label stands after its point, else before it, else where it fits', () => {
  const label = 'a'.repeat(20); // about 140 px
  assert.deepEqual(labelPosition(10, 14, 0, 300, label), { x: 24, anchor: 'start' });
  assert.deepEqual(labelPosition(290, 14, 0, 300, label), { x: 276, anchor: 'end' });
  assert.deepEqual(labelPosition(80, 14, 0, 160, label), { x: 160, anchor: 'end', over: true });
  assert.deepEqual(labelPosition(80, 14, 0, 100, label), { x: 0, anchor: 'start', over: true });
});
