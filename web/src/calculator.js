// What <switch-cost> shows: a session with the engine, drawn.
import { html, nothing } from 'lit';
import { candidateIndex } from './scenario/candidates.js';
import { Drawing } from './ui/drawing.js';
import { Beginning } from './embed/initial-scenario.js';
import { SessionEvents } from './ui/events.js';
import { beginnings, Settings } from './embed/settings.js';
import { Fields } from './fields/fields.js';
import { idOf } from './fields/ids.js';
import { importWithRetry } from './engine/load-module.js';
import { LazyPart } from './ui/lazy-part.js';
import { Format } from './words/format.js';
import { hasRest, loadRest, loadWords, wordsOf } from './words/languages.js';
import { directionOf, languageOf, localeOf } from './text/locales.js';
import { Session } from './state/session.js';
import { Announcer } from './ui/announcer.js';
import { answers, answersInBrief, known } from './view/answers.js';
import { curvesInSight, quick } from './view/key-inputs.js';
import { Disclosures } from './ui/disclosures.js';
import { Filter } from './view/input-filter.js';
import { LateParts } from './view/late-parts.js';
import { gestures } from './ui/gestures.js';
import { rangeAt } from './scenario/ranges.js';
import { sectionId, sections } from './view/input-sections.js';
import { failed, loading } from './view/placeholders.js';
import { announcement, status } from './view/status.js';
import { queued, RenderQueue } from './ui/render-queue.js';
import { verdictView } from './view/verdict.js';
import { DraftStore } from './takeaway/draft-store.js';
import { noticeView } from './takeaway/notice.js';
import { TakeAway } from './takeaway/takeaway.js';
import { adoptStyles, styles } from './styles/styles.js';
import { engine, retainEngine } from './engine/shared.js';
import { calculatorUrl } from './ui/page-urls.js';

export class Calculator extends Drawing {
  /**
   * @param {import('./embed/attributes.js').Attributed} element
   * @param {HTMLElement} place in its shadow root
   * @param {boolean} atHome whether the page and the script have one origin
   */
  constructor(element, place, atHome) {
    super(place);
    this.element = element;
    this.settings = new Settings(element, atHome);
    this.#place = place;
    adoptStyles(this.root, styles);
    this.#engine = engine();
    this.#beginning = new Beginning(this.settings, this.#engine);
    const session = new Session(this.#engine, curvesInSight, () => this.requestUpdate());
    this.#session = session;
    session.locks = this.settings;
    this.#gestures = gestures({ begin: () => session.history.begin(), undo: session.undo, redo: session.redo }, () =>
      this.#turns.run(),
    );
    this.#draftStore = new DraftStore(this, session);
    this.#takeAway = new TakeAway(this, session, this.#draftStore);
    this.#action = new LazyPart(
      async () => new (await import('./embed/call-to-action.js')).Action(this, session),
      () => this.requestUpdate(),
    );
    this.#teller = new SessionEvents(element, session);
    this.addController(this.#teller);
    if (!CSS.supports('overflow-anchor: auto'))
      import('./ui/scroll-anchor.js').then(
        ({ anchorScroll }) => anchorScroll(place),
        () => {},
      ); // it jumps without
  }

