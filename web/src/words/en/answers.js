// The sections below the verdict: the question each answers, and its heading.
import { capital, duration } from './grammar.js';

export default {
  /** On each figure, which opens to that. */
  comesAbout: 'How this comes about',

  /** The present state, to compare with; it is then called A. */
  keep: 'Keep this as A',
  keepInstead: 'Keep this as A instead',

  when: 'When to switch',
  /** @param {{end: string, loss: string}} best */
  noMonthPays: ({ end, loss }) => `No cutover month makes it pay: even the best, ${end}, loses ${loss}`,
  /** @param {{end: string, cost: string}} waiting */
  waitingCosts: ({ end, cost }) => `Waiting past ${end} costs ${cost} or more`,
  /** @param {{end: string, worth: string}} best */
  firstIsBest: ({ end, worth }) => `The first possible month is the best: ${end}, worth ${worth}`,
  /** @param {{end: string, worth: string}} best */
  isBest: ({ end, worth }) => `${capital(end)} is the best month to switch, worth ${worth}`,

  byMonth: 'Month by month',
  /** @param {{net: string, ahead: boolean, horizon: number}} end */
  neverBehind: ({ net, ahead, horizon }) => `Never behind staying, ${standing(net, ahead, horizon)}`,
  /** @param {{net: string, ahead: boolean, horizon: number}} end */
  notEarnedBack: ({ net, ahead, horizon }) => `Not earned back: ${standing(net, ahead, horizon)}`,
  /** @param {{deepest: string, even: string, net: string, ahead: boolean, horizon: number}} course even by the end of a month */
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `${deepest} behind at the deepest, even by ${even}, ${standing(net, ahead, horizon)}`,

  allInputs: 'All inputs',
  everyFigure: 'Every figure the answer hangs on',
  yourFigures: 'Your figures',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `${net} ${ahead ? 'ahead' : 'behind'} after ${duration(horizon)}, before interest`;
