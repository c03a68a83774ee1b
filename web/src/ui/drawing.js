// Draws a template into a place, once for all changes of a moment and only
// while it is in the page. It takes the same controllers as Lit's elements do.
import { render } from 'lit';

/** @typedef {{hostConnected?: () => void, hostDisconnected?: () => void, hostUpdated?: () => void}} Controller */

export class Drawing {
  /** @type {Controller[]} */ #controllers = [];
  /** @type {Promise<void> | undefined} */ #pending;
  /** @type {import('lit').RootPart | undefined} */ #part;
  #connected = false;
  #place;

  /** @param {HTMLElement} place within the shadow root that the whole is drawn in */
  constructor(place) {
    this.#place = place;
    this.root = /** @type {ShadowRoot} */ (place.getRootNode());
  }

  connect() {
    this.#connected = true;
    this.#part?.setConnected(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnect() {
    this.#connected = false;
    this.#part?.setConnected(false);
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** @param {Controller} controller */
  addController(controller) {
    this.#controllers.push(controller);
  }

  requestUpdate() {
    this.#pending ??= this.#draw();
  }

  /** Until what was asked for is drawn. */
  get updateComplete() {
    return this.#pending ?? Promise.resolve();
  }

  /** Until it is time to draw what has changed. @returns {Promise<void> | undefined} */
  ready() {
    return undefined;
  }

  /** Looks at what there is to draw. */
  willUpdate() {}

  /** @returns {unknown} */
  render() {
    return undefined;
  }

  async #draw() {
    await this.ready(); // after all other changes of this moment
    if (this.#connected) this.willUpdate();
    this.#pending = undefined;
    if (!this.#connected) return;
    this.#part = render(this.render(), this.#place);
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
}
