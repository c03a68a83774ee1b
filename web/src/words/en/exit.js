// What leaving the present contract takes and costs.

/** @type {Record<import('../../engine/types.js').ExitTerms['method'], string>} */
const methods = {
  none: 'Nothing of the commitment remains to be paid.',
  run_out: 'The rest of the commitment is paid out.',
  terminate: 'The contract is ended early: that is cheaper than paying the rest out.',
};

export default {
  question: 'Leaving the contract',
  free: 'Leaving costs nothing at this cutover',
  /** @param {{amount: string}} exit */
  costs: ({ amount }) => `Leaving at this cutover costs ${amount}`,
  /** @param {{amount: string}} exit */
  brings: ({ amount }) => `Leaving at this cutover brings back ${amount}`,

  methods,
  ends: 'Contract ends',
  endsUnlessEnded: 'Contract end without early exit',
  notice: 'Notice',
  today: 'today',
  /** @param {{end: string}} notice */
  by: ({ end }) => `by ${end}`,
  settlement: 'Settlement',
  clawback: 'Rebate paid back',
  export: 'Export of your data',
  refund: 'Credits refunded',
  forfeited: 'Credits forfeited',
  forfeitedSays: 'No extra cost: staying would have used them, and the comparison shows that already.',
  /** @param {{end: string}} renewal that can no longer be kept from */
  tooLate: ({ end }) => `The contract renews at ${end}: the time to give notice for that has passed.`,
  /** @param {{end: string}} renewal that can be kept from until tonight */
  lastCall: ({ end }) => `Only notice given today still ends the contract at ${end}; after that it renews.`,
  missed: 'If the notice is missed',
  doesNotRenew: 'the contract does not renew',
  missedSays: 'What it costs to let the first contract end pass without notice, whatever one does then.',
  lockIn: 'Lock-in',
  none: 'none',
  lockInSays: 'One-time cost as a share of the first year’s cost of staying.',
};
