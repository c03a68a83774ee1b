// The panel with the snippet to copy, for each kind of page.
import { html, nothing } from 'lit';
import { radioGroup } from './controls.js';
import { snippets } from './snippets.js';
import words from '../words/builder.js';

/** @import { Content } from './snippets.js' */

const { kinds, notes, ...texts } = words.snippet;

export class SnippetPanel {
	#kind = 'element';
	#status = '';
	#onChange;
	#root;

	/** @param {ShadowRoot} root @param {() => void} onChange */
	constructor(root, onChange) {
		this.#root = root;
		this.#onChange = onChange;
	}

	/** @param {Content | undefined} content @param {boolean} stale */
	draw(content, stale) {
		return html`<section class="snippet" aria-labelledby="snippet">
			<h2 id="snippet">${texts.title}</h2>
			${radioGroup({
				name: 'kind',
				legend: texts.kind,
				value: this.#kind,
				choices: Object.entries(kinds),
				set: (kind) => this.#choose(kind),
			})}
			${stale ? html`<p class="problem">${texts.stale}</p>` : nothing}
			<pre
				tabindex="0"
				role="region"
				aria-label=${texts.code}
			><code>${content ? snippets[this.#kind](content) : '…'}</code></pre>
			<p class="copying">
				<button type="button" ?disabled=${!content} @click=${this.#copy}>${texts.copy}</button>
				<span role="status">${this.#status}</span>
			</p>
			<p class="quiet">${notes[this.#kind]}</p>
		</section>`;
	}

	/** @param {string} kind */
	#choose(kind) {
		this.#kind = kind;
		this.#status = '';
		this.#onChange();
	}

	#copy = async () => {
		const code = /** @type {HTMLElement} */ (this.#root.querySelector('.snippet code'));
		try {
			await navigator.clipboard.writeText(String(code.textContent));
			this.#status = texts.copied;
		} catch {
			getSelection()?.selectAllChildren(code);
			this.#status = texts.notCopied;
		}
		this.#onChange();
	};
}
