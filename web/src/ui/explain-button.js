import { html } from 'lit';

/** @import { Figure } from '../engine/types.js' */
/** @import { CandidateAnswer } from '../state/candidate-answer.js' */
/** @import { Format } from '../words/format.js' */

/** The baseline has no index. @typedef {{answer: CandidateAnswer, index?: number}} FigureOwner */

/**
 * Of the shown candidate unless it has an owner. value is its text, for figures that cannot be computed again.
 * @typedef {Figure & {value?: string, cutover?: number, owner?: FigureOwner}} ExplainTarget
 */

/**
 * Emits "explain".
 * @param {Format} format
 * @param {ExplainTarget} target
 * @param {unknown} content
 */
export const explainButton = ({ words }, target, content) =>
	html`<button
		type="button"
		class="open"
		title=${words.answers.howCalculated}
		aria-haspopup="dialog"
		@click=${(/** @type {Event} */ { currentTarget }) =>
			currentTarget?.dispatchEvent(new CustomEvent('explain', { detail: target, bubbles: true }))}
	>
		${content}
	</button>`;

/** @param {Format} format @param {ExplainTarget} target */
export const explainSentence = (format, target) =>
	html`<span class="open-sentence">${explainButton(format, target, format.words.answers.howCalculated)}</span>`;
