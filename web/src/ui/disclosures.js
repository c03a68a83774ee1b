import { html, nothing } from 'lit';

/** Draws <details> elements, their content only while they are open: a closed table of all months costs nothing. */
export class Disclosures {
	/** @type {Set<string>} */ #opened = new Set();
	/** Whatever contains a disclosure is drawn again when this changes. */ changes = 0;
	#onChange;

	/** @param {() => void} onChange */
	constructor(onChange) {
		this.#onChange = onChange;
	}

	/** @param {string} id */
	open(id) {
		if (this.#opened.has(id)) return;
		this.#opened.add(id);
		this.#changed();
	}

	/** @param {string} id @param {string} kind CSS class @param {unknown} summary @param {() => unknown} content */
	draw(id, kind, summary, content) {
		const opened = this.#opened.has(id);
		return html`<details
			class=${kind}
			id=${id}
			.open=${opened}
			@toggle=${(/** @type {any} */ event) => this.#toggled(id, event.target.open)}
		>
			<summary>${summary}</summary>
			${opened ? content() : nothing}
		</details>`;
	}

	/** @param {string} id @param {boolean} opened */
	#toggled(id, opened) {
		if (opened) return this.open(id);
		if (this.#opened.delete(id)) this.#changed();
	}

	#changed() {
		this.changes++;
		this.#onChange();
	}
}
