// Converts a scenario to a list of values by JSON Pointer, and back.
import { maxCandidates } from './candidates.js';
import { escapePart, patternOf, unescapePart, valueAt, withValue } from './pointer.js';
import { rangeAt } from './ranges.js';

/** @import { Input, Scenario } from './scenario.js' */
/** @typedef {Map<string, unknown>} Leaves values by pointer */

export const maxTiers = 20;
export const maxTasks = 12;

/** The fewest and the most items of each list. @type {Record<string, [least: number, most: number]>} */
const lengthBounds = {
	candidates: [1, maxCandidates],
	tasks: [0, maxTasks],
	prices: [0, maxTasks],
	profile: [0, 12],
	tiers: [0, maxTiers],
};

/** @param {string} pointer @param {number} length */
export function isAllowedLength(pointer, length) {
	const [least, most] = lengthBounds[pointer.slice(pointer.lastIndexOf('/') + 1)] ?? [0, 0];
	return least <= length && length <= most;
}

export class InputShape {
	/** @param {Input[]} inputs */
	constructor(inputs) {
		this.inputs = inputs;
		this.#byPattern = new Map(inputs.map((input) => [input.pointer, input]));
		const patterns = inputs.flatMap(({ pointer }) =>
			[...pointer.matchAll(/\/\*/g)].map(({ index }) => pointer.slice(0, index)),
		);
		this.lists = [...new Set(patterns)].sort((a, b) => a.length - b.length); // outer ones first
	}

	#byPattern;

	/**
	 * For an end of a range or a part of an origin, the input it belongs to.
	 * @param {string} pointer
	 * @returns {Input | undefined}
	 */
	input(pointer) {
		const range = rangeAt(pointer);
		if (range?.end) return this.input(range.input);
		return this.#byPattern.get(patternOf(originOf(pointer) ?? pointer));
	}

	/** @param {string} pointer */
	isList = (pointer) => this.lists.includes(patternOf(pointer));
}

/** The input that a part of an origin describes. @param {string} pointer */
export function originOf(pointer) {
	const name = pointer.match(/^\/origins\/([^/]+)\/(?:kind|note)$/)?.[1];
	return name && unescapePart(name);
}

/**
 * The numbers, texts and booleans in a value, in order.
 * @param {unknown} value
 * @param {string} [pointer]
 * @returns {[pointer: string, value: unknown][]}
 */
export function leavesOf(value, pointer = '') {
	if (value === null || value === undefined) return [];
	if (typeof value !== 'object') return [[pointer, value]];
	return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${pointer}/${escapePart(name)}`));
}

/** @param {Leaves} leaves @param {InputShape} shape @returns {any} */
export function fromLeaves(leaves, shape) {
	const scenario = {};
	for (const [pointer, value] of leaves) {
		let at = /** @type {any} */ (scenario);
		const parts = pointer.split('/').slice(1);
		parts.forEach((part, i) => {
			const name = unescapePart(part);
			if (i === parts.length - 1) at[name] = value;
			else at = at[name] ??= shape.isList(`/${parts.slice(0, i + 1).join('/')}`) ? [] : {};
		});
	}
	return scenario;
}

/** By pointer, outer lists first. @param {Scenario} scenario @param {InputShape} shape */
export function listLengths(scenario, shape) {
	return shape.lists
		.flatMap((pattern) => matchingPointers(scenario, pattern))
		.map((pointer) => /** @type {[string, number]} */ ([pointer, valueAt(scenario, pointer)?.length ?? 0]));
}

/**
 * Added items are copies of the first.
 * @param {Scenario} scenario
 * @param {Map<string, number>} wanted by pointer
 * @param {InputShape} shape
 */
export function withListLengths(scenario, wanted, shape) {
	return shape.lists.reduce(
		(sized, pattern) =>
			matchingPointers(sized, pattern).reduce((inner, pointer) => {
				const list = valueAt(inner, pointer) ?? [];
				const length = wanted.get(pointer) ?? list.length;
				if (length === list.length) return inner;
				return withValue(
					inner,
					pointer,
					Array.from({ length }, (_, i) => list[i] ?? list[0] ?? {}),
				);
			}, sized),
		scenario,
	);
}

/** @param {Scenario} scenario @param {string} pattern @returns {string[]} */
export function matchingPointers(scenario, pattern) {
	const star = pattern.indexOf('/*');
	if (star < 0) return [pattern];
	const list = valueAt(scenario, pattern.slice(0, star)) ?? [];
	return Object.keys(list).flatMap((index) =>
		matchingPointers(scenario, `${pattern.slice(0, star)}/${index}${pattern.slice(star + 2)}`),
	);
}

/**
 * The scenario's inputs, without those that allow only one value.
 * @param {Input[]} inputs
 * @param {Scenario} scenario
 * @param {Leaves} leaves
 */
export const inputsOf = (inputs, scenario, leaves) =>
	inputs
		.filter(({ min, max }) => min === undefined || min !== max)
		.flatMap((input) =>
			matchingPointers(scenario, input.pointer)
				.filter((pointer) => leaves.has(pointer))
				.map((pointer) => ({ input, pointer })),
		);
