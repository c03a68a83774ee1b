// What the tests of links write, open and compare.
import { leavesOf } from '../src/scenario/leaves.js';
import { withValue } from '../src/scenario/pointer.js';
import { thisRelease, version } from '../src/takeaway/link-versions.js';
import { openLink } from '../src/takeaway/link.js';
import { inputs, presets } from './estimator.mjs';

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

// Random scenarios and texts for the tests of links; the same seed gives the same ones.

/** Numbers from 0 to below 1, the same for a seed. @param {number} state */
export function generator(state) {
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** @template T @param {T[]} all @param {() => number} random */
export const pick = (all, random) => all[Math.floor(random() * all.length)];

/** @param {Scenario} scenario @param {() => number} random @returns {Scenario} */
export function edited(scenario, random) {
	const texts = ['1', '0.5', '1e-7', '-3', '', 'abc', '=1+1', '<b>', '日本', "a'b", '50%', ' ', '&', '~1', '/'];
	for (let edits = Math.floor(random() * 12); edits > 0; edits--) {
		const leaves = leavesOf(scenario)
			.map(([pointer]) => pointer)
			.filter((pointer) => !['/version', '/model'].includes(pointer));
		const pointer = pick(leaves, random);
		const kind = random();
		if (kind < 0.5) scenario = withValue(scenario, pointer, pick(texts, random));
		else if (kind < 0.6)
			scenario = withValue(
				scenario,
				pick(['/incumbent/scores', '/priorities', '/waiting', '/candidates/0/scores', '/demand'], random),
				undefined,
			);
		else if (kind < 0.7 && scenario.candidates.length < 8)
			scenario = {
				...scenario,
				candidates: [...scenario.candidates, structuredClone(pick(scenario.candidates, random))],
			};
		else if (kind < 0.8 && scenario.candidates.length > 1)
			scenario = withValue(scenario, `/candidates/${Math.floor(random() * scenario.candidates.length)}`, undefined);
		else if (kind < 0.9)
			scenario = withValue(scenario, '/uncertainty', {
				...scenario.uncertainty,
				[pick(inputs, random).pointer.replaceAll('*', '0')]: { low: pick(texts, random), high: '9' },
			});
		else
			scenario = withValue(
				scenario,
				'/candidates/0/offer/pricing',
				pick(presets, random).scenario.candidates[0].offer.pricing,
			);
	}
	return scenario;
}

/** @param {string} text @param {() => number} random */
export function mangled(text, random) {
	const at = 24 + Math.floor(random() * (text.length - 24));
	const end = at + Math.floor(random() * 8);
	return text.slice(0, at) + noise(random).slice(0, 12) + text.slice(end);
}

/** @param {() => number} random */
export const noise = (random) =>
	Array.from({ length: Math.floor(random() * 60) }, () =>
		pick(
			[
				'&',
				'=',
				'!',
				'/',
				'~',
				'~1',
				'%',
				'%00',
				'%F0%9F',
				'<script>',
				'__proto__',
				'constructor',
				'candidates',
				'uncertainty',
				'name',
				'0',
				'9999999999',
				'\ud800',
				'\u202e',
				'start',
				'*',
				'/*',
				' ',
				'\n',
			],
			random,
		),
	).join('');
