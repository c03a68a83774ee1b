// Serves the site during development: make dev
//
// Everything is in memory, uncompressed and without hashes, with the headers of the shipped site. After a change, open
// pages reload; after a build error, the previous files stay.
import { spawn } from 'node:child_process';
import { readdirSync, statSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { everywhere, policyOf } from '../build/headers.mjs';
import { Site } from './site.mjs';

/** @import { ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/** Changes within this time count as one: editors write a file in several steps. */
const changeDelayMs = 30;

const root = join(import.meta.dirname, '../..');
const [buildEstimator] = process.argv.slice(2);
if (!buildEstimator) throw new Error('usage: node web/dev/dev.mjs ESTIMATOR');

const site = new Site();
await Promise.all([
	site.bundle(),
	execute('make -s .build/estimator.wasm .build/evidence.wasm .build/switchcost'),
]).catch(report);

/** @type {Set<ServerResponse>} */
const openPages = new Set();

const server = createServer(async (request, response) => {
	const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
	if (name === 'reload') return void waitForReload(response);
	const file = await site.file(name).catch(report);
	const headers = { ...everywhere, 'Cache-Control': 'no-store', 'Content-Security-Policy': policyOf(name) };
	for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
	if (!file) return void response.writeHead(404).end();
	response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
});
server.on('error', (error) => {
	const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
	console.error(inUse ? 'Another program uses the port; choose another one: PORT=8081 make dev' : error.message);
	process.exit(1);
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
	const { port } = /** @type {AddressInfo} */ (server.address());
	console.log(`Switchcost is at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
	console.log('It reloads when estimator, wasm, web/src or web/pages change.');
});
watchFolders(
	['web/src', 'web/pages', 'estimator', 'wasm'].map((folder) => join(root, folder)),
	rebuild,
);

/** @param {string[]} paths of changed files */
async function rebuild(paths) {
	const start = performance.now();
	const goPaths = paths.filter((path) => /\.go$|presets/.test(path));
	try {
		if (goPaths.length) await execute(buildEstimator);
		if (goPaths.length < paths.length) await site.bundle();
		site.forget();
		// Pages ask for few files that the tool prints, and later: only those wait for it.
		if (goPaths.length) site.waitForTool(execute('make -s .build/switchcost'));
		for (const page of openPages) page.write('event: reload\ndata:\n\n');
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(`Built in ${seconds} s after a change of ${paths.map((path) => relative(root, path)).join(', ')}`);
	} catch (error) {
		report(/** @type {Error} */ (error));
	}
}

/** @param {Error} error */
function report(error) {
	console.error(error.message);
}

/** @param {ServerResponse} response */
function waitForReload(response) {
	response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
	openPages.add(response);
	response.on('close', () => openPages.delete(response));
}

/** The command prints its own errors. @param {string} command @returns {Promise<void>} */
function execute(command) {
	return new Promise((resolve, reject) => {
		const shell = spawn('bash', ['-c', command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
		shell.on('close', (status) =>
			status === 0 ? resolve() : reject(new Error('The build failed: the previous files stay until it succeeds')),
		);
	});
}

/**
 * @param {string[]} folders
 * @param {(paths: string[]) => Promise<void>} onChange called again only after it has settled
 */
function watchFolders(folders, onChange) {
	/** @type {Set<string>} */
	const changed = new Set();
	let working = Promise.resolve();
	const notify = () => {
		if (!changed.size) return;
		const paths = [...changed];
		changed.clear();
		working = working.then(() => onChange(paths));
	};
	// Each folder has its own watcher: with one recursive watcher, Node on Linux loses a file that an editor replaces.
	const watchFolder = (/** @type {string} */ folder) => {
		for (const entry of readdirSync(folder, { withFileTypes: true }))
			if (entry.isDirectory() && entry.name !== 'testdata') watchFolder(join(folder, entry.name));
		watch(folder, (event, name) => {
			if (!name) return;
			const path = join(folder, name);
			const isNew = event === 'rename' && statSync(path, { throwIfNoEntry: false })?.isDirectory();
			if (isNew) watchFolder(path);
			// Leaves out tests and temporary files of editors
			if (!/\.(js|mjs|css|html|svg|go|json)$/.test(name) || /^\.|_test\.go$/.test(name)) return;
			changed.add(path);
			setTimeout(notify, changeDelayMs);
		});
	};
	folders.forEach(watchFolder);
}
