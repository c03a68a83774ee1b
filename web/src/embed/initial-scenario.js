// What the calculator starts with on its page: a preset from the coming month
// on, with what the page's attributes say of it.
import { nextMonth } from '../scenario/months.js';
import { beginnings } from './settings.js';

/** @import { Input, Scenario } from '../engine/types.js' */

export class Beginning {
  #settings;
  #engine;

  /** @param {import('./scenario-attributes.js').Given} settings @param {import('../engine/types.js').Engine} engine */
  constructor(settings, engine) {
    this.#settings = settings;
    this.#engine = engine;
  }

  /** The preset to start from. */
  get preset() {
    return /** @type {string | null} */ (this.#settings.given('preset'));
  }

  /** What a preset starts with. @param {import('../engine/types.js').Preset} preset @param {import('../engine/types.js').Lists} lists */
  of = async ({ name, scenario }, { inputs, presets }) => {
    const begun = dated(scenario);
    const chosen = presets.some((one) => one.name === this.preset) ? this.preset : presets[0].name;
    if (this.preset !== null && this.preset !== chosen)
      this.#settings.refuse('preset', this.preset, `one of ${presets.map((one) => one.name).join(', ')}`);
    if (beginnings.every((attribute) => this.#settings.given(attribute) === null)) return begun;
    return this.over(begun, inputs, name === chosen);
  };

  /** A scenario with what is given by now. @param {Scenario} scenario @param {Input[]} inputs @param {boolean} whole whether what is given as a scenario goes into it */
  async over(scenario, inputs, whole) {
    const { Start } = await import('./scenario-attributes.js');
    return new Start(this.#settings, inputs, (asked) => this.#engine.check(asked)).of(scenario, whole);
  }
}

/** A scenario from the coming month on; without a date by a clock that is far off. @param {Scenario} scenario @returns {Scenario} */
export function dated(scenario) {
  const start = nextMonth(new Date());
  return /^(19|20|21)\d\d-/.test(start) ? { ...scenario, start } : scenario;
}
