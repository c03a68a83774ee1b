// Where the tests of a file take place: the site and the browser are there for
// all of them, and what they wait for and read of the page stands once.
import { after, before } from 'node:test';
import { openPage, startBrowser, startSite, switchcost } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** How a page is opened. @typedef {NonNullable<Parameters<typeof openPage>[2]>} Opening */

/** Has the site and the browser there from before the first test until after the last. */
export function stage() {
  /** @type {Awaited<ReturnType<typeof startSite>>} */ let site;
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */ let browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  return {
    /**
     * Opens the calculator, or another page of the site.
     * @param {Opening} [options]
     * @param {string} [path] what follows the site's address
     */
    visit: (options, path = '') => openPage(browser, site.address + path, options),

    /** The site's, ending in a slash. */
    address: () => site.address,
  };
}

/** The scenario that is answered. @param {Page} page @returns {Promise<any>} */
export const scenarioOf = (page) => page.evaluate(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario);

/** The id of what has the focus in the calculator. @param {Page} page */
export const focused = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);

/**
 * What the native tool says of the page's scenario.
 * @param {Page} page
 * @param {string[]} flags
 * @returns {Promise<import('../../src/engine/types.js').Result>}
 */
export const native = async (page, ...flags) =>
  JSON.parse(await switchcost(['estimate', '--json', ...flags, '-'], JSON.stringify(await scenarioOf(page))));
