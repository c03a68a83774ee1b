// The page that makes snippets: a form on one side, on the other the widget as
// it will be and what to paste. The page's fragment keeps all of it.
import { html } from 'lit';
import { InitialScenario, withStart } from '../calculator.js'; // which the preview loads as well: one file and one engine for both
import { Drawing } from '../ui/drawing.js';
import { engine } from '../engine/shared.js';
import { idOf } from '../fields/ids.js';
import { Session } from '../state/session.js';
import { builder as sheet } from '../styles/builder.js';
import { styles } from '../styles/styles.js';
import { tokens } from '../styles/tokens.js';
import { Disclosures } from '../ui/disclosures.js';
import { InputFilter } from '../view/input-filter.js';
import { sectionId } from '../view/input-sections.js';
import { failed, loading } from '../view/placeholders.js';
import { Format } from '../words/format.js';
import { hasRest, loadRest, loadWords, wordsOf } from '../words/languages.js';
import { languageOf, withLatinDigits } from '../text/locales.js';
import { difference } from './difference.js';
import { Entries } from './controls.js';
import { BuilderFields, figures } from './inputs.js';
import { firstWords } from './fallback-text.js';
import { looks } from './appearance.js';
import { known } from './manifest.js';
import { accepted } from './validation.js';
import { Preview } from './preview.js';
import { action, content, measuring, start } from './settings.js';
import { Snippet } from './snippet-panel.js';
import said from './words.js';
import { fromQuery, toQuery, withAttribute, withProperty } from './widget.js';

/** What the session has, and the widget from it. */
const ofSession = ['preset', 'scenario', 'candidates', 'values', 'currency'];

/** How long nothing must change before the preview and the address do, in ms. */
const pause = 250;

export class Builder extends Drawing {
  /** What of the address was not accepted. @type {{name: string, value: string, accepted: string}[]} */ notices = [];
  widget;
  #opened;
  #snippet;
  #engine = engine();
  /** @type {unknown} */ #failure;
  /** @type {BuilderFields | undefined} */ #fields;
  /** The answer in words, and what it was of. @type {{of: unknown[], said: Pick<import('./snippets.js').Wanted, 'answer' | 'title' | 'language'>} | undefined} */ #answer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #waiting;
  #update = () => this.requestUpdate();

