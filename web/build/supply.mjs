// Checks and lists third-party code: node web/build/supply.mjs DIRECTORY
//
// Fails if a package in a lock file has no checksum, comes from an insecure address or may run scripts, or if code that
// ships has a known vulnerability. If the vulnerability databases cannot be reached, it says so and continues.
import { readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { run } from './go.mjs';

const [dist] = process.argv.slice(2);
if (!dist) throw new Error('usage: node web/build/supply.mjs DIRECTORY');

/** @type {string[]} */ const faults = [];

/** @type {{components: {name: string, version: string, purl: string, licenses: {license: {id: string}}[]}[]}} */
const { components } = JSON.parse(await readFile(join(dist, 'sbom.json'), 'utf8'));
console.log(`${components.length} third-party components ship:`);
for (const { name, version, licenses } of components)
  console.log(`  ${name.padEnd(34)}${version.padEnd(10)}${licenses[0].license.id}`);

for (const folder of ['web', 'web/test/packages', 'web/bench']) {
  const path = join(import.meta.dirname, '../..', folder);
  const { packages } = JSON.parse(await readFile(join(path, 'package-lock.json'), 'utf8'));
  const entries = Object.entries(packages).filter(([path]) => path);
  const size = await run('du', ['-sm', join(path, 'node_modules')]).then(
    (text) => `, ${parseInt(text, 10)} MB installed`,
    () => ', not installed',
  );
  console.log(`${folder}/package-lock.json pins ${entries.length} packages${size}.`);
  for (const [path, { integrity, resolved, link }] of entries) {
    if (!/^sha512-/.test(integrity ?? '') || link) faults.push(`${folder}: ${path} has no SHA-512 checksum`);
    if (resolved && !resolved.startsWith('https://')) faults.push(`${folder}: ${path} comes from ${resolved}`);
  }
  if (!/^ignore-scripts=true$/m.test(await readFile(join(path, '.npmrc'), 'utf8')))
    faults.push(`${folder}/.npmrc lets packages run scripts`);
}
const modules = (await run('go', ['list', '-m', '-f', '{{if not .Main}}{{.Path}}{{end}}', 'all'])).trim().split('\n');
console.log(`go.mod and go.sum pin ${modules.length} modules: ${(await run('go', ['mod', 'verify'])).trim()}.`);

await auditNpm();
await auditGo();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

/** Asks npm which packages have known vulnerabilities; those that do not ship are only listed. */
async function auditNpm() {
  const shipped = new Set(components.filter(({ purl }) => purl.startsWith('pkg:npm/')).map(({ name }) => name));
  const { vulnerabilities } = await new Promise((resolve) =>
    execFile(
      'npm',
      ['audit', '--json', '--fetch-retries=0'],
      { cwd: join(import.meta.dirname, '..'), maxBuffer: 64 << 20 },
      (_, text) => {
        try {
          resolve(JSON.parse(text));
        } catch {
          resolve({});
        }
      },
    ),
  );
  if (!vulnerabilities) return console.log('npm audit cannot reach its database from here: packages were not checked.');
  const found = Object.values(vulnerabilities);
  console.log(`npm audit knows ${found.length} vulnerable packages among those pinned.`);
  for (const { name, severity } of found) {
    if (shipped.has(name)) faults.push(`${name} ships and is vulnerable: ${severity}`);
    else console.log(`  ${name}: ${severity}, in a tool that does not ship`);
  }
}

/** Has govulncheck look for known vulnerabilities that our Go code can reach. */
async function auditGo() {
  const reachable = await fetch('https://vuln.go.dev/index/db.json', { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!reachable) return console.log('govulncheck cannot reach its database from here: Go modules were not checked.');
  try {
    console.log((await run('go', ['tool', 'govulncheck', './...'])).trim());
  } catch (error) {
    faults.push(`govulncheck: ${/** @type {any} */ (error).stdout ?? error}`);
  }
}
