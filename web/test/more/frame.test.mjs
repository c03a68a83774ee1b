// Messages between the frame and its page, and forged ones.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from '../e2e/browser.mjs';
import { answered, frameHosts, still, whole } from '../e2e/hosts.mjs';

const { frameAt, hostAddress, pages, script, visit } = frameHosts();

test('messages of another page, origin or window are ignored', async () => {
	pages['/frame.html'] = {
		body: `<script>
    const lies = [
      { switchCost: 'height', height: 9999 },
      { switchCost: 'event', type: 'switch-cost-estimate', detail: {} },
    ];
    const lie = (to) => lies.forEach((message) => to.postMessage(message, '*'));
    lie(parent); lie(parent.frames[0]); setInterval(() => lie(parent), 50);
  </script>`,
	};
	pages['/moved'] = { body: pages['/frame.html'].body };
	const { page, close } =
		await visit(`${frameAt('?view=full')}<iframe src="/frame.html" title="Hostile"></iframe>${script()}<script>
    window.heard = []; addEventListener('switch-cost-estimate', ({ target }) => heard.push(target.title));
    postMessage({ switchCost: 'height', height: 9999 }, '*');
  </script>`);
	await answered(page);
	const tall = await whole(page);
	assert.ok(tall < 9000, `${tall}`);
	assert.equal(
		await page
			.locator('iframe')
			.nth(1)
			.evaluate((frame) => /** @type {HTMLElement} */ (frame).offsetHeight),
		154,
	);
	assert.deepEqual(
		await page.evaluate(() =>
			[...new Set(/** @type {any} */ (window).heard)].filter((title) => title !== 'Calculator'),
		),
		[],
	);
	await page.evaluate((url) => {
		Object.assign(window, { lies: 0 });
		addEventListener('message', ({ source }) => {
			if (source === window.frames[0]) /** @type {any} */ (window).lies++;
		});
		window.frames[0].location = url;
	}, `${hostAddress()}moved`); // ours is left for theirs
	await page.waitForFunction(() => /** @type {any} */ (window).lies > 5); // it has lied by then
	assert.equal(await still(page), tall);
	await close();
});

test('invalid messages of the frame itself are ignored', async () => {
	const { page, complaints, close } = await visit(`${frameAt()}${script()}`);
	await answered(page);
	const tall = await whole(page);
	await page.frames()[1].evaluate(() => {
		for (const message of [
			null,
			7,
			'x',
			{},
			{ switchCost: 'x' },
			...[NaN, Infinity * -1, -5, 0, '300', null, {}].map((height) => ({ switchCost: 'height', height })),
			{ switchCost: 'event', type: 'click' },
		])
			parent.postMessage(message, '*');
	});
	assert.equal(await still(page), tall);
	await page.frames()[1].evaluate(() => parent.postMessage({ switchCost: 'height', height: 1e9 }, '*'));
	await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '50000px');
	assert.deepEqual(complaints, []);
	await close();
});

test('the calculator’s events fire at its frame, earlier ones included', async () => {
	const { page, complaints, close } = await visit(`${frameAt('?data-layer')}${frameAt()}<script>
    window.heard = [];
    addEventListener('switch-cost-export', ({ target, detail }) =>
      heard.push([[...document.querySelectorAll('iframe')].indexOf(target), detail]));
  </script>`);
	const fire = async (/** @type {number} */ index, /** @type {object} */ detail) =>
		(await answered(page, index))
			.locator('switch-cost')
			.evaluate(
				(element, detail) =>
					void element.dispatchEvent(new CustomEvent('switch-cost-export', { detail, bubbles: true, composed: true })),
				detail,
			);
	await fire(0, { format: 'csv' });
	await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), script());
	await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((frame) => frame.style.height));
	await fire(1, { format: 'xlsx' });
	await page.waitForFunction(() => /** @type {any} */ (window).heard.length === 2);
	assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), [
		[0, { format: 'csv' }],
		[1, { format: 'xlsx' }],
	]);
	const pushed = await page.evaluate(() =>
		/** @type {any} */ (window).dataLayer.filter((/** @type {any} */ { event }) => event === 'switch-cost-export'),
	);
	assert.deepEqual(pushed, [{ event: 'switch-cost-export', format: 'csv' }], 'pushed where the frame asks for it');
	assert.deepEqual(complaints, []);
	await close();
});

