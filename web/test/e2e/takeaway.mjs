// Edits, copies, stores and downloads on the page.
import { settled } from './browser.mjs';
import { opening, openParts } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

export const sentence = (/** @type {Page} */ page) =>
	page.locator('switch-cost [part=calculator] .sentence').innerText();
export const volume = (/** @type {Page} */ page) => page.locator('switch-cost #quick-demand-labels_per_month');
export const said = (/** @type {Page} */ page) => page.locator('switch-cost .said');
export const notice = (/** @type {Page} */ page) => page.locator('switch-cost .notice');
export const kept = (/** @type {Page} */ page) =>
	page.evaluate(() =>
		Object.keys(localStorage)
			.filter((key) => key.startsWith('switch-cost'))
			.map((key) => localStorage.getItem(key)),
	);

/**
 * Opens a link on a page that records copied text: all pages of a browser share one clipboard.
 * @param {ReturnType<typeof import('./stage.mjs').stage>['visit']} visit
 */
export const openingLinks =
	(visit) =>
	(fragment = '', /** @type {import('./stage.mjs').Opening} */ options = {}) =>
		opening(visit)(
			{ ...options, prepare: async (page) => (await recordCopies(page), options.prepare?.(page)) },
			fragment,
		);

/** Makes a page record copied text instead of writing it to the clipboard. @param {Page} page */
export const recordCopies = (page) =>
	page.addInitScript(() => {
		// about:blank has no clipboard
		if (navigator.clipboard)
			navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
	});

/** Returns the text copied last. @param {Page} page @returns {Promise<string>} */
export const copied = (page) => page.evaluate(() => /** @type {any} */ (globalThis).copied);

/** @param {Page} page @param {string} [labels] */
export async function edited(page, labels = '90000') {
	await volume(page).fill(labels);
	await settled(page);
}

/** @param {Page} page */
export async function copiedLink(page) {
	await openParts(page);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await page.getByText('The link is copied.').waitFor();
	return copied(page);
}

/** Makes the page store its draft at once, as it does when a visitor leaves it. @param {Page} page */
export const leave = (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));

/** Waits until the draft has been written. @param {Page} page */
export const written = (page) =>
	page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('switch-cost')));

/** The bytes of a download, which another process may hold. @param {import('playwright-core').Download} file */
const contentOf = async (file) => Buffer.concat(await (await file.createReadStream()).toArray());

/** Clicks a button that saves a file. @param {Page} page @param {string} button */
export async function download(page, button) {
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
	return { name: file.suggestedFilename(), content: await contentOf(file) };
}
