// Real faults during use, or on the visitor's machine: the inputs stay, and the answer comes back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { agrees, quick, ready } from '../e2e/answers.mjs';
import { settled, until } from '../e2e/browser.mjs';
import { oneVisit, scenarioOf, stage } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

const { visit } = stage();
const dist = join(import.meta.dirname, '../../dist');
const wasm = /estimator\..*\.wasm$/;

/**
 * Types a value and waits for its answer; earlier values stay.
 * @param {Page} page
 * @param {string} text
 */
async function typed(page, text) {
	const field = quick(page, 'demand-labels_per_month');
	await field.fill(text);
	await page.waitForFunction(
		(want) => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === want,
		text,
	);
	await settled(page);
	assert.equal(await page.locator('switch-cost .problem, switch-cost .failed').count(), 0);
}

/** Makes the page's worker keep the running estimator within reach of a test. @param {Page} page */
const withinReach = (page) =>
	page.context().route(/worker\..*\.js$/, async (route) => {
		const response = await route.fetch();
		const reach =
			'const given = WebAssembly.instantiate;' +
			'WebAssembly.instantiate = async (...all) => (self.estimator = await given(...all));\n';
		await route.fulfill({ response, body: reach + (await response.text()) });
	});

describe('the answer comes again by itself', () => {
	const here = oneVisit(async () => {
		const visited = await visit({
			prepare: async (page) => {
				await page.clock.install();
				await withinReach(page);
			},
		});
		await ready(visited.page);
		await settled(visited.page);
		return visited;
	});

	/**
	 * The one worker, once it is another than before.
	 * @param {Page} page
	 * @param {import('playwright-core').Worker} [old]
	 */
	async function worker(page, old) {
		/** @type {import('playwright-core').Worker | undefined} */ let found;
		await until(async () => {
			found = page.workers().find((one) => one !== old);
			return found?.evaluate(() => 'estimator' in self).catch(() => false);
		});
		return /** @type {import('playwright-core').Worker} */ (found);
	}

	test('the answer returns after Go panics with its memory overwritten', async () => {
		const { page } = await here();
		const broken = await worker(page);
		await broken.evaluate(() =>
			new Uint8Array(/** @type {any} */ (self).estimator.exports.mem.buffer).fill(255, 1 << 16),
		);
		await typed(page, '81000');
		assert.notEqual(await worker(page, broken), broken);
	});

	test('the answer returns after a worker hangs for a minute', async () => {
		const { page } = await here();
		const hung = await worker(page);
		hung
			.evaluate(() => {
				for (;;);
			})
			.catch(() => {}); // it ends with the worker
		const field = quick(page, 'demand-labels_per_month');
		await field.fill('82000');
		await page.clock.runFor(2000);
		assert.equal(page.workers()[0], hung, 'it is waited for');
		await page.clock.runFor(61_000);
		await typed(page, '82000');
		assert.notEqual(await worker(page, hung), hung);
	});

	test('the answer returns after the tab was frozen', async () => {
		const { page } = await here();
		const session = await page.context().newCDPSession(page);
		await quick(page, 'demand-labels_per_month').fill('83000');
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		await new Promise((resolve) => setTimeout(resolve, 500));
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		await typed(page, '83000');
	});

	test('the calculator works offline once it is loaded', async () => {
		const { page, close } = await here();
		await page.context().setOffline(true);
		await typed(page, '84000');
		await page.context().setOffline(false);
		await agrees(page);
		await close();
	});
});

describe('a fault is named, and gone at the next try', () => {
	/** @type {[name: string, change: (bytes: Buffer) => Buffer, says: RegExp][]} */
	const faults = [
		['truncated', (bytes) => bytes.subarray(0, bytes.length / 2), /arrived damaged/],
		['out of memory', withLittleMemory, /stopped/],
	];
	const here = oneVisit(() =>
		visit({ prepare: async (page) => void (await page.context().route(wasm, (route) => route.abort())) }),
	);
	for (const [name, change, says] of faults) {
		test(`the estimator is ${name}`, async () => {
			const { page } = await here();
			const again = page.getByRole('button', { name: 'Try again' });
			await again.waitFor();
			const { 'estimator.wasm': file } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
			const body = change(await readFile(join(dist, file)));
			await page.context().unroute(wasm);
			await page.context().route(wasm, (route) => route.fulfill({ contentType: 'application/wasm', body }));
			await again.click();
			await page.locator('switch-cost .failed').getByText(says).waitFor();
		});
	}

	test('an estimator with a generic content type is accepted', async () => {
		const { page, close } = await here();
		await page.context().unroute(wasm);
		const { 'estimator.wasm': file } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
		const body = await readFile(join(dist, file));
		await page.context().route(wasm, (route) => route.fulfill({ contentType: 'application/octet-stream', body }));
		await page.getByRole('button', { name: 'Try again' }).click();
		await ready(page);
		await close();
	});
});

/** The estimator with hardly more memory than it starts with. @param {Buffer} bytes */
function withLittleMemory(bytes) {
	let at = 8;
	const number = () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++];
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	const leb = (/** @type {number} */ value) => [(value & 127) | 128, ((value >> 7) & 127) | 128, value >> 14];
	for (;;) {
		const start = at;
		const id = bytes[at++];
		const size = number();
		const end = at + size;
		if (id === 5) {
			// the memories: one, without a limit
			assert.deepEqual([...bytes.subarray(at, at + 2)], [1, 0]);
			at += 2;
			const pages = number();
			const section = [1, 1, ...leb(pages), ...leb(pages + 8)];
			return Buffer.concat([
				bytes.subarray(0, start),
				Buffer.from([5, section.length, ...section]),
				bytes.subarray(end),
			]);
		}
		at = end;
	}
}

describe('clocks and time zones at their ends', () => {
	for (const [time, timezoneId, start] of [
		['1970-01-01T00:00:00Z', 'Pacific/Niue', '1970-01'],
		['+010000-01-01T00:00:00Z', 'Pacific/Kiritimati', undefined],
	]) {
		test(`at ${time} in ${timezoneId} the scenario starts at ${start ?? 'no date'}`, async () => {
			const { page, complaints, close } = await visit({
				timezoneId,
				prepare: (page) => page.clock.setFixedTime(new Date(String(time))),
			});
			await ready(page);
			await agrees(page);
			assert.equal((await scenarioOf(page)).start, start);
			assert.deepEqual(complaints, []);
			await close();
		});
	}
});
