// The dialog that brings in a visitor's own data. Loaded when first opened; nothing that it reads leaves the browser.
import { html, nothing, render } from 'lit';
import { valueAt } from '../scenario/pointer.js';
import { bringIn } from '../styles/bring-in.js';
import { sidePanel } from '../styles/side-panel.js';
import { adoptStyles } from '../styles/styles.js';
import { directionOf } from '../text/locales.js';
import { Evidence } from './evidence.js';
import { adopted } from '../takeaway/file-origins.js';
import { withFigures } from './figures.js';
import { askView, contractView, countsView, ownerView, scenarioView } from './forms.js';
import { columnsView } from './columns-view.js';
import { auditView, figuresView, invoicesView, termView } from './findings-view.js';
import { looksLikeScenario, looksLikeWorkbook, openText, openWorkbook } from './scenario-file.js';
import { Texts } from './texts.js';

export { loadDialogWords } from './languages.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Basis, Column, Figure, Question, Reading, Term } from './answers.d.ts' */
/** @import { OpenedFile, Refused } from './scenario-file.js' */
/** @import { Words } from './texts.js' */

/** @typedef {'invoices' | 'audit' | 'contract'} Mode */
/**
 * @typedef {{reading?: Reading, file?: OpenedFile | Refused, term?: Term & {end: string}, chosen: Set<string>}} Found
 */

export class BringInDialog {
	#session;
	#dialog;
	#evidence = new Evidence();
	/** @type {Texts} */ #texts;
	/** @type {Mode} */ mode = 'invoices';
	/** Pointer of the provider that an audit is about. */ owner = '/incumbent';
	/** Its name in the table; "" is all rows. */ provider = '';
	/** @type {Found} */ #found = { chosen: new Set() };
	#message = '';
	#busy = false;
	/** Counts what was begun, so that an older answer is dropped. */ #turn = 0;

	/** @param {ShadowRoot} root @param {Session} session @param {Format} format @param {Words} words */
	constructor(root, session, format, words) {
		this.#session = session;
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

	/** @param {Format} format @param {Words} words in its language */
	open(format, words) {
		this.#texts = new Texts(this.#session, format, words);
		this.draw();
		if (!this.#dialog.open) this.#dialog.showModal();
		/** @type {HTMLElement | null} */ (this.#dialog.querySelector('#bring-in-title'))?.focus();
	}

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
		if (typeof found === 'string') this.#show({ chosen: new Set() }, found);
		else this.#show(found);
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
			const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
			const { inputs } = this.#session;
			const check = (/** @type {any} */ scenario) => this.#session.ask('check', scenario);
			const model = Number(this.#session.presets[0]?.scenario.model) || undefined;
			const opens = looksLikeWorkbook(start)
				? async () => openWorkbook(new Uint8Array(await file.arrayBuffer()), inputs, check, model)
				: looksLikeScenario(new TextDecoder().decode(start))
					? async () => openText(await file.text(), inputs, check, model)
					: undefined;
			if (opens) {
				const opened = await opens();
				const rejected = 'rejected' in opened && opened.rejected;
				const reason = rejected === 'no_scenario' && looksLikeWorkbook(start) ? 'zip' : rejected;
				return reason ? this.#words.rejected[reason] : { file: opened, chosen: new Set() };
			}
			return this.#answered(await this.#evidence.read(file, this.#question));
		});
	}

	/** @param {import('./answers.d.ts').Answer} answer @returns {Found | string} */
	#answered({ ok, rejection, error }) {
		if (error) return this.#words.failed;
		if (rejection) return this.#words.rejected[rejection.reason];
		/** @type {Reading} */
		const reading = ok;
		const used = reading.figures.filter(({ optional }) => !optional).map(({ pointer }) => pointer);
		return { reading, chosen: new Set(used) };
	}

	/** @param {Column[]} columns */
	#derive(columns) {
		const chosen = columns.map(({ role, mark, order }) => ({ role, mark, order }));
		return this.#run(async () => this.#answered(await this.#evidence.derive({ ...this.#question, columns: chosen })));
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

