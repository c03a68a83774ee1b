// Items of lists. Ranges and origins name inputs by pointer, so they move with the items.
import { valueAt, withValue } from './pointer.js';

/** @import { Scenario } from './scenario.js' */

/**
 * Copies ranges and origins to other pointers.
 * @param {Scenario} scenario
 * @param {(pointer: string) => string[]} move returns the pointers that one applies to afterwards
 * @returns {Scenario}
 */
export function withMovedPointers(scenario, move) {
	const moved = /** @type {const} */ (['uncertainty', 'origins'])
		.filter((name) => scenario[name])
		.map((name) => [
			name,
			Object.fromEntries(
				Object.entries(scenario[name] ?? {}).flatMap(([pointer, value]) => move(pointer).map((to) => [to, value])),
			),
		]);
	return { ...scenario, ...Object.fromEntries(moved) };
}

/** @param {Scenario} scenario @param {string} list pointer @param {number} index */
export function withoutItem(scenario, list, index) {
	const shorter = withValue(scenario, list, valueAt(scenario, list).toSpliced(index, 1));
	const before = `${list}/`;
	return withMovedPointers(shorter, (pointer) => {
		if (!pointer.startsWith(before)) return [pointer];
		const [item, ...rest] = pointer.slice(before.length).split('/');
		const at = Number(item);
		return at === index ? [] : [before + [at > index ? at - 1 : at, ...rest].join('/')];
	});
}
