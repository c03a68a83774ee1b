// Pages of somebody else, on an origin of their own, that have the element on
// them: a server that sends what a test asks it to, and a browser that keeps
// pages as a visitor's does.
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { openPage, startBrowser, startSite } from './browser.mjs';

/**
 * A page.
 * @typedef {object} Host
 * @property {string} body
 * @property {string} [head]
 * @property {string} [policy] with CDN for the origin of the script
 */

/** Has the site, the hosts' server and the browser there for all tests of a file. */
export function hosts() {
  /** @type {Awaited<ReturnType<typeof startSite>>} */ let site;
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */ let browser;
  /** @type {Host} */ let host;
  const server = createServer((request, response) => {
    if (request.url !== '/' && request.url !== '/#') return void response.writeHead(request.url === '/other' ? 200 : 204, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Another</title>');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (host.policy) response.setHeader('Content-Security-Policy', host.policy.replaceAll('CDN', cdn()));
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${(host.head ?? script).replaceAll('CDN', cdn())}</head><body>${host.body.replaceAll('CDN', cdn())}</body></html>`);
  });
  const cdn = () => site.address.slice(0, -1);

  before(async () => {
    server.listen(0, '127.0.0.1');
    [site, browser] = await Promise.all([startSite(), startBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    server.closeAllConnections();
    server.close();
  });

  const address = () => `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;

  return {
    address,
    cdn,
    /** @param {Host} page @param {Parameters<typeof openPage>[2]} [options] @param {string} [path] */
    open(page, options, path = '') {
      host = page;
      return openPage(browser, address() + path, options);
    },
  };
}

/** The one line that loads the element. */
export const script = '<script type="module" src="CDN/switch-cost.js"></script>';
