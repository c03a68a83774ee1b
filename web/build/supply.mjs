// Checks and lists third-party code: node web/build/supply.mjs DIRECTORY
//
// Fails if a locked package has no checksum, comes from an insecure address or may run scripts, and if code that ships
// is known to be vulnerable; continues if the databases cannot be reached.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './go.mjs';

const [dist] = process.argv.slice(2);
if (!dist) throw new Error('usage: node web/build/supply.mjs DIRECTORY');

/** @param {string} problem */
function fail(problem) {
	console.error(problem);
	process.exitCode = 1;
}

/** @type {{components: {name: string, version: string, purl: string, licenses: {license: {id: string}}[]}[]}} */
const { components } = JSON.parse(await readFile(join(dist, 'sbom.json'), 'utf8'));
console.log('Third-party components that ship:');
console.table(components.map(({ name, version, licenses }) => ({ name, version, licence: licenses[0].license.id })));

for (const folder of ['web', 'web/test/packages', 'web/bench']) {
	const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
	const entries = Object.entries(packages).filter(([path]) => path);
	console.log(`${folder}/package-lock.json pins ${entries.length} packages.`);
	for (const [path, { integrity, resolved, link, inBundle }] of entries) {
		if (inBundle) continue; // the checksum of the package that contains it covers it
		if (!/^sha512-/.test(integrity ?? '') || link) fail(`${folder}: ${path} has no SHA-512 checksum`);
		if (resolved && !resolved.startsWith('https://')) fail(`${folder}: ${path} comes from ${resolved}`);
	}
	if (!/^ignore-scripts=true$/m.test(await readFile(join(folder, '.npmrc'), 'utf8')))
		fail(`${folder}/.npmrc lets packages run scripts`);
}
const modules = (await run('go', ['list', '-m', 'all'])).trim().split('\n').slice(1);
console.log(`go.mod and go.sum pin ${modules.length} modules: ${(await run('go', ['mod', 'verify'])).trim()}.`);

await auditNpm();
await auditGo();

/** Vulnerable packages that do not ship are only listed. */
async function auditNpm() {
	const audit = ['--prefix', 'web', 'audit', '--json', '--fetch-retries=0'];
	const report = await run('npm', audit).catch(({ stdout }) => stdout); // npm fails if there are any
	const { vulnerabilities } = report.startsWith('{') ? JSON.parse(report) : {};
	if (!vulnerabilities) return console.log('npm audit cannot reach its database from here: packages were not checked.');
	const found = Object.values(vulnerabilities);
	console.log(`npm audit knows ${found.length} vulnerable packages among those pinned.`);
	for (const { name, severity } of found) {
		if (components.some(({ purl }) => purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`)))
			fail(`${name} ships and is vulnerable: ${severity}`);
		else console.log(`  ${name}: ${severity}, in a tool that does not ship`);
	}
}

async function auditGo() {
	const reachable = await fetch('https://vuln.go.dev/index/db.json', { signal: AbortSignal.timeout(5000) }).then(
		({ ok }) => ok,
		() => false,
	);
	if (!reachable) return console.log('govulncheck cannot reach its database from here: Go modules were not checked.');
	await run('go', ['tool', 'govulncheck', './...']).then(
		(report) => console.log(report.trim()),
		(error) => fail(`govulncheck: ${error.stdout ?? error}`),
	);
}