  /** @param {HTMLElement} place within its shadow root @param {string} query of a widget to go on with */
  constructor(place, query) {
    super(place);
    this.root.adoptedStyleSheets = [tokens, ...styles.flatMap(({ styleSheet }) => styleSheet ?? []), sheet];
    this.widget = this.#opened = accepted(fromQuery(query, known), this.#refuse);
    this.session = new Session(this.#engine, () => [], this.#update);
    this.entries = new Entries(this.#update);
    this.disclosures = new Disclosures(this.#update);
    this.filter = new InputFilter(this.#update);
    this.preview = new Preview(this.#update);
    this.#snippet = new Snippet(this.root, this.#update);
    this.#engine.addEventListener('state', this.#update);
    this.addController(this);
  }

  /** @param {string} name @param {unknown} value @param {string} wanted */
  #refuse = (name, value, wanted) =>
    void this.notices.push({
      name,
      value: (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80),
      accepted: wanted,
    });

  async open() {
    this.#failure = undefined;
    try {
      const { attributes } = this.#opened;
      await this.session.open(
        attributes.preset ?? null,
        async ({ scenario }) => withStart(scenario),
        loadWords('en'),
        () => this.#restored(attributes),
      );
    } catch (error) {
      this.#failure = error;
    }
    this.requestUpdate();
  }

  /** The scenario that a widget's attributes ask for. @param {Record<string, string>} attributes */
  async #restored(attributes) {
    const initial = new InitialScenario(
      { value: (name) => attributes[name] ?? null, reject: this.#refuse },
      this.#engine,
    );
    const preset = /** @type {import('../engine/types.js').Preset} */ (
      this.session.lists?.preset(attributes.preset ?? null)
    );
    return { preset: preset.name, scenario: await initial.applyAttributes(preset.scenario, this.session.inputs, true) };
  }

  /** @param {string} attribute @param {string | undefined} value */
  set(attribute, value) {
    this.widget = withAttribute(this.widget, attribute, value);
    this.requestUpdate();
  }

  /** @param {string} property @param {string | undefined} value */
  setProperty(property, value) {
    this.widget = withProperty(this.widget, property, value);
    this.requestUpdate();
  }

  get fields() {
    return /** @type {BuilderFields} */ (this.#fields);
  }

  /** The language that the widget speaks, as far as the builder knows. */
  get #locale() {
    return withLatinDigits(this.widget.attributes.locale ?? 'en');
  }

  /** @override */
  willUpdate() {
    const { session } = this;
    const { preset, typedScenario, estimate } = session;
    if (!preset || !typedScenario || !estimate) return;
    const { currency, ...rest } = typedScenario;
    const { currency: usual, ...base } = preset.scenario;
    const scenario = difference(base, rest);
    const given = {
      preset: preset.name,
      scenario: scenario && JSON.stringify(scenario),
      currency: currency === usual ? undefined : currency,
    };
    const others = Object.entries(this.widget.attributes).filter(([name]) => !ofSession.includes(name));
    /** @type {Record<string, string | undefined>} */
    const all = { ...given, ...Object.fromEntries(others) };
    this.widget = {
      ...this.widget,
      attributes: Object.fromEntries(
        known.attributes.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
      ),
    };
    const { currency: shown } = estimate.scenario;
    if (this.#fields?.format.currency !== shown) {
      const format = new Format('en', shown, estimate.result.minor_units);
      this.#fields = this.#fields?.at(format) ?? new BuilderFields(this, format);
    }
    this.#say();
  }

  /** Puts the answer into words, once all of it is known and the words are there. */
  #say() {
    const { session } = this;
    const language = languageOf(this.#locale);
    const words = wordsOf(language);
    if (!words || !hasRest(words)) return void loadRest(language).then(this.#update, () => {});
    const of = [words, this.#locale, ...session.answers.map(({ assessment }) => assessment)];
    if (session.asking || session.stale || of.includes(undefined)) return;
    if (this.#answer?.of.every((one, i) => one === of[i]) && this.#answer.of.length === of.length) return;
    this.#answer = {
      of,
      said: { answer: firstWords(session, this.#locale, words), title: words.documents.workbook.title, language },
    };
  }

  /** @override */
  render() {
    const { session, entries, widget } = this;
    const words = /** @type {import('../words/languages.js').Words} */ (wordsOf('en'));
    if (this.#failure) return failed(this.#failure, () => this.open(), words, location.href.split('#')[0]);
    if (!session.estimate || !this.#fields) return loading(this.#engine.state, words, 'en');
    const wanted = this.#answer && { widget, ...this.#answer.said, site: new URL('.', document.baseURI).href };
    return html`<div class="builder">
      <form @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        ${[start, content, figures, looks, action, measuring].map((part) => part(this))}
      </form>
      <div class="made">${this.preview.draw()}${this.#snippet.draw(wanted, session.stale || entries.refused)}</div>
    </div>`;
  }

  /** Has the preview and the address follow, once nothing more is changed. */
  hostUpdated() {
    this.root.querySelector('.finder')?.setAttribute('aria-label', said.figures.title); // the preview has one, too
    clearTimeout(this.#waiting);
    if (!this.session.estimate) return;
    this.#waiting = setTimeout(() => {
      this.preview.show(this.widget);
      history.replaceState(history.state, '', `#${toQuery(this.widget)}`);
    }, pause);
  }

  /** Puts the focus into the field of an input. @param {string} pointer */
  async goTo(pointer) {
    this.disclosures.open(sectionId(this.session.input(pointer)?.section ?? ''));
    this.filter.clear();
    await this.updateComplete;
    this.root.getElementById(idOf(pointer, 'all'))?.focus();
  }
}

const page = /** @type {HTMLElement} */ (document.querySelector('#builder'));
const place = document.createElement('div');
page.attachShadow({ mode: 'open' }).append(place);
const opened = new Builder(place, location.hash.slice(1));
opened.connect();
void opened.open();
addEventListener('hashchange', () => location.reload()); // the address of another widget
