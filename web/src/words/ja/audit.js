import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'audit'>} */
const audit = {
  question: 'すべての項目',
  totals: ({ staying, switching, horizon }) =>
    `${duration(horizon)}間の費用は、継続なら${staying}、切替なら${switching}`,
  stayingLines: '継続の場合の項目別明細',
  switchingLines: '切替の場合の項目別明細',
  stayingCost: '継続の費用',
  switchingCost: '切替の費用',
  linesLeftOut: ({ caption }) => `${caption}（すべての月で0の項目は省略）`,
  month: '月',
  total: '合計',
  presentValue: '現在価値',
};

export default audit;
