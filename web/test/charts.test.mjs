// The charts as pictures that a reviewer reads in a diff and sees in a browser: charts.html. Each run writes the style
// sheet beside it, which is not tracked.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bridge } from '../src/charts/bridge.js';
import { labelPosition } from '../src/charts/chart.js';
import { costAmounts, costBars } from '../src/charts/cost-bars.js';
import { cumulativeChart } from '../src/charts/cumulative.js';
import { curve } from '../src/charts/curve.js';
import { dotPlot } from '../src/charts/dot-plot.js';
import { extentChart } from '../src/charts/extent.js';
import { overlay } from '../src/charts/overlay.js';
import { timeline } from '../src/charts/timeline.js';
import { timingChart } from '../src/charts/timing.js';
import { tornado } from '../src/charts/tornado.js';
import { sliderRange } from '../src/fields/key-inputs.js';
import { patternOf, valueAt } from '../src/scenario/pointer.js';
import { numberFormat } from '../src/text/number-format.js';
import { Disclosures } from '../src/ui/disclosures.js';
import { Format } from '../src/words/format.js';
import { loadRest, loadWords } from '../src/words/languages.js';
import { extentText } from '../src/view/extent.js';
import { withUnit } from '../src/words/unit.js';
import { ask, inputs, lines, presets } from './estimator.mjs';
import { markup, picture } from './markup.mjs';

const file = join(import.meta.dirname, 'charts.html');
const renew = 'If that is what you want: UPDATE=1 make test-js, look at the pictures, and commit them';

/** Texts by name. */
const stored = new Map(
	(await readFile(file, 'utf8'))
		.split('<h2>')
		.slice(1)
		.map((section) => /** @type {[string, string]} */ (section.split('</h2>\n'))),
);
/** @type {Map<string, string>} */ const drawn = new Map();

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
	await writeFile(join(import.meta.dirname, 'charts.css'), await styles());
	[renewing, rolling] = await Promise.all([answered('preference-data'), answered('image-boxes')]);
});

after(async () => {
	if (process.env.UPDATE) await writeFile(file, page());
	else assert.deepEqual([...stored.keys()], [...drawn.keys()], `Others are stored than drawn. ${renew}`);
});

function page() {
	const sections = [...drawn].map(([name, text]) => `<h2>${name}</h2>\n${text}`);
	const head =
		'<!doctype html>\n<meta charset="utf-8">\n<title>Charts</title>\n<link rel="stylesheet" href="charts.css">\n';
	return head + sections.join('');
}

