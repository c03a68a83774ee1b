// The build gives the same bytes from the same sources, and a dry run makes everything that a release publishes.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** @type {string} */ let elsewhere;

before(async () => {
	elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
	const parts = ['Makefile', '.gitignore', 'go.mod', 'go.sum', 'LICENSE', 'CHANGELOG.md', 'estimator', 'wasm', 'web'];
	for (const part of parts)
		await cp(join(root, part), join(elsewhere, part), {
			recursive: true,
			filter: (path) => !/\/(node_modules|dist)$/.test(path),
		});
	await symlink(join(root, 'web/node_modules'), join(elsewhere, 'web/node_modules'));
});

after(() => rm(elsewhere, { recursive: true }));

/** In the other folder, with the packages of this one. @param {string[]} goals */
const make = (...goals) =>
	run('nice', ['make', '-C', elsewhere, '-o', 'web/node_modules/.package-lock.json', ...goals], {
		maxBuffer: 16 << 20,
	});

test('builds in two folders give the same bytes', async () => {
	await make('web/dist/SHA256SUMS');
	const [here, there] = await Promise.all(
		[root, elsewhere].map((folder) => readFile(join(folder, 'web/dist/SHA256SUMS'), 'utf8')),
	);
	assert.equal(there, here);
});

const gitless = spawnSync('git', ['--version']).error && 'a release asks git, which is not here';

test('a dry-run release makes what is published from what is committed', { skip: gitless ?? false }, async () => {
	const { version } = JSON.parse(await readFile(join(root, 'web/package.json'), 'utf8'));
	const release = () => make('release', `VERSION=${version}`, 'DRY_RUN=1', 'PLATFORMS=linux/amd64');
	const git = (/** @type {string[]} */ ...args) =>
		run(
			'git',
			['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', '-c', 'commit.gpgsign=false', ...args],
			{ cwd: elsewhere, maxBuffer: 16 << 20 },
		);
	await git('init', '--quiet');
	await assert.rejects(release(), /The tree has changes; commit or remove them:\n\?\? \.gitignore/);
	await git('add', '.');
	await git('commit', '--quiet', '--message', 'All of it');
	assert.match((await release()).stdout, /No tag: this was a dry run/);
	assert.equal((await git('tag')).stdout, '');

	const folder = join(elsewhere, '.build/release', version);
	const sums = (await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder })).stdout.trim().split('\n');
	const programs = `switchcost-${version}-linux-amd64`;
	assert.deepEqual(
		sums,
		[
			'NOTES.md',
			`${programs}.tar.gz`,
			`switchcost-${version}-site.tar.gz`,
			`switchcost-${version}-site.zip`,
			`switchcost-element-${version}.tgz`,
			`switchcost-wordpress-${version}.zip`,
		].map((name) => `${name}: OK`),
	);
	assert.match(await readFile(join(folder, 'NOTES.md'), 'utf8'), new RegExp(`^# Switchcost ${version}\n\n.*\\w`));
	assert.equal(
		(await run('tar', ['-tzf', join(folder, `${programs}.tar.gz`)])).stdout,
		['', 'LICENSE', 'NOTICES', 'switchcost', 'switchcost-site'].map((name) => `${programs}/${name}\n`).join(''),
	);
});
