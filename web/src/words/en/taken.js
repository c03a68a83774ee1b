// What is taken away in a spreadsheet or on paper. It is loaded with what makes it.

export default {
  workbook: {
    summary: 'Summary',
    inputs: 'Inputs',
    stay: 'Stay',
    switch: (/** @type {{n: number}} */ { n }) => `Switch ${n}`,
    title: 'What switching the data-labelling provider costs',
    about: (/** @type {{preset: string, currency: string, day: string}} */ { preset, currency, day }) =>
      `${preset}; amounts in ${currency}; made on ${day}`,
    live: 'Totals, running sums and net present values are formulas: change a month or the discount rate, and they follow. The months themselves come from the calculator.',
    candidate: 'Candidate',
    cutover: 'Cutover at the end of',
    stayTotal: 'Cost of staying',
    switchTotal: 'Cost of switching',
    oneTime: 'Up front',
    netBenefit: 'Benefit',
    npv: 'Net present value',
    payback: 'Pays back in month',
    chance: 'Chance that it pays',
    low: 'Worth in a bad future (1 in 10 is worse)',
    high: 'Worth in a good future (1 in 10 is better)',
    onPage: 'Net present value as calculated',
    difference: 'Difference',
    never: 'never',
    month: 'Month',
    date: 'Date',
    total: 'Total',
    presentValue: 'Present value',
    discount: 'Discount factor',
    discounted: 'Discounted',
    benefit: 'Benefit: staying less switching',
    cumulative: 'Benefit, added up',
    discountedBenefit: 'Discounted benefit',
    cumulativeDiscounted: 'Discounted benefit, added up',
    behind: 'Behind in month',
    stayTitle: (/** @type {{name: string}} */ { name }) => `Staying with ${name}`,
    switchTitle: (/** @type {{name: string, month: number}} */ { name, month }) =>
      `Switching to ${name} at the end of month ${month}`,
    monthNote:
      'Positive amounts are money out; every line of every month is rounded once, to the currency’s minor unit.',
    input: 'Input',
    whose: 'Of',
    value: 'Value',
    unit: 'Unit',
    rangeLow: 'Low',
    rangeHigh: 'High',
    changed: 'Changed',
    yes: 'yes',
    presetValue: 'Preset’s value',
    source: 'Source of the preset’s value',
    pointer: 'Field of the scenario',
  },

  report: {
    title: (/** @type {{incumbent: string, candidate: string}} */ { incumbent, candidate }) =>
      `From ${incumbent} to ${candidate}`,
    about: (
      /** @type {{preset: string, months: number, currency: string, day: string}} */ { preset, months, currency, day },
    ) =>
      `What changing the provider of our training-data labels would cost and bring over ${months} months, in ${currency}. Started from “${preset}”; made on ${day}.`,
    lastGood: 'This is the last good answer: a figure needs another value.',
    candidates: 'The candidates side by side',
    candidate: 'Candidate',
    costs: 'What it costs up front',
    costsNote:
      'Only what is above 0. Own staff are hours of your people; quality and risk are expected losses, not invoices.',
    total: 'One-time total',
    deadlines: 'What to do by when',
    fromTo: (/** @type {{from: string, to: string}} */ { from, to }) => `${from} to ${to}`,
    missed: (/** @type {{cost: string}} */ { cost }) => `Missing the notice costs ${cost}.`,
    exit: (/** @type {{cost: string}} */ { cost }) => `Leaving the present contract: ${cost}.`,
    inputs: 'The figures it hangs on most',
    inputsNote: '● marks a figure of our own; all others are those of the preset, from the source beside them.',
    moreInputs: (/** @type {{count: number}} */ { count }) =>
      count === 1
        ? 'One more figure of our own is in the spreadsheet and in the link.'
        : `${count} more figures of our own are in the spreadsheet and in the link.`,
    input: 'Input',
    value: 'Value',
    source: 'Source',
    preset: (/** @type {{value: string}} */ { value }) => `ours; in the preset ${value}`,
    none: 'none',
    yes: 'yes',
    no: 'no',
    caveats: 'What to keep in mind',
    caveat: [
      'Both futures are compared month by month; what has been spent already is in neither. Positive amounts of worth are gains over staying.',
      'Figures marked as assumptions are examples until somebody replaces them. The contract’s own wording decides on dates and charges; this is no legal advice.',
      'Lost quality and risk are estimates of what is foregone, not of what is paid; the split by kind of cost shows what is cash.',
    ],
  },
};
