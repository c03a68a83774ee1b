// What a page has each preset start with: differences from it, a currency,
// names of candidates, single values. What the estimator does not accept is
// left out, and named on the console.
import { uniqueName } from '../scenario/candidates.js';
import { maxCandidates } from '../scenario/limits.js';
import { patternOf, withValue } from '../scenario/pointer.js';
import { matchingPointers } from '../scenario/leaves.js';

/** @import { Input, Problem, Scenario } from '../engine/types.js' */
/** What is given, and who is told what of it is not accepted. @typedef {Pick<import('./settings.js').Settings, 'given' | 'refuse'>} Given */

/** @param {unknown} value */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export class Start {
  #settings;
  #inputs;
  #check;

  /**
   * @param {Given} settings
   * @param {Input[]} inputs
   * @param {(scenario: Scenario) => Promise<{problems?: Problem[], error?: {message: string}}>} check
   */
  constructor(settings, inputs, check) {
    this.#settings = settings;
    this.#inputs = inputs;
    this.#check = check;
  }

  /** @param {Scenario} scenario @param {boolean} whole with the differences that are given as a scenario */
  async of(scenario, whole) {
    const given = whole ? this.#json('scenario', 'a scenario as JSON', isObject) : undefined;
    const begun = given ? await this.#accepted('scenario', scenario, merged(scenario, given)) : scenario;
    return this.#withValues(await this.#named(await this.#inCurrency(begun)));
  }

  /** @param {Scenario} scenario */
  async #inCurrency(scenario) {
    const currency = this.#settings.given('currency');
    if (currency === null) return scenario;
    const known = this.#inputs.find(({ pointer }) => pointer === '/currency')?.choices ?? [];
    if (known.includes(String(currency))) return { ...scenario, currency: String(currency) };
    this.#settings.refuse('currency', currency, `one of ${known.join(' ')}`);
    return scenario;
  }

  /** @param {Scenario} scenario */
  async #named(scenario) {
    const names = this.#names();
    if (!names.length) return scenario;
    const candidates = Array.from(
      { length: Math.max(names.length, scenario.candidates.length) },
      (_, i) => scenario.candidates[i] ?? scenario.candidates[0],
    );
    /** @type {string[]} */
    const taken = [];
    const named = candidates.map((candidate, i) => {
      taken.push(uniqueName(names[i] ?? candidate.name, taken));
      return { ...candidate, name: taken[i] };
    });
    return this.#accepted('candidates', scenario, { ...scenario, candidates: named });
  }

  /** What was given as an object or as JSON; undefined where nothing is, or no such. @param {string} attribute @param {string} accepted @param {(value: any) => boolean} fits */
  #json(attribute, accepted, fits) {
    const given = this.#settings.given(attribute);
    if (given === null) return undefined;
    const value = typeof given === 'string' ? parsed(given) : given;
    if (fits(value)) return value;
    return void this.#settings.refuse(attribute, given, accepted);
  }

  /** @returns {string[]} */
  #names() {
    const given = this.#settings.given('candidates');
    if (given === null) return [];
    const listed =
      typeof given === 'string' && !given.trim().startsWith('[')
        ? given
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean)
        : this.#json(
            'candidates',
            'names, as a JSON array or with commas between them',
            (value) => Array.isArray(value) && value.every((name) => typeof name === 'string' && name),
          );
    if (listed && listed.length > maxCandidates)
      this.#settings.refuse('candidates', listed, `${maxCandidates} names at most`);
    return (listed ?? []).slice(0, maxCandidates);
  }

  /** @param {Scenario} scenario */
  async #withValues(scenario) {
    /** @type {Record<string, unknown>} */
    const values = this.#json('values', 'a JSON object of values by JSON Pointer', isObject) ?? {};
    let changed = scenario;
    for (const [pattern, value] of Object.entries(values)) {
      const known = this.#inputs.some(({ pointer }) => pointer === patternOf(pattern));
      if (!known || Object(value) === value) {
        this.#settings.refuse(
          'values',
          { [pattern]: value },
          'the JSON Pointer of an input, and a number, text or truth value',
        );
        continue;
      }
      const put = matchingPointers(changed, pattern).reduce(
        (one, pointer) => withValue(one, pointer, value ?? undefined),
        changed,
      );
      changed = await this.#accepted('values', changed, put, { [pattern]: value });
    }
    return changed;
  }

  /**
   * A scenario, or the one before it where the estimator does not take it.
   * @param {string} attribute
   * @param {Scenario} before
   * @param {Scenario} now
   * @param {unknown} [value] that the attribute gives
   */
  async #accepted(attribute, before, now, value = this.#settings.given(attribute)) {
    const { problems = [], error } = await this.#check(now);
    if (error) throw Object.assign(new Error(error.message), error);
    if (!problems.length) return now;
    this.#settings.refuse(
      attribute,
      value,
      problems.map(({ pointer, accepted }) => `${accepted} at ${pointer}`).join(', '),
    );
    return before;
  }
}

/**
 * What stands in one object as another has it; candidates one by one, each
 * more as the first.
 * @param {any} base
 * @param {any} over
 * @param {string} [name]
 * @returns {any}
 */
export function merged(base, over, name = '') {
  if (name === 'candidates' && Array.isArray(over) && Array.isArray(base))
    return over.map((one, i) => merged(base[i] ?? base[0], one));
  if (!isObject(over) || !isObject(base)) return over;
  // Another way to price takes nothing over from the one before.
  const from = name === 'pricing' && over.model && over.model !== base.model ? {} : base;
  return Object.entries(over).reduce(
    (all, [key, value]) => (value === null ? without(all, key) : { ...all, [key]: merged(from[key], value, key) }),
    from,
  );
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
