// Prints what a visitor loads, in kB: node web/build/size.mjs DIRECTORY EMPTY.wasm
//
// Fails when the estimator is more than maxRatio times an empty Go program, when the JavaScript that comes with the
// calculator exceeds maxCalculator, or when the script that every page loads exceeds maxEntry.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Brotli size of the estimator in multiples of an empty Go program's. */
const maxRatio = 2.25;

/** Brotli size in kB of the JavaScript that comes with the calculator, before more of it is used. */
const maxCalculator = 60;

/** Brotli size in kB of the script that every page with the element loads, whether anybody scrolls to it or not. */
const maxEntry = 5;

const [dist, emptyPath] = process.argv.slice(2);
if (!dist || !emptyPath) throw new Error('usage: node web/build/size.mjs DIRECTORY EMPTY.wasm');

/** @typedef {{raw: number, gzip: number, brotli: number}} Sizes in bytes */

/** @type {Record<string, string>} */
const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
/** @type {Record<string, string>} */
const files = { 'switch-cost.js': 'switch-cost.js', ...manifest, 'index.html': 'index.html' };
const sizes = new Map(
  await Promise.all(
    Object.entries(files).map(async ([name, path]) => /** @type {const} */ ([name, await sizesOf(join(dist, path))])),
  ),
);
const scripts = ['switch-cost.js', 'calculator.js', 'worker.js'];
const isLazy = (/** @type {string} */ name) => files[name].endsWith('.js') && !scripts.includes(name);
print(
  'with the calculator',
  Object.keys(files).filter((name) => !isLazy(name)),
);
print('when used', Object.keys(files).filter(isLazy));

limit('The JavaScript that comes with the calculator', sum(scripts) / 1000, maxCalculator, 'kB in brotli');
limit('The script that every page loads', sum(['switch-cost.js']) / 1000, maxEntry, 'kB in brotli');

const wasm = await readFile(emptyPath);
const empty = {
  raw: wasm.length,
  gzip: gzipSync(wasm, { level: 9 }).length,
  brotli: brotliCompressSync(wasm).length,
};
printRow('an empty Go program', empty);
limit('The estimator', sum(['estimator.wasm']) / empty.brotli, maxRatio, 'times an empty Go program');

/** Reads the sizes of a built file and its compressed forms. @param {string} path @returns {Promise<Sizes>} */
async function sizesOf(path) {
  const [raw, gzip, brotli] = await Promise.all(['', '.gz', '.br'].map((form) => readFile(path + form)));
  return { raw: raw.length, gzip: gzip.length, brotli: brotli.length };
}

/** Returns a total in bytes of brotli. @param {string[]} names */
function sum(names) {
  return names.reduce((total, name) => total + (sizes.get(name)?.brotli ?? 0), 0);
}

/** @param {string} title @param {string[]} names */
function print(title, names) {
  printCells(title, 'raw', 'gzip', 'brotli');
  for (const name of names) printRow(name, /** @type {Sizes} */ (sizes.get(name)));
  printCells('total', '', '', (sum(names) / 1000).toFixed(1));
}

/** @param {string} name @param {Sizes} sizes */
function printRow(name, { raw, gzip, brotli }) {
  printCells(name, ...[raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)));
}

/** @param {string} name @param {string[]} cells */
function printCells(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''));
}

/** @param {string} subject @param {number} value @param {number} most @param {string} unit */
function limit(subject, value, most, unit) {
  console.log(`${subject}: ${value.toFixed(2)} ${unit}; the limit is ${most}.`);
  if (value > most) process.exitCode = 1;
}
