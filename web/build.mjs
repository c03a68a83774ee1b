// Builds the site: node web/build.mjs ESTIMATOR.wasm DIRECTORY
//
// Every file but the pages is named by its content, so a browser may keep it
// for ever and a file that stands there already need not be made again. Beside
// each stand its .gz and .br, for a server that sends them as they are, and
// manifest.json, which says what each source file became. What a module asks
// for by import() is a file of its own, loaded when it is used.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { firstLoad } from './first-load.mjs';
import { listed, listOfFigures } from './lists-plugin.mjs';
import { withMethods } from './methods.mjs';
import { modules } from './modules.mjs';
import { smallStyles } from './styles-plugin.mjs';
import { goRuntime } from './src/engine/go-runtime-plugin.mjs';

const here = import.meta.dirname;
const [wasmPath, dist] = process.argv.slice(2);
if (!wasmPath || !dist) throw new Error('usage: node web/build.mjs ESTIMATOR.wasm DIRECTORY');

const common = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  minify: true,
  charset: 'utf8',
  write: false,
  outdir: dist,
  absWorkingDir: here,
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  alias: { 'd3-color': './src/charts/no-colours.cjs', 'd3-format': './src/charts/no-formats.cjs' },
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [goRuntime(), listOfFigures(), smallStyles()],
});

/** These keep their names. */
const pages = ['index.html', 'methods.html'];

/** @type {Record<string, string>} name of the source file → name of the built file */
const manifest = {};

await mkdir(dist, { recursive: true });

const wasm = await put('estimator.wasm', await readFile(wasmPath));
const worker = await bundle('src/engine/worker.js', { format: 'iife' });
const built = await modules('src/switch-cost.js', { ...common, define: { WASM_FILE: JSON.stringify(wasm), WORKER_FILE: JSON.stringify(worker) } });
for (const { name, file, code } of built) await keep(name, file, Buffer.from(code));
await bundle('pages/page.css');
await bundle('pages/methods.css');
await put('icon.svg', await readFile(join(here, 'pages/icon.svg')));
const page = withBuiltNames(await readFile(join(here, 'pages/index.html'), 'utf8'));
await write('index.html', Buffer.from(withPreloads(page, (await firstLoad(dist, built[0].file)).slice(1))));
const methods = withMethods(await readFile(join(here, 'pages/methods.html'), 'utf8'), JSON.parse(await listed('figures')), JSON.parse(await listed('inputs')));
await write('methods.html', Buffer.from(withBuiltNames(methods)));
await writeFile(join(dist, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
await removeStale();

/**
 * Bundles one entry point into one file, and returns its name.
 * @param {string} entry path below web/
 * @param {import('esbuild').BuildOptions} [options]
 */
async function bundle(entry, options) {
  const result = await build({ ...common, ...options, entryPoints: [join(here, entry)] });
  const [file] = /** @type {import('esbuild').OutputFile[]} */ (result.outputFiles);
  return put(basename(entry), file.contents);
}

/**
 * Writes a file under a name with its hash, and returns that name.
 * @param {string} name
 * @param {Uint8Array} content
 */
async function put(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return keep(name, `${basename(name, extname(name))}.${hash}${extname(name)}`, content);
}

/**
 * Writes a built file unless it stands there already, and returns its name.
 * @param {string} name of the source file
 * @param {string} hashed
 * @param {Uint8Array} content
 */
async function keep(name, hashed, content) {
  manifest[name] = hashed;
  const built = await readdir(dist);
  if (![hashed, `${hashed}.gz`, `${hashed}.br`].every((file) => built.includes(file))) await write(hashed, content);
  return hashed;
}

/**
 * Writes a file and its compressed forms; each appears whole or not at all.
 * @param {string} name
 * @param {Uint8Array} content
 */
async function write(name, content) {
  const forms = {
    '': content,
    '.gz': await promisify(gzip)(content, { level: 9 }),
    '.br': await promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  };
  for (const [suffix, bytes] of Object.entries(forms)) {
    const partial = join(dist, `partial.${process.pid}`);
    await writeFile(partial, bytes);
    await rename(partial, join(dist, name + suffix));
  }
}

/**
 * Puts the built names into a page; every file it asks for must have one.
 * @param {string} page
 */
function withBuiltNames(page) {
  return page.replace(/\b(href|src)="([^":#]+)"/g, (asked, attribute, name) => {
    if (pages.includes(name)) return asked;
    if (!manifest[name]) throw new Error(`a page asks for ${name}, which the build does not make`);
    return `${attribute}="${manifest[name]}"`;
  });
}

/**
 * Has a page load the chunks at once, which it would find out about only from the script.
 * @param {string} page
 * @param {string[]} chunks
 */
function withPreloads(page, chunks) {
  const links = chunks.map((name) => `  <link rel="modulepreload" href="${name}">\n  `);
  return page.replace('</head>', `${links.join('')}</head>`);
}

/** Removes what an earlier build left. */
async function removeStale() {
  const wanted = new Set([...pages, 'manifest.json', ...Object.values(manifest)]);
  for (const file of await readdir(dist)) {
    if (!wanted.has(file.replace(/\.(gz|br)$/, ''))) await rm(join(dist, file));
  }
}
