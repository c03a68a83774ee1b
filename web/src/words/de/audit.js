import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'audit'>} */
const audit = {
  question: 'Jede Position',
  totals: ({ staying, switching, horizon }) =>
    `Bleiben kostet über ${duration(horizon)} ${staying}, wechseln ${switching}`,
  stayingLines: 'Bleiben, Position für Position',
  switchingLines: 'Wechseln, Position für Position',
  stayingCost: 'Kosten des Bleibens',
  switchingCost: 'Kosten des Wechsels',
  linesLeftOut: ({ caption }) => `${caption}; Positionen, die in jedem Monat 0 sind, fehlen`,
  month: 'Monat',
  total: 'Summe',
  presentValue: 'Barwert',
};

export default audit;
