// What the real estimator lists, for tests that go through all of it.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { listed } from '../build/go.mjs';

register('./engine-hooks.mjs', import.meta.url);
const { createEngine } = await import('../src/engine/engine.js');

const wasm = await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'), 'base64');

export const engine = createEngine({ wasmUrl: `data:application/wasm;base64,${wasm}` });

export const { inputs, lines, presets } = await engine.lists();

/** @type {import('../src/engine/types.js').FigureInfo[]} */
export const figures = JSON.parse(await listed('figures'));

/** The English texts of the estimator that are translated, by ID. @type {Record<string, string>} */
export const texts = JSON.parse(await listed('texts'));
