// Nothing that a visitor brought in, opened or typed reaches an event or the address of the call to action.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../e2e/browser.mjs';
import { hosts, ready } from '../e2e/hosts.mjs';
import { decided, open as openSection, scenarioOf } from '../e2e/stage.mjs';
import { copiedLink, download, recordCopies } from '../e2e/takeaway.mjs';
import { templateNames } from '../../src/embed/call-to-action.js';
import { eventNames, eventType } from '../../src/ui/events.js';
import { version } from '../../src/takeaway/link-versions.js';

/** @import { Page } from 'playwright-core' */

const { open } = hosts();

const placeholders = templateNames.map((name) => `${name.slice(1, -1)}=${name}`).join('&');
const body =
	`<switch-cost preset="image-boxes" data-layer cta-href="https://example.com/talk?${placeholders}" ` +
	'cta-label="Talk to us" cta-scenario></switch-cost>';

/** What is recognised in rows, names, files, notes and links, in the order in which it is entered. */
const secrets = ['zebra', 'quokka', 'ocelot', 'narwhal', 'axolotl'];
const rowLabels = 77123;

/** @param {string} told @param {(string | number)[]} [of] */
function assertNone(told, of = secrets) {
	const text = decodeURIComponent(told).toLowerCase();
	for (const one of of) assert.ok(!text.includes(String(one)), `${one}: ${text.slice(0, 2000)}`);
}
const link = `#switchcost=${version}.image-boxes&incumbent/name=Zebra%20Labels`;

const invoices = [
	'Invoice\tMonth\tType\tLabels\tAmount',
	...Array.from({ length: 12 }, (_, i) => {
		const labels = rowLabels + 1000 * i;
		const month = `2026-${String(i + 1).padStart(2, '0')}`;
		return `QUOKKA-${i}\t${month}\tOcelot ${i % 2 ? 'boxes' : 'masks'}\t${labels}\t${(labels * (i % 2 ? 1.3579 : 2)).toFixed(2)}`;
	}),
].join('\n');

/** Hands over a file as the dialog for files does. @param {Page} page @param {string} name @param {string} text */
const choose = (page, name, text) =>
	page.locator('.bring-in input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Records every event and every address of the call to action. @param {Page} page */
async function record(page) {
	await recordCopies(page);
	await page.addInitScript((types) => {
		const told = /** @type {[string, string][]} */ ([]);
		Object.assign(globalThis, { told });
		for (const type of types)
			addEventListener(type, (event) => {
				told.push([type, JSON.stringify(/** @type {CustomEvent} */ (event).detail)]);
				if (event.cancelable) event.preventDefault(); // the call to action opens nothing
			});
	}, eventNames.map(eventType));
}

/** @param {Page} page @returns {Promise<[string, string][]>} */
const toldBy = (page) =>
	page.evaluate(() => {
		const { told, dataLayer = [] } = /** @type {any} */ (globalThis);
		return [...told, ...dataLayer.map((/** @type {any} */ detail) => ['dataLayer', JSON.stringify(detail)])];
	});

/** Applies what the dialog has read, and says so. @param {Page} page */
async function apply(page) {
	await page.locator('.bring-in .apply').click();
	await page.locator('.bring-in .show-answer').waitFor();
}

test('invoices, audits, names, files and links stay out of every event and out of the call to action', async () => {
	const { page, complaints, close } = await open({ body }, { prepare: record }, link);
	await ready(page);
	await decided(page);
	await page.locator('switch-cost #bring-in').click();
	await choose(page, 'narwhal-invoices.csv', invoices);
	await page.locator('.bring-in table.figures').waitFor();
	await apply(page);
	await page.locator('.bring-in input[type=radio]').nth(1).check();
	await choose(page, 'narwhal-audit.csv', `Item,Verdict,Note\n${'quokka,right,ocelot\n'.repeat(200)}quokka,wrong,x\n`);
	await page.locator('.bring-in table.figures').waitFor();
	await apply(page);
	await settled(page);
	const saved = structuredClone(await scenarioOf(page));
	assert.match(JSON.stringify(saved), /Ocelot boxes/, 'kinds of labels are tasks');
	saved.candidates[0].name = 'Axolotl & Sons';
	saved.origins['/discount_rate'] = { kind: 'typed', note: 'axolotl told us' };
	await choose(page, 'narwhal.json', JSON.stringify(saved));
	await page.locator('.bring-in .saved-scenario').waitFor();
	await apply(page);
	await page.locator('.bring-in .close').click();
	await settled(page);
	await openSection(page, 'contract');
	await page.locator('switch-cost #all-incumbent-name').fill('Quokka Labels Ltd');
	await decided(page);
	await copiedLink(page);
	await download(page, 'Scenario (.json)');
	const action = page.locator('switch-cost a[part=cta][href*="#switchcost="]');
	const href = String(await action.getAttribute('href'));
	await action.click();
	const told = await toldBy(page);
	const seen = new Set(told.map(([type]) => type));
	for (const name of eventNames.filter((name) => name !== 'error')) assert.ok(seen.has(eventType(name)), name);
	assert.ok(seen.has('dataLayer'));
	for (const [type, detail] of told) {
		assertNone(detail);
		if (!detail.includes('#switchcost=')) assertNone(detail, [rowLabels, '1.3579']);
		assert.ok(
			type !== eventType('cta') || detail.includes(JSON.stringify(href)),
			'the address on the page is that told',
		);
	}
	const [address, scenario] = href.split('#');
	assert.match(address, /verdict=\w+&currency=USD&npv=-?[\d.]+/, 'placeholders are filled');
	assertNone(address, [...secrets, rowLabels, '1.3579']);
	assertNone(scenario, [...secrets, rowLabels]);
	assert.match(scenario, /1\.3579/, 'the page has asked for the scenario, with its figures');
	assert.deepEqual(complaints, []);
	await close();
});

test('an error tells neither the link nor the names in it', async () => {
	const { page, close } = await open(
		{ body },
		{
			prepare: async (page) => {
				await record(page);
				await page.context().route(/estimator\..*\.wasm$/, (route) => route.abort());
			},
		},
		link,
	);
	await page.locator('switch-cost').click();
	await page.waitForFunction(
		(type) => /** @type {any} */ (globalThis).told.some((/** @type {string[]} */ [one]) => one === type),
		eventType('error'),
	);
	for (const [, detail] of await toldBy(page)) assertNone(detail);
	await close();
});
