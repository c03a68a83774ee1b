// Layout shift while a visitor scrolls with the wheel through a page that loads the calculator on the way.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hosts, ready, shift, watchShift } from '../e2e/hosts.mjs';
import { decided } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

/** A fifth of what is good by the standard measure. */
const mostShift = 0.02;

const { open } = hosts();

const text = `<p>${'Moving to another provider takes a review, a pilot and a parallel run. '.repeat(5)}</p>`;
const german = `<p>${'Ein Wechsel braucht eine Prüfung, einen Versuch und einen Parallelbetrieb. '.repeat(5)}</p>`;
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** The README's two lines. */
const lines = `<script type="module" src="CDN/switch-cost.js"></script>
<switch-cost preset="image-boxes"><a href="CDN/frame.html?preset=image-boxes">Open the calculator</a></switch-cost>`;

/** The builder's snippet. @param {string} words @param {string} [attributes] */
const snippet = (words, attributes = '') => `<script type="module" src="CDN/switch-cost.js"></script>
<style>switch-cost:not(:defined) { display: block; min-block-size: min(100vh, 60rem); line-height: 1.45 }</style>
<switch-cost preset="image-boxes" ${attributes}>
  <p>${words}</p>
  <a href="CDN/frame.html?preset=image-boxes">Open the calculator</a>
</switch-cost>`;
const english = 'Give notice by the end of month 3 and switch as soon as you can, at the end of month 2.';
const ownGerman = 'Kündigen Sie bis Ende von Monat 3 und wechseln Sie so bald wie möglich, Ende von Monat 2.';

/** @type {Record<string, string>} */
const pages = {
	'the README’s lines below the fold': text.repeat(24) + lines + text.repeat(24),
	'the builder’s snippet in sight': text + snippet(english) + text.repeat(24),
	'a page’s own German words': german + snippet(ownGerman, 'locale="de" currency="EUR"') + german.repeat(24),
	'a column': `<div style="inline-size: 280px">${text.repeat(12)}${lines}${text.repeat(12)}</div>`,
	'words in a column': `<div style="inline-size: 280px">${german}${snippet(ownGerman, 'lang="de"')}${text.repeat(12)}</div>`,
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
			[360, 740],
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

/** Holds back the requests for a file, until the returned function is called. @param {Page} page @param {RegExp} file */
async function held(page, file) {
	/** @type {() => void} */ let release = () => {};
	const released = new Promise((resolve) => (release = () => resolve(undefined)));
	await page.route(file, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

test('a first answer that comes late moves no text below it, nor does what says that the rest is loading', async () => {
	/** @type {(() => void)[]} */ const releases = [];
	const { page, close } = await open(
		{ head: viewport, body: `${lines}${text.repeat(24)}` },
		{
			width: 360,
			height: 740,
			still: true,
			prepare: async (page) => {
				await watchShift(page);
				for (const file of [/first-answers/, /\.wasm$/]) releases.push(await held(page, file));
			},
		},
	);
	await page.waitForFunction(() => customElements.get('switch-cost'));
	await page.mouse.move(100, 300);
	await page.mouse.wheel(0, 300);
	await page.waitForFunction(() => scrollY >= 300);
	const before = await shift(page);
	releases[0]();
	await page.locator('switch-cost .first .sentence').waitFor();
	await page.locator('switch-cost .loading').waitFor();
	assert.ok((await shift(page)) - before <= mostShift);
	releases[1]();
	await decided(page);
	assert.ok((await shift(page)) - before <= mostShift);
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
	const { page, close } = await open(
		{ head: viewport, body: `${lines}${text.repeat(60)}` },
		{
			width: 1000,
			height: 800,
			still: true,
			prepare: async (page) => {
				await watchShift(page);
				await withoutDecision(page);
				release = await held(page, /calculator\./);
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
