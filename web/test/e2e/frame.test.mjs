// The calculator in a frame on pages of another origin, with and without the frame's script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityProblems, until } from './browser.mjs';
import { answered, frameHosts, hiddenPart, still, whole } from './hosts.mjs';
import { openParts } from './stage.mjs';
import { atLength, thorough } from '../at-length.mjs';

const { address, frameAt, open, script, visit } = frameHosts();

/**
 * Waits until a frame is as tall as its content.
 * @param {import('playwright-core').Page} page
 * @param {number} [index]
 */
const fits = (page, index) => until(async () => Math.abs(await hiddenPart(page, index)) <= 1);

test('without our script the frame scrolls and needs only frame-src', async () => {
	const { page, complaints, close } = await visit(frameAt('?preset=image-boxes'), {
		policy: `default-src 'none'; frame-src ${address()}`,
	});
	const frame = await answered(page);
	assert.equal(await still(page), 504); // with the border that frames have
	assert.ok((await hiddenPart(page)) > 300);
	await frame.locator('body').evaluate(() => scrollTo(0, 200));
	assert.equal(await page.frames()[1].evaluate(() => scrollY), 200);
	assert.deepEqual(complaints, []);
	await close();
});

test('the frame’s address sets the element’s attributes and branding', async () => {
	const query =
		'?preset=preference-data&locale=de&theme=dark&cta-scenario&--switch-cost-accent=%23006644' +
		'&utm_source=letter&onclick=alert(1)&style=color:red&class=x';
	const { page, complaints, close } = await visit(frameAt(query));
	const frame = await answered(page);
	const given = await frame
		.locator('switch-cost')
		.evaluate((element) =>
			Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
		);
	assert.deepEqual(given, {
		storage: 'none',
		preset: 'preference-data',
		locale: 'de',
		theme: 'dark',
		'cta-scenario': '',
	});
	const style = await frame.locator('html').getAttribute('style');
	assert.match(
		style ?? '',
		/^color-scheme: dark; --switch-cost-accent: ?#006644;( --switch-cost-seen-[a-z]+: [^;]*;)*$/,
	);
	assert.equal(
		await frame
			.locator('switch-cost .word')
			.first()
			.evaluate((word) => getComputedStyle(word).color),
		'rgb(0, 102, 68)',
	);
	assert.equal(await frame.locator('html').getAttribute('lang'), 'de');
	assert.equal(await frame.locator('html').evaluate((root) => getComputedStyle(root).colorScheme), 'dark');
	assert.equal(await page.frames()[1].evaluate(() => localStorage.length), 0, 'a guest keeps nothing');
	assert.deepEqual(complaints, []);
	await close();
});

test('the script makes the frame as tall as its content and then rests', async () => {
	const bordered = frameAt('?preset=image-boxes', 'style="border: 3px solid; padding: 2px; box-sizing: border-box"');
	const { page, complaints, close } = await visit(`<p>Before</p>${bordered}${script()}`, { width: 1000 });
	const frame = await answered(page);
	const tall = await whole(page);
	assert.ok(tall > 1000, `${tall}`);
	await fits(page);
	await page.setViewportSize({ width: 360, height: 700 });
	const narrow = await still(page);
	assert.ok(narrow > tall, `${narrow} of ${tall}`);
	await fits(page);
	await page.setViewportSize({ width: 1000, height: 700 });
	const again = await still(page);
	assert.ok(Math.abs(again - tall) < 5, `${tall} is ${again} when it is as wide again`);
	await frame.locator('switch-cost details > summary').last().click();
	assert.ok((await still(page)) > tall, 'a section is opened');
	const changes = await page.evaluate(async () => {
		let count = 0;
		const watched = document.querySelectorAll('iframe')[0];
		new MutationObserver((records) => (count += records.length)).observe(watched, { attributes: true });
		for (let frames = 0; frames < 90; frames++) await new Promise(requestAnimationFrame);
		return count;
	});
	assert.equal(changes, 0, 'it flickers');
	assert.deepEqual(complaints, []);
	await close();
});

test('a frame that the page keeps small scrolls', async () => {
	const { page, close } = await visit(`<style>iframe { max-height: 400px }</style>${frameAt()}${script()}`);
	await answered(page);
	assert.equal(await still(page), 404);
	assert.equal(await page.frames()[1].evaluate(() => document.documentElement.classList.contains('roomy')), false);
	await page.frames()[1].evaluate(() => scrollTo(0, 300));
	assert.equal(await page.frames()[1].evaluate(() => scrollY), 300);
	await close();
});

test('the script resizes frames added before it, after it and much later', atLength, async () => {
	const { page, close } = await visit(`${frameAt('?view=full')}${frameAt('?preset=preference-data')}`);
	await answered(page);
	await answered(page, 1);
	const add = (/** @type {string} */ markup) =>
		page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), markup);
	await add(script());
	await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((frame) => frame.offsetHeight > 700));
	await add(script()); // again
	await add(frameAt('?locale=ja'));
	await page.locator('iframe').nth(2).scrollIntoViewIfNeeded(); // nothing is loaded before
	await answered(page, 2);
	assert.ok((await still(page, 2)) > 700);
	for (const index of [0, 1, 2]) {
		await page.locator('iframe').nth(index).scrollIntoViewIfNeeded(); // a frame out of sight takes its time
		await fits(page, index);
	}
	await page.evaluate(() => document.querySelector('iframe')?.remove());
	assert.ok((await still(page, 0)) > 700);
	await close();
});

test('a sandboxed frame without an origin answers and is as tall as its content', atLength, async () => {
	const { page, complaints, close } = await visit(
		`${frameAt('?preset=image-boxes', 'sandbox="allow-scripts"')}${script()}`,
	);
	await answered(page);
	assert.ok((await whole(page)) > 700);
	await fits(page);
	assert.deepEqual(
		complaints.filter((line) => !/worker/i.test(line)),
		[],
	);
	await close();
});

test('an explanation opens in sight in a frame far taller than the window', atLength, async () => {
	const { page, close } = await visit(`${frameAt('?preset=image-boxes')}${script()}`, { width: 1000, height: 700 });
	const frame = await answered(page);
	await openParts(frame);
	await still(page);
	const figure = frame.locator('switch-cost .page .open').last();
	await figure.scrollIntoViewIfNeeded();
	await figure.click();
	const title = frame.locator('dialog.maths h2');
	await title.waitFor();
	await until(async () => {
		const box = await title.boundingBox();
		return box && box.y >= 0 && box.y + box.height <= 700;
	});
	const scrolled = await page.evaluate(() => scrollY);
	assert.ok(scrolled > 300, `${scrolled}`);
	const dialog = await frame.locator('dialog.maths').boundingBox();
	assert.ok(dialog && dialog.height <= 700, JSON.stringify(dialog));
	await close();
});

for (const [width, theme] of /** @type {const} */ ([
	[360, 'light'],
	[1280, 'dark'],
])) {
	if (!thorough && theme === 'dark') continue;
	test(`axe finds no problem in the frame at ${width} px, ${theme}, and it fits`, async () => {
		const { page, complaints, close } = await open(`${address()}frame.html?theme=${theme}&locale=fr`, { width });
		await page.locator('switch-cost .page .answers dd').first().waitFor();
		const problems = await accessibilityProblems(page);
		assert.deepEqual(
			problems.filter((problem) => !problem.startsWith('page-has-heading-one')),
			[],
		); // that heading is the page's around it
		assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
		assert.deepEqual(complaints, []);
		await close();
	});
}
