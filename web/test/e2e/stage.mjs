// Starts the site and the browser for the tests of a file, and waits for answers.
import { after, before } from 'node:test';
import { thorough } from '../at-length.mjs';
import { accessibilityProblems, openBrowser, openPage, openSite, settled, switchcost } from './browser.mjs';

/** @import { Page } from 'playwright-core' */

/** How a page is opened. @typedef {NonNullable<Parameters<typeof openPage>[2]>} Opening */

/**
 * Starts the site and the browser before the first test and stops them after the last.
 * @param {Parameters<typeof openBrowser>[0]} [launch]
 */
export function stage(launch) {
	/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
	/** @type {Awaited<ReturnType<typeof openBrowser>>} */ let browser;

	before(async () => {
		site = await openSite(); // before the browser, so that it is stopped even if that does not start
		browser = await openBrowser(launch);
	});

	after(async () => {
		await browser?.close();
		await site?.stop();
	});

	/** Opens any page. @param {string} address @param {Opening} [options] */
	const open = (address, options) => openPage(browser, address, options);

	return {
		open,

		/**
		 * Opens the calculator, or another page of the site.
		 * @param {Opening} [options]
		 * @param {string} [path] after the site's address
		 */
		visit: (options, path = '') => open(site.address + path, options),

		/** The site's, ending in a slash. */
		address: () => site.address,
	};
}

/** Waits for the answer, and opens the parts that are closed at first. @param {Page} page */
export async function answered(page) {
	await page.locator('switch-cost [part=calculator] .sentence').waitFor();
	await settled(page);
	await openParts(page);
}

/**
 * Opens what is closed at first: what to take away, to check, and to do before signing.
 * @param {Page | import('playwright-core').FrameLocator} page
 */
export async function openParts(page) {
	await settled(page); // they are drawn last
	await page.locator('switch-cost details.part').evaluateAll((all) =>
		all.forEach((details) => {
			/** @type {HTMLDetailsElement} */ (details).open = true;
		}),
	);
	await settled(page);
}

/**
 * Opens the calculator and waits for its answer; `at` finds elements by selector.
 * @param {ReturnType<typeof stage>['visit']} visit
 */
export const opening =
	(visit) =>
	async (/** @type {Opening} */ options = {}, path = '') => {
		const opened = await visit(options, path);
		await answered(opened.page);
		return { ...opened, at: (/** @type {string} */ selector) => opened.page.locator(`switch-cost ${selector}`) };
	};

/**
 * Returns one visit for all tests of a group, each of which continues where the previous one ended: opening a
 * page takes longer than most tests.
 * @template {{close: () => Promise<void>}} Visit
 * @param {() => Promise<Visit>} open for the first of them
 * @returns {() => Promise<Visit>}
 */
export function oneVisit(open) {
	/** @type {Promise<Visit> | undefined} */ let visit;
	after(async () => (await visit)?.close());
	return () => (visit ??= open());
}

/** Resets all inputs to a preset, as a visitor does by choosing it. @param {Page} page */
export async function startOver(page, preset = 'preference-data') {
	await page.locator('switch-cost #preset').selectOption(preset);
	await settled(page);
}

/** Opens a disclosure that is closed. @param {import('playwright-core').Locator} details */
export async function unfold(details) {
	if (!(await details.evaluate((element) => /** @type {HTMLDetailsElement} */ (element).open)))
		await details.locator('summary').first().click();
}

/** The scenario that is answered. @param {Page} page @returns {Promise<any>} */
export const scenarioOf = (page) =>
	page.evaluate(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario);

/** Returns the ID of the focused element in the calculator. @param {Page} page */
export const focused = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);

/**
 * Returns the native tool's result for the page's scenario, once the page has decided.
 * @param {Page} page
 * @param {string[]} flags
 * @returns {Promise<import('../../src/engine/types.js').Result>}
 */
export async function native(page, ...flags) {
	await decided(page);
	return JSON.parse(await switchcost(['estimate', '--json', ...flags, '-'], JSON.stringify(await scenarioOf(page))));
}

/** Waits until the page has decided on the current inputs. @param {Page} page */
export async function decided(page) {
	await settled(page);
	await page.locator('switch-cost [part=calculator]:not([data-deciding], [data-drawing])').waitFor();
}

/** Waits for the decision and the distribution, which loads when it nears the window. @param {Page} page */
export async function simulated(page) {
	await decided(page);
	await openParts(page);
	await page.locator('switch-cost #all').evaluate((all) => all.scrollIntoView());
	await page.locator('switch-cost #scenarios-table').waitFor({ state: 'attached' });
}

/**
 * Returns the page's problems: axe's violations at the narrowest width, and content that is too wide at each width.
 * A thorough run has axe check the page at each width, and the colours of the dark scheme at the outer two; the
 * contrast of every pair of colours is tested without a browser as well.
 * @param {Page} page
 * @param {number[]} [widths] in CSS pixels, ascending
 * @returns {Promise<string[]>} one line each
 */
export async function problemsInAllLooks(page, widths = [360, 768, 1280]) {
	/** @type {string[]} */ const found = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		const outer = width === widths[0] || width === widths.at(-1);
		for (const colorScheme of /** @type {('light' | 'dark')[]} */ (thorough && outer ? ['light', 'dark'] : ['light'])) {
			await page.emulateMedia({ colorScheme });
			await drawn(page);
			const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
			const problems = thorough || width === widths[0] ? await accessibilityProblems(page, rules) : [];
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (over > 0) problems.push(`the page is ${over} px too wide`);
			found.push(...problems.map((problem) => `${width} px, ${colorScheme}: ${problem}`));
		}
	}
	return found;
}

/** Waits until a page is redrawn after a change of its size or scheme. @param {Page} page */
export async function drawn(page) {
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	if (await page.locator('switch-cost .page').count()) await settled(page);
}

// Record what the page says and shows for a moment, which a test that looks from outside may miss.

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

// Finds fields on the page.

/**
 * Opens the calculator and waits for the ranges of its inputs; `at` finds elements by ID.
 * @param {ReturnType<typeof stage>['visit']} visit
 */
export const openingInputs =
	(visit) =>
	async (/** @type {Opening} */ options = {}) => {
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
