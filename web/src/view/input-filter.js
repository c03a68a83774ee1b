// Which inputs are in sight: those that have all the words looked for, and if
// wanted only those that differ from the preset.

/** What is known of an input that can be looked for. @typedef {{pointer: string, texts: string[], changed: boolean}} Sought */

export class Filter {
  query = '';
  onlyChanged = false;
  /** What was changed once stays in sight when it is set back. @type {Set<string>} */ #kept = new Set();
  #onChange;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** Whether it leaves anything out. */
  get active() {
    return this.onlyChanged || words(this.query).length > 0;
  }

  /** @param {string} query */
  search(query) {
    this.query = query;
    this.#onChange();
  }

  /** @param {boolean} only */
  showChanged(only) {
    this.onlyChanged = only;
    this.#kept = new Set();
    this.#onChange();
  }

  clear() {
    this.query = '';
    this.showChanged(false);
  }

  /** @param {Sought} input */
  shows({ pointer, texts, changed }) {
    if (this.onlyChanged && changed) this.#kept.add(pointer);
    if (this.onlyChanged && !this.#kept.has(pointer)) return false;
    const sought = words(this.query);
    const text = sought.length ? folded(texts.join('\n')) : '';
    return sought.every((word) => text.includes(word));
  }
}

/** Without what people leave out when they type: case and accents. @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {string} query */
const words = (query) => folded(query).split(/\s+/).filter(Boolean);
