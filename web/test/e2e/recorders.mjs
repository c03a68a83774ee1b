// Record what the page says and shows for a moment, which a test that looks from outside may miss.

/** @import { Page } from 'playwright-core' */

/** Says how often the page's live region changes. @param {Page} page */
export const recordAnnouncements = (page) =>
	page.locator('switch-cost p.hidden[role=status]').evaluate((region) => {
		/** @type {string[]} */ const said = [];
		Object.assign(globalThis, { said });
		new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
			characterData: true,
			childList: true,
			subtree: true,
		});
	});

/** Records what the page shows while its sentence is dimmed and its exact figure is not. @param {Page} page */
export const recordDimmed = (page) =>
	page.locator('switch-cost [part=calculator]').evaluate((calculator) => {
		/** @type {object[]} */ const dimmed = [];
		Object.assign(globalThis, { dimmed });
		const of = (/** @type {string} */ selector) => /** @type {Element} */ (calculator.querySelector(selector));
		new MutationObserver(() => {
			const [sentence, npv] = [of('.sentence'), of('.lead .exact button')];
			if (calculator.hasAttribute('data-asking')) return;
			if (sentence.closest('[data-old]') && !npv.closest('[data-old]'))
				dimmed.push({ sentence: sentence.textContent, npv: npv.textContent });
		}).observe(calculator, { attributes: true, characterData: true, childList: true, subtree: true });
	});

/** @param {Page} page @returns {Promise<string[]>} */
export const announced = (page) => page.evaluate(() => /** @type {any} */ (globalThis).said);
