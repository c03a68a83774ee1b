// The real estimator for tests that need its lists or its answers.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { listed } from '../build/go.mjs';

register('./engine-hooks.mjs', import.meta.url);
const { createEngine } = await import('../src/engine/engine.js');
const { start } = await import('../src/engine/program.js');

const wasm = await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'));
const call = await start(await WebAssembly.compile(wasm));

/** The engine that pages use; it starts with its first question. */
export const engine = createEngine({ wasmUrl: `data:application/wasm;base64,${wasm.toString('base64')}` });

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
/** @type {import('../src/engine/types.js').FigureInfo[]} */
export const figures = await listed('figures');
/** The English texts of the estimator that are translated, by ID. @type {Record<string, string>} */
export const texts = await listed('texts');
