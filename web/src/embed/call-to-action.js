// The call to action: the page's link, or its own markup in the slot "cta". The
// link may carry the scenario in its fragment.
import { html, nothing } from 'lit';
import { emit } from '../ui/events.js';

/** @import { Session } from '../state/session.js' */

/** Addresses that a link may have. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

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
    if (this.#loading || !this.#carries || !this.#session.typedScenario) return;
    this.#loading = true;
    import('../takeaway/session-links.js').then(
      ({ fragmentWriter }) => {
        this.#writer = fragmentWriter(this.#session);
        this.#host.requestUpdate();
      },
      () => (this.#loading = false),
    );
  }

  /** Where it leads, undefined where the page has only its own markup. */
  get #link() {
    const { settings } = this.#host;
    const [href, label] = [settings.given('cta-href'), settings.given('cta-label')].map((value) =>
      value === null ? undefined : String(value),
    );
    if (href !== undefined && !isAddress(href))
      return void settings.refuse('cta-href', href, `an address of ${schemes.join(' ')}`);
    if (href !== undefined && !label) return void settings.refuse('cta-label', label ?? '', 'the text of the link');
    return href === undefined ? undefined : { href, label };
  }

  /** Whether it carries the scenario. */
  get #carries() {
    return this.#host.settings.given('cta-scenario') === true;
  }

  draw() {
    const action = this.#link;
    return html`<div class="cta" part="cta-area" @click=${this.#click} @auxclick=${this.#click}>
      ${action ? html`<a part="cta" href=${this.#carrying(action.href)}>${action.label}</a>` : nothing}<slot
        name="cta"
        @slotchange=${() => this.#host.requestUpdate()}
      ></slot>
    </div>`;
  }

  /** @param {string} href */
  #carrying(href) {
    const { typedScenario, preset } = this.#session;
    if (!this.#carries || !this.#writer || !typedScenario || !preset) return href;
    return href.split('#')[0] + this.#writer(typedScenario, preset.name);
  }

  /** @param {Event} event */
  #click = (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && this.#carries) link.href = this.#carrying(link.href);
    if (!emit(this.#host.element, 'cta', { href: link?.href ?? '' })) event.preventDefault();
  };
}

/** @param {string} href */
export function isAddress(href) {
  try {
    return schemes.includes(new URL(href, document.baseURI).protocol);
  } catch {
    return false;
  }
}
