// The answer on paper: two pages that take the place of the calculator while
// it is printed. What draws them is loaded with the first sign of a visitor,
// for the browser asks for the print at once.
import { loadRest } from '../words/languages.js';
import { imported } from '../engine/load-module.js';

const signs = ['pointermove', 'touchstart', 'keydown'];

export class Paper {
  #host;
  #session;
  /** @type {import('../words/format.js').Format | undefined} */ #format;
  /** @type {((session: import('../state/session.js').Session, format: import('../words/format.js').Format, root: ShadowRoot) => () => void) | undefined} */ #put;
  /** @type {(() => void) | undefined} */ #take;
  /** @type {Promise<void> | undefined} */ #loading;

  /**
   * @param {import('../ui/drawing.js').Drawing} host
   * @param {import('../state/session.js').Session} session
   */
  constructor(host, session) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    for (const sign of signs) addEventListener(sign, this.#load, { once: true, passive: true });
    addEventListener('keydown', this.#key);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    for (const sign of signs) removeEventListener(sign, this.#load);
    removeEventListener('keydown', this.#key);
  }

  /** The keys that print as the first sign of a visitor: the browser is asked once the pages are there. @param {KeyboardEvent} event */
  #key = (event) => {
    if (
      event.key.toLowerCase() !== 'p' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey ||
      this.#put ||
      !this.#format ||
      event.defaultPrevented
    )
      return;
    event.preventDefault();
    this.print().catch(() => print()); // the page as it is
  };

  /** @param {import('../words/format.js').Format} format that the page has now */
  at(format) {
    if (this.#loading && format.words.language !== this.#format?.words.language) this.#loading = undefined;
    this.#format = format;
    if (this.#put && !this.#loading) void this.#load(); // in the other language
  }

  async print() {
    await this.#load();
    await this.#host.updateComplete;
    if (!this.#put) throw new Error('not loaded');
    print();
  }

  #load = () =>
    (this.#loading ??= Promise.all([
      imported(() => import('./report.js')),
      loadRest(this.#format?.words.language ?? 'en'),
    ]).then(
      ([{ report }]) => {
        this.#put = report;
        this.#host.requestUpdate(); // with the words that it needs
      },
      () => void (this.#loading = undefined), // the page prints as it is, and the next try loads anew
    ));

  #begin = () => {
    this.#end();
    if (this.#put && this.#format && this.#session.answered)
      this.#take = this.#put(this.#session, this.#format, this.#host.root);
  };

  #end = () => {
    this.#take?.();
    this.#take = undefined;
  };
}
