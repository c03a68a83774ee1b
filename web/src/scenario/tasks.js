// Tasks: kinds of labels with a volume of their own.

/** @import { Scenario, Task } from './scenario.js' */

/** @param {Scenario | undefined} scenario @returns {Task[]} */
export const tasksOf = (scenario) => scenario?.demand.tasks ?? [];

/** Reports whether each name is visible and differs from the others. @param {string[]} names */
export const areGoodNames = (names) => names.every(isVisible) && new Set(names).size === names.length;

/** @param {string} name */
export const isVisible = (name) => /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(name);
