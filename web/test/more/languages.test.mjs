// The calculator in each of its languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDialogWords } from '../../src/bring-in/texts.js';
import { languages } from '../../src/text/locales.js';
import { settled } from '../e2e/browser.mjs';
import { oneVisit, problemsInAllLooks, simulated, stage } from '../e2e/stage.mjs';

const { visit } = stage();
/**
 * Texts of each language: the verdict's word, an amount in dollars, May 2027.
 * @type {Record<string, {word: string, amount: RegExp, month: string, dir?: string}>}
 */
const expected = {
	en: { word: 'Start moving, use up the commitment', amount: /^\$[\d,]+\.\d{2}$/, month: 'May 2027' },
	de: { word: 'Umzug beginnen, Mindestabnahme aufbrauchen', amount: /^[\d.]+,\d{2}\s\$$/, month: 'Mai 2027' },
	fr: { word: 'Démarrer et consommer l’engagement', amount: /^[\d\u202f]+,\d{2}\s\$$/, month: 'mai 2027' },
	es: { word: 'Empezar a cambiar, agotar el compromiso', amount: /^[\d.]+,\d{2}\s\$$/, month: 'mayo de 2027' },
	ja: { word: '移行を始め、最低利用額を使い切る', amount: /^\$[\d,]+\.\d{2}$/, month: '2027年5月' },
	ar: {
		word: 'ابدؤوا الانتقال واستهلكوا الالتزام',
		amount: /^\u2067\u2066[\d,]+\.\d{2}\u2069\s\u2066US\$\u2069\u2069$/,
		month: 'مايو 2027',
		dir: 'rtl',
	},
};

/**
 * @param {string} lang of the page
 * @param {import('playwright-core').BrowserContextOptions & {width?: number}} [options]
 */
async function opened(lang, options) {
	/** @type {string[]} */
	const requested = [];
	const opened = await visit({
		...options,
		async prepare(page) {
			page.on('request', (request) => requested.push(request.url()));
			await page.clock.setFixedTime(new Date('2026-11-15T12:00Z'));
			await page.addInitScript(
				(lang) =>
					document.addEventListener('readystatechange', () => document.documentElement.setAttribute('lang', lang)),
				lang,
			);
		},
	});
	await opened.page.locator('switch-cost [part=calculator] .sentence').waitFor();
	await simulated(opened.page);
	return { ...opened, requested };
}

/** The languages whose words were asked for. @param {string[]} requested */
const otherWords = (requested) =>
	requested.flatMap((url) => /\/(de|fr|es|ja|ar)\.[0-9a-f]{8}\.js$/.exec(url)?.[1] ?? []);

const visits = Object.fromEntries(languages.map((lang) => [lang, oneVisit(() => opened(lang))]));

test('the tests cover every language of the calculator', () => assert.deepEqual(Object.keys(expected), languages));

for (const lang of languages) {
	const { word, amount, month, dir = 'ltr' } = expected[lang];
	test(`the calculator is right in ${lang}`, async () => {
		const { page, complaints, requested } = await visits[lang]();
		const root = page.locator('switch-cost .page');
		assert.equal(await root.getAttribute('lang'), lang);
		assert.equal(await root.getAttribute('dir'), dir);
		const kicker = await page.locator('switch-cost .verdict .word').innerText();
		assert.ok(kicker.startsWith(`${word} · `), kicker); // and that it is an example
		assert.ok((await page.locator('switch-cost [part=calculator] .sentence').textContent())?.includes(month));
		assert.equal(
			await page.locator('switch-cost #cutover').evaluate((slider) => getComputedStyle(slider).direction),
			dir,
			'as its picture',
		);
		const columns = page.locator('switch-cost .column .catch');
		const first = (await columns.first().boundingBox())?.x ?? 0;
		const last = (await columns.last().boundingBox())?.x ?? 0;
		assert.equal(first < last, dir === 'ltr', 'the first month is where reading begins');
		await page.locator('switch-cost #costs-lines > summary').click();
		assert.match(await page.locator('switch-cost .costs tfoot td').innerText(), amount);
		assert.deepEqual(await problemsInAllLooks(page, [360, 1280]), []);
		assert.deepEqual(complaints, []);
		assert.deepEqual(
			otherWords(requested),
			lang === 'en' ? [] : [lang],
			'no words but its own are loaded, and English has none to load',
		);
	});
}

for (const lang of languages) {
	test(`the dialog for own data speaks ${lang} and loads no other words`, async () => {
		const { page, requested } = await visits[lang]();
		await page.locator('switch-cost #bring-in').click();
		const { title } = await loadDialogWords(lang);
		await page.locator('.bring-in h2', { hasText: title }).waitFor();
		const inside = page.locator('.bring-in .inside');
		assert.equal(await inside.getAttribute('lang'), lang);
		assert.equal(await inside.getAttribute('dir'), expected[lang].dir ?? 'ltr');
		await page.locator('.bring-in .close').click();
		const words = requested.flatMap((url) => /\/(words[.\w]*?)\.[0-9a-f]{8}\.js$/.exec(url)?.[1] ?? []);
		assert.deepEqual(words, [lang === 'en' ? 'words' : `words.${lang}`]);
	});
}

