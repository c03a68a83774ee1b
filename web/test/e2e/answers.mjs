// Compares the figures on the page with those of the native tool for the same scenario.
import assert from 'node:assert/strict';
import { settled } from './browser.mjs';
import { native, openParts, simulated } from './stage.mjs';
import { numberFormatClass } from '../../src/text/amounts.js';
import { Format } from '../../src/words/format.js';

/** @import { Page } from 'playwright-core' */
/** @import { Result } from '../../src/engine/types.js' */

/** With a true minus sign, as on the page. */
const AmountFormat = numberFormatClass(false);

export const money = new AmountFormat('en', {
	style: 'currency',
	currency: 'USD',
	currencyDisplay: 'narrowSymbol',
});

/** The examples that are whole contracts. */
export const examples = [
	'preference-data',
	'image-boxes',
	'driving-segmentation',
	'expert-reasoning',
	'medical-imaging',
	'documents',
];

/** As in sentences. @param {string} amount */
export const rounded = (amount) => new Format('en', 'USD', 2).money(amount);

/** @param {Page} page */
export async function ready(page) {
	await page.locator('switch-cost [part=calculator] .verdict').waitFor();
	await openParts(page);
}

/** A field of the quick view. @param {Page} page @param {string} name */
export const quick = (page, name) => page.locator(`switch-cost #quick-${name}`);

/** Visits that wait for the answer. @param {ReturnType<typeof import('./stage.mjs').stage>['visit']} visit */
export const answered =
	(visit) =>
	async (/** @type {import('./stage.mjs').Opening} */ options = {}) => {
		const visited = await visit(options);
		await ready(visited.page);
		return visited;
	};

/** Opens every disclosure of a kind, and waits for its content. @param {Page} page @param {string} kind */
export async function openAll(page, kind) {
	const disclosures = page.locator(`switch-cost details.${kind}`);
	await disclosures.evaluateAll((all) =>
		all.forEach((details) => {
			/** @type {HTMLDetailsElement} */ (details).open = true;
		}),
	);
	await page.waitForFunction(
		(selector) =>
			[...(document.querySelector('switch-cost')?.shadowRoot?.querySelectorAll(selector) ?? [])].every(
				(details) => details.children.length > 1,
			),
		`details.${kind}`,
	);
}

/** Returns the net present value of each cutover month, to the cent. @param {Page} page */
export async function worths(page) {
	await page.locator('switch-cost #timing-table').evaluate((table) => {
		/** @type {HTMLDetailsElement} */ (table).open = true;
	});
	await page.locator('switch-cost #timing-table tbody').waitFor({ state: 'attached' });
	await settled(page);
	return columns(page, 'Net present value by cutover month', 1);
}

/** Compares every figure that the page shows with the native tool's. @param {Page} page */
export async function agrees(page) {
	await simulated(page);
	await page.locator('switch-cost #all').scrollIntoViewIfNeeded(); // the last parts load when they near the window
	await page.locator('switch-cost #staying').waitFor();
	await openAll(page, 'figures');
	const {
		stay,
		candidates: [candidate],
		recommendation,
	} = await native(page);
	const root = page.locator('switch-cost');
	const exact = (/** @type {string} */ amount) => money.format(/** @type {any} */ (amount));
	assert.equal(await root.locator('.verdict').getAttribute('data-verdict'), recommendation.verdict);
	assert.equal(await root.locator('.lead .exact').innerText(), `At your figures ${rounded(candidate.npv)}`);
	assert.deepEqual(
		(await root.locator('.costs tbody tr:not(.kind) td, .costs tfoot td').allInnerTexts()).map((text) => text.trim()),
		[...['cash', 'staff', 'quality', 'risk'].flatMap((kind) => oneTime(candidate, kind)), candidate.one_time_total].map(
			exact,
		),
	);
	assert.deepEqual(
		await columns(page, 'Net present value by cutover month', 1),
		candidate.timing.map((t) => exact(t.npv)),
	);
	assert.deepEqual(
		await columns(page, 'Benefit of switching by month', 2),
		candidate.benefits.map((b) => exact(b.cumulative)),
	);
	for (const [caption, branch] of /** @type {const} */ ([
		['Cost of staying', stay],
		['Cost of switching', candidate.switch],
	])) {
		assert.deepEqual(
			await columns(page, caption, -1),
			branch.months.map((month) => exact(month.total)),
			caption,
		);
	}
}

const kinds = Object.entries({
	cash: ['pilot', 'legal', 'setup', 'parallel', 'relabel', 'compute', 'exit', 'other'],
	staff: ['evaluation', 'security', 'migration', 'retraining'],
	quality: ['ramp', 'accuracy_dip'],
	risk: ['claim'],
});

/** The one-time lines of a kind that are not 0. @param {Result['candidates'][0]} candidate @param {string} kind */
const oneTime = (candidate, kind) =>
	(kinds.find(([name]) => name === kind)?.[1] ?? [])
		.map((line) => candidate.one_time[line])
		.filter((amount) => Number(amount) !== 0);

/** A column of a table's body, as text. @param {Page} page @param {string} caption @param {number} at */
export function columns(page, caption, at) {
	return page
		.locator(`switch-cost [aria-label="${caption}"] tbody`)
		.evaluate(
			(body, index) => [...body.querySelectorAll('tr')].map((row) => [...row.children].at(index)?.textContent?.trim()),
			at,
		);
}
