// The WordPress plugin in Debian's WordPress, used by an author, who may not post scripts or frames.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { snippets } from '../../src/builder/snippets.js';
import { openBrowser, openPage, switchcost } from '../e2e/browser.mjs';
import { startWordPress } from '../wordpress/site.mjs';

/** @import { Page } from 'playwright-core' */

const load = process.env.WORDPRESS;
const skip = load && load !== 'none' ? false : 'WordPress is left out';

/** @type {Awaited<ReturnType<typeof startWordPress>>} */ let wordpress;
/** @type {Awaited<ReturnType<typeof openBrowser>>} */ let browser;
/** @type {Awaited<ReturnType<typeof openPage>>} */ let editor;

before(async () => {
	if (skip) return;
	wordpress = await startWordPress(String(load));
	browser = await openBrowser();
	editor = await openPage(browser, `${wordpress.address}wp-login.php`);
	await editor.page.locator('#user_login').fill('author');
	await editor.page.locator('#user_pass').fill('author');
	await editor.page.locator('#wp-submit').click();
	await editor.page.waitForURL(/wp-admin/);
});

after(async () => {
	await editor?.close();
	await browser?.close();
	await wordpress?.stop();
});

/** Opens the editor on a post. @param {string} [post] its number; by default a new one */
async function edit(post) {
	const { page } = editor;
	await page.goto(`${wordpress.address}wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
	await page.locator('.wp-block-post-title, .editor-post-title__input').first().waitFor();
	return page;
}

/** Calls a store of the editor. @param {Page} page @param {string} script */
const inEditor = (page, script) => page.evaluate(`((data) => ${script})(window.wp.data)`);

/** Publishes the post that is open, and returns its number. @param {Page} page */
async function publish(page) {
	await inEditor(
		page,
		`(data.dispatch('core/editor').editPost({ status: 'publish' }), data.dispatch('core/editor').savePost())`,
	);
	assert.equal(await inEditor(page, `data.select('core/editor').didPostSaveRequestFail()`), false);
	return String(await inEditor(page, `data.select('core/editor').getCurrentPostId()`));
}

/** Opens a post as a visitor. @param {string} post */
const visit = (post) =>
	openPage(browser, `${wordpress.address}?p=${post}`, {
		prepare: (page) => page.route(/favicon|gravatar|s\.w\.org/, (route) => route.fulfill({ body: '' })),
	});

/**
 * Changes an input of the full calculator, and compares its last answer with the native tool's.
 * @param {Page | import('playwright-core').Frame} page
 */
async function calculates(page) {
	const decided = page.locator('switch-cost [part=calculator]:not([data-asking], [data-drawing], [data-deciding])');
	await decided.waitFor();
	const element = page.locator('switch-cost');
	await element.evaluate((/** @type {any} */ element) => {
		element.addEventListener('switch-cost-estimate', (/** @type {any} */ { detail }) => (element.told = detail));
		element.values = { '/demand/labels_per_month': '654321' };
	});
	await page.waitForFunction(() => /** @type {any} */ (document.querySelector('switch-cost')).told);
	await decided.waitFor();
	const { scenario, told } = await element.evaluate((/** @type {any} */ { scenario, told }) => ({ scenario, told }));
	assert.equal(scenario.demand.labels_per_month, '654321');
	const { recommendation } = JSON.parse(await switchcost(['estimate', '--json', '-'], JSON.stringify(scenario)));
	assert.equal(told.verdict, recommendation.verdict);
	assert.equal(told.npv, Number(recommendation.npv));
	return scenario;
}

test('an author inserts the block, sets it up, finds it again and publishes it', { skip }, async () => {
	const page = await edit();
	const canvas = page.locator('.block-editor-writing-flow, .is-root-container').first();
	await page.locator('.wp-block-post-title, .editor-post-title__input').first().fill('With the block');
	await page.keyboard.press('Enter');
	await page.keyboard.type('/switchcost');
	await page.getByRole('option', { name: 'Switchcost' }).click();
	const block = canvas.locator('[data-type="switchcost/calculator"]');
	await block.waitFor();
	await inEditor(page, `data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')`);
	await page.getByLabel('Preset').selectOption('image-boxes');
	await page.getByLabel('Currency').fill('EUR');
	await page.getByRole('button', { name: 'Call to action' }).click();
	const href = 'https://example.com/talk?a=1&worth={mean}';
	await page.getByLabel('Address', { exact: true }).fill(href);
	await page.getByLabel('Text', { exact: true }).fill('Talk & "see" <us>');
	await page.getByRole('button', { name: 'Analytics' }).click();
	await page.getByLabel('Data layer').check();
	const preview = block.frameLocator('iframe[src*="preset=image-boxes"][src*="data-layer"]');
	await preview.locator('switch-cost .sentence').waitFor();
	const post = await publish(page);

	await edit(post);
	assert.deepEqual(await inEditor(page, `data.select('core/block-editor').getBlocks().map(({ isValid }) => isValid)`), [
		true,
	]);
	await inEditor(page, `data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')`);
	await block.click();
	assert.equal(await page.getByLabel('Currency').inputValue(), 'EUR');
	await page.getByLabel('Currency').fill('CHF');
	await publish(page);

	const visitor = await visit(post);
	const element = visitor.page.locator('switch-cost');
	assert.deepEqual(
		await element.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))),
		{
			preset: 'image-boxes',
			currency: 'CHF',
			'cta-href': href,
			'cta-label': 'Talk & "see" <us>',
			'data-layer': '',
		},
	);
	assert.equal((await calculates(visitor.page)).currency, 'CHF');
	assert.deepEqual(
		await visitor.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
		await visitor.page.evaluate(() => performance.getEntriesByType('resource').map(() => location.origin)),
		'all comes from this server',
	);
	assert.deepEqual(visitor.complaints, []);
	await visitor.close();
});

