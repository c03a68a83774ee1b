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
const signals = { handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false }; // stop() handles them
const browser = await chromium.launchServer({ ...launchOptions(), ...signals });
process.env.SITE = site.address;
process.env.CHROMIUM_ENDPOINT = browser.wsEndpoint();

/** Ends the browser and the server. */
async function stop() {
	await browser.close();
	await site.stop();
}
for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM']))
	process.on(signal, () => void stop().finally(() => process.exit(1)));

const tests = run({ files: process.argv.slice(2), concurrency, timeout: 10 * 60_000 });
tests.on('test:fail', () => (process.exitCode = 1));
const report = tests.compose(new spec());
report.pipe(process.stdout);
report.on('end', stop);
