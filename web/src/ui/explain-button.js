// Buttons that open the explanation of a figure.
import { html } from 'lit';

/** @import { Figure } from '../engine/types.js' */
/** @import { CandidateAnswer } from '../state/candidate-answer.js' */
/** @import { Format } from '../words/format.js' */
/**
 * The candidate a figure belongs to; the baseline has no index.
 * @typedef {{answer: CandidateAnswer, index?: number}} FigureOwner
 */

/**
 * A figure to explain, of the candidate in sight unless it has an owner. value is its text on the page, for figures
 * that cannot be computed again.
 * @typedef {Figure & {value?: string, cutover?: number, owner?: FigureOwner}} ExplainTarget
 */

/**
 * Draws a figure as a button that emits "explain".
 * @param {Format} format
 * @param {ExplainTarget} of
 * @param {unknown} content the formatted figure
 */
export const explainButton = ({ words }, of, content) =>
  html`<button
    type="button"
    class="open"
    title=${words.answers.howCalculated}
    aria-haspopup="dialog"
    @click=${(/** @type {Event} */ event) => event.currentTarget?.dispatchEvent(new CustomEvent('explain', { detail: of, bubbles: true }))}
  >
    ${content}
  </button>`;

/**
 * Draws a button that explains the figures of a sentence.
 * @param {Format} format
 * @param {ExplainTarget} of
 */
export const explainSentence = (format, of) =>
  html`<span class="open-sentence">${explainButton(format, of, format.words.answers.howCalculated)}</span>`;
