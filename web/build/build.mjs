// Builds the site: node web/build/build.mjs ESTIMATOR.wasm EVIDENCE.wasm DIRECTORY
//
// The directory can be uploaded as it is. Files in assets/ are named by their content, so browsers may cache them
// forever; the others keep their names. Each file also has a .gz and a .br.
//
//	_headers        the headers to send with each path; _nginx.conf, .htaccess and _Caddyfile have them for other servers
//	1.2.3/          scripts under addresses that never change
//	manifest.json   paths of assets by the names of their source files
//	sbom.json       third-party components (CycloneDX); their licences are in NOTICES
//	integrity.json  Subresource Integrity values
//	SHA256SUMS      written last, so a site that has it is complete
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { withMergedSegments } from './data-segments.mjs';
import { digests, Folder } from './files.mjs';
import { firstAnswers, firstWords, startWords } from './first-answers.mjs';
import { headers, methodsIn, pages, scripts, serverFiles } from './headers.mjs';
import { bill, components, notices, packageFolders } from './licences.mjs';
import { withMethods } from './methods.mjs';
import { minifyCss, minifyTemplates } from './templates.mjs';
import { languages } from '../src/text/locales.js';

/** @import { Plugin, OutputChunk } from 'rolldown' */

const web = join(import.meta.dirname, '..');
const [wasmPath, evidencePath, dist] = process.argv.slice(2);
if (!wasmPath || !evidencePath || !dist)
	throw new Error('usage: node web/build/build.mjs ESTIMATOR.wasm EVIDENCE.wasm DIRECTORY');

const { version } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'));
const always = { VERSION: JSON.stringify(version), START_WORDS: JSON.stringify(await startWords()) };
const folder = new Folder(dist);
/** @type {Set<string>} */
const bundledModules = new Set();

await buildScripts();
await buildPages();
await addVersioned();
await folder.add('LICENSE', await readFile(join(web, '../LICENSE')));
const shipped = await components(packageFolders(bundledModules));
await folder.add('sbom.json', json(bill(shipped)));
await folder.add('NOTICES', notices(shipped));
await folder.add('manifest.json', json(folder.manifest));
await folder.addPlain('_headers', headers(version));
for (const [name, content] of Object.entries(serverFiles(version))) await folder.addPlain(name, content);
await folder.removeStale();
const integrity = (await digests(dist, 'sha384', 'base64'))
	.filter(({ path }) => /\.(js|css|wasm|svg|html)$/.test(path))
	.map(({ path, digest }) => [path, `sha384-${digest}`]);
await folder.add('integrity.json', json(Object.fromEntries(integrity)));
const sums = (await digests(dist, 'sha256', 'hex')).filter(({ path }) => path !== 'SHA256SUMS');
await folder.addPlain('SHA256SUMS', sums.map(({ path, digest }) => `${digest}  ${path}\n`).join(''));

async function buildScripts() {
	const wasm = await folder.addAsset('estimator.wasm', withMergedSegments(await readFile(wasmPath)));
	const worker = await folder.addAsset('worker.js', await script('src/engine/worker.js', { format: 'iife' }));
	const evidence = await folder.addAsset('evidence.wasm', withMergedSegments(await readFile(evidencePath)));
	const calculator = {
		WASM_FILE: JSON.stringify(basename(wasm)),
		EVIDENCE_FILE: JSON.stringify(basename(evidence)),
		WORKER_FILE: JSON.stringify(basename(worker)),
	};
	for (const chunk of await chunks(['src/calculator.js', 'src/builder/builder.js'], calculator))
		await folder.addAsset(sourceName(chunk), chunk.code, chunk.fileName);
	await folder.addAsset('locale-writer.js', await script('src/embed/locale-writer.js'));
	await folder.addAsset('first-fields.js', await script('src/embed/first-fields.js'));
	await folder.addAsset('frame.js', await script('src/frame/frame.js'));

	await folder.addAsset('start-failure.js', await script('src/embed/start-failure.js'));

	/** @type {Record<string, string>} */
	const loads = {
		'./calculator.js': folder.manifest['calculator.js'],
		'./embed/start-failure.js': folder.manifest['start-failure.js'],
		'./first-fields.js': folder.manifest['first-fields.js'],
		'./locale-writer.js': folder.manifest['locale-writer.js'],
	};
	for (const [language, code] of await firstAnswers())
		loads[`first-answers/${language}`] = await folder.addAsset(`first-answers-${language}.js`, code);
	await folder.add('switch-cost.js', asClassic(await script('src/switch-cost.js', { format: 'iife', loads })));
	await folder.add('element.js', await script('src/package.js', { loads }));
	await buildComponents();
	await folder.add('switch-cost-frame.js', await script('src/frame/switch-cost-frame.js', { format: 'iife' }));
	const estimator = { WASM_FILE: JSON.stringify(wasm), WORKER_FILE: JSON.stringify(worker) };
	await folder.add('estimator.js', await script('src/estimator.js', { define: estimator }));
}

