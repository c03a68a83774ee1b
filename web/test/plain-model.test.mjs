// The plain model that the estimator is measured against computes the same.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { npv, prepare, stay, switchAt } from '../bench/plain-model.js';

/** @typedef {Record<string, number>} Lines */

const vectors = join(import.meta.dirname, '../../estimator/testdata/vectors');
const spread = ['evaluation', 'security', 'legal', 'migration'];

/**
 * Lines by month, and how many amounts they are of.
 * @param {(post: import('../bench/plain-model.js').Post) => void} run
 */
function posted(run) {
  /** @type {Lines[]} */
  const months = [];
  let amounts = 0;
  run((month, line, amount) => {
    const lines = (months[month - 1] ??= {});
    lines[line] = (lines[line] ?? 0) + amount;
    amounts += amount !== 0 ? 1 : 0;
  });
  return { months, amounts };
}

/**
 * Half a minor unit is what rounding takes or gives, once for each amount; a
 * spread one's last month takes up what the others left.
 * @param {Lines[]} got
 * @param {{lines: Record<string, string>}[]} want
 * @param {number} minorUnit
 * @param {number} lead
 */
function agrees(got, want, minorUnit, lead) {
  assert.equal(got.length, want.length);
  want.forEach(({ lines }, i) => {
    for (const line of Object.keys({ ...lines, ...got[i] })) {
      const allowed = line === 'exit' ? 2 : spread.includes(line) ? (lead + 1) / 2 : 1;
      const off = Math.abs((got[i][line] ?? 0) - Number(lines[line] ?? 0)) / minorUnit;
      assert.ok(off <= allowed, `month ${i + 1}, ${line}: got ${got[i][line]}, want ${lines[line]}`);
    }
  });
}

describe('the plain model agrees with', async () => {
  for (const name of await readdir(vectors)) {
    test(name, async () => {
      const { scenario, result } = JSON.parse(await readFile(join(vectors, name), 'utf8'));
      const minorUnit = 10 ** -(result.stay.total.split('.')[1]?.length ?? 0);
      const s = prepare(scenario);
      const staying = posted((post) => stay(s, post));
      agrees(staying.months, result.stay.months, minorUnit, 0);
      result.candidates.forEach((/** @type {any} */ want, /** @type {number} */ i) => {
        const candidate = s.candidates[i];
        const { lead_months: lead } = candidate.transition;
        const switching = posted((post) => switchAt(s, candidate, want.cutover_month, post));
        agrees(switching.months, want.switch.months, minorUnit, lead);
        const allowed = ((staying.amounts + switching.amounts + 4) * minorUnit) / 2;
        assert.ok(
          Math.abs(npv(s, candidate) - Number(want.npv)) <= allowed,
          `candidate ${i}: ${npv(s, candidate)}, want ${want.npv}`,
        );
        for (const { cutover_month: cutover, npv: value } of want.timing) {
          assert.ok(
            Math.abs(npv(s, candidate, cutover) - Number(value)) <= allowed,
            `candidate ${i}, cutover ${cutover}`,
          );
        }
      });
    });
  }
});
