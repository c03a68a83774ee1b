// The element on pages of another origin: policies, styles, markup, and the answer shown before the calculator loads.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calculator, hosts, ready, script, sentence, shift, volume, watchShift, worth } from './hosts.mjs';
import { atLength, thorough } from '../at-length.mjs';

const { open, cdn } = hosts();

describe('a host', () => {
	test('without a policy the estimator runs in a worker', async () => {
		const { page, complaints, close } = await open({ body: calculator });
		await ready(page);
		assert.match(await worth(page).innerText(), /three years/);
		assert.equal(page.workers().length, 1);
		assert.deepEqual(complaints, []);
		assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, '']);
		await close();
	});

	test('under a strict policy the estimator runs on the page, with nothing inline', async () => {
		const { page, complaints, close } = await open({
			body: calculator,
			policy: "script-src CDN 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'",
		});
		await ready(page);
		await volume(page).fill('90000');
		await page.waitForFunction(
			() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '90000',
		);
		assert.equal(page.workers().length, 0);
		assert.deepEqual(
			complaints.filter((text) => !/worker/i.test(text)),
			[],
		);
		await close();
	});

	test('a host with Lit and a policy that allows only workers runs the estimator in one', atLength, async () => {
		const { page, complaints, close } = await open({
			head: `<link rel="icon" href="data:,">
        <script nonce="own">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>${script}`,
			body: calculator,
			policy:
				"default-src 'none'; img-src data:; connect-src CDN; script-src CDN 'nonce-own' 'wasm-unsafe-eval'; " +
				"style-src 'self'; worker-src blob:; require-trusted-types-for 'script'; " +
				"trusted-types lit-html switch-cost 'allow-duplicates'",
		});
		await ready(page);
		assert.equal(page.workers().length, 1);
		assert.deepEqual(complaints, []);
		await close();
	});

	test('a host with Trusted Types runs the element with its named policies', async () => {
		const { page, complaints, close } = await open({
			body: calculator,
			policy: "require-trusted-types-for 'script'; trusted-types lit-html switch-cost",
		});
		await ready(page);
		assert.equal(page.workers().length, 1);
		assert.deepEqual(complaints, []);
		await close();
	});

	test('a policy without WebAssembly shows the preset’s answer, the reason and a link', async () => {
		const { page, close } = await open({ body: calculator, policy: "script-src CDN; worker-src 'none'" });
		await page.locator('switch-cost .failed').waitFor();
		assert.match(await page.locator('switch-cost .failed').innerText(), /security policy/);
		assert.match(await worth(page).innerText(), /three years/);
		assert.equal(await page.getByRole('link', { name: 'own page' }).getAttribute('href'), `${cdn()}/index.html`);
		await close();
	});

	test('the element works without storage in a sandboxed frame', async () => {
		const { page, complaints, close } = await open({
			head: '',
			body: `<iframe sandbox="allow-scripts" width="900" height="900" srcdoc='${script}${calculator}'></iframe>`,
		});
		await page
			.frameLocator('iframe')
			.locator('switch-cost .page[part=calculator]:not([data-asking], [data-drawing])')
			.waitFor();
		assert.deepEqual(complaints, []);
		await close();
	});

	test('hostile styles of the host leave the element wide and readable', atLength, async () => {
		const { page, close } = await open(
			{
				head: `${script}<style>
          * { all: unset } html { font-size: 30px } style, script, title, head { display: none }
        </style>`,
				body: calculator,
			},
			{ width: 800 },
		);
		await ready(page);
		const looks = await page.evaluate(() => {
			const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
			const of = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
			return {
				width: of('.page').getBoundingClientRect().width,
				overflow: document.documentElement.scrollWidth - innerWidth,
				bold: getComputedStyle(of('.sentence')).fontWeight,
			};
		});
		assert.ok(looks.width > 700 && looks.overflow <= 0, JSON.stringify(looks));
		assert.equal(looks.bold, '650');
		await close();
	});
});

test('the preset’s answer precedes the calculator, and nothing moves when that replaces it', async () => {
	/** @type {() => void} */ let release = () => {};
	const held = new Promise((resolve) => (release = () => resolve(undefined)));
	for (const locale of thorough ? ['en-US', 'de', 'ar'] : ['en-US', 'ar']) {
		const { page, close } = await open(
			{
				head: `${script}<style>switch-cost:not(:defined) { display: block; min-block-size: 100vh }</style>`,
				body: `<h1>Ours</h1><switch-cost preset="image-boxes" currency="EUR" locale="${locale}"></switch-cost>
          <footer>Below</footer>`,
			},
			{
				prepare: async (page) => {
					await watchShift(page);
					await page.route(/calculator\./, async (route) => {
						await held;
						await route.continue();
					});
				},
			},
		);
		await sentence(page).waitFor();
		const texts = () =>
			page
				.locator('switch-cost .verdict')
				.evaluate((verdict) =>
					['.word', '.sentence', '.answers'].map((part) =>
						verdict.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim(),
					),
				);
		const before = await texts();
		const top = await sentence(page).boundingBox();
		release();
		await ready(page);
		await page.locator('switch-cost .answers [data-old]').first().waitFor({ state: 'detached' });
		assert.deepEqual(
			(await texts()).map((text) => text?.replace(/\s/g, '')),
			before.map((text) => text?.replace(/\s/g, '')),
			locale,
		);
		assert.deepEqual(await sentence(page).boundingBox(), top);
		// In right-to-left text the loaded count ends at its last digit.
		assert.ok((await shift(page)) <= (locale === 'ar' ? 0.01 : 0), locale);
		await close();
	}
});

