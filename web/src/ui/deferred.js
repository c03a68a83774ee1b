// A part of the page whose code is loaded when it comes near the window.
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** It is loaded when it comes within 800 px below the window, or has been scrolled past. */
const near = '1000000px 0px 800px';

/** @template {unknown[]} Arguments */
export class Deferred {
  #load;
  #onChange;
  /** @type {((...args: Arguments) => unknown) | undefined} */ #drawn;
  #failed = false;
  #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.load();
    },
    { rootMargin: near },
  );

  /**
   * @param {() => Promise<{default: (...args: Arguments) => unknown}>} load
   * @param {() => void} onChange
   */
  constructor(load, onChange) {
    this.#load = load;
    this.#onChange = onChange;
  }

  /** Watches it while it is in the page: an observer with something to watch holds on to all of it. @param {Element | undefined} place */
  #place = (place) => (place ? this.#observer.observe(place) : this.#observer.disconnect());

  /** Loads it now, unless it is there. */
  async load() {
    if (this.#drawn) return;
    this.#observer.disconnect();
    try {
      this.#drawn = (await this.#load()).default;
    } catch {
      this.#failed = true;
    }
    this.#onChange();
  }

  /** @param {import('../words/languages.js').Words} words @param {Arguments} args */
  draw(words, ...args) {
    if (this.#drawn) return this.#drawn(...args);
    if (!this.#failed) return html`<div class="deferred" ${ref(this.#place)}></div>`;
    return html`<section class="deferred">
      <p>${words.states.partMissing}</p>
      <button type="button" @click=${() => this.load()}>${words.states.tryAgain}</button>
    </section>`;
  }
}
