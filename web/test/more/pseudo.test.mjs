// The page in the pseudo-language: no text is hard-coded or cut off. The tests replace the German words on their way to
// the browser.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { join } from 'node:path';
import { build } from 'rolldown';
import { half } from '../../build/bundle.mjs';
import { inputs, texts } from '../estimator.mjs';
import { drawn, oneVisit, simulated, stage } from '../e2e/stage.mjs';
import { unsaid } from './pseudo.mjs';

const { visit, address } = stage();
/** @type {string[]} */ let catalogues;

before(async () => {
	catalogues = await pseudoCatalogues();
});
/** Returns the modules that replace the German words: those shown at once, and the rest. */
function pseudoCatalogues() {
	const translations = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text }]));
	return Promise.all([
		pseudoCatalogue('en', "language: 'de'", half(translations, 'first')),
		pseudoCatalogue('en.rest', '', half(translations, 'rest')),
	]);
}

/**
 * @param {string} module
 * @param {string} more
 * @param {import('../../build/bundle.mjs').Translations} estimator
 */
async function pseudoCatalogue(module, more, estimator) {
	const contents = `
    import words from '../../src/words/${module}.js';
    import { pseudo } from './pseudo.mjs';
    const estimator = ${JSON.stringify(estimator)};
    export default { ...pseudo({ ...words, estimator }), ${more} };`;
	const {
		output: [{ code }],
	} = await build({
		input: 'catalogue.js',
		plugins: [
			{
				name: 'catalogue',
				resolveId: (id) => (id === 'catalogue.js' ? join(import.meta.dirname, id) : undefined),
				load: (id) => (id.endsWith('/catalogue.js') ? contents : undefined),
			},
		],
		write: false,
	});
	return code;
}

/** @param {import('playwright-core').Page} page */
async function speakPseudo(page) {
	const manifest = await (await fetch(`${address()}manifest.json`)).json();
	for (const [i, module] of ['words/de.js', 'words/de.rest.js'].entries()) {
		await page.route(`**/${manifest[module]}`, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: catalogues[i] }),
		);
	}
	await page.addInitScript(() =>
		document.addEventListener('readystatechange', () => document.documentElement.setAttribute('lang', 'de')),
	);
}

async function opened() {
	const opened = await visit({ prepare: speakPseudo });
	await opened.page.locator('switch-cost [part=calculator] .sentence').waitFor();
	await simulated(opened.page);
	return opened;
}

/**
 * Goes down the page, so that all of it is loaded, and opens all that can be opened.
 * @param {import('playwright-core').Page} page
 */
async function openAll(page) {
	await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
	await page.locator('switch-cost #checks').waitFor({ state: 'attached' });
	for (const closed = page.locator('switch-cost details:not([open])'); await closed.count();) {
		await closed.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		await drawn(page);
	}
}

/** Every text that is seen or read out. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
function allTexts(page) {
	return page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
		const read = [
			'aria-label',
			'aria-valuetext',
			'aria-description',
			'aria-roledescription',
			'title',
			'placeholder',
			'alt',
		];
		const found = new Set();
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const inStyle = node.parentElement?.closest('style');
			if (node instanceof Element)
				read.forEach((name) => node.hasAttribute(name) && found.add(`${name}: ${node.getAttribute(name)}`));
			else if (!inStyle && node.textContent?.trim()) found.add(node.textContent.trim());
		}
		return [...found].map((text) => text.replace(/^(aria-[a-z]+|title|placeholder|alt): /, ''));
	});
}

const months = [...Array(12).keys()].flatMap((month) =>
	['long', 'short'].map((style) =>
		new Intl.DateTimeFormat('de', { month: /** @type {'long'} */ (style) })
			.format(new Date(2027, month))
			.replace('.', ''),
	),
);
const currencies = inputs
	.flatMap(({ choices, unit }) => (unit === 'currency' ? (choices ?? []) : []))
	.flatMap((code) => [`${code} ${new Intl.DisplayNames('de', { type: 'currency' }).of(code)}`, code]);
// Texts from Intl or the visitor, and names of formats.
const fromElsewhere = [...currencies, ...months, 'Sept', 'Mio', 'Mrd', 'Bio', 'PNG', 'SVG'].map((text) =>
	text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
);

/** @param {string[]} texts @param {string[]} [own] names that the visitor gave */
function hardCoded(texts, own = []) {
	const allowed = new RegExp(
		[...own, ...fromElsewhere]
			.sort((a, b) => b.length - a.length)
			.map((text) => `(?<!\\p{L})${text}(?!\\p{L})`)
			.join('|'),
		'gu',
	);
	const isAddress = (/** @type {string} */ text) => URL.canParse(text); // of the calculator, printed
	return texts.filter((text) => !isAddress(text) && /\p{L}/u.test(unsaid(text).replace(allowed, '')));
}

