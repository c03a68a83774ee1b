// Opens the scenario of a link or else of the stored draft, and stores what a visitor types.
import { draftKey, isFragment, readDrafts, writeDraft } from './draft.js';
import { importWithRetry } from '../engine/load-module.js';
import { isCalculatorPage } from '../ui/page-urls.js';

/** @import { Calculator } from '../calculator.js' */
/** @import { Scenario } from '../engine/types.js' */
/** @import { Draft } from './draft.js' */
/** @import { Failure, Writer } from './session-links.js' */
/** @import { Words } from '../words/languages.js' */

/**
 * @typedef {{broken?: Failure, dropped?: string[], filled?: string[], corrected?: boolean, other?: boolean,
 *   newer?: boolean}} Notice dropped and filled: pointers; corrected: made with an older edition of the model; other:
 *   there is a draft as well as the link that was opened; newer: another tab has a newer draft
 */

const writeDelayMs = 300;

const sessionLinks = () => importWithRetry(() => import('./session-links.js'));

/** A reactive controller of the calculator. */
export class DraftStore {
	/** @type {Notice | undefined} */ notice;
	hasDraft = false;

	#host;
	#session;
	#listeners = new AbortController();
	/** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
	/** @type {Writer | undefined} */ #write;
	/** @type {typeof import('./session-links.js').writeExtras | undefined} */ #writeExtras;
	/** As opened or last stored. @type {Scenario | undefined} */ #storedScenario;
	/** @type {unknown[] | undefined} */ #storedExtras;
	/** For the fields, once an older scenario with an answer is shown. @type {Scenario | undefined} */ #unanswered;

	/** @param {Calculator} host */
	constructor(host) {
		this.#host = host;
		this.#session = host.session;
		host.addController(this);
	}