/** What the builder writes, with texts that WordPress, HTML and Markdown would read. */
const widget = {
	attributes: {
		preset: 'documents',
		values: JSON.stringify({
			'/candidates/*/offer/label_accuracy': '0.97',
			'/candidates/*/name': 'A [b] \\ "c" & <d>',
		}),
		'cta-href': 'https://example.com/?a=1&b={mean}',
		'cta-label': 'It’s _here_',
		'data-layer': '',
	},
	properties: { '--switch-cost-accent': '#006644' },
};
const shortcode = snippets.wordpress({
	widget,
	answer: [],
	fullPage: '',
	title: '',
	language: 'en',
	site: 'https://cdn.example/',
});

for (const [way, content] of Object.entries({
	'a Shortcode block': `<!-- wp:shortcode -->\n${shortcode}<!-- /wp:shortcode -->`,
	'a Custom HTML block': `<!-- wp:html -->\n${shortcode}<!-- /wp:html -->`,
	'the classic editor': shortcode,
}))
	test(`the builder's snippet in ${way} gives the widget, also after it is reopened`, { skip }, async () => {
		const page = await edit();
		await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'T', content: ${JSON.stringify(content)} })`);
		await inEditor(page, `data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(content)}))`);
		const post = await publish(page);
		await edit(post);
		await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'Another title' })`);
		await publish(page);
		await isWidget(post);
	});

/** @param {string} post */
async function isWidget(post) {
	const visitor = await visit(post);
	assert.deepEqual(
		await visitor.page
			.locator('switch-cost')
			.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))),
		{ ...widget.attributes, style: '--switch-cost-accent: #006644;' },
	);
	await calculates(visitor.page);
	assert.deepEqual(visitor.complaints, []);
	await visitor.close();
}

test('the builder’s snippet pasted on the canvas becomes the block', { skip }, async () => {
	const page = await edit();
	const blocks = `wp.blocks.pasteHandler({ HTML: '', plainText: ${JSON.stringify(shortcode)}, mode: 'BLOCKS' })`;
	assert.deepEqual(await inEditor(page, `${blocks}.map(({ name }) => name)`), ['switchcost/calculator']);
	await inEditor(page, `data.dispatch('core/block-editor').resetBlocks(${blocks})`);
	await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'Pasted' })`);
	await isWidget(await publish(page));
});

test('an address of the calculator becomes a frame, in the editor and on the page', { skip }, async () => {
	const address = `${wordpress.address}wp-content/plugins/switchcost/calculator/index.html?preset=documents&locale=de`;
	const proxy = await editor.page.evaluate(
		`wp.apiFetch({ path: '/oembed/1.0/proxy?url=' + encodeURIComponent(${JSON.stringify(address)}) })`,
	);
	assert.match(/** @type {any} */ (proxy).html, /^<iframe src="[^"]*\/frame\.html\?preset=documents&#038;locale=de"/);
	const page = await edit();
	const content = `<!-- wp:embed ${JSON.stringify({ url: address })} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${address.replace('&', '&amp;')}
