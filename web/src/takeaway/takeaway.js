// The section from which an answer is taken away. What makes each form is
// loaded when it is asked for.
import { html, nothing } from 'lit';
import { tell } from '../ui/events.js';
import { Paper } from './printing.js';
import { unitName } from '../words/unit.js';
import { directionOf } from '../text/locales.js';
import { imported } from '../engine/load-module.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @typedef {Format['words']['takeaway']} Words */

/** The files, and what a page calls them. */
const forms = /** @type {const} */ ([
  ['spreadsheet', 'xlsx'],
  ['months', 'csv'],
  ['scenario', 'json'],
]);

export class TakeAway {
  #host;
  #session;
  #keeping;
  #paper;
  #said = '';
  /** A link that could not be copied. */ #link = '';

  /**
   * @param {import('../calculator.js').Calculator} host
   * @param {Session} session
   * @param {import('./draft-store.js').Keeping} keeping
   */
  constructor(host, session, keeping) {
    this.#host = host;
    this.#session = session;
    this.#keeping = keeping;
    this.#paper = new Paper(host, session);
  }

  /** @param {Format} format */
  draw(format) {
    const words = format.words.takeaway;
    const { stale } = this.#session;
    const { shares } = this.#host.settings;
    if (![...forms.map(([, way]) => way), /** @type {const} */ ('link'), /** @type {const} */ ('print')].some(shares))
      return nothing;
    this.#paper.at(format);
    const button = (/** @type {string} */ text, /** @type {() => Promise<string>} */ act) =>
      html`<button type="button" @click=${() => this.#do(act, words)}>${text}</button>`;
    return html`<section aria-labelledby="takeaway" class="takeaway">
      <p class="question">${words.question}</p>
      <h3 id="takeaway">${words.title}</h3>
      <div class="forms">
        ${shares('link') ? button(words.copyLink, () => this.#copy(words)) : nothing}
        ${shares('link') && 'share' in navigator ? button(words.share, () => this.#share(words)) : nothing}
        ${shares('print') ? button(words.print, () => this.#print()) : nothing}
        ${forms.map(([form, way]) => (shares(way) ? button(words[form], () => this.#save(form, way, format)) : nothing))}
      </div>
      ${this.#link ? html`<label class="link-field">${words.linkField}<input type="text" readonly id="link" .value=${this.#link} @focus=${(/** @type {any} */ event) => event.target.select()} /></label>` : nothing}
      <p role="status" class="said">${this.#said}${this.#said && stale ? ` ${words.lastGood}` : ''}</p>
      ${shares('link') ? html`<p class="quiet">${words.linkHolds}</p>` : nothing}
      ${
        this.#host.settings.keeps
          ? html`<p class="quiet">
              ${words.keptHere}
              ${this.#keeping.kept ? html`<button type="button" class="link" @click=${() => this.#forget(words)}>${words.forget}</button>` : nothing}
            </p>`
          : nothing
      }
    </section>`;
  }

  /** @param {() => Promise<string>} act what it says is shown @param {Words} words */
  async #do(act, words) {
    this.#say(words.preparing);
    this.#say(await act().catch(() => words.notLoaded));
  }

  /** @param {string} text */
  #say(text) {
    this.#said = text;
    this.#host.requestUpdate();
  }

  async #address() {
    const { writer } = await imported(() => import('./session-links.js'));
    const { asTyped, preset } = this.#session;
    const write = await writer(this.#session);
    return location.href.split('#')[0] + write(/** @type {any} */ (asTyped), preset?.name ?? '');
  }

  /** @param {Words} words */
  async #copy(words) {
    const address = await this.#address();
    try {
      await navigator.clipboard.writeText(address);
      this.#link = '';
      tell(this.#host.element, 'share', { way: 'link' });
      return words.copied;
    } catch {
      this.#link = address;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      /** @type {HTMLInputElement | null} */ (this.#host.root.querySelector('#link'))?.focus();
      return words.copyYourself;
    }
  }

  /** @param {Words} words */
  async #share(words) {
    const url = await this.#address();
    await navigator.share({ title: words.shareTitle, url }).then(
      () => tell(this.#host.element, 'share', { way: 'share' }),
      () => {},
    ); // or thought better of it
    return '';
  }

  async #print() {
    await this.#paper.print();
    tell(this.#host.element, 'share', { way: 'print' });
    return '';
  }

  /** @param {typeof forms[number][0]} form @param {typeof forms[number][1]} way @param {Format} format */
  async #save(form, way, format) {
    const { saveForm } = await imported(() => import('./export-files.js'));
    tell(this.#host.element, 'export', { format: way });
    return format.words.takeaway.saved({
      file: await saveForm(form, {
        session: this.#session,
        format,
        unitName,
        rightToLeft: directionOf(format.words.language) === 'rtl',
      }),
    });
  }

  /** @param {Words} words */
  #forget(words) {
    this.#keeping.forget();
    this.#say(words.forgotten);
  }
}
