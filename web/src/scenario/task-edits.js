// Adds, names and removes tasks. Rate cards and moves name them, so they follow each change. All functions
// return copies.
import { uniqueName } from './candidates.js';
import { areGoodNames, tasksOf, withoutItem } from './list-items.js';
import { valueAt, withValue } from './pointer.js';

/** @import { Decimal, Scenario, Task, TaskPricing } from './scenario.js' */

/**
 * Splits the volume into two equal tasks, which changes no figure.
 * @param {Scenario} scenario
 * @param {string} name of the first
 */
export function withTasks({ demand, ...scenario }, name) {
	const { labels_per_month: volume = '0', annual_growth: growth = '0', ...rest } = demand;
	const tasks = [name, uniqueName(name, [name])].map((name) => ({
		name,
		labels_per_month: half(volume),
		annual_growth: growth,
	}));
	return { ...scenario, demand: { ...rest, tasks } };
}

/**
 * Also gives each task a price of its own, at first the present one.
 * @param {Scenario} scenario
 * @param {string} name
 */
export function withPricedTasks(scenario, name) {
	const split = withTasks(scenario, name);
	return pricingPointers(split).reduce((copy, pointer) => {
		const pricing = valueAt(copy, pointer);
		const prices = tasksOf(split).map((task) => ({ task: task.name, pricing }));
		return withValue(copy, pointer, { model: 'by_task', prices });
	}, split);
}

/** Leaves a single volume, all of it at the price of the first task. @param {Scenario} scenario */
export function withoutTasks(scenario) {
	const volume = tasksOf(scenario).reduce((sum, { labels_per_month: labels }) => sum + Number(labels), 0);
	let single = scenario;
	while (tasksOf(single).length)
		single = withoutTask(
			single,
			tasksOf(single).length - 1,
			tasksOf(single).map(({ name }) => name),
		);
	return Number.isFinite(volume) ? withValue(single, '/demand/labels_per_month', String(volume)) : single;
}

/** @param {Decimal} volume */
const half = (volume) => (Number.isFinite(Number(volume)) ? String(Number(volume) / 2) : volume);

/** Adds a task without labels, at the prices of the last one. @param {Scenario} scenario */
export function withNewTask(scenario) {
	const tasks = tasksOf(scenario);
	const last = tasks[tasks.length - 1];
	const names = tasks.map(({ name }) => name);
	const task = { ...last, name: uniqueName(last.name, names), labels_per_month: '0' };
	return withRateCards(withValue(scenario, '/demand/tasks', [...tasks, task]), (prices) => [
		...prices,
		{ ...prices[prices.length - 1], task: task.name },
	]);
}

/**
 * Names a task, and lets rate cards and moves follow once all names are good. Until then they keep the known names: a
 * name that two tasks have says nothing about whose price it is.
 * @param {Scenario} scenario
 * @param {number} index
 * @param {string} name
 * @param {string[]} known names of the tasks in rate cards and moves
 */
export const withTaskName = (scenario, index, name, known) =>
	withKnownNames(withValue(scenario, `/demand/tasks/${index}/name`, name), known);

/** Names all tasks anew, in rate cards and moves as well. @param {Scenario} scenario @param {string[]} names */
export function withTaskNames(scenario, names) {
	const known = tasksOf(scenario).map(({ name }) => name);
	const tasks = tasksOf(scenario).map((task, i) => ({ ...task, name: names[i] }));
	return tasks.length ? withKnownNames(withValue(scenario, '/demand/tasks', tasks), known) : scenario;
}

/** @param {Scenario} scenario @param {string[]} known */
function withKnownNames(scenario, known) {
	const names = tasksOf(scenario).map(({ name }) => name);
	if (!areGoodNames(names)) return scenario;
	const renamed = (/** @type {string} */ task) => names[known.indexOf(task)] ?? task;
	const named = withRateCards(scenario, (prices) => prices.map((price) => ({ ...price, task: renamed(price.task) })));
	return withMoves(named, (tasks) => tasks.map(renamed));
}

/** One of two leaves a single volume. @param {Scenario} scenario @param {number} index @param {string[]} known */
export function withoutTask(scenario, index, known) {
	const tasks = tasksOf(scenario);
	if (tasks.length <= 2) return withSingleVolume(scenario, tasks[1 - index] ?? tasks[0], known[1 - index]);
	const shorter = pricingPointers(scenario).reduce(
		(copy, pointer) => {
			const at = pricesAt(copy, pointer)?.findIndex(({ task }) => task === known[index]) ?? -1;
			return at < 0 ? copy : withoutItem(copy, `${pointer}/prices`, at);
		},
		withoutItem(scenario, '/demand/tasks', index),
	);
	const moved = withMoves(shorter, (moving) => moving.filter((task) => task !== known[index]));
	return withKnownNames(moved, known.toSpliced(index, 1));
}

/** @param {Scenario} scenario @param {Task} task the remaining one @param {string} known its name in rate cards */
function withSingleVolume(scenario, { labels_per_month, annual_growth }, known) {
	const single = pricingPointers(scenario).reduce((copy, pointer) => {
		const prices = pricesAt(copy, pointer);
		const { pricing } = prices?.find(({ task }) => task === known) ?? prices?.[0] ?? {};
		return pricing ? withValue(copy, pointer, pricing) : copy;
	}, scenario);
	const demand = { labels_per_month, annual_growth, ...single.demand };
	return withMoves(withValue({ ...single, demand }, '/demand/tasks', undefined), () => undefined);
}

/** @param {Scenario} scenario */
const pricingPointers = ({ candidates }) =>
	['/incumbent', ...candidates.map((_, i) => `/candidates/${i}`)].map((provider) => `${provider}/offer/pricing`);

/** @param {Scenario} scenario @param {string} pricing @returns {TaskPricing[] | undefined} */
const pricesAt = (scenario, pricing) => valueAt(scenario, pricing)?.prices;

/** @param {Scenario} scenario @param {(prices: TaskPricing[]) => TaskPricing[]} change */
const withRateCards = (scenario, change) =>
	pricingPointers(scenario).reduce((copy, pointer) => {
		const prices = pricesAt(copy, pointer);
		return prices ? withValue(copy, `${pointer}/prices`, change(prices)) : copy;
	}, scenario);

/** @param {Scenario} scenario @param {(tasks: string[]) => string[] | undefined} change */
const withMoves = (scenario, change) =>
	scenario.candidates.reduce(
		(copy, { tasks }, i) => (tasks ? withValue(copy, `/candidates/${i}/tasks`, change(tasks)) : copy),
		scenario,
	);
