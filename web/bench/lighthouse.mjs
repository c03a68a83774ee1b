// Runs Lighthouse, as on a phone, on pages with the element: node web/bench/lighthouse.mjs, or make lighthouse, which
// builds what it needs. Fails if a page scores too low.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { startSite } from '../test/e2e/browser.mjs';
import { row } from './table.mjs';

/** Lowest accepted scores of categories, from 0 to 1. */
const least = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 };

/** Highest accepted values of metrics; blocking time in ms. */
const most = { 'cumulative-layout-shift': 0, 'total-blocking-time': 50 };

const site = await startSite();
const server = createServer((request, response) => {
  if (request.url !== '/') return void response.writeHead(404).end();
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(article(site.address));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const chrome = await launch({
  chromePath: process.env.CHROMIUM,
  chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  console.log(row('', ...Object.keys(least), 'layout shift', 'blocking'));
  await audit('an article, with the element below', `http://127.0.0.1:${port}/`);
  await audit('the site’s own page, with it at the top', site.address);
} finally {
  await chrome.kill();
  server.close();
  await site.stop();
}

/** @param {string} name @param {string} address */
async function audit(name, address) {
  const { lhr } = /** @type {import('lighthouse').RunnerResult} */ (
    await lighthouse(address, { port: chrome.port, logLevel: 'error' })
  );
  const scores = Object.entries(least).map(([category, wanted]) => ({
    got: lhr.categories[category].score ?? 0,
    wanted,
  }));
  const metrics = Object.entries(most).map(([audit, wanted]) => ({
    got: lhr.audits[audit].numericValue ?? Infinity,
    wanted,
  }));
  console.log(
    row(
      name,
      ...scores.map(({ got }) => String(Math.round(got * 100))),
      metrics[0].got.toFixed(3),
      `${metrics[1].got.toFixed(0)} ms`,
    ),
  );
  for (const { auditRefs } of Object.values(lhr.categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue = '' } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${title} ${displayValue}`);
    }
  }
  if (scores.some(({ got, wanted }) => got < wanted) || metrics.some(({ got, wanted }) => got > wanted))
    process.exitCode = 1;
}

/** Returns another site's page, which has the element below some text. @param {string} site */
function article(site) {
  const paragraph =
    '<p>Teams that train models on labelled data buy their labels from a provider, often for years. Moving to ' +
    'another takes a review, a pilot and a parallel run; models have to be trained again, and the contract has its ' +
    'own terms. What all this costs, and whether it pays, depends on the month of the move.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>When to change your data-labelling provider</title>
<meta name="description" content="What changing your data-labelling provider costs, with a calculator for you.">
<link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif }</style>
<script type="module" src="${site}switch-cost.js"></script>
</head>
<body>
<main>
<h1>When to change your data-labelling provider</h1>
${paragraph.repeat(12)}
<switch-cost preset="preference-data" locale="en"></switch-cost>
${paragraph.repeat(2)}
</main>
</body>
</html>`;
}
