// The page while the estimator loads slowly, fails to load or may not run. Each fault is real, and gone at the next
// try.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atLength } from '../at-length.mjs';
import { quick } from './answers.mjs';
import { accessibilityProblems, settled } from './browser.mjs';
import { calculator, hosts, ready, sentence as startSentence } from './hosts.mjs';
import { decided, oneVisit, stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();

const wasm = /estimator\..*\.wasm$/;
const sentence = (/** @type {Page} */ page) => page.locator('switch-cost [part=calculator] .sentence');

/** Changes the policy of the page and of its worker. @param {Page} page @param {(policy: string) => string} change */
const withPolicy = (page, change) =>
	page.context().route(/\/$|\.js$/, async (route) => {
		const response = await route.fetch();
		const headers = response.headers();
		await route.fulfill({
			response,
			headers: { ...headers, 'content-security-policy': change(headers['content-security-policy'] ?? '') },
		});
	});

test('on slow 3G an answer precedes the calculator and stays when it loads', async () => {
	/** @type {import('playwright-core').CDPSession | undefined} */ let session;
	const speed = (/** @type {number} */ latency, /** @type {number} */ downloadThroughput) =>
		session?.send('Network.emulateNetworkConditions', {
			offline: false,
			latency,
			downloadThroughput,
			uploadThroughput: downloadThroughput,
		});
	/** @type {(value?: unknown) => void} */ let release = () => {};
	const held = new Promise((resolve) => (release = resolve)); // the estimator, which takes 18 s at that speed
	const { page, complaints, close } = await visit({
		prepare: async (page) => {
			session = await page.context().newCDPSession(page);
			await session.send('Network.enable');
			await speed(400, 50_000); // bytes a second
			await page.context().route(wasm, async (route) => {
				await held;
				await route.continue();
			});
		},
	});
	const first = page.locator('switch-cost .verdict .sentence');
	const said = await first.innerText();
	const loading = page.getByText('The calculator is loading');
	await loading.waitFor();
	assert.equal(await first.innerText(), said);
	assert.equal(await sentence(page).count(), 0);
	assert.deepEqual(await accessibilityProblems(page), []);
	await speed(0, -1);
	release();
	assert.equal(await sentence(page).innerText(), said);
	const worth = await page.locator('switch-cost [part=calculator] .lead').innerText();
	const field = quick(page, 'demand-labels_per_month');
	await field.fill('81000');
	await speed(400, 50_000); // what is loaded only now comes slowly, and leaves what is typed
	await decided(page);
	assert.equal(await field.inputValue(), '81000');
	assert.notEqual(await page.locator('switch-cost [part=calculator] .lead').innerText(), worth);
	assert.deepEqual(complaints, []);
	await close();
});

describe('a fault is named, and gone at the next try', () => {
	/** @type {[name: string, fault: (route: import('playwright-core').Route) => Promise<void>, says: RegExp][]} */
	const faults = [
		['missing on the server', (route) => route.fulfill({ status: 404, body: 'no' }), /missing on the server/],
		[
			'answered with a page',
			(route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Not here' }),
			/missing on the server/,
		],
		[
			'damaged',
			(route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'garbage' }),
			/arrived damaged/,
		],
		['cut off from the network', (route) => route.abort('internetdisconnected'), /could not be loaded/],
	];
	for (const [name, fault, says] of faults) {
		test(`the estimator is ${name}`, name === 'cut off from the network' ? {} : atLength, async () => {
			const { page, close } = await visit({ prepare: (page) => page.context().route(wasm, fault) });
			await page.locator('switch-cost .failed').waitFor();
			assert.match(await page.locator('switch-cost .failed').innerText(), says);
			assert.deepEqual(await accessibilityProblems(page), []);
			await page.context().unroute(wasm);
			await page.getByRole('button', { name: 'Try again' }).click();
			await sentence(page).waitFor();
			await close();
		});
	}
});

test('a policy that forbids WebAssembly is named', async () => {
	const { page, close } = await visit({
		prepare: (page) => withPolicy(page, (policy) => policy.replace("'wasm-unsafe-eval'", '')),
	});
	await page.locator('switch-cost .failed').waitFor();
	assert.match(await page.locator('switch-cost .failed').innerText(), /policy/);
	await close();
});

test('a browser without WebAssembly is told so', atLength, async () => {
	const { page, close } = await visit({
		prepare: async (page) => {
			await page.addInitScript(() => delete (/** @type {any} */ (globalThis).WebAssembly));
			await withPolicy(page, (policy) => policy.replace(/worker-src [^;]*/, "worker-src 'none'"));
		},
	});
	await page.locator('switch-cost .failed').waitFor();
	assert.match(await page.locator('switch-cost .failed').innerText(), /no WebAssembly/);
	await close();
});

const plain = oneVisit(() => visit());

test('without workers the estimator runs on the page with the same answer', async () => {
	const want = await sentence((await plain()).page).innerText();
	const { page, close } = await visit({
		prepare: (page) => withPolicy(page, (policy) => policy.replace(/worker-src [^;]*/, "worker-src 'none'")),
	});
	assert.equal(await sentence(page).innerText(), want);
	assert.equal(page.workers().length, 0);
	assert.deepEqual(
		await page.evaluate(() => ['Go', 'fs', 'process', 'path', 'switchcost'].filter((name) => name in globalThis)),
		[],
		'no globals are left on the page',
	);
	await close();
});

test('a dead worker is replaced, and nothing typed is lost', async () => {
	const { page } = await plain();
	await sentence(page).waitFor();
	const before = page.workers();
	assert.equal(before.length, 1);
	await before[0].evaluate(() =>
		setTimeout(() => {
			throw new Error('killed by a test');
		}),
	);
	const volume = page.locator('switch-cost #quick-demand-labels_per_month');
	await volume.fill('90000');
	await page.waitForFunction(
		() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '90000',
	);
	assert.equal(await volume.inputValue(), '90000');
	await settled(page);
	assert.equal(await page.locator('switch-cost .problem').count(), 0);
});

// Pages where the calculator cannot start: the visitor reads the first answer, the reason and a way forward.

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
		assert.match(await startSentence(page).innerText(), /\w/);
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
