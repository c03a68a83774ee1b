// The versions of links. A link stores what differs from a preset, so each
// version fixes the presets' figures and the names of the inputs. Freezing a
// change of the presets: build/freeze-presets.mjs.
import { fromLeaves, InputShape } from '../scenario/leaves.js';
import versions from './link-versions.json' with { type: 'json' };

/** @import { Input } from '../engine/types.js' */
/** @import { Leaves } from '../scenario/leaves.js' */
/** @import { Release, Rename } from './link.js' */

/**
 * What a version changes in the one before. A row holds the value of all its
 * presets, or a list with one for each preset; null means that it has none.
 * @typedef {{presets: string[], rows: Record<string, Row>}} Version
 * @typedef {string | number | boolean | null} Value
 * @typedef {Value | Value[]} Row
 */

/** The newest version: 1, 2 and so on. */
export const version = versions.length;

/** Inputs that have been renamed. @type {Rename[]} */
const renames = [];

/**
 * Returns the leaves of each preset at a version.
 * @param {number} wanted
 * @param {Version[]} [all]
 * @returns {Record<string, Leaves>}
 */
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

/**
 * Returns what this release reads and writes links with.
 * @param {Input[]} inputs
 * @param {string} [start] the first month for links that state none
 * @returns {Release}
 */
export function thisRelease(inputs, start) {
	const shape = new InputShape(inputs);
	const newest = Object.fromEntries(
		Object.entries(presetsAt(version)).map(([name, leaves]) => [name, fromLeaves(leaves, shape)]),
	);
	return { inputs, version, newest, base: presetsAt, renames, start };
}