  #place;
  #engine;
  #session;
  #beginning;
  #draftStore;
  #takeAway;
  #action;
  #teller;
  /** What of the beginning has been given anew. @type {Set<string>} */ #given = new Set();
  /** @type {Format | undefined} */ #format;
  /** @type {import('./words/languages.js').Words | undefined} */ #words;
  /** @type {Fields | undefined} */ #fields;
  /** @type {import('./explain/explain-dialog.js').ExplainDialog | undefined} */ #maths;
  #disclosures = new Disclosures(() => this.requestUpdate());
  #turns = new RenderQueue(
    (drawing) => {
      this.#place.querySelector('.page')?.toggleAttribute('data-drawing', drawing);
      if (!drawing) this.#place.classList.remove('waiting');
    },
    () => this.#gestures.held,
  );
  #filter = new Filter(() => this.requestUpdate());
  #gestures;
  #late = new LateParts(
    this.root,
    () => this.#language,
    () => this.requestUpdate(),
  );
  #width = 0;
  #release = () => {};
  #announcer = new Announcer(() => this.requestUpdate());
  /** @type {unknown} */ #failure;
  #observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry.contentRect.width);
    if (width !== this.#width) {
      this.#width = width;
      this.requestUpdate();
    }
  });
  #progress = () => {
    if (this.#engine.state.phase === 'failed') this.#teller.failed(this.#engine.state);
    this.requestUpdate();
  };

  /** Formats the focused number: a page that enters the back/forward cache fires no blur event. */
  #leaveField = () => this.root.activeElement?.dispatchEvent(new FocusEvent('blur'));

  /** @override */
  connect() {
    super.connect();
    this.#release = retainEngine();
    this.#observer.observe(this.#place);
    this.#engine.addEventListener('state', this.#progress);
    window.addEventListener('pagehide', this.#leaveField);
    if (!this.#session.scenario) void this.#open();
    else void this.#session.askAgain(); // what was not answered when it was taken away
  }

  /** @override */
  disconnect() {
    super.disconnect();
    this.#release();
    this.#session.stop();
    this.#observer.disconnect();
    this.#announcer.cancel();
    this.#engine.removeEventListener('state', this.#progress);
    window.removeEventListener('pagehide', this.#leaveField);
  }

  /** Takes another value of an attribute. @param {string} attribute */
  changed(attribute) {
    if (attribute === 'preset' || beginnings.includes(attribute)) {
      if (!this.#given.size) queueMicrotask(() => void this.#begin()); // with all that is given at once
      this.#given.add(attribute);
    }
    this.requestUpdate();
  }

  /** The preset to start from. */
  get preset() {
    return this.#beginning.preset;
  }

  /** The scenario that the page shows the answer to, as the command line takes it. */
  get scenario() {
    return this.#session.answeredScenario;
  }

  async #open() {
    this.#failure = undefined;
    this.requestUpdate();
    try {
      await this.#opened(loadWords(this.#language), () => this.#draftStore.restored());
      import('./embed/attribute-checks.js').then(
        ({ check }) => check(this.settings, this.#session.inputs),
        () => {},
      );
      if (this.#language !== 'en')
        void loadRest(this.#language).then(
          () => this.#session.refreshLanguage(),
          () => {},
        ); // English still says it
    } catch (error) {
      this.#failure = error;
      this.#teller.failed(/** @type {Error} */ (error));
    }
    this.requestUpdate();
  }

  /** Begins anew with what is given by now; values, names and a currency go into what is shown. */
  async #begin() {
    const anew = this.#given.has('preset') || this.#given.has('scenario');
    this.#given.clear();
    const { scenario, preset } = this.#session;
    if (!scenario || !preset) return;
    const words = /** @type {import('./words/languages.js').Words} */ (this.#words ?? wordsOf('en'));
    const shown = anew
      ? undefined
      : { preset: preset.name, scenario: await this.#beginning.over(scenario, this.#session.inputs, false) };
    await this.#opened(words, async () => shown);
  }

  /**
   * Has the session open what there is to start with, and say it in the page's language, which may have changed meanwhile.
   * @param {Parameters<Session['open']>[2]} words
   * @param {Parameters<Session['open']>[3]} restored
   */
  async #opened(words, restored) {
    await this.#session.open(this.preset, this.#beginning.of, words, restored);
    if (this.#words) await this.#draftStore.setLanguage(this.#words);
  }

  get #locale() {
    return localeOf(this.element, this.settings.given('locale'));
  }

  get #language() {
    return languageOf(this.#locale);
  }

  /** While a slider is dragged, drawing keeps no input waiting. @override */
  ready() {
    return this.#gestures.held ? new Promise((resolve) => setTimeout(resolve)) : undefined;
  }

  /** Takes the words of the page's language; until as many are loaded as of the one before, that one stays. @override */
  willUpdate() {
    const words = wordsOf(this.#language);
    const missing = !words ? loadWords : this.#words && hasRest(this.#words) && !hasRest(words) ? loadRest : undefined;
    if (missing) void missing(this.#language).then(() => this.requestUpdate());
    if (missing || !words || words === this.#words) return;
    const other = words.language !== this.#words?.language; // or the same with what is loaded late
    this.#words = words;
    if (other) void this.#draftStore.setLanguage(words);
  }

  /** @override */
  render() {
    const session = this.#session;
    const words = this.#words;
    const action = this.#acts && this.#action.module; // asked for before there is an answer, which it would push down
    if (!words) return loading(this.#engine.state, words, this.#language);
    if (this.#failure) return failed(this.#failure, () => this.#open(), words, calculatorUrl);
    if (!session.estimate && session.stale)
      return failed(session.firstProblem, () => session.askAgain(), words, calculatorUrl);
    if (!session.estimate) return loading(this.#engine.state, words, this.#language);
    this.#takeOver();
    const { settings } = this;
    const { currency } = session.estimate.scenario;
    const format = this.#formatted(currency, session.estimate.result.minor_units, words);
    const { answers: says, language } = words;
    const fields =
      this.#fields?.format.locale === format.locale && this.#fields.format.words.language === language
        ? this.#fields.at(format)
        : new Fields(session, format, this.root, this.#goTo);
    this.#fields = fields;
    this.#announcer.announce(announcement(session, format));
    const wide = this.#width >= 900;
    const chart = Math.max(260, wide ? this.#width - 380 : this.#width - 4);
    const drawnOf = [...known(session), this.#late.loaded, format, chart, this.#disclosures.changes];
    const view = { format, width: chart, disclosures: this.#disclosures, acting: this.#late.acting };
    return html`${noticeView(this.#draftStore, session, format)}
      <div
        class="page ${wide ? 'wide' : ''}"
        data-drawing
        lang=${language}
        dir=${directionOf(language)}
        ?data-asking=${session.asking}
        ?data-stale=${session.stale}
        ?data-no-pictures=${!settings.shares('pictures')}
        ?data-no-calendar=${!settings.shares('calendar')}
        part="calculator"
        @pointerdown=${this.#gestures.pointerdown}
        @focusin=${this.#gestures.focusin}
        @input=${this.#gestures.input}
        @keydown=${this.#gestures.keydown}
        @explain=${(/** @type {CustomEvent} */ { detail }) => this.#explain(detail)}
      >
        ${this.#unlessDragged(() => verdictView(session, format, action ? action.draw() : nothing), { first: true })}
        <aside class="inputs" part="inputs" aria-label=${says.yourFigures}>
          ${this.#unlessDragged(() => quick(session, fields, this.#disclosures, settings.quick))}
        </aside>
        <div class="answers-column" part="answers">
          <p class="hidden" role="status">${this.#announcer.text}</p>
          ${(settings.quick ? answersInBrief : [this.#late.compare, this.#late.against, ...answers]).map((part) => queued(this.#turns, drawnOf, () => part(session, view)))}
          ${
            settings.quick
              ? nothing
              : this.#unlessDragged(
                  () =>
                    html`${this.#takeAway.draw(format)}
                      <section aria-labelledby="all">
                        <p class="question">${says.allInputs}</p>
                        <h3 id="all" tabindex="-1">${says.everyFigure}</h3>
                        ${sections(session, fields, { disclosures: this.#disclosures, filter: this.#filter })}
                      </section>`,
                )
          }
          ${status(session, format, this.#goTo)}
        </div>
      </div>`;
  }

  /** The headline, or a part with fields: what a visitor does next builds on it, so that it takes its turn only while a slider is dragged. @param {() => unknown} draw */
  #unlessDragged(draw, { first = false } = {}) {
    return queued(this.#turns, [{}], draw, { first, again: !this.#gestures.held });
  }

  /** Whether the page has a call to action. */
  get #acts() {
    return this.settings.given('cta-href') !== null || this.element.querySelector(':scope > [slot=cta]') !== null;
  }

  /** Takes the place of the first answer; how sure that is stands in until it is known again. */
  #takeOver() {
    const first = this.#place.querySelector(':scope > .first');
    if (!first) return;
    this.#session.firstChance = [...first.querySelectorAll('.answers > :last-child dd')].map(({ textContent }) =>
      String(textContent),
    );
    const [word, sentence] = ['.word', '.sentence'].map((name) => first.querySelector(name)?.textContent);
    if (word && sentence) this.#session.firstVerdict = { word, sentence };
    first.remove();
  }

  /** @param {string} currency @param {number} digits @param {import('./words/languages.js').Words} words */
  #formatted(currency, digits, words) {
    const locale = this.#locale;
    const kept = this.#format;
    if (kept?.locale === locale && kept.currency === currency && kept.words === words) return kept;
    return (this.#format = new Format(locale, currency, digits, words));
  }

  /** Says how a figure comes about. @param {import('./ui/explain-button.js').ExplainTarget} of */
  async #explain(of) {
    const loaded = await Promise.all([
      importWithRetry(() => import('./explain/explain-dialog.js')),
      loadRest(this.#language),
    ]).catch(() => undefined);
    if (!loaded)
      return this.#announcer.announce(
        /** @type {import('./words/languages.js').Words} */ (this.#words).states.reasons.network.remedy,
      );
    const [{ ExplainDialog }] = loaded;
    this.requestUpdate();
    await this.updateComplete; // with the words that came along
    const format = /** @type {Format} */ (this.#format);
    this.#maths ??= new ExplainDialog(this.root, this.#engine, this.#session, format, this.#goTo);
    await this.#maths.open(of, format);
  }

  /** Opens the section of a field and puts the focus in it. */
  #goTo = async (/** @type {string} */ pointer) => {
    const range = rangeAt(pointer);
    const candidate = candidateIndex(range?.input ?? pointer);
    if (candidate !== undefined) void this.#session.show(candidate);
    this.#disclosures.open(sectionId(this.#session.input(pointer)?.section ?? ''));
    this.#filter.clear();
    if (range) this.#fields?.openRange(range.input);
    await this.updateComplete;
    const field = [idOf(pointer, 'quick'), idOf(pointer, 'all')]
      .map((id) => this.root.getElementById(id))
      .find(Boolean);
    /** @type {HTMLElement | undefined} */ (field)?.focus();
  };
}

export { Beginning, dated } from './embed/initial-scenario.js'; // for the page of snippets, which has all else from here as well
