// What is on the first screen, and how much there is on the page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems, settled } from './browser.mjs';
import { shift, watchShift } from './hosts.mjs';
import { decided, focused, oneVisit, scenarioOf, stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

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

/** Returns the name of the focused element if the bar covers it. @param {import('playwright-core').Page} page */
const hiddenFocus = (page) =>
	page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
		const focus = /** @type {HTMLElement} */ (root.activeElement);
		const bar = /** @type {Element} */ (root.querySelector('.bar-below'));
		const isHidden = focus.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
		return isHidden ? focus.id || focus.innerText : '';
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
	await page.evaluate(() => scrollTo(0, 0));
	await at('.skip').focus();
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press('Tab');
		assert.equal(await hiddenFocus(page), '', 'the bar hides what has the focus');
	}
	await close();
});

// The fields that come with the first answer, before the calculator has loaded.

/** Opens the calculator with its estimator held back until `release` is called. @param {boolean} held */
async function opened(held = true) {
	/** @type {(value?: unknown) => void} */ let release = () => {};
	const released = new Promise((resolve) => (release = resolve));
	const { page, complaints, close } = await visit({
		width: 1280,
		height: 800,
		still: true,
		prepare: async (page) => {
			await watchShift(page);
			if (!held) return;
			await page.route(/estimator.*\.wasm/, async (route) => {
				await released;
				await route.continue().catch(() => {}); // the page has been left
			});
		},
	});
	const at = (/** @type {string} */ selector) => page.locator(`switch-cost ${selector}`);
	await at('.first .inputs').waitFor();
	return { page, at, complaints, close, release };
}

const volume = '#quick-demand-labels_per_month';
const price = '#quick-candidates-0-offer-pricing-unit_price';

/** The places of all rows, by the id of their field. @param {Page} page */
const places = (page) =>
	page.locator('switch-cost :is(.inputs .row, .verdict)').evaluateAll((rows) =>
		rows.map((row) => {
			const { x, y, width } = row.getBoundingClientRect();
			return [row.querySelector('input')?.id ?? row.className, ...[x, y, width].map(Math.round)].join(' ');
		}),
	);

test('what is typed before the estimator is there is applied, and focus and caret stay', async () => {
	const { page, at, complaints, close, release } = await opened();
	await at(volume).fill('45,000');
	await at('#quick-incumbent-contract-months_left').fill('2027-06-30');
	await at('#notice-unit').selectOption('days');
	await at('#quick-incumbent-contract-notice_months').fill('90');
	await at(price).fill('1.05');
	await page.keyboard.press('ArrowLeft');
	release();
	await decided(page);
	assert.equal(await at('.first').count(), 0);
	assert.equal(await focused(page), 'quick-candidates-0-offer-pricing-unit_price');
	await page.keyboard.type('2');
	assert.equal(await at(price).inputValue(), '1.025', 'the caret is where it was');
	assert.equal(await at(volume).inputValue(), '45,000');
	assert.equal(await at('#quick-incumbent-contract-months_left').inputValue(), '2027-06-30');
	assert.equal(await at('#quick-incumbent-contract-notice_months').inputValue(), '90');
	await decided(page);
	const { demand, incumbent, candidates } = await scenarioOf(page);
	assert.deepEqual(
		[demand.labels_per_month, incumbent.contract.notice_months, candidates[0].offer.pricing.unit_price].map(Number),
		[45_000, 3, 1.025],
	);
	assert.deepEqual(complaints, []);
	await close();
});

test('the rows of the calculator are where those of the first answer were', async () => {
	const { page, close, release } = await opened();
	const before = await places(page);
	assert.equal(before.length, 10);
	release();
	await page.mouse.move(5, 5);
	await decided(page);
	assert.deepEqual(await places(page), before);
	assert.equal(await shift(page), 0);
	await close();
});

test('what is typed is there on return, even if one leaves at once', async () => {
	const { page, at, close } = await opened();
	await at(volume).fill('45,000');
	await page.reload();
	await at('.first .inputs').waitFor();
	assert.equal(await at(volume).inputValue(), '45,000');
	await page.unroute(/estimator.*\.wasm/);
	await page.reload(); // it is applied without another act
	await decided(page);
	assert.equal(await at(volume).inputValue(), '45,000');
	assert.equal(Number((await scenarioOf(page)).demand.labels_per_month), 45_000);
	await page.waitForFunction(() => Object.keys(localStorage).join() === 'switch-cost / ');
	await page.reload();
	await decided(page);
	assert.equal(await at(volume).inputValue(), '45,000', 'then it is in the draft');
	await close();
});
