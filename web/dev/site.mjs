// The site in memory: what esbuild makes of the modules, and what is made of
// the rest when it is asked for.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { context } from 'esbuild';
import { bundling, pages } from '../build/bundling.mjs';

/** @typedef {{type: string, content: string | Uint8Array}} File */

const web = join(import.meta.dirname, '..');

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What is made by the estimator's tool is no part of a bundle: it need not wait for it. @type {import('esbuild').Plugin} */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(first-answers\/.*|list-of-figures)$/ }, ({ path }) => ({
      path: `/${path.replace('/', '-')}.js`,
      external: true,
    })),
};

/** What is bundled, by the name that pages ask for. */
const modules = {
  'switch-cost': 'src/switch-cost.js',
  estimator: 'src/estimator.js',
  frame: 'src/frame/frame.js',
  'builder/builder': 'src/builder/builder.js',
  reload: 'dev/reload.js',
};
const styles = ['page', 'methods', 'frame', 'builder'].map((name) => `pages/${name}.css`);
const alone = { worker: 'src/engine/worker.js', 'switch-cost-frame': 'src/frame/switch-cost-frame.js' };

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  ...bundling,
  outdir: web,
  sourcemap: 'inline',
  plugins: [apart, ...bundling.plugins],
  define: { WASM_FILE: '"estimator.wasm"', WORKER_FILE: '"worker.js"' },
};

export class Site {
  /** @type {Map<string, Uint8Array>} */
  #bundled = new Map();
  /** What was made of a file since the last change. @type {Map<string, Promise<File | undefined>>} */
  #made = new Map();
  /** The estimator's tool, where it is still being built. @type {Promise<void>} */
  #tool = Promise.resolve();

  #bundles = Promise.all([
    context({ ...options, entryPoints: modules, format: 'esm', splitting: true }),
    context({ ...options, entryPoints: alone, format: 'iife' }),
    context({ ...options, entryPoints: styles, outbase: 'pages' }),
  ]);

  /** Makes all modules anew; those that are there stay where that fails. */
  async bundle() {
    const results = await Promise.all((await this.#bundles).map((one) => one.rebuild()));
    const files = results.flatMap(({ outputFiles }) => outputFiles);
    this.#bundled = new Map(files.map(({ path, contents }) => [path.slice(web.length + 1), contents]));
  }

  /** Has all else be made anew when it is asked for next. */
  forget() {
    this.#made.clear();
  }

  /** Has what the estimator's tool makes wait for it. @param {Promise<void>} tool */
  after(tool) {
    this.#tool = tool;
    tool.catch(() => {}); // whoever waits hears of it
  }

  /** @param {string} name @returns {Promise<File | undefined>} */
  file(name) {
    const made = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, made);
    return made;
  }

  /** @param {string} name @returns {Promise<File | undefined>} */
  async #make(name) {
    const content = this.#bundled.get(name) ?? (await this.#content(name));
    return content === undefined ? undefined : { type: types[extname(name)], content };
  }

  /** @param {string} name @returns {Promise<string | Uint8Array | undefined>} */
  async #content(name) {
    if (name === 'estimator.wasm') return readFile(join(web, '../.build/estimator.wasm'));
    if (name === 'icon.svg') return readFile(join(web, 'pages/icon.svg'));
    if (/^(first-answers-..|list-of-figures)\.js$/.test(name)) return this.#printed(name);
    if (!pages.includes(name)) return undefined;
    const page = name.startsWith('methods')
      ? await this.#printed(name)
      : await readFile(join(web, 'pages', name), 'utf8');
    return page.replace('</head>', '  <script type="module" src="reload.js"></script>\n  </head>');
  }

  /** A program of its own knows the words as they are by now. @param {string} name */
  async #printed(name) {
    await this.#tool;
    const { stdout } = await promisify(execFile)('node', [join(import.meta.dirname, 'print.mjs'), name], {
      maxBuffer: 64 << 20,
    });
    return stdout;
  }
}
