// The call to action: the page's link, or its own markup in the slot "cta". The
// link may carry the scenario in its fragment.
import { html, nothing } from 'lit';
import { tell } from './events.js';

/** @typedef {import('../session.js').Session} Session */

/** A controller of the calculator. */
export class Action {
  #host;
  #session;
  /** @type {((scenario: import('../engine/types.js').Scenario, preset: string) => string) | undefined} */ #writer;
  #loading = false;

  /** @param {import('../calculator.js').Calculator} host @param {Session} session */
  constructor(host, session) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#loading || !this.#host.settings.carries || !this.#session.asTyped) return;
    this.#loading = true;
    import('../takeaway/opening.js').then(({ writer }) => writer(this.#session)).then((writer) => {
      this.#writer = writer;
      this.#host.requestUpdate();
    }, () => (this.#loading = false));
  }

  draw() {
    const { action } = this.#host.settings;
    return html`<div class="cta" part="cta-area" @click=${this.#click} @auxclick=${this.#click}>
      ${action ? html`<a part="cta" href=${this.#carrying(action.href)}>${action.label}</a>` : nothing}<slot name="cta" @slotchange=${() => this.#host.requestUpdate()}></slot></div>`;
  }

  /** @param {string} href */
  #carrying(href) {
    const { asTyped, preset } = this.#session;
    if (!this.#host.settings.carries || !this.#writer || !asTyped || !preset) return href;
    return href.split('#')[0] + this.#writer(asTyped, preset.name);
  }

  /** @param {Event} event */
  #click = (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && this.#host.settings.carries) link.href = this.#carrying(link.href);
    if (!tell(this.#host.element, 'cta', { href: link?.href ?? '' })) event.preventDefault();
  };
}
