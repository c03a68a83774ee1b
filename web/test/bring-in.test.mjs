// Figures that were measured, and files that are opened again.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { withFigures } from '../src/bring-in/figures.js';
import { looksLikeScenario, looksLikeWorkbook, openText, openWorkbook } from '../src/bring-in/scenario-file.js';
import { measuredNotes, originAt, withMeasured, withOrigin, withoutOrigins } from '../src/scenario/origins.js';
import { patternOf, withValue } from '../src/scenario/pointer.js';
import { Ranges } from '../src/scenario/ranges.js';
import { adopted, withAllOrigins } from '../src/takeaway/file-origins.js';
import { ask, inputs, presets } from './estimator.mjs';
import { thorough } from './at-length.mjs';
import { made, preset, scenariosIn } from './workbooks.mjs';

/** @import { Figure } from '../src/bring-in/answers.d.ts' */
/** @import { Scenario } from '../src/engine/types.js' */

const check = (/** @type {Scenario} */ scenario) => ask('check', scenario);
const model = Number(/** @type {any} */ (presets[0].scenario).model);
const openBook = (/** @type {Uint8Array} */ bytes) => openWorkbook(bytes, inputs, check, model);
const openJson = (/** @type {string} */ text) => openText(text, inputs, check, model);

/** @param {Scenario} scenario */
const answer = async (scenario) => {
	const { ok, problems } = await ask('estimate', scenario);
	assert.equal(problems, undefined);
	return ok.candidates.map((/** @type {any} */ { name, npv, cutover_month, exit }) => ({
		name,
		npv,
		cutover_month,
		exit,
	}));
};

