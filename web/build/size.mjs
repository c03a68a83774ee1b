// Prints and limits what a visitor loads, in kB: node web/build/size.mjs DIRECTORY EMPTY.wasm
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withMergedSegments } from './data-segments.mjs';

/** Brotli size of the estimator in multiples of an empty Go program's: 931 kB with Go 1.26. */
const maxRatio = 2.37;

/** kB in brotli of the JavaScript that comes with the calculator, before the visitor opens further parts. */
const maxCalculator = 60;

/** kB in brotli of the script that every page with the element loads, even if nobody scrolls to it. */
const maxEntry = 5;

const [dist, emptyPath] = process.argv.slice(2);
if (!dist || !emptyPath) throw new Error('usage: node web/build/size.mjs DIRECTORY EMPTY.wasm');

/** @type {Record<string, string>} */
const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
const files = Object.entries({ 'switch-cost.js': 'switch-cost.js', ...manifest, 'index.html': 'index.html' });
const sizes = Object.fromEntries(
	await Promise.all(files.map(async ([name, path]) => /** @type {const} */ ([name, await sizesOf(join(dist, path))]))),
);
const scripts = ['switch-cost.js', 'calculator.js', 'worker.js'];
const names = Object.keys(sizes);
const isLazy = (/** @type {string} */ name) =>
	name === 'evidence.wasm' || (name.endsWith('.js') && !scripts.includes(name));
for (const [title, group] of /** @type {const} */ ([
	['with the calculator', names.filter((name) => !isLazy(name))],
	['when used', names.filter(isLazy)],
])) {
	console.log(`\n${title}: ${sum(group).toFixed(1)} kB in brotli`);
	console.table(Object.fromEntries(group.map((name) => [name, sizes[name]])));
}

const empty = brotliCompressSync(withMergedSegments(await readFile(emptyPath))).length / 1000;
limit('The JavaScript that comes with the calculator', sum(scripts), maxCalculator, 'kB in brotli');
limit('The script that every page loads', sum(['switch-cost.js']), maxEntry, 'kB in brotli');
limit('The estimator', sum(['estimator.wasm']) / empty, maxRatio, 'times an empty Go program');

/** @param {string} path */
async function sizesOf(path) {
	const [raw, gzip, brotli] = await Promise.all(
		['', '.gz', '.br'].map(async (form) => (await readFile(path + form)).length / 1000),
	);
	return { raw, gzip, brotli };
}

/** @param {string[]} names */
function sum(names) {
	return names.reduce((total, name) => total + sizes[name].brotli, 0);
}

/** @param {string} subject @param {number} value @param {number} most @param {string} unit */
function limit(subject, value, most, unit) {
	console.log(`${subject}: ${value.toFixed(2)} ${unit}; the limit is ${most}.`);
	if (value > most) process.exitCode = 1;
}