test('the frame follows the page’s theme and language while they change', async () => {
	const { page, close } = await visit(frameAt('?preset=image-boxes') + script());
	await answered(page);
	const [, frame] = page.frames();
	const scheme = (/** @type {string} */ wanted) =>
		frame.waitForFunction((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, wanted);
	await page.evaluate(() => {
		document.documentElement.style.colorScheme = 'dark';
		document.documentElement.lang = 'de';
	});
	await scheme('dark');
	await frame.locator('switch-cost .page[lang=de]').waitFor();
	await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
	await scheme('light');
	await close();
});

test('a frame whose address has a theme and a language keeps them', async () => {
	const { page, close } = await visit(frameAt('?preset=image-boxes&theme=light&locale=fr') + script());
	await page.evaluate(() => {
		document.documentElement.style.colorScheme = 'dark';
		document.documentElement.lang = 'de';
	});
	const frame = await answered(page);
	await frame.locator('switch-cost .page[lang=fr]').waitFor();
	assert.equal(await page.frames()[1].evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
	await close();
});

test('without our script the frame tells any listener its height, AMP’s too', async () => {
	const { page, close } = await visit(frameAt('?preset=image-boxes'), {
		prepare: (page) =>
			page.addInitScript(() => {
				if (window !== parent) return;
				Reflect.set(window, 'heard', {});
				addEventListener('message', ({ data }) => {
					const { heard } = /** @type {any} */ (window);
					if (data.switchCost === 'height') heard.own = data.height;
					if (data.sentinel === 'amp' && data.type === 'embed-size') heard.amp = data.height;
				});
			}),
	});
	await answered(page);
	await page.waitForFunction(() => {
		const { heard } = /** @type {any} */ (window);
		return heard.own > 900 && heard.own === heard.amp;
	});
	await close();
});

// When a frame loads the calculator: near the window, and once a visitor is there.

/** Taller than any distance at which browsers load lazy frames. */
const above = '<div style="height: 9000px">Above</div>';

/** Removes the timer after which a visitor who only reads gets the calculator. */
function neverRead() {
	const { setTimeout } = globalThis;
	const others = (/** @type {Parameters<typeof setTimeout>} */ ...call) => (call[1] === 4000 ? 0 : setTimeout(...call));
	Reflect.set(globalThis, 'setTimeout', others);
}

/**
 * Opens a page and lists the files that its frame has asked for, without hash and ending.
 * @param {string} body
 */
async function watched(body) {
	/** @type {string[]} */ const asked = [];
	const visited = await visit(body, {
		still: true,
		prepare: async (page) => {
			await page.addInitScript(neverRead);
			page.on('request', (request) => asked.push(/([^/]*?)\.[\w.]*(\?|$)/.exec(request.url())?.[1] ?? ''));
		},
	});
	return { ...visited, asked };
}

describe('a frame loads the calculator', () => {
	for (const [name, end] of /** @type {const} */ ([
		['with our script', script],
		['without our script', () => ''],
	])) {
		test(`only when a visitor scrolls to it, ${name}, though the frame itself is not lazy`, async () => {
			const { page, asked, complaints, close } = await watched(above + frameAt() + end());
			await page.frames()[1].waitForFunction(() => customElements.get('switch-cost'));
			await page.waitForLoadState('networkidle');
			assert.ok(!asked.some((file) => /calculator|estimator|first-answers/.test(file)), asked.join());
			await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
			await until(() => asked.includes('estimator'));
			assert.deepEqual(complaints, []);
			await close();
		});
	}

	test('before it is in sight, if our script tells it how near it is', async () => {
		const { page, asked, close } = await watched(above + frameAt() + script());
		await page.frames()[1].waitForFunction(() => customElements.get('switch-cost'));
		await page.evaluate(() => scrollTo(0, 9000 - innerHeight - 400)); // it starts 400 px below the window
		await until(() => asked.includes('estimator'));
		assert.ok((await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().top)) >= 900);
		await close();
	});

	test('with its page’s lazy loading, not even its document is loaded far from the window', async () => {
		const { page, asked, close } = await watched(above + frameAt('', 'loading="lazy"') + script());
		await page.waitForLoadState('networkidle');
		assert.ok(!asked.includes('frame'), asked.join());
		await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
		await until(() => asked.includes('estimator'));
		await close();
	});

	test('in sight at once, with the first answer until the visitor acts', async () => {
		const { page, asked, complaints, close } = await watched(frameAt('?preset=image-boxes&locale=en') + script());
		await page.frameLocator('iframe').locator('switch-cost .first .sentence').waitFor();
		assert.ok(!asked.includes('calculator'), asked.join());
		await page.mouse.move(3, 3); // on the page around the frame
		await until(() => asked.includes('estimator'));
		assert.deepEqual(complaints, []);
		await close();
	});
});
