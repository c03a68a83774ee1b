// What to copy, by where it goes.
import { html, nothing } from 'lit';
import { oneOf } from './controls.js';
import { snippets } from './snippets.js';
import words from './words.js';

const { kinds, notes, ...said } = words.snippet;

export class Snippet {
  #kind = 'element';
  #status = '';
  #onChange;
  #root;

  /** @param {ShadowRoot} root @param {() => void} onChange */
  constructor(root, onChange) {
    this.#root = root;
    this.#onChange = onChange;
  }

  /** @param {import('./snippets.js').Wanted | undefined} wanted undefined until there is an answer @param {boolean} stale whether fields hold what is not in it */
  draw(wanted, stale) {
    return html`<section class="snippet" aria-labelledby="snippet">
      <h2 id="snippet">${said.title}</h2>
      ${oneOf({ name: 'kind', legend: said.kind, value: this.#kind, choices: Object.entries(kinds), set: (kind) => this.#choose(kind) })}
      ${stale ? html`<p class="problem">${said.stale}</p>` : nothing}
      <pre
        tabindex="0"
        role="region"
        aria-label=${said.code}
      ><code>${wanted ? snippets[this.#kind](wanted) : '…'}</code></pre>
      <p class="copying">
        <button type="button" ?disabled=${!wanted} @click=${this.#copy}>${said.copy}</button>
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
      this.#status = said.copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#status = said.notCopied;
    }
    this.#onChange();
  };
}
