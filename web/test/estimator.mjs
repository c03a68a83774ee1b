// The real estimator for tests that need its lists or its answers.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';

register('./engine-hooks.mjs', import.meta.url);
const { start } = await import('../src/engine/program.js');
const call = await start(
  await WebAssembly.compile(await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'))),
);

/**
 * Its answer to a call of the bridge: {ok}, {problems} or {error}.
 * @param {string} name
 * @param {unknown} [argument]
 */
export const ask = async (name, argument) =>
  JSON.parse(await call(name, argument === undefined ? undefined : JSON.stringify(argument)));

/** @type {import('../src/engine/types.js').Input[]} */
export const inputs = (await ask('inputs')).ok;
/** @type {import('../src/engine/types.js').Line[]} */
export const lines = (await ask('lines')).ok;
/** @type {import('../src/engine/types.js').Preset[]} */
export const presets = (await ask('presets')).ok;
