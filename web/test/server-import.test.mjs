// Frameworks import the package on their server, which has no document.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';

const web = join(import.meta.dirname, '..');

/** @type {{exports: Record<string, string | {default?: string}>}} */
const manifest = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'));

/** Prints an entry's exports and the globals that it adds. @param {string} entry */
const program = (entry) => `
	const before = new Set(Reflect.ownKeys(globalThis));
	const exported = Object.entries(await import(${JSON.stringify(entry)})).map(([name, value]) => [name, typeof value]);
	const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
	console.log(JSON.stringify({ exported: Object.fromEntries(exported), added }));`;

const exported = {
	'.': { SwitchCost: 'function' },
	'./first-words': { firstWords: 'function' },
	'./estimator': { estimator: 'function' },
	'./frame': {},
};

describe('on a server', () => {
	test('the package has no other entries with code but for frameworks, whose servers are tested', () => {
		const entries = Object.entries(manifest.exports).filter(
			([entry, target]) => typeof target === 'object' && target.default && !['./react', './vue'].includes(entry),
		);
		assert.deepEqual(
			entries.map(([entry]) => entry),
			Object.keys(exported),
		);
	});

	for (const [entry, names] of Object.entries(exported)) {
		test(`importing @switchcost/element${entry.slice(1)} does nothing`, async () => {
			const name = `@switchcost/element${entry.slice(1)}`; // Node resolves the package's own name within its folder
			const node = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program(name)], {
				cwd: web,
			});
			const { stdout, stderr } = await node;
			assert.deepEqual(JSON.parse(stdout), { exported: names, added: [] });
			assert.equal(stderr, '');
		});
	}
});
