import { html, nothing, render } from 'lit';
import figures from 'list-of-figures';
import { withValue } from '../scenario/pointer.js';
import { explain } from '../styles/explain.js';
import { sidePanel } from '../styles/side-panel.js';
import { adoptStyles } from '../styles/styles.js';
import { figureNames, valueWriter } from './formulas.js';
import { stepView } from './step-view.js';
import { Subject } from './subject.js';
import { translatedFigures } from '../words/estimator.js';

/** @import { Engine, Explanation } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */

/** @typedef {{explanation?: Explanation, loading?: boolean, failed?: boolean}} Answer */
/** A page: a figure, or a term in its formula. @typedef {Answer & {target: ExplainTarget, term?: string}} Step */

/** Explains a figure and links to the figures and inputs behind it. Loaded when first opened. */
export class ExplainDialog {
	/** @type {Step[]} */ #steps = [];
	/** @type {Subject | undefined} */ #subject;
	/** @type {Session} */ #session;
	/** @type {Format} */ #format;
	#engine;
	#goTo;
	#dialog;

	/**
	 * @param {ShadowRoot} root
	 * @param {Engine} engine
	 * @param {Session} session
	 * @param {Format} format
	 * @param {(pointer: string) => void} goTo
	 */
	constructor(root, engine, session, format, goTo) {
		this.#engine = engine;
		this.#session = session;
		this.#format = format;
		this.#goTo = goTo;
		adoptStyles(root, [sidePanel, explain]);
		this.#dialog = document.createElement('dialog');
		this.#dialog.className = 'maths side-panel';
		this.#dialog.setAttribute('aria-labelledby', 'maths-title');
		this.#dialog.addEventListener('close', () => (this.#steps = []));
		this.#dialog.addEventListener('click', ({ target }) => {
			if (target === this.#dialog) this.#dialog.close(); // a click on the backdrop
		});
		root.append(this.#dialog);
	}

	/** @param {ExplainTarget} target @param {Format} format */
	async open({ owner, ...target }, format) {
		this.#format = format;
		this.#subject = new Subject(this.#session, owner);
		this.#steps = [];
		if (!this.#dialog.open) this.#dialog.showModal();
		await this.#push(target);
	}

	/** @param {ExplainTarget} target */
	async #push(target) {
		const loading = figures.some(({ name, explained }) => name === target.figure && explained);
		/** @type {Step} */
		const step = { target, loading };
		this.#steps = [...this.#steps, step];
		this.#draw();
		if (!loading) return;
		const { ok } = await this.#engine.explain({ scenario: this.#scenario(target), candidate: 0, ...target });
		step.loading = false;
		step.explanation = ok;
		step.failed = !ok;
		if (this.#steps.includes(step)) this.#draw();
	}

	/** @param {ExplainTarget} target */
	#scenario({ cutover }) {
		const { scenario } = /** @type {Subject} */ (this.#subject);
		return cutover === undefined ? scenario : withValue(scenario, '/candidates/0/cutover_month', cutover);
	}

	#back() {
		this.#steps = this.#steps.slice(0, -1);
		this.#draw();
	}

	#draw() {
		const step = this.#steps.at(-1);
		if (!step) return;
		const [session, format, subject] = [this.#session, this.#format, /** @type {Subject} */ (this.#subject)];
		const { words } = format;
		const translated = translatedFigures(figures, words);
		render(
			html`<div class="inside" lang=${words.language}>
				<div class="bar">
					${
						this.#steps.length > 1
							? html`<button type="button" @click=${() => this.#back()}>${words.explain.back}</button>`
							: nothing
					}
					<button type="button" class="close" @click=${() => this.#dialog.close()}>${words.explain.close}</button>
				</div>
				${stepView(step, {
					figures: translated,
					session,
					subject,
					format,
					nameOf: figureNames(translated, { session, subject, format }),
					write: valueWriter(format),
					open: (next) => this.#push(next),
					openTerm: (term) => {
						this.#steps = [...this.#steps, { ...step, term }];
						this.#draw();
					},
					goTo: (pointer) => {
						this.#dialog.close();
						this.#goTo(pointer);
					},
				})}
			</div>`,
			this.#dialog,
		);
		if (this.#drawnStep === step) return;
		this.#drawnStep = step;
		this.#dialog.scrollTop = 0;
		/** @type {HTMLElement | null} */ (this.#dialog.querySelector('#maths-title'))?.focus();
	}

	/** @type {Step | undefined} */ #drawnStep;
}
