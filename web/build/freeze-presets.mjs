// Adds a version of links with today's presets and edition of the model: node build/freeze-presets.mjs
//
// A link stores only what differs from a preset, and must hold the same scenario after a change of presets. Its version
// also tells the edition of the model that it was made with. Therefore, once a change of presets or of the edition is
// complete, run this; it appends what has changed to src/takeaway/link-versions.json. If an input has been renamed, add
// it to `renames` in link-versions.js, with the new version as `since`.
//
// test/link.test.mjs fails until this is done. Released versions never change; an unreleased one may be frozen again.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { leavesOf } from '../src/scenario/leaves.js';
import { presetsAt } from '../src/takeaway/link-versions.js';
import { presets, run } from './go.mjs';

/** @import { Scenario } from '../src/engine/types.js' */
/** @import { Value, Version } from '../src/takeaway/link-versions.js' */

const file = join(import.meta.dirname, '../src/takeaway/link-versions.json');

/**
 * Returns undefined if neither the presets nor the edition have changed.
 * @param {Version[]} versions
 * @param {Record<string, Scenario>} scenarios by preset
 * @param {number} model its edition
 * @returns {Version | undefined}
 */
export function nextVersion(versions, scenarios, model) {
	const before = presetsAt(versions.length, versions);
	const presets = Object.keys(scenarios);
	const after = presets.map((name) => /** @type {Map<string, Value>} */ (new Map(leavesOf(scenarios[name]))));
	const pointers = new Set([...Object.values(before), ...after].flatMap((leaves) => [...leaves.keys()]));
	const rows = [...pointers]
		.filter((pointer) => presets.some((name, i) => before[name]?.get(pointer) !== after[i].get(pointer)))
		.map((pointer) => {
			const values = after.map((leaves) => leaves.get(pointer) ?? null);
			return [pointer, values.every((value) => value === values[0]) ? values[0] : values];
		});
	const last = versions.at(-1);
	const unchanged = rows.length === 0 && String(presets) === String(last?.presets) && model === last?.model;
	return unchanged ? undefined : { model, presets, rows: Object.fromEntries(rows) };
}

if (process.argv[1] === import.meta.filename) {
	const versions = JSON.parse(await readFile(file, 'utf8'));
	const tool = (/** @type {string[]} */ args, input = '') =>
		run('go', ['run', './estimator/cmd/switchcost', ...args], input); // not yet built
	const current = await presets(tool);
	const { model } = JSON.parse(await tool(['estimate', '--json', '-'], JSON.stringify(Object.values(current)[0])));
	const next = nextVersion(versions, current, model);
	if (next) {
		await writeFile(file, await format(JSON.stringify([...versions, next]), { parser: 'json', printWidth: 120 }));
		console.log(`Version ${versions.length + 1}: ${Object.keys(next.rows).length} rows`);
	} else console.log('Neither the presets nor the edition have changed.');
}
