// Results of the build: headers, licences of third parties, and modules that are used.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { withMergedSegments } from '../build/data-segments.mjs';
import { headers } from '../build/headers.mjs';
import { bill, components, licenceOf, notices } from '../build/licences.mjs';

/** @type {Record<string, Record<string, string>>} headers by path or pattern */
const sent = Object.fromEntries(
	headers('1.2.3')
		.trim()
		.split('\n\n')
		.map((block) => {
			const [path, ...lines] = block.split('\n');
			return [
				path,
				Object.fromEntries(
					lines.map((line) =>
						line
							.trim()
							.split(/: (.*)/s)
							.slice(0, 2),
					),
				),
			];
		}),
);
const policies = Object.entries(sent).flatMap(([path, { 'Content-Security-Policy': policy }]) =>
	policy ? [{ path, policy }] : [],
);

/** Returns the evaluator's findings that are more than hints. @param {string} policy */
const findings = (policy) =>
	new CspEvaluator(new CspParser(policy).csp)
		.evaluate()
		.filter(({ severity }) => severity < Severity.STRICT_CSP)
		.map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

describe('a policy', () => {
	test('the policy passes the CSP evaluator', () => {
		assert.ok(policies.length >= 10);
		for (const { path, policy } of policies) assert.deepEqual(findings(policy), [], path);
	});

	test('the policy fails the CSP evaluator without each of its parts', () => {
		const [{ policy }] = policies;
		for (const [part, instead] of [
			["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
			["script-src 'self'", 'script-src *'],
			["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ", ''],
		]) {
			assert.notDeepEqual(findings(policy.replace(part, instead)), [], `${part} → ${instead}`);
		}
	});

	test('the policy enforces Trusted Types for two named policies', () => {
		for (const { path, policy } of policies)
			assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html switch-cost$/, path);
	});

	test('only the frame page can be framed', () => {
		for (const { path, policy } of policies)
			assert.match(
				policy,
				/^\/frame(\.html)?$/.test(path) ? /frame-ancestors \* file:/ : /frame-ancestors 'none'/,
				path,
			);
	});
});

test('every file has nosniff, no referrer and no device permissions', () => {
	const { 'Permissions-Policy': permissions, ...everywhere } = sent['/*'];
	assert.equal(everywhere['X-Content-Type-Options'], 'nosniff');
	assert.equal(everywhere['Referrer-Policy'], 'no-referrer');
	for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
		assert.match(permissions, new RegExp(`\\b${device}=\\(\\)`), device);
});

const modules = join(import.meta.dirname, '../node_modules');

test('licences that ask for more than attribution are rejected', async () => {
	await assert.rejects(
		components([join(modules, 'hyperformula')]),
		/hyperformula 3\.\d+\.\d+ must not be shipped: its licence is GPL-3\.0-only/,
	);
});

