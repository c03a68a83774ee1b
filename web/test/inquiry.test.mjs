// The order of questions and answers, with an engine that answers on request.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Inquiry } from '../src/state/inquiry.js';

/** @typedef {{month: number, uses: boolean, price: string}} Question as the estimator sees it */

const months = [2, 3, 4];

/** In month 3 the npv is highest. @param {any} scenario */
function estimated({ candidates }) {
	const results = candidates.map((/** @type {any} */ candidate) => ({
		name: candidate.name,
		cutover_month: candidate.cutover_month ?? months[0],
		run_out_use: candidate.run_out_use === true,
		npv: candidate.price,
		timing: months.map((month) => ({ cutover_month: month, npv: month === 3 ? '9' : '1' })),
		best_cutover_month: 3,
		exit: { notice_by_month: null },
	}));
	return { candidates: results, recommendation: { candidate: 0, npv: '9' }, remarks: null };
}

/** @param {{decide: (scenario: any) => {month: number, uses?: boolean}}} options what the mean decides */
function engineThat({ decide }) {
	/** @type {Question[]} */ const estimates = [];
	/** @type {any[]} */ const assessments = [];
	/** @type {unknown[]} */ const curves = [];
	const engine = {
		check: async () => ({ ok: true }),
		estimate: async (/** @type {any} */ scenario) => {
			const [{ cutover_month: month, run_out_use: uses, price }] = scenario.candidates;
			estimates.push({ month, uses, price });
			if (price === 'bad') return { problems: [{ pointer: '/candidates/0/price' }] };
			if (uses && price === 'whole') return { problems: [{ pointer: '/candidates/0/run_out_use' }] };
			return { ok: estimated(scenario) };
		},
		ranges: async () => ({ ok: [] }),
		curves: async (/** @type {any} */ { scenario }) => {
			curves.push(scenario.candidates[0].cutover_month);
			return { ok: [] };
		},
		assess: async (/** @type {any} */ scenario, /** @type {AbortSignal} */ signal) => {
			assessments.push(scenario);
			await wait(20);
			if (signal.aborted) return { superseded: true };
			const candidates = scenario.candidates.map((/** @type {any} */ one) => {
				const { month, uses } = decide(scenario);
				return { ...one, cutover_month: one.cutover_month ?? month, run_out_use: one.run_out_use ?? uses };
			});
			const { recommendation, ...result } = estimated({ ...scenario, candidates });
			return { ok: { ...result, recommendation: { ...recommendation, mean: '-4', candidate: candidates.length - 1 } } };
		},
	};
	return { engine: /** @type {any} */ (engine), estimates, assessments, curves };
}

/** @param {any} engine */
const inquiryOf = (engine) =>
	new Inquiry(
		engine,
		() => [],
		() => {},
	);

/** @param {string[]} prices one for each candidate @param {object} [change] of the first */
const scenario = (prices, change) =>
	/** @type {any} */ ({
		horizon_months: '12',
		candidates: prices.map((price, i) => ({
			name: `C${i}`,
			price,
			transition: { lead_months: '2' },
			...(i === 0 ? change : {}),
		})),
	});

/** @param {Inquiry} inquiry */
const shownMonth = (inquiry) => inquiry.estimate?.result.candidates[0].cutover_month;

test('the first estimate is of the best month, later ones of the decided move', async () => {
	const { engine, estimates, curves } = engineThat({ decide: () => ({ month: 4, uses: true }) });
	const inquiry = inquiryOf(engine);
	/** @type {unknown[]} */ const drawn = [];
	inquiry.refresh = () => drawn.push([shownMonth(inquiry), inquiry.decided]);
	await inquiry.inquire(scenario(['5']));
	assert.deepEqual(drawn.at(-1), [4, true]);
	assert.deepEqual(
		estimates.map(({ month }) => month),
		[undefined, 3],
	);
	assert.equal(inquiry.answeredScenario?.candidates[0].cutover_month, 4);
	assert.equal(inquiry.answeredScenario?.candidates[0].run_out_use, true);
	assert.deepEqual(curves, [3, 4], 'curves are of the decided month in the end');
	drawn.length = estimates.length = 0;
	await inquiry.inquire(scenario(['6']));
	assert.deepEqual(estimates, [{ month: 4, uses: true, price: '6' }], 'nothing jumps');
	assert.ok(
		drawn.slice(0, -1).every((one) => JSON.stringify(one) === '[4,false]'),
		JSON.stringify(drawn),
	);
	assert.deepEqual(drawn.at(-1), [4, true]);
	assert.equal(inquiry.estimate?.result.candidates[0].npv, '6');
});