</div></figure>
<!-- /wp:embed -->`;
	await inEditor(page, `data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(content)}))`);
	await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'Embedded' })`);
	const visitor = await visit(await publish(page));
	const frame = visitor.page.locator('iframe[src*="frame.html"]');
	await frame.scrollIntoViewIfNeeded();
	const inside = await (await frame.elementHandle())?.contentFrame();
	assert.ok(inside);
	const scenario = await calculates(inside);
	assert.ok(scenario);
	assert.equal(await inside.evaluate(() => document.documentElement.lang), 'de');
	assert.ok((await frame.evaluate((one) => one.clientHeight)) > 900, 'the script has fitted its height');
	assert.deepEqual(visitor.complaints, []);
	await visitor.close();
});

test('a page loads the calculator from the address in the settings', { skip }, async () => {
	const admin = await openPage(browser, `${wordpress.address}wp-login.php`);
	await admin.page.locator('#user_login').fill('admin');
	await admin.page.locator('#user_pass').fill('admin');
	await admin.page.locator('#wp-submit').click();
	await admin.page.waitForURL(/wp-admin/);
	await admin.page.goto(`${wordpress.address}wp-admin/options-general.php?page=switchcost`);
	const field = admin.page.getByLabel('Address of the calculator’s files');
	await field.fill('javascript:alert(1)');
	await field.evaluate((input) => input.setAttribute('type', 'text')); // or the browser refuses it
	await admin.page.locator('#submit').click();
	await admin.page.getByText('Settings saved.').waitFor();
	assert.equal(await field.inputValue(), '', 'an address that runs a script is refused');
	const site = String(process.env.SITE);
	await field.fill(site);
	await admin.page.locator('#submit').click();
	await admin.page.getByText('Settings saved.').waitFor();
	assert.equal(await field.inputValue(), site);
	const page = await edit();
	await inEditor(page, `data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse('[switchcost]'))`);
	await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'From elsewhere' })`);
	const visitor = await visit(await publish(page));
	await calculates(visitor.page);
	assert.equal(await visitor.page.locator('script[type=module]').getAttribute('src'), `${site}switch-cost.js`);
	await visitor.close();
	await field.fill('');
	await admin.page.locator('#submit').click();
	await admin.page.getByText('Settings saved.').waitFor();
	await admin.close();
});

test('the block takes the width that a Row has beside its other blocks', { skip }, async () => {
	const page = await edit();
	const group = `const { createBlock } = wp.blocks; const row = createBlock('core/group',
		{ layout: { type: 'flex', flexWrap: 'nowrap' } },
		[createBlock('switchcost/calculator', { preset: 'image-boxes' }), createBlock('core/paragraph', { content: 'Beside' })])`;
	await page.evaluate(`{ ${group}; wp.data.dispatch('core/block-editor').resetBlocks([row]) }`);
	await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'In a row' })`);
	const visitor = await visit(await publish(page));
	await calculates(visitor.page);
	const { display, room, width, beside } = await visitor.page.locator('switch-cost').evaluate((element) => {
		const row = /** @type {Element} */ (element.closest('.wp-block-group'));
		const [own, paragraph] = [element, row.querySelector(':scope > p')].map(
			(one) => one?.getBoundingClientRect().width ?? 0,
		);
		return { display: getComputedStyle(row).display, room: row.clientWidth, width: own, beside: paragraph };
	});
	assert.equal(display, 'flex');
	assert.ok(beside > 0 && width > room * 0.75 && width + beside <= room, JSON.stringify({ room, width, beside }));
	assert.deepEqual(visitor.complaints, []);
	await visitor.close();
});

test('a text that an author types never becomes a script or a tag', { skip }, async () => {
	const page = await edit();
	const hostile = `[switchcost cta-label='x" onclick="alert(1)' cta-href='javascript:alert(1)'
		--switch-cost-accent='red; background: url(https://example.com)' --switch-cost-ink='red' onclick='alert(1)']`;
	await inEditor(page, `data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(hostile)}))`);
	await inEditor(page, `data.dispatch('core/editor').editPost({ title: 'Hostile' })`);
	const visitor = await visit(await publish(page));
	const given = await visitor.page
		.locator('switch-cost')
		.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])));
	assert.deepEqual(given, { 'cta-label': 'x" onclick="alert(1)', style: '--switch-cost-ink: red;' });
	await visitor.close();
});

test('PHP reports nothing while WordPress runs the plugin', { skip }, async () => {
	assert.doesNotMatch(await wordpress.log(), /switchcost/);
});
