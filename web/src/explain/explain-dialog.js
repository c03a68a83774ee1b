// The dialog that says how a figure comes about, and leads from it to the
// figures and inputs that it is made of. It is loaded when one opens the first.
import { html, nothing, render } from 'lit';
import figures from 'list-of-figures';
import { withValue } from '../scenario/pointer.js';
import { explain } from '../styles/explain.js';
import { adoptStyles } from '../styles/styles.js';
import { stepView } from './step-view.js';
import { Subject } from './subject.js';
import { translatedFigures } from '../words/estimator.js';

/** @import { Explanation, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */

/**
 * What the dialog shows: a figure of the result, or a quantity that stands in
 * the formula of the one before.
 * @typedef {{of: ExplainTarget, explained?: Explanation, asking?: boolean, failed?: boolean, term?: string}} Step
 */

export class ExplainDialog {
  /** @type {Step[]} */ #steps = [];
  /** @type {Subject | undefined} */ #subject;
  /** @type {Session} */ #session;
  /** @type {Format} */ #format;
  #engine;
  #goTo;
  #dialog;

  /**
   * @param {ShadowRoot} root where the dialog stands
   * @param {import('../engine/types.js').Engine} engine
   * @param {Session} session
   * @param {Format} format
   * @param {(pointer: string) => void} goTo puts the focus into an input's field
   */
  constructor(root, engine, session, format, goTo) {
    this.#engine = engine;
    this.#session = session;
    this.#format = format;
    this.#goTo = goTo;
    adoptStyles(root, [explain]);
    this.#dialog = document.createElement('dialog');
    this.#dialog.className = 'maths';
    this.#dialog.setAttribute('aria-labelledby', 'maths-title');
    this.#dialog.addEventListener('close', () => (this.#steps = []));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close(); // beside what it holds
    });
    root.append(this.#dialog);
  }

  /**
   * @param {ExplainTarget} of
   * @param {Format} format
   */
  async open({ owner, ...of }, format) {
    this.#format = format;
    this.#subject = new Subject(this.#session, owner);
    this.#steps = [];
    if (!this.#dialog.open) this.#dialog.showModal();
    await this.#push(of);
  }

  /** Goes on to another figure. @param {ExplainTarget} of */
  async #push(of) {
    const asking = figures.some(({ name, explained }) => name === of.figure && explained);
    /** @type {Step} */
    const step = { of, asking };
    this.#steps = [...this.#steps, step];
    this.#draw();
    if (!asking) return;
    const { ok } = await this.#engine.explain({ scenario: this.#scenario(of), candidate: 0, ...of });
    step.asking = false;
    step.explained = ok;
    step.failed = !ok;
    if (this.#steps.includes(step)) this.#draw();
  }

  /** The scenario that is answered, at another cutover month where the figure is of one. @param {ExplainTarget} of @returns {Scenario} */
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
    const { words } = this.#format;
    render(
      html`<div class="inside" lang=${words.language}>
        <div class="bar">
          ${this.#steps.length > 1 ? html`<button type="button" @click=${() => this.#back()}>${words.explain.back}</button>` : nothing}
          <button type="button" class="close" @click=${() => this.#dialog.close()}>${words.explain.close}</button>
        </div>
        ${stepView(step, {
          figures: translatedFigures(figures, words),
          session: this.#session,
          subject: /** @type {Subject} */ (this.#subject),
          format: this.#format,
          open: (/** @type {ExplainTarget} */ of) => this.#push(of),
          openTerm: (/** @type {string} */ term) => {
            this.#steps = [...this.#steps, { ...step, term }];
            this.#draw();
          },
          goTo: (/** @type {string} */ pointer) => {
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
