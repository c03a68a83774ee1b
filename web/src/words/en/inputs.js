// All inputs: finding them, undoing changes, ranges, tiers.

export default {
  search: 'Find an input',
  searchHint: 'price, hours, notice …',
  /** @param {{n: number, of: number, groups: number}} found inputs */
  found: ({ n, of, groups }) => `${n} of ${of} inputs${groups > 1 ? `, in ${groups} groups` : ''}`,
  /** @param {{query: string}} sought */
  noneFound: ({ query }) => `No input has “${query}” in its name, help or unit.`,
  noneChanged: 'You have changed nothing yet.',
  /** @param {{query: string}} sought among the changed ones */
  noneChangedFound: ({ query }) => `No input that you changed has “${query}” in its name, help or unit.`,
  /** @param {{n: number}} inputs */
  onlyChanged: ({ n }) => `Only what I changed (${n})`,
  showAll: 'Show all',

  undo: 'Undo',
  redo: 'Redo',
  resetAll: 'Reset all',
  /** @param {{field: string}} change */
  undoOf: ({ field }) => `Undo: ${field}`,
  /** @param {{field: string}} change */
  redoOf: ({ field }) => `Redo: ${field}`,
  /** @param {{field: string}} change */
  undone: ({ field }) => `Undone: ${field}`,
  /** @param {{field: string}} change */
  redone: ({ field }) => `Done again: ${field}`,
  /** What a change of more than one field is called. */
  several: 'several inputs',
  aCandidate: 'the list of candidates',

  /** Groups within a section. */
  parts: { contract: 'What binds you', quality: 'Your own review', team: 'What an hour costs' },
  noEarlyExit: 'Does not apply: early exit is not allowed.',

  /** @param {{low: string, high: string}} range with units */
  between: ({ low, high }) => `Uncertain: ${low} to ${high}`,
  /** @param {{label: string}} input */
  low: ({ label }) => `Lowest: ${label}`,
  /** @param {{label: string}} input */
  high: ({ label }) => `Highest: ${label}`,
  /** @param {{label: string}} input */
  range: ({ label }) => `Range: ${label}`,
  lowest: 'Lowest',
  highest: 'Highest',
  certain: 'Taken as certain',
  takeAsCertain: 'Take it as certain',
  giveRange: 'Give it a range',
  putBack: 'Put its range back',
  rangeMoves: 'Low and high of what it may well be; both move along when you change the value.',

  tierFrom: 'From',
  tierTo: 'Up to',
  tierUnitPrice: 'Price per label',
  noUpperEnd: 'no limit',

  /** @param {{share: string, amount: string}} hurdle of a year's cost of staying */
  waitingHurdle: ({ share, amount }) =>
    `Because prices move, waiting has a value of its own: switch once the saving of a year exceeds ${share} of a year’s cost of staying, that is ${amount}.`,
  waitingIndicative:
    'Indicative: it takes the gap between the prices to drift neither way (Agarwal, Driscoll, Laibson, NBER w13487).',
};
