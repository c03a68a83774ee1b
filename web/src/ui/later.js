// A part of the page that is loaded when it is first drawn.

/** @template T */
export class Later {
  #load;
  #onLoad;
  /** @type {T | undefined} */ #module;
  #loading = false;

  /**
   * @param {() => Promise<T>} load
   * @param {() => void} onLoad has the page drawn anew
   */
  constructor(load, onLoad) {
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /** What was loaded; undefined until it is there. One that does not come is asked for anew when the page is drawn again. */
  get module() {
    if (!this.#module && !this.#loading) void this.#begin();
    return this.#module;
  }

  async #begin() {
    this.#loading = true;
    this.#module = await this.#load().catch(() => undefined);
    this.#loading = false;
    if (this.#module) this.#onLoad();
  }
}
