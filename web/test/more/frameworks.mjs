// Sites that frameworks generate with the package: how they are built, served and read.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

export const users = join(import.meta.dirname, '../packages');

/**
 * The arguments of the framework's program, the folder of its site, and what the environment adds.
 * @typedef {{program: string, args: string[], site: string, env?: Record<string, string>}} Generator
 */

/** Each with its folder below test/packages. @type {Record<string, Generator & {folder: string}>} */
export const generators = {
	'Next.js with Turbopack': {
		folder: 'next',
		program: 'next/dist/bin/next',
		args: ['build'],
		env: { NEXT_DIST_DIR: '.built/turbopack' },
		site: '.built/turbopack',
	},
	'Next.js with webpack': {
		folder: 'next',
		program: 'next/dist/bin/next',
		args: ['build', '--webpack'],
		env: { NEXT_DIST_DIR: '.built/webpack' },
		site: '.built/webpack',
	},
	Astro: { folder: 'astro', program: 'astro/astro.js', args: ['build', '--outDir', '.built'], site: '.built' },
	VitePress: {
		folder: 'vitepress',
		program: 'vitepress/bin/vitepress.js',
		args: ['build', '--outDir', '.built'],
		site: '.built',
	},
	Nuxt: { folder: 'nuxt', program: 'nuxt/bin/nuxt.mjs', args: ['generate'], site: '.built/public' },
	SvelteKit: { folder: 'sveltekit', program: 'vite/bin/vite.js', args: ['build'], site: '.built' },
};

/** Builds a site and returns its folder. @param {keyof typeof generators} name */
export async function generated(name) {
	const { folder, program, args, site, env } = generators[name];
	const cwd = join(users, folder);
	await rm(join(cwd, site), { recursive: true, force: true });
	const telemetry = ['NEXT', 'ASTRO', 'NUXT'].map((framework) => [`${framework}_TELEMETRY_DISABLED`, '1']);
	const quiet = { ...Object.fromEntries(telemetry), CI: '1' };
	await promisify(execFile)(process.execPath, [join(users, 'node_modules', program), ...args], {
		cwd,
		env: { ...process.env, ...quiet, ...env, NODE_ENV: 'production' },
		maxBuffer: 64 << 20,
	}).catch(({ stdout, stderr }) => assert.fail(`${name}:\n${stdout}\n${stderr}`));
	return join(cwd, site);
}

const types = /** @type {Record<string, string>} */ ({
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
});

/** Serves a folder as any static host would. @param {string} folder */
export async function serve(folder) {
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://x');
		const path = await fileAt(join(folder, decodeURIComponent(pathname)));
		const content = path && (await readFile(path));
		response
			.writeHead(content ? 200 : 404, { 'content-type': types[extname(path ?? '')] ?? 'text/plain' })
			.end(content);
	});
	server.unref();
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	return {
		address: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
		close: () => server.close(),
	};
}

/** @param {string} path */
async function fileAt(path) {
	for (const candidate of [path, `${path}.html`, join(path, 'index.html')])
		if ((await stat(candidate).catch(() => undefined))?.isFile()) return candidate;
	return undefined;
}