/** Components of frameworks, and the text that a server puts into a page; for the npm package. */
async function buildComponents() {
	for (const framework of ['react', 'vue']) {
		const loads = { '../package.js': 'element.js' };
		const code = await script(`src/frameworks/${framework}.js`, { loads, external: [framework] });
		await folder.add(`${framework}.js`, framework === 'react' ? `'use client';\n${code}` : code);
	}
	const define = { FIRST_WORDS: JSON.stringify(await firstWords()) };
	await folder.add('first-words.js', await script('src/frameworks/first-words.js', { define }));
}

/**
 * Lets a module also run as a classic script, as tag managers and consent tools start it: there, imports of a script of
 * another origin need whole addresses.
 * @param {string} code
 */
function asClassic(code) {
	const imports = code.replace(/\bimport\(([`"']\.\/[^`"']+[`"'])\)/g, 'import(at($1))');
	if (/\bexport\b|import\.meta|import\((?!at)/.test(imports)) throw new Error('not a classic script');
	return `{const at=(script=>path=>script?new URL(path,script).href:path)(globalThis.document?.currentScript?.src);
${imports}}
`;
}

async function buildPages() {
	for (const name of ['page.css', 'methods.css', 'frame.css', 'builder.css'])
		await folder.addAsset(name, minifyCss(await readFile(join(web, 'pages', name), 'utf8'), name));
	await folder.addAsset('icon.svg', await readFile(join(web, 'pages/icon.svg')));
	for (const name of ['index.html', 'builder.html', 'frame.html']) await folder.add(name, await page(name));
	const methods = await page('methods.html');
	for (const language of languages) await folder.add(methodsIn(language), await withMethods(methods, language));
}

/**
 * Bundles one entry into one file; `loads` are paths of built files by what the script imports them as.
 * @param {string} entry
 * @param {{
 *   format?: 'es' | 'iife', define?: Record<string, string>, loads?: Record<string, string>, external?: string[],
 * }} [options]
 */
async function script(entry, { format = 'es', define, loads = {}, external } = {}) {
	/** @type {Plugin} */
	const built = {
		name: 'built-files',
		resolveId: (id) => (loads[id] ? { id: `./${loads[id]}`, external: 'relative' } : undefined),
	};
	const [{ code, moduleIds }, ...others] = await bundle(entry, {
		define: { ...always, ...define },
		external,
		plugins: [built, minifyTemplates()],
		output: { format, minify: true, codeSplitting: false },
	});
	if (others.length) throw new Error(`${entry} became more than one file`);
	moduleIds.forEach((id) => bundledModules.add(id));
	return code;
}

/** @param {string[]} entries @param {Record<string, string>} define */
async function chunks(entries, define) {
	const names = '[name].[hash].js';
	const bundled = await bundle(entries, {
		define,
		plugins: [minifyTemplates()],
		output: { minify: true, entryFileNames: names, chunkFileNames: names, hashCharacters: 'hex' },
	});
	bundled.flatMap(({ moduleIds }) => moduleIds).forEach((id) => bundledModules.add(id));
	return bundled;
}

/** Returns the path of a chunk's entry below src/, or its own name, as for packages. @param {OutputChunk} chunk */
function sourceName({ facadeModuleId, fileName }) {
	const path = facadeModuleId ? relative(join(web, 'src'), facadeModuleId) : '..';
	return path.startsWith('..') ? fileName : path;
}

/** Returns a page with the names of built files. @param {string} name */
async function page(name) {
	const text = await readFile(join(web, 'pages', name), 'utf8');
	const stable = [...pages, ...scripts, 'LICENSE', 'NOTICES', 'sbom.json'];
	return text.replace(/\b(href|src)="([^":#?]+)"/g, (match, attribute, path) => {
		if (stable.includes(path)) return match;
		if (!folder.manifest[path]) throw new Error(`${name} asks for ${path}, which the build does not make`);
		return `${attribute}="${folder.manifest[path]}"`;
	});
}

/** Adds the scripts below the version's number: a page that loads them from there changes only when it is edited. */
async function addVersioned() {
	// The frame's script looks for its frames beside it.
	for (const name of scripts.filter((name) => name !== 'switch-cost-frame.js')) {
		const code = await readFile(join(dist, name), 'utf8');
		await folder.add(`${version}/${name}`, code.replace(/(["'`])(?:\.\/)?(?=assets\/|index\.html["'`])/g, '$1../'));
	}
}

/** @param {object} value */
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
