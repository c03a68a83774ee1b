import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'audit'>} */
const audit = {
  question: 'كل بند',
  totals: ({ staying, switching, horizon }) =>
    `البقاء يكلف ${staying} خلال ${duration(horizon)}، والانتقال ${switching}`,
  stayingLines: 'البقاء، بندًا بندًا',
  switchingLines: 'الانتقال، بندًا بندًا',
  stayingCost: 'تكلفة البقاء',
  switchingCost: 'تكلفة الانتقال',
  linesLeftOut: ({ caption }) => `${caption}؛ حُذفت البنود التي تساوي 0 في كل الأشهر`,
  month: 'الشهر',
  total: 'المجموع',
  presentValue: 'القيمة الحالية',
};

export default audit;
