// Lists the third-party components that ship. `npm sbom` lists neither Go modules nor what is really bundled, and its
// output differs from run to run.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './go.mjs';

/**
 * `purl` is the package URL, `licence` an SPDX identifier, `sha512` the package's checksum in hexadecimal.
 * @typedef {{name: string, version: string, purl: string, licence: string, text: string, sha512?: string}} Component
 */

/** Licences that only ask for attribution. */
const compatible = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Returns the npm packages' folders. @param {Iterable<string>} modules their paths */
export function packageFolders(modules) {
	const folders = [...modules].map((path) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]);
	return [...new Set(folders)].filter((folder) => folder !== undefined);
}

/** Rejects if a licence is incompatible with ours. @param {Iterable<string>} folders of npm packages */
export async function components(folders) {
	const all = [...(await npmPackages(folders)), ...(await goModules())];
	for (const { name, version, licence } of all) {
		if (!compatible.includes(licence))
			throw new Error(`${name} ${version} must not be shipped: its licence is ${licence}, not one of ${compatible}`);
	}
	return all.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** @param {Iterable<string>} folders @returns {Promise<Component[]>} */
async function npmPackages(folders) {
	const { packages } = JSON.parse(await readFile(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
	const all = [...folders].map(async (folder) => {
		const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
		const integrity = packages[`node_modules/${name}`].integrity.replace('sha512-', '');
		return {
			name,
			version,
			purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
			licence: license,
			text: await licenceText(folder),
			sha512: Buffer.from(integrity, 'base64').toString('hex'),
		};
	});
	return Promise.all(all);
}

/** Lists those of the WebAssembly and the programs, and Go itself. @returns {Promise<Component[]>} */
async function goModules() {
	const module = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}\n{{end}}{{end}}';
	const [wasm, programs, goroot, version] = await Promise.all([
		run('env', ['GOOS=js', 'GOARCH=wasm', 'go', 'list', '-deps', '-f', module, './wasm/...']),
		run('go', ['list', '-deps', '-f', module, './estimator/cmd/switchcost', './web/server']),
		run('go', ['env', 'GOROOT']),
		run('go', ['env', 'GOVERSION']),
	]);
	const std = `std\t${version.trim().replace('go', '')}\t${goroot}`;
	const modules = [...new Set(`${wasm}${programs}${std}`.split('\n').filter(Boolean))].map(async (line) => {
		const [name, version, folder] = line.split('\t');
		const text = await licenceText(folder);
		return { name, version, purl: `pkg:golang/${name}@${version}`, licence: licenceOf(text), text };
	});
	return Promise.all(modules);
}

/** @param {string} folder */
async function licenceText(folder) {
	const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
	if (!file) throw new Error(`${folder} has no licence`);
	return readFile(join(folder, file), 'utf8');
}

/** Recognises a Go module's licence, which is not declared. @param {string} text */
export function licenceOf(text) {
	const words = text.replace(/\s+/g, ' ');
	if (/Apache License,? Version 2\.0/.test(words)) return 'Apache-2.0';
	if (words.includes('Permission is hereby granted, free of charge')) return 'MIT';
	if (words.includes('Permission to use, copy, modify, and')) return 'ISC';
	if (words.includes('Redistribution and use in source and binary forms'))
		return /Neither the name/.test(words) ? 'BSD-3-Clause' : 'BSD-2-Clause';
	return words.trim().slice(0, 40) || 'unknown';
}

/** Returns a CycloneDX bill of materials. @param {Component[]} components */
export const bill = (components) => ({
	$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
	bomFormat: 'CycloneDX',
	specVersion: '1.6',
	version: 1,
	metadata: {
		component: {
			type: 'application',
			'bom-ref': 'switchcost',
			name: 'switchcost',
			licenses: [{ license: { id: 'MIT' } }],
		},
	},
	components: components.map(({ name, version, purl, licence, sha512 }) => ({
		type: 'library',
		'bom-ref': purl,
		name,
		version,
		purl,
		...(sha512 && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
		licenses: [{ license: { id: licence } }],
	})),
	dependencies: [{ ref: 'switchcost', dependsOn: components.map(({ purl }) => purl) }],
});

/** @param {Component[]} components */
export const notices = (components) =>
	components
		.map(({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text.trim()}\n`)
		.join(`\n${'─'.repeat(80)}\n\n`);
