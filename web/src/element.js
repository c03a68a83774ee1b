// The element <switch-cost>: it owns a session with the engine and draws it.
import { html, LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { candidateOf } from './candidates.js';
import { Fields, idOf } from './fields/fields.js';
import { Format } from './words/format.js';
import { Session } from './session.js';
import { answers } from './view/answers.js';
import { curvesInSight, quick } from './view/quick.js';
import { Disclosures } from './view/disclosures.js';
import { sectionId, sections } from './view/sections.js';
import { failed, loading } from './view/states.js';
import { announcement, status } from './view/status.js';
import { verdictView } from './view/verdict.js';
import { styles } from './styles/styles.js';
import { engine } from './engine/shared.js';

/**
 * A calculator of what switching a data-labelling provider costs and brings.
 * @attr {string} preset name of the preset to start from
 * @attr {string} locale BCP 47; by default that of the nearest ancestor with a lang, or the browser's
 * @attr {'light' | 'dark'} theme by default that of the page
 */
export class SwitchCost extends LitElement {
  static styles = styles;

  static properties = {
    preset: { type: String },
    locale: { type: String },
  };

  constructor() {
    super();
    /** @type {string | null} */ this.preset = null;
    /** @type {string | null} */ this.locale = null;
    this.#engine = engine();
    this.#session = new Session(this.#engine, curvesInSight, () => this.requestUpdate());
  }

  #engine;
  #session;
  /** @type {Format | undefined} */ #format;
  /** @type {Fields | undefined} */ #fields;
  #disclosures = new Disclosures(() => this.requestUpdate());
  #width = 0;
  #announced = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #announcing;
  /** @type {unknown} */ #failure;
  #observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry.contentRect.width);
    if (width !== this.#width) {
      this.#width = width;
      this.requestUpdate();
    }
  });
  #progress = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
    this.#engine.addEventListener('state', this.#progress);
    if (!this.#session.scenario) void this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
    clearTimeout(this.#announcing);
    this.#engine.removeEventListener('state', this.#progress);
  }

  /** The scenario that the page shows the answer to, as the command line takes it. */
  get scenario() {
    return this.#session.whole;
  }

  async #open() {
    this.#failure = undefined;
    this.requestUpdate();
    try {
      await this.#session.open(this.preset, { start: nextMonth(new Date()) });
    } catch (error) {
      this.#failure = error;
    }
    this.requestUpdate();
  }

  /** @returns {string} */
  get #locale() {
    const asked = [this.locale, this.closest('[lang]')?.getAttribute('lang'), navigator.language];
    return asked.find((locale) => locale && isLocale(locale)) ?? 'en';
  }

  render() {
    const session = this.#session;
    if (this.#failure) return failed(this.#failure, () => this.#open());
    if (!session.answered && session.stale) return failed(session.firstProblem, () => session.again());
    if (!session.answered) return loading(this.#engine.state);
    const { currency } = session.answered.scenario;
    const format = this.#formatted(currency, session.answered.result.minor_units);
    this.#fields = this.#fields?.format.locale === format.locale ? this.#fields.at(format) : new Fields(session, format);
    this.#announce(announcement(session, format));
    const wide = this.#width >= 900;
    const chart = Math.max(260, wide ? this.#width - 380 : this.#width - 4);
    return html`<div class="page ${wide ? 'wide' : ''}" ?data-asking=${session.asking} ?data-stale=${session.stale}>
      ${verdictView(session, format)}
      <aside class="inputs" aria-label="Your figures">${quick(session, this.#fields)}</aside>
      <div class="answers-column">
        <p class="hidden" role="status">${this.#announced}</p>
        ${guard([...session.parts.flatMap(({ answered, lastAssessed }) => [answered, lastAssessed]), session.shown, session.stale, format, chart, this.#disclosures.changes], () =>
          answers(session, { format, width: chart, disclosures: this.#disclosures }))}
        <section aria-labelledby="all"><p class="question">All inputs</p><h3 id="all">Every figure the answer hangs on</h3>
          ${sections(session, this.#fields, this.#disclosures)}</section>
        ${status(session, (pointer) => this.#goTo(pointer))}
      </div>
    </div>`;
  }

  /** @param {string} currency @param {number} digits */
  #formatted(currency, digits) {
    const locale = this.#locale;
    const kept = this.#format;
    if (kept?.locale === locale && kept.currency === currency) return kept;
    return (this.#format = new Format(locale, currency, digits));
  }

  /** Says an answer once it has stood for a moment. @param {string} text */
  #announce(text) {
    clearTimeout(this.#announcing);
    if (text === this.#announced) return;
    this.#announcing = setTimeout(() => {
      this.#announced = text;
      this.requestUpdate();
    }, 900);
  }

  /** Opens the section of a field and puts the focus in it. @param {string} pointer */
  async #goTo(pointer) {
    const candidate = candidateOf(pointer);
    if (candidate !== undefined) void this.#session.show(candidate);
    this.#disclosures.open(sectionId(this.#session.input(pointer)?.section ?? ''));
    await this.updateComplete;
    const field = [idOf(pointer, 'quick'), idOf(pointer, 'all')].map((id) => this.renderRoot.querySelector(`#${id}`)).find(Boolean);
    /** @type {HTMLElement | undefined} */ (field)?.focus();
  }
}

/** The calendar month after a day, "YYYY-MM". @param {Date} day */
function nextMonth(day) {
  const next = new Date(Date.UTC(day.getFullYear(), day.getMonth() + 1));
  return next.toISOString().slice(0, 7);
}

/** @param {string} locale */
function isLocale(locale) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
