// The element's attributes, properties, events and life cycle on a page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from './browser.mjs';
import { calculator, hosts, ready, script, volume } from './hosts.mjs';
import { open as openSection, openParts } from './stage.mjs';
import { atLength } from '../at-length.mjs';

/** @import { Page } from 'playwright-core' */

const { open, address, cdn } = hosts();

describe('the element', () => {
	test('the element loads nothing below the fold, in a hidden part or in a closed dialog', async () => {
		/** @type {string[]} */ const asked = [];
		const { page, close } = await open(
			{
				body: `<div id="tab" hidden><switch-cost id="hidden"></switch-cost></div>
          <dialog><switch-cost id="modal"></switch-cost></dialog>
          <p id="gap"></p><switch-cost id="below"></switch-cost><style>#gap{height:4000px}</style>`,
			},
			{ prepare: async (page) => page.on('request', (request) => asked.push(request.url())) },
		);
		await page.waitForLoadState('networkidle');
		assert.deepEqual(
			asked.map((url) => new URL(url).pathname),
			['/', '/switch-cost.js'],
		);
		await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
		await ready(page, '#hidden');
		await page.evaluate(() => document.querySelector('dialog')?.showModal());
		await ready(page, '#modal');
		assert.equal(page.workers().length, 1);
		await close();
	});

	test(
		'ten elements share one engine and keep their own states, though the script is there twice',
		atLength,
		async () => {
			const { page, complaints, close } = await open({
				head: `${script}<script type="module" src="CDN/switch-cost.js?v=2"></script>`,
				body: '<switch-cost preset="documents" view="quick"></switch-cost>'.repeat(10),
			});
			await page.waitForFunction(
				() => {
					const all = [...document.querySelectorAll('switch-cost')];
					all.find((one) => !(/** @type {any} */ (one).scenario))?.scrollIntoView();
					return all.every((one) => /** @type {any} */ (one).scenario);
				},
				undefined,
				{ polling: 250 },
			);
			assert.equal(page.workers().length, 1);
			await volume(page).fill('4321');
			await page.waitForFunction(
				() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '4321',
			);
			const volumes = await page.evaluate(() =>
				[...document.querySelectorAll('switch-cost')].map((one) =>
					String(/** @type {any} */ (one).scenario.demand.labels_per_month),
				),
			);
			assert.equal(new Set(volumes.slice(1)).size, 1);
			assert.notEqual(volumes[1], '4321');
			assert.deepEqual(complaints, []);
			await close();
		},
	);

	test('the element can be created, moved and removed, and takes properties set before its definition', async () => {
		const { page, complaints, close } = await open({ head: '', body: '<main></main><aside></aside>' });
		await page.evaluate(async (src) => {
			const early = /** @type {any} */ (document.createElement('switch-cost'));
			early.preset = 'image-boxes';
			early.values = { '/demand/labels_per_month': '50000' };
			document.querySelector('main')?.append(early);
			await import(src);
		}, `${cdn()}/switch-cost.js`);
		await ready(page);
		assert.equal(await volume(page).inputValue(), '50,000');
		await volume(page).fill('60000');
		await page.evaluate(() =>
			document.querySelector('aside')?.append(/** @type {Element} */ (document.querySelector('switch-cost'))),
		);
		await ready(page);
		assert.equal(await volume(page).inputValue(), '60,000');
		await volume(page).fill('70000');
		await page.waitForFunction(
			() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '70000',
		);
		assert.deepEqual(complaints, []);
		// One that is gone listens to nothing of the page's.
		const session = await page.context().newCDPSession(page);
		const listened = async () => {
			const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
			return (await session.send('DOMDebugger.getEventListeners', { objectId: String(result.objectId) })).listeners.map(
				({ type }) => type,
			);
		};
		const ours = ['pagehide', 'hashchange', 'beforeprint', 'afterprint', 'pointermove'];
		assert.ok((await listened()).includes('pagehide'));
		await page.evaluate(() => document.querySelector('switch-cost')?.remove());
		assert.deepEqual(
			(await listened()).filter((type) => ours.includes(type)),
			[],
		);
		// Nor does the estimator stay in memory; it is started again for the next.
		if (page.workers().length) await page.workers()[0].waitForEvent('close');
		await page.evaluate(() => document.body.append(document.createElement('switch-cost')));
		await ready(page);
		assert.deepEqual(complaints, []);
		await close();
	});

	for (const [focus, key] of [
		['keeps', ''], // no blur event fires
		['loses', 'Tab'],
	]) {
		test(`the back/forward cache keeps a formatted number in a field that ${focus} the focus`, atLength, async () => {
			const { page, close } = await open({ body: calculator });
			await ready(page);
			await page.evaluate(() =>
				addEventListener('pageshow', ({ persisted }) => {
					/** @type {any} */ (globalThis).persisted = persisted;
				}),
			);
			await volume(page).fill('61000');
			if (key) await page.keyboard.press(key);
			await page.goto(`${address()}other`);
			await page.goBack({ waitUntil: 'commit' });
			await page.waitForFunction(() => 'persisted' in globalThis);
			assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).persisted), true);
			assert.equal(await volume(page).inputValue(), '61,000');
			await volume(page).fill('62000');
			await page.waitForFunction(
				() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '62000',
			);
			await close();
		});
	}

	test('the element applies attributes and properties and warns of invalid ones', async () => {
		const { page, complaints, close } = await open({
			body: `<switch-cost preset="none" currency="XXX" theme="pink" view="quick" candidates="Alpha, Beta"
        sharing="paper" cta-href="javascript:1" cta-label="x" locked="/incumbent/contract /nothing"
        values='{"/incumbent/notice_months":"3","/incumbent/contract/notice_months":"3","/horizon_months":"9999"}'
        hidden-inputs="/demand/growth"></switch-cost>`,
		});
		await ready(page);
		const { candidates, incumbent, currency } = await page.evaluate(
			() => /** @type {any} */ (document.querySelector('switch-cost')).scenario,
		);
		assert.deepEqual(
			candidates.map((/** @type {any} */ { name }) => name),
			['Alpha', 'Beta'],
		);
		assert.deepEqual([incumbent.contract.notice_months, currency], ['3', 'USD']);
		assert.equal(await page.locator('switch-cost #all').count(), 0, 'quick shows no list of all inputs');
		await until(() => complaints.length >= 9); // the last come when everything else is there
		const warned = complaints.map((text) => /<switch-cost> ([a-z-]+): expected/.exec(text)?.[1]).sort();
		assert.deepEqual(
			warned,
			['cta-href', 'currency', 'hidden-inputs', 'locked', 'preset', 'sharing', 'theme', 'values', 'values'].sort(),
		);
		const seen = await page.evaluate(async () => {
			const element = /** @type {any} */ (document.querySelector('switch-cost'));
			element.preset = 'image-boxes';
			element.currency = 'EUR';
			element.removeAttribute('candidates');
			await new Promise((resolve) =>
				element.addEventListener(
					'switch-cost-estimate',
					(/** @type {any} */ { detail }) => detail.currency === 'EUR' && resolve(undefined),
				),
			);
			return element.scenario.currency;
		});
		assert.equal(seen, 'EUR');
		await close();
	});

	test('locked inputs are read-only and hidden ones absent', async () => {
		const { page, close } = await open({
			body: `<switch-cost preset="image-boxes" locked="/demand/labels_per_month /candidates/0/offer/pricing/model"
        hidden-inputs="/candidates/*/name" sharing="link"></switch-cost>`,
		});
		await ready(page);
		assert.equal(await volume(page).isEditable(), false);
		assert.equal(await page.locator('switch-cost [id^="all-candidates-0-name"]').count(), 0);
		assert.match(
			await page.locator('switch-cost .field:has(#quick-demand-labels_per_month)').innerText(),
			/Set by this page/,
		);
		await openParts(page);
		const model = page.locator('switch-cost #all-candidates-0-offer-pricing-model');
		await page.locator('switch-cost #section-offer > summary').click();
		assert.equal(await model.isEnabled(), false);
		assert.match(
			await page.locator(`switch-cost #${await model.getAttribute('aria-describedby')}`).innerText(),
			/Set by this page/,
		);
		const calendar = page.locator('switch-cost button.calendar');
		await calendar.waitFor({ state: 'attached' });
		assert.equal(await calendar.isVisible(), false, 'only a link may be taken away');
		await close();
	});

	test('events tell the page what happens, and nothing that was typed', async () => {
		const { page, close } = await open(
			{
				head: `${script}`,
				body: `<switch-cost preset="image-boxes" data-layer cta-href="https://example.com/talk" cta-label="Talk to us"
          cta-scenario></switch-cost>`,
			},
			{
				prepare: async (page) =>
					page.addInitScript(() => addEventListener('switch-cost-cta', (event) => event.preventDefault())),
			},
			'?utm_source=letter&session=secret',
		);
		await page.waitForFunction(() =>
			/** @type {any} */ (globalThis).dataLayer?.some(
				(/** @type {any} */ { event }) => event === 'switch-cost-estimate',
			),
		);
		await volume(page).fill('90001');
		await page.waitForFunction(
			() =>
				/** @type {any} */ (globalThis).dataLayer.filter(
					(/** @type {any} */ { event }) => event === 'switch-cost-estimate',
				).length > 1,
		);
		await openSection(page, 'contract');
		await page.locator('switch-cost #all-incumbent-name').fill('Secret Labels');
		await page.locator('switch-cost .page:not([data-asking])').waitFor();
		await page.locator('switch-cost a[part=cta][href*="#switchcost="]').click();
		const told = await page.evaluate(() => /** @type {any} */ (globalThis).dataLayer);
		const of = (/** @type {string} */ name) =>
			told.filter((/** @type {any} */ { event }) => event === `switch-cost-${name}`);
		assert.deepEqual(of('ready'), [{ event: 'switch-cost-ready', preset: 'image-boxes' }]);
		assert.ok(
			of('change').length > 0 &&
				of('change').every((/** @type {any} */ { input }) =>
					['/demand/labels_per_month', '/incumbent/name'].includes(input),
				),
		);
		assert.doesNotMatch(JSON.stringify(told), /secret/i);
		const [estimate] = of('estimate');
		assert.equal(estimate.verdict, 'switch_now');
		assert.equal(estimate.currency, 'USD');
		for (const figure of ['npv', 'up_front_cost', 'probability_positive', 'horizon_months'])
			assert.equal(typeof estimate[figure], 'number', figure);
		assert.match(
			of('cta')[0].href,
			/^https:\/\/example\.com\/talk\?utm_source=letter#switchcost=\d+\.image-boxes\..*90001/,
		);
		assert.equal(page.url(), `${address()}?utm_source=letter&session=secret`);
		await close();
	});

	test('the page’s own children stay until there is an answer', async () => {
		const { page, close } = await open({
			body: '<switch-cost preset="image-boxes"><p>Our own words</p></switch-cost>',
		});
		await page.getByText('Our own words').waitFor();
		await ready(page);
		assert.equal(await page.getByText('Our own words').isVisible(), false);
		await close();
	});
});