test('a newer edit ends the simulation, and the last decision stays until the newest has one', async () => {
	const { engine, assessments } = engineThat({ decide: () => ({ month: 4 }) });
	const inquiry = inquiryOf(engine);
	await inquiry.inquire(scenario(['5']));
	const first = inquiry.decision;
	const superseded = inquiry.inquire(scenario(['6']));
	while (assessments.length < 2) await wait(10);
	const newest = inquiry.inquire(scenario(['7']));
	await superseded;
	assert.equal(inquiry.decision, first);
	assert.equal(inquiry.decided, false);
	await newest;
	assert.equal(inquiry.decided, true);
	assert.equal(inquiry.decision?.result.candidates[0].npv, '7');
});

test('a reverted edit has its decision back without a simulation', async () => {
	const { engine, assessments } = engineThat({ decide: () => ({ month: 4 }) });
	const inquiry = inquiryOf(engine);
	await inquiry.inquire(scenario(['5']));
	void inquiry.inquire(scenario(['6']));
	while (inquiry.estimate?.result.candidates[0].npv !== '6') await wait(1);
	assert.equal(inquiry.decided, false);
	inquiry.refresh = () =>
		assert.equal(inquiry.decided, inquiry.assessment !== undefined, 'no move but the decided one');
	await inquiry.inquire(scenario(['5']));
	assert.equal(inquiry.decided, true);
	assert.equal(assessments.length, 1);
	assert.equal(inquiry.assessment?.result.recommendation.mean, '-4');
});

test('an invalid edit keeps the decision on the last valid scenario', async () => {
	const { engine } = engineThat({ decide: () => ({ month: 4 }) });
	const inquiry = inquiryOf(engine);
	await inquiry.inquire(scenario(['5']));
	await inquiry.inquire(scenario(['bad']));
	assert.equal(inquiry.stale, true);
	assert.equal(inquiry.decided, true);
	assert.equal(shownMonth(inquiry), 4);
});

test('a fixed month and what no longer allows the decided move are respected', async () => {
	const { engine, estimates } = engineThat({ decide: () => ({ month: 4, uses: true }) });
	const inquiry = inquiryOf(engine);
	await inquiry.inquire(scenario(['5']));
	await inquiry.inquire(scenario(['5'], { cutover_month: 2 }));
	assert.equal(shownMonth(inquiry), 2);
	estimates.length = 0;
	await inquiry.inquire(scenario(['whole']));
	assert.deepEqual(estimates, [
		{ month: 4, uses: true, price: 'whole' },
		{ month: 3, uses: undefined, price: 'whole' },
	]);
	assert.equal(inquiry.problems.size, 0);
});

test('the decision names the recommended candidate, and none is left when a candidate is removed', async () => {
	const { engine } = engineThat({ decide: () => ({ month: 4 }) });
	const inquiry = inquiryOf(engine);
	await inquiry.inquire(scenario(['5', '6']));
	assert.equal(inquiry.recommended, 1);
	assert.deepEqual(
		inquiry.answers.map(({ assessment }) => assessment?.result.candidates.map(({ name }) => name)),
		[['C0'], ['C1']],
	);
	inquiry.removeAnswer(1);
	assert.equal(inquiry.decision, undefined);
	assert.equal(inquiry.recommended, 0);
	assert.equal(inquiry.headline, inquiry.estimate);
});
