import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedInputs, minus, lineSteps } from '../src/state/difference.js';
import { comparisonRows, rankingOf, winners, worths } from '../src/state/comparison.js';
import { spread } from '../src/charts/overlay.js';
import { withScores } from '../src/scenario/candidates.js';
import { CandidateAnswer } from '../src/state/candidate-answer.js';
import { Format } from '../src/words/format.js';
import { loadRest } from '../src/words/languages.js';

await loadRest('en');

test('the best of a row: several on a tie, none where most are alike or one is not known', () => {
	for (const [ranks, best, want] of /** @type {[(number | undefined)[], any, number[]][]} */ ([
		[[3, 1, 2], 'least', [1]],
		[[3, 1, 2], 'most', [0]],
		[[1, 1, 2, 3], 'soonest', [0, 1]],
		[[1, 1, 2], 'soonest', []],
		[[Infinity, 4, Infinity], 'soonest', [1]],
		[[Infinity, Infinity], 'soonest', []],
		[[5, 5, 5], 'highest', []],
		[[5, undefined, 4], 'highest', []],
		[[-9, -3], 'lowEnd', [1]],
		[[0, 7], 'latest', [1]],
		[[7], 'most', []],
	]))
		assert.deepEqual(winners(ranks, best), want, `${best} of ${ranks}`);
});

test('an answer that is not assessed yet has no range, one assessed before keeps the old', () => {
	const format = new Format('en', 'USD', 2);
	const candidate = {
		one_time_total: '10.00',
		payback_month: null,
		npv: '-5.00',
		cutover_month: 3,
		exit: { notice_by_month: 0 },
		one_time: { exit: '0.00' },
		fit: null,
	};
	const part = new CandidateAnswer();
	part.estimate = /** @type {any} */ ({ result: { candidates: [candidate] }, scenario: {} });
	const row = (/** @type {string} */ measure) =>
		/** @type {any} */ (comparisonRows([part, part], format).find((row) => row.measure === measure)).cells[0];
	assert.deepEqual(row('range').text, '…');
	assert.deepEqual(row('paysBack').text, 'never');
	assert.deepEqual(row('noticeBy').text, 'today');
	assert.equal(
		comparisonRows([part], format).some(({ measure }) => measure === 'fit'),
		false,
		'what nobody has is left out',
	);
	const paying = Object.assign(new CandidateAnswer(part), {
		estimate: { result: { candidates: [{ ...candidate, npv: '1.00', cutover_month: 5 }] }, scenario: {} },
	});
	for (const measure of ['bestMonth', 'noticeBy']) {
		const of = (/** @type {CandidateAnswer[]} */ parts) =>
			comparisonRows(parts, format).find((row) => row.measure === measure)?.winners;
		assert.deepEqual([of([part, paying]), of([part, part])], [[1], []], 'no month is good for what does not pay');
	}
	part.lastAssessment = /** @type {any} */ ({
		result: {
			candidates: [{ ...candidate, risk: { p10: '-7.00', p90: '-1.00', mean: '-4.00', probability_positive: '0.1' } }],
		},
		scenario: {},
	});
	/** @param {string} share */
	const paysIn = (share) =>
		Object.assign(new CandidateAnswer(part), {
			lastAssessment: {
				result: { candidates: [{ risk: { p10: '1', p90: '2', probability_positive: share } }] },
				scenario: {},
			},
		});
	const chances = comparisonRows(['1', '0.9987', '0.99873', '0.8'].map(paysIn), format).find(
		({ measure }) => measure === 'chance',
	);
	assert.deepEqual(
		chances?.cells.map(({ text }) => text),
		['50 of 50', '99.9%', '99.9%', '40 of 50'],
	);
	assert.deepEqual(chances?.winners, [0], 'what is written otherwise is no tie, what is written alike is one');
	assert.deepEqual(
		comparisonRows(['0.9987', '0.99873', '0.8', '0.8'].map(paysIn), format).find(({ measure }) => measure === 'chance')
			?.winners,
		[0, 1],
	);
	assert.deepEqual(row('range'), { rank: -7, text: '−$7 to −$1', exact: '5 of 50', outdated: true });
	assert.deepEqual(row('worth'), { rank: -4, text: '−$4', exact: '−$4.00', outdated: true });
});

/**
 * @param {string[]} names
 * @param {object} recommendation
 * @param {string} [labels] a month's
 */
const decided = (names, recommendation, labels = '1000') =>
	/** @type {any} */ ({
		shown: 0,
		recommended: 0,
		answers: names.map((name, i) => ({
			estimate: { scenario: { candidates: [{ name }] }, result: { recommendation: { npv: String(10 * i) } } },
		})),
		decision: {
			result: {
				candidates: names,
				recommendation,
				stay: { months: Array(24).fill({ lines: { labels } }) },
			},
		},
	});

