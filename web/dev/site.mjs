// Keeps the bundled modules in memory, and makes everything else on request.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bundle } from '../build/bundle.mjs';
import { run } from '../build/go.mjs';
import { pages } from '../build/headers.mjs';
import { startWords } from '../build/first-answers.mjs';

/** @import { Plugin } from 'rolldown' */
/** @typedef {{type: string, content: string | Uint8Array}} File */

const web = join(import.meta.dirname, '..');

/** @type {Record<string, string>} */
const mediaTypes = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
};

const modules = {
	'switch-cost': 'src/switch-cost.js',
	calculator: 'src/calculator.js',
	estimator: 'src/estimator.js',
	frame: 'src/frame/frame.js',
	'builder/builder': 'src/builder/builder.js',
};

/** Entries that become one script each. */
const scripts = { worker: 'src/engine/worker.js', 'switch-cost-frame': 'src/frame/switch-cost-frame.js' };

/** @type {Record<string, string>} */
const plain = {
	'estimator.wasm': '../.build/estimator.wasm',
	'evidence.wasm': '../.build/evidence.wasm',
	'icon.svg': 'pages/icon.svg',
	'page.css': 'pages/page.css',
	'methods.css': 'pages/methods.css',
	'frame.css': 'pages/frame.css',
	'builder.css': 'pages/builder.css',
	'reload.js': 'dev/reload.js',
};

/** Bundling need not wait for the files that the command-line tool prints. @type {Plugin} */
const printedModules = {
	name: 'printed-modules',
	resolveId: {
		filter: { id: /^(first-answers\/.*|list-of-figures)$/ },
		handler: (id) => ({ id: `/${id.replace('/', '-')}.js`, external: 'absolute' }),
	},
};

export class Site {
	/** @type {Map<string, string>} */
	#bundled = new Map();
	/** Files requested since the last change. @type {Map<string, Promise<File | undefined>>} */
	#requested = new Map();
	/** @type {Promise<void>} */
	#toolReady = Promise.resolve();

	/** On failure the previous modules stay. */
	async bundle() {
		const define = {
			WASM_FILE: '"estimator.wasm"',
			EVIDENCE_FILE: '"evidence.wasm"',
			WORKER_FILE: '"worker.js"',
			VERSION: '"dev"',
			START_WORDS: JSON.stringify(await startWords()),
		};
		const build = (/** @type {Record<string, string>} */ input, /** @type {'es' | 'iife'} */ format) =>
			bundle(input, { define, plugins: printedModules, output: { sourcemap: 'inline', format } });
		const chunks = await Promise.all([
			build(modules, 'es'),
			...Object.entries(scripts).map(([name, path]) => build({ [name]: path }, 'iife')),
		]);
		this.#bundled = new Map(chunks.flat().map(({ fileName, code }) => [fileName, code]));
	}

	forget() {
		this.#requested.clear();
	}

	/** @param {Promise<void>} ready */
	waitForTool(ready) {
		this.#toolReady = ready;
		ready.catch(() => {}); // requests that wait report the failure
	}

	/** @param {string} name @returns {Promise<File | undefined>} */
	file(name) {
		const file = this.#requested.get(name) ?? this.#load(name);
		this.#requested.set(name, file);
		return file;
	}

	/** @param {string} name @returns {Promise<File | undefined>} */
	async #load(name) {
		const content = await this.#content(name);
		return content === undefined ? undefined : { type: mediaTypes[extname(name)], content };
	}

	/** @param {string} name @returns {Promise<string | Uint8Array | undefined>} */
	async #content(name) {
		if (this.#bundled.has(name)) return this.#bundled.get(name);
		if (plain[name]) return readFile(join(web, plain[name]));
		if (/^(first-answers-..|list-of-figures)\.js$/.test(name)) return this.#printed(name);
		if (!pages.includes(name)) return undefined;
		const page = name.startsWith('methods')
			? await this.#printed(name)
			: await readFile(join(web, 'pages', name), 'utf8');
		return page.replace('</head>', '  <script type="module" src="reload.js"></script>\n  </head>');
	}

	/** Prints a file in a new process, which reads the current words. @param {string} name */
	async #printed(name) {
		await this.#toolReady;
		return run('node', ['web/dev/print.mjs', name]);
	}
}