for (const lang of languages) {
	test(`the names of rows leave room for their figures on a phone in ${lang}`, async () => {
		const { page } = await visits[lang]();
		await page.setViewportSize({ width: 360, height: 800 });
		await settled(page);
		await page.locator('switch-cost #all').scrollIntoViewIfNeeded();
		await page.locator('switch-cost #negotiation').waitFor();
		await page
			.locator('switch-cost details.figures')
			.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
		await page.locator('switch-cost section[aria-labelledby=negotiation] table').waitFor();
		const { scrolled, crowded } = await page.locator('switch-cost .scroll').evaluateAll((all) => {
			const boxes = all.filter((box) => box.scrollWidth > box.clientWidth);
			return {
				scrolled: boxes.length,
				crowded: boxes.flatMap((box) =>
					[...box.querySelectorAll('th:first-child')]
						.filter((name) => name.clientWidth > box.clientWidth / 2)
						.map((name) => name.textContent),
				),
			};
		});
		assert.ok(scrolled > 3);
		assert.deepEqual(crowded, []);
	});
}

test('the element’s locale overrides the page’s language and can change', async () => {
	const { page } = await visits.de();
	const element = page.locator('switch-cost');
	await element.evaluate((element) => element.setAttribute('locale', 'ja'));
	await page.locator('switch-cost .verdict .word', { hasText: expected.ja.word }).waitFor();
	assert.equal(await page.locator('switch-cost #quick-incumbent-offer-commitment').inputValue(), '45,000');
	await element.evaluate((element) => element.setAttribute('locale', 'de-CH'));
	await page.locator('switch-cost .verdict .word', { hasText: expected.de.word }).waitFor();
	assert.equal(
		await page
			.locator('switch-cost #quick-incumbent-offer-commitment')
			.inputValue()
			.then((value) => value.replace(/['’]/, ' ')),
		'45 000',
	);
});

test('every currency has its own minor unit', async () => {
	const { page } = await visits.en();
	await page.locator('switch-cost #section-frame > summary').click();
	for (const [currency, amount] of [
		['JPY', /¥[\d,]+\s*$/],
		['KWD', /KWD\s[\d,]+\.\d{3}\s*$/],
		['EUR', /€[\d,]+\.\d{2}\s*$/],
		['CLP', /\$[\d,]+\s*$/],
		['TND', /TND\s[\d,]+\.\d{3}\s*$/],
	]) {
		await page.locator('switch-cost #all-currency').selectOption(/** @type {string} */ (currency));
		await page.getByRole('textbox', { name: `Exchange rate: ${currency} for one` }).fill('1.25');
		await page.getByRole('button', { name: 'Convert all amounts' }).click();
		await page
			.locator('switch-cost .terms dd', { hasText: /** @type {RegExp} */ (amount) })
			.first()
			.waitFor();
	}
});

test('default provider names follow the language until they are changed', async () => {
	const { page } = await visits.en();
	const element = page.locator('switch-cost');
	await page.locator('switch-cost #section-contract > summary').click();
	await page.locator('switch-cost #all-incumbent-name').fill('Acme');
	await page.locator('switch-cost .inputs legend', { hasText: 'Acme' }).waitFor();
	await element.evaluate((element) => element.setAttribute('locale', 'es'));
	await page.locator('switch-cost .inputs legend', { hasText: 'Nuevo proveedor' }).waitFor();
	assert.equal(await page.locator('switch-cost .inputs legend', { hasText: 'Acme' }).count(), 1);
});

test('an unknown language loads no words', async () => {
	const { requested, close } = await opened('it');
	assert.deepEqual(otherWords(requested), []);
	await close();
});

test('no other language appears before the words are loaded', async () => {
	const { page, close } = await visit({
		async prepare(page) {
			await page.addInitScript(() => {
				document.addEventListener('readystatechange', () => document.documentElement.setAttribute('lang', 'ar'));
				const seen = new Set();
				Object.assign(globalThis, { seen });
				const look = () => {
					const text = document.querySelector('switch-cost')?.shadowRoot?.querySelector('.page')?.textContent?.trim();
					if (text) seen.add(text.slice(0, 40));
					requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			});
		},
	});
	await page.locator('switch-cost [part=calculator] .sentence').waitFor();
	const seen = await page.evaluate(() => [.../** @type {any} */ (globalThis).seen]);
	assert.ok(seen.length > 0);
	assert.deepEqual(
		seen.filter((text) => !/[\u0600-\u06ff]/.test(text)),
		[],
	);
	await close();
});

test('a failure to load words falls back to English', async () => {
	const { page, close } = await visit({
		async prepare(page) {
			await page.route(/\/de\.[0-9a-f]{8}\.js$/, (route) => route.abort());
			await page.addInitScript(() =>
				document.addEventListener('readystatechange', () => document.documentElement.setAttribute('lang', 'de')),
			);
		},
	});
	await page.locator('switch-cost [part=calculator][lang=en] .sentence').waitFor();
	await close();
});
