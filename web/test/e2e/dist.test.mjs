// The folder that make dist builds: its checksums, and its _headers as the server sends them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { files } from '../../build/files.mjs';
import { openBrowser, openPage, openSite, startSite } from './browser.mjs';
import { oneVisit, problemsInAllLooks } from './stage.mjs';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'web/dist');

/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;

before(async () => {
	site = await openSite();
});

after(() => site?.stop());

const unsigned = (/** @type {string} */ path) => path !== 'SHA256SUMS';

test('SHA256SUMS lists every file with its checksum', async () => {
	const lines = (await readFile(join(dist, 'SHA256SUMS'), 'utf8'))
		.trimEnd()
		.split('\n')
		.map((line) => line.split('  '));
	assert.deepEqual(
		lines.map(([, path]) => path),
		(await files(dist)).filter(unsigned),
	);
	for (const [sum, path] of lines)
		assert.equal(
			createHash('sha256')
				.update(await readFile(join(dist, path)))
				.digest('hex'),
			sum,
			path,
		);
});

test('the site contains no live-reload code', async () => {
	for (const path of (await files(dist)).filter((one) => /\.(js|html)$/.test(one)))
		assert.doesNotMatch(await readFile(join(dist, path), 'utf8'), /EventSource/, path);
});

test('each file has compressed forms beside it', async () => {
	const built = await files(dist);
	const plain = built.filter((path) => !/\.(br|gz)$/.test(path) && path !== 'SHA256SUMS' && !/^[_.]/.test(path));
	assert.deepEqual(
		built.filter((path) => /\.(br|gz)$/.test(path)),
		plain.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort(),
	);
	for (const path of plain) {
		const [whole, br, gz] = await Promise.all(['', '.br', '.gz'].map((form) => readFile(join(dist, path + form))));
		assert.ok(whole.equals(brotliDecompressSync(br)) && whole.equals(gunzipSync(gz)), path);
	}
});

test('integrity.json has every script, style sheet, page and the estimator', async () => {
	/** @type {Record<string, string>} */
	const integrity = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
	assert.deepEqual(
		Object.keys(integrity),
		(await files(dist)).filter((path) => /\.(js|css|wasm|svg|html)$/.test(path)),
	);
	for (const [path, value] of Object.entries(integrity)) {
		assert.equal(
			`sha384-${createHash('sha384')
				.update(await readFile(join(dist, path)))
				.digest('base64')}`,
			value,
			path,
		);
	}
});

/**
 * The rules of _headers, read without the server.
 * @returns {Promise<[path: string, headers: [name: string, value: string][]][]>}
 */
async function rules() {
	const blocks = (await readFile(join(dist, '_headers'), 'utf8')).trim().split('\n\n');
	return blocks.map((block) => {
		const [path, ...lines] = block.split('\n');
		return [
			path,
			lines.map(
				(line) =>
					/** @type {[string, string]} */ (
						line
							.trim()
							.split(/: (.*)/s)
							.slice(0, 2)
					),
			),
		];
	});
}

test('the server sends each path the headers of _headers', async () => {
	const asked = await rules();
	for (const path of ['', ...(await files(dist)).filter((path) => !/^[_.]|\.(br|gz)$/.test(path))]) {
		const want = asked
			.filter(([rule]) => rule === `/${path}` || (rule.endsWith('*') && `/${path}`.startsWith(rule.slice(0, -1))))
			.flatMap(([, headers]) => headers);
		assert.equal(new Set(want.map(([name]) => name)).size, want.length, `/${path} has a header from two rules`);
		const { status, headers } = await fetch(site.address + path, { method: 'HEAD' });
		assert.equal(status, 200, path);
		for (const [name, value] of want) assert.equal(headers.get(name), value, `/${path}: ${name}`);
		assert.ok(headers.get('cache-control'), `/${path} may be kept for no one knows how long`);
		for (const name of [
			'content-security-policy',
			'cross-origin-embedder-policy',
			'access-control-allow-origin',
			'refresh',
			'link',
			'set-cookie',
		]) {
			assert.equal(
				headers.has(name),
				want.some(([one]) => one.toLowerCase() === name),
				`/${path}: ${name}`,
			);
		}
	}
});

test('the content security policies allow only what pages and worker consist of', async () => {
	const policies = (await rules()).flatMap(([path, headers]) =>
		headers.filter(([name]) => name === 'Content-Security-Policy').map(([, policy]) => ({ path, policy })),
	);
	assert.ok(policies.length > 5);
	for (const { path, policy } of policies) {
		for (const part of [
			"default-src 'none'",
			"script-src 'self' 'wasm-unsafe-eval';",
			"require-trusted-types-for 'script'",
		])
			assert.ok(policy.includes(part), `${path}: ${part}`);
		assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|(?<!frame-ancestors) \*/, path);
		assert.ok(
			policy.includes(/^\/frame(\.html)?$/.test(path) ? 'frame-ancestors * file:;' : "frame-ancestors 'none'"),
			path,
		);
	}
});

/** Pages in which the server completes the address of their oEmbed link. */
const embeddable = ['index.html', 'frame.html'];
const oembedLink = /href="(http:[^"]*\/oembed\?[^"]*)"/;

test('the oEmbed link of a page leads to a frame with its settings', async () => {
	for (const path of embeddable) {
		const page = await (await fetch(`${site.address}${path}?preset=documents`)).text();
		const link = oembedLink.exec(page)?.[1] ?? '';
		const { type, html } = await (await fetch(link)).json();
		assert.equal(type, 'rich');
		assert.match(html, new RegExp(`^<iframe src="${site.address}frame\\.html\\?preset=documents" [^>]*></iframe>$`));
	}
});

test('the self-contained program serves the whole site from an empty folder', async () => {
	const empty = await mkdtemp(join(tmpdir(), 'empty-'));
	const carried = await startSite('.build/switchcost-site', [], { cwd: empty, env: {} });
	try {
		for (const line of (await readFile(join(dist, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')) {
			const [sum, path] = line.split('  ');
			if (/^[_.]|\.(br|gz)$/.test(path)) continue;
			const response = await fetch(carried.address + path);
			const content = Buffer.from(await response.arrayBuffer());
			const asBuilt = embeddable.includes(path)
				? content.toString().replace(oembedLink, `href="oembed?url=${path}"`)
				: content;
			assert.equal(createHash('sha256').update(asBuilt).digest('hex'), sum, path);
		}
	} finally {
		assert.equal(await carried.stop(), 0);
		await rm(empty, { recursive: true });
	}
});

// The page from the real server: it obeys its policy, and every file has the right headers.

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
