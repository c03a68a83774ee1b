// Prints what a visitor loads, in kB: node web/build/size.mjs DIRECTORY EMPTY.wasm
// Fails when the estimator outweighs an empty Go program by more than LIMIT, the
// JavaScript that has come with the calculator weighs more than FIRST_LIMIT, or
// the script that a page loads before it is near more than ENTRY_LIMIT.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { firstLoad } from './first-load.mjs';

// Times the empty program, both in brotli. The what-ifs take a tenth of it, and another tenth buys
// answers in half the time: without inlining it would weigh 1.9 (-gcflags=all=-l).
const LIMIT = 2.25;

// The JavaScript that has come with the calculator, before more of it is used, in kB of brotli.
const FIRST_LIMIT = 60;

// What every page with the element loads, whether anybody comes to it or not, in kB of brotli.
const ENTRY_LIMIT = 5;

const [dist, emptyPath] = process.argv.slice(2);
if (!dist || !emptyPath) throw new Error('usage: node web/build/size.mjs DIRECTORY EMPTY.wasm');

/** @type {Record<string, string>} */
const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));

/** @param {string} path */
const weigh = async (path) => (await readFile(path)).length;

/** @type {Record<string, number>} brotli by source name */
const brotli = {};
const first = new Set(['switch-cost.js', ...(await firstLoad(dist, manifest['calculator.js'])), manifest['worker.js']]);
/** @type {[name: string, built: string][]} */
const files = [['switch-cost.js', 'switch-cost.js'], ...Object.entries(manifest), ['index.html', 'index.html']];
const isLazy = (/** @type {string} */ built) => built.endsWith('.js') && !first.has(built);
await print(
  'with the calculator',
  files.filter(([, built]) => !isLazy(built)),
);
await print(
  'when used',
  files.filter(([, built]) => isLazy(built)),
);

const script = await sum([...first]);
console.log(
  `The JavaScript that has come with the calculator has ${kB(script)} kB in brotli; ${FIRST_LIMIT} is the limit.`,
);
if (script > FIRST_LIMIT * 1000) process.exitCode = 1;

const entry = brotli['switch-cost.js'];
console.log(`The script that every page loads has ${kB(entry)} kB in brotli; ${ENTRY_LIMIT} is the limit.`);
if (entry > ENTRY_LIMIT * 1000) process.exitCode = 1;

const empty = await readFile(emptyPath);
const emptyBrotli = brotliCompressSync(empty).length;
console.log(row('an empty Go program', kB(empty.length), kB(gzipSync(empty, { level: 9 }).length), kB(emptyBrotli)));

const ratio = brotli['estimator.wasm'] / emptyBrotli;
console.log(`The estimator is ${ratio.toFixed(2)} times an empty Go program; ${LIMIT} is the limit.`);
if (ratio > LIMIT) process.exitCode = 1;

/** @param {string} title @param {[name: string, built: string][]} files */
async function print(title, files) {
  console.log(row(title, 'raw', 'gzip', 'brotli'));
  for (const [name, built] of files) {
    const path = join(dist, built);
    brotli[name] = await weigh(`${path}.br`);
    console.log(row(name, kB(await weigh(path)), kB(await weigh(`${path}.gz`)), kB(brotli[name])));
  }
  console.log(row('together', '', '', kB(await sum(files.map(([, built]) => built)))));
}

/** What files weigh in brotli. @param {string[]} built */
async function sum(built) {
  const sizes = await Promise.all(built.map((file) => weigh(join(dist, `${file}.br`))));
  return sizes.reduce((total, size) => total + size, 0);
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} name @param {string[]} sizes */
function row(name, ...sizes) {
  return name.padEnd(28) + sizes.map((size) => size.padStart(10)).join('');
}
