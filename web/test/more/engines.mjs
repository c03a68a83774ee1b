// Drives three browser engines through one interface: Chromium and Firefox with Puppeteer, WebKit with its driver on a
// virtual screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Key, Origin } from 'selenium-webdriver';

/**
 * A window of an engine, with one page at a time.
 * @typedef {object} Visit
 * @property {string} version
 * @property {(address: string) => Promise<unknown>} open
 * @property {(script: (...given: any[]) => any, ...given: any[]) => Promise<any>} run a function in the page
 * @property {(x: number, y: number) => Promise<unknown>} click where a visitor would, in CSS pixels of the window
 * @property {(text: string) => Promise<unknown>} type key by key into the focused element
 * @property {(key: string) => Promise<unknown>} command a key with Control
 * @property {string[] | undefined} complaints every error and warning on the console, where the engine tells
 * @property {() => Promise<void>} close
 */

/**
 * Starts each engine with a folder for downloads.
 * @type {Record<string, {variable: string, start: (program: string, folder: string) => Promise<Visit>}>}
 */
const starts = {
	Chromium: {
		variable: 'CHROMIUM',
		start: (program, folder) =>
			puppet({
				executablePath: program,
				downloadBehavior: { policy: 'allow', downloadPath: folder },
				args: [
					'--disable-gpu',
					'--disable-background-networking',
					...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				], // root has no sandbox
			}),
	},
	Firefox: {
		variable: 'FIREFOX',
		start: (program, folder) =>
			puppet({
				browser: 'firefox',
				executablePath: program,
				extraPrefsFirefox: {
					'browser.download.folderList': 2,
					'browser.download.dir': folder,
					'browser.download.always_ask_before_handling_new_types': false,
				},
			}),
	},
	WebKit: { variable: 'WEBKIT', start: webkit },
};

export const engines = Object.keys(starts);

/**
 * Starts an engine with an empty profile.
 * @param {string} name
 * @returns {Promise<Visit & {saved: (ending: string) => Promise<string>} | undefined>} saved waits for a file and reads
 *   it; undefined where the engine is left out
 */
export async function startEngine(name) {
	const { variable, start } = starts[name];
	const program = process.env[variable];
	if (!program) throw new Error(`set ${variable} to the path of ${name}, or to none, or run make e2e, which finds it`);
	if (program === 'none') return undefined;
	const folder = await mkdtemp(join(tmpdir(), 'engine-'));
	const visit = await start(program, folder);
	return {
		...visit,
		async saved(ending) {
			for (const end = Date.now() + 90_000; Date.now() < end; await after(50)) {
				const file = (await readdir(folder)).find((one) => one.endsWith(ending));
				const text = file && (await readFile(join(folder, file), 'utf8'));
				if (text) return text;
			}
			throw new Error(`no file ${ending} was saved: ${await readdir(folder)}`);
		},
		async close() {
			await visit.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** @param {import('puppeteer-core').LaunchOptions} options @returns {Promise<Visit>} */
async function puppet(options) {
	const browser = await puppeteer.launch({ headless: true, defaultViewport: { width: 1280, height: 900 }, ...options });
	const [page] = await browser.pages();
	/** @type {string[]} */ const complaints = [];
	page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	return {
		version: await browser.version(),
		complaints,
		open: (address) => page.goto(address),
		run: (script, ...given) => page.evaluate(script, ...given),
		click: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		async command(key) {
			await page.keyboard.down('Control');
			await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
			await page.keyboard.up('Control');
		},
		close: () => browser.close(),
	};
}

/** @param {string} program @param {string} folder @returns {Promise<Visit>} */
async function webkit(program, folder) {
	const home = join(folder, '.home');
	await mkdir(join(home, '.config'), { recursive: true });
	await writeFile(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
	// Without a graphics card or rights of its own, it hangs unless it is told.
	const env = {
		...process.env,
		HOME: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		LANG: 'C.UTF-8',
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
		WEBKIT_DISABLE_COMPOSITING_MODE: '1',
		WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	};
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [display] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		env: { ...env, DISPLAY: `:${String(display).trim()}` },
		stdio: 'ignore',
	});
	const stop = () => [driver, screen].forEach((process) => process.kill());
	try {
		await answers(port);
		const session = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.disableEnvironmentOverrides()
			.withCapabilities({
				browserName: basename(program),
				'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
			})
			.build();
		return {
			version: `webkit/${(await session.getCapabilities()).getBrowserVersion()}`,
			complaints: undefined,
			open: (address) => session.get(address),
			run: (script, ...given) => session.executeScript(script, ...given),
			click: (x, y) =>
				session
					.actions()
					.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
					.click()
					.perform(),
			type: (text) => session.actions().sendKeys(text).perform(),
			command: (key) => session.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform(),
			async close() {
				await session.quit().finally(stop);
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}

/** A port that nothing listens on. @returns {Promise<number>} */
async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	await once(server, 'close');
	return port;
}

/** Waits until a driver takes requests. @param {number} port */
async function answers(port) {
	for (const end = Date.now() + 90_000; Date.now() < end; await after(50)) {
		if (
			await fetch(`http://127.0.0.1:${port}/status`).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
	}
	throw new Error('WebKitWebDriver does not answer');
}
