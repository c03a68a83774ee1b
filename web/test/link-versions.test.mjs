// Links of earlier versions keep their figures, even after presets change.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextVersion } from '../build/freeze-presets.mjs';
import { fromLeaves, leavesOf, InputShape } from '../src/scenario/leaves.js';
import { withValue } from '../src/scenario/pointer.js';
import { completed, linkTo, openLink } from '../src/takeaway/link.js';
import { presetsAt, thisRelease, version, versions } from '../src/takeaway/link-versions.js';
import { ask, inputs, presets } from './estimator.mjs';

/** @import { Input, Scenario } from '../src/engine/types.js' */
/** @import { Release } from '../src/takeaway/link.js' */

const shape = new InputShape(inputs);
const scenarios = thisRelease(inputs).newest;

/** Numbers as texts: the two are the same in a scenario. @param {unknown} scenario */
const plain = (scenario) =>
	Object.fromEntries(
		leavesOf(scenario)
			.map(([pointer, value]) => [pointer, typeof value === 'boolean' ? value : String(value)])
			.sort(),
	);

/** @param {string} fragment @param {Release} release @returns {any} */
const opened = (fragment, release) => openLink(fragment, release);

describe('the versions of links', () => {
	test('the versions of links end with the current presets', () => {
		assert.deepEqual(
			scenarios,
			Object.fromEntries(presets.map(({ name, scenario }) => [name, scenario])),
			'the presets have changed: run node web/build/freeze-presets.mjs, and read its first lines',
		);
	});

	const edits = /** @type {[string, (scenario: Scenario) => Scenario][]} */ ([
		['a figure changes', (scenario) => withValue(scenario, '/demand/labels_per_month', 12345)],
		['a field is new', (scenario) => withValue(scenario, '/demand/peak_share', 0.2)],
		['a field is gone', (scenario) => withValue(scenario, '/demand/annual_growth', undefined)],
		['a tier is new', (scenario) => withValue(scenario, '/candidates/0/offer/pricing/tiers', [{ unit_price: 1 }])],
	]);
	for (const [what, edit] of edits) {
		test(`hold every preset before and after ${what} in one of them or in all`, () => {
			for (const changed of [['image-boxes'], Object.keys(scenarios)]) {
				const after = Object.fromEntries(
					Object.entries(scenarios).map(([name, scenario]) => [
						name,
						changed.includes(name) ? edit(scenario) : scenario,
					]),
				);
				assertFrozen(after);
			}
		});
	}

	test('hold every preset before and after one is new and another is gone', () => {
		const { 'image-boxes': boxes, ...others } = scenarios;
		assertFrozen({ ...others, 'image-circles': boxes });
	});

	/** @param {Record<string, Scenario>} after the presets' scenarios */
	function assertFrozen(after) {
		const next = nextVersion(versions, after);
		assert.ok(next);
		const all = [...versions, next];
		for (const [at, want] of /** @type {const} */ ([
			[version, scenarios],
			[version + 1, after],
		])) {
			const got = Object.entries(presetsAt(at, all)).map(([name, leaves]) => [name, plain(fromLeaves(leaves, shape))]);
			assert.deepEqual(
				Object.fromEntries(got),
				Object.fromEntries(Object.entries(want).map(([name, scenario]) => [name, plain(scenario)])),
			);
		}
		assert.equal(nextVersion(all, after), undefined, 'freezing again finds no change');
	}

	test('the presets, and so the newest version of links, have the edition of the model that is computed', async () => {
		for (const { name, scenario } of presets) {
			const { ok } = await ask('estimate', scenario);
			assert.equal(scenario.model, ok.model, name);
		}
	});

	test('the versions of links store only differences', () => {
		const after = {
			...scenarios,
			'image-boxes': withValue(scenarios['image-boxes'], '/demand/labels_per_month', 12345),
		};
		const next = nextVersion(versions, after);
		assert.deepEqual(Object.keys(next?.rows ?? {}), ['/demand/labels_per_month']);
	});
});

