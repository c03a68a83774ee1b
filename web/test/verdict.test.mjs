import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Format, counted, duration } from '../src/words/format.js';
import { verdict, whatWouldChange } from '../src/words/verdict.js';

const format = new Format('en-US', 'USD', 2);

const scenario = /** @type {any} */ ({
  horizon_months: 36,
  incumbent: { name: 'Current provider' },
  candidates: [{ name: 'New provider', offer: { pricing: { model: 'per_label', unit_price: '0.85' } } }],
});

/** @param {object} recommendation @param {object} candidate */
const result = (recommendation, candidate) => /** @type {any} */ ({
  recommendation: { candidate: 0, ...recommendation },
  candidates: [{ break_even: { candidate_price_factor: null, retention_discount: null }, ...candidate }],
});

test('each verdict is one sentence that a person would say', () => {
  for (const [answer, want] of [
    [result({ verdict: 'switch_now', npv: '682123.45' }, { payback_month: 17 }),
      'Switch as soon as you can: it pays back in 17 months and is worth $682,000 over three years.'],
    [result({ verdict: 'switch_now', npv: '682123.45' }, { payback_month: 0 }),
      'Switch as soon as you can: it never costs more than staying and is worth $682,000 over three years.'],
    [result({ verdict: 'switch_now', npv: '10.00' }, { payback_month: null }),
      'Switch as soon as you can: it is worth $10 over three years.'],
    [result({ verdict: 'switch_later', npv: '757000.00', cutover_month: 8, cutover_date: '2027-07', notice_by_month: 6, notice_by_date: '2027-05' },
      { best_cutover_month: 8, timing: [{ cutover_month: 3, npv: '683000.00' }, { cutover_month: 8, npv: '757000.00' }] }),
    'Switch at the end of July 2027, not now: give notice by the end of May 2027. It is worth $757,000 over three years, $74,000 more than switching at once.'],
    [result({ verdict: 'switch_later', npv: '757000.00', cutover_month: 8, notice_by_month: 0 },
      { best_cutover_month: 8, timing: [{ cutover_month: 3, npv: '757000.00' }, { cutover_month: 8, npv: '757000.00' }] }),
    'Switch at the end of month 8, not now: give notice today. It is worth $757,000 over three years.'],
    [result({ verdict: 'stay', npv: '-5.00' }, { npv: '-5.00', one_time_total: '312000.00', break_even: { candidate_price_factor: '0.682353', retention_discount: '0.000000' } }),
      'Stay: switching would cost $312,000 up front and not earn it back within three years. It would pay if the price of New provider fell below $0.58 per label.'],
    [result({ verdict: 'stay', npv: '-5.00' }, { npv: '-5.00', one_time_total: '-2.00' }),
      'Stay: switching would lose $5 within three years. No price of the new provider would make it pay.'],
  ]) {
    assert.equal(verdict(/** @type {any} */ (answer), scenario, format), want);
  }
});

test('what would change the verdict follows the way the price is made', () => {
  const candidate = /** @type {any} */ ({ npv: '5.00', break_even: { candidate_price_factor: '1.200000', retention_discount: '0.310000' } });
  /** @param {object} pricing */
  const priced = (pricing) => ({ ...scenario, candidates: [{ name: 'New provider', offer: { pricing } }] });
  assert.equal(whatWouldChange(candidate, scenario, format),
    'It would stop paying if the price of New provider rose above $1.02 per label, or if Current provider took 31% off its prices.');
  assert.match(whatWouldChange(candidate, priced({ model: 'hourly', hourly_rate: '50' }), format), /rose above \$60\.00 per hour|rose above \$60 per hour/);
  assert.match(whatWouldChange(candidate, priced({ model: 'tiered' }), format), /the prices of New provider rose by 20%/);
});

test('times as one says them', () => {
  assert.deepEqual([1, 12, 13, 24, 36, 120].map(duration), ['one month', 'one year', '13 months', 'two years', 'three years', 'ten years']);
  assert.equal(counted(11, 'month'), '11 months');
});
