// Applies the attributes that change the scenario. What the estimator rejects is left out and reported on the console.
import { maxCandidates, uniqueName } from '../scenario/candidates.js';
import { patternOf, withValue } from '../scenario/pointer.js';
import { matchingPointers } from '../scenario/leaves.js';

/** @import { Engine, Input, Scenario } from '../engine/types.js' */
/** @import { Settings } from './settings.js' */
/** @typedef {Pick<Settings, 'value' | 'reject'>} AttributeSource */

/** @param {unknown} value */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export class ScenarioAttributes {
	#settings;
	#engine;
	#inputs;

	/** @param {AttributeSource} settings @param {Engine} engine @param {Input[]} inputs */
	constructor(settings, engine, inputs) {
		this.#settings = settings;
		this.#engine = engine;
		this.#inputs = inputs;
	}

	/** @param {Scenario} scenario @param {boolean} whole with the attribute "scenario" */
	async applyTo(scenario, whole) {
		const changes = whole ? this.#json('scenario', 'a scenario as JSON', isObject) : undefined;
		const changed = changes ? await this.#accepted('scenario', scenario, merged(scenario, changes)) : scenario;
		return this.#withValues(await this.#withNames(await this.#withCurrency(changed)));
	}

	/** @param {Scenario} scenario */
	async #withCurrency(scenario) {
		const currency = this.#settings.value('currency');
		if (currency === null) return scenario;
		const known = this.#inputs.find(({ pointer }) => pointer === '/currency')?.choices ?? [];
		if (known.includes(String(currency))) return { ...scenario, currency: String(currency) };
		this.#settings.reject('currency', currency, `one of ${known.join(' ')}`);
		return scenario;
	}

	/** @param {Scenario} scenario */
	async #withNames(scenario) {
		const names = this.#names();
		if (!names.length) return scenario;
		/** @type {string[]} */
		const usedNames = [];
		const named = Array.from({ length: Math.max(names.length, scenario.candidates.length) }, (_, i) => {
			const candidate = scenario.candidates[i] ?? scenario.candidates[0];
			usedNames.push(uniqueName(names[i] ?? candidate.name, usedNames));
			return { ...candidate, name: usedNames[i] };
		});
		return this.#accepted('candidates', scenario, { ...scenario, candidates: named });
	}

	/**
	 * Returns undefined if the attribute is missing or invalid.
	 * @param {string} attribute
	 * @param {string} accepted
	 * @param {(value: any) => boolean} fits
	 */
	#json(attribute, accepted, fits) {
		const source = this.#settings.value(attribute);
		if (source === null) return undefined;
		const value = typeof source === 'string' ? parsed(source) : source;
		if (fits(value)) return value;
		return void this.#settings.reject(attribute, source, accepted);
	}

	/** @returns {string[]} */
	#names() {
		const source = this.#settings.value('candidates');
		if (source === null) return [];
		const isList = (/** @type {any} */ value) =>
			Array.isArray(value) && value.every((name) => typeof name === 'string' && name);
		const names =
			typeof source === 'string' && !source.trim().startsWith('[')
				? source.split(',').flatMap((name) => name.trim() || [])
				: (this.#json('candidates', 'names, as a JSON array or with commas between them', isList) ?? []);
		if (names.length > maxCandidates) this.#settings.reject('candidates', names, `${maxCandidates} names at most`);
		return names.slice(0, maxCandidates);
	}

	/** @param {Scenario} scenario */
	async #withValues(scenario) {
		/** @type {Record<string, unknown>} */
		const values = this.#json('values', 'a JSON object of values by JSON Pointer', isObject) ?? {};
		let changed = scenario;
		for (const [pattern, value] of Object.entries(values)) {
			const known = this.#inputs.some(({ pointer }) => pointer === patternOf(pattern));
			if (!known || Object(value) === value) {
				const accepted = 'the JSON Pointer of an input, and a number, text or truth value';
				this.#settings.reject('values', { [pattern]: value }, accepted);
				continue;
			}
			let next = changed;
			for (const pointer of matchingPointers(changed, pattern)) next = withValue(next, pointer, value ?? undefined);
			changed = await this.#accepted('values', changed, next, { [pattern]: value });
		}
		return changed;
	}

	/**
	 * Returns the scenario before if the estimator rejects it now.
	 * @param {string} attribute
	 * @param {Scenario} before
	 * @param {Scenario} now
	 * @param {unknown} [value] to report
	 */
	async #accepted(attribute, before, now, value = this.#settings.value(attribute)) {
		const { problems = [], error } = await this.#engine.check(now);
		if (error) throw Object.assign(new Error(error.message), error);
		if (!problems.length) return now;
		const accepted = problems.map((problem) => `${problem.accepted} at ${problem.pointer}`).join(', ');
		this.#settings.reject(attribute, value, accepted);
		return before;
	}
}

/**
 * Each candidate changes the one at its index, or a copy of the first.
 * @param {any} base
 * @param {any} over
 * @param {string} [name]
 * @returns {any}
 */
export function merged(base, over, name = '') {
	if (name === 'candidates' && Array.isArray(over) && Array.isArray(base))
		return over.map((one, i) => merged(base[i] ?? base[0], one));
	if (!isObject(over) || !isObject(base)) return over;
	const from = replacedBy(over, base, name).reduce(without, base);
	return Object.entries(over).reduce(
		(all, [key, value]) => (value === null ? without(all, key) : { ...all, [key]: merged(from[key], value, key) }),
		from,
	);
}

/**
 * The fields that do not go with a change: all of another pricing model, and those of a single volume or of tasks.
 * @param {any} over
 * @param {any} base
 * @param {string} name
 */
function replacedBy(over, base, name) {
	if (name === 'pricing' && over.model && over.model !== base.model) return Object.keys(base);
	if (name !== 'demand') return [];
	return over.tasks ? ['labels_per_month', 'annual_growth'] : over.labels_per_month === undefined ? [] : ['tasks'];
}

/** @param {string} text */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** @param {any} object @param {string} key */
function without({ ...object }, key) {
	delete object[key];
	return object;
}
