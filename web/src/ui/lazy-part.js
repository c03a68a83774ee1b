import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { importWithRetry } from '../engine/load-module.js';
import { adoptStyles } from '../styles/styles.js';
import { loadRest } from '../words/languages.js';

/** @import { Words } from '../words/languages.js' */

/** Less than 800 px below the window, or anywhere above it. */
const rootMargin = '1000000px 0px 800px';

/**
 * Loads a module with its styles, and the words that load late.
 * @template {{styles: import('lit').CSSResult[]}} T
 * @param {ShadowRoot} root
 * @param {string} language
 * @param {() => Promise<T>} load
 */
export async function loadPart(root, language, load) {
	const [part] = await Promise.all([importWithRetry(load), loadRest(language)]);
	adoptStyles(root, part.styles);
	return part;
}

/** @template T the loaded module */
export class LazyPart {
	#load;
	#onChange;
	/** @type {T | undefined} */ #module;
	/** @type {Promise<void> | undefined} */ #loading;
	#failed = false;

	/** @param {() => Promise<T>} load @param {() => void} onChange */
	constructor(load, onChange) {
		this.#load = load;
		this.#onChange = onChange;
	}

	/** Undefined until it is loaded. Reading it starts loading; after a failure the next reading retries. */
	get module() {
		void this.load();
		return this.#module;
	}

	/** @param {Words} words @param {(module: T) => unknown} draw */
	whenNear({ states }, draw) {
		if (this.#module) return draw(this.#module);
		if (!this.#failed) return html`<div class="deferred" ${ref(this.#watch())}></div>`;
		return html`<section class="deferred">
			<p>${states.partMissing}</p>
			<button type="button" @click=${this.#fetchOrFail}>${states.tryAgain}</button>
		</section>`;
	}

	/** Resolves once it is loaded, or has failed to. */
	load = () => (this.#module ? undefined : (this.#loading ??= this.#fetch()));

	/** Whether it is loaded or has failed to. Reading it starts loading. */
	get tried() {
		void this.load();
		return this.#tried;
	}

	#tried = false;

	async #fetch() {
		this.#module = await this.#load().catch(() => undefined);
		this.#loading = undefined;
		const first = !this.#tried;
		this.#tried = true;
		if (this.#module || first) this.#onChange();
	}

	#fetchOrFail = async () => {
		await this.load();
		this.#failed = !this.#module;
		if (this.#failed) this.#onChange();
	};

	/** Watches a placeholder while it is in the page; a forgotten observer would keep it in memory. */
	#watch() {
		/** @type {IntersectionObserver | undefined} */ let observer;
		return (/** @type {Element | undefined} */ placeholder) => {
			observer?.disconnect();
			if (!placeholder) return;
			observer = new IntersectionObserver(
				(entries) => {
					if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#fetchOrFail();
				},
				{ rootMargin },
			);
			observer.observe(placeholder);
		};
	}
}
