// The builder as a marketer uses it, and its snippets pasted into pages of another origin and into frameworks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from 'rolldown';
import { otherOrigin, shift, watchShift } from '../e2e/hosts.mjs';
import { problemsInAllLooks, stage } from '../e2e/stage.mjs';
import { copied, recordCopies } from '../e2e/takeaway.mjs';

/** @import { Page } from 'playwright-core' */

const web = join(import.meta.dirname, '../..');
const users = join(web, 'test/packages');

const { open, visit } = stage();

/** A file of the other origin, and beside it the folder of the scripts. */
let pasted = '';
const hostAddress = otherOrigin(async ({ url = '/' }, response) => {
	const [, path] = /^\/switch-cost\/([^?]*)/.exec(url) ?? [];
	const content = path === undefined ? pasted : await readFile(join(web, 'dist', path));
	const types = /** @type {Record<string, string>} */ ({ '.js': 'text/javascript', '.wasm': 'application/wasm' });
	response.writeHead(200, { 'content-type': types[extname(path ?? '')] ?? 'text/html; charset=utf-8' }).end(content);
});

const name = `O'Hara & "Söhne" </script> {{1}}`;
const label = 'Fragen? <b>"Ja"</b>';

/** Returns the texts of a widget once its answer is complete. @param {Page | import('playwright-core').Frame} page */
async function shown(page) {
	await page.waitForFunction(() => {
		const root = /** @type {any} */ (globalThis).widget?.() ?? document.querySelector('switch-cost')?.shadowRoot;
		return (
			root?.querySelector('.page[part=calculator]:not([data-asking], [data-drawing])') &&
			root.querySelector('.cta a') &&
			!root.querySelector('.answers [data-old]')
		);
	});
	return page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (
			/** @type {any} */ (globalThis).widget?.() ?? document.querySelector('switch-cost')?.shadowRoot
		);
		const of = (/** @type {string} */ selector) => /** @type {any} */ (root.querySelector(selector));
		return {
			language: of('.page').lang,
			sentence: of('.sentence').textContent.trim(),
			figures: [...root.querySelectorAll('.answers dd')].map(({ textContent }) => String(textContent).trim()),
			names: [...root.querySelectorAll('.inputs legend')].map(({ textContent }) => textContent),
			volume: [of('#quick-demand-labels_per_month').value, of('#quick-demand-labels_per_month').readOnly],
			hidden: of('#quick-incumbent-offer-commitment') === null,
			scheme: getComputedStyle(of('.page')).colorScheme,
			action: [of('.cta a').textContent, of('.cta a').getAttribute('href')],
			accent: getComputedStyle(of('.cta a')).backgroundColor,
		};
	});
}

