// Runs Lighthouse, as on a phone, on pages with the element: make lighthouse. Fails if a page scores too low.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSite } from '../test/e2e/browser.mjs';

/** Lowest accepted scores of categories, from 0 to 1. */
const least = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 };

/** A frame is a page of its own, which takes the browser its time. */
const leastWithFrame = { ...least, performance: 0.98 };

/** Highest accepted values of metrics; blocking time in ms. */
const most = { 'cumulative-layout-shift': 0, 'total-blocking-time': 50 };

const site = await startSite();
const element = '<switch-cost preset="preference-data" locale="en"></switch-cost>';
const elementScript = `<script type="module" src="${site.address}switch-cost.js"></script>`;
const frame =
	`<iframe src="${site.address}frame.html?preset=preference-data&locale=en" title="What switching costs" ` +
	`width="100%" height="900" loading="lazy" allow="clipboard-write" style="border: 0"></iframe>` +
	`<script src="${site.address}switch-cost-frame.js" async></script>`;
/** By path. @type {Record<string, string>} */
const pages = {
	'/': article(elementScript, 12, element),
	'/frame': article('', 12, frame),
	'/frame-in-sight': article('', 1, frame),
};
const server = createServer((request, response) => {
	const markup = pages[request.url ?? ''];
	if (!markup) return void response.writeHead(404).end();
	response.setHeader('Content-Type', 'text/html; charset=utf-8').end(markup);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
try {
	await audit('an article, with the element below', `http://127.0.0.1:${port}/`);
	await audit('an article, with a frame below', `http://127.0.0.1:${port}/frame`, leastWithFrame);
	await audit('an article, with a frame in sight', `http://127.0.0.1:${port}/frame-in-sight`, leastWithFrame);
	await audit('the site’s own page, with it at the top', site.address);
} finally {
	server.close();
	await site.stop();
}

/** @param {string} name @param {string} address @param {Record<string, number>} [scores] */
async function audit(name, address, scores = least) {
	const { stdout } = await promisify(execFile)(
		join(import.meta.dirname, 'node_modules/.bin/lighthouse'),
		[
			address,
			'--quiet',
			'--output=json',
			`--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
			'--no-enable-error-reporting',
		],
		{ env: { ...process.env, CHROME_PATH: process.env.CHROMIUM }, maxBuffer: 64 << 20 },
	);
	const { categories, audits } = JSON.parse(stdout);
	console.log(`\n${name}`);
	for (const [category, wanted] of Object.entries(scores))
		print(category, categories[category].score, (score) => score >= wanted);
	for (const [metric, wanted] of Object.entries(most))
		print(metric, audits[metric].numericValue, (value) => value <= wanted);
	for (const { auditRefs } of Object.values(categories)) {
		for (const { id, weight } of auditRefs) {
			const { score, title, displayValue = '' } = audits[id];
			if (weight > 0 && score !== null && score < 0.9) console.log(`  ${title} ${displayValue}`);
		}
	}
}

/** @param {string} name @param {number} value @param {(value: number) => boolean} isAccepted */
function print(name, value, isAccepted) {
	console.log(`  ${name}: ${value}`);
	if (!isAccepted(value)) process.exitCode = 1;
}

/** @param {string} head @param {number} paragraphs above the calculator @param {string} calculator */
function article(head, paragraphs, calculator) {
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
${head}
</head>
<body>
<main>
<h1>When to change your data-labelling provider</h1>
${paragraph.repeat(paragraphs)}
${calculator}
${paragraph.repeat(2)}
</main>
</body>
</html>`;
}
