// The spreadsheet's formulas give the page's figures to the cent, also after one of its inputs changes.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HyperFormula } from 'hyperformula';
import { valueAt, withValue } from '../src/scenario/pointer.js';
import { languages } from '../src/text/locales.js';
import { oneTimeLines, recurringLines } from '../src/takeaway/month-sheets.js';
import { plainText } from '../src/takeaway/months-csv.js';
import { ask, inputs, lines, presets } from './estimator.mjs';
import { Format } from '../src/words/format.js';
import { verdict } from '../src/words/verdict.js';
import { atLength } from './at-length.mjs';
import { assertAgrees, made, preset, scenariosIn } from './workbooks.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

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
	HyperFormula.buildFromSheets(/** @type {any} */ (cells(sheets)), {
		licenseKey: 'gpl-v3',
		useArrayArithmetic: true, // as other spreadsheets do in SUMPRODUCT
		precisionRounding: 14, // digits
	});

/** @param {HyperFormula} book */
const rowsOf = (book) => (/** @type {string} */ sheet) =>
	book.getSheetValues(/** @type {number} */ (book.getSheetId(sheet)));

const vectors = Object.fromEntries(await scenariosIn('vectors'));

/** @type {[what: string, scenario: Scenario][]} */
const cases = [
	...presets.map(({ name }) => /** @type {[string, Scenario]} */ ([`the preset ${name}`, preset(name)])),
	[
		'three candidates',
		preset('image-boxes', {
			candidates: ['image-boxes', 'documents', 'expert-reasoning'].map((name) => preset(name).candidates[0]),
		}),
	],
	...Object.entries(vectors).filter(([name]) => /-(?:07|20|24)|^corner-amended-in/.test(name)),
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

test('every cost line has a formula', () => {
	const formulas = { ...recurringLines([]), ...oneTimeLines };
	for (const { line } of lines) assert.ok(line in formulas, `add ${line} to web/src/takeaway/month-sheets.js`);
});

describe('formulas come to what the estimator says, and so do the values kept beside them', () => {
	const heart = ['the preset preference-data', 'the preset driving-segmentation', 'a currency with mills', 'one month'];
	for (const [what, scenario] of cases) {
		test(what, heart.includes(what) ? {} : atLength, async () => {
			const { result, sheets } = await made(scenario);
			const book = evaluated(sheets);
			assertAgrees(rowsOf(book), result);
			// And a viewer that does not calculate shows the same.
			let kept = 0;
			for (const sheet of sheets) {
				const rows = rowsOf(book)(sheet.name);
				for (const [key, { formula, formulaResult }] of sheet.cells ?? []) {
					if (!formula || (formulaResult ?? undefined) === undefined) continue;
					const [row, column] = key.split(',').map(Number);
					const value = rows[row][column];
					if (typeof value === 'number')
						assert.ok(
							Math.abs(value - Number(formulaResult)) < 1e-6 * Math.max(1, Math.abs(value)),
							`${sheet.name} ${key} ${formula}: ${value}, kept ${formulaResult}`,
						);
					else assert.equal(value, formulaResult);
					kept++;
				}
			}
			assert.ok(kept > Number(scenario.horizon_months) * 8);
		});
	}
});

describe('the workbook recalculates as the estimator does for another', () => {
	/** @type {[scenario: string, edits: Record<string, number | boolean>][]} */
	const edits = [
		['typical', { '/discount_rate': 0.03 }],
		['typical', { '/candidates/0/run_out_use': true, '/incumbent/contract/early_exit/allowed': false }],
		['typical', { '/candidates/0/cutover_month': 5, '/incumbent/contract/ends_month': 9 }],
		['typical', { '/candidates/0/move_share': 0.6, '/candidates/0/phase_months': 4 }],
		['typical', { '/candidates/0/offer/pricing/tiers/0/up_to': 70000, '/demand/labels_per_month': 90000 }],
		['typical', { '/incumbent/offer/commitment_period_months': 12, '/incumbent/contract/commitment_spent': 123456.78 }],
		['typical', { '/incumbent/offer/prepaid': true, '/incumbent/offer/next_uplift': 0.2 }],
		['typical', { '/candidates/0/offer/capacity': 100000, '/candidates/0/offer/credits_expire_month': 1 }],
		['corner-amended-in-mid-period', { '/candidates/0/amends': false }],
		['corner-used-up-until-the-end', { '/candidates/0/run_out_use': false, '/incumbent/offer/true_up_share': 0.25 }],
	];
	for (const [i, [name, changes]] of edits.entries()) {
		test(`${Object.keys(changes).join(' and ')} of ${name}`, i < 3 ? {} : atLength, async () => {
			const { sheets } = await made(vectors[name]);
			const book = evaluated(sheets);
			const sheet = /** @type {number} */ (book.getSheetId('Inputs'));
			let scenario = vectors[name];
			for (const [pointer, value] of Object.entries(changes)) {
				const row = book.getSheetValues(sheet).findIndex((one) => one.includes(pointer));
				book.setCellContents({ sheet, row, col: 2 }, value);
				scenario = withValue(scenario, pointer, value);
			}
			assertAgrees(rowsOf(book), (await ask('estimate', scenario)).ok);
		});
	}
});

test('formulas stay when inputs change', async () => {
	const scenario = vectors['clauses-11'];
	const formulas = async (/** @type {Scenario} */ one) =>
		(await made(one)).sheets.flatMap((sheet) =>
			[...(sheet.cells ?? [])].map(([key, { formula }]) => `${sheet.name} ${key} ${formula}`),
		);
	const lower = inputs
		.filter(
			({ unit, whole, pointer }) => !whole && ['money', 'labels', 'hours'].includes(unit) && !pointer.includes('*'),
		)
		.filter(({ pointer }) => valueAt(scenario, pointer) !== undefined)
		.reduce((all, { pointer }) => withValue(all, pointer, Number(valueAt(all, pointer)) * 0.9), scenario);
	assert.deepEqual(await formulas(lower), await formulas(scenario));
});

test('the workbook lists inputs with units, sources and changes, shares as percentages', async () => {
	const scenario = withValue(withValue(preset('image-boxes'), '/demand/labels_per_month', '900000'), '/uncertainty', {
		'/demand/labels_per_month': { low: '800000', high: '1000000' },
	});
	const { sheets } = await made(scenario, 'image-boxes');
	const sheet = /** @type {any} */ (sheets.find(({ name }) => name === 'Inputs'));
	const row = (/** @type {string} */ pointer) =>
		sheet.rows.find((/** @type {unknown[]} */ cellsOfRow) => cellsOfRow.includes(pointer));
	assert.deepEqual(row('/demand/labels_per_month').slice(0, 12), [
		'Labels per month',
		null,
		900000,
		'labels',
		800000,
		1000000,
		'entered',
		800000,
		'/demand/labels_per_month',
		'Assumption: 40,000 images with 20 boxes each.',
		null,
		'typed 900000 [800000 1000000]',
	]);
	assert.equal(row('/discount_rate')[6], 'example');
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

test('ranges in the workbook are p10 and p90, with the cause that inputs have in common', async () => {
	const { sheets } = await made(preset('image-boxes', { uncertainty: undefined }), 'image-boxes');
	const { rows } = /** @type {any} */ (sheets.find(({ name }) => name === 'Inputs'));
	const [head] = rows;
	assert.deepEqual(head.slice(4, 6), ['Low (p10)', 'High (p90)']);
	const cause = (/** @type {string} */ pointer) =>
		rows.find((/** @type {unknown[]} */ row) => row.includes(pointer))[head.indexOf('Common cause')] ?? undefined;
	assert.equal(cause('/incumbent/offer/annual_uplift'), 'Price uplifts in general');
	assert.equal(cause('/candidates/0/transition/ramp_half_life'), 'How fast the new workforce learns');
	assert.equal(cause('/demand/labels_per_month'), undefined);
});

test('the workbook names the task of a volume and of a price', async () => {
	const [, scenario] = (await scenariosIn('field-cases')).find(([name]) => name === 'rate-card') ?? [];
	const { sheets } = await made(/** @type {Scenario} */ (scenario));
	const rows = /** @type {any} */ (sheets.find(({ name }) => name === 'Inputs')).rows;
	const of = (/** @type {string} */ pointer) => rows.find((/** @type {unknown[]} */ row) => row.includes(pointer))[1];
	assert.equal(of('/demand/tasks/2/labels_per_month'), 'segment');
	assert.equal(of('/incumbent/offer/pricing/prices/1/pricing/tiers/0/unit_price'), 'box, Current provider');
});

for (const language of languages) {
	test(`spreadsheets accept the names of the sheets in ${language}, and every column has a header`, async () => {
		const { sheets } = await made(preset('documents'), 'documents', language);
		assert.equal(new Set(sheets.map(({ name }) => name)).size, 7);
		for (const { name, rows } of sheets) {
			assert.match(name, /^[^[\]:*?/\\']{1,31}$/);
			assert.ok(!rows.flat().some((text) => /undefined|\[object/.test(String(text))), name);
		}
	});
}

test('the sheet of the decision has the figures of the simulation, as values', async () => {
	const scenario = preset('image-boxes', {
		uncertainty: {
			'/candidates/0/offer/label_accuracy': { low: '0.9', high: '0.98' },
			'/candidates/0/transition/setup_fee': { low: '0', high: '900000' },
		},
	});
	const { result, sheets } = await made(scenario, 'image-boxes', 'en', 'assess');
	const sheet = /** @type {any} */ (sheets.find(({ name }) => name === 'Decision'));
	assert.ok(![...sheet.cells.values()].some(({ formula }) => formula));
	const decision = /** @type {import('../src/engine/types.js').Decision} */ (result.recommendation);
	/** @type {unknown[][]} */ const rows = sheet.rows;
	assert.equal(rows[1][0], verdict(result, scenario, new Format('en', 'USD', 2)));
	assert.match(String(rows[2][0]), /^Simulated on 16,384 equally likely scenarios/);
	const at = (/** @type {string} */ label) => rows.findIndex(([first]) => first === label);
	const money = (/** @type {unknown} */ value) => Number(value).toFixed(2);
	const first = at('Choice') + 1;
	assert.ok(decision.actions.length > 3);
	decision.actions.forEach((action, i) => {
		const [name, month, , ...figures] = rows[first + i];
		assert.equal(
			name,
			action.candidate === null ? 'Staying with your current provider' : 'Switching to the new provider',
		);
		assert.equal(Boolean(month), action.candidate !== null);
		assert.deepEqual(figures.slice(0, 3).map(money), [action.mean, action.regret.mean, action.regret.p90]);
		assert.equal(figures[3], Number(action.best_in));
	});
	const advice = rows.slice(first, first + decision.actions.length).map((row) => String(row[7] ?? ''));
	assert.equal(advice.filter((text) => text.includes('highest average')).length, 1);
	assert.equal(advice.filter((text) => text.includes('worst tenth')).length, 1);
	const highest = decision.actions.reduce((a, b) => (Number(b.mean) > Number(a.mean) ? b : a));
	assert.match(advice[decision.actions.indexOf(highest)], /highest average/);
	const beside = (/** @type {string} */ label) => rows[at(label)][1];
	assert.equal(money(beside('Worth in a bad scenario (1 in 10 is worse)')), decision.p10);
	assert.equal(money(beside('Worth in the middle scenario')), decision.p50);
	assert.equal(money(beside('Worth in a good scenario (1 in 10 is better)')), decision.p90);
	assert.equal(money(beside('Most that any information can be worth')), decision.evpi);
	for (const { input, value } of decision.evppi) assert.equal(money(beside(input)), value, input);
	const [pilot] = decision.evsi;
	const pilots = rows.slice(at('A pilot with the new provider') + 1).slice(0, pilot.sizes.length);
	assert.deepEqual(
		pilots.map(([labels, value, cost]) => [labels, money(value), money(cost)]),
		pilot.sizes.map(({ labels, value, cost }) => [labels, value, cost]),
	);
	assert.deepEqual(
		pilots.filter((row) => row[4]).map(([labels]) => labels),
		pilot.best === null ? [] : [pilot.best],
	);
});

test('there is no sheet of the decision where nothing is uncertain', async () => {
	const certain = ['/incumbent/offer/disruption_probability', '/candidates/0/offer/disruption_probability']
		.concat('/candidates/0/transition/claim_probability')
		.reduce((scenario, pointer) => withValue(scenario, pointer, 0), preset('documents', { uncertainty: {} }));
	const { sheets } = await made(certain, 'documents', 'en', 'assess');
	assert.deepEqual(
		sheets.filter(({ name }) => name === 'Decision'),
		[],
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
