// Says, once for the whole page, that the answer shown is not the one to what
// stands in the fields, and leads to the fields in question.
import { html, nothing } from 'lit';
import { verdictWords } from '../words/verdict.js';

/** @typedef {import('../session.js').Session} Session */

/**
 * @param {Session} session
 * @param {(pointer: string) => void} goTo
 */
export function status(session, goTo) {
  return html`<div role="status" class="status">${session.stale ? note(session, goTo) : nothing}</div>`;
}

/**
 * The answer for those who do not see it change, in one line.
 * @param {Session} session
 * @param {import('../words/format.js').Format} format
 */
export function announcement({ known, stale }, format) {
  if (!known || stale) return '';
  const { verdict, npv } = known.result.recommendation;
  return `${verdictWords[verdict]}, worth ${format.money(npv)}.`;
}

/** @param {Session} session @param {(pointer: string) => void} goTo */
function note(session, goTo) {
  if (session.failure !== undefined) {
    return html`<p class="problem">The last change could not be computed (${session.failure}). What you typed is kept.
      <button type="button" class="link" @click=${() => session.again()}>Try again</button></p>`;
  }
  const problems = [...session.problems.values()];
  return html`<p class="problem">This is still the last good answer: ${problems.map(({ pointer, accepted }, i) => {
    const label = session.named(pointer);
    return html`${i ? ', ' : ''}${label ? html`<button type="button" class="link" @click=${() => goTo(pointer)}>${label}</button>` : `${pointer} (expected ${accepted})`}`;
  })} ${problems.length === 1 ? 'needs' : 'need'} another value.</p>`;
}
