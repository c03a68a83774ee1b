// Pages on an origin of their own that have the element or a frame with the calculator on them.
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Runs a server on an origin of its own for all tests of a file.
 * @param {import('node:http').RequestListener} answer
 * @returns {() => string} its address, ending in a slash
 */
export function otherOrigin(answer) {
	const server = createServer(answer);
	before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined))));
	after(() => {
		server.closeAllConnections();
		server.close();
	});
	return () => `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
}

/**
 * A page.
 * @typedef {object} Host
 * @property {string} body
 * @property {string} [head]
 * @property {string} [policy] with CDN for the origin of the script
 */

/** Runs the site, the hosts' server and the browser for all tests of a file. */
export function hosts() {
	const { open, address: site } = stage();
	/** @type {Host} */ let host;
	const address = otherOrigin((request, response) => {
		if (!/^\/([?#]|$)/.test(request.url ?? ''))
			return void response
				.writeHead(request.url === '/other' ? 200 : 204, { 'Content-Type': 'text/html' })
				.end('<!doctype html><title>Another</title>');
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		if (host.policy) response.setHeader('Content-Security-Policy', host.policy.replaceAll('CDN', cdn()));
		const { head = script, body } = host;
		const page = `<head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body>`;
		response.end(`<!doctype html><html lang="en">${page.replaceAll('CDN', cdn())}</html>`);
	});
	const cdn = () => site().slice(0, -1);

	return {
		address,
		cdn,
		/** @param {Host} page @param {import('./stage.mjs').Opening} [options] @param {string} [path] */
		open(page, options, path = '') {
			host = page;
			return open(address() + path, options);
		},
	};
}

/** The one line that loads the element. */
export const script = '<script type="module" src="CDN/switch-cost.js"></script>';

/** Makes a page, before it loads, add up its visible layout shifts. @param {Page} page */
export const watchShift = (page) =>
	page.addInitScript(() => {
		/** @type {any} */ (globalThis).shift = 0;
		new PerformanceObserver((list) =>
			list.getEntries().forEach((entry) => {
				/** @type {any} */ (globalThis).shift += /** @type {any} */ (entry).value;
			}),
		).observe({ type: 'layout-shift', buffered: true });
	});

/** Returns the sum of these shifts so far. @param {Page} page @returns {Promise<number>} */
export const shift = (page) => page.evaluate(() => /** @type {any} */ (globalThis).shift);

/** Markup of the element with a preset. */
export const calculator = '<switch-cost preset="image-boxes"></switch-cost>';

/** Waits until an element shows its answer. @param {Page} page */
export const ready = (page, selector = 'switch-cost') =>
	page.locator(`${selector} >> .page[part=calculator]:not([data-asking], [data-drawing])`).first().waitFor();

/** The verdict of the first element. @param {Page} page */
export const sentence = (page) => page.locator('switch-cost .sentence').first();

/** What the answer is worth. @param {import('playwright-core').Page} page */
export const worth = (page) => page.locator('switch-cost .lead').first();

/** The field of the volume in the first element. @param {Page} page */
export const volume = (page) => page.locator('switch-cost #quick-demand-labels_per_month').first();

/** Runs the site, the server of the other origin and the browser for all tests of a file. */
export function frameHosts() {
	const { open, address } = stage();

	/** The pages of the other origin, by path. @type {Record<string, {body: string, policy?: string}>} */
	const pages = {};
	const hostAddress = otherOrigin((request, response) => {
		const { body, policy } = pages[request.url ?? ''] ?? { body: '' };
		response
			.writeHead(200, {
				'content-type': 'text/html; charset=utf-8',
				...(policy && { 'content-security-policy': policy }),
			})
			.end(body);
	});

	const frameAt = (query = '', attributes = '') =>
		`<iframe src="${address()}frame.html${query}" title="Calculator" width="100%" height="500" ${attributes}></iframe>`;
	const script = () => `<script src="${address()}switch-cost-frame.js" async></script>`;

	/**
	 * Opens a page of the other origin.
	 * @param {string} body
	 * @param {{policy?: string} & import('./stage.mjs').Opening} [options]
	 */
	async function visit(body, { policy, ...options } = {}) {
		pages['/page'] = {
			body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`,
			policy,
		};
		return open(`${hostAddress()}page`, options);
	}

	return { address, frameAt, hostAddress, open, pages, script, visit };
}

/** The calculator in a frame, once it answers. @param {Page} page */
export async function answered(page, index = 0) {
	const frame = page.frameLocator('iframe').nth(index);
	await frame.locator('switch-cost [part=calculator] .answers dd').first().waitFor();
	return frame;
}

/** Returns a frame's height once it has stayed the same for 900 ms. @param {Page} page */
export const still = (page, index = 0) =>
	page.evaluate(async (index) => {
		const frame = document.querySelectorAll('iframe')[index];
		for (
			let since = performance.now(), last = 0;
			performance.now() - since < 900;
			await new Promise(requestAnimationFrame)
		) {
			if (frame.offsetHeight === last) continue;
			last = frame.offsetHeight;
			since = performance.now();
		}
		return frame.offsetHeight;
	}, index);

/** How tall the first frame is with all that comes by itself: the decision comes last. @param {Page} page */
export async function whole(page) {
	await page
		.frames()[1]
		.waitForFunction(() =>
			document.querySelector('switch-cost')?.shadowRoot?.querySelector('.page:not([data-asking], [data-deciding])'),
		);
	return still(page);
}

/** Returns the height of the hidden content in px. @param {Page} page */
export const hiddenPart = (page, index = 0) =>
	page.frames()[index + 1].evaluate(() => document.body.getBoundingClientRect().height - innerHeight);