	hostConnected() {
		this.#listeners = new AbortController();
		const { signal } = this.#listeners;
		addEventListener('hashchange', this.#openAddress, { signal });
		addEventListener('pagehide', this.#store, { signal });
		// Before the first edit, so that it is stored even if the page is left at once.
		this.#host.root.addEventListener('focusin', this.#prepare, { signal });
	}

	hostDisconnected() {
		this.#listeners.abort();
		this.#store();
	}

	hostUpdated() {
		const { scenario, estimate, asking } = this.#session;
		if (!estimate || asking) return;
		const unanswered = this.#unanswered;
		this.#unanswered = undefined;
		this.#storedScenario ??= scenario;
		this.#storedExtras ??= this.#extras;
		if (unanswered) return void this.#session.edit('', unanswered);
		if (same(scenario, this.#storedScenario)) this.#storedScenario = scenario;
		if (this.#changed) {
			if (!this.#timer) this.#prepare(); // now, because nothing can be loaded when the page is left
			clearTimeout(this.#timer);
			this.#timer = setTimeout(this.#store, writeDelayMs);
		}
	}

	/** Does not count as an edit. @param {Words} words */
	async setLanguage(words) {
		const unchanged = !this.#changed;
		const translated = this.#session.setLanguage(words);
		if (unchanged) this.#markStored();
		await translated;
	}

	#markStored() {
		this.#storedScenario = this.#session.scenario;
		this.#storedExtras = this.#extras;
	}

	get #changed() {
		const extras = this.#extras;
		return (
			!same(this.#session.scenario, this.#storedScenario) ||
			(this.#storedExtras?.some((one, i) => one !== extras[i]) ?? false)
		);
	}

	/** Each change makes a new object. */
	get #extras() {
		const { baseline, answers } = this.#session;
		return [baseline?.scenario, ...answers.map(({ checked }) => checked)];
	}

	/** The link's scenario or else the draft's. */
	async restored() {
		const { draft, newer } = this.#host.settings.storesDraft ? readDrafts(this.#key) : {};
		this.hasDraft = draft !== undefined;
		if (this.#isLinked) {
			const linked = await this.#openLink(location.hash);
			if (linked) {
				if (draft) this.notice = { ...this.notice, other: true };
				return this.#begin(linked);
			}
		}
		if (newer) this.notice = { newer: true };
		return draft && this.#openDraft(draft);
	}

	/** Opens this tab's draft, or the newer one of another tab. @param {'draft' | 'newer'} [which] */
	async resume(which = 'draft') {
		const draft = readDrafts(this.#key)[which];
		this.notice = undefined;
		const own = draft && (await this.#openDraft(draft));
		this.#removeFragment();
		if (own) void this.#session.resume(own);
		else this.#host.requestUpdate();
	}

	dismiss() {
		this.notice = undefined;
		this.#host.requestUpdate();
	}

	/** Deletes the draft; the page stays as it is. */
	forget() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		writeDraft(this.#key, undefined);
		this.#markStored();
		this.hasDraft = false;
		this.#host.requestUpdate();
	}

	get #key() {
		return draftKey(location.pathname, this.#host.preset);
	}

	/** Only a page's first calculator is linked. On the calculator's own page every fragment counts as a link. */
	get #isLinked() {
		const { element } = this.#host;
		const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
		return (
			(isFragment(location.hash) || (location.hash !== '' && isCalculatorPage(location.href))) &&
			root.querySelector?.(element.localName) === element
		);
	}

	#openAddress = async () => {
		if (!this.#isLinked || !this.#session.scenario) return;
		const linked = await this.#openLink(location.hash);
		if (linked) void this.#session.openScenario(linked.preset, this.#begin(linked).scenario);
		else this.#host.requestUpdate();
	};

	/** @template {{scenario: Scenario, corrected: boolean}} T @param {T} opened */
	#begin(opened) {
		this.#storedScenario = opened.scenario;
		if (opened.corrected) this.notice = { ...this.notice, corrected: true };
		return opened;
	}

	/** @param {Draft} draft */
	async #openDraft({ typed, answered, extras: text }) {
		const { openFragment, readExtras } = await sessionLinks();
		const extras = await readExtras(text, this.#session);
		const opened = await openFragment(typed, this.#session);
		if (!('broken' in opened)) return this.#begin({ ...opened, extras });
		const last = answered ? await openFragment(answered, this.#session) : opened;
		if ('broken' in last) return undefined; // for instance, a draft of a later release
		const unfinished = await openFragment(typed, this.#session, { unfinished: true });
		if (!('broken' in unfinished)) this.#unanswered = unfinished.scenario;
		return this.#begin({ ...last, extras });
	}

	/** @param {string} fragment */
	async #openLink(fragment) {
		try {
			const { openFragment } = await sessionLinks();
			const opened = await openFragment(fragment, this.#session);
			this.notice = 'broken' in opened ? opened : opened.dropped.length + opened.filled.length > 0 ? opened : undefined;
			return 'broken' in opened ? undefined : opened;
		} catch {
			this.notice = { broken: 'loading' };
			return undefined;
		}
	}

	#prepare = () => {
		if (this.#host.settings.storesDraft && this.#session.scenario && !this.#write) this.#load().catch(() => {});
	};

	async #load() {
		const { fragmentWriter, writeExtras } = await sessionLinks();
		this.#writeExtras = writeExtras;
		this.#write ??= fragmentWriter(this.#session);
	}

	#store = () => {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const { scenario, preset, presets, typedScenario, edited } = this.#session;
		if (!scenario || !preset || !this.#storedScenario || !this.#changed) return;
		this.#removeFragment();
		const { storesDraft } = this.#host.settings;
		if (storesDraft && !this.#write) {
			this.#load().then(this.#store, () => {}); // if that fails, nothing is stored
			return;
		}
		this.#markStored();
		if (!storesDraft) return;
		const fragment = (/** @type {Scenario} */ of) => this.#write?.(of, preset.name) ?? '';
		const extras = this.#write && this.#writeExtras?.(this.#session, this.#write);
		this.hasDraft = edited || extras !== undefined || preset.name !== (this.#host.preset ?? presets[0].name);
		const answered = typedScenario && typedScenario !== scenario ? fragment(typedScenario) : undefined;
		writeDraft(this.#key, this.hasDraft ? { typed: fragment(scenario), answered, extras } : undefined);
		this.#host.requestUpdate();
	};

	#removeFragment() {
		if (!this.#isLinked) return;
		history.replaceState(history.state, '', location.pathname + location.search); // no effect in a sandboxed frame
		if (this.notice?.other) this.notice = undefined;
	}
}

/** @param {Scenario | undefined} a @param {Scenario | undefined} b */
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
