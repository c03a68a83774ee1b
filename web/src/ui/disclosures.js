// Disclosures draw what they hold only while they are open: a closed table of
// every month costs nothing on each change.
import { html, nothing } from 'lit';

export class Disclosures {
  /** @type {Set<string>} */ #opened = new Set();
  /** How often one was opened or closed: what draws them is drawn anew then. */ changes = 0;
  #onChange;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** @param {string} id */
  open(id) {
    if (this.#opened.has(id)) return;
    this.#opened.add(id);
    this.#changed();
  }

  /**
   * @param {string} id
   * @param {string} kind class of the element
   * @param {unknown} summary
   * @param {() => unknown} content
   */
  draw(id, kind, summary, content) {
    const opened = this.#opened.has(id);
    return html`<details
      class=${kind}
      id=${id}
      .open=${opened}
      @toggle=${(/** @type {any} */ event) => this.#toggled(id, event.target.open)}
    >
      <summary>${summary}</summary>
      ${opened ? content() : nothing}
    </details>`;
  }

  /** @param {string} id @param {boolean} opened */
  #toggled(id, opened) {
    if (opened) return this.open(id);
    if (this.#opened.delete(id)) this.#changed();
  }

  #changed() {
    this.changes++;
    this.#onChange();
  }
}
