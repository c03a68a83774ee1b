// Items of lists. Ranges and origins name inputs by pointer, so they move with the items.
import { valueAt, withValue } from './pointer.js';

/** @import { Scenario, Task } from './scenario.js' */

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

// Tasks: kinds of labels with a volume of their own.

/** @param {Scenario | undefined} scenario @returns {Task[]} */
export const tasksOf = (scenario) => scenario?.demand.tasks ?? [];

/** Reports whether each name is visible and differs from the others. @param {string[]} names */
export const areGoodNames = (names) => names.every(isVisible) && new Set(names).size === names.length;

/** @param {string} name */
export const isVisible = (name) => /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(name);
