// Prints what a visitor loads, in kB: node web/size.mjs DIRECTORY EMPTY.wasm
// Fails when the estimator outweighs an empty Go program by more than LIMIT.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

// Times the empty program, both in brotli: 1.8 for the estimate alone, the rest
// for the what-ifs.
const LIMIT = 1.95;

const [dist, emptyPath] = process.argv.slice(2);
if (!dist || !emptyPath) throw new Error('usage: node web/size.mjs DIRECTORY EMPTY.wasm');

/** @type {Record<string, string>} */
const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));

/** @param {string} path */
const weigh = async (path) => (await readFile(path)).length;

console.log(row('', 'raw', 'gzip', 'brotli'));
/** @type {Record<string, number>} brotli by source name */
const brotli = {};
for (const [name, built] of [...Object.entries(manifest), ['index.html', 'index.html']]) {
  const path = join(dist, built);
  brotli[name] = await weigh(`${path}.br`);
  console.log(row(name, kB(await weigh(path)), kB(await weigh(`${path}.gz`)), kB(brotli[name])));
}
const total = Object.values(brotli).reduce((sum, size) => sum + size, 0);
console.log(row('together', '', '', kB(total)));

const empty = await readFile(emptyPath);
const emptyBrotli = brotliCompressSync(empty).length;
console.log(row('an empty Go program', kB(empty.length), kB(gzipSync(empty, { level: 9 }).length), kB(emptyBrotli)));

const ratio = brotli['estimator.wasm'] / emptyBrotli;
console.log(`The estimator is ${ratio.toFixed(2)} times an empty Go program; ${LIMIT} is the limit.`);
if (ratio > LIMIT) process.exitCode = 1;

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} name @param {string[]} sizes */
function row(name, ...sizes) {
  return name.padEnd(20) + sizes.map((size) => size.padStart(10)).join('');
}
