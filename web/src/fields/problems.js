// The words beside a field that has a problem.
import { problemText, rejectionText } from './problem-words.js';
import { bounds, ruleText } from './rule-words.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */

export class Problems {
  #session;
  #typing;

  /** @param {import('../state/session.js').Session} session @param {import('./typing.js').NumberDrafts} typing */
  constructor(session, typing) {
    this.#session = session;
    this.#typing = typing;
  }

  /** What is wrong at a pointer, undefined if nothing is. @param {string} pointer @param {Input} input @param {Format} format */
  at(pointer, input, format) {
    const problem = this.#session.problems.get(pointer);
    if (!problem) return undefined;
    const { text } = this.#typing;
    const typed = this.#typing.typed(pointer);
    const refusal = typed && rejectionText(this.#typing.read(typed, input), typed, text, format);
    if (refusal) return refusal;
    return problemText(
      ruleText(problem.rule, input, this.#session.input, text, format),
      typed,
      this.#typing.shown(pointer, input),
      format,
    );
  }

  /** The fields, of another value each, that one which is accepted by itself is too low for. @param {string} pointer */
  tooLowFor(pointer) {
    return [...this.#session.problems.values()].filter(
      ({ rule, value }) => rule.high_field === pointer && Number(value) > Number(this.#session.value(pointer)),
    );
  }

  /** What would be accepted. @param {Input} input @param {Format} format */
  bounds = (input, format) => bounds(input, this.#typing.text, format);
}
