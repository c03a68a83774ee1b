// The spreadsheet's formulas give the page's figures to the cent, also after one of its inputs changes.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { HyperFormula } from 'hyperformula';
import { plainText } from '../src/takeaway/months-csv.js';
import { workbook } from '../src/takeaway/workbook.js';
import { patternOf, valueAt, withValue } from '../src/scenario/pointer.js';
import { Ranges } from '../src/scenario/ranges.js';
import { Format } from '../src/words/format.js';
import { ask, inputs, lines, presets } from './estimator.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

/** @param {string} name @param {object} [more] @returns {Scenario} */
const preset = (name, more) => ({
	.../** @type {any} */ (presets.find((one) => one.name === name)).scenario,
	start: '2026-12',
	...more,
});

/**
 * The workbook of a scenario, as its cells: values and formulas.
 * @param {Scenario} scenario
 * @param {string} [name] of its preset
 */
async function made(scenario, name = presets[0].name) {
	const result = (await ask('assess', scenario)).ok;
	const from = /** @type {any} */ (presets.find((one) => one.name === name));
	const list = (await ask('ranges', scenario)).ok.map((/** @type {{input: string}} */ range) => [range.input, range]);
	const ranges = new Ranges((pointer) => inputs.find((input) => input.pointer === patternOf(pointer)), {
		scenario,
		list: new Map(list),
	});
	const file = await workbook({
		session: {
			inputs,
			lines,
			preset: from,
			ranges,
			input: () => undefined,
			presetValue: (pointer) => valueAt(from.scenario, pointer),
			source: (pointer) => from.sources[pointer],
		},
		scenario,
		result,
		format: new Format('en', scenario.currency, result.minor_units),
	});
	const { sheets } = await readXlsx(file, { readStyles: true });
	return { result, sheets };
}

/** Every sheet by its name as an evaluator takes it. @param {Awaited<ReturnType<typeof made>>['sheets']} sheets */
const cells = (sheets) =>
	Object.fromEntries(
		sheets.map((sheet) => [
			sheet.name,
			sheet.rows.map((row, r) =>
				row.map((value, c) => {
					const cell = sheet.cells?.get(`${r},${c}`);
					return cell?.formula ? `=${cell.formula}` : value instanceof Date ? value.getTime() : value;
				}),
			),
		]),
	);

/** @param {Awaited<ReturnType<typeof made>>['sheets']} sheets */
const evaluated = (sheets) =>
	HyperFormula.buildFromSheets(/** @type {any} */ (cells(sheets)), { licenseKey: 'gpl-v3' });

/**
 * The row of the summary about a candidate, by the heads of its columns.
 * @param {HyperFormula} book
 * @param {number} index
 */
function summary(book, index) {
	const rows = book.getSheetValues(/** @type {number} */ (book.getSheetId('Summary')));
	return Object.fromEntries(rows[4].map((head, column) => [head, rows[5 + index][column]]));
}

/** @type {[what: string, scenario: Scenario][]} */
const cases = [
	...presets.map(({ name }) => /** @type {[string, Scenario]} */ ([`the preset ${name}`, preset(name)])),
	[
		'three candidates',
		preset('image-boxes', {
			candidates: ['image-boxes', 'documents', 'expert-reasoning'].map((name) => preset(name).candidates[0]),
		}),
	],
	['no calendar', preset('documents', { start: undefined })],
	['a currency without cents', preset('documents', { currency: 'JPY' })],
	['a currency with mills', preset('documents', { currency: 'KWD' })],
	[
		'one month',
		withValue(preset('documents', { horizon_months: 1 }), '/candidates/0/transition', {
			...preset('documents').candidates[0].transition,
			lead_months: 1,
			parallel_months: 0,
		}),
	],
	['ten years', preset('driving-segmentation', { horizon_months: 120 })],
	['a discount rate of 0', preset('image-boxes', { discount_rate: 0 })],
	[
		'names that are formulas',
		withValue(withValue(preset('image-boxes'), '/incumbent/name', '=HYPERLINK("x")'), '/candidates/0/name', '@SUM(A1)'),
	],
];

