// Links hold any scenario for later releases to open.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkTo, read, write } from '../src/takeaway/link.js';
import { maxNameLength, maxCandidates } from '../src/scenario/candidates.js';
import { maxTasks, maxTiers } from '../src/scenario/leaves.js';
import { thisRelease } from '../src/takeaway/link-versions.js';
import { withValue } from '../src/scenario/pointer.js';
import { ask, inputs, presets } from './estimator.mjs';
import { edited, generator, handwritten, opened, pick, plain, preset, release, seed } from './links.mjs';

/** @param {string} name @param {string} labels */
const task = (name, labels) => ({ name, labels_per_month: labels, annual_growth: 0 });

test('links limit lists and names as the estimator does', async () => {
	const scenario = /** @type {any} */ (preset(presets[0].name));
	scenario.candidates = [
		{ ...scenario.candidates[0], offer: { ...scenario.candidates[0].offer, pricing: { model: 'tiered', tiers: [] } } },
	];
	const { problems: tiers } = await ask('check', scenario);
	const { problems: candidates } = await ask('check', { ...scenario, candidates: [] });
	const { problems: tasks } = await ask('check', {
		...preset(presets[0].name),
		demand: { dataset_labels: 0, tasks: [] },
	});
	const most = [candidates, tasks, tiers].map(
		(problems) =>
			problems.find((/** @type {import('../src/engine/types.js').Problem} */ { rule }) => rule.name === 'items').rule
				.high,
	);
	assert.deepEqual(most, [maxCandidates, maxTasks, maxTiers].map(String));
	const {
		problems: [{ rule }],
	} = await ask('check', { ...preset(presets[0].name), incumbent: { ...scenario.incumbent, name: '' } });
	assert.equal(rule.high, String(maxNameLength));
});

