// The menu with everything that a visitor can take away. Its content is loaded when it is first opened.
import { nothing } from 'lit';
import { importWithRetry } from '../engine/load-module.js';
import { LazyPart, loadPart } from '../ui/lazy-part.js';
import { loadRest } from '../words/languages.js';

/** @import { Calculator } from '../calculator.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */

export class TakeAway {
	#host;
	#printing;
	#menu;

	/** @param {Calculator} host @param {() => string} language */
	constructor(host, language) {
		this.#host = host;
		this.#printing = new Printing(host);
		this.#menu = new LazyPart(
			async () => {
				const { Menu } = await loadPart(host.root, language(), () => import('./menu.js'));
				return new Menu(host, this.#printing);
			},
			() => host.requestUpdate(),
		);
	}

	/** @param {Format} format @param {Disclosures} disclosures */
	draw(format, disclosures) {
		if (!this.#host.settings.sharesAnything) return nothing;
		this.#printing.setFormat(format);
		return disclosures.draw('takeaway', 'part takeaway', format.words.takeaway.menu, () =>
			this.#menu.whenNear(format.words, (menu) => menu.draw(format, disclosures)),
		);
	}
}

// Prints the report. The browser draws it at once, so it is loaded when a visitor first acts.

const visitorEvents = ['pointermove', 'touchstart', 'keydown'];

/** A reactive controller of the calculator. */
export class Printing {
	#host;
	#listeners = new AbortController();
	/** @type {Format | undefined} */ #format;
	/** @type {typeof import('./report.js').report | undefined} */ #report;
	/** @type {(() => void) | undefined} */ #remove;
	/** @type {Promise<void> | undefined} */ #loading;

	/** @param {Calculator} host */
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}

	hostConnected() {
		this.#listeners = new AbortController();
		const { signal } = this.#listeners;
		addEventListener('beforeprint', this.#beforePrint, { signal });
		addEventListener('afterprint', this.#afterPrint, { signal });
		for (const type of visitorEvents) addEventListener(type, this.#load, { once: true, passive: true, signal });
		addEventListener('keydown', this.#keydown, { signal });
	}

	hostDisconnected() {
		this.#listeners.abort();
	}

	/** Delays Ctrl+P until the report is loaded. @param {KeyboardEvent} event */
	#keydown = (event) => {
		const isPrintKey =
			event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
		if (!isPrintKey || this.#report || !this.#format || event.defaultPrevented) return;
		event.preventDefault();
		this.print().catch(() => print()); // the page as it is
	};

	/** @param {Format} format */
	setFormat(format) {
		if (this.#loading && format.words.language !== this.#format?.words.language) this.#loading = undefined;
		this.#format = format;
		if (this.#report && !this.#loading) void this.#load(); // the words of the new language
	}

	async print() {
		await this.#load();
		await this.#host.updateComplete;
		if (!this.#report) throw new Error('not loaded');
		print();
	}

	#load = () =>
		(this.#loading ??= Promise.all([
			importWithRetry(() => import('./report.js')),
			loadRest(this.#format?.words.language ?? 'en'),
		]).then(
			([{ report }]) => {
				this.#report = report;
				this.#host.requestUpdate(); // with the words that it needs
			},
			() => void (this.#loading = undefined), // the page prints as it is, and the next attempt loads again
		));

	#beforePrint = () => {
		this.#afterPrint();
		const { session, root } = this.#host;
		if (this.#report && this.#format && session.estimate) this.#remove = this.#report(session, this.#format, root);
	};

	#afterPrint = () => {
		this.#remove?.();
		this.#remove = undefined;
	};
}
