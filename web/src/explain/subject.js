import { valueAt } from '../scenario/pointer.js';

/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */

/** The candidate whose figures the dialog explains: one on the page, or that of the baseline. */
export class Subject {
	#lists;
	#answer;
	#index;

	/** @param {Session} session @param {FigureOwner} [owner] the shown candidate by default */
	constructor(session, { answer, index } = { answer: session.answers[session.shown], index: session.shown }) {
		this.#lists = session.lists;
		this.#answer = answer;
		this.#index = index;
		/** Its name if there are several candidates; the baseline is named A. @type {string | undefined} */
		this.label =
			index === undefined
				? session.lists?.words.baseline?.aOf({ name: this.name })
				: session.answers.length > 1
					? this.name
					: undefined;
	}

	get #estimate() {
		return /** @type {Estimate} */ (this.#answer.estimate);
	}

	/** The candidate has index 0. */
	get scenario() {
		return this.#estimate.scenario;
	}

	get result() {
		return this.#estimate.result.candidates[0];
	}

	/** With risk; perhaps of the inputs before the last edit. */
	get lastAssessment() {
		return this.#answer.lastAssessment?.result.candidates[0];
	}

	get name() {
		return this.scenario.candidates[0].name;
	}

	/** @param {string} input in the scenario with the single candidate */
	named = (input) => this.#lists?.fieldName(input, (pointer) => valueAt(this.scenario, pointer));

	/** Undefined for the baseline, which has no fields. @param {string} input */
	field(input) {
		return this.#index === undefined
			? undefined
			: input.replace(/^\/candidates\/[^/]+(?=\/)/, `/candidates/${this.#index}`);
	}
}
