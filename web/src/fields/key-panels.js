// The panel below the key input with the focus. Tab passes it by; the down arrow enters it.
import { nothing } from 'lit';
import { LazyPart, loadPart } from '../ui/lazy-part.js';

/** @import { Session } from '../state/session.js' */

/** Time in ms after which the panel of a field that was left closes: a click must not miss what it aims at. */
const closeDelayMs = 300;

export class KeyPanels {
	/** @type {string | undefined} */ #opened;
	/** @type {ReturnType<typeof setTimeout> | undefined} */ #closing;
	#part;
	#session;

	/** @param {Session} session @param {ShadowRoot} root @param {string} language */
	constructor(session, root, language) {
		this.#session = session;
		this.#part = new LazyPart(
			() => loadPart(root, language, () => import('./panel.js')),
			() => session.refresh(),
		);
	}

	/** Undefined until it is loaded. */
	get module() {
		return this.#part.module;
	}

	/** Whether it is loaded or has failed to. Reading it starts loading. */
	get tried() {
		return this.#part.tried;
	}

	/** @param {string | undefined} pointer of the key input, undefined closes */
	open(pointer) {
		clearTimeout(this.#closing);
		if (this.#opened === pointer) return;
		this.#opened = pointer;
		this.#session.refresh();
	}

	leave = (/** @type {FocusEvent} */ { currentTarget, relatedTarget }) => {
		const column = /** @type {HTMLElement} */ (currentTarget).closest('fieldset')?.parentElement;
		clearTimeout(this.#closing);
		if (column?.contains(/** @type {Node | null} */ (relatedTarget))) return;
		this.#closing = setTimeout(() => this.open(undefined), closeDelayMs);
	};

	enter = (/** @type {KeyboardEvent} */ event) => {
		const field = /** @type {HTMLElement} */ (event.target);
		if (event.key !== 'ArrowDown' || !field.matches('[type=text]')) return;
		/** @type {NodeListOf<HTMLElement> | undefined} */
		const stops = field.closest('.field')?.querySelectorAll('.panel [tabindex="-1"]');
		if (!stops?.length) return;
		event.preventDefault();
		for (const stop of stops) stop.tabIndex = 0;
		stops[0].focus();
	};

	/** @param {string} pointer @param {(module: typeof import('./panel.js')) => unknown} draw */
	draw = (pointer, draw) => (this.#opened === pointer && this.#part.module ? draw(this.#part.module) : nothing);
}
