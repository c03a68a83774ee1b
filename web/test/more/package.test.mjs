// The npm package: packed, installed from the tarball, built into pages by Vite, and used.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { attributes } from '../../src/embed/attribute-names.js';
import { events } from '../../src/frame/messages.js';
import { files } from '../../build/files.mjs';
import { openBrowser, openPage, settled, switchcost } from '../e2e/browser.mjs';
import { generated, generators, serve, users } from './frameworks.mjs';

const web = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const json = async (/** @type {string} */ path) => JSON.parse(await readFile(path, 'utf8'));

/** @type {string} */ let scratch;
/** @type {{filename: string, size: number, unpackedSize: number, files: {path: string}[]}} */ let packed;
/** @type {Awaited<ReturnType<typeof openBrowser>>} */ let browser;

before(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'package-'));
	const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', scratch], { cwd: web });
	[packed] = JSON.parse(stdout);
	await run('npm', ['install', '--no-save', '--prefer-offline', join(scratch, packed.filename)], { cwd: users });
	browser = await openBrowser();
});

after(async () => {
	await browser?.close();
	await rm(scratch, { recursive: true });
});

test('the npm package has what it declares, and nothing that only a site needs', async () => {
	const paths = packed.files.map(({ path }) => path);
	const { exports, customElements, sideEffects, dependencies } = await json(join(web, 'package.json'));
	const declared = Object.values(exports)
		.flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
		.filter((path) => !path.includes('*'));
	for (const path of [...declared, customElements, ...sideEffects].map((path) => path.replace(/^\.\//, ''))) {
		assert.ok(
			paths.some((one) => (path.endsWith('*') ? one.startsWith(path.slice(0, -1)) : one === path)),
			path,
		);
	}
	for (const terms of ['dist/LICENSE', 'dist/NOTICES']) assert.ok(paths.includes(terms), terms);
	const wanted = [
		/^(custom-elements\.json|package\.json|README\.md)$/,
		/^(types\/[a-z-]+|src\/(engine|scenario)\/\w+)\.d\.ts$/,
		/^dist\/([a-z-]+\.js|LICENSE|NOTICES|methods(\.[a-z]{2})?\.html)$/,
		/^dist\/assets\/[\w-]+(\.(rest|[a-z]{2}))?\.[0-9a-f]{8}\.(js|css|wasm|json)$/,
	];
	const unwanted = paths.filter((path) => !wanted.some((pattern) => pattern.test(path)));
	assert.deepEqual(unwanted, []);
	assert.equal(dependencies, undefined, 'all that it needs is in it');
	assert.ok(packed.size < 3_500_000, `${packed.size} bytes packed`);
	assert.ok(packed.unpackedSize < 18_000_000, `${packed.unpackedSize} bytes`);
});

test('custom-elements.json agrees with the source', async () => {
	const [
		{
			declarations: [element],
		},
	] = (await json(join(web, 'custom-elements.json'))).modules;
	const names = (/** @type {{name: string}[]} */ list) => list.map(({ name }) => name);
	assert.deepEqual(names(element.attributes), attributes);
	assert.deepEqual(
		element.members.map((/** @type {{attribute: string}} */ { attribute }) => attribute),
		attributes,
	);
	assert.deepEqual(names(element.events), events);
	const tokens = await readFile(join(web, 'src/styles/tokens.js'), 'utf8');
	assert.deepEqual(names(element.cssProperties).sort(), [...new Set(tokens.match(/--switch-cost-[a-z-]+/g))].sort());
	for (const { name, default: start } of element.cssProperties)
		assert.ok(tokens.includes(`var(${name}, ${start})`), name);
	const sources = await Promise.all(
		(await files(join(web, 'src')))
			.filter((path) => path.endsWith('.js'))
			.map((path) => readFile(join(web, 'src', path), 'utf8')),
	);
	const parts = sources.flatMap((source) =>
		[...source.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, part]) => part.split(' ')),
	);
	assert.deepEqual(names(element.cssParts ?? []).sort(), [...new Set(parts)].sort());
	const types = await readFile(join(web, 'types/switch-cost.d.ts'), 'utf8');
	for (const { name } of element.members) assert.match(types, new RegExp(`^\t(get )?${name}(\\(\\))?: `, 'm'), name);
	for (const name of events) assert.ok(types.includes(`'${name}': CustomEvent<`), name);
	const markup = await readFile(join(web, 'types/attributes.d.ts'), 'utf8');
	assert.deepEqual(
		[...markup.split('\n}')[0].matchAll(/^\t'?([a-z-]+)'?\?: /gm)].map(([, name]) => name),
		attributes,
	);
});

test('the package’s types hold for TypeScript, React and Vue', async () => {
	const modules = '--module preserve --moduleResolution bundler --jsx react-jsx';
	const options = `--ignoreConfig --strict --noEmit --target ES2023 --lib ES2023,DOM,DOM.Iterable ${modules}`.split(
		' ',
	);
	await run(join(web, 'node_modules/.bin/tsc'), [...options, '--types', '', join(users, 'types.tsx')]).catch(
		({ stdout }) => assert.fail(stdout),
	);
});

