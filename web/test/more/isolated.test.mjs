// A page that isolates itself from other origins loads only what agrees to that; the calculator's files do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherOrigin } from '../e2e/hosts.mjs';
import { decided, stage } from '../e2e/stage.mjs';

const { address: site, open } = stage();
const host = otherOrigin(({ url = '' }, response) => {
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader('cross-origin-embedder-policy', url.slice(1));
	response.end(
		'<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">' +
			`<script src="${site()}switch-cost.js" async></script><switch-cost preset="image-boxes"></switch-cost>`,
	);
});

for (const policy of ['require-corp', 'credentialless'])
	test(`the calculator answers on a page with Cross-Origin-Embedder-Policy: ${policy}`, async () => {
		const { page, complaints, close } = await open(host() + policy);
		assert.equal(await page.evaluate(() => crossOriginIsolated), true);
		await decided(page);
		assert.deepEqual(complaints, []);
		await close();
	});
