// Says, once for the whole page, that the answer shown is not the one to what
// stands in the fields, and leads to the fields in question.
import { html, nothing } from 'lit';
import { filled, slot } from '../words/slot.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../words/format.js').Format} Format */

/**
 * @param {Session} session
 * @param {Format} format
 * @param {(pointer: string) => void} goTo
 */
export function status(session, format, goTo) {
  return html`<div role="status" class="status">${session.stale ? note(session, format.words.status, goTo) : nothing}</div>`;
}

/**
 * The answer for those who do not see it change, in one line.
 * @param {Session} session
 * @param {Format} format
 */
export function announcement(session, format) {
  const { known, stale, parts, scenario, shown } = session;
  if (!known || stale) return '';
  const { verdict, npv } = known.result.recommendation;
  const best = known.scenario.candidates[0].name;
  if (parts.length > 1) {
    const said = { best, verdict: format.words.verdict.word[verdict], worth: format.money(npv), count: parts.length, shown: String(scenario?.candidates[shown].name) };
    return format.words.candidates.announcement(said);
  }
  return format.words.status.announcement({ verdict: format.words.verdict.word[verdict], worth: format.money(npv) });
}

/** @param {Session} session @param {Format['words']['status']} words @param {(pointer: string) => void} goTo */
function note(session, words, goTo) {
  if (session.failure !== undefined) {
    return html`<p class="problem">${words.failed({ failure: session.failure })}
      <button type="button" class="link" @click=${() => session.again()}>${words.tryAgain}</button></p>`;
  }
  const problems = [...session.problems.values()];
  const fields = problems.map(({ pointer, accepted }, i) => {
    const label = session.named(pointer);
    return html`${i ? ', ' : ''}${label ? html`<button type="button" class="link" @click=${() => goTo(pointer)}>${label}</button>` : words.unnamed({ pointer, accepted })}`;
  });
  return html`<p class="problem">${filled(words.needOther({ fields: slot, n: problems.length }), fields)}</p>`;
}
