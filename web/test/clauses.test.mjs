// What a contract may also say, a better deal, and what a month costs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amendedContract, monthlyBills, roundedDiscount } from '../src/scenario/offers.js';
import { withCandidate } from '../src/scenario/candidates.js';
import { clauses, fieldsOf, hasClause, pointersOf, withClause, withoutClause } from '../src/scenario/clauses.js';
import { clauseText } from '../src/fields/clauses.js';
import { patternOf, valueAt, withValue } from '../src/scenario/pointer.js';
import { numberFormat } from '../src/text/number-format.js';
import { Format } from '../src/words/format.js';
import english from '../src/words/en.js';
import words from '../src/words/en.rest.js';
import { ask, inputs } from './estimator.mjs';
import { preset, release } from './links.mjs';

const plain = { ...preset('my-contract'), start: '2026-12' };
const at = (/** @type {string} */ pattern) => pattern.replace('*', '0');

describe('a clause', () => {
	for (const clause of clauses)
		test(`${clause.name} can be added, filled in and removed`, async () => {
			assert.ok(!hasClause(clause, plain, at));
			const added = withClause(clause, plain, at);
			const own = fieldsOf(clause, at).filter((pointer) => pointersOf(clause, at).includes(pointer));
			const filled = own.reduce((copy, pointer) => {
				const { unit } = inputs.find((input) => at(input.pointer) === pointer) ?? {};
				return withValue(copy, pointer, unit === 'share' ? '0.4' : '6');
			}, added);
			for (const scenario of [added, filled]) assert.equal((await ask('check', scenario)).problems, undefined);
			assert.ok(hasClause(clause, filled, at));
			assert.deepEqual(withoutClause(clause, filled, at), plain);
			const says = words.clauses.says[clause.name];
			const figures = fieldsOf(clause, at).length + (clause.monthly ? 1 : 0);
			assert.equal(says.match(/\{\d\}/g)?.length ?? 0, figures, says);
		});
});

test('each clause of a preset states all its figures', () => {
	const format = new Format('en-US', 'USD', 2, /** @type {any} */ ({ ...english, ...words }));
	for (const name of Object.keys(release.newest)) {
		const scenario = preset(name);
		const session = {
			at,
			value: (/** @type {string} */ pointer) => valueAt(scenario, pointer),
			input: (/** @type {string} */ pointer) => inputs.find((input) => input.pointer === patternOf(pointer)),
		};
		for (const clause of clauses.filter((clause) => hasClause(clause, scenario, at))) {
			const fields = /** @type {any} */ ({ session, text: numberFormat('en-US'), format });
			assert.doesNotMatch(clauseText(fields, clause), /…|undefined/, name);
		}
	}
});

test('a better deal has the discount at which staying is worth as much, and competes with the offer', async () => {
	const { ok: alone } = await ask('assess', plain);
	const discount = roundedDiscount(alone.recommendation.turning_prices.retention_discount);
	const amended = amendedContract(plain, discount, 'Current provider, amended');
	assert.equal(Number(amended.offer.pricing.unit_price).toFixed(6), (1.2 * (1 - Number(discount))).toFixed(6));
	const { ok: result } = await ask('assess', withCandidate(plain, amended));
	const means = result.recommendation.actions
		.filter((/** @type {{candidate?: number}} */ { candidate }) => candidate === 1)
		.map((/** @type {{mean: string}} */ { mean }) => Number(mean));
	assert.ok(Math.max(...means) > alone.recommendation.mean / 2, String(means));
});

test('a month costs the volume at its price, in tiers, for each task and of a part', () => {
	const buyer = withValue(
		withValue(withValue(plain, '/demand/labels_per_month', '45000'), '/incumbent/offer/pricing/unit_price', '1.35'),
		'/candidates/0/offer/pricing/unit_price',
		'1.05',
	);
	const { now: today, then } = monthlyBills(buyer, 0);
	assert.deepEqual([today, then].map(Math.round), [60750, 47250]);
	assert.equal(Math.round(monthlyBills(withValue(buyer, '/candidates/0/move_share', '0.5'), 0).then), 54000);
	const committed = { commitment: '100000', true_up_share: '0.25' };
	const short = withValue(buyer, '/incumbent/offer', { ...buyer.incumbent.offer, ...committed });
	assert.equal(Math.round(monthlyBills(short, 0).now), 70563);
	assert.equal(Math.round(monthlyBills(withValue(short, '/incumbent/offer/prepaid', true), 0).now), 100_000);
	const minimum = withValue(buyer, '/candidates/0/offer/commitment_labels', '50000');
	assert.equal(Math.round(monthlyBills(minimum, 0).then), 52500);
	assert.equal(monthlyBills(preset('documents'), 0).then, 50000 * 0.28 + 100000 * 0.21 + 1000);
	const { now } = monthlyBills(preset('driving-segmentation'), 0);
	assert.equal(
		now - Number(preset('driving-segmentation').incumbent.offer.platform_fee ?? 0),
		15000 * 2.6 + 5000 * 2.4,
	);
});
