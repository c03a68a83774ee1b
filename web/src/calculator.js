// What <switch-cost> loads when a visitor acts: opens a session and draws the page, or a placeholder.
import { nothing } from 'lit';
import { Drawing } from './ui/drawing.js';
import { InitialScenario } from './embed/initial-scenario.js';
import { SessionEvents } from './ui/events.js';
import { scenarioAttributes, Settings } from './embed/settings.js';
import { LazyPart } from './ui/lazy-part.js';
import { loadRest, loadWords, wordsOf } from './words/languages.js';
import { Session } from './state/session.js';
import { leftAt, placeOf } from './state/visit.js';
import { curveSpans } from './fields/key-inputs.js';
import { PageLanguage } from './view/page-language.js';
import { failed, loading } from './view/placeholders.js';
import { DraftStore } from './takeaway/draft-store.js';
import { adoptStyles, styles } from './styles/styles.js';
import { hasPageOrigin } from './engine/asset-url.js';
import { engine, retainEngine } from './engine/shared.js';
import { calculatorUrl } from './ui/page-urls.js';
import { Page } from './page.js';

/** @import { AttributeElement } from './embed/attributes.js' */
/** @import { FirstColumn, HandOver } from './embed/first-fields.js' */
/** @import { Words } from './words/languages.js' */

/** An element with other values of these is another one. */
const startAttributes = ['preset', ...scenarioAttributes];

export class Calculator extends Drawing {
	/**
	 * @param {AttributeElement} element
	 * @param {HTMLElement} place in its shadow root
	 */
	constructor(element, place) {
		super(place);
		this.element = element;
		this.settings = new Settings(element, hasPageOrigin(import.meta.url));
		this.#place = place;
		place.translate = false; // a browser's translation would keep outdated answers: the page draws only what changes
		this.#language = new PageLanguage(element, () => this.settings.value('locale'), this.#update);
		adoptStyles(this.root, styles);
		this.#initial = new InitialScenario(this.settings, this.engine);
		this.session = new Session(this.engine, curveSpans, this.#update);
		this.session.locks = this.settings;
		this.draftStore = new DraftStore(this);
		this.#page = new Page(this, place, () => this.#language.code);
		this.#callToAction = new LazyPart(
			async () => new (await import('./embed/call-to-action.js')).CallToAction(this),
			this.#update,
		);
		this.#visit = placeOf(JSON.stringify([location.pathname, element.id, ...startAttributes.map(this.settings.value)]));
		this.#events = new SessionEvents(element, this.session, this.#visit);
		this.addController(this.#events);
		this.addController({
			hostUpdated: () => {
				void this.#handOver?.(this.root);
				this.#handOver = undefined;
			},
		});
		if (!CSS.supports('overflow-anchor: auto'))
			import('./ui/scroll-anchor.js').then(
				({ anchorScroll }) => anchorScroll(place),
				() => {}, // the page jumps without it
			);
	}

	#update = () => this.requestUpdate();
	engine = engine();
	#place;
	#initial;
	#page;
	#callToAction;
	#events;
	#visit;
	/** Attributes that have changed since the scenario was opened. @type {Set<string>} */ #changedAttributes = new Set();
	#language;
	#release = () => {};
	/** Types into the page what was typed into the first answer. @type {HandOver | undefined} */ #handOver;
	/** @type {unknown} */ #failure;
	#progress = () => {
		if (this.engine.state.phase === 'failed') this.#events.failed(this.engine.state);
		this.requestUpdate();
	};

	/** Formats the focused number: a page that enters the back/forward cache fires no blur event. */
	#leaveField = () => this.root.activeElement?.dispatchEvent(new FocusEvent('blur'));

