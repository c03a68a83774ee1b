// What is on the first screen, and how much there is on the page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems, settled } from './browser.mjs';
import { decided, focused, oneVisit, stage } from './stage.mjs';

const { visit } = stage();

/** @param {number} width @param {number} height */
const opening = (width, height) => async () => {
	const opened = await visit({ width, height });
	await decided(opened.page);
	return { ...opened, at: (/** @type {string} */ selector) => opened.page.locator(`switch-cost ${selector}`) };
};

/** Scrolls down until all parts are there, and up again. @param {import('playwright-core').Page} page */
async function seen(page) {
	await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
	await page.locator('switch-cost #scenarios-table').waitFor({ state: 'attached' });
	await page.locator('switch-cost #negotiation').waitFor();
	await settled(page);
	await page.evaluate(() => scrollTo(0, 0));
}

/**
 * Counts the words that a visitor sees outside lists of options and pictures.
 * @param {import('playwright-core').Page} page
 */
const wordsOf = (page) =>
	page.locator('switch-cost [part=calculator]').evaluate((calculator) => {
		const texts = document.createTreeWalker(calculator, NodeFilter.SHOW_TEXT);
		let words = 0;
		while (texts.nextNode()) {
			const { parentElement: parent, textContent } = texts.currentNode;
			if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('option, select, svg, .hidden'))
				continue;
			words += String(textContent)
				.split(/\s+/)
				.filter((word) => /\p{L}/u.test(word)).length;
		}
		return words;
	});

const heightOf = (/** @type {import('playwright-core').Page} */ page) =>
	page.evaluate(() => document.documentElement.scrollHeight);

describe('at 1280 × 800', () => {
	const here = oneVisit(opening(1280, 800));

	test('the answer, when to switch and the figures to confirm are on the first screen', async () => {
		const { page, at, complaints } = await here();
		for (const selector of [
			'.tool-bar',
			'.sentence',
			'.lead',
			'.answers',
			'#when',
			'svg[aria-labelledby^=timing]',
			'#cutover',
			'.rests-on',
		]) {
			const box = await at(selector).boundingBox();
			assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `${selector}: ${JSON.stringify(box)}`);
		}
		const lines = await at('.sentence').evaluate((sentence) => {
			const { height } = sentence.getBoundingClientRect();
			return height / parseFloat(getComputedStyle(sentence).lineHeight);
		});
		assert.ok(lines < 3.1, `the sentence has ${lines} lines`);
		assert.equal(await page.evaluate(() => scrollY), 0);
		assert.deepEqual(complaints, []);
	});

	test('the first Tab reaches the skip link, the second a field, and the link leads to the answer', async () => {
		const { page, at } = await here();
		await page.keyboard.press('Tab');
		assert.ok(await at('.skip').evaluate((skip) => skip.matches(':focus')));
		await page.keyboard.press('Tab');
		assert.ok(await at('.inputs :is(input, select):focus').count(), `the focus is on ${await focused(page)}`);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		assert.ok(await at('.sentence').evaluate((sentence) => sentence.matches(':focus')));
	});

	test('the closed page is short, and axe finds nothing in it', async () => {
		const { page } = await here();
		await seen(page);
		const height = await heightOf(page);
		assert.ok(height <= 2_600, `${height} px`);
		const words = await wordsOf(page);
		assert.ok(words <= 600, `${words} words`);
		assert.deepEqual(await accessibilityProblems(page), []);
	});

	test('closed parts are drawn once they are open', async () => {
		const { at } = await here();
		for (const [part, content] of [
			['check', '#months'],
			['sign', '#checks'],
			['takeaway', '.forms button'],
		]) {
			assert.equal(await at(content).count(), 0, content);
			await at(`#${part} > summary`).click();
			await at(content).first().waitFor();
			await at(`#${part} > summary`).click();
			await at(content).first().waitFor({ state: 'detached' });
		}
	});
});

test('on a phone the deadline and the worth stay visible all the way down', async () => {
	const { page, at, close } = await opening(360, 780)();
	await seen(page);
	const height = await heightOf(page);
	assert.ok(height <= 4_500, `${height} px`);
	for (const share of [0, 0.5, 0.9]) {
		await page.evaluate((y) => scrollTo(0, y), share * (height - 780));
		const box = await at('.bar-below').boundingBox();
		assert.ok(box && box.y >= 0 && box.y + box.height <= 781, `at ${share}: ${JSON.stringify(box)}`);
	}
	assert.match(await at('.bar-below').innerText(), /^Notice .*\d{4}\s+worth \$/);
	await close();
});
