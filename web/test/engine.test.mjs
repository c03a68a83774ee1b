// Loading the estimator, surviving its failures and ordering questions. The tests in Chromium run it in a worker.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { crashing, estimator, good, respondWith, result, scenario, sends, type, wasmUrl } from './engine-server.mjs';

/** @import { EngineState } from '../src/engine/types.js' */
/** @import { Handler } from './engine-server.mjs' */

register('./engine-hooks.mjs', import.meta.url);
const { Connection } = await import('../src/engine/connection.js');
const { createEngine } = await import('../src/engine/engine.js');

/**
 * Every state that an engine goes through from now on.
 * @param {{state: EngineState, addEventListener: Function}} engine
 */
function statesOf(engine) {
	/** @type {EngineState[]} */
	const states = [];
	engine.addEventListener('state', () => states.push(engine.state));
	return states;
}

test('loading reports its bytes', async () => {
	const engine = createEngine({ wasmUrl });
	assert.deepEqual(engine.state, { phase: 'idle', restarts: 0 });
	const states = statesOf(engine);
	respondWith(sends(estimator, { ...type, 'content-length': String(estimator.length) }));
	await engine.lists();
	assert.deepEqual(states[0], { phase: 'loading', restarts: 0 });
	assert.deepEqual(states.at(-2), { phase: 'loading', restarts: 0, loaded: estimator.length, total: estimator.length });
	assert.deepEqual(states.at(-1), { phase: 'ready', restarts: 0, place: 'main' });
});

test('a compressed estimator has no known total', async () => {
	const engine = createEngine({ wasmUrl });
	const states = statesOf(engine);
	respondWith(sends(brotliCompressSync(estimator, { params: { 1: 1 } }), { ...type, 'content-encoding': 'br' }));
	await engine.lists();
	assert.deepEqual(states.at(-2), { phase: 'loading', restarts: 0, loaded: estimator.length, total: undefined });
});

test('a server without a type for WebAssembly is accepted', async () => {
	/** @type {Record<string, string>[]} */
	const types = [{ 'content-type': 'application/octet-stream' }, {}];
	for (const headers of types) {
		respondWith(sends(estimator, headers));
		assert.deepEqual(await createEngine({ wasmUrl }).check(scenario), { ok: true });
	}
});

describe('a failure to load has its reason, and the next question tries again', () => {
	/** @type {[name: string, reason: string, handler: Handler][]} */
	const faults = [
		['missing', 'not-found', (response) => response.writeHead(404).end()],
		['a page instead', 'not-found', sends('<p>Not here', { 'content-type': 'text/html; charset=utf-8' })],
		['a broken server', 'network', (response) => response.writeHead(500).end()],
		['no connection', 'network', (response) => response.socket?.destroy()],
		[
			'cut off',
			'network',
			(response) => {
				response.writeHead(200, { ...type, 'content-length': String(estimator.length) });
				response.write(estimator.subarray(0, 100_000), () => response.socket?.destroy());
			},
		],
		['garbage', 'compile', sends('garbage')],
		['half of it', 'compile', sends(estimator.subarray(0, 100_000))],
		['another program', 'crashed', sends(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))],
	];
	for (const [name, reason, handler] of faults) {
		test(name, async () => {
			const engine = createEngine({ wasmUrl });
			respondWith(handler);
			const answer = await engine.estimate(scenario);
			assert.equal(answer.error?.reason, reason, answer.error?.message);
			assert.equal(engine.state.phase, 'failed');
			assert.equal(engine.state.reason, reason);
			await assert.rejects(engine.lists(), { name: 'EngineError', reason });
			respondWith(good);
			assert.equal((await engine.estimate(scenario)).ok?.candidates[0].npv, result.candidates[0].npv);
			assert.equal(engine.state.phase, 'ready');
		});
	}

	test('a browser without WebAssembly is a reason of its own', async () => {
		const engine = createEngine({ wasmUrl });
		const { WebAssembly } = globalThis;
		Reflect.deleteProperty(globalThis, 'WebAssembly');
		try {
			assert.equal((await engine.check(scenario)).error?.reason, 'no-wasm');
		} finally {
			Object.assign(globalThis, { WebAssembly });
		}
		assert.deepEqual(await engine.check(scenario), { ok: true });
	});
});

test('questions during the load share it', async () => {
	let loads = 0;
	respondWith((response) => (loads++, good(response)));
	const connection = new Connection({ wasmUrl });
	await Promise.all([createEngine(connection).lists(), createEngine(connection).check(scenario)]);
	assert.equal(loads, 1);
});

