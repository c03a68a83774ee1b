// What stands in the fields, beside what a preset has there and what the lists
// say of it.
import { Answers } from './answers.js';
import { pointerForCandidate, candidateIndex } from '../scenario/candidates.js';
import { atIndex, valueAt } from '../scenario/pointer.js';
import { rangeAt, Ranges } from '../scenario/ranges.js';

/** @import { Preset, Scenario } from '../engine/types.js' */

export const cutoverMonth = '/candidates/*/cutover_month';

export class Values extends Answers {
  /** In the page's language, once they are loaded. @type {import('./lists.js').Lists | undefined} */ lists;
  /** @type {Preset | undefined} */ preset;
  /** As edited, with the texts that are no numbers as they were typed. @type {Scenario | undefined} */ scenario;

  get inputs() {
    return this.lists?.inputs ?? [];
  }

  get lines() {
    return this.lists?.lines ?? [];
  }

  get presets() {
    return this.lists?.presets ?? [];
  }

  /** How uncertain the inputs are. */
  get ranges() {
    return new Ranges(this.input, this.rangesTaken);
  }

  /** What stands in a field; at the end of a range that which counts. @param {string} pointer */
  value = (pointer) => {
    const range = rangeAt(pointer);
    if (!range?.end) return valueAt(this.scenario, pointer);
    return this.ranges.effective(/** @type {Scenario} */ (this.scenario), range.input)?.[range.end];
  };

  /** What the preset has there; a candidate more than it has starts as its first. @param {string} pointer */
  presetValue = (pointer) => {
    const more = (candidateIndex(pointer) ?? 0) >= (this.preset?.scenario.candidates.length ?? 0);
    return valueAt(this.preset?.scenario, more ? pointerForCandidate(pointer, 0) : pointer);
  };

  /** What a field starts from: the preset's value, or where it has none that of the price beside it, or the list's. @param {string} pointer */
  startValue(pointer) {
    const price = pointer.replace(/\/(tiers\/\d+\/)?unit_price$/, '/unit_price');
    return this.presetValue(pointer) ?? this.presetValue(price) ?? this.input(price)?.default;
  }

  /** The pointer of an input of the candidate in sight. @param {string} pattern with "*" for its index */
  at = (pattern) => (pattern.startsWith('/candidates/') ? atIndex(pattern, this.shown) : pattern);

  /** The list's entry for a pointer; for the end of a range that of its input. @param {string} pointer */
  input = (pointer) => this.lists?.input(pointer);

  /** Where the preset's figure comes from. @param {string} pointer */
  source = (pointer) => this.preset?.sources[pointer] ?? this.input(pointer)?.source;

  /** What to call a field where it stands alone. @param {string} pointer */
  fieldName = (pointer) => this.lists?.fieldName(pointer, this.value);

  /** @param {string} pointer */
  changed = (pointer) => !sameText(this.value(pointer), this.presetValue(pointer));

  /** Whether anything differs from the preset. */
  get edited() {
    return (
      this.scenario !== this.preset?.scenario && JSON.stringify(this.scenario) !== JSON.stringify(this.preset?.scenario)
    );
  }

  /** The month that the page shows unless one is fixed: the best. */
  get followsBest() {
    return this.value(this.at(cutoverMonth)) === undefined;
  }
}

/** @param {unknown} a @param {unknown} b */
export const sameText = (a, b) => a === b || String(a) === String(b) || JSON.stringify(a) === JSON.stringify(b);