test('a licence is recognised by its text as by its name', async () => {
	/** @type {Record<string, number>} */ const seen = {};
	for (const name of (await readdir(modules)).filter((one) => /^[a-z]/.test(one))) {
		const { license } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
		const file = (await readdir(join(modules, name))).find((one) => /^licen[cs]e/i.test(one));
		if (!file || !['MIT', 'ISC', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0'].includes(license)) continue;
		seen[license] = (seen[license] ?? 0) + 1;
		assert.equal(licenceOf(await readFile(join(modules, name, file), 'utf8')), license, name);
	}
	assert.deepEqual(Object.keys(seen).sort(), ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
	assert.match(licenceOf('GNU GENERAL PUBLIC LICENSE\nVersion 3'), /^GNU/);
});

test('the bill of materials and the notices name each component, pinned', async () => {
	const shipped = await components(['lit', 'd3-scale'].map((name) => join(modules, name)));
	const {
		components: listed,
		dependencies: [{ dependsOn }],
	} = bill(shipped);
	const names = [
		'd3-scale',
		'github.com/alecthomas/kong',
		'github.com/hack-pad/safejs',
		'github.com/shopspring/decimal',
		'golang.org/x/text',
		'gonum.org/v1/gonum',
		'lit',
		'std',
	];
	assert.deepEqual(listed.map(({ name }) => name).sort(), names);
	assert.deepEqual(
		dependsOn,
		listed.map(({ purl }) => purl),
	);
	for (const { purl, hashes } of listed) {
		assert.match(purl, /^pkg:(npm|golang)\/.+@v?\d+\.\d+\.\d+$/);
		if (purl.startsWith('pkg:npm/')) assert.match(hashes?.[0].content ?? '', /^[0-9a-f]{128}$/);
	}
	const text = notices(shipped);
	for (const { name, version } of listed) assert.ok(text.includes(`${name} ${version}: `), name);
	assert.match(text, /Copyright \(c\) 2015 Spring, Inc/);
});

const web = join(import.meta.dirname, '..');

/** Modules that pages and packages load; no module here imports them. */
const entries = ['src/switch-cost.js', 'src/estimator.js', 'src/calculator.js', 'src/builder/builder.js'];

/** The modules of a folder by their path. @param {string} folder */
async function modulesIn(folder) {
	const paths = (await readdir(join(web, folder), { recursive: true })).filter(
		(path) => /\.m?js$/.test(path) && !/node_modules|dist\/|packages\//.test(path),
	);
	return Promise.all(
		paths.map(
			async (path) =>
				/** @type {[string, string]} */ ([join(folder, path), await readFile(join(web, folder, path), 'utf8')]),
		),
	);
}

test('every export has another module that names it', async () => {
	const own = (await Promise.all(['build', 'src'].map(modulesIn))).flat();
	const all = [...own, ...(await Promise.all(['bench', 'dev', 'test'].map(modulesIn))).flat()];
	const unused = own
		.filter(([path]) => !entries.includes(path))
		.flatMap(([path, text]) => {
			const names = [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(
				([, name]) => name,
			);
			return names
				.filter((name) => !all.some(([other, used]) => other !== path && new RegExp(`\\b${name}\\b`).test(used)))
				.map((name) => `${name} in ${path}`);
		});
	assert.deepEqual(unused, [], 'Take away the word export, or what it stands before, of:');
});

// Frameworks import the package on their server, which has no document.

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

// Data segments of the estimator are merged for the download.

const estimator = await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'));

/** Returns the memory that a module starts with; runs none of its code. @param {Uint8Array} wasm */
function memoryOf(wasm) {
	const module = new WebAssembly.Module(/** @type {BufferSource} */ (wasm));
	/** @type {Record<string, Record<string, () => void>>} */ const imports = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
	const { mem } = new WebAssembly.Instance(module, imports).exports;
	return Buffer.from(/** @type {WebAssembly.Memory} */ (mem).buffer);
}

/** A module with 1 MiB of memory and these bytes at these offsets. @param {number[]} segments of the data section */
const withData = (...segments) =>
	Uint8Array.of(
		...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...[5, 3, 1, 0, 16],
		...[7, 7, 1, 3, 0x6d, 0x65, 0x6d, 2, 0],
		...[11, segments.length, ...segments],
	);

test('the estimator starts with the same memory, from few data segments', () => {
	const merged = withMergedSegments(estimator);
	assert.ok(memoryOf(merged).equals(memoryOf(estimator)));
	assert.deepEqual(withMergedSegments(merged), merged);
	assert.ok(merged.length - estimator.length > 400_000, 'zeros in place of headers');
});

test('data segments keep their places: at negative numbers in LEB128, out of order and far apart', () => {
	// 7 at 65,535; 8 and 9 at 64; 5 at 63
	const module = withData(
		3,
		0,
		0x41,
		0xff,
		0xff,
		3,
		0x0b,
		1,
		7,
		0,
		0x41,
		0xc0,
		0,
		0x0b,
		2,
		8,
		9,
		0,
		0x41,
		63,
		0x0b,
		1,
		5,
	);
	const merged = withMergedSegments(module);
	const memory = memoryOf(merged);
	assert.deepEqual([...memory.subarray(62, 67), memory[65_535]], [0, 5, 8, 9, 0, 7]);
	assert.ok(memory.equals(memoryOf(module)));
	assert.ok(merged.length < module.length);
});

test('data segments that overlap are refused, for their order would matter', () => {
	assert.throws(() => withMergedSegments(withData(2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, 9, 0x0b, 1, 3)), /overlap/);
});
