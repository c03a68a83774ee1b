// The engine behind a port, as in a worker.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { after, describe, test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { crashing, estimator, respondWith, scenario, sends, wasmUrl } from './engine-server.mjs';

register('./engine-hooks.mjs', import.meta.url);
const { Connection } = await import('../src/engine/connection.js');
const { WorkerClient } = await import('../src/engine/worker-client.js');
const { serve } = await import('../src/engine/worker-server.js');

describe('behind a port, as in a worker', () => {
	/** @param {import('../src/engine/types.js').OnProgress} onProgress */
	function remote(onProgress = () => {}) {
		const { port1, port2 } = new MessageChannel();
		serve(/** @type {any} */ (port1));
		after(() => port1.close());
		return new WorkerClient(/** @type {any} */ (port2), onProgress);
	}

	test('answers through a port are the same to the letter', async () => {
		let loaded = 0;
		const far = remote((bytes) => (loaded = bytes));
		await far.call('start', wasmUrl);
		assert.equal(loaded, estimator.length);
		const near = new Connection({ wasmUrl });
		for (const [name, argument] of [
			['estimate', JSON.stringify(scenario)],
			['check', '{}'],
			['check', '{'],
			['inputs'],
			['lines'],
			['presets'],
		]) {
			assert.equal(await far.call(name, argument), await near.call(name, argument), name);
		}
	});

	test('an aborted call through a port ends', async () => {
		const far = remote();
		await far.call('start', wasmUrl);
		const stop = new AbortController();
		const ended = far.call('assess', JSON.stringify(scenario), stop.signal);
		stop.abort();
		assert.deepEqual(JSON.parse(await ended), { error: { message: 'stopped' } });
		assert.ok(JSON.parse(await far.call('assess', JSON.stringify(scenario))).ok);
	});

	test('failures through a port keep their reason', async () => {
		respondWith((response) => response.writeHead(404).end());
		await assert.rejects(remote().call('start', wasmUrl), { name: 'EngineError', reason: 'not-found' });
		respondWith(sends(crashing));
		const far = remote();
		await far.call('start', wasmUrl);
		await assert.rejects(far.call('estimate', '{}'), { name: 'EngineError', reason: 'crashed' });
	});

	test('open calls fail when a port’s other end dies', async () => {
		const far = remote();
		const waiting = far.call('start', wasmUrl);
		far.fail(new Error('it died'));
		await assert.rejects(waiting, /it died/);
		await assert.rejects(far.call('inputs'), /it died/);
	});

	test('a silent port fails after a minute; any word starts it anew', async (t) => {
		t.mock.timers.enable({ apis: ['setInterval'] });
		const port = /** @type {any} */ ({ postMessage: () => {} });
		let silences = 0;
		const far = new WorkerClient(
			port,
			() => {},
			() => silences++,
		);
		t.mock.timers.tick(90_000);
		assert.equal(silences, 0, 'nothing is asked');
		far.call('start', wasmUrl);
		t.mock.timers.tick(59_000);
		port.onmessage({ data: { loaded: 1 } });
		t.mock.timers.tick(59_000);
		assert.equal(silences, 0, 'it loads');
		t.mock.timers.tick(1000);
		assert.equal(silences, 1);
		port.onmessage({ data: { id: 1, answer: '' } });
		t.mock.timers.tick(90_000);
		assert.equal(silences, 1, 'all is answered');
	});
});
