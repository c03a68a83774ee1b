// The README's recipes, as they stand there, on pages with a stand-in for the tool that each is for.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { calculator, hosts, ready, script } from '../e2e/hosts.mjs';
import { decided } from '../e2e/stage.mjs';

const { open } = hosts();
const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The README's snippet that begins with a comment, for the test's own addresses. @param {string} name */
function recipe(name) {
	const [, text] = new RegExp(`\`\`\`html\\n<!-- ${name} -->\\n([^]*?)\`\`\``).exec(readme) ?? [];
	assert.ok(text, name);
	return text.replaceAll('https://cdn.example', 'CDN');
}

test('a tag manager loads the calculator and gets its events once', async () => {
	const { page, complaints, close } = await open({
		head: '<link rel="icon" href="data:,">',
		body: `<switch-cost preset="image-boxes" data-layer></switch-cost>
      <script>
        // Adds a tag's markup after the page was loaded, and makes its scripts run
        addEventListener('load', () => {
          const tag = document.createRange().createContextualFragment(document.querySelector('template').innerHTML);
          document.body.append(tag);
        });
      </script><template>${recipe('tag manager')}</template>`,
	});
	await ready(page);
	await decided(page);
	const events = await page.evaluate(() =>
		/** @type {any} */ (globalThis).dataLayer.map((/** @type {any} */ { event }) => event),
	);
	assert.deepEqual(events, ['switch-cost-ready', 'switch-cost-estimate']);
	assert.deepEqual(complaints, []);
	await close();
});

test('analytics get the events with their figures, a remounted calculator’s not again', async () => {
	const { page, complaints, close } = await open({
		head: `<link rel="icon" href="data:,"><script>const sent = []; const gtag = (...call) => sent.push(call)</script>
      ${recipe('analytics')}${script}`,
		body: calculator,
	});
	const sent = () => page.evaluate('sent');
	await ready(page);
	await decided(page);
	const before = /** @type {any[]} */ (await sent());
	assert.deepEqual(
		before.map(([command, name]) => [command, name]),
		[
			['event', 'switch_cost_ready'],
			['event', 'switch_cost_estimate'],
		],
	);
	assert.equal(before[1][2].currency, 'USD');
	assert.equal(typeof before[1][2].mean, 'number');
	await page.evaluate(() => {
		const fresh = document.createElement('switch-cost');
		fresh.setAttribute('preset', 'image-boxes');
		document.querySelector('switch-cost')?.replaceWith(fresh); // as frameworks do on coming back
	});
	await ready(page);
	await decided(page);
	assert.deepEqual(await sent(), before);
	assert.deepEqual(complaints, []);
	await close();
});

test('a form takes over the figures of the answer', async () => {
	const fields = ['verdict', 'mean', 'currency', 'cutover_month'];
	const { page, complaints, close } = await open({
		head: `<link rel="icon" href="data:,">${recipe('form')}${script}`,
		body: `<form>${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>${calculator}`,
	});
	await ready(page);
	await decided(page);
	const values = await page.evaluate(() =>
		Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (document.querySelector('form'))).entries()),
	);
	assert.deepEqual(Object.keys(values), fields);
	assert.match(String(values.verdict), /^(switch_now|switch_later)$/);
	assert.ok(Number(values.mean) > 100_000, JSON.stringify(values));
	assert.equal(values.currency, 'USD');
	assert.match(String(values.cutover_month), /^\d+$/);
	assert.deepEqual(complaints, []);
	await close();
});

test('a consent tool starts the calculator when a visitor agrees, and shows the page’s words before', async () => {
	const { page, complaints, close } = await open({
		head: '<link rel="icon" href="data:,">',
		body: recipe('consent'),
	});
	await page.getByText('when you agree').waitFor();
	assert.equal(await page.evaluate(() => customElements.get('switch-cost')), undefined);
	await page.evaluate(() => {
		const blocked = /** @type {HTMLScriptElement} */ (document.querySelector('script[data-category]'));
		const allowed = document.createElement('script');
		allowed.src = String(blocked.dataset.src);
		blocked.replaceWith(allowed);
	});
	await ready(page);
	assert.equal(await page.getByText('when you agree').isVisible(), false);
	assert.deepEqual(complaints, []);
	await close();
});

test('the answer for oEmbed on a static host is what editors expect, and its link leads to it', () => {
	const [, json] = /```json\n(\{\n {2}"version"[^]*?)```/.exec(readme) ?? [];
	const answer = JSON.parse(json);
	assert.equal(answer.version, '1.0');
	assert.equal(answer.type, 'rich');
	for (const size of ['width', 'height']) assert.ok(answer.html.includes(`${size}="${answer[size]}"`), size);
	assert.match(answer.html, /^<iframe src="https:\/\/cdn\.example\/frame\.html" title="[^"]+" [^<>]*><\/iframe>$/);
	assert.match(readme, /<link rel="alternate" type="application\/json\+oembed" [^>]*href="https:\/\/cdn\.example\//);
});
