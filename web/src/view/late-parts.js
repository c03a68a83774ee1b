// The parts of the answers that are loaded when they are first drawn, each with
// its styles and what is said in it.
import { nothing } from 'lit';
import { importWithRetry } from '../engine/load-module.js';
import { LazyPart } from '../ui/lazy-part.js';
import { adoptStyles } from '../styles/styles.js';
import { loadRest } from '../words/languages.js';
import { keeping } from './keeping.js';

/** @import { Part } from './answers.js' */

export class LateParts {
  /** How many have come since. */ loaded = 0;
  acting = new LazyPart(
    () => this.#load(() => import('./next-steps.js')),
    () => this.#came(),
  );
  #comparison = new LazyPart(
    () => this.#load(() => import('./comparison.js')),
    () => this.#came(),
  );
  #keptBeside = new LazyPart(
    () => this.#load(() => import('./baseline.js')),
    () => this.#came(),
  );
  #root;
  #language;
  #onLoad;

  /**
   * @param {ShadowRoot} root that they are drawn in
   * @param {() => string} language to load their words in
   * @param {() => void} onLoad has the page drawn anew
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

  #came() {
    this.loaded++;
    this.#onLoad();
  }

  /** The way to keep the state in sight, and that state against the one that is kept. @type {Part} */
  against = (session, view) => [
    keeping(session, view.format),
    session.baseline?.answer.estimate ? this.#keptBeside.module?.against(session, view) : nothing,
  ];

  /** The candidates side by side, where there are several. @type {Part} */
  compare = (session, view) => {
    const { answers } = session;
    if (answers.length < 2 || !answers.every(({ estimate }) => estimate)) return nothing;
    return this.#comparison.module?.comparison(session, view) ?? nothing;
  };
}
