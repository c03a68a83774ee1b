// The rules of the WordPress plugin directory, as far as they can be checked without its own Plugin Check.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { attributes, properties } from '../../src/builder/widget.js';
import { files } from '../../build/files.mjs';

const skip = process.env.WORDPRESS && process.env.WORDPRESS !== 'none' ? false : 'WordPress is left out';
const plugin = join(import.meta.dirname, '../../../.build/wordpress/switchcost');

const run = promisify(execFile);

test('the plugin keeps those rules of the plugin directory that can be checked without it', { skip }, async () => {
	const paths = await files(plugin);
	assert.deepEqual(
		paths.filter((path) => /(^|\/)\.|\.(gz|br|zip|phar|exe|sh|bak)$| /.test(path)),
		[],
		'no hidden, compressed or executable files',
	);
	const [header, readme] = await Promise.all(
		['switchcost.php', 'readme.txt'].map((path) => readFile(join(plugin, path), 'utf8')),
	);
	const { version } = JSON.parse(await readFile(join(plugin, '../../../web/package.json'), 'utf8'));
	for (const [text, name, value] of [
		[header, 'Version', version],
		[readme, 'Stable tag', version],
		[header, 'License', 'MIT'],
		[readme, 'License', 'MIT'],
		[header, 'Text Domain', 'switchcost'],
		[readme, 'Tested up to', '6.1'],
	])
		assert.match(text, new RegExp(`^(?: \\* )?${name}: +${value.replaceAll('.', '\\.')}$`, 'm'), name);
	assert.ok(String(/\n\n(.*)\n\n== Description ==/.exec(readme)?.[1]).length <= 150, 'a short description');
	const names = Object.keys(JSON.parse((await run('php', ['-r', printTable, plugin], { maxBuffer: 1 << 20 })).stdout));
	assert.deepEqual(
		names,
		[...attributes, ...properties].map(({ name }) => name),
		'a setting for each attribute',
	);
	for (const path of paths.filter((path) => path.endsWith('.php'))) {
		await run('php', ['-l', join(plugin, path)]);
		const source = await readFile(join(plugin, path), 'utf8');
		assert.match(source, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, `${path}: no direct access`);
		assert.doesNotMatch(source, /\b(eval|exec|base64_decode|file_get_contents|curl_\w+|unserialize)\s*\(/, path);
		assert.doesNotMatch(source, /<script|<style|<\?(?!php)|\?>/, `${path}: scripts only through WordPress`);
		for (const [call] of source.matchAll(/\b(?:esc_(?:html|attr)_)?_[_enx]+\(.*/g))
			assert.match(call, /'switchcost'|^_[_enx]+\($/);
		for (const [output] of source.matchAll(/^\s*(?:echo|print)\b.*/gm))
			assert.match(output.trim(), /^(echo '[^'$]*'( \. esc_\w+\(.*\) \. '[^'$]*')?;)/, `${path}: escaped`);
	}
});

const printTable = `define('ABSPATH', '/'); function __($text) { return $text; }
	require $argv[1] . '/includes/attributes.php'; echo json_encode(switchcost_attributes());`;