	/** @param {string} end "YYYY-MM-DD" @param {number} notice @param {string} unit */
	readTerm(end, notice, unit) {
		return this.#run(async () => {
			const { ok } = await this.#evidence.ask('term', { end, notice, unit, start: this.#session.scenario?.start });
			return ok ? { term: { ...ok, end }, chosen: new Set() } : this.#words.contract.incomplete;
		});
	}

	/** @type {Figure[]} */
	get #figures() {
		const { reading, term } = this.#found;
		if (reading) return reading.figures;
		if (!term) return [];
		/** @type {Basis} */
		const basis = { kind: 'contract', count: 1 };
		return [
			{ pointer: '/incumbent/contract/months_left', value: String(term.months_left), basis },
			{ pointer: '/incumbent/contract/notice_months', value: String(term.notice_months), basis },
		];
	}

	#apply = () => {
		const { term, chosen } = this.#found;
		const used = this.#figures.filter(({ pointer }) => term || chosen.has(pointer));
		const { scenario, preset, ranges, shown, history } = this.#session;
		if (!used.length || !scenario) return;
		const { day } = this.#texts;
		const note = term
			? this.#words.origins.contract({ end: day(term.end), last: day(term.last_notice) })
			: this.#texts.origin(used[0].basis);
		history.begin();
		for (const { pointer } of used) this.#session.onEdit(pointer);
		void this.#session.openScenario(preset?.name ?? '', withFigures(scenario, used, note, ranges), shown);
		this.#show({ chosen: new Set() }, this.#words.figures.applied({ n: String(used.length), note }));
	};

	#openFile = () => {
		const { file } = this.#found;
		if (!file || !('scenario' in file)) return;
		const { preset, scenario } = adopted(file.scenario, this.#session);
		this.#session.history.begin();
		void this.#session.openScenario(preset, scenario);
		this.#show({ chosen: new Set() }, this.#words.scenario.opened);
	};

	draw() {
		const texts = this.#texts;
		const { words } = texts;
		const { reading, file, term } = this.#found;
		render(
			html`<div class="inside" lang=${words.language} dir=${directionOf(words.language)}>
				<div class="bar">
					<button type="button" class="close" @click=${() => this.#dialog.close()}>${words.close}</button>
				</div>
				<h2 id="bring-in-title" tabindex="-1">${words.title}</h2>
				<p class="quiet">${words.private}</p>
				${askView(this, words)}
				${this.mode === 'audit' ? [ownerView(this, this.#session, words), countsView(this, words)] : nothing}
				${this.mode === 'contract' ? contractView(this, words) : nothing}
				<p role="status" aria-busy=${this.#busy}>${this.#message}</p>
				${reading ? this.#readingView(reading) : nothing} ${file ? scenarioView(file, texts, this.#openFile) : nothing}
				${term ? [termView(term, texts), this.#figuresView] : nothing}
			</div>`,
			this.#dialog,
		);
	}

	/** @param {Reading} reading */
	#readingView({ columns, invoices, audit }) {
		const texts = this.#texts;
		const foreign = texts.otherCurrency(invoices?.records.currency);
		return html`${columns ? columnsView(columns, texts, this.#correct) : nothing}
		${foreign ? html`<p class="doubt">${foreign}</p>` : this.#figuresView}
		${invoices ? invoicesView(invoices, texts) : nothing}
		${audit && audit.all.checked ? auditView(audit, texts) : nothing}`;
	}

	get #figuresView() {
		const { term } = this.#found;
		const figures = this.#figures;
		const chosen = term ? new Set(figures.map(({ pointer }) => pointer)) : this.#found.chosen;
		const valueOf = (/** @type {string} */ pointer) => valueAt(this.#session.scenario, pointer);
		const choose = (/** @type {string} */ pointer, /** @type {boolean} */ use) => {
			if (use) chosen.add(pointer);
			else chosen.delete(pointer);
			this.draw();
		};
		return html`<h3 id="bring-in-figures">${this.#words.figures.title}</h3>
			${figuresView(figures, this.#texts, { valueOf, chosen, choose })}
			${
				figures.length
					? html`<p>
							<button type="button" class="apply" @click=${this.#apply}>${this.#words.figures.apply}</button>
						</p>`
					: nothing
			}`;
	}
}
