import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { counted, duration } from '../src/words/en.js';
import { Format } from '../src/words/format.js';
import { chance, offCentre, paysIn, saidChance } from '../src/words/chance.js';
import { verdict, verdictWord, whatWouldChange } from '../src/words/verdict.js';

const format = new Format('en-US', 'USD', 2);

const scenario = /** @type {any} */ ({
  horizon_months: 36,
  incumbent: { name: 'Current provider' },
  candidates: [{ name: 'New provider', offer: { pricing: { model: 'per_label', unit_price: '0.85' } } }],
});

/** @param {object} recommendation @param {object} candidate */
const result = (recommendation, candidate) =>
  /** @type {any} */ ({
    recommendation: { candidate: 0, ...recommendation },
    candidates: [{ break_even: { candidate_price_factor: null, retention_discount: null }, ...candidate }],
  });

test('each verdict is one sentence that a person would say', () => {
  for (const [answer, want] of [
    [
      result({ verdict: 'switch_now', npv: '682123.45', cutover_month: 3, notice_by_month: 0 }, { payback_month: 17 }),
      'Switch as soon as you can, at the end of month 3, and give notice today: it pays back in 17 months and is worth $682,000 over three years.',
    ],
    [
      result(
        {
          verdict: 'switch_now',
          npv: '682123.45',
          cutover_month: 3,
          cutover_date: '2027-03',
          notice_by_month: 1,
          notice_by_date: '2027-01',
        },
        { payback_month: 0 },
      ),
      'Switch as soon as you can, at the end of March 2027, and give notice by the end of January 2027: it never costs more than staying and is worth $682,000 over three years.',
    ],
    [
      result(
        {
          verdict: 'switch_now',
          npv: '33100000.00',
          cutover_month: 3,
          notice_by_month: 2,
          reason: { probability_positive: '0.64' },
        },
        { payback_month: null },
      ),
      'Switch as soon as you can, at the end of month 3, and give notice by the end of month 2: it is worth $33.1M over three years. This is not certain: switching pays off in 32 of 50 equally likely futures.',
    ],
    [
      result(
        {
          verdict: 'switch_later',
          npv: '757000.00',
          cutover_month: 8,
          cutover_date: '2027-07',
          notice_by_month: 6,
          notice_by_date: '2027-05',
        },
        {
          best_cutover_month: 8,
          timing: [
            { cutover_month: 3, npv: '683000.00' },
            { cutover_month: 8, npv: '757000.00' },
          ],
        },
      ),
      'Switch at the end of July 2027, not now: give notice by the end of May 2027. It is worth $757,000 over three years, $74,000 more than switching at once.',
    ],
    [
      result(
        { verdict: 'switch_later', npv: '757000.00', cutover_month: 8, notice_by_month: 0 },
        {
          best_cutover_month: 8,
          timing: [
            { cutover_month: 3, npv: '757000.00' },
            { cutover_month: 8, npv: '757000.00' },
          ],
        },
      ),
      'Switch at the end of month 8, not now: give notice today. It is worth $757,000 over three years.',
    ],
    [
      result(
        { verdict: 'stay', npv: '-5.00', cutover_month: 8 },
        { cutover_month: 8, payback_month: null, one_time_total: '312000.00' },
      ),
      'Stay: switching would cost $312,000 up front and not earn it back within three years.',
    ],
    [
      result(
        { verdict: 'stay', npv: '-5.00', cutover_month: 8 },
        { cutover_month: 8, payback_month: 34, one_time_total: '312000.00' },
      ),
      'Stay: switching would cost $312,000 up front and not earn it back with interest within three years.',
    ],
    [
      result(
        { verdict: 'stay', npv: '-21.80', cutover_month: 8 },
        { cutover_month: 8, payback_month: null, one_time_total: '-2.00' },
      ),
      'Stay: switching would lose $21.80 within three years.',
    ],
    [
      result(
        { verdict: 'stay', npv: '-21.80', cutover_month: 8, reason: { probability_positive: '0.3' } },
        { cutover_month: 8, payback_month: null, one_time_total: '-2.00' },
      ),
      'Stay: switching would lose $21.80 within three years. This is not certain: switching pays off in 15 of 50 equally likely futures.',
    ],
    [
      result(
        { verdict: 'stay', npv: '-1234.00', cutover_month: 8 },
        { cutover_month: 20, payback_month: null, one_time_total: '99.00' },
      ),
      'Stay: even at its best month switching would lose $1,230 within three years.',
    ],
    [
      result(
        { verdict: 'stay', npv: '0.00', cutover_month: 3 },
        { cutover_month: 3, payback_month: 0, one_time_total: '0.00' },
      ),
      'Stay: within three years, switching gains nothing.',
    ],
  ]) {
    assert.equal(verdict(/** @type {any} */ (answer), scenario, format), want);
  }
});