	/** @override */
	connect() {
		super.connect();
		this.#release = retainEngine();
		this.engine.addEventListener('state', this.#progress);
		window.addEventListener('pagehide', this.#leaveField);
		if (!this.session.scenario) void this.#open();
		else void this.session.askAgain(); // for what had no answer when the element was removed
	}

	/** @override */
	disconnect() {
		super.disconnect();
		this.#release();
		const { preset, typedScenario } = this.session;
		if (preset && typedScenario && this.#visit.edited)
			this.#visit.left = { preset: preset.name, scenario: typedScenario };
		this.session.stop();
		this.engine.removeEventListener('state', this.#progress);
		window.removeEventListener('pagehide', this.#leaveField);
	}

	/** What a link or a draft holds, or else an element that this one replaces. */
	async #restored() {
		return (await this.draftStore.restored()) ?? leftAt(this.#visit);
	}

	/** @param {string} attribute */
	changed(attribute) {
		if (attribute === 'preset' || scenarioAttributes.includes(attribute)) {
			if (!this.#changedAttributes.size) queueMicrotask(() => void this.#applyAttributes()); // all changes together
			this.#changedAttributes.add(attribute);
		}
		this.requestUpdate();
	}

	get preset() {
		return this.#initial.preset;
	}

	get scenario() {
		return this.session.answeredScenario;
	}

	async #open() {
		this.#failure = undefined;
		const move = this.#place.querySelector('.first > .page')?.getAttribute('data-move');
		if (move) this.session.firstMove = JSON.parse(move);
		this.requestUpdate();
		try {
			await this.#openSession(loadWords(this.#language.code), () => this.#restored());
			import('./embed/attribute-checks.js').then(
				({ check }) => check(this.settings, this.session.inputs),
				() => {},
			);
			if (this.#language.code !== 'en')
				void loadRest(this.#language.code).then(
					() => this.session.refreshLanguage(),
					() => {}, // the lists stay in English
				);
		} catch (error) {
			this.#failure = error;
			this.#events.failed(/** @type {Error} */ (error));
		}
		this.requestUpdate();
	}

	/** Begins again with the current attributes; values, names and a currency alone change the current scenario. */
	async #applyAttributes() {
		const restarts = this.#changedAttributes.has('preset') || this.#changedAttributes.has('scenario');
		this.#changedAttributes.clear();
		const { scenario, preset } = this.session;
		if (!scenario || !preset) return;
		const words = /** @type {Words} */ (this.#language.words ?? wordsOf('en'));
		const restored = restarts
			? undefined
			: { preset: preset.name, scenario: await this.#initial.applyAttributes(scenario, this.session.inputs, false) };
		await this.#openSession(words, async () => restored);
	}

	/** @param {Parameters<Session['open']>[2]} words @param {Parameters<Session['open']>[3]} restored */
	async #openSession(words, restored) {
		await this.session.open(this.preset, this.#initial.ofPreset, words, restored);
		if (this.#language.words) await this.draftStore.setLanguage(this.#language.words);
	}

	/** Drawing does not delay the dragging of a slider. @override */
	ready() {
		return this.#page.dragging ? new Promise((resolve) => setTimeout(resolve)) : undefined;
	}

	/** @override */
	willUpdate() {
		if (this.#language.update()) void this.draftStore.setLanguage(/** @type {Words} */ (this.#language.words));
	}

	/** @override */
	render() {
		const { session, engine, element, settings } = this;
		const { words, code } = this.#language;
		const hasAction = settings.value('cta-href') !== null || element.querySelector(':scope > [slot=cta]') !== null;
		const action = hasAction && this.#callToAction.module; // before the answer, which it would push down
		if (!words) return loading(engine.state, words, code);
		if (this.#failure) return failed(this.#failure, () => this.#open(), words, calculatorUrl);
		if (!session.estimate && session.stale)
			return failed(session.firstProblem, () => session.askAgain(), words, calculatorUrl);
		if (!session.estimate) return loading(engine.state, words, code);
		const format = this.#language.format(session.estimate.scenario, session.estimate.result.minor_units);
		if (!this.#page.isReady(format)) return loading(engine.state, words, code);
		if (session.asking && this.#first) return loading(engine.state, words, code); // what is typed there comes after it
		this.#replaceFirstAnswer();
		return this.#page.draw(format, action ? action.draw() : nothing, this.#handOver !== undefined);
	}

	get #first() {
		return this.#place.querySelector(':scope > .first');
	}

	/** Removes the first answer, and takes over its decision until that is known again. */
	#replaceFirstAnswer() {
		const first = this.#first;
		if (!first) return;
		this.#page.fold.close();
		const column = /** @type {FirstColumn | null} */ (first.querySelector('.inputs'));
		this.#handOver = column?.handOver?.();
		const texts = (/** @type {string} */ selector) =>
			[...first.querySelectorAll(selector)].map(({ textContent }) => String(textContent));
		const [[word], [sentence], [worth], [change], values] = ['.word', '.sentence', '.lead', '.change', 'dd'].map(texts);
		const figures = values.flatMap((value, i) => (i % 2 ? [] : [[value, values[i + 1]]]));
		if (word && sentence) this.session.firstAnswer = { word, sentence, worth, change, figures };
		first.remove();
	}
}

// For the builder, which loads this file anyway.
export { InitialScenario, withStart } from './embed/initial-scenario.js';