describe('a workbook opens again', () => {
	test(`with the figures of every preset and of every ${thorough ? '' : 'tenth '}vector`, async () => {
		const vectors = [...(await scenariosIn('vectors')), ...(await scenariosIn('field-cases'))];
		const tested = vectors.filter((_, i) => thorough || i % 10 === 0).map(([, scenario]) => scenario);
		const scenarios = [...presets.map(({ name }) => preset(name)), ...tested];
		for (const scenario of scenarios) {
			const opened = /** @type {any} */ (await openBook((await made(scenario)).file));
			assert.ok(opened.scenario, JSON.stringify(opened).slice(0, 300));
			assert.deepEqual(await answer(opened.scenario), await answer(scenario));
			assert.equal(opened.scenario.start, scenario.start);
		}
	});

	test('with inputs that another program has edited and saved', async () => {
		const scenario = preset(presets[0].name);
		const { sheets } = await readXlsx((await made(scenario)).file);
		const sheet = sheets.find(({ rows }) => rows.some((row) => row[8] === '/discount_rate'));
		assert.ok(sheet);
		const at = (/** @type {string} */ pointer) => sheet.rows.findIndex((row) => row[8] === pointer);
		for (const [pointer, value] of /** @type {[string, any][]} */ ([
			['/discount_rate', 0.07000000000000002],
			['/incumbent/offer/platform_fee', 1234.56],
			['/incumbent/name', 'Edited by hand'],
		])) {
			sheet.rows[at(pointer)][2] = value;
			sheet.cells?.delete(`${at(pointer)},2`);
		}
		const opened = /** @type {any} */ (await openBook(await writeXlsx({ sheets: /** @type {any} */ (sheets) })));
		assert.equal(opened.scenario?.discount_rate, '0.07', JSON.stringify(opened).slice(0, 500));
		assert.equal(opened.scenario.incumbent.offer.platform_fee, '1234.56');
		assert.equal(opened.scenario.incumbent.name, 'Edited by hand');
	});

	test('with inputs that were edited as formulas, and a month that became a date', async () => {
		const { sheets } = await readXlsx((await made(preset('documents'), 'documents')).file);
		const sheet = sheets.find(({ rows }) => rows.some((row) => row[8] === '/start'));
		assert.ok(sheet);
		const at = (/** @type {string} */ pointer) => sheet.rows.findIndex((row) => row[8] === pointer);
		for (const [pointer, formula, result] of /** @type {[string, string, number][]} */ ([
			['/demand/labels_per_month', '1000*130', 130000],
			['/incumbent/offer/platform_fee', 'C40', 1200],
		])) {
			sheet.rows[at(pointer)][2] = result;
			sheet.cells?.set(`${at(pointer)},2`, /** @type {any} */ ({ value: result, formula, formulaResult: result }));
		}
		sheet.rows[at('/start')][2] = new Date(Date.UTC(2027, 0, 1));
		sheet.cells?.delete(`${at('/start')},2`);
		const opened = /** @type {any} */ (await openBook(await writeXlsx({ sheets: /** @type {any} */ (sheets) })));
		assert.deepEqual(opened.filled, [], JSON.stringify(opened).slice(0, 500));
		assert.equal(opened.scenario.demand.labels_per_month, '130000');
		assert.equal(opened.scenario.incumbent.offer.platform_fee, '1200');
		assert.equal(opened.scenario.start, '2027-01');
		assert.deepEqual(opened.scenario.origins['/demand/labels_per_month'], { kind: 'typed' });
	});

	test('with names that look like formulas as they were typed', async () => {
		const named = withValue(withValue(preset('documents'), '/incumbent/name', '=1+1'), '/candidates/0/name', '@cmd');
		const { scenario } = /** @type {any} */ (await openBook((await made(named, 'documents')).file));
		assert.deepEqual([scenario.incumbent.name, scenario.candidates[0].name], ['=1+1', '@cmd']);
	});

	test('and tells what is wrong with an edited input', async () => {
		const { sheets } = await readXlsx((await made(preset(presets[0].name))).file);
		for (const { rows } of sheets) for (const row of rows) if (row[8] === '/discount_rate') row[2] = 700;
		const { problems } = /** @type {any} */ (await openBook(await writeXlsx({ sheets: /** @type {any} */ (sheets) })));
		assert.deepEqual(
			problems.map((/** @type {any} */ { pointer }) => pointer),
			['/discount_rate'],
		);
	});

	test('with what was typed and measured, unless it has been edited since', async () => {
		const [volume, accuracy] = ['/demand/labels_per_month', '/incumbent/offer/label_accuracy'];
		const typed = withValue(preset('documents'), '/discount_rate', '0.08');
		const measured = withMeasured(withMeasured(typed, accuracy, '2,000 labels'), volume, '12 invoices');
		const { file } = await made(measured, 'documents');
		const { sheets } = await readXlsx(file);
		for (const { rows } of sheets) for (const row of rows) if (row[8] === volume) row[2] = 140000;
		const { scenario } = /** @type {any} */ (await openBook(await writeXlsx({ sheets: /** @type {any} */ (sheets) })));
		const taken = adopted(scenario, { presets, preset: presets[0], inputs });
		assert.equal(taken.preset, 'documents');
		assert.deepEqual(taken.scenario.origins, { [accuracy]: { kind: 'measured', note: '2,000 labels' } });
		assert.equal(taken.scenario.demand.labels_per_month, '140000');
	});

	/** @param {Scenario} scenario @param {Record<string, Record<number, number>>} edits by pointer and column */
	const edited = async (scenario, edits) => {
		const { sheets } = await readXlsx((await made(scenario, 'documents')).file);
		for (const row of sheets.flatMap(({ rows }) => rows))
			for (const [column, value] of Object.entries(edits[String(row[8])] ?? {})) row[Number(column)] = value;
		return /** @type {any} */ (await openBook(await writeXlsx({ sheets: /** @type {any} */ (sheets) }))).scenario;
	};
	const [rate, volume] = ['/discount_rate', '/demand/labels_per_month'];

	test('with the ranges that follow its values', async () => {
		const documents = preset('documents');
		assert.equal((await edited(documents, {})).uncertainty, undefined);
		assert.equal((await edited(documents, { [volume]: { 2: 900000 } })).uncertainty, undefined);
		const own = (await edited(documents, { [volume]: { 2: 900000 }, [rate]: { 4: 0.01 } })).uncertainty;
		assert.equal(own[rate].low, '0.01');
		assert.ok(own[volume].low < 900000 && own[volume].high > 900000, JSON.stringify(own[volume]));
	});

	test('with ranges of its own, which contain an edited value', async () => {
		const own = { ...preset('documents'), uncertainty: { [rate]: { low: '0.05', high: '0.1' } } };
		assert.deepEqual((await edited(own, {})).uncertainty, own.uncertainty);
		assert.deepEqual((await edited(own, { [rate]: { 2: 0.2 } })).uncertainty, { [rate]: { low: '0.05', high: '0.2' } });
		const both = await edited(own, { [rate]: { 2: 0.2, 4: 0.1, 5: 0.3 } });
		assert.deepEqual(both.uncertainty, { [rate]: { low: '0.1', high: '0.3' } });
	});

	test('but not one of another kind, nor a broken one', async () => {
		const other = await writeXlsx({ sheets: [{ name: 'Prices', rows: [['a', 1]] }] });
		assert.deepEqual(await openBook(other), { rejected: 'no_scenario' });
		assert.deepEqual(await openBook(other.slice(0, 200)), { rejected: 'unreadable' });
		assert.deepEqual(await openBook(new Uint8Array(9 * 2 ** 20)), { rejected: 'too_large' });
	});
});

