// What the real estimator lists, for tests that go through all of it.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { listed } from '../build/lists-plugin.mjs';

register('./engine-hooks.mjs', import.meta.url);
const { createEngine } = await import('../src/engine/engine.js');

const wasm = await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'), 'base64');

export const engine = createEngine({ wasmUrl: `data:application/wasm;base64,${wasm}` });

export const { inputs, lines, presets } = await engine.lists();

/** @type {import('../src/engine/types.js').FigureInfo[]} */
export const figures = JSON.parse(await listed('figures'));

/** Every text of the estimator that a visitor may read, once each, by where it is. */
export const texts = {
  inputs: unique(inputs.flatMap(({ label, help }) => [label, help])),
  lines: unique(lines.flatMap(({ label, help }) => [label, help])),
  presets: unique(
    presets.flatMap(({ title, summary, scenario }) => [
      title,
      summary,
      scenario.incumbent.name,
      ...scenario.candidates.map(({ name }) => name),
    ]),
  ),
  figures: unique(
    figures.flatMap(({ label, rule, source, formulas }) => [label, rule, source, ...formulas.map(({ when }) => when)]),
  ),
  sources: unique([...inputs.map(({ source }) => source), ...presets.flatMap(({ sources }) => Object.values(sources))]),
};

/** @param {(string | undefined)[]} all @returns {string[]} */
function unique(all) {
  return [...new Set(all)].filter((text) => text !== undefined);
}
