// make dev in a copy of the project: changed files are built, and pages reload.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { policyOf } from '../../build/headers.mjs';

const root = join(import.meta.dirname, '../../..');
/** @type {string} */ let copy;
/** @type {import('node:child_process').ChildProcess} */ let make;
/** @type {string} */ let site;
let said = '';
let reloads = 0;

before(async () => {
	copy = await mkdtemp(join(tmpdir(), 'switchcost-dev-'));
	const apart = /testdata|_test\.go$|node_modules|web\/(dist|bench|test|server)/;
	for (const part of [
		'Makefile',
		'go.mod',
		'go.sum',
		'estimator',
		'wasm',
		'web',
		'.build/estimator.wasm',
		'.build/evidence.wasm',
		'.build/switchcost',
		'.build/go-version',
	]) {
		await cp(join(root, part), join(copy, part), {
			recursive: true,
			preserveTimestamps: true,
			filter: (source) => !apart.test(source.slice(root.length)),
		});
	}
	await symlink(join(root, 'web/node_modules'), join(copy, 'web/node_modules'));
	for (const built of ['estimator.wasm', 'evidence.wasm', 'switchcost'])
		await utimes(join(copy, '.build', built), new Date(), new Date());
	make = spawn('make', ['-s', 'dev'], { cwd: copy, env: { ...process.env, PORT: '0' }, detached: true });
	for (const stream of [make.stdout, make.stderr])
		stream?.on('data', (text) => {
			said += text;
		});
	site = `${await heard(/http:\/\/[\d.:]+/)}`;
	void listen();
});

after(async () => {
	try {
		process.kill(-Number(make.pid)); // make and what it started
	} catch {
		// it has ended by itself
	}
	await rm(copy, { recursive: true });
});

test('dev: pages have the shipped policy and wait for a change', async () => {
	const page = await fetch(`${site}/`);
	assert.equal(page.headers.get('Content-Security-Policy'), policyOf('index.html'));
	assert.match(await page.text(), /<script type="module" src="reload\.js"><\/script>/);
	assert.equal((await fetch(`${site}/../../go.mod`)).status, 404);
});

test('dev: a changed or replaced module is built and loaded, twice', async () => {
	for (const words of ['one changed word', 'another changed word']) {
		await changed('web/src/words/en.js', (text) => `${text}\nconsole.log(${JSON.stringify(words)});\n`);
		assert.ok((await bundled()).includes(words), words);
	}
});

test('dev: a module in a new folder is built and loaded', async () => {
	await mkdir(join(copy, 'web/src/new'));
	await new Promise((resolve) => setTimeout(resolve, 100)); // an editor does not write into a new file at once either
	const module = join(copy, 'web/src/new/module.js');
	const loads = (/** @type {string} */ words) =>
		until(
			async () => (await bundled()).includes(words),
			() => `The page does not load "${words}". make dev said:\n${said}`,
		);
	await writeFile(module, "export const words = 'from a new folder';\n");
	await changed(
		'web/src/state/session.js',
		(text) => `import { words } from '../new/module.js';\n${text}\nconsole.log(words);\n`,
	);
	await loads('from a new folder');
	await writeFile(module, "export const words = 'changed in a new folder';\n");
	await loads('changed in a new folder');
});

test('dev: a build error is shown, and the last build stays until it is fixed', async () => {
	const file = join(copy, 'web/src/state/session.js');
	const text = await readFile(file, 'utf8');
	const before = await bundled();
	await writeFile(file, `${text}}}}`);
	await heard(/session\.js:\d+:\d+/);
	assert.equal(await bundled(), before);
	await changed('web/src/state/session.js', () => text);
});

test('dev: a change in Go reaches the page and the tool', async () => {
	const changes = async (/** @type {string} */ name) =>
		(await (await fetch(`${site}/${name}`)).text()).includes('Ninety images');
	assert.equal(await changes('estimator.wasm'), false);
	await changed('estimator/presets/image-boxes.json', (text) => text.replace(/"title": *"/, '$&Ninety images '));
	assert.equal(await changes('estimator.wasm'), true);
});

/**
 * Changes a file of the copy, and waits for the event to reload.
 * @param {string} name
 * @param {(text: string) => string} change
 */
async function changed(name, change) {
	const before = reloads;
	const file = join(copy, name);
	await writeFile(`${file}~`, change(await readFile(file, 'utf8')));
	await rename(`${file}~`, file);
	await until(
		() => reloads > before,
		() => `No reload after a change of ${name}. make dev said:\n${said}`,
	);
}

/** Returns the code of all modules that the page loads. */
async function bundled() {
	const seen = new Map();
	const follow = async (/** @type {string} */ name) => {
		if (seen.has(name)) return;
		seen.set(name, '');
		const text = await (await fetch(`${site}/${name}`)).text();
		seen.set(name, text.replace(/\/\/# sourceMappingURL.*/, ''));
		for (const [, next] of text.matchAll(/(?:from|import|import\() ?"\.\/([^"]+)"/g)) await follow(next);
	};
	await follow('switch-cost.js');
	return [...seen.values()].join('\n');
}

async function listen() {
	const { body } = await fetch(`${site}/reload`);
	try {
		for await (const chunk of body ?? []) reloads += `${Buffer.from(chunk)}`.split('event: reload').length - 1;
	} catch {
		// the server has been ended
	}
}

/** @param {RegExp} pattern expected in make dev's output */
async function heard(pattern) {
	await until(
		() => pattern.test(said) || make.exitCode !== null,
		() => `make dev did not say ${pattern}, but:\n${said}`,
	);
	const [match] = said.match(pattern) ?? assert.fail(`make dev ended, and said:\n${said}`);
	return match;
}

/** @param {() => boolean | Promise<boolean>} holds @param {() => string} otherwise */
async function until(holds, otherwise) {
	const late = Date.now() + 30_000;
	while (!(await holds())) {
		if (Date.now() > late) assert.fail(otherwise());
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
