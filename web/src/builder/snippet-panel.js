// The panel with the snippet to copy, for each kind of page.
import { html, nothing } from 'lit';
import { checkbox, radioGroup } from './controls.js';
import { snippets } from './snippets.js';
import words from '../words/builder.js';

/** @import { Content, Pin } from './snippets.js' */

const { kinds, notes, ...texts } = words.snippet;

export class SnippetPanel {
	#kind = 'element';
	#status = '';
	/** @type {Pin | undefined} */ #pin;
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
			${
				this.#kind === 'element' && content
					? checkbox({
							label: texts.pin,
							checked: Boolean(this.#pin),
							set: (checked) => void this.#setPin(checked, content.site),
						})
					: nothing
			}
			<pre
				tabindex="0"
				role="region"
				aria-label=${texts.code}
			><code>${content ? snippets[this.#kind]({ ...content, pin: this.#pin }) : '…'}</code></pre>
			<p class="copying">
				<button type="button" ?disabled=${!content} @click=${this.#copy}>${texts.copy}</button>
				<span role="status">${this.#status}</span>
			</p>
			<p class="quiet">${notes[this.#kind]}</p>
		</section>`;
	}

	/** @param {boolean} pinned @param {string} site */
	async #setPin(pinned, site) {
		this.#pin = pinned ? await pinOf(site) : undefined;
		this.#status = pinned && !this.#pin ? texts.notPinned : '';
		this.#onChange();
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

/**
 * Returns the script of this version, which the build lists with its integrity.
 * @param {string} site
 * @returns {Promise<Pin | undefined>}
 */
async function pinOf(site) {
	try {
		const digests = await (await fetch(`${site}integrity.json`)).json();
		const path = Object.keys(digests).find((path) => /^\d+\.\d+\.\d[^/]*\/switch-cost\.js$/.test(path));
		return path === undefined ? undefined : { path, integrity: digests[path] };
	} catch {
		return undefined;
	}
}
