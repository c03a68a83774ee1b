// Adds a version of links with today's presets: node build/freeze-presets.mjs
//
// A link stores only what differs from a preset, and must hold the same scenario after a change of presets. Therefore,
// once the change is complete, run this; it appends what has changed to src/takeaway/link-versions.json. If an input
// has been renamed, add it to `renames` in link-versions.js, with the new version as `since`. The presets hold the
// edition of the model, so a link's version tells the edition that it was made with.
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
 * Returns undefined if the presets have not changed.
 * @param {Version[]} versions
 * @param {Record<string, Scenario>} scenarios by preset
 * @returns {Version | undefined}
 */
export function nextVersion(versions, scenarios) {
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
	const samePresets = String(presets) === String(versions.at(-1)?.presets);
	return rows.length === 0 && samePresets ? undefined : { presets, rows: Object.fromEntries(rows) };
}

if (process.argv[1] === import.meta.filename) {
	const versions = JSON.parse(await readFile(file, 'utf8'));
	const current = await presets((args) => run('go', ['run', './estimator/cmd/switchcost', ...args])); // not yet built
	const next = nextVersion(versions, current);
	if (next) {
		await writeFile(file, await format(JSON.stringify([...versions, next]), { parser: 'json', printWidth: 120 }));
		console.log(`Version ${versions.length + 1}: ${Object.keys(next.rows).length} rows`);
	} else console.log('The presets have not changed.');
}
