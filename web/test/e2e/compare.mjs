// Reads the table of candidates and the comparison with state A.
import { settled } from './browser.mjs';
import { decided } from './stage.mjs';
import { numberFormatClass } from '../../src/text/amounts.js';

/** @import { Page } from 'playwright-core' */

/** Waits until the risk of each answer is known as well. @param {Page} page */
export async function assessed(page) {
	await decided(page);
	await page.waitForFunction(() => {
		const root = document.querySelector('switch-cost')?.shadowRoot;
		return root && !root.querySelector('[data-old]');
	});
	await settled(page); // drawing its last part moves the element that is clicked next
}

export const button = (/** @type {Page} */ page, /** @type {RegExp | string} */ name) =>
	page.locator('switch-cost').getByRole('button', { name });
export const price = (/** @type {number} */ i) => `#quick-candidates-${i}-offer-pricing-unit_price`;
/** With a true minus sign, as on the page. */
const AmountFormat = numberFormatClass(false);

export const read = new AmountFormat('en', {
	style: 'currency',
	currency: 'USD',
	currencyDisplay: 'narrowSymbol',
	maximumSignificantDigits: 3,
});
export const exact = new AmountFormat('en', {
	style: 'currency',
	currency: 'USD',
	currencyDisplay: 'narrowSymbol',
});
/**
 * @param {Page} page
 * @param {string} measure
 * @returns {Promise<string[]>} the cells of a row of the table of candidates or of A
 */
export const row = (page, measure) =>
	page
		.locator('switch-cost .compare tr', { has: page.locator('th', { hasText: new RegExp(`^\\s*${measure}`) }) })
		.locator('td')
		.evaluateAll((cells) => cells.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
/** @param {Page} page @param {string} caption @returns {Promise<string[][]>} the rows of a table's body */
export const rows = (page, caption) =>
	page
		.locator(`switch-cost [aria-label="${caption}"] tbody`)
		.evaluate((body) =>
			[...body.querySelectorAll('tr')].map((tr) => [...tr.children].map((cell) => cell.textContent?.trim() ?? '')),
		);

/** A cell of the table of candidates or of A. @param {Page} page @param {string} measure @param {number} column */
export const cell = (page, measure, column) =>
	page
		.locator('switch-cost .compare tr', { has: page.locator('th', { hasText: new RegExp(`^\\s*${measure}`) }) })
		.locator('td')
		.nth(column)
		.locator('.open');

/**
 * Opens a figure and returns its dialog once that has the formula in numbers.
 * @param {Page} page
 * @param {import('playwright-core').Locator} figure
 */
export async function explained(page, figure) {
	await figure.click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('.formula').first().waitFor();
	return {
		dialog,
		title: await dialog.locator('#maths-title').innerText(),
		of: await dialog.locator('.of').first().innerText(),
		amount: await dialog.locator('.amount').innerText(),
	};
}

/** Three candidates at 0.85, 0.70 and 1.30 a label; the last is in sight. @param {Page} page */
export async function three(page) {
	await button(page, 'Offer B').click();
	await page.locator(`switch-cost ${price(1)}`).fill('0.7');
	await button(page, 'Add a candidate').click();
	await page.locator(`switch-cost ${price(2)}`).fill('1.3');
	await assessed(page);
}
