// The kept state, called A, beside the present one.

export default {
  question: 'Against A',
  /** @param {{amount: string}} change */
  more: ({ amount }) => `Worth ${amount} more than A`,
  /** @param {{amount: string}} change */
  less: ({ amount }) => `Worth ${amount} less than A`,
  same: 'Worth the same as A',
  unchanged: 'A is kept: change something, and what it does stands here',
  otherCurrency: 'A is in another currency, so the two cannot be compared',
  swap: 'Swap A and this',
  back: 'Go back to A',
  drop: 'Forget A',
  /** @param {{name: string}} candidate */
  aOf: ({ name }) => `A: ${name}`,
  /** @param {{name: string}} candidate */
  nowOf: ({ name }) => `Now: ${name}`,
  caption: 'A and the present state by what matters',
  better: 'better',
  changes: 'What you changed',
  input: 'Input',
  a: 'A',
  now: 'Now',
  none: 'none',
  yes: 'yes',
  no: 'no',
  /** An end of an uncertain input's range. @param {{input: string}} range */
  low: ({ input }) => `${input}: low end`,
  /** @param {{input: string}} range */
  high: ({ input }) => `${input}: high end`,
  /** @param {{at: number}} tier */
  tier: ({ at }) => `tier ${at}`,
  /** @param {{input: string, tier: string}} of */
  inTier: ({ input, tier }) => `${input}, ${tier}`,

  chart: 'From what A is worth to what this is worth, line by line',
  /** @param {{from: string, to: string, line: string, amount: string}} chart the largest step */
  chartSays: ({ from, to, line, amount }) => `From ${from} to ${to}; the largest step is ${line}, ${amount}.`,
  /** @param {{from: string, to: string}} chart */
  chartSame: ({ from, to }) => `From ${from} to ${to}; no line differs.`,
  /** @param {{amount: string}} step */
  gain: ({ amount }) => `+${amount}`,
  /** @param {{amount: string}} step */
  loss: ({ amount }) => `−${amount}`,
  others: 'All other lines',
  rounding: 'Rounding',
  line: 'Line',
  difference: 'Difference',
  total: 'Worth in all',
  explains: 'Each bar is what a line adds to the worth of switching, in today’s money, more or less than in A.',
};
