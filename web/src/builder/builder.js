// The page that makes snippets: a form, a preview and the snippet. Its fragment stores the widget.
import { html } from 'lit';
import { InitialScenario, withStart } from '../calculator.js'; // the preview loads it as well: one file, one engine
import { Drawing } from '../ui/drawing.js';
import { engine } from '../engine/shared.js';
import { idOf } from '../fields/field-id.js';
import { Session } from '../state/session.js';
import { builder as sheet } from '../styles/builder.js';
import { allInputs } from '../styles/all-inputs.js';
import { forcedColors } from '../styles/forced-colors.js';
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
import { fallbackText } from './fallback-text.js';
import { TextFields } from './controls.js';
import { BuilderFields, inputs } from './inputs.js';
import { appearance } from './appearance.js';
import { fromQuery, known, toQuery, validated, withEntry } from './widget.js';
import { Preview } from './preview.js';
import { action, analytics, content, start } from './settings.js';
import { SnippetPanel } from './snippet-panel.js';
import texts from '../words/builder.js';

/** @import { Content } from './snippets.js' */
/** @import { Preset } from '../engine/types.js' */
/** @import { Words } from '../words/languages.js' */
/** @import { Widget } from './widget.js' */

const updateDelayMs = 250;

export class Builder extends Drawing {
	/** Invalid values of the address. @type {{name: string, value: string, accepted: string}[]} */ notices = [];
	widget;
	#opened;
	#snippet;
	#engine = engine();
	/** @type {unknown} */ #failure;
	/** @type {BuilderFields | undefined} */ #fields;
	/** @type {{dependencies: unknown[], text: Pick<Content, 'answer' | 'fullPage' | 'title' | 'language'>} | undefined} */ #answer;
	/** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
	#update = () => this.requestUpdate();

	/** @param {HTMLElement} place @param {string} query */
	constructor(place, query) {
		super(place);
		this.root.adoptedStyleSheets = [
			tokens(),
			...[...styles, allInputs, forcedColors].flatMap(({ styleSheet }) => styleSheet ?? []),
			sheet(),
		];
		this.widget = this.#opened = validated(fromQuery(query, known), this.#reject);
		this.session = new Session(this.#engine, () => [], this.#update);
		this.textFields = new TextFields(this.#update);
		this.disclosures = new Disclosures(this.#update);
		this.filter = new InputFilter(this.#update);
		this.preview = new Preview(this.#update);
		this.#snippet = new SnippetPanel(this.root, this.#update);
		this.#engine.addEventListener('state', this.#update);
		this.addController(this);
	}

	/** @param {string} name @param {unknown} value @param {string} accepted */
	#reject = (name, value, accepted) =>
		void this.notices.push({
			name,
			value: (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80),
			accepted,
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

	/** @param {Record<string, string>} attributes */
	async #restored(attributes) {
		const initial = new InitialScenario(
			{ value: (name) => attributes[name] ?? null, reject: this.#reject },
			this.#engine,
		);
		const preset = /** @type {Preset} */ (this.session.lists?.preset(attributes.preset ?? null));
		return { preset: preset.name, scenario: await initial.applyAttributes(preset.scenario, this.session.inputs, true) };
	}

	/** @param {string} attribute @param {string} [value] */
	set(attribute, value) {
		this.#change({ attributes: withEntry(this.widget.attributes, attribute, value) });
	}

	/** @param {string} property @param {string} [value] */
	setProperty(property, value) {
		this.#change({ properties: withEntry(this.widget.properties, property, value) });
	}

	/** @param {Partial<Widget>} change */
	#change(change) {
		this.widget = { ...this.widget, ...change };
		this.requestUpdate();
	}

	get fields() {
		return /** @type {BuilderFields} */ (this.#fields);
	}

	get #locale() {
		return withLatinDigits(this.widget.attributes.locale ?? 'en');
	}

	/** @override */
	willUpdate() {
		const { session } = this;
		const { preset, typedScenario, estimate } = session;
		if (!preset || !typedScenario || !estimate) return;
		const { currency, ...rest } = typedScenario;
		const { currency: presetCurrency, ...base } = preset.scenario;
		const scenario = difference(base, rest);
		/** @type {Record<string, string | undefined>} */
		const all = {
			...this.widget.attributes,
			preset: preset.name,
			scenario: scenario && JSON.stringify(scenario), // with the candidates and the values
			candidates: undefined,
			values: undefined,
			currency: currency === presetCurrency ? undefined : currency,
		};
		const attributes = known.attributes.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
		this.widget = { ...this.widget, attributes: Object.fromEntries(attributes) };
		const { currency: shown } = estimate.scenario;
		if (this.#fields?.format.currency !== shown) {
			const format = new Format('en', shown, estimate.result.minor_units);
			this.#fields = this.#fields?.at(format) ?? new BuilderFields(this, format);
		}
		this.#updateAnswer();
	}

	/** Waits until the whole answer is known and the words are loaded. */
	#updateAnswer() {
		const { session } = this;
		const language = languageOf(this.#locale);
		const words = wordsOf(language);
		if (!words || !hasRest(words)) return void loadRest(language).then(this.#update, () => {});
		const dependencies = [words, this.#locale, ...session.answers.map(({ assessment }) => assessment)];
		if (session.asking || session.stale || dependencies.includes(undefined)) return;
		const before = this.#answer?.dependencies;
		if (before?.length === dependencies.length && before.every((one, i) => one === dependencies[i])) return;
		this.#answer = {
			dependencies,
			text: {
				answer: fallbackText(session, this.#locale, words),
				fullPage: words.states.fullPage,
				title: words.documents.workbook.title,
				language,
			},
		};
	}

	/** @override */
	render() {
		const { session, textFields, widget } = this;
		const words = /** @type {Words} */ (wordsOf('en'));
		if (this.#failure) return failed(this.#failure, () => this.open(), words, location.href.split('#')[0]);
		if (!session.estimate || !this.#fields) return loading(this.#engine.state, words, 'en');
		const snippet = this.#answer && { widget, ...this.#answer.text, site: new URL('.', document.baseURI).href };
		return html`<div class="builder">
			<form @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
				${[start, content, inputs, appearance, action, analytics].map((part) => part(this))}
			</form>
			<div class="made">${this.preview.draw()}${this.#snippet.draw(snippet, session.stale || textFields.invalid)}</div>
		</div>`;
	}

	hostUpdated() {
		// The preview has a search field as well.
		this.root.querySelector('.finder')?.setAttribute('aria-label', texts.figures.title);
		clearTimeout(this.#timer);
		if (!this.session.estimate) return;
		this.#timer = setTimeout(() => {
			this.preview.show(this.widget);
			history.replaceState(history.state, '', `#${toQuery(this.widget)}`);
		}, updateDelayMs);
	}

	/** @param {string} pointer */
	async goTo(pointer) {
		this.disclosures.open(sectionId(this.session.inputIn(pointer)?.section ?? ''));
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
addEventListener('hashchange', () => location.reload()); // to open another widget
