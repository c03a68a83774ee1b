// Pages where the calculator cannot start: the visitor reads the first answer, the reason and a way forward.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calculator, hosts, ready, sentence } from './hosts.mjs';
import { atLength } from '../at-length.mjs';

/** @import { Page } from 'playwright-core' */

const { open, cdn } = hosts();

/** Records the reasons of errors. @param {Page} page */
const listen = (page) =>
	page.addInitScript(() => {
		/** @type {string[]} */ const reasons = [];
		Reflect.set(globalThis, 'reasons', reasons);
		addEventListener('switch-cost-error', (event) => reasons.push(/** @type {CustomEvent} */ (event).detail.reason));
	});

/** @param {Page} page @returns {Promise<string[]>} */
const reasons = (page) => page.evaluate(() => /** @type {any} */ (globalThis).reasons);

const notice = (/** @type {Page} */ page) => page.locator('switch-cost .start-failure');

describe('a page where the calculator cannot start', () => {
	test('with other names for Trusted Types it shows the answer, the reason and a link', async () => {
		const { page, complaints, close } = await open(
			{ body: calculator, policy: "require-trusted-types-for 'script'; trusted-types default dompurify" },
			{ prepare: listen },
		);
		await notice(page).waitFor();
		assert.match(await notice(page).innerText(), /security policy/);
		assert.match(await sentence(page).innerText(), /\w/);
		assert.equal(await notice(page).getByRole('link').getAttribute('href'), `${cdn()}/index.html`);
		assert.deepEqual(await reasons(page), ['blocked']);
		assert.ok(complaints.some((text) => text.includes('<switch-cost>') && /trusted-types/.test(text)));
		await close();
	});

	test('without its files it says so, links to what the page names, and starts when they are there', async () => {
		let missing = true;
		const { page, complaints, close } = await open(
			{ body: '<switch-cost preset="image-boxes" lang="de"><a href="/other">Open it</a></switch-cost>' },
			{
				prepare: async (page) => {
					await listen(page);
					await page.route(/assets\/calculator/, (route) =>
						missing
							? route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } })
							: route.continue(),
					);
				},
			},
		);
		await notice(page).waitFor();
		assert.match(await notice(page).innerText(), /konnte nicht geladen werden/);
		assert.match(String(await notice(page).getByRole('link').getAttribute('href')), /\/other$/);
		assert.deepEqual(await reasons(page), ['not-found']);
		assert.ok(complaints.some((text) => text.includes('has status 404')));
		missing = false;
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await ready(page);
		assert.equal(await notice(page).count(), 0);
		await close();
	});

	test('where no file can be loaded, not even words, it links to the calculator', atLength, async () => {
		const { page, complaints, close } = await open(
			{ body: calculator },
			{
				prepare: async (page) => {
					await listen(page);
					await page.route(/assets\//, (route) => route.abort());
				},
			},
		);
		await notice(page).waitFor();
		assert.equal(await notice(page).getAttribute('href'), `${cdn()}/index.html`);
		assert.deepEqual(await reasons(page), ['network']);
		assert.ok(complaints.some((text) => text.includes('<switch-cost> could not start')));
		await close();
	});
});

test('a classic script starts the calculator, at once and when a consent tool restores it', async () => {
	for (const head of [
		'<script defer src="CDN/switch-cost.js"></script>',
		'<script type="text/plain" data-src="CDN/switch-cost.js"></script>',
	]) {
		const { page, complaints, close } = await open({ head, body: calculator });
		await page.evaluate(() => {
			const blocked = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[data-src]'));
			if (!blocked) return;
			const restored = document.createElement('script');
			restored.src = String(blocked.dataset.src);
			blocked.replaceWith(restored);
		});
		await ready(page);
		assert.deepEqual(complaints, []);
		await close();
	}
});

test('a second version of the script says that the first one stays', atLength, async () => {
	const { page, complaints, close } = await open(
		{
			head: `<script type="module" src="CDN/switch-cost.js"></script>
        <script type="module" src="CDN/switch-cost.js?other"></script>`,
			body: calculator,
		},
		{
			prepare: (page) =>
				page.route(/switch-cost\.js\?other/, async (route) => {
					const response = await route.fetch();
					await route.fulfill({ response, body: (await response.text()).replace(/0\.\d+\.\d+/, '9.9.9') });
				}),
		},
	);
	await ready(page);
	assert.equal(complaints.length, 1);
	assert.match(complaints[0], /version 9\.9\.9 after 0\.\d+\.\d+, which stays/);
	await close();
});
