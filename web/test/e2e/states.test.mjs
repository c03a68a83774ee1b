// What a visitor sees when the estimator is slow to come, does not come, or
// may not run; each fault is real, and gone at the next try.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessibilityProblems, settled } from './browser.mjs';
import { oneVisit, stage } from './stage.mjs';

/** @typedef {import('playwright-core').Page} Page */

const { visit } = stage();

const wasm = /estimator\..*\.wasm$/;
const sentence = (/** @type {Page} */ page) => page.locator('switch-cost [part=calculator] .sentence');

/** Changes the policy of the page and of its worker. @param {Page} page @param {(policy: string) => string} change */
const withPolicy = (page, change) => page.context().route(/\/$|\.js$/, async (route) => {
  const response = await route.fetch();
  const headers = response.headers();
  await route.fulfill({ response, headers: { ...headers, 'content-security-policy': change(headers['content-security-policy'] ?? '') } });
});

test('a slow network shows that it is loading, without a jump when it is there', async () => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  const { page, close } = await visit({
    prepare: (page) => page.context().route(wasm, async (route) => {
      await held;
      await route.continue();
    }),
  });
  await page.getByText('The calculator is loading').waitFor();
  assert.deepEqual(await accessibilityProblems(page), []);
  release();
  await sentence(page).waitFor();
  await close();
});

describe('a fault is named, and gone at the next try', () => {
  /** @type {[name: string, fault: (route: import('playwright-core').Route) => Promise<void>, says: RegExp][]} */
  const faults = [
    ['missing on the server', (route) => route.fulfill({ status: 404, body: 'no' }), /missing on the server/],
    ['answered with a page', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Not here' }), /missing on the server/],
    ['damaged', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'garbage' }), /arrived damaged/],
    ['cut off from the network', (route) => route.abort('internetdisconnected'), /could not be loaded/],
  ];
  for (const [name, fault, says] of faults) {
    test(`the estimator is ${name}`, async () => {
      const { page, close } = await visit({ prepare: (page) => page.context().route(wasm, fault) });
      await page.locator('switch-cost .failed').waitFor();
      assert.match(await page.locator('switch-cost .failed').innerText(), says);
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.context().unroute(wasm);
      await page.getByRole('button', { name: 'Try again' }).click();
      await sentence(page).waitFor();
      await close();
    });
  }
});

test('a policy that forbids WebAssembly is named as such', async () => {
  const { page, close } = await visit({ prepare: (page) => withPolicy(page, (policy) => policy.replace("'wasm-unsafe-eval'", '')) });
  await page.locator('switch-cost .failed').waitFor();
  assert.match(await page.locator('switch-cost .failed').innerText(), /policy/);
  await close();
});

test('a browser without WebAssembly is told so', async () => {
  const { page, close } = await visit({
    prepare: async (page) => {
      await page.addInitScript(() => delete (/** @type {any} */ (globalThis).WebAssembly));
      await withPolicy(page, (policy) => policy.replace(/worker-src [^;]*/, "worker-src 'none'"));
    },
  });
  await page.locator('switch-cost .failed').waitFor();
  assert.match(await page.locator('switch-cost .failed').innerText(), /no WebAssembly/);
  await close();
});

const plain = oneVisit(() => visit());

test('where workers are refused it runs on the page itself, with the same answer', async () => {
  const want = await sentence((await plain()).page).innerText();
  const { page, close } = await visit({ prepare: (page) => withPolicy(page, (policy) => policy.replace(/worker-src [^;]*/, "worker-src 'none'")) });
  assert.equal(await sentence(page).innerText(), want);
  assert.equal(page.workers().length, 0);
  assert.deepEqual(await page.evaluate(() => ['Go', 'fs', 'process', 'path', 'switchcost'].filter((name) => name in globalThis)), [], 'no globals are left on the page');
  await close();
});

test('a worker that dies comes back by itself, and nothing typed is lost', async () => {
  const { page } = await plain();
  await sentence(page).waitFor();
  const before = page.workers();
  assert.equal(before.length, 1);
  await before[0].evaluate(() => setTimeout(() => { throw new Error('killed by a test'); }));
  const volume = page.locator('switch-cost #quick-demand-labels_per_month');
  await volume.fill('90000');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario.demand.labels_per_month === '90000');
  assert.equal(await volume.inputValue(), '90000');
  await settled(page);
  assert.equal(await page.locator('switch-cost .problem').count(), 0);
});
