// The versions of links: each fixes the presets, with the edition of the model, and the names of the inputs
// (build/freeze-presets.mjs).
import { fromLeaves, InputShape } from '../scenario/leaves.js';
import list from './link-versions.json' with { type: 'json' };

/** @import { Input } from '../engine/types.js' */
/** @import { Leaves } from '../scenario/leaves.js' */
/** @import { Release, Rename } from './link.js' */

/**
 * What a version changes in the one before. A row holds one value for all presets or a list; null: none.
 * @typedef {{presets: string[], rows: Record<string, Row>}} Version
 * @typedef {string | number | boolean | null} Value
 * @typedef {Value | Value[]} Row
 */

export const versions = /** @type {Version[]} */ (/** @type {unknown} */ (list));

/** The newest. */
export const version = versions.length;

/** @type {Rename[]} */
const renames = [];

/** The leaves of each preset. @param {number} wanted version @param {Version[]} [all] */
export function presetsAt(wanted, all = versions) {
	/** @type {Record<string, Leaves>} */ let leavesOf = {};
	for (const { presets, rows } of all.slice(0, wanted)) {
		leavesOf = Object.fromEntries(
			presets.map((name, i) => {
				const leaves = new Map(leavesOf[name]);
				for (const [pointer, row] of Object.entries(rows)) {
					const value = Array.isArray(row) ? row[i] : row;
					if (value === null) leaves.delete(pointer);
					else leaves.set(pointer, value);
				}
				return [name, leaves];
			}),
		);
	}
	return leavesOf;
}

/** @param {Input[]} inputs @param {string} [start] first month for links without one @returns {Release} */
export function thisRelease(inputs, start) {
	const shape = new InputShape(inputs);
	const newest = Object.fromEntries(
		Object.entries(presetsAt(version)).map(([name, leaves]) => [name, fromLeaves(leaves, shape)]),
	);
	return { inputs, version, newest, base: presetsAt, renames, start };
}