describe('a link that was made by an earlier release', () => {
	const golden =
		'#switchcost=1.image-boxes.d4nbhb&candidates=2&demand/labels_per_month=950000' +
		'&candidates/0/offer/pricing/tiers/1/unit_price=0.036&candidates/1/name=Zweiter%20Anbieter' +
		'&candidates/1/transition/lead_months=4&start=2026-12' +
		'&uncertainty/~1demand~1labels_per_month/low=600000&uncertainty/~1demand~1labels_per_month/high=1200000' +
		'&!waiting';
	const expected = () => {
		const boxes = { ...scenarios['image-boxes'], start: '2026-12' };
		const [candidate] = boxes.candidates;
		const first = withValue(candidate, '/offer/pricing/tiers/1/unit_price', '0.036');
		return /** @type {any} */ ({
			...boxes,
			demand: { ...boxes.demand, labels_per_month: '950000' },
			waiting: undefined,
			candidates: [
				first,
				{ ...candidate, name: 'Zweiter Anbieter', transition: { ...candidate.transition, lead_months: '4' } },
			],
			uncertainty: { '/demand/labels_per_month': { low: '600000', high: '1200000' } },
		});
	};
	const leaves = Object.fromEntries(
		Object.entries(scenarios).map(([name, scenario]) => [name, new Map(leavesOf(scenario))]),
	);
	/** A first release, with today's inputs and presets. @type {Release} */
	const first = { inputs, version: 1, newest: scenarios, base: () => leaves, renames: [] };

	test('a link of an earlier release opens unchanged', async () => {
		const { scenario, dropped, corrected } = opened(golden, first);
		assert.deepEqual(plain(scenario), plain(expected()));
		assert.deepEqual([dropped, corrected], [[], false]);
		assert.equal((await ask('estimate', scenario)).ok.candidates.length, 2);
	});

	test('a link of an earlier release is written as that release wrote it', () => {
		assert.equal(linkTo(expected(), 'image-boxes', first), golden);
	});

	test('has the figures of the first release’s preset, and an answer, in this one', async () => {
		const { scenario } = opened(golden, thisRelease(inputs));
		assert.equal(String(scenario.demand.dataset_labels), '10000000');
		assert.equal(String(scenario.quality.review_minutes), '0.15');
		const { problems = [] } = await ask('check', scenario);
		const whole = completed(scenario, problems, inputs).scenario;
		assert.equal((await ask('estimate', whole)).ok.candidates.length, 2);
	});

	/** The second release: other figures in the presets, two inputs renamed, one gone, one new. @type {Release} */
	const second = {
		inputs: [
			...inputs
				.filter(({ pointer }) => pointer !== '/demand/annual_growth')
				.map((input) => ({
					...input,
					pointer: input.pointer
						.replace('/demand/labels_per_month', '/demand/monthly_labels')
						.replace('/offer/label_accuracy', '/offer/accuracy'),
				})),
			/** @type {any} */ ({ pointer: '/demand/peak_share', unit: 'share', required: true, default: '0.2' }),
		],
		version: 2,
		newest: /** @type {any} */ ({ 'image-boxes': { ...scenarios['image-boxes'], model: 3 } }),
		renames: [
			{ since: 2, from: '/demand/labels_per_month', to: '/demand/monthly_labels' },
			{ since: 2, from: '/candidates/*/offer/label_accuracy', to: '/candidates/*/offer/accuracy' },
			{ since: 2, from: '/incumbent/offer/label_accuracy', to: '/incumbent/offer/accuracy' },
		],
		base: (at) => (at === 1 ? leaves : { 'image-boxes': leaves['expert-reasoning'] }),
	};

	test('keeps its figures when the presets have others, under the names they have then', () => {
		const { scenario, dropped, older, corrected } = opened(golden, second);
		const want = plain(expected());
		for (const pointer of Object.keys(want)) {
			const [from, to] = pointer.includes('labels_per_month')
				? ['labels_per_month', 'monthly_labels']
				: ['label_accuracy', 'accuracy'];
			if (pointer.includes(from)) [want[pointer.replace(from, to)], want[pointer]] = [want[pointer], ''];
		}
		delete want['/demand/annual_growth'];
		want['/model'] = '3';
		assert.deepEqual(
			plain(scenario),
			Object.fromEntries(
				Object.entries(want)
					.filter(([, value]) => value !== '')
					.sort(),
			),
		);
		assert.deepEqual([dropped, older, corrected], [['/demand/annual_growth'], true, true]);
	});

	test('a link opens after an application has escaped it again', () => {
		const fragment = golden.slice('#switchcost='.length).replace(/[!~/]/g, encodeURIComponent);
		const anew = `#switchcost=${fragment.replaceAll('%20', ' ').replaceAll('~', '%7E').replaceAll('!', '%21')}`;
		assert.deepEqual(plain(opened(anew, first).scenario), plain(expected()));
	});

	test('a link of an earlier release gets the defaults of later inputs', () => {
		const problems = /** @type {any} */ ([
			{ pointer: '/demand/peak_share', code: 'missing' },
			{ pointer: '/team', code: 'missing' },
			{ pointer: '/currency', code: 'bounds' },
		]);
		const known = /** @type {Input[]} */ (
			[
				{ pointer: '/demand/labels', default: '5' },
				{ pointer: '/demand/peak_share', default: '0.2' },
				{ pointer: '/team/staff_rate', default: '85' },
				{ pointer: '/team/engineer_rate', default: '120' },
				{ pointer: '/team/legal_rate', default: '400' },
				{ pointer: '/currency', default: 'USD' },
			].map((input) => ({ ...input, required: true }))
		);
		const { scenario, filled } = completed(/** @type {any} */ ({ demand: { labels: 1 } }), problems, known);
		assert.deepEqual(scenario, {
			demand: { labels: 1, peak_share: '0.2' },
			team: { staff_rate: '85', engineer_rate: '120', legal_rate: '400' },
		});
		assert.deepEqual(filled, ['/demand/peak_share', '/team/staff_rate', '/team/engineer_rate', '/team/legal_rate']);
	});
});