/** Where text does not fit its place. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
function cutOff(page) {
	return page.evaluate(() => {
		const root = /** @type {ShadowRoot} */ (document.querySelector('switch-cost')?.shadowRoot);
		const problems = [];
		for (const element of root.querySelectorAll('*')) {
			const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
			const box = element.getBoundingClientRect();
			if (element instanceof SVGTextElement) {
				const figure = /** @type {SVGSVGElement} */ (element.ownerSVGElement).getBoundingClientRect();
				const [from, to] = [box.left - figure.left, box.right - figure.left].map(Math.round);
				if (box.width > 0 && (box.left < figure.left - 1 || box.right > figure.right + 1))
					problems.push(`svg: ${element.textContent?.trim()} from ${from} to ${to} of ${Math.round(figure.width)}`);
			} else if (element instanceof HTMLElement && own && box.width > 0 && !element.closest('.hidden, option')) {
				const scrolls = element.closest('.scroll');
				const { localName, className, scrollWidth, clientWidth } = element;
				const text = element.textContent?.trim().slice(0, 60);
				if (!scrolls && clientWidth > 0 && scrollWidth > clientWidth + 1)
					problems.push(`${localName}.${className}: ${text}: ${scrollWidth} in ${clientWidth}`);
				if (!scrolls && box.right > document.documentElement.clientWidth + 1) problems.push(`beyond the page: ${text}`);
			}
		}
		return problems;
	});
}

describe('in the pseudo-language', () => {
	const here = oneVisit(opened);

	for (const width of [360, 768, 1280]) {
		test(`nothing is hard-coded and nothing cut off at ${width} px`, async () => {
			const { page, complaints } = await here();
			await page.setViewportSize({ width, height: 900 });
			await drawn(page);
			await openAll(page);
			const found = await allTexts(page);
			assert.ok(found.length > 500, `only ${found.length} texts`);
			assert.deepEqual(hardCoded(found), []);
			assert.deepEqual(await cutOff(page), []);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
			assert.deepEqual(complaints, []);
		});
	}

	test('explanations are in the pseudo-language', async () => {
		const { page } = await here();
		await page.setViewportSize({ width: 768, height: 900 });
		await drawn(page);
		await openAll(page);
		const figures = page.locator('switch-cost .open');
		const count = await figures.count();
		assert.ok(count > 40, `only ${count} figures open`);
		for (let i = 0; i < count; i += 7) {
			await figures.nth(i).evaluate((figure) => /** @type {HTMLElement} */ (figure).click());
			await page.locator('switch-cost dialog.maths #maths-title').waitFor();
			await page.waitForFunction(
				(loading) =>
					!document.querySelector('switch-cost')?.shadowRoot?.querySelector('dialog')?.textContent?.includes(loading),
				'Cáálcúúláátííng',
			);
			await openAll(page);
			assert.deepEqual(hardCoded(await allTexts(page)), [], `figure ${i}`);
			await page.keyboard.press('Escape');
		}
	});

	test('problems, a fixed month, tiers and hours are in the pseudo-language', async () => {
		const { page } = await here();
		await page.setViewportSize({ width: 360, height: 900 });
		await drawn(page);
		const choose = page.locator('switch-cost #preset');
		for (const preset of ['image-boxes', 'expert-reasoning']) {
			await choose.selectOption(preset);
			await page.waitForFunction(() => !document.querySelector('switch-cost')?.shadowRoot?.querySelector('[data-old]'));
			await openAll(page);
			await page.locator('switch-cost #cutover').press('ArrowRight');
			await page.locator('switch-cost .note').first().waitFor();
			await page.locator('switch-cost #quick-incumbent-contract-notice_months').fill('2000');
			await page.locator('switch-cost #all-horizon_months').fill('abc');
			await page.locator('switch-cost .status .problem').waitFor();
			assert.deepEqual(hardCoded(await allTexts(page), ['abc', 'und']), [], preset);
			assert.deepEqual(await cutOff(page), [], preset);
		}
	});

	test('the loading error is in the pseudo-language', async () => {
		const { page, close } = await visit({
			async prepare(page) {
				await speakPseudo(page);
				await page.route('**/*.wasm', (route) => route.abort());
			},
		});
		const alert = page.locator('switch-cost [role=alert]');
		await alert.waitFor();
		const found = (await alert.innerText()).split('\n').filter(Boolean); // beside it stands the first answer, in German
		assert.ok(found.length > 1);
		assert.deepEqual(hardCoded(found), []);
		await close();
	});
});