test('a verdict is in doubt where more than a quarter of the futures speak against it', () => {
  /** @param {string} verdict @param {string} [share] */
  const word = (verdict, share) =>
    verdictWord(
      result({ verdict, reason: share === undefined ? undefined : { probability_positive: share } }, {}),
      format,
    );
  assert.equal(word('switch_now'), 'Switch now', 'not known yet');
  assert.equal(word('switch_now', '0.75'), 'Switch now');
  assert.equal(word('switch_later', '0.74'), 'Switch later, on balance');
  assert.equal(word('stay', '0.25'), 'Stay');
  assert.equal(
    word('stay', '0.7'),
    'Stay, on balance',
    'in most futures it pays, yet not with every input at its value',
  );
  assert.equal(word('toss_up', '0.5'), 'Too close to call');
});

test('a chance is a frequency, and never all or none of 50 where any doubt is left', () => {
  for (const [share, want, heading] of [
    ['0.64', '32 in 50', 'Switching pays off in 32 of 50 equally likely futures'],
    ['0.998718', '99.9%', 'Switching pays off in 99.9% of equally likely futures'],
    ['0.99994', '99.9%', 'Switching pays off in 99.9% of equally likely futures'],
    ['0.00006', '0.1%', 'Switching pays off in 0.1% of equally likely futures'],
    ['1.000000', '50 in 50', 'Switching pays off in 50 of 50 equally likely futures'],
    ['0', '0 in 50', 'Switching pays off in 0 of 50 equally likely futures'],
  ]) {
    assert.equal(chance(share, format), want);
    assert.equal(paysIn(share, format), heading);
  }
});

test('chances are said as the command line says them', async () => {
  const table = JSON.parse(
    await readFile(join(import.meta.dirname, '../../estimator/testdata/frequencies.json'), 'utf8'),
  );
  for (const { probability, of_fifty: pays, share } of table)
    assert.equal(saidChance(probability), share ? Number(share) : pays / 50, probability);
});

test('a worth outside of its own range, or far from its middle, is said to be', () => {
  const risk = /** @type {any} */ ({ p10: '1000.00', p50: '1500.00', p90: '2000.00' });
  for (const npv of ['1375.00', '1500.00', '1625.00']) assert.equal(offCentre({ npv, risk }, format), undefined);
  assert.equal(
    offCentre({ npv: '1626.00', risk }, format),
    'With every input as entered, switching is worth $1,630, more than in most futures: the inputs’ ranges reach further to the worse side.',
  );
  assert.match(offCentre({ npv: '1000.00', risk }, format) ?? '', /, less than in most futures: .* to the better side/);
  assert.equal(
    offCentre({ npv: '2290.00', risk }, format),
    'With every input as entered, switching is worth $2,290, outside this range: some inputs’ ranges reach further to one side.',
  );
  assert.match(offCentre({ npv: '-1.00', risk }, format) ?? '', /is worth -\$1, outside this range/);
});

test('what would change it names the month it holds for, unless it is another than the best that would pay first, and follows the way the price is made', () => {
  /** @param {string} npv @param {string | null} factor @param {string | null} discount */
  const candidate = (npv, factor, discount) =>
    /** @type {any} */ ({
      npv,
      cutover_month: 8,
      cutover_date: '2027-07',
      break_even: { candidate_price_factor: factor, retention_discount: discount },
    });
  /** @param {object} pricing */
  const priced = (pricing) => ({ ...scenario, candidates: [{ name: 'New provider', offer: { pricing } }] });
  const cutover = 'A cutover at the end of July 2027 would';
  for (const [given, of, want] of /** @type {[any, any, string][]} */ ([
    [
      candidate('5.00', '1.200000', '0.310000'),
      scenario,
      'stop paying if the price of New provider rose above $1.02 per label, or if Current provider took 31% off its prices.',
    ],
    [
      candidate('5.00', '1.200000', null),
      priced({ model: 'hourly', hourly_rate: '50' }),
      'stop paying if the price of New provider rose above $60.00 per hour.',
    ],
    [
      candidate('5.00', '1.200000', null),
      priced({ model: 'tiered' }),
      'stop paying if the prices of New provider rose by 20%.',
    ],
    [candidate('5.00', null, null), scenario, 'pay even at ten times the price of New provider.'],
    [
      candidate('-5.00', '0.010000', '0.000000'),
      scenario,
      'pay if the price of New provider fell below $0.0085 per label.',
    ],
    [
      {
        ...candidate('-5.00', null, '0.000000'),
        cutover_month: 36,
        cutover_date: '2029-11',
        closest: candidate('-9.00', '0.500000', '0.000000'),
      },
      scenario,
      'Switching would pay if the price of New provider fell below $0.425 per label.',
    ],
    [candidate('-5.00', null, '0.000000'), scenario, 'not pay even if the labels of New provider were free.'],
    [candidate('-5.00', '0.000000', '0.000000'), scenario, 'not pay even if the labels of New provider were free.'],
  ])) {
    assert.equal(whatWouldChange(given, of, format), given.closest ? want : `${cutover} ${want}`);
  }
});

test('times as one says them', () => {
  assert.deepEqual([1, 12, 13, 24, 36, 120].map(duration), [
    'one month',
    'one year',
    '13 months',
    'two years',
    'three years',
    'ten years',
  ]);
  assert.equal(counted(11, 'month'), '11 months');
});
