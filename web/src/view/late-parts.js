// The parts of the answers that are loaded when they are first drawn, each with
// its styles and its words.
import { html, nothing } from 'lit';
import { importWithRetry } from '../engine/load-module.js';
import { adoptStyles } from '../styles/styles.js';
import { loadRest } from '../words/languages.js';
import { LazyPart } from '../ui/lazy-part.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Part } from './answers.js' */

export class LateParts {
  /** The number of parts that are loaded. */ loaded = 0;
  nextSteps = new LazyPart(
    () => this.#load(() => import('./next-steps.js')),
    () => this.#onPart(),
  );
  #comparison = new LazyPart(
    () => this.#load(() => import('./comparison.js')),
    () => this.#onPart(),
  );
  #baselineView = new LazyPart(
    () => this.#load(() => import('./baseline.js')),
    () => this.#onPart(),
  );
  #root;
  #language;
  #onLoad;

  /**
   * @param {ShadowRoot} root that they are drawn in
   * @param {() => string} language of their words
   * @param {() => void} onLoad
   */
  constructor(root, language, onLoad) {
    this.#root = root;
    this.#language = language;
    this.#onLoad = onLoad;
  }

  /**
   * @template {{styles: import('lit').CSSResult[]}} T
   * @param {() => Promise<T>} load
   */
  async #load(load) {
    const [part] = await Promise.all([importWithRetry(load), loadRest(this.#language())]);
    adoptStyles(this.#root, part.styles);
    return part;
  }

  #onPart() {
    this.loaded++;
    this.#onLoad();
  }

  /** The button that sets the baseline, and the comparison with the baseline. @type {Part} */
  baseline = (session, view) => [
    baselineButton(session, view.format),
    session.baseline?.answer.estimate ? this.#baselineView.module?.baselineView(session, view) : nothing,
  ];

  /** The candidates side by side, if there are several. @type {Part} */
  compare = (session, view) => {
    const { answers } = session;
    if (answers.length < 2 || !answers.every(({ estimate }) => estimate)) return nothing;
    return this.#comparison.module?.comparison(session, view) ?? nothing;
  };
}

/** A scenario with an invalid value cannot become the baseline. @param {Session} session @param {Format} format */
const baselineButton = (session, { words: { answers: words } }) =>
  html`<p class="keep">
    <button
      type="button"
      id="keep"
      aria-disabled=${session.stale}
      @click=${() => session.stale || session.keepBaseline(true)}
    >
      ${session.baseline ? words.keepInstead : words.keep}
    </button>
  </p>`;
