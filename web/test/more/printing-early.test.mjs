// Printing a page before anybody has scrolled: nothing that is known by then is cut off.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, hosts } from '../e2e/hosts.mjs';

/** @import { Page } from 'playwright-core' */

const { open } = hosts();

/** High enough for the end of the calculator to be in sight, so that it stays folded. */
const tall = { width: 1280, height: 1400 };
const host = { body: `${calculator}<p style="block-size: 3000px">After</p>` };

/** Prints, and returns what the printed page showed of the element. @param {Page} page */
async function printed(page) {
	await page.evaluate(() => {
		const place = /** @type {HTMLElement} */ (
			document.querySelector('switch-cost')?.shadowRoot?.querySelector('.place')
		);
		addEventListener('beforeprint', () => {
			const shown = [...place.querySelectorAll('.verdict, .answers, .change, [id=signing]')];
			Object.assign(globalThis, {
				printed: {
					folded: place.classList.contains('folded'),
					cut: place.scrollHeight - place.clientHeight,
					parts: shown.map((part) => part.id || part.className),
				},
			});
		});
	});
	await page.pdf({ format: 'A4' });
	return page.evaluate(() => /** @type {any} */ (globalThis).printed);
}

test('a calculator that nobody has scrolled to yet prints whole', async () => {
	const { page, complaints, close } = await open(host, tall);
	await page.locator('switch-cost .first .verdict').waitFor();
	await page.mouse.move(5, 1390);
	const whole = '.page[part=calculator]:not([data-drawing], [data-asking], [data-deciding])';
	const folded = page.locator(`switch-cost .place.folded ${whole}`);
	await folded.waitFor();
	await folded.locator('#signing').waitFor({ state: 'attached' });
	const height = () => page.locator('switch-cost').evaluate((element) => element.getBoundingClientRect().height);
	const before = await height();
	const { folded: isFolded, cut, parts } = await printed(page);
	assert.equal(isFolded, false);
	assert.ok(cut <= 1, `${cut} px are cut off`);
	assert.ok(
		['verdict', 'answers', 'signing'].every((part) => parts.includes(part)),
		String(parts),
	);
	assert.ok((await height()) > before + 300, 'it was folded before');
	assert.deepEqual(complaints, []);
	await close();
});

test('the first answer prints whole before anybody has acted', async () => {
	const { page, complaints, close } = await open(host, { ...tall, still: true });
	await page.locator('switch-cost .first .change').waitFor();
	const { folded, cut, parts } = await printed(page);
	assert.equal(folded, false);
	assert.ok(cut <= 1, `${cut} px are cut off`);
	assert.deepEqual(parts, ['verdict', 'answers', 'change']);
	assert.deepEqual(complaints, []);
	await close();
});
