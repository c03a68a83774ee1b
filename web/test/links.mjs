// What the tests of links write, open and compare.
import { leavesOf } from '../src/scenario/leaves.js';
import { openLink } from '../src/takeaway/link.js';
import { thisRelease, version } from '../src/takeaway/link-versions.js';
import { inputs } from './estimator.mjs';

/** @import { Scenario } from '../src/engine/types.js' */

export const release = thisRelease(inputs);

/** A link that somebody writes by hand, without a check sum. */
export const handwritten = `#switchcost=${version}.image-boxes`;
export const seed = Number(process.env.SEED ?? 1);

/** A scenario as its numbers and texts, for a number and its text are one and the same. @param {unknown} scenario */
export const plain = (scenario) =>
	Object.fromEntries(
		leavesOf(scenario)
			.map(([pointer, value]) => [pointer, typeof value === 'boolean' ? value : String(value)])
			.sort(),
	);

/** @param {string} fragment @param {import('../src/takeaway/link.js').Release} [by] @returns {any} */
export const opened = (fragment, by = release) => openLink(fragment, by);

/** @param {string} name */
export const preset = (name) => /** @type {Scenario} */ ({ ...release.newest[name], start: '2026-12' });
