// Whose figures the dialog explains: those of a candidate on the page, or of
// the one in the state that is kept as A.
import { valueAt } from '../scenario/pointer.js';

/** @import { Session } from '../state/session.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */

export class Subject {
  #lists;
  #part;
  #index;

  /** @param {Session} session @param {FigureOwner} [whose] the candidate in sight, unless it says another */
  constructor(session, { part, index } = { part: session.answers[session.shown], index: session.shown }) {
    this.#lists = session.lists;
    this.#part = part;
    this.#index = index;
    /** What it is called where there is more than one, A by that name. @type {string | undefined} */
    this.one =
      index === undefined
        ? session.lists?.words.baseline?.aOf({ name: this.name })
        : session.answers.length > 1
          ? this.name
          : undefined;
  }

  get #answered() {
    return /** @type {import('../state/candidate-answer.js').Estimate} */ (this.#part.estimate);
  }

  /** With the candidate alone, at 0. */
  get scenario() {
    return this.#answered.scenario;
  }

  get result() {
    return this.#answered.result.candidates[0];
  }

  /** The same with how sure it is, or was before the last change. */
  get lastAssessed() {
    return this.#part.lastAssessment?.result.candidates[0];
  }

  get name() {
    return this.scenario.candidates[0].name;
  }

  /** What to call an input. @param {string} input of the candidate alone */
  named = (input) => this.#lists?.fieldName(input, (pointer) => valueAt(this.scenario, pointer));

  /** Where its field is; A has none. @param {string} input or its pattern */
  field(input) {
    return this.#index === undefined
      ? undefined
      : input.replace(/^\/candidates\/[^/]+(?=\/)/, `/candidates/${this.#index}`);
  }
}