test('the first fields are locked and hidden as the calculator’s are', async () => {
	/** @type {() => void} */ let release = () => {};
	const held = new Promise((resolve) => (release = () => resolve(undefined)));
	const { page, close } = await open(
		{
			body: `<switch-cost preset="image-boxes" locked="/demand /incumbent/contract"
        hidden-inputs="/candidates/*/transition"></switch-cost>`,
		},
		{
			prepare: (page) =>
				page.route(/calculator\./, async (route) => {
					await held;
					await route.continue();
				}),
		},
	);
	const fields = page.locator('switch-cost aside .field.row');
	await fields.first().waitFor();
	/** What each field says, and whether it accepts typing. */
	const seen = () =>
		fields.evaluateAll((all) =>
			all.map((field) => {
				const input = /** @type {HTMLInputElement} */ (field.querySelector('input'));
				const isLocked = field.querySelector('.quiet')?.textContent === 'Set by this page.';
				return [input.id, input.readOnly, isLocked];
			}),
		);
	const before = await seen();
	assert.ok(before.some(([id, isLocked]) => id === 'quick-demand-labels_per_month' && isLocked));
	assert.ok(before.some(([id, isLocked]) => id === 'quick-candidates-0-offer-label_accuracy' && !isLocked));
	assert.ok(!before.some(([id]) => String(id).includes('transition')));
	release();
	await ready(page);
	assert.deepEqual(await seen(), before);
	await close();
});

test('the element is wide in parents that shrink to fit, and never wider than they are', atLength, async () => {
	/** @type {() => void} */ let release = () => {};
	const held = new Promise((resolve) => (release = () => resolve(undefined)));
	const element = (/** @type {string} */ style) => `<switch-cost preset="image-boxes" style="${style}"></switch-cost>`;
	const { page, close } = await open(
		{
			body: `<style>body { margin: 0 }</style>
        <div style="display: flex">${element('')}<p>Beside</p></div>
        <div style="display: flex; flex-direction: column; align-items: center">${element('')}</div>
        <div style="width: fit-content">${element('')}</div>
        <div>${element('display: inline-block')}</div>
        <div style="overflow: hidden">${element('float: left')}</div>`,
		},
		{
			width: 1600,
			prepare: (page) =>
				page.route(/calculator\./, async (route) => {
					await held;
					await route.continue();
				}),
		},
	);
	const loaded = (/** @type {string} */ part) =>
		page.waitForFunction(
			(part) =>
				[...document.querySelectorAll('switch-cost')].every(({ shadowRoot }) => shadowRoot?.querySelector(part)),
			part,
		);
	const measured = () =>
		page.evaluate(() => ({
			widths: [...document.querySelectorAll('switch-cost')].map((one) => one.getBoundingClientRect().width),
			overflow: document.documentElement.scrollWidth - innerWidth,
		}));
	await page.setViewportSize({ width: 1600, height: 12_000 }); // so that all are near the window
	const wide = { widths: [1344, 1344, 1344, 1344, 1344], overflow: 0 };
	await loaded('.first .sentence');
	assert.deepEqual(await measured(), wide);
	release();
	await loaded('.page[part=calculator]:not([data-asking], [data-drawing])');
	assert.deepEqual(await measured(), wide);
	await page.setViewportSize({ width: 320, height: 12_000 });
	const {
		widths: [inRow, ...others],
		overflow,
	} = await measured();
	assert.ok(inRow > 240, `${inRow}`); // with a word beside it
	assert.deepEqual(others, [320, 320, 320, 320]);
	assert.equal(overflow, 0);
	await close();
});

test('the calculator loads on interaction where an answer is shown, and a late answer moves nothing', async () => {
	/** @type {string[]} */ const asked = [];
	const { page, close } = await open(
		{
			head: `${script}<style>switch-cost:not(:defined) { display: block; min-block-size: 100vh }</style>`,
			body: '<switch-cost></switch-cost><footer>Below</footer>',
		},
		{
			still: true,
			prepare: async (page) => {
				await watchShift(page);
				page.on('request', (request) => asked.push(new URL(request.url()).pathname));
				await page.route(/first-answers/, async (route) => {
					await page.waitForLoadState('load');
					await route.continue();
				});
			},
		},
	);
	await sentence(page).waitFor();
	assert.deepEqual(asked.map((path) => path.split('.')[0]).toSorted(), [
		'/',
		'/assets/first-answers-en',
		'/assets/first-fields',
		'/switch-cost',
	]);
	await page.mouse.move(1, 1);
	await ready(page);
	assert.equal(await shift(page), 0);
	await close();
});
