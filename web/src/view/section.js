// A section of the answers, and what all sections draw from.
import { html, nothing } from 'lit';

/** @import { ChartContext } from '../charts/chart.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { LazyPart } from '../ui/lazy-part.js' */

/**
 * @typedef {ChartContext & {
 *   session: Session,
 *   goTo: (pointer: string) => void,
 *   details: LazyPart<typeof import('./details.js')>,
 *   nextSteps: LazyPart<typeof import('./next-steps.js')>,
 * }} View goTo: shows the field
 */
/** @typedef {(view: View) => unknown} Part */

/**
 * @param {string} id of the heading
 * @param {unknown} question
 * @param {unknown} heading its answer
 * @param {unknown} content
 * @param {string} [className]
 */
export const section = (id, question, heading, content, className) =>
	html`<section aria-labelledby=${id} class=${className ?? nothing}>
		<p class="question">${question}</p>
		<h3 id=${id}>${heading}</h3>
		${content}
	</section>`;

/** The estimate of the shown candidate alone. @param {Session} session with an answer */
export function shownEstimate(session) {
	const { result, scenario } = /** @type {Estimate} */ (session.estimate);
	return { result, scenario, candidate: result.candidates[0] };
}
