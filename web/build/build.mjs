// Builds the site: node web/build/build.mjs ESTIMATOR.wasm DIRECTORY
//
// The directory can be uploaded as it is. What stands in its assets/ is named by
// its content, so a browser may keep it for ever and a file that stands there
// already need not be made again; everything else keeps its name. Beside each
// file stand its .gz and .br, for a server that sends them as they are. What a
// module asks for by import() is a file of its own, loaded when it is used.
//
//	_headers        what to send with each path
//	manifest.json   what each source file became
//	sbom.json       what of others is in it, as a CycloneDX bill of materials
//	NOTICES         their licences
//	integrity.json  the Subresource Integrity value of each file
//	SHA256SUMS      of all files; written last, so that where it is the rest is
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { bundling, pages, scripts } from './bundling.mjs';
import { firstAnswers } from './first-answers.mjs';
import { firstLoad } from './first-load.mjs';
import { headers } from './headers.mjs';
import { checksums, files, integrity } from './sums.mjs';
import { listed, listOfFigures } from './lists-plugin.mjs';
import { methodsIn, withMethods } from './methods.mjs';
import { modules } from './modules.mjs';
import { bill, bundled, notices, shipped } from './shipped.mjs';
import { languages } from '../src/text/locales.js';

const web = join(import.meta.dirname, '..');
const [wasmPath, dist] = process.argv.slice(2);
if (!wasmPath || !dist) throw new Error('usage: node web/build/build.mjs ESTIMATOR.wasm DIRECTORY');

/** Folders of the npm packages that something is bundled from. @type {Set<string>} */
const packages = new Set();

const common = {
  ...bundling,
  minify: true,
  outdir: dist,
  plugins: [bundled(packages), listOfFigures(), ...bundling.plugins],
};

/** What stands in assets/. @type {Record<string, string>} name of the source file → path of the built file */
const manifest = {};

const stable = [
  ...pages,
  ...scripts,
  'LICENSE',
  'NOTICES',
  '_headers',
  'manifest.json',
  'sbom.json',
  'integrity.json',
  'SHA256SUMS',
];

await mkdir(join(dist, 'assets'), { recursive: true });

const wasm = await put('estimator.wasm', await readFile(wasmPath));
const worker = await bundle('src/engine/worker.js', { format: 'iife' });
const built = await modules(['src/calculator.js', 'src/builder/builder.js'], {
  ...common,
  define: { WASM_FILE: JSON.stringify(basename(wasm)), WORKER_FILE: JSON.stringify(basename(worker)) },
});
for (const { name, file, code } of built) await keep(name, file, Buffer.from(code));
/** What the script loads, by what it is imported as. @type {Record<string, string>} */
const loads = {
  './calculator.js': manifest['calculator.js'],
  './locale-writer.js': await bundle('src/embed/locale-writer.js', { format: 'esm' }),
};
for (const [language, code] of await firstAnswers())
  loads[`first-answers/${language}`] = await put(`first-answers-${language}.js`, Buffer.from(code));
await compress('switch-cost.js', await entry('src/switch-cost.js', loads));
await compress('switch-cost-frame.js', await entry('src/frame/switch-cost-frame.js', {}, { format: 'iife' }));
await compress(
  'estimator.js',
  await entry(
    'src/estimator.js',
    {},
    { define: { WASM_FILE: JSON.stringify(wasm), WORKER_FILE: JSON.stringify(worker) } },
  ),
);
await bundle('src/frame/frame.js', { format: 'esm' });
await bundle('pages/page.css');
await bundle('pages/methods.css');
await bundle('pages/frame.css');
await bundle('pages/builder.css');
await put('icon.svg', await readFile(join(web, 'pages/icon.svg')));
const page = withBuiltNames(await readFile(join(web, 'pages/index.html'), 'utf8'));
await compress('index.html', Buffer.from(withPreloads(page, await firstLoad(dist, manifest['calculator.js']))));
const methods = withBuiltNames(await readFile(join(web, 'pages/methods.html'), 'utf8'));
const [figures, inputs] = [JSON.parse(await listed('figures')), JSON.parse(await listed('inputs'))];
for (const language of languages)
  await compress(methodsIn(language), Buffer.from(await withMethods(methods, figures, inputs, language)));
