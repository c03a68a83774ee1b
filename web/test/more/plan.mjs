// Opens the plan and the parts below the calculator.
import { settled } from '../e2e/browser.mjs';
import { openParts, unfold } from '../e2e/stage.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Opens the calculator and scrolls to the plan.
 * @param {ReturnType<typeof import('../e2e/stage.mjs').stage>['visit']} visit
 */
export const openingPlan = (visit) => async () => {
	const opened = await visit();
	await opened.page.locator('switch-cost .verdict').waitFor();
	await toPlan(opened.page);
	return opened;
};

/** Scrolls to the plan, which loads it. @param {Page} page */
export async function toPlan(page) {
	await settled(page);
	await openParts(page);
	await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
	await page.locator('switch-cost #plan').waitFor();
}

/**
 * Opens a disclosure by its summary's section and text.
 * @param {Page} page
 * @param {string} section
 * @param {string} text
 */
export const open = (page, section, text) =>
	unfold(
		page.locator(`switch-cost section[aria-labelledby=${section}] details`, {
			has: page.locator('summary', { hasText: text }),
		}),
	);

/** Fills fields among all inputs. @param {Page} page @param {Record<string, string>} values by id */
export async function fill(page, values) {
	if (Object.keys(values).length) {
		// closed sections have no fields
		await page.locator('switch-cost details.section').evaluateAll((all) =>
			all.forEach((details) => {
				/** @type {HTMLDetailsElement} */ (details).open = true;
			}),
		);
	}
	for (const [id, value] of Object.entries(values)) {
		await page.locator(`switch-cost #all-${id}`).fill(value);
		await settled(page);
	}
}
