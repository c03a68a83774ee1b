// Layout shift while a visitor scrolls with the wheel through a page that loads the calculator on the way.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hosts, ready, shift, watchShift } from '../e2e/hosts.mjs';
import { decided } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

/** What is good by the standard measure. */
const mostShift = 0.1;

const { open } = hosts();

const text = `<p>${'Moving to another provider takes a review, a pilot and a parallel run. '.repeat(5)}</p>`;
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** The README's two lines. */
const lines = `<script type="module" src="CDN/switch-cost.js"></script>
<switch-cost preset="image-boxes" currency="EUR" locale="de"></switch-cost>`;

/** The builder's snippet. */
const snippet = `<script type="module" src="CDN/switch-cost.js"></script>
<style>switch-cost:not(:defined) { display: block; min-block-size: min(100vh, 60rem); line-height: 1.45 }</style>
<switch-cost preset="image-boxes">
  <p>Give notice by the end of month 3 and switch as soon as you can, at the end of month 2.</p>
  <a href="CDN/frame.html?preset=image-boxes">Open the calculator</a>
</switch-cost>`;

/** @type {Record<string, string>} */
const pages = {
	'the README’s lines below the fold': text.repeat(24) + lines + text.repeat(24),
	'the builder’s snippet in sight': text + snippet + text.repeat(24),
	'a row': `${text.repeat(24)}<div style="display: flex; gap: 1rem">${lines}<p>Beside</p></div>${text.repeat(24)}`,
};

/** Scrolls by notches until the page ends. @param {Page} page */
async function scrollThrough(page) {
	for (let rested = 0, last = -1; rested < 3;) {
		await page.mouse.wheel(0, 200);
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
		const now = await page.evaluate(() => scrollY);
		rested = now === last ? rested + 1 : 0;
		last = now;
	}
}

describe('scrolling moves nothing that is being read', () => {
	for (const [name, body] of Object.entries(pages)) {
		for (const [width, height] of [
			[390, 844],
			[1280, 800],
		]) {
			test(`with ${name}, at ${width} px`, async () => {
				const { page, complaints, close } = await open(
					{ head: `${viewport}<link rel="icon" href="data:,">`, body },
					{ width, height, still: true, prepare: watchShift },
				);
				await page.mouse.move(width / 2, height / 2);
				await scrollThrough(page);
				await ready(page);
				await decided(page);
				await scrollThrough(page); // through what has grown
				const moved = await shift(page);
				assert.ok(moved <= mostShift, `${moved}`);
				assert.equal(await page.locator('switch-cost .place.folded').count(), 0, 'nothing is cut off');
				assert.deepEqual(complaints, []);
				await close();
			});
		}
	}
});

test('the calculator stays folded while text below it is in sight, until somebody acts in it', async () => {
	const { page, close } = await open(
		{ head: viewport, body: `${lines}<p id="below">Below</p>${text.repeat(24)}` },
		{ width: 1000, height: 1400 },
	);
	await ready(page);
	await decided(page);
	const top = () => page.locator('#below').evaluate((below) => below.getBoundingClientRect().top);
	assert.ok((await top()) < 1400);
	await page.locator('switch-cost .sentence').first().click();
	await page.waitForFunction(() => Number(document.querySelector('#below')?.getBoundingClientRect().top) > 1400);
	await close();
});

test('nothing is cut off in a page that is too short to be scrolled', async () => {
	const { page, close } = await open({ head: viewport, body: `${lines}<p>Below</p>` }, { width: 1000, height: 2500 });
	await ready(page);
	await decided(page);
	await page.locator('switch-cost .place:not(.folded) #all').waitFor();
	await close();
});

/** Makes the page's worker answer with an error when it is asked to decide. @param {Page} page */
const withoutDecision = (page) =>
	page.context().route(/worker\..*\.js$/, async (route) => {
		const response = await route.fetch();
		const failing = `
			const post = self.postMessage.bind(self), ids = new Set();
			addEventListener('message', ({ data: { id, call } }) => call === 'assess' && ids.add(id));
			self.postMessage = (message) =>
				post(ids.has(message.id) ? { id: message.id, answer: '{"error":{"message":"not today"}}' } : message);\n`;
		await route.fulfill({ response, body: failing + (await response.text()) });
	});

test('a calculator above the window opens when its decision fails, and moves nothing', async () => {
	/** @type {() => void} */ let release = () => {};
	const scrolled = new Promise((resolve) => (release = () => resolve(undefined)));
	const { page, close } = await open(
		{ head: viewport, body: `${lines}${text.repeat(60)}` },
		{
			width: 1000,
			height: 800,
			still: true,
			prepare: async (page) => {
				await watchShift(page);
				await withoutDecision(page);
				await page.route(/calculator\./, async (route) => {
					await scrolled;
					await route.continue();
				});
			},
		},
	);
	await page.locator('switch-cost .first .sentence').waitFor();
	await page.mouse.move(500, 400);
	await page.mouse.wheel(0, 2000);
	await page.waitForFunction(() => Number(document.querySelector('switch-cost')?.getBoundingClientRect().bottom) <= 0);
	const before = await shift(page);
	release();
	await page.locator('switch-cost .place:not(.folded) > [data-stale]').waitFor({ state: 'attached' });
	assert.ok((await shift(page)) - before <= mostShift);
	await close();
});
