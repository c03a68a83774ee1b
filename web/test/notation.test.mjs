// Formulas of the model as a page shows them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureNamed, formulaText, scopedLabel, tokens } from '../src/explain/formulas.js';

const plain = (/** @type {string} */ formula) =>
	formulaText(
		formula,
		(name) => name.toUpperCase(),
		(called) => `the ${called} of`,
	);

test('notation tells names and functions apart', () => {
	const names = tokens('max(0, top_up − fee) · top_up / tier_price_1').filter(({ kind }) => kind === 'name');
	assert.deepEqual(
		names.map(({ text }) => text),
		['top_up', 'fee', 'top_up', 'tier_price_1'],
	);
	assert.deepEqual(
		tokens('min(a, 12)').map(({ kind }) => kind),
		['function', 'sign', 'name', 'sign', 'number', 'sign'],
	);
});

test('notation writes a formula as a person does', () => {
	for (const [formula, want] of [
		['a · b / 60', 'A × B ÷ 60'],
		['(1 − a) · b', '(1 − A) × B'],
		['max(0, a − b)', 'the max of (0, A − B)'],
		['(1 + rate)^years', '(1 + RATE)^YEARS'],
		['(1 + r)^(−month / 12)', '(1 + R)^(−MONTH ÷ 12)'],
		['Σ benefit · discount', 'Σ BENEFIT × DISCOUNT'],
		['0', '0'],
	])
		assert.equal(plain(formula), want);
});

test('notation names providers, tasks, tiers and months', () => {
	const figures = /** @type {any[]} */ ([
		{ name: 'purchase', label: 'Charge' },
		{ name: 'fee', label: 'Fee' },
		{ name: 'owed', label: 'Owed' },
		{ name: 'early_end', label: 'Earliest end' },
		{ name: 'tier_price', label: 'Price' },
	]);
	const words = /** @type {any} */ ({
		explain: { ofTier: (/** @type {any} */ { figure, tier }) => `${figure} ${tier}`, tierEnd: 'End' },
	});
	const scopes = {
		owners: { incumbent: 'Old', candidate: 'New' },
		task: (/** @type {number} */ task) => ['boxes', 'masks'][task - 1],
		month: (/** @type {number} */ month) => `month ${month}`,
	};
	for (const [name, want] of [
		['incumbent_purchase', 'Old: Charge'],
		['candidate_task_2_tier_price_1', 'New: masks: Price 1'],
		['early_owed', 'Owed (Earliest end)'],
		['fee_13', 'Fee (month 13)'],
		['unit_price', undefined],
	])
		assert.equal(scopedLabel(/** @type {string} */ (name), figures, words, scopes), want);
	assert.equal(figureNamed('incumbent_fee_13', figures)?.name, 'fee');
});
