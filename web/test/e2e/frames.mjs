// The calculator in a frame on pages of another origin.
import { otherOrigin } from './hosts.mjs';
import { stage } from './stage.mjs';

/** @import { Page } from 'playwright-core' */

/** Has the site, the server of the other origin and the browser there for all tests of a file. */
export function frameHosts() {
  const { open, address } = stage();

  /** The pages of the other origin, by path. @type {Record<string, {body: string, policy?: string}>} */
  const pages = {};
  const hostAddress = otherOrigin((request, response) => {
    const { body, policy } = pages[request.url ?? ''] ?? { body: '' };
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      })
      .end(body);
  });

  const frameAt = (query = '', attributes = '') =>
    `<iframe src="${address()}frame.html${query}" title="Calculator" width="100%" height="500" ${attributes}></iframe>`;
  const script = () => `<script src="${address()}switch-cost-frame.js" async></script>`;

  /**
   * Opens a page of the other origin.
   * @param {string} body
   * @param {{policy?: string} & import('./stage.mjs').Opening} [options]
   */
  async function visit(body, { policy, ...options } = {}) {
    pages['/page'] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`,
      policy,
    };
    return open(`${hostAddress()}page`, options);
  }

  return { address, frameAt, hostAddress, open, pages, script, visit };
}

/** The calculator in a frame, once it answers. @param {Page} page */
export async function answered(page, index = 0) {
  const frame = page.frameLocator('iframe').nth(index);
  await frame.locator('switch-cost [part=calculator] .answers dd').first().waitFor();
  return frame;
}

/** How tall a frame is, once it has its content's height for a while. @param {Page} page */
export const still = (page, index = 0) =>
  page.evaluate(async (index) => {
    const frame = document.querySelectorAll('iframe')[index];
    for (
      let since = performance.now(), last = 0;
      performance.now() - since < 900;
      await new Promise(requestAnimationFrame)
    ) {
      if (frame.offsetHeight === last) continue;
      last = frame.offsetHeight;
      since = performance.now();
    }
    return frame.offsetHeight;
  }, index);

/** How tall the first frame is with all that comes by itself: how sure the answer is comes last. @param {Page} page */
export async function whole(page) {
  await page
    .frames()[1]
    .waitForFunction(() =>
      document.querySelector('switch-cost')?.shadowRoot?.querySelector('section:not(.waiting) #sure'),
    );
  return still(page);
}

/** What of the content does not show, in px. @param {Page} page */
export const hiddenPart = (page, index = 0) =>
  page.frames()[index + 1].evaluate(() => document.body.getBoundingClientRect().height - innerHeight);