describe('a scenario as text opens', () => {
	const scenario = preset(presets[0].name);
	for (const [name, text] of /** @type {[string, string][]} */ ([
		['as saved', JSON.stringify(scenario, null, 2)],
		['with a byte-order mark', `\uFEFF${JSON.stringify(scenario)}`],
		['inside a preset', JSON.stringify({ title: 'Any', scenario })],
	])) {
		test(name, async () => {
			assert.ok(looksLikeScenario(text));
			const opened = /** @type {any} */ (await openJson(text));
			assert.deepEqual(await answer(opened.scenario), await answer(scenario));
		});
	}

	test('with the origins of its figures, and beside the preset that most of them come from', async () => {
		const [volume, rate] = ['/demand/labels_per_month', '/discount_rate'];
		const edited = withValue(preset('documents'), volume, 160000);
		const confirmed = withOrigin(edited, rate, { kind: 'typed' });
		const origin = (/** @type {string} */ pointer, /** @type {Scenario | undefined} */ of) =>
			originAt(of, pointer, pointer !== volume);
		const file = JSON.stringify(withAllOrigins(confirmed, inputs, origin));
		assert.deepEqual(JSON.parse(file).origins, { [rate]: { kind: 'typed' }, [volume]: { kind: 'typed' } });
		const opened = /** @type {any} */ (await openJson(file));
		const taken = adopted(opened.scenario, { presets, preset: presets[0], inputs });
		assert.equal(taken.preset, 'documents');
		assert.deepEqual(taken.scenario.origins, { [rate]: { kind: 'typed' } }, 'its value tells the rest');
	});

	test('with the defaults of inputs that it does not have yet', async () => {
		const { team, ...older } = scenario;
		const opened = /** @type {any} */ (await openJson(JSON.stringify({ ...older, model: 1 })));
		assert.deepEqual(opened.filled, ['/team/staff_rate', '/team/engineer_rate', '/team/legal_rate']);
		assert.equal(opened.corrected, true);
		assert.equal(
			opened.scenario.team.staff_rate,
			inputs.find(({ pointer }) => pointer === '/team/staff_rate')?.default,
		);
		assert.ok(team);
	});

	test('or says what is wrong', async () => {
		const wrong = { ...scenario, discount_rate: '7', surprise: 1 };
		const { problems } = /** @type {any} */ (await openJson(JSON.stringify(wrong)));
		assert.deepEqual(problems.map((/** @type {any} */ { pointer }) => pointer).sort(), ['/discount_rate', '/surprise']);
		assert.deepEqual(await openJson('{"candidates":'), { rejected: 'unreadable' });
		assert.deepEqual(await openJson('{"name":"other"}'), { rejected: 'no_scenario' });
		assert.deepEqual(await openJson(`{"a":"${'x'.repeat(2 ** 20)}"}`), { rejected: 'too_large' });
	});
});

test('a table is neither', async () => {
	const csv = await readFile(new URL('../../estimator/evidence/testdata/invoices/kinds.csv', import.meta.url));
	assert.equal(looksLikeScenario(csv.toString()), false);
	assert.equal(looksLikeWorkbook(csv), false);
	assert.equal(looksLikeWorkbook((await made(preset(presets[0].name))).file), true);
});

const basis = { kind: /** @type {const} */ ('invoices'), count: 12 };

/** @param {Scenario} scenario @param {Omit<Figure, 'basis'>[]} figures */
async function measured(scenario, figures) {
	const list = (await ask('ranges', scenario)).ok.map((/** @type {{input: string}} */ range) => [range.input, range]);
	const ranges = new Ranges((pointer) => inputs.find((input) => input.pointer === patternOf(pointer)), {
		scenario,
		list: new Map(list),
	});
	const changed = withFigures(
		scenario,
		figures.map((figure) => ({ ...figure, basis })),
		'12 invoices',
		ranges,
	);
	assert.deepEqual(await check(changed), { ok: true });
	return /** @type {any} */ (changed);
}

const volume = { pointer: '/demand/labels_per_month', value: '44854' };
const price = { pointer: '/incumbent/offer/pricing', value: { model: 'per_label', unit_price: '1.35' } };
const accuracy = { pointer: '/incumbent/offer/label_accuracy', value: '0.958', low: '0.9452', high: '0.9682' };
const rateCard = [
	{
		pointer: '/incumbent/offer/pricing',
		value: {
			model: 'by_task',
			prices: [
				{ task: 'Boxes', pricing: { model: 'per_label', unit_price: '0.06' } },
				{ task: 'Polygons', pricing: { model: 'per_label', unit_price: '0.25' } },
			],
		},
	},
	{
		pointer: '/demand/tasks',
		value: [
			{ name: 'Boxes', labels_per_month: '44854', annual_growth: '0' },
			{ name: 'Polygons', labels_per_month: '5187', annual_growth: '0' },
		],
	},
];

