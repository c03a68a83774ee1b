// Measures the estimator and the page in Chromium: make bench
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../build/go.mjs';
import { openBrowser, openPage, startSite } from '../test/e2e/browser.mjs';
import { decisions, drags, keystrokes, reading } from './page.mjs';

/** @import { Engine, Scenario, Swing } from '../src/engine/types.js' */
/** @typedef {'estimate' | 'sensitivity' | 'assess'} Question */
/** @typedef {(question: Question, scenario: Scenario) => Promise<{answer: unknown, ms: number}>} Ask */

/** @type {Question[]} */
const questions = ['estimate', 'sensitivity', 'assess'];

const root = join(import.meta.dirname, '../..');
const preset = join(root, 'estimator/presets/preference-data.json');
const site = await startSite();
const browser = await openBrowser({ optimizes: true });
try {
	await measureEstimator(JSON.parse(await readFile(preset, 'utf8')).scenario);
	await measureDecision();
	console.log('\nOn the page at 360 px: ms from a keystroke to its headline');
	for (const slowdown of [1, 4]) {
		const times = await keystrokes(browser, site.address, { slowdown, strokes: 40 });
		console.log(`main thread ${slowdown} × slower: median ${quantile(times, 0.5)}, 95 % ${quantile(times, 0.95)}`);
	}
	console.log('\nThe main thread’s longest task in ms from a keystroke to its decision');
	console.table(await decisions(browser, site.address, { slowdown: 1, strokes: 6 }));
	console.log('\nReading 100,000 rows: ms, the same in estimates, and the main thread’s longest task in ms');
	console.table(await reading(browser, site.address));
	console.log('\nThe main thread’s longest task in ms while dragging, 4 × slower');
	console.table(await drags(browser, site.address, { slowdown: 4 }));
} finally {
	await browser.close();
	await site.stop();
}

/** @param {Scenario} scenario */
async function measureEstimator(scenario) {
	// A page of the site without a calculator
	const { page, close } = await openPage(browser, `${site.address}manifest.json`);
	await page.evaluate(async (url) => {
		const { estimator } = await import(url);
		Object.assign(globalThis, { engine: estimator() });
	}, `${site.address}estimator.js`);
	/** @type {Ask} */
	const ask = (question, scenario) =>
		page.evaluate(
			async ({ question, scenario }) => {
				const { engine } = /** @type {{engine: Engine}} */ (/** @type {unknown} */ (globalThis));
				const start = performance.now();
				const { ok: answer, ...failure } = await (question === 'sensitivity'
					? engine.sensitivity({ scenario, candidate: 0 })
					: engine[question](scenario));
				if (!answer) throw new Error(JSON.stringify(failure));
				return { answer, ms: performance.now() - start };
			},
			{ question, scenario },
		);
	const uncertain = /** @type {Swing[]} */ ((await ask('sensitivity', scenario)).answer);
	const [candidate] = scenario.candidates;
	await compare(ask, 'months', [12, 24, 48, 72, 96, 120], (n) => ({ ...scenario, horizon_months: n }));
	await compare(ask, 'candidates', [1, 2, 4, 8], (n) => ({
		...scenario,
		candidates: Array.from({ length: n }, (_, i) => ({ ...candidate, name: `New provider ${i + 1}` })),
	}));
	await compare(ask, 'uncertain inputs', [1, 6, 12, 24, uncertain.length], (n) => ({
		...scenario,
		uncertainty: Object.fromEntries(uncertain.slice(0, n).map(({ input, low, high }) => [input, { low, high }])),
	}));
	await close();
}

/** Runs Go's benchmark of the decision, which prints the ratio to the risk of one action. */
async function measureDecision() {
	const { page, close } = await openPage(browser, `${site.address}manifest.json`, { bypassCSP: true });
	page.on('console', (message) => message.type() === 'log' && console.log(message.text()));
	await page.route('**/bench.wasm', (route) =>
		route.fulfill({ path: join(root, '.build/bench.wasm'), contentType: 'application/wasm' }),
	);
	const goroot = (await run('go', ['env', 'GOROOT'])).trim();
	await page.addScriptTag({ path: join(goroot, 'lib/wasm/wasm_exec.js') });
	console.log(`\nIn Chromium ${browser.version()}: the decision, with the risk of one action as the unit`);
	await page.evaluate(async () => {
		const { Go } = /** @type {any} */ (globalThis);
		const go = Object.assign(new Go(), { argv: ['bench', '-test.run=^$', '-test.bench=Decision', '-test.count=3'] });
		const { instance } = await WebAssembly.instantiateStreaming(fetch('bench.wasm'), go.importObject);
		await go.run(instance);
	});
	await close();
}

/**
 * Asks in turn, so that a busy machine delays all sizes alike.
 * @param {Ask} ask
 * @param {string} name
 * @param {number[]} sizes
 * @param {(size: number) => Scenario} scenarioOf
 */
async function compare(ask, name, sizes, scenarioOf) {
	const times = sizes.map(() => ({ estimate: [0], sensitivity: [0], assess: [0] }));
	for (let round = 0; round < 10; round++) {
		for (const [i, size] of sizes.entries()) {
			for (const question of questions) times[i][question][round] = (await ask(question, scenarioOf(size))).ms;
		}
	}
	console.log(`\nIn Chromium ${browser.version()}: median ms by number of ${name}`);
	const cells = times.map((row) => questions.map((question) => [question, quantile(row[question], 0.5)]));
	console.table(Object.fromEntries(sizes.map((size, i) => [size, Object.fromEntries(cells[i])])));
}

/** @param {number[]} samples @param {number} share */
function quantile(samples, share) {
	const sorted = samples.toSorted((a, b) => a - b);
	return Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1));
}
