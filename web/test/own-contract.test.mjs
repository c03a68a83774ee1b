// The visitor's own contract, and its dates.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutLimits, withTypedFigures } from '../src/scenario/own-contract.js';
import { valueAt, withValue } from '../src/scenario/pointer.js';
import { monthsOf, termOf, withTerm } from '../src/scenario/term.js';
import { ask } from './estimator.mjs';
import { preset } from './links.mjs';

describe('a contract’s dates in months', () => {
	// The same as in estimator/evidence/term_test.go.
	for (const [end, notice, unit, left, months, last] of /** @type {const} */ ([
		['2027-06-30', 3, 'months', 6, 3, '2027-03-31'],
		['2027-06-30', 90, 'days', 6, 3, '2027-04-01'],
		['2027-06-30', 91, 'days', 6, 3, '2027-03-31'],
		['2027-06-30', 92, 'days', 6, 4, '2027-03-30'],
		['2027-06-30', 0, 'days', 6, 0, '2027-06-30'],
		['2027-06-15', 3, 'months', 6, 4, '2027-03-15'],
		['2027-02-28', 1, 'months', 2, 1, '2027-01-31'],
		['2027-05-31', 3, 'months', 5, 3, '2027-02-28'],
		['2027-05-30', 3, 'months', 5, 3, '2027-02-28'],
		['2026-12-31', 1, 'months', 0, 1, '2026-11-30'],
		['2020-01-31', 1, 'months', 0, 1, '2019-12-31'],
	]))
		test(`${end}, ${notice} ${unit}`, () => {
			const found = monthsOf({ end, notice, unit }, '2027-01');
			assert.deepEqual(found, { monthsLeft: left, noticeMonths: months, lastNotice: last });
		});

	test('are shown as entered until the months change', () => {
		const scenario = { ...preset('image-boxes'), start: '2026-12' };
		const entered = /** @type {const} */ ({ end: '2027-06-15', notice: 90, unit: 'days' });
		const dated = withTerm(scenario, entered);
		assert.deepEqual(termOf(dated), entered);
		assert.deepEqual(termOf(withValue(dated, '/incumbent/contract/months_left', '8')), {
			end: '2027-07-31',
			notice: 4,
			unit: 'months',
		});
	});
});

describe('a visitor’s own contract', () => {
	test('has no limits and perks of an example, but its own', async () => {
		const example = preset('driving-segmentation');
		const own = withValue(example, '/incumbent/offer/commitment', '50000');
		const without = withoutLimits(own, (pointer) => valueAt(own, pointer) !== valueAt(example, pointer));
		assert.ok(example.candidates[0].offer.capacity);
		assert.equal(without.candidates[0].offer.capacity, undefined);
		assert.equal(without.incumbent.contract.rebate_clawback, undefined);
		assert.equal(without.incumbent.offer.commitment, '50000');
		assert.equal((await ask('check', without)).problems, undefined);
	});

	test('starts with the figures typed into an example, a rate card with its tasks', async () => {
		const example = preset('driving-segmentation');
		const plain = preset('my-contract');
		const typed = withTypedFigures(plain, example, ['/incumbent/offer/pricing/prices/0/pricing/unit_price']);
		assert.deepEqual(typed.demand, example.demand);
		assert.deepEqual(typed.incumbent.offer.pricing, example.incumbent.offer.pricing);
		assert.equal(typed.candidates[0].offer.capacity, undefined);
		assert.equal((await ask('check', typed)).problems, undefined);
	});
});
