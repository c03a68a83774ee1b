// Random scenarios: presets with some inputs changed within their bounds, most of them to usual values. The same seed
// gives the same ones.

/** @import { Input } from '../src/engine/types.js' */

export class Random {
	#state;

	/** @param {number} seed */
	constructor(seed) {
		this.#state = seed;
	}

	/** From 0 to 1 (mulberry32). */
	share() {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** @template T @param {T[]} list */
	one(list) {
		return list[Math.floor(this.share() * list.length)];
	}

	/** @param {any[]} bases @param {Input[]} inputs */
	scenario(bases, inputs) {
		const scenario = structuredClone(this.one(bases));
		for (const input of inputs) {
			if (input.min === undefined || this.share() < 0.8) continue;
			const path = input.pointer.replaceAll('*', '0').slice(1).split('/');
			const last = /** @type {string} */ (path.pop());
			const holder = path.reduce((/** @type {any} */ value, key) => value?.[key], scenario);
			if (holder && Object.hasOwn(holder, last)) holder[last] = this.#value(input, Number(holder[last]));
		}
		return scenario;
	}

	/** @param {Input} input @param {number} now */
	#value({ min, max, whole }, now) {
		const [low, high] = [Number(min), Number(max)];
		const value = this.share() < 0.05 ? this.one([low, high, 0]) : now * (0.3 + 1.7 * this.share());
		const within = Math.min(high, Math.max(low, value));
		return whole ? Math.round(within) : String(Number(within.toPrecision(6)));
	}
}
