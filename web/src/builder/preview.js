// The preview: the real element with the widget's attributes, without storage.
import { html } from 'lit';
import { events } from '../frame/messages.js';
import { radioGroup } from './controls.js';
import { schemes } from './colours.js';
import { known } from './widget.js';
import words from '../words/builder.js';

/** @import { Widget } from './widget.js' */

const widths = [360, 768, 1100];

const maxEvents = 12;

export class Preview {
	/** As JSON. @type {string[]} */ eventLog = [];
	#element = document.createElement('switch-cost');
	#onChange;
	#width = widths[0];
	/** @type {'light' | 'dark'} */ #scheme;

	/** @param {() => void} onChange */
	constructor(onChange) {
		this.#onChange = onChange;
		this.#scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
		for (const type of events)
			this.#element.addEventListener(type, (event) => this.#log(/** @type {CustomEvent} */ (event)));
	}

	/** @param {CustomEvent} event */
	#log(event) {
		event.preventDefault(); // a link would leave the builder
		this.eventLog = [...this.eventLog, JSON.stringify({ event: event.type, ...event.detail })].slice(-maxEvents);
		this.#onChange();
	}

	/** @param {Widget} widget */
	show({ attributes, properties }) {
		/** @type {Record<string, string>} */
		const values = { ...attributes, storage: 'none' };
		if (values['cta-label'] === undefined) delete values['cta-href']; // the form asks for it
		for (const name of known.attributes) {
			if (values[name] === undefined) this.#element.removeAttribute(name);
			else if (this.#element.getAttribute(name) !== values[name]) this.#element.setAttribute(name, values[name]);
		}
		for (const name of known.properties) this.#element.style.setProperty(name, properties[name] ?? null);
		const surface = '--switch-cost-surface';
		this.#element.parentElement?.style.setProperty(surface, properties[surface] ?? null);
	}

	draw() {
		const { title, widget, width, px, scheme } = words.preview;
		return html`<section class="preview" aria-labelledby="preview">
			<h2 id="preview">${title}</h2>
			<div class="choices">
				${radioGroup({
					name: 'width',
					legend: width,
					value: String(this.#width),
					choices: widths.map((one) => [String(one), px({ width: one })]),
					set: (value) => this.#set(() => (this.#width = Number(value))),
				})}
				${radioGroup({
					name: 'scheme',
					legend: scheme,
					value: this.#scheme,
					choices: schemes.map((one) => [one, words.content.themes[one]]),
					set: (value) => this.#set(() => (this.#scheme = /** @type {'light'} */ (value))),
				})}
			</div>
			<div class="window" role="region" aria-label=${widget} tabindex="0">
				<div class="host" data-scheme=${this.#scheme} data-width=${this.#width}>${this.#element}</div>
			</div>
		</section>`;
	}

	/** @param {() => void} change */
	#set(change) {
		change();
		this.#onChange();
	}
}
