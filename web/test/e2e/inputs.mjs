// Finds fields on the page.
import { settled } from './browser.mjs';
import { opening, openParts, unfold } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Opens the calculator and waits for the ranges of its inputs; `at` finds elements by ID.
 * @param {ReturnType<typeof import('./stage.mjs').stage>['visit']} visit
 */
export const openingInputs =
	(visit) =>
	async (/** @type {import('./stage.mjs').Opening} */ options = {}) => {
		const { at, ...opened } = await opening(visit)(options);
		await sliderOf(opened.page, volume); // the ranges are known
		await at('.range-bar svg').first().waitFor();
		return { ...opened, at: (/** @type {string} */ id) => at(`#${id}`) };
	};

export const volume = 'quick-demand-labels_per_month';
export const price = 'quick-candidates-0-offer-pricing-unit_price';
export const button = (/** @type {Page} */ page, /** @type {RegExp | string} */ name) =>
	page.locator('switch-cost .tools').getByRole('button', { name });

/** Enters a key input, below which its slider opens. @param {Page} page @param {string} id */
export async function sliderOf(page, id) {
	await page.locator('switch-cost #preset').focus(); // it may have the focus already
	await page.locator(`switch-cost #${id}`).focus();
	const slider = page.locator(`switch-cost .field:has(#${id}) input[type=range]`);
	await slider.waitFor();
	return slider;
}

/** Opens a section of all inputs, and the part that they are in. @param {Page} page @param {string} section */
export async function open(page, section) {
	await openParts(page);
	await unfold(page.locator(`switch-cost #section-${section}`));
}

/** A field among all inputs. @param {Page} page @param {string} section @param {string} id */
export const field = (page, section, id) =>
	page.locator(`switch-cost #section-${section} .field`, { has: page.locator(`#all-${id}`) });

/** Switches the calculator to another language. @param {Page} page @param {string} lang */
export async function speak(page, lang) {
	await page.locator('switch-cost').evaluate((element, lang) => element.setAttribute('locale', lang), lang);
	await page.locator(`switch-cost .page[lang=${lang}]`).waitFor();
	await settled(page);
}