await compress('builder.html', Buffer.from(withBuiltNames(await readFile(join(web, 'pages/builder.html'), 'utf8'))));
await compress('frame.html', Buffer.from(withBuiltNames(await readFile(join(web, 'pages/frame.html'), 'utf8'))));
await compress('LICENSE', await readFile(join(web, '../LICENSE')));
const components = await shipped(packages);
await compress('sbom.json', json(bill(components)));
await compress('NOTICES', Buffer.from(notices(components)));
await compress('manifest.json', json(manifest));
await place('_headers', Buffer.from(headers({ pages, scripts })));
await removeStale();
await compress('integrity.json', json(await integrity(dist)));
await place('SHA256SUMS', Buffer.from(await checksums(dist)));

/**
 * Bundles one entry point into one file, and returns its name.
 * @param {string} entry path below web/
 * @param {import('esbuild').BuildOptions} [options]
 */
async function bundle(entry, options) {
  const result = await build({ ...common, ...options, entryPoints: [join(web, entry)] });
  const [file] = /** @type {import('esbuild').OutputFile[]} */ (result.outputFiles);
  return put(basename(entry), file.contents);
}

/**
 * Bundles a script that other pages load, which loads what is named by its content.
 * @param {string} entry path below web/
 * @param {Record<string, string>} loads path of the built file by what it is imported as
 * @param {import('esbuild').BuildOptions} [options]
 */
async function entry(entry, loads, options) {
  /** @type {import('esbuild').Plugin} */
  const built = {
    name: 'built',
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ path }) =>
        loads[path] ? { path: `./${loads[path]}`, external: true } : undefined,
      ),
  };
  const result = await build({
    ...common,
    format: 'esm',
    ...options,
    entryPoints: [join(web, entry)],
    plugins: [built, ...common.plugins],
  });
  const [file] = /** @type {import('esbuild').OutputFile[]} */ (result.outputFiles);
  return file.contents;
}

/**
 * Writes a file under a name with its hash, and returns its path.
 * @param {string} name
 * @param {Uint8Array} content
 */
async function put(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return keep(name, `${basename(name, extname(name))}.${hash}${extname(name)}`, content);
}

/**
 * Writes an asset unless it stands there already, and returns its path.
 * @param {string} name of the source file
 * @param {string} hashed
 * @param {Uint8Array} content
 */
async function keep(name, hashed, content) {
  const path = `assets/${hashed}`;
  manifest[name] = path;
  const built = await readdir(join(dist, 'assets'));
  if (!['', '.gz', '.br'].every((form) => built.includes(hashed + form))) await compress(path, content);
  return path;
}

/**
 * Writes a file and its compressed forms.
 * @param {string} path
 * @param {Uint8Array} content
 */
async function compress(path, content) {
  await place(path, content);
  await place(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  await place(
    `${path}.br`,
    await promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
}

/**
 * Has a file appear whole or not at all.
 * @param {string} path
 * @param {Uint8Array} content
 */
async function place(path, content) {
  const partial = join(dist, `partial.${process.pid}`);
  await writeFile(partial, content);
  await rename(partial, join(dist, path));
}

/** @param {object} value */
function json(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Puts the built names into a page; every file it asks for must have one.
 * @param {string} page
 */
function withBuiltNames(page) {
  return page.replace(/\b(href|src)="([^":#]+)"/g, (asked, attribute, name) => {
    if (stable.includes(name)) return asked;
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
  const wanted = new Set([...stable, ...Object.values(manifest)]);
  for (const file of await files(dist)) {
    if (!wanted.has(file.replace(/\.(gz|br)$/, ''))) await rm(join(dist, file));
  }
}
