import { render } from 'lit';

/** @import { RootPart } from 'lit' */

/** @typedef {{hostConnected?: () => void, hostDisconnected?: () => void, hostUpdated?: () => void}} Controller */

/**
 * Draws a template once for all changes made together, only while connected. Accepts the controllers of Lit's elements.
 */
export class Drawing {
	/** @type {Controller[]} */ #controllers = [];
	/** @type {Promise<void> | undefined} */ #pending;
	/** @type {RootPart | undefined} */ #part;
	#connected = false;
	#place;

	/** @param {HTMLElement} place within a shadow root */
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

	get updateComplete() {
		return this.#pending ?? Promise.resolve();
	}

	/** Resolves when changes may be drawn; overridden to delay drawing. @returns {Promise<void> | undefined} */
	ready() {
		return undefined;
	}

	willUpdate() {}

	/** @returns {unknown} */
	render() {
		return undefined;
	}

	async #draw() {
		await this.ready(); // collects other changes made at the same time
		if (this.#connected) this.willUpdate();
		this.#pending = undefined;
		if (!this.#connected) return;
		this.#part = render(this.render(), this.#place);
		for (const controller of this.#controllers) controller.hostUpdated?.();
	}
}
