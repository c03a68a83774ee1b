// What is being typed in the number fields: it stays as typed until it is left,
// and what is no number stays for good.
import { numberFormat } from '../text/number-format.js';
import { expectedNumber, fromField, fieldText } from '../words/unit.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

export class NumberDrafts {
  /** By pointer, with the value that it gave, and whether the field was left since. @type {Map<string, {text: string, value: unknown, left?: boolean}>} */ #typed =
    new Map();
  #session;
  #format;

  /** @param {Session} session @param {Format} format */
  constructor(session, format) {
    this.#session = session;
    this.#format = format;
    this.text = numberFormat(format.locale);
  }

  /** The same texts with another currency. @param {Format} format */
  at(format) {
    this.#format = format;
  }

  /** What a field shows: what is being typed, or the scenario's number. @param {string} pointer @param {Input} input */
  shown(pointer, input) {
    const value = this.#session.value(pointer);
    const typed = this.#as(pointer);
    if (typed && !typed.left) return typed.text;
    return value === undefined ? '' : fieldText(input, String(value), this.text, this.#format);
  }

  /** The text that was typed, as long as the scenario has what it gave. @param {string} pointer */
  typed = (pointer) => this.#as(pointer)?.text;

  /** @param {string} pointer */
  #as(pointer) {
    const typed = this.#typed.get(pointer);
    return typed?.value === this.#session.value(pointer) ? typed : undefined;
  }

  /** How a text reads as a number of the input. @param {string} text @param {Input} input */
  read = (text, input) => this.text.parse(text, expectedNumber(input, this.#format));

  /** Takes what has been typed. @param {string} pointer @param {Input} input @param {string} text */
  type(pointer, input, text) {
    const { decimal } = this.read(text, input);
    // What is no number goes to the estimator as it is: it says what is wrong.
    const value = decimal === undefined ? orNothing(input, text.trim()) : fromField(input, decimal);
    this.#typed.set(pointer, { text, value });
    this.#session.edit(pointer, value);
  }

  /** A number is written out on leaving its field. @param {string} pointer @param {Input} input */
  leave(pointer, input) {
    const typed = this.#as(pointer);
    if (!typed || typed.left || this.read(typed.text, input).decimal === undefined) return;
    typed.left = true;
    this.#session.refresh();
  }
}

/**
 * An empty optional field is no field; those of a pricing belong to its model.
 * @param {Input} input
 * @param {string} typed
 */
export const orNothing = (input, typed) =>
  typed === '' && !input.required && !input.pointer.includes('/pricing/') ? undefined : typed;
