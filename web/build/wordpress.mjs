// Builds the WordPress plugin: node web/build/wordpress.mjs DIST DIRECTORY
//
// The directory has the files of web/wordpress, the table of settings written from the element's manifest, and the site's
// files in calculator/.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { attributes, properties } from '../src/builder/widget.js';
import words from '../src/words/builder.js';
import { files } from './files.mjs';
import { switchcost } from './go.mjs';
import manifest from '../custom-elements.json' with { type: 'json' };

/** @type {Record<string, string>} */
const labels = {
	preset: words.start.preset,
	locale: words.start.locale,
	view: words.content.view,
	theme: words.content.theme,
	sharing: words.content.sharing,
	storage: words.content.storage,
	'cta-href': words.action['cta-href'],
	'cta-label': words.action['cta-label'],
};

const multiline = ['scenario', 'values', 'locked', 'hidden-inputs'];

const web = join(import.meta.dirname, '..');
const [dist, plugin] = process.argv.slice(2);
if (!dist || !plugin) throw new Error('usage: node web/build/wordpress.mjs DIST DIRECTORY');

/** @param {string} path @param {string} content */
async function write(path, content) {
	await mkdir(join(plugin, path, '..'), { recursive: true });
	await writeFile(join(plugin, path), content);
}

/** Returns the settings as PHP, with texts that WordPress can translate. */
async function table() {
	const presets = [...(await switchcost(['presets'])).matchAll(/^([a-z-]+): (.*)$/gm)];
	const ofAttributes = attributes.map(({ name, description, choices }) => ({
		name,
		description,
		panel: panelOf(name),
		label: labels[name] ?? sentenceCase(name),
		type: isFlag(name) ? 'boolean' : 'string',
		multiline: multiline.includes(name),
		choices: name === 'preset' ? presets.map(([, key, title]) => [key, title]) : namedChoices(name, choices),
	}));
	const ofProperties = properties.map(({ name, colour }) => ({
		name,
		description: '',
		panel: words.looks.title,
		label: /** @type {string} */ (words.looks.names[name]),
		type: 'string',
		colour,
		choices: /** @type {string[][]} */ ([]),
	}));
	return `<?php
/**
 * The settings of the calculator, by the names of the element's attributes and custom properties. Generated.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns each setting's type, label, description, panel and choices.
 */
function switchcost_attributes(): array {
	return array(
${[...ofAttributes, ...ofProperties].map(row).join('')}	);
}
`;
}

/** @param {Record<string, any>} setting */
function row({ name, type, label, description, panel, choices, multiline = false, colour = false }) {
	const named = choices.map((/** @type {string[]} */ [key, title]) => `array( ${php(key)}, ${text(title)} )`);
	return `		${php(name)} => array(
			'type'        => ${php(type)},
			'label'       => ${text(label)},
			'description' => ${description ? text(description) : "''"},
			'panel'       => ${text(panel)},
			'multiline'   => ${multiline},
			'colour'      => ${colour},
			'choices'     => array(${named.length ? ` ${named.join(', ')} ` : ''}),
		),
`;
}

/** @param {string} value */
const php = (value) => `'${value.replace(/['\\]/g, '\\$&')}'`;

/** @param {string} english */
const text = (english) => `__( ${php(english)}, 'switchcost' )`;

/** @param {string} name */
const sentenceCase = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** @param {string} name */
function panelOf(name) {
	if (['preset', 'currency', 'locale'].includes(name)) return words.start.title;
	if (['view', 'theme', 'sharing', 'storage'].includes(name)) return words.content.title;
	if (name.startsWith('cta-')) return words.action.title;
	if (name === 'data-layer') return words.measuring.title;
	return words.figures.title;
}

/** @param {string} name */
function isFlag(name) {
	const [{ declarations }] = manifest.modules;
	return declarations[0].attributes.find((one) => one.name === name)?.type.text === 'boolean';
}

/** @param {string} name @param {string[]} choices */
function namedChoices(name, choices) {
	/** @type {Record<string, Record<string, string>>} */
	const named = { view: words.content.views, theme: words.content.themes, storage: words.content.storages };
	return choices.map((choice) => [choice, named[name]?.[choice] ?? choice]);
}

await rm(plugin, { recursive: true, force: true });
const { version } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'));
for (const path of await files(join(web, 'wordpress'))) {
	const text = await readFile(join(web, 'wordpress', path), 'utf8');
	await write(path, text.replaceAll('{{VERSION}}', version));
}
await write('LICENSE', await readFile(join(web, '../LICENSE'), 'utf8'));
await write('includes/attributes.php', await table());
await cp(dist, join(plugin, 'calculator'), {
	recursive: true,
	// Servers compress by themselves, and the directory of plugins refuses compressed files and hidden ones.
	filter: (path) => !/\.(gz|br)$/.test(path) && !/^([._]|SHA256SUMS$|\d+\.)/.test(basename(path)),
});
