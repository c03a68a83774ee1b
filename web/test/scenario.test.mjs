// Scenarios as plain data: pointers to values, lists of candidates, the steps of the plan.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	candidateIndex,
	maxNameLength,
	pointerForCandidate,
	resultOf,
	singleCandidate,
	uniqueName,
	withCandidate,
} from '../src/scenario/candidates.js';
import { convertedTo } from '../src/scenario/currency.js';
import { withoutItem } from '../src/scenario/list-items.js';
import { stepsOf } from '../src/scenario/plan.js';
import { atIndex, patternOf, valueAt, withValue } from '../src/scenario/pointer.js';
import { withNewTask, withoutTask, withTaskName, withTasks } from '../src/scenario/task-edits.js';
import { withoutTypedTexts } from '../src/scenario/unnamed.js';

const data = { demand: { labels: 1 }, list: [{ a: 1 }, { a: 2 }], 'a/b': { '~': 3 } };

test('a pointer finds a value', () => {
	assert.equal(valueAt(data, '/demand/labels'), 1);
	assert.equal(valueAt(data, '/list/1/a'), 2);
	assert.equal(valueAt(data, '/a~1b/~0'), 3);
	assert.equal(valueAt(data, ''), data);
});

test('a pointer to nothing is undefined, prototypes included', () => {
	for (const pointer of ['/x', '/x/y', '/demand/labels/z', '/constructor', '/__proto__/toString', '/list/9/a']) {
		assert.equal(valueAt(data, pointer), undefined, pointer);
	}
});

test('a changed copy leaves the original unchanged', () => {
	const before = structuredClone(data);
	assert.deepEqual(withValue(data, '/list/1/a', 5).list, [{ a: 1 }, { a: 5 }]);
	assert.deepEqual(withValue(data, '/list/0', undefined).list, [{ a: 2 }]);
	assert.deepEqual(withValue(data, '/demand', undefined).demand, undefined);
	assert.equal(/** @type {any} */ (withValue(data, '/new/deep', 1)).new.deep, 1);
	assert.deepEqual(data, before);
});

test('patterns and pointers', () => {
	assert.equal(patternOf('/candidates/0/offer/pricing/tiers/12/up_to'), '/candidates/*/offer/pricing/tiers/*/up_to');
	assert.equal(atIndex('/candidates/*/name', 3), '/candidates/3/name');
});

const range = (/** @type {string} */ low) => ({ low, high: '9' });

/** @returns {any} */
const scenario = () => ({
	horizon_months: '36',
	candidates: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
	uncertainty: {
		'/demand/annual_growth': range('0'),
		'/candidates/0/offer/label_accuracy': range('1'),
		'/candidates/1/offer/label_accuracy': range('2'),
		'/candidates/2/offer/label_accuracy': range('3'),
	},
});

/** @param {any} of */
const lows = ({ uncertainty }) =>
	Object.fromEntries(Object.entries(uncertainty).map(([pointer, { low }]) => [pointer, low]));

test('each candidate keeps its ranges when one is removed', () => {
	const before = scenario();
	const after = withoutItem(before, '/candidates', 1);
	assert.deepEqual(
		after.candidates.map(({ name }) => name),
		['A', 'C'],
	);
	assert.deepEqual(lows(after), {
		'/demand/annual_growth': '0',
		'/candidates/0/offer/label_accuracy': '1',
		'/candidates/1/offer/label_accuracy': '3',
	});
	assert.deepEqual(before, scenario(), 'the scenario it came from is as it was');
});

test('a copied candidate takes its original’s ranges, a new one none', () => {
	const copied = withCandidate(scenario(), /** @type {any} */ ({ name: 'B 2' }), 1);
	assert.deepEqual(
		copied.candidates.map(({ name }) => name),
		['A', 'B', 'C', 'B 2'],
	);
	assert.deepEqual(lows(copied), { ...lows(scenario()), '/candidates/3/offer/label_accuracy': '2' });
	assert.deepEqual(lows(withCandidate(scenario(), /** @type {any} */ ({ name: 'D' }))), lows(scenario()));
});