describe('measured figures', () => {
	const scenario = preset(presets[0].name);

	test('have their values, origins and ranges', async () => {
		const changed = await measured(scenario, [volume, price, accuracy]);
		assert.equal(changed.demand.labels_per_month, '44854');
		assert.deepEqual(changed.origins['/incumbent/offer/pricing/unit_price'], { kind: 'measured', note: '12 invoices' });
		assert.deepEqual(changed.uncertainty['/incumbent/offer/label_accuracy'], { low: '0.9452', high: '0.9682' });
		assert.equal(changed.uncertainty['/incumbent/offer/pricing/unit_price'], undefined); // invoices are exact
		assert.deepEqual(measuredNotes(changed), ['12 invoices']);
	});

	test('make kinds of labels tasks with a rate card, and one volume again', async () => {
		const tasks = await measured(scenario, rateCard);
		assert.equal(tasks.demand.tasks.length, 2);
		assert.equal(tasks.demand.labels_per_month, undefined);
		assert.equal(tasks.incumbent.offer.pricing.model, 'by_task');
		const single = await measured(tasks, [volume]);
		assert.equal(single.demand.tasks, undefined);
		assert.equal(single.incumbent.offer.pricing.unit_price, '0.06');
		assert.equal(single.demand.annual_growth, '0');
	});

	test('give a floor in money that no other clause changes', async () => {
		const { offer } = preset('medical-imaging').incumbent;
		assert.ok(offer.true_up_share && offer.commitment_period_months === 12);
		const changed = await measured(preset('medical-imaging'), [
			{ pointer: '/incumbent/offer/commitment', value: '5000' },
			{ pointer: '/incumbent/offer/commitment_period_months', value: 1 },
		]);
		const { commitment, commitment_period_months, commitment_labels, true_up_share, prepaid } = changed.incumbent.offer;
		assert.deepEqual(
			[commitment, commitment_period_months, commitment_labels, true_up_share, prepaid],
			['5000', 1, undefined, undefined, undefined],
		);
	});

	test('of kinds that look like formulas stay texts in every file', async () => {
		const kinds = ['=1+1', '+cmd', '@SUM(A1)', '-2+3 text'];
		const price = (/** @type {number} */ i) => ({ model: 'per_label', unit_price: `0.0${i + 1}` });
		const named = await measured(preset('documents'), [
			{
				pointer: '/incumbent/offer/pricing',
				value: { model: 'by_task', prices: kinds.map((task, i) => ({ task, pricing: price(i) })) },
			},
			{
				pointer: '/demand/tasks',
				value: kinds.map((name) => ({ name, labels_per_month: '9000', annual_growth: '0' })),
			},
		]);
		const noted = withMeasured(named, '/discount_rate', '=2+2');
		const { file, sheets } = await made(noted, 'documents');
		const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string');
		for (const kind of [...kinds, '=2+2']) {
			assert.ok(texts.includes(`'${kind}`), kind);
			assert.ok(!texts.some((text) => text.startsWith(kind)), kind);
		}
		for (const { cells } of sheets)
			for (const { formula = '' } of cells?.values() ?? [])
				assert.doesNotMatch(formula, /^(1\+1|cmd|SUM\(A1\)|2\+3 text|2\+2)$/);
		const { scenario: read } = /** @type {any} */ (await openBook(file));
		assert.deepEqual(
			read.demand.tasks.map((/** @type {any} */ { name }) => name),
			kinds,
		);
		assert.equal(read.origins['/discount_rate'].note, '=2+2');
	});

	test('replace the tasks of a scenario that has others', async () => {
		const [[, vector]] = (await scenariosIn('field-cases')).filter(([name]) => name === 'rate-card');
		const changed = await measured(vector, rateCard);
		assert.deepEqual(
			changed.demand.tasks.map((/** @type {any} */ { name }) => name),
			['Boxes', 'Polygons'],
		);
	});

	test('lose their origin when they are typed anew', () => {
		const noted = withMeasured(withMeasured(scenario, '/demand/profile/0', 'a'), '/discount_rate', 'b');
		assert.deepEqual(withoutOrigins(noted, '/demand/profile').origins, {
			'/discount_rate': { kind: 'measured', note: 'b' },
		});
		assert.equal(withoutOrigins(withoutOrigins(noted, '/demand'), '/discount_rate').origins, undefined);
		assert.equal(withoutOrigins(scenario, '/discount_rate'), scenario);
	});
});
