// The plan: what to do by when. Months come as they are to be read.

/** @import { StepName } from '../../engine/types.js' */

/** What each step is called, and what is done in it. @type {Record<StepName, {name: string, does: string}>} */
const steps = {
  notice: {
    name: 'Give notice',
    does: 'In the form and to the address that the contract names; its own dates go before the whole months counted here.',
  },
  preparation: { name: 'Preparation', does: 'All that comes before the cutover.' },
  evaluation: { name: 'Evaluation', does: 'Compare offers, see references, negotiate and choose.' },
  pilot: {
    name: 'Pilot',
    does: 'Have a small batch labelled, and judge it blind on a test set that neither provider made.',
  },
  security: { name: 'Security review', does: 'Access, people, places, subcontractors, incidents.' },
  legal: {
    name: 'Legal review',
    does: 'Both contracts: what binds you in the old one, what protects you in the new one.',
  },
  migration: {
    name: 'Guidelines and integration',
    does: 'Hand over guidelines, connect the pipelines, calibrate the new workforce.',
  },
  parallel: {
    name: 'Parallel run',
    does: 'Both providers label the same work; compare before you depend on the new one.',
  },
  relabel: { name: 'Relabelling', does: 'The new provider does a part of the training set again.' },
  cutover: { name: 'Cutover', does: 'The last day on which the present provider labels.' },
  contract_end: { name: 'Contract ends', does: 'Have your data back and its deletion confirmed by then.' },
  ramp: {
    name: 'Ramp-up',
    does: 'Until the new workforce has made up 95 % of what it lacked at first in speed and accuracy.',
  },
  accuracy_dip: { name: 'Models recover', does: 'Until 95 % of the dip in model accuracy has been made up.' },
  retraining: { name: 'Retraining', does: 'Train the models on the new labels and validate them.' },
  payback: {
    name: 'Paid back',
    does: 'From here on switching is ahead of staying: compare with what it was meant to cost.',
  },
};

export default {
  steps,
  question: 'What to do by when',
  /** @param {{begin: string, notice: string | null, cutover: string}} plan begin in a month; notice by the end of one, null for today; cutover at the end of one */
  heading: ({ begin, notice, cutover }) =>
    `${notice === null ? 'Give notice today, begin' : 'Begin'} in ${begin}${notice === null ? '' : `, give notice by ${notice}`}, cut over at ${cutover}`,
  /** The same where switching does not pay. @param {{begin: string, notice: string | null, cutover: string}} plan */
  headingAnyway: ({ begin, notice, cutover }) =>
    `If you switched all the same: ${notice === null ? 'give notice today, begin' : 'begin'} in ${begin}${notice === null ? '' : `, give notice by ${notice}`}, cut over at ${cutover}`,
  noticeFirst:
    'You would give notice before the evaluation ends: begin it earlier, or decide on what is known by then.',
  /** @param {{name: string}} candidate */
  chart: ({ name }) => `Plan of the move to ${name}`,
  /** @param {{first: string, when: string, last: string, until: string}} course steps, and when the first begins and the last ends */
  chartSays: ({ first, when, last, until }) => `It begins with “${first}”, ${when}, and ends with “${last}”, ${until}.`,
  /** @param {{name: string}} candidate */
  table: ({ name }) => `The move to ${name}, step by step`,
  step: 'Step',
  from: 'From',
  until: 'Until the end of',
  todo: 'What it is',
  today: 'today',
  todayMark: 'Today',
  /** A round of several. @param {{step: string, n: number}} round */
  round: ({ step, n }) => `${step} ${n}`,
  /** Short, for the picture. @param {{from: string, to: string}} span two different months */
  span: ({ from, to }) => `${from} – ${to}`,
  /** Short, for the picture. @param {{month: string}} day at the end of a month */
  endOf: ({ month }) => `end of ${month}`,
  beyond: 'The arrow points beyond the horizon.',

  calendar: 'Add the dates to your calendar (.ics)',
  calendarFailed: 'The calendar could not be made; try once more.',
  undated: 'Give the first month under “All inputs” to see calendar months here and to have the dates as a calendar.',
  /** @param {{from: string, to: string}} move */
  calendarTitle: ({ from, to }) => `Move from ${from} to ${to}`,
  /** An entry of the calendar. @param {{step: string, name: string, single: boolean}} entry single: on a day of its own, else the end of a longer step */
  entry: ({ step, name, single }) => `${step}${single ? '' : ' done'} (${name})`,
  /** @param {{does: string, months: string}} entry */
  entrySays: ({ does, months }) =>
    `${does}\n${months}\nFrom the switching plan. It counts whole months: check each date in the contract.`,
  /** @param {{name: string}} entry */
  begin: ({ name }) => `Begin to prepare (${name})`,
};