/** The style sheets of the page that colour charts; a picture has no host element. */
async function styles() {
	const sheets = ['tokens', 'charts', 'details', 'plan', 'compare'].map(async (name) => {
		const source = await readFile(join(import.meta.dirname, `../src/styles/${name}.js`), 'utf8');
		return source.match(/css`([^`]*)`/)?.[1].replaceAll(':host', ':root') ?? '';
	});
	return [...(await Promise.all(sheets)), 'svg { display: block; max-width: 45rem; font-family: sans-serif; }\n'].join(
		'\n',
	);
}

/** Compares a picture with the stored one, or stores it with UPDATE=1. @param {string} name @param {unknown} chart */
function golden(name, chart) {
	const text = picture(chart);
	drawn.set(name, text);
	if (!process.env.UPDATE) assert.equal(text, stored.get(name), `${name} is not what the chart is by now. ${renew}`);
}

const view = await viewOf('en-US', 'USD');
const narrow = await viewOf('en-US', 'USD', 320);
const choose = () => {};

test('golden picture: when to switch', async () => {
	const { result } = renewing;
	golden('timing', timingChart(result, { ...view, choose }));
	golden('timing-narrow', timingChart(result, { ...narrow, choose }));
	golden('timing-rolling-contract', timingChart(rolling.result, { ...view, choose }));
});

test('golden picture: how much to move', async () => {
	const { ok: splits } = await ask('split', { scenario: renewing.scenario, candidate: 0 });
	const says = extentText(splits, view.format);
	golden('extent', extentChart(splits, { now: 0.5, says }, view));
	golden('extent-narrow', extentChart(splits, { now: 1, says }, narrow));
});

test('how much to move is told by the share that is worth most', () => {
	const shares = (/** @type {string[]} */ ...worths) =>
		worths.map((npv, i) => ({ move_share: String((i + 1) / worths.length), cutover_month: 3, npv }));
	assert.equal(
		extentText(shares('100.00', '300.00', '200.00', '100.00'), view.format),
		'At your figures, moving 50% of the labels is worth most: $300',
	);
	assert.equal(extentText(shares('1.00', '2.00'), view.format), 'At your figures, moving everything is worth most: $2');
	assert.equal(
		extentText(shares('-20.00', '-40.00'), view.format),
		'At your figures, no share pays: even the best, 50% of the labels, loses $20',
	);
});

test('golden picture: when to switch in a language from right to left', async () => {
	const arabic = await viewOf('ar', renewing.scenario.currency);
	golden('timing-ar', timingChart(renewing.result, { ...arabic, choose }));
});

test('golden picture: month by month', async () => {
	golden('cumulative', cumulativeChart(renewing.candidate, view, renewing.candidate.risk));
	golden('cumulative-narrow', cumulativeChart(rolling.candidate, narrow));
});

test('golden picture: where the cost comes from', async () => {
	golden('cost-bars', costBars(renewing.candidate, 'It pays.', view));
	golden('cost-bars-narrow', costBars(renewing.candidate, 'It pays.', narrow));
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

test('an end of a swing has its value outside the bar, also where both ends are worth less', () => {
	const swing = { input: '/demand/annual_growth', low: '-0.1', high: '0.4', npv_low: '20', npv_high: '10' };
	const labels = {
		label: () => 'Growth',
		formatValue: (/** @type {string} */ _, /** @type {string} */ value) => value,
	};
	const drawn = markup(tornado(/** @type {any} */ ([swing]), 30, { ...view, ...labels }));
	const [, from, width] = drawn.match(/class="loss" x="?([\d.]+)"? y="?\d+"? width="?([\d.]+)/)?.map(Number) ?? [];
	const at = (/** @type {string} */ value) =>
		Number(drawn.match(new RegExp(`<text x="?([\\d.]+)[^>]*>${value}<`))?.[1]);
	assert.ok(at('0.4') < from && at('-0.1') > from + width, drawn);
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
	golden('drivers', tornado(/** @type {any} */ (candidate.sensitivity), Number(candidate.npv), { ...view, ...words }));
	golden('scenarios', dotPlot(/** @type {any} */ (candidate.risk), view, candidate.npv));
	golden('scenarios-narrow', dotPlot(/** @type {any} */ (candidate.risk), narrow));
});

test('golden picture: the plan', async () => {
	golden('timeline', timeline(renewing.candidate, view));
	golden('timeline-brief', timeline(renewing.candidate, view, { brief: true }));
	golden('timeline-narrow', timeline(renewing.candidate, narrow));
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
	golden('overlay', overlay(/** @type {any} */ (parts), view));
	golden('bridge', bridge(/** @type {any} */ (renewing.candidate), dearer.candidate, lines, view));
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
	golden('curve', drawn);
});

test('a chart label stands after its point, else before it, else where it fits', () => {
	const label = 'a'.repeat(20); // about 140 px
	assert.deepEqual(labelPosition(10, 14, 0, 300, label), { x: 24, anchor: 'start' });
	assert.deepEqual(labelPosition(290, 14, 0, 300, label), { x: 276, anchor: 'end' });
	assert.deepEqual(labelPosition(80, 14, 0, 160, label), { x: 160, anchor: 'end', over: true });
	assert.deepEqual(labelPosition(80, 14, 0, 100, label), { x: 0, anchor: 'start', over: true });
});
