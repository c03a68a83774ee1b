// The page of methods: complete, linked both ways, readable at any width and on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRest, loadWords } from '../../src/words/languages.js';
import { languages } from '../../src/text/locales.js';
import { switchcost } from '../e2e/browser.mjs';
import { oneVisit, problemsInAllLooks, stage } from '../e2e/stage.mjs';

const { visit, address } = stage();

const methods = () => `${address()}methods.html`;

const here = oneVisit(() => visit({}, 'methods.html'));

test('the methods page has every figure and input, and no broken link', async () => {
	const { page, complaints } = await here();
	const figures = JSON.parse(await switchcost(['figures', '--json']));
	const inputs = JSON.parse(await switchcost(['inputs', '--json']));
	const { ids, targets, text } = await page.evaluate(() => ({
		ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
		targets: [...document.querySelectorAll('a[href^="#"]')].map((link) =>
			/** @type {string} */ (link.getAttribute('href')).slice(1),
		),
		text: document.body.textContent ?? '',
	}));
	assert.deepEqual(
		ids.filter((id, i) => ids.indexOf(id) !== i),
		[],
		'ids are unique',
	);
	assert.deepEqual(
		[...new Set(targets)].filter((target) => !ids.includes(target)),
		[],
	);
	for (const { name, rule } of figures) assert.ok(ids.includes(name) && text.includes(rule), name);
	for (const { pointer, help } of inputs) assert.ok(text.includes(pointer) && text.includes(help), pointer);
	assert.doesNotMatch(text, /undefined|NaN|<!--/);
	const formula = (/** @type {string} */ of) => page.locator(`#${of} .formula`).allInnerTexts();
	assert.deepEqual(await formula('fit'), [
		'= the sum over the criteria of Priority × Score ÷ the sum over the criteria of Priority',
	]);
	assert.ok(
		(await formula('charge')).some((one) => one.startsWith('= the sum over the tiers of Labels in the tier')),
		`${await formula('charge')}`,
	);
	assert.deepEqual(complaints, []);
});

for (const language of languages.slice(1)) {
	test(`the methods page is complete in ${language}`, async () => {
		const [english, own] = await Promise.all(
			['', `.${language}`].map(async (name) => (await fetch(`${address()}methods${name}.html`)).text()),
		);
		const ids = (/** @type {string} */ html) => [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
		assert.deepEqual(ids(own), ids(english));
		await loadRest(language);
		const { estimator } = await loadWords(language);
		for (const [, text] of english.matchAll(/<p>([^<]+)<\/p>/g)) assert.ok(!own.includes(`>${text}<`), text);
		const figures = JSON.parse(await switchcost(['figures', '--json']));
		for (const { name } of figures)
			assert.ok(
				own.includes(estimator[`figure.${name}.rule`].text.replaceAll('"', '&quot;').replaceAll('<', '&lt;')),
				name,
			);
		assert.doesNotMatch(own, /undefined|NaN|<!--/);
	});
}

test('axe finds no problem on the methods page, and it fits, also from right to left', async () => {
	const { page } = await here();
	assert.deepEqual(await problemsInAllLooks(page, [320, 768, 1440]), []);
	await page.goto(`${address()}methods.ar.html`);
	assert.deepEqual(await problemsInAllLooks(page, [320]), []);
	await page.goto(methods());
});

test('the calculator and the methods page link to each other', async () => {
	const { page, close } = await visit();
	const link = page.getByRole('dialog').getByRole('link');
	for (const [locale, name] of [
		['de-AT', 'methods.de.html'],
		['en-GB', 'methods.html'],
	]) {
		await page.evaluate((to) => document.querySelector('switch-cost')?.setAttribute('locale', to), locale);
		await page
			.locator(`switch-cost .page:lang(${locale.slice(0, 2)}) .answers .open`)
			.nth(2)
			.click();
		assert.equal(await link.getAttribute('href'), `${address()}${name}#probability_positive`);
		await page.keyboard.press('Escape');
	}
	await page.goto(`${methods()}#mean`);
	assert.ok(
		await page.locator('#mean').evaluate((article) => article.getBoundingClientRect().top < innerHeight),
		'it opens at the figure',
	);
	await page.getByRole('link', { name: 'Back to the calculator' }).first().click();
	await page.locator('switch-cost [part=calculator] .sentence').waitFor();
	await page.locator('footer').getByRole('link', { name: 'How every figure' }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	assert.match(page.url(), /methods\.html$/);
	await close();
});
