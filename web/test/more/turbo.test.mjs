// Turbo replaces pages without loading them: the calculator starts, comes back with what was typed, and counts once.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { settled } from '../e2e/browser.mjs';
import { otherOrigin } from '../e2e/hosts.mjs';
import { decided, scenarioOf, stage } from '../e2e/stage.mjs';
import { users } from './frameworks.mjs';

const { address: site, open } = stage();
const turbo = createRequire(join(users, 'package.json')).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** Two pages with the same head, as Turbo asks for. @type {Record<string, string>} */
const bodies = {
	'/': '<h1>Calculator</h1><a href="/other">Another page</a><switch-cost preset="image-boxes" data-layer></switch-cost>',
	'/other': '<h1>Another</h1><a href="/">Back</a>',
};
const host = otherOrigin(async ({ url = '' }, response) => {
	if (url === '/turbo.js') return void response.end(await readFile(turbo));
	const head =
		`<title>Turbo</title><link rel="icon" href="data:,"><script src="/turbo.js" defer></script>` +
		`<script type="module" src="${site()}switch-cost.js"></script>`;
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(`<!doctype html><html lang="en"><head>${head}</head><body>${bodies[url]}</body></html>`);
});

test('values survive going back in Turbo, by history and by link, and events are sent once', async () => {
	const { page, complaints, close } = await open(host());
	const volume = page.locator('switch-cost #quick-demand-labels_per_month');
	const labels = async () => (await scenarioOf(page))?.demand.labels_per_month;
	await decided(page);
	await volume.fill('43,210');
	await volume.press('Tab');
	await decided(page);
	const sent = () =>
		page.evaluate(() => /** @type {any} */ (globalThis).dataLayer.map((/** @type {any} */ { event }) => event));
	const before = await sent();
	for (const back of [() => page.goBack(), () => page.getByRole('link', { name: 'Back' }).click()]) {
		await page.getByRole('link', { name: 'Another page' }).click();
		await page.getByRole('heading', { name: 'Another' }).waitFor();
		await back();
		await page.getByRole('heading', { name: 'Calculator' }).waitFor();
		await settled(page);
		await decided(page);
		assert.equal(await volume.inputValue(), '43,210');
		assert.equal(await labels(), '43210');
	}
	assert.ok(before.includes('switch-cost-ready') && before.includes('switch-cost-estimate'), before.join());
	assert.deepEqual(await sent(), before, 'a calculator that comes back sends nothing again');
	assert.equal(await page.evaluate(() => performance.getEntriesByType('navigation').length), 1, 'one load');
	assert.deepEqual(complaints, []);
	await close();
});