describe('a crash', () => {
	test('after a crash the next estimator answers', async () => {
		respondWith(sends(crashing), good);
		const engine = createEngine({ wasmUrl });
		const states = statesOf(engine);
		assert.equal((await engine.estimate(scenario)).ok?.candidates[0].npv, result.candidates[0].npv);
		assert.equal(engine.state.restarts, 1);
		assert.deepEqual([...new Set(states.map(({ phase }) => phase))], ['loading', 'ready', 'idle']);
		assert.equal(states.find(({ phase }) => phase === 'idle')?.reason, 'crashed');
	});

	test('after a crash every open question is answered', async () => {
		respondWith(sends(crashing), good);
		const connection = new Connection({ wasmUrl });
		const answers = await Promise.all([1, 2, 3].map(() => createEngine(connection).estimate(scenario)));
		for (const { ok } of answers) assert.equal(ok?.candidates[0].npv, result.candidates[0].npv);
		assert.equal(connection.state.restarts, 1);
	});

	test('a repeated crash is an error, and the next question tries again', async () => {
		respondWith(sends(crashing), sends(crashing), good);
		const engine = createEngine({ wasmUrl });
		const { error } = await engine.estimate(scenario);
		assert.equal(error?.reason, 'crashed');
		assert.equal(engine.state.restarts, 2);
		assert.ok((await engine.estimate(scenario)).ok);
	});
});

describe('while an estimate is worked on', () => {
	test('a newer question replaces a queued one', async () => {
		const engine = createEngine({ wasmUrl });
		const horizons = [12, 18, 24, 30, 36];
		const answers = await Promise.all(
			horizons.map((months) => engine.estimate({ ...scenario, horizon_months: months })),
		);
		assert.deepEqual(
			answers.map(({ ok, superseded }) => ok?.stay.months.length ?? superseded),
			[12, true, true, true, 36],
		);
		assert.ok((await engine.estimate(scenario)).ok, 'and the next one has its turn');
	});

	test('a failure does not hold up a queued question', async () => {
		respondWith(sends('garbage'), good);
		const engine = createEngine({ wasmUrl });
		const [failed, answered] = await Promise.all([engine.estimate(scenario), engine.estimate(scenario)]);
		assert.equal(failed.error?.reason, 'compile');
		assert.ok(answered.ok);
	});

	test('questions of other engines and kinds are not replaced', async () => {
		const connection = new Connection({ wasmUrl });
		const [one, other] = [createEngine(connection), createEngine(connection)];
		const answers = await Promise.all([
			one.estimate(scenario),
			other.estimate(scenario),
			one.estimate(scenario),
			other.estimate(scenario),
			one.check(scenario),
		]);
		assert.ok(answers.every(({ ok }) => ok));
	});
});

describe('a question that takes long', () => {
	test('a long question keeps no other waiting and runs in short tasks', async () => {
		const connection = new Connection({ wasmUrl });
		const engine = createEngine(connection);
		await engine.check(scenario);
		/** @type {string[]} */ const answered = [];
		let turns = 0;
		const timer = setInterval(() => turns++);
		const asked = [
			engine.assess(scenario).then(() => answered.push('assess')),
			engine.check(scenario).then(() => answered.push('check')),
			engine.estimate(scenario).then(() => answered.push('estimate')),
		];
		await Promise.all(asked);
		clearInterval(timer);
		assert.deepEqual(answered, ['check', 'estimate', 'assess']);
		assert.ok(turns > 5, `${turns} other tasks had a turn`);
	});

	test('a paused question answers the same to the digit', async () => {
		const engines = [1, 2].map(() => createEngine({ wasmUrl }));
		const [alone, among] = await Promise.all([
			engines[0].assess(scenario),
			...engines.slice(1).map((engine) => engine.assess(scenario)),
			...engines.map((engine) => engine.estimate(scenario)),
		]);
		assert.deepEqual(alone, among);
	});

	test('an aborted question ends and is not started again', async () => {
		const engine = createEngine({ wasmUrl });
		await engine.check(scenario);
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 20);
		assert.deepEqual(await engine.assess(scenario, stop.signal), { superseded: true });
		assert.deepEqual(await engine.assess(scenario, stop.signal), { superseded: true });
		assert.ok((await engine.assess(scenario)).ok);
		assert.equal(engine.state.restarts, 0);
	});
});

test('the engine leaves no globals', async () => {
	const before = Object.getOwnPropertyNames(globalThis);
	await createEngine({ wasmUrl }).lists();
	assert.deepEqual(
		Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)),
		[],
	);
});
