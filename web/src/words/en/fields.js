// The form: its groups, fields, units and what is wrong with a field.

/** @import { Unit } from '../../engine/types.js' */

/** @type {Record<import('../../engine/types.js').Pricing['model'], string>} */
const pricingModels = { per_label: 'Per label', hourly: 'By the hour', tiered: 'In tiers' };

/** What stands behind a number in its field. @type {Partial<Record<Unit, string>>} */
const units = {
  money_per_label: 'per label',
  money_per_hour: 'per hour',
  share: '%',
  rate: '% a year',
  hours: 'hours',
  minutes: 'minutes',
  months: 'months',
  labels: 'labels',
  points: 'points',
};

/** A number of a unit as one says it; where there is room for little, without its "per". @type {Partial<Record<Unit, (of: {number: string, n: number, short: boolean}) => string>>} */
const said = {
  money_per_label: ({ number, short }) => (short ? number : `${number} per label`),
  money_per_hour: ({ number, short }) => (short ? number : `${number} per hour`),
  share: ({ number }) => `${number} %`,
  rate: ({ number, short }) => (short ? `${number} %` : `${number} % a year`),
  hours: ({ number, n }) => `${number} ${n === 1 ? 'hour' : 'hours'}`,
  minutes: ({ number, n }) => `${number} ${n === 1 ? 'minute' : 'minutes'}`,
  months: ({ number, n }) => `${number} ${n === 1 ? 'month' : 'months'}`,
  labels: ({ number, n }) => `${number} ${n === 1 ? 'label' : 'labels'}`,
  points: ({ number, n }) => `${number} ${n === 1 ? 'point' : 'points'}`,
};

/** @type {Record<import('../../engine/types.js').Section, string>} */
const sections = {
  demand: 'What you buy',
  contract: 'The contract you are in',
  offer: 'The offer',
  transition: 'The move',
  models: 'Your models',
  team: 'Your team',
  risk: 'Risk',
  fit: 'Priorities and scores',
  frame: 'Currency and time',
};

export default {
  pricingModels,
  units,
  said,
  sections,

  locked: 'Set by this page.',
  /** By the currency, once it is another. */
  notConverted: 'Amounts keep their numbers: nothing is converted.',
  /** @param {{label: string, owner: string}} field of one provider */
  named: ({ label, owner }) => `${label}, ${owner}`,
  /** @param {{label: string}} field */
  reset: ({ label }) => `Set ${label} back to the preset’s value`,
  /** @param {{label: string}} field */
  about: ({ label }) => `About ${label}`,
  /** @param {{source: string}} preset */
  source: ({ source }) => `The preset’s figure: ${source}`,
  /** @param {{label: string}} field */
  slider: ({ label }) => `${label}, slider`,
  theBest: 'the best',
  none: 'none',

  tiers: 'Tiers: each prices only the labels inside it',
  /** @param {{n: number}} tier */
  tierUpTo: ({ n }) => `Tier ${n} up to`,
  /** @param {{n: number}} tier */
  tierPrice: ({ n }) => `Tier ${n} price`,
  /** @param {{n: number}} tier */
  removeTier: ({ n }) => `Remove tier ${n}`,
  addTier: 'Add a tier',
  /** @param {{n: number}} tier */
  priceInTier: ({ n }) => `Price per label in tier ${n}`,
  /** @param {{n: number}} tier */
  priceAboveTier: ({ n }) => `Price per label above tier ${n}`,

  yourNeed: 'Your need',
  /** @param {{n: number}} inputs */
  allInputs: ({ n }) => `All ${n} inputs`,
  startFrom: 'Start from',
  /** @param {{amount: string}} worth */
  worth: ({ amount }) => `worth ${amount}`,

  /** @param {{n: number}} problems */
  toMend: ({ n }) => `${n} to mend`,
  /** @param {{n: number}} inputs */
  changed: ({ n }) => `${n} changed`,
  /** Objects that a scenario may do without. */
  priorities: 'Weigh what matters to you',
  scoreIncumbent: 'Score the current provider',
  scoreCandidate: 'Score the new provider',
  waiting: 'Prices move while one waits',
};