/** The snippets that a marketer gets from the builder, by the place they are for, and the preview's texts. */
const chosen = once(async () => {
	const { page, complaints, close } = await visit({ prepare: recordCopies }, 'builder.html');
	const builder = page.locator('#builder');
	const code = builder.locator('.snippet code');
	const field = (/** @type {string} */ id) => builder.locator(`form #${id}`);
	const choose = (/** @type {string} */ what) => builder.getByRole('radio', { name: what, exact: true }).check();
	await field('preset').selectOption('image-boxes');
	await field('quick-currency').selectOption('EUR');
	await field('theme').selectOption('light');
	await field('view').selectOption('quick');

	await field('locale').fill('Deutsch, bitte');
	await field('locale').press('Tab');
	const refused = builder.locator('#locale-problem');
	assert.equal(
		await refused.innerText(),
		'Language: “Deutsch, bitte” is not accepted; expected a language tag, such as de or de-AT. The snippet stays as it was.',
	);
	assert.equal(await field('locale').inputValue(), 'Deutsch, bitte');
	await field('locale').fill('de');
	await field('locale').press('Tab');
	await refused.waitFor({ state: 'detached' });

	const unfold = (/** @type {string} */ section) => builder.locator('form').getByText(section, { exact: true }).click();
	await unfold('What you buy');
	await field('all-demand-labels_per_month').fill('1400 %');
	await builder.locator('form .field:has(#all-demand-labels_per_month) .problem').waitFor();
	assert.match(await builder.locator('.snippet .problem').innerText(), /needs another value/);
	await field('all-demand-labels_per_month').fill('90000');
	await field('access-demand-labels_per_month').selectOption('locked');
	await unfold('The offer');
	await field('all-candidates-0-name').fill(name);
	await unfold('The contract you are in');
	await field('access-incumbent-offer-commitment').selectOption('hidden');

	await field('switch-cost-accent-light').fill('#8cf');
	await field('switch-cost-accent-light').press('Tab');
	const failing = builder.locator('.contrast td[data-passes=false]');
	assert.match(await failing.first().innerText(), /1\.73 : 1 fails, needs 4\.5/);
	await failing.first().getByRole('button').click();
	await failing.first().waitFor({ state: 'detached' });
	const accent = await field('switch-cost-accent-light').inputValue();
	await field('cta-href').fill('javascript:alert(1)');
	await field('cta-href').press('Tab');
	assert.match(
		await builder.locator('#cta-href-problem').innerText(),
		/^Address: “javascript:alert\(1\)” is not accepted; expected an address/,
	);
	await field('cta-href').fill('https://example.com/talk?a=1&b=2');
	await field('cta-label').fill(label);
	await field('cta-label').press('Tab');
	await builder.getByLabel('Each event is pushed to window.dataLayer too').check();

	await page.waitForFunction(
		({ name, label }) => {
			const widget = /** @type {any} */ (document.querySelector('#builder')?.shadowRoot?.querySelector('switch-cost'));
			return (
				widget.scenario?.candidates[0].name === name &&
				widget.scenario.demand.labels_per_month === '90000' &&
				widget.getAttribute('cta-label') === label
			);
		},
		{ name, label },
	);
	await page.evaluate(() => {
		/** @type {any} */ (globalThis).widget = () =>
			document.querySelector('#builder')?.shadowRoot?.querySelector('switch-cost')?.shadowRoot;
	});
	const preview = await shown(page);
	assert.deepEqual(preview.action, [label, 'https://example.com/talk?a=1&b=2']);
	assert.deepEqual(preview.volume, ['90.000', true]);
	assert.ok(preview.hidden && preview.names.some((legend) => legend?.includes(name)));
	assert.equal(preview.language, 'de');
	assert.equal(
		preview.accent,
		await page.evaluate(
			(hex) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`,
			accent,
		),
	);
	for (const width of [360, 768, 1100]) {
		await choose(`${width} px`);
		assert.equal(
			await builder.locator('switch-cost').evaluate((element) => element.getBoundingClientRect().width),
			width,
		);
	}
	assert.match(
		await builder
			.locator('form')
			.getByText('"switch-cost-estimate"')
			.evaluate((lines) => lines.textContent ?? ''),
		/"currency":"EUR"/,
	);

	await code.getByText(/<p>[^<]*Monat \d/).waitFor(); // without a date, which would be wrong a month later
	/** @type {Record<string, string>} */ const snippets = {};
	for (const [kind, called] of Object.entries({
		element: 'Any page',
		frame: 'Frame',
		wordpress: 'WordPress',
		react: 'React',
		vue: 'Vue',
		plain: 'Separate page',
	})) {
		await choose(called);
		snippets[kind] = await code.evaluate((element) => element.textContent ?? '');
	}
	await choose('Any page');
	const stay = builder.getByRole('checkbox', { name: 'Stay on this version' });
	await stay.check();
	await code.getByText(/src="http:.*\/\d+\.\d+\.\d+\/switch-cost\.js" integrity="sha384-/).waitFor();
	await stay.uncheck();
	await builder.getByRole('button', { name: 'Copy' }).click();
	await builder.getByRole('status').getByText('Copied.').waitFor();
	assert.equal(await copied(page), snippets.element);

	await page.reload();
	await code.getByText('switch-cost.js').waitFor();
	assert.equal(await code.evaluate((element) => element.textContent), snippets.element, 'the address keeps it all');
	assert.deepEqual(await problemsInAllLooks(page, [360, 1280]), []);
	assert.deepEqual(complaints, []);
	await close();
	return { snippets, preview };
});

/** Calls a function at most once. @template T @param {() => Promise<T>} call */
function once(call) {
	/** @type {Promise<T> | undefined} */ let result;
	return () => (result ??= call());
}

test('a marketer chooses everything in the builder, sees its problems and preview, and copies it', async () => {
	await chosen();
});

describe('a snippet in a file of another origin gives just that widget', () => {
	// WordPress has a test of its own: its plugin reads the snippet.
	const whole = (/** @type {string} */ html) =>
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>
      <h1>Ours</h1>${html}<footer>Below</footer>`;
	/** Each as it is pasted. @type {Record<string, (snippet: string) => string | Promise<string>>} */
	const pages = {
		element: whole,
		frame: whole,
		plain: (page) => page,
		react: async (component) => whole(await byReact(component)),
		vue: async (component) => whole(await byVue(component)),
	};
	for (const [kind, paste] of Object.entries(pages)) {
		test(`a snippet for ${kind} gives that widget on another origin`, async () => {
			const { snippets, preview } = await chosen();
			pasted = await paste(snippets[kind]);
			/** @type {() => void} */ let release = () => {};
			const held = new Promise((resolve) => (release = () => resolve(undefined)));
			const { page, complaints, close } = await open('about:blank', {
				prepare: async (page) => {
					await watchShift(page);
					await page.route(/favicon/, (route) => route.fulfill({ body: '' }));
					if (kind === 'element') await page.route(/switch-cost\.js/, async (route) => (await held, route.continue()));
				},
			});
			await page.goto(hostAddress(), { waitUntil: 'commit' });
			if (kind === 'element') {
				await page.locator('switch-cost p').first().waitFor();
				const words = await page.locator('switch-cost p').first().innerText();
				assert.match(words, /Monat \d/, 'the answer is there before any script');
				assert.doesNotMatch(words, /\b20\d\d\b/);
				for (const figure of preview.figures.filter((_, i) => i % 2 === 0))
					assert.ok((await page.locator('switch-cost p').last().innerText()).includes(figure), figure);
				release();
			}
			await page.waitForFunction(() => document.readyState === 'complete');
			const frame = kind === 'frame' ? page.frames()[1] : page;
			assert.deepEqual(await shown(frame), preview);
			const told = await page.evaluate(() =>
				/** @type {any} */ (globalThis).dataLayer.map((/** @type {{event: string}} */ { event }) => event),
			);
			assert.ok(told.includes('switch-cost-estimate'), String(told));
			// The text written into the page has no dates, so its lines may break elsewhere.
			if (kind === 'element') assert.ok((await shift(page)) <= 0.02, 'next to nothing moves');
			assert.deepEqual(complaints, []);
			await close();
		});
	}
});

/** Returns a page whose script mounts a framework snippet's export. @param {string} script */
async function mounted(script) {
	const {
		output: [{ code }],
	} = await build({
		input: 'page.jsx',
		platform: 'browser',
		plugins: [
			{
				name: 'page',
				resolveId: (id) =>
					({
						'page.jsx': join(users, 'page.jsx'),
						'@switchcost/element': { id: '/switch-cost/element.js', external: true },
						'@switchcost/element/react': join(web, 'dist/react.js'),
						'./element.js': { id: '/switch-cost/element.js', external: true },
						react: join(users, 'node_modules/react/index.js'),
					})[id],
				load: (id) => (id.endsWith('page.jsx') ? script : undefined),
			},
		],
		transform: {
			define: {
				'process.env.NODE_ENV': '"production"',
				__VUE_OPTIONS_API__: 'true',
				__VUE_PROD_DEVTOOLS__: 'false',
				__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
			},
		},
		output: { minify: true },
		write: false,
	});
	return `<div id="app"></div><script type="module">${code}</script>`;
}

/** @param {string} component in a file of its own */
const byReact = (component) =>
	mounted(`${component}
import { createRoot } from 'react-dom/client';
createRoot(document.querySelector('#app')).render(<Calculator />);`);

/** @param {string} component in a file of its own */
function byVue(component) {
	const { descriptor, errors } = createRequire(join(users, 'build.mjs'))('vue/compiler-sfc').parse(component);
	assert.deepEqual(errors, []);
	return mounted(`${descriptor.scriptSetup.content}
import { createApp } from 'vue/dist/vue.esm-bundler.js';
const app = createApp({ template: ${JSON.stringify(descriptor.template.content)} });
app.config.compilerOptions.isCustomElement = (tag) => tag === 'switch-cost';
app.mount('#app');`);
}
