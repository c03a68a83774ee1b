// What leaving the present contract takes and costs.
import { html } from 'lit';
import { endOf } from '../words/format.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../words/format.js').Format} Format */

/** @type {Record<string, string>} */
const methods = {
  none: 'Nothing of the commitment remains to be paid.',
  run_out: 'The rest of the commitment is paid out.',
  terminate: 'The contract is ended early: that is cheaper than paying the rest out.',
};

/** @param {CandidateResult} candidate @param {Format} format */
export function exitTerms({ exit, missed_notice_cost: missed, lock_in_ratio: lockIn }, format) {
  const rows = [
    ['Contract ends', endOf(format, exit.contract_end_month, exit.contract_end_date)],
    ['Notice', exit.notice_by_month === 0 ? 'today' : `by ${endOf(format, exit.notice_by_month, exit.notice_by_date)}`],
    ['Settlement', format.exact(exit.settlement), methods[exit.method]],
    ['Rebate paid back', format.exact(exit.clawback)],
    ['Export of your data', format.exact(exit.export)],
    ['Credits refunded', format.exact(exit.credit_refund)],
    ['Credits forfeited', format.exact(exit.credits_forfeited), 'No extra cost: staying would have used them, and the comparison shows that already.'],
    ['If the notice is missed', missed === null ? 'the contract does not renew' : format.exact(missed), missed === null ? '' : 'What it costs to let the first contract end pass without notice, whatever one does then.'],
    ['Lock-in', lockIn === null ? 'none' : format.percent(lockIn), 'One-time cost as a share of the first year’s cost of staying.'],
  ];
  return html`<dl class="terms">${rows.map(([name, value, says = '']) => html`
    <div><dt>${name}</dt><dd>${value}${says ? html`<span class="says">${says}</span>` : ''}</dd></div>`)}</dl>`;
}
