// The charts as pictures that a reviewer reads in a diff and a browser opens: golden/NAME.svg. Each run writes the
// style sheet beside them, which is not tracked.
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bridge } from '../src/charts/bridge.js';
import { labelPosition } from '../src/charts/chart.js';
import { costAmounts, costBars } from '../src/charts/cost-bars.js';
import { cumulativeChart } from '../src/charts/cumulative.js';
import { curve } from '../src/charts/curve.js';
import { dotPlot } from '../src/charts/dot-plot.js';
import { overlay } from '../src/charts/overlay.js';
import { timeline } from '../src/charts/timeline.js';
import { timingChart } from '../src/charts/timing.js';
import { tornado } from '../src/charts/tornado.js';
import { sliderRange } from '../src/fields/slider-range.js';
import { patternOf, valueAt } from '../src/scenario/pointer.js';
import { numberFormat } from '../src/text/number-format.js';
import { Disclosures } from '../src/ui/disclosures.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { withUnit } from '../src/words/unit.js';
import { ask, inputs, lines, presets } from './estimator.mjs';
import { picture } from './markup.mjs';

const folder = join(import.meta.dirname, 'golden');
const renew = 'If that is what you want: UPDATE=1 make test-js, look at the pictures, and commit them';
/** @type {Set<string>} */ const compared = new Set();
let differs = false;

/** @param {string} locale @param {string} currency */
async function viewOf(locale, currency, width = 720) {
	await loadRest(locale.slice(0, 2));
	const words = await loadWords(locale.slice(0, 2));
	return /** @type {import('../src/view/section.js').View} */ (
		/** @type {unknown} */ ({
			width,
			format: new Format(locale, currency, 2, words),
			disclosures: new Disclosures(() => {}),
		})
	);
}

/**
 * Returns a preset's scenario on a fixed date, and its answer with the risk.
 * @param {string} name
 * @param {(scenario: any) => void} [change]
 */
async function answered(name, change = () => {}) {
	const scenario = {
		...structuredClone(/** @type {any} */ (presets.find((preset) => preset.name === name)).scenario),
		start: '2027-01',
	};
	change(scenario);
	/** @type {import('../src/engine/types.js').Result} */
	const result = (await ask('assess', scenario)).ok;
	return { scenario, result, candidate: result.candidates[0] };
}

/** @type {Awaited<ReturnType<typeof answered>>} */ let renewing;
/** @type {Awaited<ReturnType<typeof answered>>} */ let rolling;

before(async () => {
	await writeFile(join(folder, 'styles.css'), await styles());
	[renewing, rolling] = await Promise.all([answered('preference-data'), answered('image-boxes')]);
});

after(async () => {
	const stale = (await readdir(folder)).filter((name) => name !== 'styles.css' && !compared.has(name));
	if (process.env.UPDATE) for (const name of stale) await rm(join(folder, name));
	else if (!differs) assert.deepEqual(stale, [], `These belong to no chart. ${renew}`);
});

