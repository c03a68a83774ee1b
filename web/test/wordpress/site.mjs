// Runs Debian's WordPress with a database of its own, PHP's own server, and the plugin as it is packed.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '../e2e/browser.mjs';

const run = promisify(execFile);
const here = import.meta.dirname;
const plugin = join(here, '../../../.build/wordpress/switchcost');
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/**
 * Starts WordPress; `author` and `admin` are users, each with its name as the password.
 * @param {string} load path of wp-load.php
 */
export async function startWordPress(load) {
	const scratch = await mkdtemp(join(tmpdir(), 'wordpress-'));
	const folder = join(scratch, 'site');
	const socket = join(scratch, 'socket');
	/** @type {(() => Promise<unknown>)[]} */ const endings = [() => rm(scratch, { recursive: true })];
	const stop = async () => {
		for (const end of endings.reverse()) await end();
	};
	try {
		await copySite(dirname(load), folder);
		endings.push(await startDatabase(scratch, socket));
		const address = `http://127.0.0.1:${await freePort()}/`;
		const php = { env: { ...env, DATABASE_SOCKET: socket, PHP_CLI_SERVER_WORKERS: '4' } };
		const { stdout: version } = await run('php', [join(here, 'install.php'), folder, address], php);
		const host = new URL(address).host;
		endings.push(started('php', ['-S', host, '-t', folder, join(here, 'router.php')], php.env));
		await until(() => succeeds(fetch(address)));
		/** Returns PHP's errors and warnings so far. */
		const log = () => readFile(join(folder, 'debug.log'), 'utf8').catch(() => '');
		return { address, version, log, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/**
 * Starts a program with a group of its own, and returns what ends both.
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
function started(program, args, env) {
	const running = spawn(program, args, { env, stdio: 'ignore', detached: true });
	const exit = once(running, 'exit');
	return async () => {
		process.kill(-Number(running.pid), 'SIGTERM');
		await exit;
	};
}

/** @param {Promise<unknown>} attempt */
const succeeds = (attempt) =>
	attempt.then(
		() => true,
		() => false,
	);

/** @param {string} from @param {string} to */
async function copySite(from, to) {
	await cp(from, to, {
		recursive: true,
		dereference: true, // Debian keeps common libraries elsewhere
		filter: (path) => !path.endsWith('/wp-config.php') && !path.startsWith(join(from, 'wp-content/')),
	});
	await mkdir(join(to, 'wp-content/plugins'), { recursive: true });
	await cp(join(from, 'wp-content/themes'), join(to, 'wp-content/themes'), { recursive: true, dereference: true });
	await cp(join(here, 'config.php'), join(to, 'wp-config.php'));
	await symlink(plugin, join(to, 'wp-content/plugins/switchcost'));
}

/** @param {string} scratch @param {string} socket */
async function startDatabase(scratch, socket) {
	const data = join(scratch, 'data');
	const as = process.getuid?.() === 0 ? ['--user=root'] : [];
	await run(
		'mariadb-install-db',
		['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...as],
		{
			env,
		},
	);
	const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${scratch}/pid`, ...as];
	const stop = started('mariadbd', ['--no-defaults', ...options], env);
	const create = [`--socket=${socket}`, '--user=root', '--execute=create database wordpress'];
	await until(() => succeeds(run('mariadb', create)));
	return stop;
}

/** @returns {Promise<number>} */
export async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	return port;
}
