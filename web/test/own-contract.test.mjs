// The visitor's own contract, and its dates.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import terms from '../../estimator/evidence/testdata/terms.json' with { type: 'json' };
import { limitsIn, withLimits, withoutLimits, withTypedFigures } from '../src/scenario/own-contract.js';
import { valueAt, withValue } from '../src/scenario/pointer.js';
import { monthsOf, termOf, withTerm } from '../src/scenario/term.js';
import { ask } from './estimator.mjs';
import { preset } from './links.mjs';

/** @import { NoticeUnit } from '../src/scenario/term.js' */

describe('a contract’s dates in months', () => {
	for (const { end, notice, unit, ...want } of terms)
		test(`${end}, ${notice} ${unit}`, () => {
			assert.deepEqual(monthsOf({ end, notice, unit: /** @type {NoticeUnit} */ (unit) }, '2027-01'), {
				monthsLeft: want.months_left,
				noticeMonths: want.notice_months,
				lastNotice: want.last_notice,
			});
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
		const limits = limitsIn(own, (pointer) => valueAt(own, pointer) !== valueAt(example, pointer));
		const without = withoutLimits(own, limits);
		assert.deepEqual(withLimits(without, limits), own, 'they can be brought back');
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
