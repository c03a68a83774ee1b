// The ranges of uncertain inputs. A scenario without `uncertainty` uses the plausible ranges. The first edit of a range
// writes out all others, because `uncertainty` replaces the whole set.
import { canonical, isDecimal } from './decimals.js';
import { escapePart, unescapePart, valueAt } from './pointer.js';

/** @import { Decimal, Input, Scenario } from './scenario.js' */
/** @import { InputRange } from './analysis.js' */
/** @typedef {{low: Decimal, high: Decimal}} Range */

/** @param {string} input @param {'low' | 'high'} [end] */
export const rangePointer = (input, end) => `/uncertainty/${escapePart(input)}${end ? `/${end}` : ''}`;

/** Undefined outside ranges. @param {string} pointer */
export function rangeAt(pointer) {
	const [, name, end] = pointer.match(/^\/uncertainty\/([^/]+)(?:\/(low|high))?$/) ?? [];
	return name === undefined
		? undefined
		: { input: unescapePart(name), end: /** @type {'low' | 'high' | undefined} */ (end) };
}

/** @typedef {{scenario: Scenario, list: Map<string, InputRange>}} EngineRanges */

export class Ranges {
	#engineRanges;
	#inputOf;

	/** @param {(pointer: string) => Input | undefined} inputOf @param {EngineRanges | undefined} engineRanges */
	constructor(inputOf, engineRanges) {
		this.#inputOf = inputOf;
		this.#engineRanges = engineRanges;
	}

	/** Undefined if the input is certain. @param {Scenario} scenario @param {string} pointer */
	effective(scenario, pointer) {
		return scenario.uncertainty ? scenario.uncertainty[pointer] : this.plausible(scenario, pointer);
	}

	/** Undefined if none is known. @param {Scenario} scenario @param {string} pointer */
	plausible(scenario, pointer) {
		const range = this.#engineRanges?.list.get(pointer)?.plausible;
		const input = this.#inputOf(pointer);
		if (!range || !input) return undefined;
		return movedRange(
			range,
			valueOf(this.#engineRanges?.scenario, pointer, input),
			valueOf(scenario, pointer, input),
			input,
		);
	}

	/** Compared with the plausible range. @param {Scenario} scenario @param {string} pointer */
	changed(scenario, pointer) {
		return (
			scenario.uncertainty !== undefined && !equal(scenario.uncertainty[pointer], this.plausible(scenario, pointer))
		);
	}

	/**
	 * Undefined makes the input certain.
	 * @param {Scenario} scenario
	 * @param {string} pointer
	 * @param {Range | undefined} range
	 */
	withRange(scenario, pointer, range) {
		/** @type {Record<string, Range | undefined>} */
		const uncertainty = { ...this.allEffective(scenario), [pointer]: range };
		if (!range) delete uncertainty[pointer];
		const all = new Set([...Object.keys(uncertainty), ...this.#pointers]);
		/** @type {Scenario} */
		const changed = { ...scenario, uncertainty: /** @type {Record<string, Range>} */ (uncertainty) };
		if ([...all].some((input) => this.changed(changed, input))) return changed;
		delete changed.uncertainty; // all ranges are the plausible ones
		return changed;
	}

	get #pointers() {
		return [...(this.#engineRanges?.list.keys() ?? [])];
	}

	/** @param {Scenario} scenario */
	allEffective(scenario) {
		if (scenario.uncertainty) return scenario.uncertainty;
		return Object.fromEntries(
			this.#pointers.flatMap((pointer) => {
				const range = this.plausible(scenario, pointer);
				return range ? [[pointer, range]] : [];
			}),
		);
	}

	/**
	 * The input's range follows its value; ranges of missing inputs are removed.
	 * @param {Scenario} scenario
	 * @param {Scenario} before the edit
	 * @param {string} pointer
	 */
	afterEdit(scenario, before, pointer) {
		if (!scenario.uncertainty) return scenario;
		const there = Object.entries(scenario.uncertainty).filter(
			([input]) => valueOf(scenario, input, this.#inputOf(input)) !== undefined,
		);
		const input = this.#inputOf(pointer);
		const range = before.uncertainty?.[pointer];
		const uncertainty = Object.fromEntries(there);
		if (input && range && uncertainty[pointer])
			uncertainty[pointer] = movedRange(
				range,
				valueOf(before, pointer, input),
				valueOf(scenario, pointer, input),
				input,
			);
		return { ...scenario, uncertainty };
	}
}

/** @param {Scenario | undefined} scenario @param {string} pointer @param {Input | undefined} input */
const valueOf = (scenario, pointer, input) => valueAt(scenario, pointer) ?? input?.absent;

/**
 * A relative range scales with the value, one around it moves with it, any other is extended to contain it.
 * @param {Range} range
 * @param {unknown} from
 * @param {unknown} to
 * @param {Input} input
 */
export function movedRange(range, from, to, input) {
	const [was, is] = [Number(from), Number(to)];
	if (!isDecimal(String(to)) || was === is) return range;
	const [low, high] = [range.low, range.high].map((end) => {
		if (input.relative && was > 0) return clampedDecimal(input, (Number(end) * is) / was);
		if (input.around) return clampedDecimal(input, Number(end) + is - was);
		return String(end);
	});
	return { low: Number(low) < is ? low : String(to), high: Number(high) > is ? high : String(to) };
}

/** @param {Input} input @param {number} value */
function clampedDecimal(input, value) {
	const held = Math.min(Number(input.max), Math.max(Number(input.min), value));
	return canonical(.../** @type {[string, string]} */ (Number(held.toPrecision(8)).toFixed(12).split('.')));
}

/** @param {Range | undefined} a @param {Range | undefined} b */
function equal(a, b) {
	if (!a || !b) return a === b;
	return nearlyEqual(a.low, b.low) && nearlyEqual(a.high, b.high);
}

/** Except for the rounding of a scaled range. @param {unknown} a @param {unknown} b */
const nearlyEqual = (a, b) => Math.abs(Number(a) - Number(b)) <= 1e-6 * Math.abs(Number(b));
