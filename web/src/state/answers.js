// What the engine answered, as the page shows it: for the candidate in sight.

export class Answers {
  /** Index of the candidate that the page shows. */ shown = 0;
  #inquiry;

  /** @param {import('./inquiry.js').Inquiry} inquiry */
  constructor(inquiry) {
    this.#inquiry = inquiry;
  }

  /** What is known of each candidate, in the scenario's order. */
  get parts() {
    return this.#inquiry.parts;
  }

  /** Index of the candidate whose best month is worth most. */
  get recommended() {
    return this.#inquiry.recommended;
  }

  /** The answer shown: that of the candidate in sight, alone. */
  get answered() {
    return this.parts[this.shown]?.answered;
  }

  /** How sure it is; undefined until that is known. */
  get assessed() {
    return this.parts[this.shown]?.assessment;
  }

  /** What each uncertain input does to it; undefined until that is known. */
  get swings() {
    const { swings, answered } = this.parts[this.shown] ?? {};
    return swings && swings.scenario === answered?.scenario ? swings.list : undefined;
  }

  /** How sure it is, or how sure the one before the last change was. */
  get lastAssessment() {
    return this.parts[this.shown]?.lastAssessment;
  }

  /** All that is known of it: that it is a toss-up, say, only once it has been assessed. */
  get known() {
    return this.parts[this.shown]?.known;
  }

  /** The scenario that is answered, with all candidates at the months shown. */
  get whole() {
    return this.#inquiry.whole;
  }

  /** The state that is kept to compare with. */
  get kept() {
    return this.#inquiry.kept;
  }

  /** The same as it was typed: with the months open that follow the best. */
  get asTyped() {
    return this.#inquiry.asTyped;
  }

  /** How uncertain the estimator takes the inputs to be. */
  get rangesTaken() {
    return this.#inquiry.ranges;
  }

  /** Worth across an input's range, by pointer. */
  get curves() {
    return this.#inquiry.curves;
  }

  /** What is wrong, by pointer. */
  get problems() {
    return this.#inquiry.problems;
  }

  /** Why the engine gave no answer. */
  get failure() {
    return this.#inquiry.failure;
  }

  /** Whether the answer to the last edit is still to come. */
  get asking() {
    return this.#inquiry.asking;
  }

  /** Whether the answers are not those to what stands in the fields. */
  get stale() {
    return this.#inquiry.stale;
  }

  /** Why there is no answer at all, as an error. */
  get firstProblem() {
    const [problem] = this.problems.values();
    return new Error(this.failure ?? (problem && `${problem.pointer}: expected ${problem.accepted}`));
  }
}
