// The answers of the engine with the real estimator, and the declarations of their types.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { crashing, estimator, respondWith, scenario, sends, wasmUrl } from './engine-server.mjs';
import { engine } from './estimator.mjs';

const root = join(import.meta.dirname, '../..');
const vectors = JSON.parse(await readFile(join(root, 'estimator/testdata/vectors.json'), 'utf8'));

test('every vector gets its answer', async () => {
	for (const [name, { scenario, result }] of Object.entries(vectors)) {
		const { ok, ...otherwise } = await engine.estimate(scenario);
		assert.deepEqual(otherwise, {}, name);
		assert.deepEqual(
			ok?.candidates.map(({ npv }) => npv),
			result.candidates.map((/** @type {{npv: string}} */ { npv }) => npv),
			name,
		);
	}
});

test('scenarios may be text, and invalid ones get all their problems', async () => {
	assert.deepEqual(await engine.check(JSON.stringify(scenario)), { ok: true });
	const { problems } = await engine.check({ ...scenario, currency: 'XXX', horizon_months: 'ten' });
	assert.deepEqual(
		problems?.map(({ pointer, code }) => [pointer, code]),
		[
			['/currency', 'bounds'],
			['/horizon_months', 'type'],
		],
	);
	const [syntax] = (await engine.check('{"version": 1,}')).problems ?? [];
	assert.deepEqual([syntax.pointer, syntax.code], ['', 'syntax']);
	const cyclic = { ...scenario };
	cyclic.demand = cyclic;
	assert.match((await engine.check(cyclic)).error?.message ?? '', /circular/);
	assert.deepEqual(await engine.check(scenario), { ok: true });
});

test('the engine gives the estimator’s lists', async () => {
	const { inputs, lines, presets } = await engine.lists();
	assert.ok(inputs.find(({ pointer }) => pointer === '/demand/labels_per_month')?.label);
	assert.ok(lines.find(({ line }) => line === 'relabel')?.one_time);
	assert.equal(presets.length, 7);
});

test('the type declarations have every field of the results', async () => {
	const declarations = ['analysis', 'result', 'scenario'].map((name) => `scenario/${name}.d.ts`);
	declarations.push('engine/types.d.ts');
	const types = (await Promise.all(declarations.map((name) => readFile(join(root, 'web/src', name), 'utf8')))).join(
		'\n',
	);
	const {
		inputs,
		lines,
		presets: [preset],
	} = await engine.lists();
	const { ok } = await engine.estimate(scenario);
	const { problems } = await engine.check('{}');
	const explained = await Promise.all(
		['npv', 'labels'].map((figure) =>
			engine.explain({ scenario, candidate: 0, figure, month: figure === 'npv' ? undefined : 1 }),
		),
	);
	assert.ok(explained.every(({ ok }) => ok));
	/** @type {Set<string>} */
	const names = new Set();
	const byName = new Set([
		'lines',
		'one_time',
		'saving',
		'npv_by_kind',
		'npv_by_line',
		'one_time_by_kind',
		'saving_by_kind',
		'net_benefit_by_kind',
	]); // objects whose fields are data
	JSON.stringify([inputs, lines, preset.name, ok, problems, explained.map(({ ok }) => ok)], function (name, value) {
		if (!Array.isArray(this)) names.add(name);
		return byName.has(name) && typeof value === 'object' ? undefined : value;
	});
	names.delete('');
	assert.deepEqual(
		[...names].filter((name) => !new RegExp(`\\b${name}\\??:`).test(types)),
		[],
		`fields to declare in ${declarations.join(', ')}`,
	);
	assert.ok(names.size > 60, `${names.size} fields`);
});

// The engine behind a port, as in a worker.

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
