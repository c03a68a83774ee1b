// The page from the real server: it obeys its policy, and every file has the right headers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBrowser, openPage, startSite } from './browser.mjs';
import { oneVisit, problemsInAllLooks } from './stage.mjs';

describe('the site', () => {
	/** @type {Awaited<ReturnType<typeof startSite>>} */
	let site;
	/** @type {import('playwright-core').Browser} */
	let browser;

	/** @type {import('playwright-core').Response[]} */
	const responses = [];
	const here = oneVisit(() =>
		openPage(browser, site.address, {
			prepare: async (page) => page.on('response', (response) => responses.push(response)),
		}),
	);

	before(async () => {
		[site, browser] = await Promise.all([startSite(), openBrowser()]);
	});

	after(async () => {
		await browser?.close();
		const status = await site?.stop();
		assert.equal(status, 0, 'the server stops cleanly when it is asked to');
	});

	test('the site loads without complaints from its own origin, the estimator in Brotli', async () => {
		const { page, complaints } = await here();
		await page.waitForFunction(() => document.querySelector('switch-cost')?.shadowRoot?.querySelector('svg'));
		await page.waitForLoadState('networkidle');
		assert.deepEqual(complaints, []);

		const received = new Map();
		for (const response of responses) {
			const url = new URL(response.url());
			assert.equal(url.origin + '/', site.address, `${url} is from elsewhere`);
			received.set(url.pathname.replace(/\.[0-9a-f]{8}\./, '.'), await response.allHeaders());
		}
		const types = {
			'/': 'text/html; charset=utf-8',
			'/switch-cost.js': 'text/javascript; charset=utf-8',
			'/assets/calculator.js': 'text/javascript; charset=utf-8',
			'/assets/page.css': 'text/css; charset=utf-8',
			'/assets/worker.js': 'text/javascript; charset=utf-8',
			'/assets/estimator.wasm': 'application/wasm',
		};
		// Chromium takes br only from secure origins, of which 127.0.0.1 is one.
		assert.equal(received.get('/assets/estimator.wasm')?.['content-encoding'], 'br');
		for (const [path, type] of Object.entries(types)) {
			const headers = received.get(path);
			assert.ok(headers, `${path} was not asked for, only ${[...received.keys()]}`);
			assert.equal(headers['content-type'], type, path);
			assert.equal(headers['x-content-type-options'], 'nosniff', path);
			assert.equal(
				headers['cache-control'],
				{ '/': 'no-cache', '/switch-cost.js': 'public, max-age=300' }[path] ?? 'public, max-age=31536000, immutable',
				path,
			);
			// Pages and workers have a policy
			if (path !== '/switch-cost.js') assert.match(headers['content-security-policy'], /default-src 'none'/, path);
		}
	});

	test('a second visit loads everything from the cache', async () => {
		const { page } = await here();
		await page.waitForLoadState('networkidle');
		const checks = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('attribute-checks'));
		await page.waitForFunction(checks); // the last to load, once the page is idle
		await page.waitForLoadState('networkidle');
		await page.reload();
		await page.waitForLoadState('networkidle');
		const loaded = await page.evaluate(() =>
			performance.getEntriesByType('resource').map((entry) => ({
				name: entry.name.replace(/.*\//, ''),
				transferred: /** @type {PerformanceResourceTiming} */ (entry).transferSize,
			})),
		);
		assert.ok(
			loaded.some(({ name }) => /^calculator\..*\.js$/.test(name)),
			'the browser lists what it loaded',
		);
		assert.deepEqual(
			loaded.filter(({ transferred }) => transferred > 0),
			[],
		);
	});

	test('axe finds no problem on the site, and it fits', async () => {
		const { page } = await here();
		await page.waitForFunction(() => document.querySelector('switch-cost')?.shadowRoot?.querySelector('svg'));
		assert.deepEqual(await problemsInAllLooks(page, [320, 768, 1440]), []);
	});

	test('the site says what it needs without JavaScript', async () => {
		const { page, close } = await openPage(browser, site.address, { javaScriptEnabled: false });
		assert.match(await page.locator('main').innerText(), /needs JavaScript/);
		await close();
	});
});
