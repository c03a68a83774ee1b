// The scenario that the calculator starts with: a preset changed by the page's attributes.
import { nextMonth } from '../scenario/months.js';
import { scenarioAttributes } from './settings.js';

/** @import { Engine, Input, Lists, Preset, Scenario } from '../engine/types.js' */
/** @import { AttributeSource } from './scenario-attributes.js' */

export class InitialScenario {
	#settings;
	#engine;

	/** @param {AttributeSource} settings @param {Engine} engine */
	constructor(settings, engine) {
		this.#settings = settings;
		this.#engine = engine;
	}

	get preset() {
		return /** @type {string | null} */ (this.#settings.value('preset'));
	}

	/** @param {Preset} preset @param {Lists} lists @returns {Promise<Scenario>} */
	ofPreset = async ({ name, scenario }, { inputs, presets }) => {
		const initial = withStart(scenario);
		const chosen = presets.some((one) => one.name === this.preset) ? this.preset : presets[0].name;
		if (this.preset !== null && this.preset !== chosen)
			this.#settings.reject('preset', this.preset, `one of ${presets.map((one) => one.name).join(', ')}`);
		if (scenarioAttributes.every((attribute) => this.#settings.value(attribute) === null)) return initial;
		if (name === chosen) return this.applyAttributes(initial, inputs, true);
		// Only the chosen preset need have every input that the page sets.
		return this.applyAttributes(initial, inputs, false, { value: this.#settings.value, reject: () => {} });
	};

	/**
	 * @param {Scenario} scenario
	 * @param {Input[]} inputs
	 * @param {boolean} whole with the attribute "scenario"
	 * @param {AttributeSource} [settings]
	 */
	async applyAttributes(scenario, inputs, whole, settings = this.#settings) {
		const { ScenarioAttributes } = await import('./scenario-attributes.js');
		return new ScenarioAttributes(settings, this.#engine, inputs).applyTo(scenario, whole);
	}
}

/** Starts in the coming month; has no date if the clock is far off. @param {Scenario} scenario @returns {Scenario} */
export function withStart(scenario) {
	const start = nextMonth(new Date());
	return /^(19|20|21)\d\d-/.test(start) ? { ...scenario, start } : scenario;
}
