// The engine with the real estimator, on this thread and behind a port; the
// tests in Chromium have it in a worker.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';

/** @import { EngineState } from '../src/engine/types.js' */
/** @typedef {(response: import('node:http').ServerResponse) => void} Handler */

register('./engine-hooks.mjs', import.meta.url);
const { Connection } = await import('../src/engine/connection.js');
const { createEngine } = await import('../src/engine/engine.js');
const { WorkerClient } = await import('../src/engine/worker-client.js');
const { serve } = await import('../src/engine/worker-server.js');

const root = join(import.meta.dirname, '../..');
const vectors = join(root, 'estimator/testdata/vectors');
const estimator = await readFile(join(root, '.build/estimator.wasm'));
/** @param {string} name */
const vector = async (name) => JSON.parse(await readFile(join(vectors, name), 'utf8'));
const { scenario, result } = await vector('typical.json');

const type = { 'content-type': 'application/wasm' };
/** @type {(body: string | Uint8Array, headers?: Record<string, string>) => Handler} */
const sends =
  (body, headers = type) =>
  (response) =>
    response.writeHead(200, headers).end(body);
const good = sends(estimator);

/** What the server sends, one for each request, the last for all that follow. @type {Handler[]} */
let responses = [];
const server = createServer((_, response) => {
  const [next] = responses.length > 1 ? responses.splice(0, 1) : responses;
  next(response);
});
let wasmUrl = '';

/** @type {string} */ let scratch;
/** @type {Buffer} */ let crashing;

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

beforeEach(() => (responses = [good]));

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

test('every vector gets its answer', async () => {
  const engine = createEngine({ wasmUrl });
  for (const name of await readdir(vectors)) {
    const { scenario, result } = await vector(name);
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
  const engine = createEngine({ wasmUrl });
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
  const { inputs, lines, presets } = await createEngine({ wasmUrl }).lists();
  assert.ok(inputs.find(({ pointer }) => pointer === '/demand/labels_per_month')?.label);
  assert.ok(lines.find(({ line }) => line === 'relabel')?.one_time);
  assert.equal(presets.length, 6);
});

test('the type declarations have every field of the results', async () => {
  const declarations = [
    'scenario/scenario.d.ts',
    'scenario/result.d.ts',
    'scenario/explanation.d.ts',
    'engine/types.d.ts',
  ];
  const types = (await Promise.all(declarations.map((name) => readFile(join(root, 'web/src', name), 'utf8')))).join(
    '\n',
  );
  const engine = createEngine({ wasmUrl });
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
  );
  assert.ok(names.size > 60, `${names.size} fields`);
});

test('loading reports its bytes', async () => {
  const engine = createEngine({ wasmUrl });
  assert.deepEqual(engine.state, { phase: 'idle', restarts: 0 });
  const states = statesOf(engine);
  responses = [sends(estimator, { ...type, 'content-length': String(estimator.length) })];
  await engine.lists();
  assert.deepEqual(states[0], { phase: 'loading', restarts: 0 });
  assert.deepEqual(states.at(-2), { phase: 'loading', restarts: 0, loaded: estimator.length, total: estimator.length });
  assert.deepEqual(states.at(-1), { phase: 'ready', restarts: 0, place: 'main' });
});

test('a compressed estimator has no known total', async () => {
  const engine = createEngine({ wasmUrl });
  const states = statesOf(engine);
  responses = [sends(brotliCompressSync(estimator, { params: { 1: 1 } }), { ...type, 'content-encoding': 'br' })];
  await engine.lists();
  assert.deepEqual(states.at(-2), { phase: 'loading', restarts: 0, loaded: estimator.length, total: undefined });
});

test('a server without a type for WebAssembly is accepted', async () => {
  /** @type {Record<string, string>[]} */
  const types = [{ 'content-type': 'application/octet-stream' }, {}];
  for (const headers of types) {
    responses = [sends(estimator, headers)];
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
      responses = [handler];
      const answer = await engine.estimate(scenario);
      assert.equal(answer.error?.reason, reason, answer.error?.message);
      assert.equal(engine.state.phase, 'failed');
      assert.equal(engine.state.reason, reason);
      await assert.rejects(engine.lists(), { name: 'EngineError', reason });
      responses = [good];
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
  responses = [(response) => (loads++, good(response))];
  const connection = new Connection({ wasmUrl });
  await Promise.all([createEngine(connection).lists(), createEngine(connection).check(scenario)]);
  assert.equal(loads, 1);
});

describe('a crash', () => {
  test('after a crash the next estimator answers', async () => {
    responses = [sends(crashing), good];
    const engine = createEngine({ wasmUrl });
    const states = statesOf(engine);
    assert.equal((await engine.estimate(scenario)).ok?.candidates[0].npv, result.candidates[0].npv);
    assert.equal(engine.state.restarts, 1);
    assert.deepEqual([...new Set(states.map(({ phase }) => phase))], ['loading', 'ready', 'idle']);
    assert.equal(states.find(({ phase }) => phase === 'idle')?.reason, 'crashed');
  });

  test('after a crash every open question is answered', async () => {
    responses = [sends(crashing), good];
    const connection = new Connection({ wasmUrl });
    const answers = await Promise.all([1, 2, 3].map(() => createEngine(connection).estimate(scenario)));
    for (const { ok } of answers) assert.equal(ok?.candidates[0].npv, result.candidates[0].npv);
    assert.equal(connection.state.restarts, 1);
  });

  test('a repeated crash is an error, and the next question tries again', async () => {
    responses = [sends(crashing), sends(crashing), good];
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
    responses = [sends('garbage'), good];
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
    responses = [(response) => response.writeHead(404).end()];
    await assert.rejects(remote().call('start', wasmUrl), { name: 'EngineError', reason: 'not-found' });
    responses = [sends(crashing)];
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
