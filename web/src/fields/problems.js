// The words beside a field that has a problem.
import { candidateOf } from '../candidates.js';
import { rangeAt } from '../ranges.js';
import { acceptedWords } from './accepted.js';
import { bounds, problemWords, refusalWords } from './problem-words.js';
import { withUnit } from './unit.js';

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../words/format.js').Format} Format */

export class Problems {
  #session;
  #typing;

  /** @param {import('../session.js').Session} session @param {import('./typing.js').Typing} typing */
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
    const refusal = typed && refusalWords(this.#typing.read(typed, input), typed, text, format);
    if (refusal) return refusal;
    const value = String(this.#session.value(pointer) ?? '');
    const accepted = this.#beyondItsValue(pointer, input, format) ?? acceptedWords(problem.accepted, this.#session.inputs, text, format);
    const worded = { ...problem, accepted };
    return problemWords(worded, input, value, typed, this.#typing.shown(pointer, input), text, format);
  }

  /** The fields, of another value each, that one which is accepted by itself is too low for. @param {string} pointer */
  tooLowFor(pointer) {
    if (!this.#session.problems.size) return [];
    const limit = new RegExp(`, the ${pointer.split('/').at(-1)}$`);
    return [...this.#session.problems.values()].filter(({ pointer: other, value, accepted }) => limit.test(accepted)
      && (candidateOf(pointer) ?? candidateOf(other)) === candidateOf(other) && Number(value) > Number(this.#session.value(pointer)));
  }

  /** What would be accepted. @param {Input} input @param {Format} format */
  bounds = (input, format) => bounds(input, this.#typing.text, format);

  /** What the end of a range has to do with the input's own value. @param {string} pointer @param {Input} input @param {Format} format */
  #beyondItsValue(pointer, input, format) {
    const range = rangeAt(pointer);
    if (!range?.end) return undefined;
    const value = withUnit(input, String(this.#session.value(range.input) ?? input.absent), this.#typing.text, format);
    return format.words.inputs[range.end === 'low' ? 'lowTooHigh' : 'highTooLow']({ value });
  }
}
