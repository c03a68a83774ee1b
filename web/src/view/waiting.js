// What waiting is worth by itself, where prices move.
import { html, nothing } from 'lit';

/**
 * @param {import('../engine/types.js').CandidateResult} candidate
 * @param {import('../engine/types.js').Branch} stay
 * @param {import('../words/format.js').Format} format
 */
export function waitingHurdle({ waiting_hurdle: share }, stay, format) {
  if (share === null) return nothing;
  const { inputs: words } = format.words;
  const spend = stay.months.slice(0, 12).reduce((sum, { total }) => sum + Number(total), 0);
  return html`<p class="quiet">
    ${words.waitingHurdle({ share: format.percent(share), amount: format.money(Number(share) * spend) })}
    ${words.waitingIndicative}
  </p>`;
}
