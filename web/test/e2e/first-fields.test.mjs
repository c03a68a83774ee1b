// The fields that come with the first answer, before the calculator has loaded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shift, watchShift } from './hosts.mjs';
import { decided, focused, scenarioOf, stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();

/** Opens the calculator with its estimator held back until `release` is called. @param {boolean} held */
async function opened(held = true) {
	/** @type {(value?: unknown) => void} */ let release = () => {};
	const released = new Promise((resolve) => (release = resolve));
	const { page, complaints, close } = await visit({
		width: 1280,
		height: 800,
		still: true,
		prepare: async (page) => {
			await watchShift(page);
			if (!held) return;
			await page.route(/estimator.*\.wasm/, async (route) => {
				await released;
				await route.continue().catch(() => {}); // the page has been left
			});
		},
	});
	const at = (/** @type {string} */ selector) => page.locator(`switch-cost ${selector}`);
	await at('.first .inputs').waitFor();
	return { page, at, complaints, close, release };
}

const volume = '#quick-demand-labels_per_month';
const price = '#quick-candidates-0-offer-pricing-unit_price';

/** The places of all rows, by the id of their field. @param {Page} page */
const places = (page) =>
	page.locator('switch-cost :is(.inputs .row, .verdict)').evaluateAll((rows) =>
		rows.map((row) => {
			const { x, y, width } = row.getBoundingClientRect();
			return [row.querySelector('input')?.id ?? row.className, ...[x, y, width].map(Math.round)].join(' ');
		}),
	);

test('what is typed before the estimator is there is applied, and focus and caret stay', async () => {
	const { page, at, complaints, close, release } = await opened();
	await at(volume).fill('45,000');
	await at('#quick-incumbent-contract-months_left').fill('2027-06-30');
	await at('#notice-unit').selectOption('days');
	await at('#quick-incumbent-contract-notice_months').fill('90');
	await at(price).fill('1.05');
	await page.keyboard.press('ArrowLeft');
	release();
	await decided(page);
	assert.equal(await at('.first').count(), 0);
	assert.equal(await focused(page), 'quick-candidates-0-offer-pricing-unit_price');
	await page.keyboard.type('2');
	assert.equal(await at(price).inputValue(), '1.025', 'the caret is where it was');
	assert.equal(await at(volume).inputValue(), '45,000');
	assert.equal(await at('#quick-incumbent-contract-months_left').inputValue(), '2027-06-30');
	assert.equal(await at('#quick-incumbent-contract-notice_months').inputValue(), '90');
	await decided(page);
	const { demand, incumbent, candidates } = await scenarioOf(page);
	assert.deepEqual(
		[demand.labels_per_month, incumbent.contract.notice_months, candidates[0].offer.pricing.unit_price].map(Number),
		[45_000, 3, 1.025],
	);
	assert.deepEqual(complaints, []);
	await close();
});

test('the rows of the calculator are where those of the first answer were', async () => {
	const { page, close, release } = await opened();
	const before = await places(page);
	assert.equal(before.length, 10);
	release();
	await page.mouse.move(5, 5);
	await decided(page);
	assert.deepEqual(await places(page), before);
	assert.equal(await shift(page), 0);
	await close();
});

test('what is typed is there on return, even if one leaves at once', async () => {
	const { page, at, close } = await opened();
	await at(volume).fill('45,000');
	await page.reload();
	await at('.first .inputs').waitFor();
	assert.equal(await at(volume).inputValue(), '45,000');
	await page.unroute(/estimator.*\.wasm/);
	await page.reload(); // it is applied without another act
	await decided(page);
	assert.equal(await at(volume).inputValue(), '45,000');
	assert.equal(Number((await scenarioOf(page)).demand.labels_per_month), 45_000);
	await page.waitForFunction(() => Object.keys(localStorage).join() === 'switch-cost / ');
	await page.reload();
	await decided(page);
	assert.equal(await at(volume).inputValue(), '45,000', 'then it is in the draft');
	await close();
});
