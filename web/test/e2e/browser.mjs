// Starts the real server with the built site and the browser, opens pages and collects their complaints, and runs the
// native tool. `make e2e` builds all of it and finds the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { run } from '../../build/go.mjs';

/** Ends a wait that would never end, in ms; generous because the machine may be busy. */
const timeout = 90_000;

const root = join(import.meta.dirname, '../../..');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The shared site and browser that run.mjs starts; without them each file starts its own. */
const { SITE: sharedSite, CHROMIUM_ENDPOINT: sharedBrowser } = process.env;

/**
 * Starts a program that serves the site, on a free port.
 * @param {string} [program] path below the root
 * @param {string[]} [args]
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{address: string, stop: () => Promise<number>}>} address ends in a slash; stop gives the exit
 *   status
 */
export async function startSite(program = '.build/server', args = ['-dist', join(root, 'web/dist')], options = {}) {
	const server = spawn(join(root, program), [...args, '-addr', '127.0.0.1:0'], {
		...options,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const exit = once(server, 'exit');
	for await (const line of createInterface({ input: /** @type {import('node:stream').Readable} */ (server.stdout) })) {
		const address = /http:\S+/.exec(line)?.[0];
		if (address) return { address, stop: async () => (server.kill('SIGTERM'), (await exit)[0]) };
	}
	throw new Error(`the server stopped before it gave its address, with status ${(await exit)[0]}`);
}

/** Gives the shared site, or starts one. */
export const openSite = async () => (sharedSite ? { address: sharedSite, stop: async () => 0 } : startSite());

/**
 * Options for launching the Chromium that CHROMIUM names, without background activity of its own.
 * @param {{optimizes?: boolean}} [options] optimizes: compile much of the estimator a second time in the background, as a
 *   visitor's browser does; this takes as long as the rest of a visit. Otherwise only the loops of the simulation are,
 *   which halves its time
 * @returns {import('playwright-core').LaunchOptions}
 */
export function launchOptions({ optimizes = false } = {}) {
	if (!process.env.CHROMIUM)
		throw new Error('set CHROMIUM to the path of a Chromium, or run make e2e, which finds one');
	return {
		executablePath: process.env.CHROMIUM,
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		args: [
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...(optimizes ? [] : ['--js-flags=--wasm-tiering-budget=1000000000']),
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has no sandbox
		],
		timeout,
	};
}

/** Connects to the shared browser, or starts one. @param {Parameters<typeof launchOptions>[0]} [options] */
export function openBrowser(options) {
	if (sharedBrowser && !options) return chromium.connect(sharedBrowser, { timeout });
	return chromium.launch(launchOptions(options));
}

/**
 * Opens a page in a context of its own.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions & {
 *   width?: number,
 *   height?: number,
 *   prepare?: (page: import('playwright-core').Page) => Promise<unknown>,
 *   still?: boolean,
 * }} [options] width and height in CSS pixels; prepare runs before the page is loaded; still: the visitor does not move
 *   the pointer when the page is there; the rest is Playwright's
 * @returns {Promise<{page: import('playwright-core').Page, complaints: string[], close: () => Promise<void>}>}
 *   complaints grows with every error and warning on the console, uncaught error, failed request and status from 400
 */
export async function openPage(
	browser,
	address,
	{ width = 1280, height = 900, prepare, still = false, ...options } = {},
) {
	const context = await browser.newContext({ viewport: { width, height }, ...options });
	context.setDefaultTimeout(timeout);
	const page = await context.newPage();
	/** @type {string[]} */
	const complaints = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		// Leaving a page aborts its requests
		if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	let at = 0;
	if (!still) page.on('load', () => void page.mouse.move(++at, 1).catch(() => {})); // or it is closed by then
	await prepare?.(page);
	await page.goto(address);
	const close = async () => {
		// A request that is still being answered would fail after the test; the browser may have gone already.
		const unrouted = [context, page].map((routed) => routed.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => {}));
		await Promise.race([Promise.all(unrouted), wait(2000)]); // Chromium never answers for a worker that hung
		await context.close();
	};
	return { page, complaints, close };
}

/** Waits until a check holds. @param {() => unknown} check */
export async function until(check) {
	const end = Date.now() + timeout;
	while (!(await check())) {
		if (Date.now() > end) throw new Error(`never came true: ${check}`);
		await wait(50);
	}
}

/**
 * Waits until the page shows the answer to the values in its fields.
 * @param {import('playwright-core').Page | import('playwright-core').FrameLocator} page
 */
export const settled = (page) =>
	page.locator('switch-cost [part=calculator]:not([data-asking], [data-drawing])').waitFor();

/**
 * Returns axe's violations on the current page, shadow roots included.
 * @param {import('playwright-core').Page} page
 * @param {string[]} [rules] of axe's; by default all
 * @returns {Promise<string[]>} one line each: rule, help and place
 */
export async function accessibilityProblems(page, rules) {
	// Evaluated by the browser's debugger, for which the page's policy has no say.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	// Listing passed rules takes the most time
	const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
	const { violations } = await page.evaluate((given) => /** @type {any} */ (globalThis).axe.run(given), options);
	return violations.flatMap((/** @type {import('axe-core').Result} */ { id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(' ')}`),
	);
}

/**
 * Runs the native tool that was built; rejects when its exit status is not 0.
 * @param {string[]} args
 * @param {string} [input] for its standard input
 */
export const switchcost = (args, input) => run(join(root, '.build/switchcost'), args, input);
