// What of others is in what we ship, under which licences: the npm packages
// that modules were bundled from, the Go modules in the WebAssembly, and Go.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './switchcost.mjs';

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {string} licence its SPDX name
 * @property {string} text of its licence
 * @property {string} [sha512] of its package, in hexadecimal
 */

/** Licences that ask for no more than to be named. */
const compatible = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Notes from which packages modules are bundled. @param {Set<string>} folders that it adds to @returns {import('esbuild').Plugin} */
export const bundled = (folders) => ({
  name: 'bundled',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
      folders.add(/** @type {RegExpExecArray} */ (/^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path))[0]);
      return undefined; // others load it
    }),
});

/**
 * All of it, by name. Rejects where one's licence is not compatible with ours.
 * @param {Iterable<string>} folders of npm packages
 * @returns {Promise<Component[]>}
 */
export async function shipped(folders) {
  const { packages } = JSON.parse(await readFile(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
  const npm = [...folders].map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const sha512 = Buffer.from(packages[`node_modules/${name}`].integrity.replace('sha512-', ''), 'base64').toString(
      'hex',
    );
    return {
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licence: license,
      text: await licenceText(folder),
      sha512,
    };
  });
  const all = await Promise.all([...npm, ...(await goModules())]);
  for (const { name, version, licence } of all) {
    if (!compatible.includes(licence))
      throw new Error(
        `${name} ${version} must not be shipped: its licence is ${licence}, not one of ${compatible.join(', ')}`,
      );
  }
  return all.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** Those that the WebAssembly and the command-line tool are built of, and Go itself. @returns {Promise<Promise<Component>[]>} */
async function goModules() {
  const [wasm, tool, goroot, version] = await Promise.all([
    run('env', ['GOOS=js', 'GOARCH=wasm', 'go', 'list', '-deps', '-f', module, './wasm']),
    run('go', ['list', '-deps', '-f', module, './estimator/cmd/switchcost', './web/server']),
    run('go', ['env', 'GOROOT']),
    run('go', ['env', 'GOVERSION']),
  ]);
  const modules = new Set(
    `${wasm}${tool}std\t${version.trim().replace('go', '')}\t${goroot}`.split('\n').filter(Boolean),
  );
  return [...modules].map(async (line) => {
    const [name, version, folder] = line.split('\t');
    const text = await licenceText(folder);
    return { name, version, purl: `pkg:golang/${name}@${version}`, licence: licenceOf(text), text };
  });
}

const module = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}\n{{end}}{{end}}';

/** @param {string} folder */
async function licenceText(folder) {
  const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)\b/i.test(basename(name)));
  if (!file) throw new Error(`${folder} has no licence`);
  return readFile(join(folder, file), 'utf8');
}

/** The SPDX name of a licence by its words: a Go module has no other. @param {string} text */
export function licenceOf(text) {
  const words = text.replace(/\s+/g, ' ');
  if (/Apache License,? Version 2\.0/.test(words)) return 'Apache-2.0';
  if (words.includes('Permission is hereby granted, free of charge')) return 'MIT';
  if (words.includes('Permission to use, copy, modify, and')) return 'ISC';
  if (words.includes('Redistribution and use in source and binary forms'))
    return /Neither the name/.test(words) ? 'BSD-3-Clause' : 'BSD-2-Clause';
  return words.trim().slice(0, 40) || 'unknown';
}

/** The bill of materials, as CycloneDX has it; the same for the same sources. @param {Component[]} components */
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

/** What their licences ask to be sent along. @param {Component[]} components */
export const notices = (components) =>
  components
    .map(({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text.trim()}\n`)
    .join(`\n${'─'.repeat(80)}\n\n`);