test('a single candidate stands first, with its own and the common ranges', () => {
	const one = singleCandidate(scenario(), 2);
	assert.deepEqual(one.candidates, [{ name: 'C' }]);
	assert.deepEqual(lows(one), { '/demand/annual_growth': '0', '/candidates/0/offer/label_accuracy': '3' });
	const { uncertainty, ...certain } = scenario();
	assert.equal('uncertainty' in singleCandidate(certain, 0), false);
	assert.ok(uncertainty);
});

test('a pointer names its candidate', () => {
	assert.equal(candidateIndex('/candidates/7/offer/credits'), 7);
	assert.equal(candidateIndex('/incumbent/offer/credits'), undefined);
	assert.equal(candidateIndex('/candidates'), undefined);
	assert.equal(pointerForCandidate('/candidates/0/offer/credits', 3), '/candidates/3/offer/credits');
	assert.equal(pointerForCandidate('/demand/annual_growth', 3), '/demand/annual_growth');
});

test('the part of a result that is about one candidate has its npv, notice and remarks', () => {
	/** @param {string} name @param {string[]} npvs from month 2 on @param {number} best @param {number} notice */
	const candidate = (name, npvs, best, notice) => ({
		name,
		timing: npvs.map((npv, i) => ({ cutover_month: i + 2, npv })),
		best_cutover_month: best,
		exit: { notice_by_month: notice },
	});
	/** @type {any} */
	const result = {
		currency: 'USD',
		candidates: [candidate('A', ['1', '5'], 3, 4), candidate('B', ['9', '2'], 2, 1)],
		recommendation: { candidate: 1, npv: '9', notice_by_month: 0, mean: '8' },
		remarks: [{ code: 'common' }, { code: 'of A', candidate: 0 }, { code: 'of B', candidate: 1 }],
	};
	const [first, second] = [0, 1].map((i) => resultOf(result, i));
	assert.deepEqual(first.candidates, [result.candidates[0]]);
	assert.deepEqual([first.recommendation.npv, first.recommendation.notice_by_month], ['5', 4]);
	assert.equal(second.recommendation, result.recommendation, 'a notice for another month than that shown');
	assert.deepEqual(
		[first, second].map(({ remarks }) => remarks?.map(({ code, candidate: of }) => `${code} ${of}`)),
		[
			['common undefined', 'of A 0'],
			['common undefined', 'of B 0'],
		],
	);
	assert.equal(resultOf({ ...result, remarks: null }, 0).remarks, null);
});

test('a default name is given only once', () => {
	assert.equal(uniqueName('Vega', []), 'Vega');
	assert.equal(uniqueName('Vega', ['Vega']), 'Vega 2');
	assert.equal(uniqueName('Vega 2', ['Vega', 'Vega 2']), 'Vega 3');
	const long = 'x'.repeat(maxNameLength);
	assert.equal(uniqueName(long, [long]).length, maxNameLength);
});

/** @param {string[]} steps */
const shown = (...steps) =>
	stepsOf(/** @type {any} */ (steps.map((step, i) => ({ step, from_month: i })))).map(({ step, spans }) => [
		step,
		...spans.map(({ from_month: from }) => from),
	]);

test('rounds of a plan step share one bar, and a preparation shows as its parts', () => {
	assert.deepEqual(shown('notice', 'preparation', 'security', 'cutover', 'retraining', 'ramp', 'retraining'), [
		['notice', 0],
		['security', 2],
		['cutover', 3],
		['retraining', 4, 6],
		['ramp', 5],
	]);
	assert.deepEqual(shown('preparation', 'parallel', 'cutover'), [
		['preparation', 0],
		['parallel', 1],
		['cutover', 2],
	]);
});

/** Two tasks, a rate card, and a candidate to whom only the second moves. @returns {any} */
const withRateCard = () => ({
	demand: {
		dataset_labels: '0',
		tasks: [
			{ name: 'box', labels_per_month: '10', annual_growth: '0' },
			{ name: 'mask', labels_per_month: '20', annual_growth: '0.1' },
		],
	},
	incumbent: {
		offer: {
			pricing: {
				model: 'by_task',
				prices: [
					{ task: 'box', pricing: { model: 'per_label', unit_price: '1' } },
					{ task: 'mask', pricing: { model: 'per_label', unit_price: '2' } },
				],
			},
		},
	},
	candidates: [{ name: 'A', offer: { pricing: { model: 'per_label', unit_price: '3' } }, tasks: ['mask'] }],
	uncertainty: {
		'/demand/tasks/1/labels_per_month': range('1'),
		'/incumbent/offer/pricing/prices/1/pricing/unit_price': range('2'),
	},
});