describe('a link gives back its scenario', () => {
	for (const { name } of presets) {
		test(`the preset ${name}, in few characters`, () => {
			const link = linkTo(preset(name), name, release);
			assert.ok(link.length < 70, link);
			const { scenario, preset: from, dropped, older } = opened(link);
			assert.deepEqual(plain(scenario), plain(preset(name)));
			assert.deepEqual([from, dropped, older], [name, [], false]);
		});
	}

	/** @type {[what: string, edits: [pointer: string, value: unknown][]][]} */
	const cases = [
		['a number', [['/demand/labels_per_month', '90000']]],
		['a text that is no number', [['/demand/labels_per_month', 'about 5k']]],
		['a cleared field', [['/demand/labels_per_month', '']]],
		[
			'names with anything in them',
			[
				['/incumbent/name', '=A&B %20 "<script>" 日本語 🙂 #?/~!'],
				['/candidates/0/name', "O'Neill & Söhne (GmbH) *"],
			],
		],
		['half of a character, which no address can hold', [['/incumbent/name', 'a\ud800b']]],
		[
			'optional objects taken away',
			[
				['/incumbent/scores', undefined],
				['/priorities', undefined],
				['/waiting', undefined],
			],
		],
		['an optional number taken away', [['/incumbent/offer/capacity', undefined]]],
		['early exit not allowed', [['/incumbent/contract/early_exit/allowed', false]]],
		['a cutover month', [['/candidates/0/cutover_month', 12]]],
		['no start', [['/start', undefined]]],
		[
			'ranges',
			[
				[
					'/uncertainty',
					{
						'/demand/labels_per_month': { low: '1', high: '99999999' },
						'/candidates/0/offer/pricing/tiers/1/unit_price': { low: 0, high: 0.5 },
					},
				],
			],
		],
		[
			'a tier more',
			[
				['/incumbent/offer/pricing/tiers/2', { unit_price: '0.04' }],
				['/incumbent/offer/pricing/tiers/1/up_to', '100000'],
			],
		],
		['a tier less', [['/incumbent/offer/pricing/tiers/0', undefined]]],
		[
			'another pricing',
			[['/incumbent/offer/pricing', { model: 'hourly', hourly_rate: '12.5', minutes_per_label: '0.2' }]],
		],
		[
			'a candidate more',
			[['/candidates/1', { ...preset('image-boxes').candidates[0], name: 'Second', scores: undefined }]],
		],
		['a candidate of another preset', [['/candidates/1', preset('expert-reasoning').candidates[0]]]],
		[
			'tasks with a rate card, of which one is tiered and one moves',
			[
				['/demand', { dataset_labels: 5, tasks: [task('boxes', '900'), task('=A&B/~1', '20')] }],
				[
					'/incumbent/offer/pricing',
					{
						model: 'by_task',
						prices: [
							{
								task: 'boxes',
								pricing: { model: 'tiered', tiers: [{ up_to: '5', unit_price: '2' }, { unit_price: 1 }] },
							},
							{ task: '=A&B/~1', pricing: { model: 'hourly', hourly_rate: '9', minutes_per_label: '0.5' } },
						],
					},
				],
				['/candidates/0/tasks', ['=A&B/~1']],
				['/candidates/0/move_share', '0.4'],
			],
		],
		['a seasonal profile', [['/demand/profile', ['2', '0', ...Array(10).fill('1')]]]],
		[
			'the clauses of a commitment',
			[
				['/incumbent/offer/commitment_period_months', 12],
				['/incumbent/offer/true_up_share', '0.25'],
				['/incumbent/offer/prepaid', true],
				['/incumbent/offer/credits_expire_month', '0'],
				['/incumbent/offer/next_uplift', '0.2'],
				['/incumbent/contract/commitment_ends_with_term', false],
				['/incumbent/contract/ends_month', '7'],
				['/candidates/0/amends', true],
				['/candidates/0/phase_months', '1'],
			],
		],
		[
			'the origins of figures',
			[
				[
					'/origins',
					{
						'/demand/labels_per_month': { kind: 'measured', note: '12 invoices, January to December 2026' },
						'/candidates/0/offer/label_accuracy': { kind: 'typed' },
						'/incumbent/contract/early_exit/allowed': { kind: 'example', note: 'true' },
					},
				],
			],
		],
	];
	for (const [what, edits] of cases) {
		test(what, () => {
			const scenario = edits.reduce(
				(whole, [pointer, value]) => withValue(whole, pointer, value),
				preset('image-boxes'),
			);
			const link = linkTo(scenario, 'image-boxes', release);
			assert.match(link, /^#[\x21-\x7e]*[^.)'!]$/, 'it can be pasted anywhere');
			const { scenario: got, dropped } = opened(link);
			assert.deepEqual(plain(got), plain(JSON.parse(JSON.stringify(scenario).replace('\\ud800', '\ufffd'))));
			assert.deepEqual(dropped, []);
		});
	}

	test('a link restores eight candidates that differ in everything', () => {
		const candidates = Array.from({ length: 8 }, (_, i) => ({
			.../** @type {any} */ (presets[i % presets.length].scenario).candidates[0],
			name: `Candidate ${i}`,
		}));
		const scenario = { ...preset('image-boxes'), candidates };
		const { scenario: got } = opened(linkTo(scenario, 'image-boxes', release));
		assert.deepEqual(plain(got), plain(scenario));
	});

	test('a link restores nine providers with a rate card of 12 tasks in 20 tiers each', () => {
		const tasks = Array.from({ length: 12 }, (_, i) => task(`Task ${i}`, '1000'));
		const tiers = Array.from({ length: 20 }, (_, i) => ({
			up_to: i < 19 ? `${1000 * (i + 1)}` : undefined,
			unit_price: '0.123',
		}));
		const pricing = {
			model: 'by_task',
			prices: tasks.map(({ name }) => ({ task: name, pricing: { model: 'tiered', tiers } })),
		};
		const boxes = preset('image-boxes');
		const scenario = /** @type {any} */ ({
			...boxes,
			demand: { dataset_labels: 0, tasks },
			incumbent: withValue(boxes.incumbent, '/offer/pricing', pricing),
			candidates: Array.from({ length: 8 }, (_, i) => ({
				...withValue(boxes.candidates[0], '/offer/pricing', pricing),
				name: `Candidate ${i}`,
			})),
		});
		const { scenario: got } = opened(linkTo(scenario, 'image-boxes', release));
		assert.deepEqual(plain(got), plain(scenario));
	});

	test(`whatever one makes of a preset (seed ${seed})`, () => {
		const random = generator(seed);
		for (let i = 0; i < 400; i++) {
			const { name } = pick(presets, random);
			const scenario = edited(preset(name), random);
			const link = linkTo(scenario, name, release);
			const { scenario: got, dropped } = opened(link);
			assert.deepEqual(plain(got), plain(scenario), link);
			assert.deepEqual(dropped, [], link);
		}
	});
});

test('a link without a first month begins when the page does', () => {
	const here = thisRelease(inputs, '2030-05');
	assert.equal(opened(handwritten, here).scenario.start, '2030-05');
	assert.equal(opened(`${handwritten}&start=2031-01`, here).scenario.start, '2031-01');
	assert.equal(
		opened(linkTo(withValue(preset('image-boxes'), '/start', undefined), 'image-boxes', here), here).scenario.start,
		undefined,
	);
});

test('a written fragment reads back unchanged', () => {
	const fragment = {
		version: 12,
		preset: 'a-b-1',
		entries: /** @type {any} */ ([
			['/a/b~1c', 'x=y&z'],
			['/a', ''],
			['/b', undefined],
		]),
	};
	assert.deepEqual(read(write(fragment)), fragment);
});
