// A site that the real Hugo builds with the README's shortcode, and with the element's lines in a page.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { decided, scenarioOf, stage } from '../e2e/stage.mjs';
import { serve } from './frameworks.mjs';

const hugo = process.env.HUGO;
const skip = hugo && hugo !== 'none' ? false : 'Hugo is left out';

const { address: site, open } = stage();
const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');

/** @type {string} */ let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'hugo-'))));
after(() => rm(folder, { recursive: true }));

/** The README's snippet of this language that mentions a text. @param {string} language @param {string} text */
function snippet(language, text) {
	const [, found] =
		[...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].find(([, one]) => one.includes(text)) ??
		[];
	assert.ok(found, text);
	return found.replaceAll('https://cdn.example/', site());
}

/**
 * Builds a site of one page, with Hugo's default configuration otherwise.
 * @param {string} content in Markdown
 * @param {string} [configuration]
 */
async function built(content, configuration = '') {
	const files = {
		'config.toml': `baseURL = 'https://example.com/'\n${configuration}`,
		'layouts/index.html': '<!doctype html><link rel="icon" href="data:,"><title>Hugo</title>{{ .Content }}',
		'layouts/shortcodes/switch-cost.html': snippet('html', '.Params'),
		'content/_index.md': `---\ntitle: Hugo\n---\n# Hugo\n\n${content}\n\nAfter\n`,
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	await promisify(execFile)(String(hugo), ['--source', folder, '--cleanDestinationDir', '--quiet']).catch(
		({ stdout, stderr }) => assert.fail(`${stdout}\n${stderr}`),
	);
	return readFile(join(folder, 'public/index.html'), 'utf8');
}

/** Opens the site that was built last. */
async function visit() {
	const { address, close: stop } = await serve(join(folder, 'public'));
	const { page, complaints, close } = await open(address);
	await decided(page);
	return { page, complaints, close: async () => (await close(), stop()) };
}

test('the README’s shortcode writes the element with the attributes that a page gives it', { skip }, async () => {
	const html = await built(snippet('text', '{{<'));
	assert.match(html, /<p>After<\/p>/);
	const { page, complaints, close } = await visit();
	assert.equal(await page.locator('switch-cost').getAttribute('preset'), 'image-boxes');
	const { demand, currency } = await scenarioOf(page);
	assert.equal(demand.labels_per_month, '43210');
	assert.equal(currency, 'EUR');
	assert.deepEqual(complaints, []);
	await close();
});

test('what a page gives the shortcode stays a text', { skip }, async () => {
	const hostile = 'x" onclick="alert(1)"><img src=x>';
	const html = await built(`{{< switch-cost cta-label=\`${hostile}\` cta-href="https://example.com/?a=1&b={mean}" >}}`);
	assert.doesNotMatch(html, /<img/);
	const { page, close } = await visit();
	const element = page.locator('switch-cost');
	assert.equal(await element.getAttribute('cta-label'), hostile);
	assert.equal(await element.getAttribute('cta-href'), 'https://example.com/?a=1&b={mean}');
	assert.deepEqual(await element.evaluate((one) => one.getAttributeNames().toSorted()), ['cta-href', 'cta-label']);
	await close();
});

test('the element’s own lines need Hugo’s permission for HTML in Markdown', { skip }, async () => {
	const lines = `<script type="module" src="${site()}switch-cost.js"></script>\n<switch-cost></switch-cost>`;
	assert.doesNotMatch(await built(lines), /switch-cost/, 'left out by default');
	const permission = /`([^`]*)\.unsafe = true`/.exec(readme)?.[1];
	assert.ok(permission);
	assert.match(await built(lines, `${permission}.unsafe = true\n`), /<switch-cost>/);
	const { complaints, close } = await visit();
	assert.deepEqual(complaints, []);
	await close();
});
