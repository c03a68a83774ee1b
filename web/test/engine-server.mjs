// A server that sends the estimator to the tests of the engine, whole or damaged; it runs for all tests of a file.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';

/** @typedef {(response: import('node:http').ServerResponse) => void} Handler */

const root = join(import.meta.dirname, '../..');
export const estimator = await readFile(join(root, '.build/estimator.wasm'));
/** A scenario, and the native estimator's answer to it. */
export const { scenario, result } = JSON.parse(
	await readFile(join(root, 'estimator/testdata/vectors.json'), 'utf8'),
).typical;

export const type = { 'content-type': 'application/wasm' };
/** @type {(body: string | Uint8Array, headers?: Record<string, string>) => Handler} */
export const sends =
	(body, headers = type) =>
	(response) =>
		response.writeHead(200, headers).end(body);
export const good = sends(estimator);

/** Responses, one for each request; the last one repeats. @type {Handler[]} */
let responses = [];
const server = createServer((_, response) => {
	const [next] = responses.length > 1 ? responses.splice(0, 1) : responses;
	next(response);
});
/** The estimator's address. */
export let wasmUrl = '';

/** @type {string} */ let scratch;
/** An estimator that crashes at every call. @type {Buffer} */ export let crashing;

before(async () => {
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	wasmUrl = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/estimator.wasm`;
	scratch = await mkdtemp(join(tmpdir(), 'engine-'));
	const wasm = join(scratch, 'crash.wasm');
	const env = { ...process.env, GOOS: 'js', GOARCH: 'wasm' };
	execFileSync('go', ['build', '-o', wasm, './wasm/testdata/crash'], { cwd: root, env });
	crashing = await readFile(wasm);
});

after(async () => {
	server.close();
	await rm(scratch, { recursive: true });
});

beforeEach(() => respondWith(good));

/** Sets the responses. @param {Handler[]} handlers */
export function respondWith(...handlers) {
	responses = handlers;
}
