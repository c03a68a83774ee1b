// The dialog that brings in a visitor's own data. Loaded when first opened; nothing that it reads leaves the browser.
import { html, nothing, render } from 'lit';
import { bringIn } from '../styles/bring-in.js';
import { sidePanel } from '../styles/side-panel.js';
import { adoptStyles } from '../styles/styles.js';
import { directionOf } from '../text/locales.js';
import { Evidence } from './evidence.js';
import { adopted } from '../takeaway/file-origins.js';
import { valueAt } from '../scenario/pointer.js';
import { withFigures } from './figures.js';
import { askView, countsView, ownerView, scenarioView } from './forms.js';
import { doneView, readingView } from './results-view.js';
import { openFile } from './scenario-file.js';
import { Texts } from './texts.js';

export { loadDialogWords } from './texts.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Answer, Column, Question, Reading } from './answers.d.ts' */
/** @import { OpenedFile, Refused } from './scenario-file.js' */
/** @import { Words } from './texts.js' */

/** @typedef {'invoices' | 'audit'} Mode */
/**
 * inspect: the columns are open from the start; done: the figures have been put into the scenario
 * @typedef {{
 *   reading?: Reading,
 *   file?: OpenedFile | Refused,
 *   chosen: Set<string>,
 *   inspect?: boolean,
 *   done?: boolean,
 * }} Found
 */

export class BringInDialog {
	#session;
	#dialog;
	#evidence = new Evidence();
	#toAnswer;
	/** @type {Texts} */ #texts;
	/** @type {Mode} */ mode = 'invoices';
	/** Pointer of the provider that an audit is about. */ owner = '/incumbent';
	/** Its name in the table; "" is all rows. */ provider = '';
	/** @type {Found} */ #found = { chosen: new Set() };
	#message = '';
	#busy = false;
	/** Counts what was begun, so that an older answer is dropped. */ #turn = 0;

