import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Ranges, movedRange, rangeAt, rangePointer } from '../src/scenario/ranges.js';

/** @import { Input } from '../src/engine/types.js' */

const volume = '/demand/labels_per_month';
const growth = '/demand/annual_growth';
const fee = '/incumbent/offer/recovery_cost';
/** @type {Record<string, Partial<Input>>} */
const inputs = {
	[volume]: { min: '0', max: '1000000000000', low: '0.7', high: '1.4', relative: true, required: true },
	[growth]: { min: '-0.9', max: '10', low: '-0.1', high: '0.4', required: true },
	[fee]: { min: '0', max: '1000000000000', low: '0.5', high: '2', relative: true, absent: '0' },
};
const scenario = /** @type {any} */ ({
	demand: { labels_per_month: '60000', annual_growth: '0.1' },
	incumbent: { offer: { recovery_cost: '100' } },
});
const said = [
	{ input: volume, range: null, plausible: { low: '42000', high: '84000' } },
	{ input: growth, range: null, plausible: { low: '-0.1', high: '0.4' } },
	{ input: fee, range: null, plausible: { low: '50', high: '200' } },
];
const demand = (/** @type {Record<string, unknown>} */ values) => ({
	...scenario,
	demand: { ...scenario.demand, ...values },
});

function known() {
	return new Ranges((pointer) => /** @type {Input} */ (inputs[pointer]), {
		scenario,
		list: new Map(said.map((range) => [range.input, range])),
	});
}

test('the pointer of a range says whose it is', () => {
	assert.equal(rangePointer(volume, 'low'), '/uncertainty/~1demand~1labels_per_month/low');
	assert.deepEqual(rangeAt(rangePointer(volume, 'low')), { input: volume, end: 'low' });
	assert.deepEqual(rangeAt(rangePointer('/a~b/c')), { input: '/a~b/c', end: undefined });
	assert.equal(rangeAt(volume), undefined);
});

describe('ranges', () => {
	test('ranges are the plausible ones until one is changed, then all are written out', () => {
		const ranges = known();
		assert.deepEqual(ranges.effective(scenario, volume), { low: '42000', high: '84000' });
		const changed = ranges.withRange(scenario, volume, { low: '50000', high: '84000' });
		assert.deepEqual(changed.uncertainty, {
			[volume]: { low: '50000', high: '84000' },
			[growth]: { low: '-0.1', high: '0.4' },
			[fee]: { low: '50', high: '200' },
		});
		assert.deepEqual(
			[volume, growth].map((pointer) => ranges.changed(changed, pointer)),
			[true, false],
		);
		assert.deepEqual(
			ranges.withRange(changed, volume, { low: '42000', high: '84000' }),
			scenario,
			'put back, nothing is left',
		);
	});

	test('a range can be removed, and added where none was plausible', () => {
		const ranges = known();
		const without = ranges.withRange(scenario, growth, undefined);
		assert.equal(ranges.effective(without, growth), undefined);
		assert.ok(ranges.changed(without, growth));
		assert.deepEqual(ranges.plausible(without, growth), { low: '-0.1', high: '0.4' }, 'to put it back');
		const more = ranges.withRange(scenario, '/discount_rate', { low: '0', high: '0.2' });
		assert.equal(Object.keys(more.uncertainty ?? {}).length, 4);
		assert.deepEqual(ranges.withRange(more, '/discount_rate', undefined), scenario);
	});

	test('written-out ranges move along with the value', () => {
		const ranges = known();
		const start = ranges.withRange(scenario, volume, { low: '50000', high: '90000' });
		const edited = { ...demand({ labels_per_month: '120000' }), uncertainty: start.uncertainty };
		const carried = ranges.afterEdit(edited, start, volume);
		assert.deepEqual(carried.uncertainty?.[volume], { low: '100000', high: '180000' });
		assert.deepEqual(carried.uncertainty?.[growth], { low: '-0.1', high: '0.4' });
		const back = ranges.afterEdit({ ...start, uncertainty: carried.uncertainty }, start, volume);
		assert.deepEqual(back, start, 'and back, within one drag');
		assert.ok(
			!ranges.changed(
				{
					...demand({ labels_per_month: '61234' }),
					uncertainty: ranges.allEffective(demand({ labels_per_month: '61234' })),
				},
				volume,
			),
		);
	});

	test('ranges of a removed input go, those of an input at 0 stay', () => {
		const ranges = known();
		const start = ranges.withRange(scenario, volume, { low: '50000', high: '90000' });
		const rest = { ...start.demand, annual_growth: undefined };
		assert.equal(ranges.afterEdit({ ...start, demand: rest }, start, growth).uncertainty?.[growth], undefined);
		assert.deepEqual(
			ranges.afterEdit({ ...start, incumbent: /** @type {any} */ ({ offer: {} }) }, start, fee).uncertainty?.[fee],
			{ low: '0', high: '0' },
		);
	});

	test('there are no ranges before the engine has answered', () => {
		const ranges = new Ranges(() => undefined, undefined);
		assert.equal(ranges.effective(scenario, volume), undefined);
		assert.deepEqual(ranges.afterEdit(scenario, scenario, volume), scenario);
	});
});

test('a range around a value moves with it, up to the bounds', () => {
	const input = /** @type {any} */ ({ min: '0', max: '1', low: '-0.03', high: '0.02', around: true });
	const range = { low: '0.92', high: '0.97' };
	assert.deepEqual(movedRange(range, '0.95', '0.9', input), { low: '0.87', high: '0.92' });
	assert.deepEqual(movedRange(range, '0.95', '0.99', input), { low: '0.96', high: '1' });
});

test('a range always holds its value, inside the bounds', () => {
	const number = fc.double({ min: 0.001, max: 0.999, noNaN: true }).map((n) => n.toFixed(6));
	const input = fc.record({
		min: fc.constant('0'),
		max: fc.constant('1'),
		relative: fc.boolean(),
		around: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.uniqueArray(number, { minLength: 3, maxLength: 3 }), number, input, (three, to, input) => {
			const [low, from, high] = three.sort((a, b) => Number(a) - Number(b));
			const moved = movedRange({ low, high }, from, to, /** @type {any} */ (input));
			assert.ok(Number(moved.low) <= Number(to) && Number(to) <= Number(moved.high), JSON.stringify(moved));
			assert.ok(Number(moved.low) >= 0 && Number(moved.high) <= 1, JSON.stringify(moved));
		}),
	);
});
