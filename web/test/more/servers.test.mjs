// The files for nginx, Apache and Caddy, in the real servers: the same headers as ours, the compressed forms, and a page
// of another origin that uses the calculator from there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { files } from '../../build/files.mjs';
import { rules } from '../../build/headers.mjs';
import { openPage, openBrowser, until } from '../e2e/browser.mjs';
import { otherOrigin } from '../e2e/hosts.mjs';
import { freePort } from '../wordpress/site.mjs';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'web/dist');
const asRoot = process.getuid?.() === 0;
const { version } = JSON.parse(await readFile(join(root, 'web/package.json'), 'utf8'));

/**
 * How to run each server on a folder: its configuration, and arguments with the path of that.
 * @typedef {{site: string, port: number, scratch: string, ready: string, program: string}} Place
 * @type {Record<string, {file: string, below?: string, configure: (place: Place) => string,
 *   args: (path: string, scratch: string) => string[]}>}
 */
const servers = {
	nginx: {
		file: '_nginx.conf',
		configure: ({ site, port, scratch, ready }) => `
${asRoot ? 'user root;' : ''}
daemon off; pid ${scratch}/pid; error_log ${scratch}/error;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n')}
  ${ready.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/switchcost', site)}
}`,
		args: (path) => ['-c', path],
	},
	apache: {
		file: '.htaccess',
		below: 'tools/', // it works in a subfolder
		configure: ({ site, port, scratch, program }) => {
			const modules = 'mpm_event authz_core dir env filter setenvif mime negotiation deflate headers rewrite'.split(
				' ',
			);
			const folder =
				program === '/usr/sbin/apache2' ? '/usr/lib/apache2/modules' : join(dirname(program), '../modules');
			return `
ServerRoot ${scratch}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${scratch}/pid
ErrorLog ${scratch}/error
${modules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n')}
IncludeOptional /etc/apache2/mods-available/mime.conf
IncludeOptional /etc/apache2/mods-available/negotiation.conf
IncludeOptional /etc/apache2/mods-available/deflate.conf
${asRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${dirname(site)}
<Directory ${dirname(site)}>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>`;
		},
		args: (path) => ['-D', 'FOREGROUND', '-f', path],
	},
	caddy: {
		file: '_Caddyfile',
		configure: ({ site, port, ready }) =>
			`{\n\tadmin off\n}\n${ready.replace(/^:8080/m, `http://127.0.0.1:${port}`).replace('/srv/switchcost', site)}`,
		args: (path) => ['run', '--adapter', 'caddyfile', '--config', path],
	},
};

/** Headers of a path by the table. @param {string} path */
function wanted(path) {
	const list = rules(version).filter(([rule]) =>
		rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path,
	);
	return Object.assign({}, ...list.map(([, headers]) => headers));
}

/** @type {string} */ let page;
const host = otherOrigin((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(page));

for (const [name, { file, below = '', configure, args }] of Object.entries(servers)) {
	const program = process.env[name.toUpperCase()];
	const skip = program && program !== 'none' ? false : `${name} is left out`;
	describe(`the file for ${name}`, { skip }, () => {
		/** @type {string} */ let scratch;
		/** @type {string} */ let address;
		/** @type {import('node:child_process').ChildProcess} */ let server;
		before(async () => {
			scratch = await mkdtemp(join(tmpdir(), `${name}-`));
			await chmod(scratch, 0o755);
			const site = join(scratch, 'www', below || 'site');
			await mkdir(site, { recursive: true });
			await cp(dist, site, { recursive: true });
			const port = await freePort();
			const ready = await readFile(join(dist, file), 'utf8');
			const path = join(scratch, 'configuration');
			await writeFile(path, configure({ site, port, scratch, ready, program: String(program) }));
			server = spawn(String(program), args(path, scratch), { stdio: 'ignore', env: { ...process.env, HOME: scratch } });
			address = `http://127.0.0.1:${port}/${below}`;
			await until(() =>
				fetch(address).then(
					() => true,
					() => server.exitCode !== null,
				),
			);
			assert.equal(server.exitCode, null, `${name} stopped`);
		});
		after(async () => {
			if (server?.exitCode === null) {
				const exit = once(server, 'exit');
				server.kill(name === 'caddy' ? 'SIGKILL' : 'SIGTERM'); // Caddy waits for idle connections
				await exit;
			}
			if (scratch) await rm(scratch, { recursive: true });
		});

		test(`${name} sends each file with our headers, type and bytes`, async () => {
			const ours = String(process.env.SITE);
			const paths = (await files(dist)).filter((path) => !/\.(br|gz)$|^[._]/.test(path));
			for (const path of ['', ...paths]) {
				const [theirs, own] = await Promise.all([address, ours].map((site) => fetch(site + path)));
				assert.equal(theirs.status, 200, path);
				for (const [header, value] of Object.entries(wanted(`/${path}`)))
					assert.equal(theirs.headers.get(header), value, `${header} of /${path}`);
				const type = (/** @type {Response} */ { headers }) =>
					headers.get('content-type')?.replace(/\s/g, '').toLowerCase();
				assert.equal(type(theirs), type(own), path);
				if (path.startsWith('assets') || path.includes('html'))
					assert.ok(
						Buffer.from(await theirs.arrayBuffer()).equals(Buffer.from(await own.arrayBuffer())) ||
							path === '' ||
							path.endsWith('html'),
						path,
					);
			}
			const missing = await fetch(`${address}missing.wasm`);
			assert.equal(missing.status, 404);
			assert.equal(missing.headers.get('access-control-allow-origin'), '*', 'so that a script can read the status');
		});

		test(`${name} sends compressed forms`, async () => {
			const wasm = (await files(dist)).find((path) => /^assets\/estimator\.\w+\.wasm$/.test(path));
			for (const coding of name === 'nginx' ? ['gzip'] : ['gzip', 'br']) {
				for (const path of [wasm, 'switch-cost.js', `${version}/switch-cost.js`, '']) {
					const { headers } = await fetch(address + path, { headers: { 'Accept-Encoding': coding } });
					assert.equal(headers.get('content-encoding'), coding, path);
					assert.match(String(headers.get('vary')), /accept-encoding/i, path);
				}
			}
			const { headers } = await fetch(address + wasm, { headers: { 'Accept-Encoding': 'identity' } });
			assert.equal(headers.get('content-encoding'), null);
		});

		for (const script of ['switch-cost.js', `${version}/switch-cost.js`])
			test(`a page of another origin calculates with ${script} from ${name}`, async () => {
				const integrity = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'))[script];
				page = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script type="module"
					src="${address}${script}" integrity="${integrity}" crossorigin></script><switch-cost></switch-cost>`;
				const browser = await openBrowser();
				const { page: visitor, complaints, close } = await openPage(browser, host());
				await visitor.locator('switch-cost [part=calculator]:not([data-asking], [data-drawing])').waitFor();
				assert.deepEqual(complaints, []);
				await close();
				await browser.close();
			});
	});
}