describe('formulas come to what the estimator says, and so do the values kept beside them', () => {
	for (const [what, scenario] of cases) {
		test(what, async () => {
			const { result, sheets } = await made(scenario);
			const book = evaluated(sheets);
			result.candidates.forEach(
				(/** @type {import('../src/engine/types.js').CandidateResult} */ candidate, /** @type {number} */ i) => {
					const row = summary(book, i);
					const money = (/** @type {unknown} */ value) => Number(value).toFixed(result.minor_units);
					assert.equal(money(row['Cost of staying']), result.stay.total);
					assert.equal(money(row['Cost of switching']), candidate.switch.total);
					assert.equal(money(row['Up front']), candidate.one_time_total);
					assert.equal(money(row.Benefit), candidate.net_benefit);
					assert.equal(money(row['Net present value']), candidate.npv);
					assert.equal(row['Pays back in month'], candidate.payback_month ?? 'never');
					assert.equal(Number(row.Difference), 0);
					const months = book.getSheetValues(/** @type {number} */ (book.getSheetId(`Switch ${i + 1}`)));
					const column = (/** @type {string} */ head) =>
						candidate.benefits.map((_, m) => money(months[4 + m][months[3].indexOf(head)]));
					assert.deepEqual(
						column('Benefit, added up'),
						candidate.benefits.map((b) => b.cumulative),
					);
					assert.deepEqual(
						column('Discounted benefit, added up'),
						candidate.benefits.map((b) => b.cumulative_discounted),
					);
					assert.deepEqual(
						column('Total'),
						candidate.switch.months.map((month) => month.total),
					);
				},
			);
			// And a viewer that does not calculate shows the same.
			let formulas = 0;
			for (const sheet of sheets) {
				for (const [key, cell] of sheet.cells ?? []) {
					if (!cell.formula) continue;
					const [row, col] = key.split(',').map(Number);
					const value = book.getCellValue({ sheet: /** @type {number} */ (book.getSheetId(sheet.name)), row, col });
					const kept = cell.formulaResult ?? cell.value;
					if (typeof value === 'number')
						assert.ok(
							Math.abs(value - Number(kept)) < 1e-6 * Math.max(1, Math.abs(value)),
							`${sheet.name} ${key} ${cell.formula}: ${value}, kept ${kept}`,
						);
					else assert.equal(value, kept);
					formulas++;
				}
			}
			assert.ok(formulas > Number(scenario.horizon_months) * 8);
		});
	}
});

test('the workbook recalculates for another discount rate as the estimator does', async () => {
	const scenario = withValue(preset('image-boxes'), '/candidates/0/cutover_month', 4);
	const { sheets } = await made(scenario, 'image-boxes');
	const book = evaluated(sheets);
	const sheet = /** @type {number} */ (book.getSheetId('Inputs'));
	const row = book.getSheetValues(sheet).findIndex((cellsOfRow) => cellsOfRow.includes('/discount_rate'));
	book.setCellContents({ sheet, row, col: 2 }, 0.03);
	const [candidate] = (await ask('estimate', { ...scenario, discount_rate: 0.03 })).ok.candidates;
	assert.equal(Number(summary(book, 0)['Net present value']).toFixed(2), candidate.npv);
});

test('the workbook lists inputs with units, sources and changes, shares as percentages', async () => {
	const scenario = withValue(withValue(preset('image-boxes'), '/demand/labels_per_month', '900000'), '/uncertainty', {
		'/demand/labels_per_month': { low: '800000', high: '1000000' },
	});
	const { sheets } = await made(scenario, 'image-boxes');
	const sheet = /** @type {any} */ (sheets.find(({ name }) => name === 'Inputs'));
	const row = (/** @type {string} */ pointer) =>
		sheet.rows.find((/** @type {unknown[]} */ cellsOfRow) => cellsOfRow.includes(pointer));
	assert.deepEqual(row('/demand/labels_per_month'), [
		'Labels per month',
		null,
		900000,
		'labels',
		800000,
		1000000,
		'yes',
		800000,
		'/demand/labels_per_month',
		'Assumption: 40,000 images with 20 boxes each.',
	]);
	assert.deepEqual(row('/incumbent/offer/pricing/tiers/0/unit_price').slice(0, 4), [
		"Tier's price per label",
		'Current provider',
		0.063,
		'USD per label',
	]);
	const { sheets: asGiven } = await made(preset('image-boxes'), 'image-boxes');
	const { low, high } = (await ask('ranges', preset('image-boxes'))).ok.find(
		(/** @type {{input: string}} */ { input }) => input === '/demand/labels_per_month',
	).plausible;
	assert.deepEqual(
		/** @type {any} */ (asGiven.find(({ name }) => name === 'Inputs')).rows
			.find((/** @type {unknown[]} */ cells) => cells.includes('/demand/labels_per_month'))
			.slice(4, 6),
		[Number(low), Number(high)],
		'with the range of the list where the scenario has none',
	);
	const share = sheet.rows.findIndex((/** @type {unknown[]} */ cellsOfRow) =>
		cellsOfRow.includes('/incumbent/offer/label_accuracy'),
	);
	assert.match(sheet.cells.get(`${share},2`).style.numFmt, /%$/);
	assert.equal(
		sheet.rows.length,
		1 + new Set(sheet.rows.slice(1).map((/** @type {unknown[]} */ cellsOfRow) => cellsOfRow[8])).size,
		'each once',
	);
});

test('no text of the workbook is a formula', async () => {
	for (const bad of ['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])
		assert.equal(plainText(bad), `'${bad}`);
	for (const good of ['a=1', '1', '', ' =1', 'x@y', '日本']) assert.equal(plainText(good), good);
	const { sheets } = await made(cases.at(-1)?.[1] ?? preset('image-boxes'));
	for (const { rows } of sheets) {
		for (const text of rows.flat()) if (typeof text === 'string') assert.doesNotMatch(text, /^[=+\-@\t\r]/);
	}
	assert.equal(sheets[0].rows[5][0], "'@SUM(A1)");
});
