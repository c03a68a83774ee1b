// Where the cost comes from: the waterfall from staying to switching. A horizon
// is in months.
import { capital, duration, lower } from './grammar.js';

/** @type {Record<import('../../engine/types.js').Kind, string>} */
const once = {
  cash: 'Once, cash',
  staff: 'Once, own staff',
  quality: 'Once, late or worse labels',
  risk: 'Once, expected losses',
};

/** @type {Record<import('../../engine/types.js').Kind, string>} */
const running = {
  cash: 'Running: labels and rework',
  staff: 'Running: own review',
  quality: 'Running: wrong or missing labels',
  risk: 'Running: expected losses',
};

export default {
  once,
  running,
  question: 'Where the cost comes from',
  /** @param {{cost: string, saving: string, net: string, horizon: number}} story */
  pays: ({ cost, saving, net, horizon }) =>
    `${cost} up front saves ${saving} afterwards: ${net} less over ${duration(horizon)}`,
  /** @param {{saving: string, horizon: number}} story */
  free: ({ saving, horizon }) => `Nothing up front, and ${saving} saved over ${duration(horizon)}`,
  /** @param {{cost: string, saving: string}} story */
  partly: ({ cost, saving }) => `${cost} up front, of which ${saving} is saved again`,
  /** @param {{cost: string, more: string}} story */
  dearer: ({ cost, more }) => `${cost} up front, and ${more} more to pay afterwards`,
  /** @param {{cost: string}} story */
  wasted: ({ cost }) => `${cost} up front, and next to nothing is saved afterwards`,
  /** @param {{more: string}} story */
  onlyDearer: ({ more }) => `Nothing up front, but ${more} more to pay afterwards`,
  same: 'Switching costs as much as staying',
  /** Money comes back at the switch itself. @param {{back: string, saving: string | null, more: string | null}} story saved, or to pay, afterwards */
  comesBack: ({ back, saving, more }) =>
    `${back} comes back up front${saving !== null ? `, and ${saving} is saved afterwards` : more !== null ? `, but ${more} more is to pay afterwards` : ''}`,

  /** @param {{lines: string[]}} largest labels of one-time lines: one or two */
  largest: ({ lines }) => `Most of the one-time cost lies in ${lines.map(lower).join(' and ')}.`,
  /** @param {{cash: string, staff: string, quality: string, risk: string, whole: string}} worth in today's money */
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `In cash alone switching is worth ${cash} in today’s money; with your own people’s hours (${staff}), quality (${quality}) and expected losses (${risk}) it is ${whole}.`,

  chart: 'From the cost of staying to the cost of switching',
  /** @param {{staying: string, switching: string, horizon: number}} totals */
  chartSays: ({ staying, switching, horizon }) =>
    `${capital(duration(horizon))} of staying cost ${staying}, of switching ${switching}, before interest.`,
  /** @param {{horizon: number}} over */
  staying: ({ horizon }) => `Staying, ${duration(horizon)}`,
  /** @param {{horizon: number}} over */
  switching: ({ horizon }) => `Switching, ${duration(horizon)}`,
  /** @param {{amount: string}} step */
  more: ({ amount }) => `+${amount}`,
  /** @param {{amount: string}} step */
  less: ({ amount }) => `−${amount}`,
  cut: 'The bars of the two totals are cut short, at the broken line: they do not begin at 0.',
  table: 'What switching costs and saves, by kind',
  kind: 'Kind of cost',
  upFront: 'Up front',
  saved: 'Saved afterwards',
  net: 'Net benefit',
  worth: 'In today’s money',
  all: 'In all',
  lines: 'The cost up front, line by line',
};