test('rate cards and moves follow a renamed task', () => {
	const { incumbent, candidates } = withTaskName(withRateCard(), 1, 'outline', ['box', 'mask']);
	assert.equal(incumbent.offer.pricing.prices?.[1].task, 'outline');
	assert.deepEqual(candidates[0].tasks, ['outline']);
});

describe('rate cards and moves keep their names while a task has a bad one', () => {
	for (const [what, renames, tasks, prices, moves] of /** @type {const} */ ([
		['the name of another', [[1, 'box']], ['box', 'box'], ['box', 'mask'], ['mask']],
		['no visible name', [[1, ' \u200b']], ['box', ' \u200b'], ['box', 'mask'], ['mask']],
		[
			'another name afterwards',
			[
				[1, 'box'],
				[1, 'outline'],
			],
			['box', 'outline'],
			['box', 'outline'],
			['outline'],
		],
		[
			'a name that the other gives way to',
			[
				[1, 'box'],
				[0, 'frame'],
			],
			['frame', 'box'],
			['frame', 'box'],
			['box'],
		],
		[
			'the name of the other in exchange',
			[
				[0, 'mask'],
				[1, 'box'],
			],
			['mask', 'box'],
			['mask', 'box'],
			['box'],
		],
	])) {
		test(what, () => {
			const { demand, incumbent, candidates } = renames.reduce(
				(scenario, [index, name]) => withTaskName(scenario, index, name, ['box', 'mask']),
				withRateCard(),
			);
			assert.deepEqual(
				demand.tasks.map((/** @type {any} */ task) => task.name),
				tasks,
			);
			assert.deepEqual(
				incumbent.offer.pricing.prices.map((/** @type {any} */ { task, pricing }) => [task, pricing.unit_price]),
				prices.map((task, i) => [task, String(i + 1)]),
			);
			assert.deepEqual(candidates[0].tasks, moves);
		});
	}
});

test('removing a task with the name of another takes its own price and lets the other follow', () => {
	const names = ['box', 'mask', 'mask 2'];
	const twice = withTaskName(withNewTask(withRateCard()), 1, 'box', names);
	const pricesWithout = (/** @type {number} */ index) =>
		withoutTask(twice, index, names).incumbent.offer.pricing.prices?.map(({ task, pricing }) => [
			task,
			pricing.unit_price,
		]);
	assert.deepEqual(pricesWithout(1), [
		['box', '1'],
		['mask 2', '2'],
	]);
	assert.deepEqual(pricesWithout(0), [
		['box', '2'],
		['mask 2', '2'],
	]);
});

test('ranges, rate cards and moves follow when a task is removed', () => {
	const three = withNewTask(withRateCard());
	assert.deepEqual(
		three.incumbent.offer.pricing.prices?.map(({ task, pricing }) => [task, pricing.unit_price]),
		[
			['box', '1'],
			['mask', '2'],
			['mask 2', '2'],
		],
	);
	const two = withoutTask(three, 0, ['box', 'mask', 'mask 2']);
	assert.deepEqual(lows(two), {
		'/demand/tasks/0/labels_per_month': '1',
		'/incumbent/offer/pricing/prices/0/pricing/unit_price': '2',
	});
	assert.deepEqual(withoutTask(three, 1, ['box', 'mask', 'mask 2']).candidates[0].tasks, []);
});

test('the last of two tasks becomes a single volume at its own price', () => {
	const { demand, incumbent, candidates } = withoutTask(withRateCard(), 0, ['box', 'mask']);
	assert.deepEqual(demand, { labels_per_month: '20', annual_growth: '0.1', dataset_labels: '0' });
	assert.deepEqual(incumbent.offer.pricing, { model: 'per_label', unit_price: '2' });
	assert.equal(candidates[0].tasks, undefined);
});

