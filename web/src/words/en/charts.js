// What stands in and around the pictures.

/** @type {Record<import('../../charts/phases.js').PhaseName, string>} */
const phases = {
  'as-today': 'As today',
  preparation: 'Preparation',
  'parallel-run': 'Parallel run',
  'ramp-up': 'Ramp-up',
  steady: 'Steady',
};

/** @type {Record<import('../../engine/types.js').Kind, {title: string, says: string}>} */
const kinds = {
  cash: { title: 'Cash', says: 'paid to somebody' },
  staff: { title: 'Own staff', says: 'your people’s hours' },
  quality: { title: 'Quality', says: 'what late or worse labels cost' },
  risk: { title: 'Risk', says: 'expected losses' },
};

export default {
  asTable: 'The figures as a table',
  netPresentValue: 'Net present value',

  timing: 'Worth of switching by cutover month',
  /** @param {{end: string, best: string, worst: string}} range */
  timingSays: ({ end, best, worst }) => `Best is ${end}, worth ${best}; the worst month is worth ${worst}.`,
  timingTable: 'Net present value by cutover month',
  cutoverAtEndOf: 'Cutover at the end of',
  note: 'Note',
  best: 'best',
  presentTerm: 'Present term',
  /** @param {{n: number}} renewal */
  renewal: ({ n }) => `Renewal ${n}`,
  /** @param {{month: string, worth: string}} best */
  bestMark: ({ month, worth }) => `Best: ${month}, ${worth}`,
  /** @param {{month: string | null, cost: string | null}} notice month null for today; cost of missing it */
  notice: ({ month, cost }) =>
    `${month === null ? 'Notice today' : `Notice by end of ${month}`}${cost === null ? '' : `; missing it costs ${cost}`}`,
  /** The notice without which the contract renews, where another suffices for the move. @param {{month: string | null, cost: string | null}} notice as above */
  renews: ({ month, cost }) =>
    `${month === null ? 'Renews unless notice today' : `Renews unless notice by end of ${month}`}${cost === null ? '' : `; missing it costs ${cost}`}`,
  chooseCutover: 'Cutover month to look at',
  /** @param {{end: string, worth: string}} cutover */
  cutoverWorth: ({ end, worth }) => `${end[0].toUpperCase()}${end.slice(1)}, worth ${worth}`,
  /** @param {{end: string, worth: string}} cutover */
  cutoverIs: ({ end, worth }) => `${end[0].toUpperCase()}${end.slice(1)}: ${worth}`,

  cumulative: 'Benefit of switching, added up month by month',
  /** @param {{end: string}} course */
  neverBehind: ({ end }) => `Switching is never behind staying; at the end it stands at ${end}.`,
  /** @param {{deepest: string, month: number | null, end: string}} course month in which it is earned back */
  course: ({ deepest, month, end }) =>
    `At its lowest switching is ${deepest} behind staying; ${month === null ? 'it is not earned back within the horizon' : `it is earned back in month ${month}`}; at the end it stands at ${end}.`,
  range: 'In eight of ten futures it runs inside the grey range; the line has every input at its value.',
  cumulativeTable: 'Benefit of switching by month',
  month: 'Month',
  benefit: 'Benefit',
  addedUp: 'Added up',
  discounted: 'Added up, discounted',
  /** @param {{month: string}} payback */
  paysBack: ({ month }) => `Pays back ${month}`,
  phases,
  /** @param {{phases: {name: string, from: string, to: string}[]}} moved from and to are the same in a phase of one month */
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `${from} to ${to}`}`).join('; ')}.`,

  kinds,
  costTable: 'One-time cost of switching by line',
  what: 'What',
  amount: 'Amount',
  oneTimeTotal: 'One-time total',
  /** @param {{lines: string[]}} nothing labels of lines */
  nothingFor: ({ lines }) => `Nothing falls due for: ${lines.map((line) => line.toLowerCase()).join('; ')}.`,

  /** @param {{value: string}} crossing */
  zeroAt: ({ value }) => `0 at ${value}`,
  /** @param {{value: string, input: string}} crossing */
  setToZero: ({ value, input }) => `0 at ${value}: set ${input} to its break-even, and keep this cutover month`,
};
