// Candidates side by side. Their names are as the visitor gave them.
import { counted, duration } from './grammar.js';

export default {
  question: 'Side by side',
  /** @param {{name: string, lead: string, next: string}} candidates */
  leads: ({ name, lead, next }) => `${name} is worth most, ${lead} more than ${next}`,
  /** @param {{name: string, lead: string, next: string}} candidates */
  losesLeast: ({ name, lead, next }) => `None of them pays; ${name} loses least, ${lead} less than ${next}`,
  /** @param {{names: string}} candidates a list of the best */
  tied: ({ names }) => `${names} are worth the same`,
  /** @param {{count: number}} candidates */
  allTied: ({ count }) =>
    count === 2 ? 'Both candidates are worth the same' : `All ${counted(count, 'candidate')} are worth the same`,
  follows: 'What follows is about',

  caption: 'The candidates by what matters',
  measure: 'Measure',
  measures: {
    upFront: 'Up front',
    paysBack: 'Pays back',
    worth: 'Worth',
    range: 'In eight of ten futures',
    chance: 'Chance that it pays',
    bestMonth: 'Best month',
    noticeBy: 'Give notice by the end of',
    exitCost: 'Leaving the contract',
    fit: 'Fit, of 10',
  },
  /** Which one is marked as best. */
  best: {
    least: 'least is best',
    most: 'most is best',
    soonest: 'soonest is best',
    latest: 'latest is best',
    highest: 'highest is best',
    lowEnd: 'highest low end is best',
  },
  winner: 'best',
  jointWinner: 'joint best',
  never: 'never',
  atOnce: 'at once',
  today: 'today',
  /** @param {{months: number}} payback */
  months: ({ months }) => `in ${counted(months, 'month')}`,
  /** @param {{low: string, high: string}} range */
  fromTo: ({ low, high }) => `${low} to ${high}`,
  /** Where the visitor has fixed the month. @param {{month: string}} cutover */
  fixed: ({ month }) => `with a cutover in ${month}`,

  chart: 'Benefit of switching to each candidate, added up month by month',
  /** @param {{ends: {name: string, amount: string}[], horizon: number}} chart the highest first */
  chartSays: ({ ends, horizon }) =>
    `After ${duration(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
  month: 'Month',
};