test('a volume is split into two tasks of half its size', () => {
	const before = withoutTask(withRateCard(), 0, ['box', 'mask']);
	assert.deepEqual(withTasks(before, 'Task 1').demand, {
		dataset_labels: '0',
		tasks: [
			{ name: 'Task 1', labels_per_month: '10', annual_growth: '0.1' },
			{ name: 'Task 2', labels_per_month: '10', annual_growth: '0.1' },
		],
	});
});

test('a single candidate takes its ranges and origins along', () => {
	const origin = { kind: 'typed' };
	const { origins } = singleCandidate(
		{ ...scenario(), origins: { '/currency': origin, '/candidates/1/name': origin } },
		1,
	);
	assert.deepEqual(Object.keys(origins ?? {}), ['/currency', '/candidates/0/name']);
});

test('a link for another site has the preset’s names, and neither names nor notes that were typed', () => {
	const typed = 'Acme <acme@example.com> https://example.com';
	const preset = {
		incumbent: { name: 'Current provider' },
		candidates: [{ name: 'New provider' }],
		demand: {},
	};
	/** @type {any} */
	const scenario = {
		demand: { tasks: [1, 2].map((n) => ({ name: `${typed} ${n}`, labels_per_month: '100', annual_growth: '0' })) },
		incumbent: {
			name: typed,
			offer: { pricing: { model: 'by_task', prices: [1, 2].map((n) => ({ task: `${typed} ${n}`, pricing: {} })) } },
		},
		candidates: [1, 2].map((n) => ({ name: `${typed} ${n}`, tasks: [`${typed} 2`], offer: { pricing: {} } })),
		origins: {
			'/demand': { kind: 'measured', note: typed },
			'/incumbent/contract/months_left': { kind: 'typed', note: '2027-06-30' },
		},
	};
	const plain = withoutTypedTexts(scenario, /** @type {any} */ (preset));
	assert.doesNotMatch(JSON.stringify(plain), /acme|example\.com/i);
	assert.equal(plain.incumbent.name, 'Current provider');
	assert.deepEqual(
		plain.candidates.map(({ name }) => name),
		['New provider', 'New provider 2'],
	);
	assert.deepEqual(plain.candidates[0].tasks, ['Task 2']);
	assert.equal(plain.incumbent.offer.pricing.prices?.[1].task, 'Task 2');
	assert.deepEqual(plain.origins, {
		'/demand': { kind: 'measured' },
		'/incumbent/contract/months_left': { kind: 'typed', note: '2027-06-30' },
	});
});

test('another currency converts amounts and their ranges, and leaves an example an example', () => {
	/** @type {any[]} */
	const inputs = [
		{ pointer: '/incumbent/offer/platform_fee', unit: 'money', min: '0' },
		{ pointer: '/candidates/*/offer/pricing/unit_price', unit: 'money_per_label', min: '0' },
		{ pointer: '/discount_rate', unit: 'rate', min: '0' },
	];
	/** @type {any} */
	const scenario = {
		currency: 'USD',
		discount_rate: '0.1',
		incumbent: { offer: { platform_fee: 3000 } },
		candidates: [{ offer: { pricing: { unit_price: '1.05' } } }],
		uncertainty: {
			'/candidates/0/offer/pricing/unit_price': { low: '1', high: '1.1' },
			'/discount_rate': { low: '0.08', high: '0.12' },
		},
	};
	const kindOf = (/** @type {string} */ pointer) => (pointer.startsWith('/candidates') ? 'typed' : 'example');
	assert.deepEqual(convertedTo(scenario, 'EUR', '0.9217', inputs, kindOf), {
		currency: 'EUR',
		discount_rate: '0.1',
		incumbent: { offer: { platform_fee: '2765.1' } },
		candidates: [{ offer: { pricing: { unit_price: '0.967785' } } }],
		uncertainty: {
			'/candidates/0/offer/pricing/unit_price': { low: '0.9217', high: '1.01387' },
			'/discount_rate': { low: '0.08', high: '0.12' },
		},
		origins: { '/incumbent/offer/platform_fee': { kind: 'example' } },
	});
});
