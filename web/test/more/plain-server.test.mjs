// A server that sends no headers of ours, Python's: the calculator works on its own origin; on another one the visitor
// gets the page's own words or a link, and the page's author reads what to change.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../e2e/browser.mjs';
import { otherOrigin } from '../e2e/hosts.mjs';
import { decided, stage } from '../e2e/stage.mjs';
import { freePort } from '../wordpress/site.mjs';

const dist = join(import.meta.dirname, '../../dist');
const skip = spawnSync('python3', ['-c', 'import http.server']).status === 0 ? false : 'python3 is left out';

describe('python3 -m http.server', { skip }, () => {
	const { open } = stage();
	/** @type {string} */ let address;
	/** @type {import('node:child_process').ChildProcess} */ let server;
	/** @type {string} */ let body;
	const host = otherOrigin((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body}`);
	});

	before(async () => {
		const port = await freePort();
		address = `http://127.0.0.1:${port}/`;
		server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', dist], {
			stdio: 'ignore',
		});
		await until(() =>
			fetch(address).then(
				() => true,
				() => server.exitCode !== null,
			),
		);
		assert.equal(server.exitCode, null, 'python3 stopped');
	});
	after(async () => {
		if (server?.exitCode !== null) return;
		const exit = once(server, 'exit');
		server.kill();
		await exit;
	});

	test('its own page calculates', async () => {
		const { page, complaints, close } = await open(address);
		await decided(page);
		assert.deepEqual(complaints, []);
		await close();
	});

	const advice = /<switch-cost> could not start: \S+ needs the header Access-Control-Allow-Origin: \*/;
	for (const content of ['', '<p>Our own words.</p>'])
		test(`on another origin ${content ? 'the page’s own words stay' : 'a link shows'}, with advice`, async () => {
			body =
				`<script src="${address}switch-cost.js" async></script>` +
				`<switch-cost preset="image-boxes">${content}</switch-cost>`;
			const { page, complaints, close } = await open(host());
			await until(() => complaints.some((text) => advice.test(text)));
			if (content) assert.ok(await page.getByText('Our own words.').isVisible());
			else {
				const link = page.locator('switch-cost .start-failure');
				await link.waitFor();
				assert.equal(await link.getAttribute('href'), `${address}index.html`);
			}
			await close();
		});

	test('on another origin, a module: the page’s own words stay, and the browser names CORS', async () => {
		body =
			`<script type="module" src="${address}switch-cost.js"></script>` +
			`<switch-cost preset="image-boxes"><p>Our own words.</p></switch-cost>`;
		const { page, complaints, close } = await open(host());
		await until(() => complaints.some((text) => /CORS policy/.test(text)));
		assert.ok(await page.getByText('Our own words.').isVisible());
		await close();
	});
});