test('candidates are ranked by the mean of their best switch, and tied within 1 % of a year’s labels', () => {
	/** @param {[candidate: number | null, mean: string][]} means */
	const actions = (...means) => ({ actions: means.map(([candidate, mean]) => ({ candidate, mean })) });
	const session = decided(['A', 'B', 'C'], actions([null, '0'], [0, '-900'], [0, '500'], [1, '380'], [2, '370']));
	assert.deepEqual(worths(session).all, [500, 380, 370]);
	assert.deepEqual(rankingOf(session), { tied: ['B'] });
	assert.deepEqual(rankingOf(session, 1), { tied: ['A', 'C'] });
	assert.deepEqual(rankingOf(session, 2), { better: { name: 'A', more: 130 }, tied: [] });
	const byValues = { ...decided(['A', 'B'], {}), recommended: 1 };
	assert.deepEqual(rankingOf(byValues), { better: { name: 'B', more: 10 }, tied: [] }, 'by npv where all is certain');
	const added = decided(['A', 'B', 'C'], actions([0, '500'], [1, '380']));
	added.decision.result.candidates = ['A', 'B'];
	assert.deepEqual(worths(added).all, [0, 10, 20], 'by npv until a new candidate has been decided on');
});

/** @param {any} [over] @returns {any} */
const scenario = (over) => ({
	currency: 'USD',
	horizon_months: '36',
	incumbent: { name: 'I', offer: { pricing: { model: 'per_label', unit_price: '1.20' } } },
	candidates: [
		{ name: 'A', offer: { credits: '5' } },
		{ name: 'B', offer: {} },
	],
	uncertainty: {
		'/candidates/1/offer/credits': { low: '1', high: '2' },
		'/candidates/0/offer/credits': { low: '1', high: '9' },
	},
	...over,
});

test('changes are the differing inputs of the visible candidate', () => {
	const a = { scenario: scenario(), shown: 0 };
	assert.deepEqual(
		changedInputs(a, { scenario: scenario({ horizon_months: 36 }), shown: 0 }),
		[],
		'a number as text is the same number',
	);
	assert.deepEqual(changedInputs(a, { scenario: scenario({ horizon_months: '24' }), shown: 0 }), [
		{ pointer: '/horizon_months', from: '36', to: '24' },
	]);
	assert.deepEqual(changedInputs(a, { scenario: scenario(), shown: 1 }), [
		{ pointer: '/candidates/0/name', from: 'A', to: 'B' },
		{ pointer: '/candidates/0/offer/credits', from: '5', to: undefined },
		{ pointer: '/uncertainty/~1candidates~10~1offer~1credits/high', from: '9', to: '2' },
	]);
});

test('differences of money are exact', () => {
	for (const [a, b, want] of [
		['10.00', '0.01', '9.99'],
		['0.01', '10.00', '-9.99'],
		['-0.05', '-0.05', '0.00'],
		['90071992547409931.00', '0.01', '90071992547409930.99'],
		['5', '7', '-2'],
		['0.001', '0.002', '-0.001'],
	])
		assert.equal(minus(a, b), want);
});

test('the steps from one worth to the other add up, rounding and all', () => {
	const lines = /** @type {any} */ ([
		{ line: 'labels', label: 'Labels' },
		{ line: 'setup', label: 'Set-up' },
		{ line: 'ramp', label: 'Ramp' },
	]);
	const a = /** @type {any} */ ({ npv: '100.00', npv_by_line: { labels: '150.00', setup: '-30.00', ramp: '-20.00' } });
	const b = /** @type {any} */ ({ npv: '40.01', npv_by_line: { labels: '80.00', setup: '-30.00', ramp: '-10.00' } });
	const found = lineSteps(a, b, lines);
	assert.deepEqual(
		found.map(({ line, by }) => [line?.line, by]),
		[
			['labels', '-70.00'],
			['ramp', '10.00'],
			[undefined, '0.01'],
		],
	);
	assert.deepEqual(lineSteps(a, a, lines), []);
});

test('labels at the ends of curves stand apart, in order and inside', () => {
	for (const wanted of [
		[50, 50, 50],
		[10, 300, 12],
		[300, 300, 300, 300, 300, 300, 300, 300],
		[0, 0, 0],
	]) {
		const places = spread(wanted, 14, 294);
		const sorted = [...places].sort((a, b) => a - b);
		assert.ok(
			sorted.every((place, i) => place >= 14 && place <= 294 && (i === 0 || place - sorted[i - 1] >= 16 - 1e-9)),
			`${wanted}: ${places}`,
		);
		const order = (/** @type {number[]} */ all) => all.map((_, i) => i).sort((a, b) => all[a] - all[b]);
		assert.deepEqual(order(places), order(wanted));
	}
});

test('missing scores and priorities start in the middle', () => {
	const priorities = { accuracy: '9' };
	const after = withScores(scenario({ priorities }));
	assert.equal(after.priorities, priorities);
	assert.deepEqual(
		after.candidates.map(({ scores }) => scores?.security),
		['5', '5'],
	);
	assert.deepEqual(Object.keys(after.incumbent.scores ?? {}), [
		'accuracy',
		'scalability',
		'security',
		'pricing',
		'experience',
	]);
});
