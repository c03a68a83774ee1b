// When a frame loads the calculator: near the window, and once a visitor is there.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from '../e2e/browser.mjs';
import { frameHosts } from '../e2e/hosts.mjs';

const { frameAt, script, visit } = frameHosts();

/** Taller than any distance at which browsers load lazy frames. */
const above = '<div style="height: 9000px">Above</div>';

/** Removes the timer after which a visitor who only reads gets the calculator. */
function neverRead() {
	const { setTimeout } = globalThis;
	const others = (/** @type {Parameters<typeof setTimeout>} */ ...call) => (call[1] === 4000 ? 0 : setTimeout(...call));
	Reflect.set(globalThis, 'setTimeout', others);
}

/**
 * Opens a page and lists the files that its frame has asked for, without hash and ending.
 * @param {string} body
 */
async function watched(body) {
	/** @type {string[]} */ const asked = [];
	const visited = await visit(body, {
		still: true,
		prepare: async (page) => {
			await page.addInitScript(neverRead);
			page.on('request', (request) => asked.push(/([^/]*?)\.[\w.]*(\?|$)/.exec(request.url())?.[1] ?? ''));
		},
	});
	return { ...visited, asked };
}

describe('a frame loads the calculator', () => {
	for (const [name, end] of /** @type {const} */ ([
		['with our script', script],
		['without our script', () => ''],
	])) {
		test(`only when a visitor scrolls to it, ${name}, though the frame itself is not lazy`, async () => {
			const { page, asked, complaints, close } = await watched(above + frameAt() + end());
			await page.frames()[1].waitForFunction(() => customElements.get('switch-cost'));
			await page.waitForLoadState('networkidle');
			assert.ok(!asked.some((file) => /calculator|estimator|first-answers/.test(file)), asked.join());
			await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
			await until(() => asked.includes('estimator'));
			assert.deepEqual(complaints, []);
			await close();
		});
	}

	test('before it is in sight, if our script tells it how near it is', async () => {
		const { page, asked, close } = await watched(above + frameAt() + script());
		await page.frames()[1].waitForFunction(() => customElements.get('switch-cost'));
		await page.evaluate(() => scrollTo(0, 9000 - innerHeight - 400)); // it starts 400 px below the window
		await until(() => asked.includes('estimator'));
		assert.ok((await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().top)) >= 900);
		await close();
	});

	test('with its page’s lazy loading, not even its document is loaded far from the window', async () => {
		const { page, asked, close } = await watched(above + frameAt('', 'loading="lazy"') + script());
		await page.waitForLoadState('networkidle');
		assert.ok(!asked.includes('frame'), asked.join());
		await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
		await until(() => asked.includes('estimator'));
		await close();
	});

	test('in sight at once, with the first answer until the visitor acts', async () => {
		const { page, asked, complaints, close } = await watched(frameAt('?preset=image-boxes&locale=en') + script());
		await page.frameLocator('iframe').locator('switch-cost .first .sentence').waitFor();
		assert.ok(!asked.includes('calculator'), asked.join());
		await page.mouse.move(3, 3); // on the page around the frame
		await until(() => asked.includes('estimator'));
		assert.deepEqual(complaints, []);
		await close();
	});
});