describe('a page that Vite builds with it answers, takes what the page gives it, and tells what is changed', () => {
	for (const name of ['plain', 'react', 'vue']) {
		test(`a ${name} page built by Vite with the package answers and reports changes`, async () => {
			const folder = join(scratch, name);
			const { stderr } = await run(process.execPath, [join(users, 'build.mjs'), name, folder], {
				env: { ...process.env, NODE_ENV: 'production' },
			});
			assert.equal(stderr, '');
			const { address, close: stop } = await serve(folder);
			const { page, complaints, close } = await openPage(browser, address, {
				prepare: async (page) => page.route(/favicon/, (route) => route.fulfill({ body: '' })),
			});
			const figure = page.locator('switch-cost .page .answers dd').first();
			await figure.waitFor();
			if (name === 'plain') {
				const { candidates } = JSON.parse(
					await switchcost(['estimate', '--json', '-'], await switchcost(['preset', 'image-boxes'])),
				);
				await page.waitForFunction((npv) => document.querySelector('output')?.textContent === npv, candidates[0].npv);
			} else {
				assert.deepEqual(
					await page.locator('switch-cost').evaluate((/** @type {any} */ element) => element.values),
					{ '/incumbent/contract/notice_months': '3' },
					'objects come as properties',
				);
				const before = await figure.innerText();
				await page.getByRole('button', { name: 'Another preset' }).click();
				await page.waitForFunction(
					(before) =>
						document.querySelector('switch-cost')?.shadowRoot?.querySelector('.answers dd')?.textContent?.trim() !==
						before,
					before,
				);
				assert.equal(await page.locator('switch-cost').getAttribute('preset'), 'preference-data');
				await page.locator('switch-cost #quick-demand-labels_per_month').focus(); // its slider opens
				await page.locator('switch-cost .inputs input[type=range]').first().press('ArrowRight');
				await page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('/'));
			}
			assert.deepEqual(complaints, []);
			await close();
			stop();
		});
	}
});

describe('a generated site', () => {
	for (const name of Object.keys(generators)) {
		test(`${name} renders the answer, hydrates without a warning and calculates`, async () => {
			const folder = await generated(name);
			const html = await readFile(join(folder, 'index.html'), 'utf8');
			assert.match(html, /<switch-cost[^>]* preset="image-boxes"/);
			assert.match(html, /<p[^>]*>Give notice by the end of month 3 and switch as soon as you can/);
			const { address, close: stop } = await serve(folder);
			const { page, complaints, close } = await openPage(browser, address, {
				prepare: async (page) => page.route(/favicon/, (route) => route.fulfill({ body: '' })),
			});
			await settled(page);
			await page.locator('switch-cost .answers dd').first().waitFor();
			if (name !== 'Astro') await usesComponent(page);
			if (/^(Next\.js|Astro)/.test(name)) await comesBack(page);
			assert.deepEqual(complaints, []);
			await close();
			stop();
		});
	}
});

/** Checks a component's properties, events and reference. @param {import('playwright-core').Page} page */
async function usesComponent(page) {
	const scenario = () => page.evaluate(() => /** @type {any} */ (document.querySelector('switch-cost')).scenario);
	assert.equal((await scenario()).incumbent.contract.notice_months, '3');
	await page.locator('output').filter({ hasText: 'switch_' }).waitFor();
	await page.locator('switch-cost input[type=range]').first().press('ArrowRight');
	await page.locator('output').filter({ hasText: '/' }).waitFor();
	const before = JSON.stringify((await scenario()).demand);
	await page.getByRole('button', { name: 'Another preset' }).click();
	await page.waitForFunction(
		(before) => JSON.stringify(/** @type {any} */ (document.querySelector('switch-cost')).scenario.demand) !== before,
		before,
	);
	assert.equal(await page.locator('switch-cost').getAttribute('preset'), 'preference-data');
}

/**
 * Leaves for another page of the app and comes back: what was typed is still there.
 * @param {import('playwright-core').Page} page
 */
async function comesBack(page) {
	const volume = page.locator('switch-cost #quick-demand-labels_per_month');
	const ready = () => page.locator('switch-cost .page[part=calculator]:not([data-asking], [data-drawing])').waitFor();
	await volume.fill('43,210');
	await volume.press('Tab');
	await ready();
	await page.getByRole('link', { name: 'Another page' }).click();
	await page.locator('switch-cost').waitFor({ state: 'detached' });
	await page.goBack();
	await ready();
	assert.equal(await volume.inputValue(), '43,210');
	await page.getByRole('link', { name: 'Another page' }).click();
	await page.getByRole('link', { name: 'Back' }).click();
	await ready();
	assert.equal(await volume.inputValue(), '43,210');
}
