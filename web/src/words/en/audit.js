// Every line of both futures, month by month.
import { duration } from './grammar.js';

export default {
  question: 'Every line',
  /** @param {{staying: string, switching: string, horizon: number}} totals */
  totals: ({ staying, switching, horizon }) =>
    `Staying costs ${staying} over ${duration(horizon)}, switching ${switching}`,
  stayingLines: 'Staying, line by line',
  switchingLines: 'Switching, line by line',
  /** Captions of a table of months. */
  stayingCost: 'Cost of staying',
  switchingCost: 'Cost of switching',
  /** @param {{caption: string}} table */
  linesLeftOut: ({ caption }) => `${caption}; lines that are 0 in every month are left out`,
  month: 'Month',
  total: 'Total',
  presentValue: 'Present value',
};
