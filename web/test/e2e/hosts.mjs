// Pages of somebody else, on an origin of their own, that have the element on
// them: a server that sends what a test asks it to, and a browser that keeps
// pages as a visitor's does.
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * A server on an origin of its own, there for all tests of a file.
 * @param {import('node:http').RequestListener} answer
 * @returns {() => string} its address, ending in a slash
 */
export function otherOrigin(answer) {
  const server = createServer(answer);
  before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined))));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
}

/**
 * A page.
 * @typedef {object} Host
 * @property {string} body
 * @property {string} [head]
 * @property {string} [policy] with CDN for the origin of the script
 */

/** Has the site, the hosts' server and the browser there for all tests of a file. */
export function hosts() {
  const { open, address: site } = stage();
  /** @type {Host} */ let host;
  const address = otherOrigin((request, response) => {
    if (request.url !== '/' && request.url !== '/#')
      return void response
        .writeHead(request.url === '/other' ? 200 : 204, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Another</title>');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (host.policy) response.setHeader('Content-Security-Policy', host.policy.replaceAll('CDN', cdn()));
    const { head = script, body } = host;
    const page = `<head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body>`;
    response.end(`<!doctype html><html lang="en">${page.replaceAll('CDN', cdn())}</html>`);
  });
  const cdn = () => site().slice(0, -1);

  return {
    address,
    cdn,
    /** @param {Host} page @param {import('./stage.mjs').Opening} [options] @param {string} [path] */
    open(page, options, path = '') {
      host = page;
      return open(address() + path, options);
    },
  };
}

/** The one line that loads the element. */
export const script = '<script type="module" src="CDN/switch-cost.js"></script>';

/** Has a page that is to be loaded add up how far things in it move that one looks at. @param {Page} page */
export const watchShift = (page) =>
  page.addInitScript(() => {
    /** @type {any} */ (globalThis).shift = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => {
        /** @type {any} */ (globalThis).shift += /** @type {any} */ (entry).value;
      }),
    ).observe({ type: 'layout-shift', buffered: true });
  });

/** How far that is by now. @param {Page} page @returns {Promise<number>} */
export const shift = (page) => page.evaluate(() => /** @type {any} */ (globalThis).shift);

/** Markup of the element with a preset. */
export const calculator = '<switch-cost preset="image-boxes"></switch-cost>';

/** Waits until an element shows its answer. @param {Page} page */
export const ready = (page, selector = 'switch-cost') =>
  page.locator(`${selector} >> .page[part=calculator]:not([data-asking], [data-drawing])`).first().waitFor();

/** The verdict of the first element. @param {Page} page */
export const sentence = (page) => page.locator('switch-cost .sentence').first();

/** The field of the volume in the first element. @param {Page} page */
export const volume = (page) => page.locator('switch-cost #quick-demand-labels_per_month').first();
