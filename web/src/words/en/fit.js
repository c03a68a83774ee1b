// How well the providers suit the buyer, beyond money.

export default {
  question: 'Beyond money',
  /** @param {{name: string, score: string, next: string, nextScore: string}} fit the best two */
  leads: ({ name, score, next, nextScore }) =>
    `${name} suits you best with ${score} of 10, ahead of ${next} with ${nextScore}`,
  /** @param {{names: string, score: string}} fit a list of the best */
  tied: ({ names, score }) => `${names} suit you alike, with ${score} of 10`,
  /** @param {{score: string}} fit */
  allAlike: ({ score }) => `All providers suit you alike, with ${score} of 10: score them to see how they differ`,
  caption: 'How well each provider suits you, from 0 to 10',
  provider: 'Provider',
  score: 'Score',
  explains: 'Scores from 0 to 10, weighed by your priorities. They do not enter the money.',
  /** @param {{incumbent: string, share: string}} order share of all priorities under which the candidate scores higher */
  robust: ({ incumbent, share }) => `above ${incumbent} under ${share} of all possible priorities`,
  /** @param {{incumbent: string}} order */
  always: ({ incumbent }) => `above ${incumbent} whatever your priorities`,
  /** @param {{incumbent: string}} order */
  never: ({ incumbent }) => `not above ${incumbent}, whatever your priorities`,
  /** @param {{name: string, incumbent: string, criterion: string, from: string, to: string, raised: boolean}} flip */
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `To turn the order of ${name} and ${incumbent} you would have to ${raised ? 'raise' : 'lower'} the priority of “${criterion}” from ${from} past ${to}: no other single priority does it with less.`,
  /** @param {{name: string, incumbent: string}} order */
  noFlip: ({ name, incumbent }) => `No change of a single priority turns the order of ${name} and ${incumbent}.`,
  criterion: 'Criterion',
  priority: 'Priority',
  /** @type {Record<string, string>} */
  criteria: {
    accuracy: 'Accuracy and quality',
    scalability: 'Scalability',
    security: 'Security',
    pricing: 'Pricing',
    experience: 'Experience in your field',
  },
  /** @param {{criterion: string}} cell */
  priorityOf: ({ criterion }) => `${criterion}: priority`,
  /** @param {{criterion: string, name: string}} cell */
  scoreOf: ({ criterion, name }) => `${criterion}: score of ${name}`,
  weigh: 'Weigh and score',
  missing: 'What matters to you besides money?',
  missingSays:
    'Say how much accuracy, scalability, security, pricing and experience matter, and score each provider from 0 to 10.',
  /** @param {{names: string}} missing a list of providers */
  unscored: ({ names }) => `Not scored yet: ${names}.`,
};