	/**
	 * @param {ShadowRoot} root
	 * @param {Session} session
	 * @param {Format} format
	 * @param {Words} words
	 * @param {() => void} toAnswer moves the focus to the answer
	 */
	constructor(root, session, format, words, toAnswer) {
		this.#session = session;
		this.#toAnswer = toAnswer;
		this.#texts = new Texts(session, format, words);
		adoptStyles(root, [sidePanel, bringIn]);
		this.#dialog = document.createElement('dialog');
		this.#dialog.className = 'bring-in side-panel';
		this.#dialog.setAttribute('aria-labelledby', 'bring-in-title');
		this.#dialog.addEventListener('close', this.#forget);
		this.#dialog.addEventListener('dragover', (event) => event.preventDefault());
		this.#dialog.addEventListener('drop', (event) => {
			event.preventDefault();
			const [file] = event.dataTransfer?.files ?? [];
			if (file) void this.readFile(file);
		});
		root.append(this.#dialog);
	}

	get #words() {
		return this.#texts.words;
	}

	/** @param {Format} format @param {Words} words in its language @param {Blob} [file] to read at once */
	open(format, words, file) {
		this.#texts = new Texts(this.#session, format, words);
		this.draw();
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#focus('#bring-in-title');
		if (file) void this.readFile(file);
	}

	/** @param {string} selector */
	#focus(selector) {
		/** @type {HTMLElement | null} */ (this.#dialog.querySelector(selector))?.focus();
	}

	showAnswer = () => {
		this.#dialog.close();
		this.#toAnswer();
	};

	#forget = () => {
		this.#show({ chosen: new Set() }, '');
		this.#evidence.release();
		render(nothing, this.#dialog);
	};

	/** @param {Found} found @param {string} [message] */
	#show(found, message = '') {
		this.#turn++;
		this.#busy = false;
		this.#found = found;
		this.#message = message;
		if (this.#dialog.open) this.draw();
	}

	/** Runs a task and shows what it finds, unless another has begun since. @param {() => Promise<Found | string>} task */
	async #run(task) {
		const turn = ++this.#turn;
		this.#busy = true;
		this.#message = this.#words.reading;
		this.draw();
		const found = await task().catch(() => this.#words.failed);
		if (turn !== this.#turn) return;
		if (typeof found === 'string') return this.#show({ chosen: new Set() }, found);
		this.#show(found, this.#rowsOf(found));
	}

	/** What is announced of a table. @param {Found} found */
	#rowsOf({ reading }) {
		const rows = reading?.invoices?.records.rows ?? reading?.audit?.rows;
		return rows ? this.#words.rows({ rows: this.#texts.number(rows) }) : '';
	}

	/** Names of providers in the table. */
	get providers() {
		return this.#found.reading?.audit?.providers.map(({ name }) => name) ?? [];
	}

	/** @param {Mode} mode */
	setMode(mode) {
		this.mode = mode;
		this.#show({ chosen: new Set() });
	}

	/** @param {string} owner @param {string} [provider] */
	setOwner(owner, provider = this.provider) {
		this.owner = owner;
		this.provider = provider;
		if (this.#found.reading?.columns) void this.#derive(this.#found.reading.columns);
	}

	/** @returns {Question} */
	get #question() {
		const { scenario } = this.#session;
		return {
			audit: this.mode === 'audit',
			hints: this.#texts.hints,
			today: new Date().toISOString().slice(0, 7),
			start: scenario?.start,
			growth: String(scenario?.demand.annual_growth ?? '0'),
			digits: this.#texts.format.digits,
			offer: `${this.owner}/offer`,
			provider: this.provider,
		};
	}

	/** @param {string} text */
	readText(text) {
		if (!text.trim()) return undefined;
		return this.readFile(new Blob([text], { type: 'text/plain' }));
	}

	/** @param {Blob} file */
	readFile(file) {
		return this.#run(async () => {
			const opened = await openFile(file, this.#session);
			if (opened) {
				const reason = 'rejected' in opened && opened.rejected;
				return reason ? this.#words.rejected[reason] : { file: opened, chosen: new Set() };
			}
			const first = await this.#evidence.read(file, this.#question);
			return this.#answered((await this.#otherwise(first)) ?? first);
		}).then(() => this.#dialog.querySelector('#bring-in-figures, .saved-scenario')?.scrollIntoView({ block: 'start' }));
	}

	/**
	 * The same table as an audit instead of invoices, or the other way round, if only that gives figures.
	 * @param {Answer} first
	 */
	async #otherwise({ ok }) {
		if (!ok || ok.figures.length) return undefined;
		const audit = this.mode !== 'audit';
		const other = await this.#evidence.derive({ ...this.#question, audit });
		if (!other.ok?.figures.length) return undefined;
		this.mode = audit ? 'audit' : 'invoices';
		return other;
	}

	/** @param {Answer} answer @param {boolean} [inspect] @returns {Found | string} */
	#answered({ ok, rejection, error }, inspect = false) {
		if (error) return this.#words.failed;
		if (rejection) return this.#words.rejected[rejection.reason];
		/** @type {Reading} */
		const reading = ok;
		const used = reading.figures.filter(({ optional }) => !optional).map(({ pointer }) => pointer);
		return { reading, chosen: new Set(used), inspect: inspect || !used.length };
	}

	/** @param {Column[]} columns */
	#derive(columns) {
		const chosen = columns.map(({ role, mark, order }) => ({ role, mark, order }));
		return this.#run(async () =>
			this.#answered(await this.#evidence.derive({ ...this.#question, columns: chosen }), this.#found.inspect),
		);
	}

	/** @param {number} index @param {Partial<Column>} change */
	#correct = (index, change) => {
		const columns = this.#found.reading?.columns ?? [];
		const role = change.role;
		void this.#derive(
			columns.map((column, i) => {
				if (i === index) return { ...column, ...change };
				return role && column.role === role ? { ...column, role: '' } : column; // each role once
			}),
		);
	};

	/** @param {number} checked @param {number} wrong */
	readCounts(checked, wrong) {
		return this.#run(async () => {
			const answer = await this.#evidence.ask('counts', { ...this.#question, checked, wrong });
			return answer.error ? this.#words.audit.badCounts : this.#answered(answer);
		});
	}

	#apply = () => {
		const { reading, chosen } = this.#found;
		const used = reading?.figures.filter(({ pointer }) => chosen.has(pointer)) ?? [];
		const { scenario, preset, ranges, shown, history } = this.#session;
		if (!used.length || !scenario || this.#busy) return; // or what is being read would be dropped
		const note = this.#texts.origin(used[0].basis);
		history.begin();
		for (const { pointer } of used) this.#session.onEdit(pointer);
		void this.#session.openScenario(preset?.name ?? '', withFigures(scenario, used, note, ranges), shown);
		this.#finish(this.#words.figures.applied({ n: String(used.length), note }));
	};

	/** Empties the form, and offers what comes next: the button that was used is gone. @param {string} message */
	#finish(message) {
		this.#show({ chosen: new Set(), done: true }, message);
		const pasted = this.#dialog.querySelector('textarea');
		if (pasted) pasted.value = '';
		this.#focus('.show-answer');
	}

	#openFile = () => {
		const { file } = this.#found;
		if (!file || !('scenario' in file)) return;
		const { preset, scenario } = adopted(file.scenario, this.#session);
		this.#session.history.begin();
		void this.#session.openScenario(preset, scenario);
		this.#finish(this.#words.scenario.opened);
	};

	draw() {
		const texts = this.#texts;
		const { words } = texts;
		const { reading, file, done } = this.#found;
		render(
			html`<div class="inside" lang=${words.language} dir=${directionOf(words.language)}>
				<div class="bar">
					<button type="button" class="close" @click=${() => this.#dialog.close()}>${words.close}</button>
				</div>
				<h2 id="bring-in-title" tabindex="-1">${words.title}</h2>
				<p class="quiet">${words.private}</p>
				${askView(this, words)}
				${this.mode === 'audit' ? [ownerView(this, this.#session, words), countsView(this, words)] : nothing}
				<p role="status" aria-busy=${this.#busy}>${this.#message}</p>
				${done ? doneView(this, words) : nothing}
				${reading ? readingView(reading, texts, this.#actions, Boolean(this.#found.inspect)) : nothing}
				${file ? scenarioView(file, texts, this.#openFile) : nothing}
			</div>`,
			this.#dialog,
		);
	}

	get #actions() {
		const { chosen } = this.#found;
		return {
			chosen,
			valueOf: (/** @type {string} */ pointer) => valueAt(this.#session.scenario, pointer),
			choose: (/** @type {string} */ pointer, /** @type {boolean} */ use) => {
				if (use) chosen.add(pointer);
				else chosen.delete(pointer);
				this.draw();
			},
			correct: this.#correct,
			apply: this.#apply,
		};
	}
}
