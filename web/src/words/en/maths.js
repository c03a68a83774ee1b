// How a figure comes about: the dialog that opens from every figure, and the
// page of methods. The figures' own names and rules come from the estimator.

export default {
  staying: 'staying',
  /** @param {{candidate: string}} to */
  switching: ({ candidate }) => `switching to ${candidate}`,
  close: 'Close',
  back: 'Back',
  loading: 'Working it out …',
  failed: 'This could not be worked out.',

  formula: 'Formula',
  terms: 'What stands in it',
  name: 'Name',
  value: 'Value',
  restsOn: 'Rests on',
  /** @param {{when: string, formula: string}} other */
  where: ({ when, formula }) => `${formula}, where ${when}`,
  change: 'Change',
  /** @param {{input: string}} to */
  changeInput: ({ input }) => `Change ${input}`,
  /** @param {{figure: string}} from */
  openFigure: ({ figure }) => `How ${figure} comes about`,
  assumption: 'Assumption',
  yours: 'Your own figure',
  none: 'none',

  months: 'The months behind it',
  month: 'Month',
  running: 'Sum so far',
  line: 'Amount',
  byCutover: 'Each cutover month',
  swings: 'Uncertain inputs, and the worth at either end',
  input: 'Input',
  low: 'Low',
  high: 'High',
  worthLow: 'Worth at the low end',
  worthHigh: 'Worth at the high end',
  split: 'Split by kind of cost',
  /** @param {{input: string}} of a price */
  zeroAt: ({ input }) => `${input} at which switching is worth 0`,
  /** @param {{value: string, now: string}} change */
  insteadOf: ({ value, now }) => `${value} instead of ${now}`,
  /** @param {{inputs: number}} all */
  hangsOn: ({ inputs }) => (inputs === 1 ? 'The one input it hangs on' : `All ${inputs} inputs it hangs on`),
  methods: 'All formulas and inputs on one page',
  /** @param {{tier: string, figure: string}} of */
  ofTier: ({ figure, tier }) => `${figure} ${tier}`,
  tierEnd: 'End of tier',

  /** Functions in formulas; a bracket with numbers follows. @type {Record<string, string>} */
  functions: {
    max: 'the larger of',
    min: 'the smaller of',
    floor: 'the whole part of',
    anniversaries: 'the anniversaries by',
    first_end: 'the first contract end by',
  },
  sum: 'the sum over the months of',
  sumOfTiers: 'the sum over the tiers of',
  sumOfCriteria: 'the sum over the criteria of',
  /** @type {Record<string, string>} */
  kinds: { cash: 'Cash', staff: 'Own staff', quality: 'Quality', risk: 'Risk' },
};
