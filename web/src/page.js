// The calculator's page once there is an answer.
import { html, nothing } from 'lit';
import { candidateIndex } from './scenario/candidates.js';
import { Fields } from './fields/fields.js';
import { idOf } from './fields/field-id.js';
import { importWithRetry } from './engine/load-module.js';
import { loadRest } from './words/languages.js';
import { directionOf } from './text/locales.js';
import { bringInView, historyButtons } from './view/tool-bar.js';
import { Announcer } from './ui/announcer.js';
import { answerBar, answers, beforeSigning, checks, dependencies, quickAnswers, timing } from './view/answers.js';
import { keyInputs, presetSwitch } from './view/key-inputs.js';
import { Disclosures } from './ui/disclosures.js';
import { InputFilter } from './view/input-filter.js';
import { keepButton, LateParts } from './view/late-parts.js';
import { Fold } from './ui/fold.js';
import { gestures } from './ui/gestures.js';
import { rangeAt } from './scenario/ranges.js';
import { LazyPart } from './ui/lazy-part.js';
import { announcement, status } from './view/status.js';
import { adoptStyles } from './styles/styles.js';
import { queued, RenderQueue } from './ui/render-queue.js';
import { verdictView } from './view/verdict.js';
import { noticeView } from './takeaway/notice.js';
import { TakeAway } from './takeaway/takeaway.js';

/** @import { BringInDialog } from './bring-in/dialog.js' */
/** @import { Calculator } from './calculator.js' */
/** @import { ExplainDialog } from './explain/explain-dialog.js' */
/** @import { ExplainTarget } from './ui/explain-button.js' */
/** @import { Format } from './words/format.js' */
/** @import { Part } from './view/section.js' */

/** From this width on, the inputs are next to the answers. */
const wideFromPx = 900;

