// How sure the answer is, and what it hangs on.

export default {
  sure: 'How sure',
  looking: 'Looking at thousands of futures …',
  /** @param {{pays: number}} chance in so many of 50 futures */
  paysIn: ({ pays }) => `In ${pays} of 50 equally likely futures it pays off`,
  /** @param {{share: string}} chance near to certain */
  paysInShare: ({ share }) => `In ${share} of equally likely futures it pays off`,
  /** Below the picture, where the worth is not within eight of ten futures. @param {{worth: string}} outside */
  outside: ({ worth }) =>
    `${worth}, with every input at its value, lies outside of that range: some inputs reach further one way.`,
  /** In that place, where it is within them but far from the middle. @param {{worth: string, above: boolean}} lopsided */
  lopsided: ({ worth, above }) =>
    `${worth}, with every input at its value, is ${above ? 'more' : 'less'} than most futures bring: inputs reach further to the ${above ? 'worse' : 'better'} side.`,
  nothingUncertain: 'No input of this scenario is uncertain.',
  /** @param {{drivers: {input: string, share: string}[]}} spread one or two */
  drivers: ({ drivers }) =>
    `Most of the spread comes from ${drivers.map(({ input, share }) => `${input} (${share})`).join(' and ')}. The bars show each uncertain input’s swing by itself.`,
  /** @param {{input: string, value: string}} flip */
  paysFrom: ({ input, value }) => `All else as given, switching pays with ${input} from ${value}.`,
  /** @param {{input: string, value: string}} flip */
  paysUpTo: ({ input, value }) => `All else as given, switching pays with ${input} up to ${value}.`,

  futures: 'Fifty equally likely futures by what switching is worth in each',
  /** @param {{low: string, high: string}} range */
  futuresSays: ({ low, high }) => `In one of ten it is worth less than ${low}, in one of ten more than ${high}.`,
  futuresTable: 'What switching is worth, over all futures',
  measure: 'Measure',
  low: 'Low end: one future in ten is worse',
  middle: 'Middle: half are worse',
  high: 'High end: one in ten is better',
  mean: 'Mean',
  worstTenth: 'Mean of the worst tenth',
  chance: 'Chance that it pays',

  swings: 'What switching is worth at the low and high end of each uncertain input',
  /** @param {{input: string}} widest */
  swingsSay: ({ input }) => `The widest swing is that of ${input}. It misses what inputs do together.`,
  swingsTable: 'Net present value at each uncertain input’s low and high',
  swingsHead: { input: 'Input', low: 'Low', worthAtLow: 'Worth then', high: 'High', worthAtHigh: 'Worth then' },
  stopsPaying: 'stops paying at 0',
};
