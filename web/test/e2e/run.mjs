// Runs browser tests in one Chromium and against one server; each test opens contexts of its own in them.
//
//   node web/test/e2e/run.mjs FILE…
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { chromium } from 'playwright-core';
import { launchOptions, startSite } from './browser.mjs';

/** Files at once: on two cores a third keeps them busy while others wait for a page. */
const concurrency = Number(process.env.CONCURRENCY ?? 3);

const site = await startSite();
const browser = await chromium.launchServer(launchOptions());
process.env.SITE = site.address;
process.env.CHROMIUM_ENDPOINT = browser.wsEndpoint();

const tests = run({ files: process.argv.slice(2), concurrency });
tests.on('test:fail', () => (process.exitCode = 1));
const report = tests.compose(new spec());
report.pipe(process.stdout);
report.on('end', async () => {
  await browser.close();
  await site.stop();
});