/** The style sheets of the page that colour charts; a picture has no host element. */
async function styles() {
	const sheets = ['tokens', 'charts', 'details', 'plan', 'compare'].map(async (name) => {
		const source = await readFile(join(import.meta.dirname, `../src/styles/${name}.js`), 'utf8');
		return source.match(/css`([^`]*)`/)?.[1].replaceAll(':host', ':root') ?? '';
	});
	return [...(await Promise.all(sheets)), 'svg { font-family: sans-serif; }\n'].join('\n');
}

/** Compares a text with its golden file, or writes it with UPDATE=1. @param {string} name @param {string} text */
async function golden(name, text) {
	compared.add(name);
	const path = join(folder, name);
	if (process.env.UPDATE) return writeFile(path, text);
	const kept = await readFile(path, 'utf8').catch(() => '');
	differs ||= text !== kept;
	assert.equal(text, kept, `web/test/golden/${name} is not what the chart is by now. ${renew}`);
}

const view = await viewOf('en-US', 'USD');
const narrow = await viewOf('en-US', 'USD', 320);
const choose = () => {};

test('golden picture: when to switch', async () => {
	const { result } = renewing;
	await golden('timing.svg', picture(timingChart(result, { ...view, choose })));
	await golden('timing-narrow.svg', picture(timingChart(result, { ...narrow, choose })));
	await golden('timing-rolling-contract.svg', picture(timingChart(rolling.result, { ...view, choose })));
});

test('golden picture: when to switch in a language from right to left', async () => {
	const arabic = await viewOf('ar', renewing.scenario.currency);
	await golden('timing-ar.svg', picture(timingChart(renewing.result, { ...arabic, choose })));
});

test('golden picture: month by month', async () => {
	await golden('cumulative.svg', picture(cumulativeChart(renewing.candidate, view, renewing.candidate.risk)));
	await golden('cumulative-narrow.svg', picture(cumulativeChart(rolling.candidate, narrow)));
});

test('golden picture: where the cost comes from', async () => {
	await golden('cost-bars.svg', picture(costBars(renewing.candidate, 'It pays.', view)));
	await golden('cost-bars-narrow.svg', picture(costBars(renewing.candidate, 'It pays.', narrow)));
});

test('the displayed costs add up to the displayed total, and with the saving to the net benefit', () => {
	const kinds = { cash: '64333.33', staff: '86444.44', quality: '58999.99', risk: '11955.55' };
	const amounts = costAmounts({ one_time_by_kind: kinds, one_time_total: '221733.31', saving_total: '1005701.60' });
	assert.deepEqual(amounts.once, { cash: 64000, staff: 87000, quality: 59000, risk: 12000 });
	assert.deepEqual([amounts.cost, amounts.saved, amounts.net], [222000, 1006000, 784000]);
	const refund = costAmounts({
		one_time_by_kind: { cash: '-1234.5', staff: '0', quality: '0', risk: '0' },
		one_time_total: '-1234.5',
		saving_total: '0',
	});
	assert.deepEqual([refund.cost, refund.saved, refund.net], [-1230, 0, 1230]);
});

test('golden picture: how sure', async () => {
	const { candidate } = renewing;
	const input = (/** @type {string} */ pointer) =>
		/** @type {import('../src/engine/types.js').Input} */ (inputs.find((one) => one.pointer === patternOf(pointer)));
	const words = {
		label: (/** @type {string} */ pointer) => input(pointer).label,
		formatValue: (/** @type {string} */ pointer, /** @type {string} */ value) =>
			withUnit(input(pointer), value, numberFormat('en-US'), view.format, { short: true }),
	};
	await golden(
		'drivers.svg',
		picture(tornado(/** @type {any} */ (candidate.sensitivity), Number(candidate.npv), { ...view, ...words })),
	);
	await golden('scenarios.svg', picture(dotPlot(/** @type {any} */ (candidate.risk), view, candidate.npv)));
	await golden('scenarios-narrow.svg', picture(dotPlot(/** @type {any} */ (candidate.risk), narrow)));
});

test('golden picture: the plan', async () => {
	await golden('timeline.svg', picture(timeline(renewing.candidate, view)));
	await golden('timeline-brief.svg', picture(timeline(renewing.candidate, view, { brief: true })));
	await golden('timeline-narrow.svg', picture(timeline(renewing.candidate, narrow)));
});

test('golden pictures: offers compared and the bridge between two states', async () => {
	const dearer = await answered('preference-data', ({ candidates: [candidate] }) => {
		candidate.transition.setup_fee = 90000;
		candidate.transition.dip_points = 3;
	});
	const parts = [renewing, dearer].map((one, i) => ({
		part: { estimate: one },
		name: `Provider ${i + 1}`,
		shown: i === 0,
	}));
	await golden('overlay.svg', picture(overlay(/** @type {any} */ (parts), view)));
	await golden('bridge.svg', picture(bridge(/** @type {any} */ (renewing.candidate), dearer.candidate, lines, view)));
});

test('golden picture: the curve above a slider', async () => {
	const pointer = '/candidates/0/transition/dip_points';
	const input = /** @type {import('../src/engine/types.js').Input} */ (
		inputs.find((one) => one.pointer === patternOf(pointer))
	);
	const value = String(valueAt(rolling.scenario, pointer));
	const range = sliderRange(input, value);
	const {
		ok: [points],
	} = await ask('curves', { scenario: rolling.scenario, spans: [{ input: pointer, low: range.min, high: range.max }] });
	const drawn = curve(points, {
		value: Number(value),
		range,
		label: input.label,
		formatValue: (crossing) => crossing,
		choose,
		format: view.format,
	});
	await golden('curve.svg', picture(drawn));
});

test('a chart label stands after its point, else before it, else where it fits', () => {
	const label = 'a'.repeat(20); // about 140 px
	assert.deepEqual(labelPosition(10, 14, 0, 300, label), { x: 24, anchor: 'start' });
	assert.deepEqual(labelPosition(290, 14, 0, 300, label), { x: 276, anchor: 'end' });
	assert.deepEqual(labelPosition(80, 14, 0, 160, label), { x: 160, anchor: 'end', over: true });
	assert.deepEqual(labelPosition(80, 14, 0, 100, label), { x: 0, anchor: 'start', over: true });
});
