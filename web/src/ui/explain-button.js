// A figure on the page that opens to how it comes about.
import { html } from 'lit';

/** Whose it is: what is known of a candidate, and its index; A, the state that is kept, has none. @typedef {{part: import('../state/candidate-answer.js').CandidateAnswer, index?: number}} FigureOwner */

/**
 * What opens: a figure of the candidate in sight unless it says whose, with what stands on the page where that cannot be worked out.
 * @typedef {import('../engine/types.js').Figure & {value?: string, cutover?: number, whose?: FigureOwner}} ExplainTarget
 */

/**
 * A figure as a button. The page hears of it by the event "explain".
 * @param {import('../words/format.js').Format} format
 * @param {ExplainTarget} of
 * @param {unknown} content the figure as written
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
 * The way to how a sentence's figures come about, where they stand in its text.
 * @param {import('../words/format.js').Format} format
 * @param {ExplainTarget} of
 */
export const explainSentence = (format, of) =>
  html`<span class="open-sentence">${explainButton(format, of, format.words.answers.howCalculated)}</span>`;