export class Page {
	#host;
	#session;
	#takeAway;
	#gestures;
	#update = () => this.#host.requestUpdate();
	/** @type {Format | undefined} */ #format;
	/** @type {Fields | undefined} */ #fields;
	/** @type {ExplainDialog | undefined} */ #explainDialog;
	/** @type {BringInDialog | undefined} */ #bringInDialog;
	#list = new LazyPart(async () => {
		const list = await importWithRetry(() => import('./view/input-sections.js'));
		adoptStyles(this.#host.root, list.styles);
		return list;
	}, this.#update);
	#disclosures = new Disclosures(this.#update);
	#filter = new InputFilter(this.#update);
	#announcer = new Announcer(this.#update);
	#lateParts;
	#queue;
	#width = 0;
	#observer = new ResizeObserver(([entry]) => {
		const width = Math.round(entry.contentRect.width);
		if (width === this.#width) return;
		this.#width = width;
		this.#update();
	});
	#place;

	/** @param {Calculator} host @param {HTMLElement} place that the page is drawn in @param {() => string} language */
	constructor(host, place, language) {
		const { session } = host;
		this.#host = host;
		this.#session = session;
		this.#place = place;
		this.fold = new Fold(place);
		this.#takeAway = new TakeAway(host, language);
		this.#lateParts = new LateParts(host.root, language, this.#update);
		this.#queue = new RenderQueue(
			(drawing) => {
				place.querySelector('.page')?.toggleAttribute('data-drawing', drawing);
				if (!drawing && this.#isWhole) this.fold.complete(session.decided || session.stale);
			},
			() => this.dragging,
		);
		this.#gestures = gestures({ begin: () => session.history.begin(), undo: session.undo, redo: session.redo }, () =>
			this.#queue.run(),
		);
		host.addController(this);
	}

	/** Ends when the calculator leaves the page. */ #connection = new AbortController();

	hostConnected() {
		this.#connection = new AbortController();
		this.#observer.observe(this.#place);
	}

	hostDisconnected() {
		this.#connection.abort();
		this.#observer.disconnect();
		this.#announcer.cancel();
	}

	/** Whether the parts are there that make most of the height. Reading it starts loading. */
	get #isWhole() {
		return this.#host.settings.isQuick || this.#lateParts.details.tried;
	}

	/** Whether nothing comes later that would move what is drawn. Once true, it stays so. @param {Format} format */
	isReady(format) {
		const { panels } = this.#fieldsIn(format);
		return (this.#isReady ||= [this.#lateParts.isReady(this.#session), panels.tried].every(Boolean));
	}

	#isReady = false;

	get dragging() {
		return this.#gestures.held;
	}

	/** @param {Format} format @param {unknown} callToAction @param {boolean} takesOver whether the fields come at once */
	draw(format, callToAction, takesOver) {
		const { settings } = this.#host;
		const session = this.#session;
		const { language, answers: words } = format.words;
		this.#format = format;
		this.#announcer.announce(announcement(session, format));
		return html`${noticeView(this.#host.draftStore, session, format)}
			<div
				class="page ${this.#width >= wideFromPx ? 'wide' : ''}"
				data-drawing
				lang=${language}
				dir=${directionOf(language)}
				?data-asking=${session.asking}
				?data-deciding=${!session.decided}
				?data-stale=${session.stale}
				?data-no-calendar=${!settings.shares('calendar')}
				part="calculator"
				@pointerdown=${this.#gestures.pointerdown}
				@focusin=${this.#gestures.focusin}
				@input=${this.#gestures.input}
				@keydown=${this.#gestures.keydown}
				@explain=${(/** @type {CustomEvent} */ { detail }) => this.#explain(detail)}
			>
				<button type="button" class="skip" @click=${this.#skip}>${words.skip}</button>
				<aside class="inputs" part="inputs" aria-label=${words.yourFigures}>
					${this.#drawSoon(() => keyInputs(this.#fieldsIn(format), this.#disclosures, settings.isQuick), {
						first: takesOver,
					})}
				</aside>
				<div class="tool-bar">${this.#drawSoon(() => this.#bar(format))}</div>
				${this.#drawSoon(
					() => verdictView(session, format, callToAction, this.#lateParts.remarks(session, format, this.#goTo)),
					{ first: true },
				)}
				<div class="answers-column" part="answers">
					<p class="hidden" role="status">${this.#announcer.text}</p>
					${this.#queued([timing], format)} ${this.#drawSoon(() => this.#restsOn(format))} ${this.#answers(format)}
					${settings.isQuick ? nothing : this.#closedParts(format)}
					${status(session, format, this.#goTo, this.#fieldsIn(format).panels.module)}
				</div>
				${this.#drawSoon(() => answerBar(session, format))}
			</div>`;
	}

	#skip = () => /** @type {HTMLElement | null} */ (this.#place.querySelector('.page .sentence'))?.focus();

	/** What a visitor brings in and takes away; the fields come first for the keyboard. @param {Format} format */
	#bar(format) {
		const session = this.#session;
		const { isQuick } = this.#host.settings;
		return html`${presetSwitch(session, format)} ${historyButtons(session, format)}
		${isQuick ? nothing : keepButton(session, format)} ${bringInView(session, format, () => this.#bringIn())}
		${isQuick ? nothing : this.#takeAway.draw(format, this.#disclosures)}`;
	}

	/** Keeps its place until there is a decision. @param {Format} format */
	#restsOn(format) {
		const session = this.#session;
		const { module } = this.#lateParts.restsOn;
		if (!module || !session.decision) return html`<section class="rests-on"></section>`;
		module.receive(this.#place, this.#bringIn, this.#connection.signal);
		return module.restsOn({ session, format, fields: this.#fieldsIn(format) });
	}

	/** @param {Format} format */
	#answers(format) {
		const parts = this.#host.settings.isQuick
			? quickAnswers
			: [this.#lateParts.compare, this.#lateParts.baseline, ...answers];
		return this.#queued(parts, format);
	}

	/** @param {Part[]} parts @param {Format} format */
	#queued(parts, format) {
		const session = this.#session;
		const width = Math.max(260, this.#width >= wideFromPx ? this.#width - 376 : this.#width - 4);
		const { nextSteps, details, loaded } = this.#lateParts;
		const values = [...dependencies(session), loaded, format, width, this.#disclosures.changes];
		const view = { session, format, width, disclosures: this.#disclosures, details, nextSteps, goTo: this.#goTo };
		return parts.map((part) => queued(this.#queue, values, () => part(view)));
	}

	/** What to check, what to do before signing, and what to take away. @param {Format} format */
	#closedParts(format) {
		const words = format.words.answers;
		const disclosures = this.#disclosures;
		const title = (/** @type {string} */ id, /** @type {string} */ name, /** @type {string} */ has) =>
			html`<h3 id=${id} tabindex="-1">${name}</h3>
				<span class="quiet">${has}</span>`;
		return html`${this.#drawSoon(() =>
			disclosures.draw('check', 'part', title('all', words.check, words.checkHas), () => this.#checks(format)),
		)}
		${this.#drawSoon(() =>
			disclosures.draw('sign', 'part', title('signing', words.sign, words.signHas), () =>
				this.#queued([beforeSigning], format),
			),
		)}`;
	}

	/** @param {Format} format */
	#checks(format) {
		const words = format.words.answers;
		return html`${this.#queued([checks], format)}
			<section aria-labelledby="inputs-all">
				<p class="question">${words.allInputs}</p>
				<h4 id="inputs-all">${words.everyFigure}</h4>
				${this.#list.module?.sections(this.#fieldsIn(format), this.#disclosures, this.#filter)}
			</section>`;
	}

	/** Makes new ones after a change of locale or language. @param {Format} format */
	#fieldsIn(format) {
		const before = this.#fields;
		const isSame = before?.format.locale === format.locale && before.format.words.language === format.words.language;
		return (this.#fields = isSame ? before.at(format) : new Fields(this.#session, format, this.#host.root, this.#goTo));
	}

	/**
	 * Draws immediately, because visitors act on it; in its turn the first time and while a slider is dragged.
	 * @param {() => unknown} draw
	 * @param {{first?: boolean}} [options] first: immediately the first time as well
	 */
	#drawSoon(draw, { first = false } = {}) {
		return queued(this.#queue, [{}], draw, { first, again: !this.dragging });
	}

	/** @param {ExplainTarget} target */
	async #explain(target) {
		const format = () => /** @type {Format} */ (this.#format);
		const loaded = await Promise.all([
			importWithRetry(() => import('./explain/explain-dialog.js')),
			loadRest(format().words.language),
		]).catch(() => undefined);
		if (!loaded) return this.#announcer.announce(format().words.states.reasons.network.remedy);
		const [{ ExplainDialog }] = loaded;
		this.#update();
		await this.#host.updateComplete; // with the words that have been loaded
		const { root, engine } = this.#host;
		this.#explainDialog ??= new ExplainDialog(root, engine, this.#session, format(), this.#goTo);
		await this.#explainDialog.open(target, format());
	}

	/** @param {Blob} [file] to read at once */
	#bringIn = async (file) => {
		const format = () => /** @type {Format} */ (this.#format);
		const loaded = await importWithRetry(() => import('./bring-in/dialog.js')).catch(() => undefined);
		const words = await loaded?.loadDialogWords(format().words.language).catch(() => undefined);
		if (!loaded || !words) return this.#announcer.announce(format().words.states.reasons.network.remedy);
		this.#bringInDialog ??= new loaded.BringInDialog(this.#host.root, this.#session, format(), words, this.#skip);
		this.#bringInDialog.open(format(), words, file);
	};

	#goTo = async (/** @type {string} */ pointer) => {
		const range = rangeAt(pointer);
		const candidate = candidateIndex(range?.input ?? pointer);
		if (candidate !== undefined) void this.#session.show(candidate);
		await this.#list.load();
		this.#disclosures.open('check');
		this.#disclosures.open(`section-${this.#session.inputIn(pointer)?.section}`);
		this.#filter.clear();
		if (range) this.#fields?.openRange(range.input);
		await this.#host.updateComplete;
		const { root } = this.#host;
		for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
			const field = root.getElementById(idOf(at, 'quick')) ?? root.getElementById(idOf(at, 'all'));
			if (field) return field.focus(); // an item without a field has that of its list
		}
	};
}
