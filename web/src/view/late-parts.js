// The parts of the answers that are loaded when they are first drawn, each with
// its styles and what is said in it.
import { nothing } from 'lit';
import { importWithRetry } from '../engine/load-module.js';
import { Later } from '../ui/later.js';
import { adoptStyles } from '../styles/styles.js';
import { loadRest } from '../words/languages.js';
import { Deferred } from '../ui/deferred.js';
import { keeping } from './keeping.js';

/** @import { Part } from './answers.js' */

export class LateParts {
  /** How many have come since. */ loaded = 0;
  acting = new Deferred(
    () => this.#load(() => import('./next-steps.js')),
    () => this.#came(),
  );
  #comparison = new Later(
    () => this.#load(() => import('./comparison.js')),
    () => this.#came(),
  );
  #keptBeside = new Later(
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
    session.kept?.part.answered ? this.#keptBeside.module?.against(session, view) : nothing,
  ];

  /** The candidates side by side, where there are several. @type {Part} */
  compare = (session, view) => {
    const { parts } = session;
    if (parts.length < 2 || !parts.every(({ answered }) => answered)) return nothing;
    return this.#comparison.module?.comparison(session, view) ?? nothing;
  };
}
