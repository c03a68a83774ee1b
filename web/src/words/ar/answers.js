import { duration } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `${ahead ? 'متقدم' : 'متأخر'} بمقدار ${net} بعد ${duration(horizon)}، قبل الفائدة`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'حفظ هذا باسم A',
  keepInstead: 'حفظ هذا باسم A بدلًا منه',
  when: 'متى يكون الانتقال',
  noMonthPays: ({ end, loss }) => `لا يجدي التحويل في أي شهر: حتى الأفضل، ${end}، يخسر ${loss}`,
  waitingCosts: ({ end, cost }) => `الانتظار إلى ما بعد ${end} يكلف ${cost} أو أكثر`,
  firstIsBest: ({ end, worth }) => `أول شهر ممكن هو الأفضل: ${end}، بقيمة ${worth}`,
  isBest: ({ end, worth }) => `${end} أفضل موعد للانتقال، بقيمة ${worth}`,

  byMonth: 'شهرًا بشهر',
  neverBehind: ({ net, ahead, horizon }) => `لا يقل أبدًا عن البقاء، ${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `لا تُسترد التكلفة: ${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `متأخر بمقدار ${deepest} في أدنى نقطة، ويتعادل في ${even}، ${standing(net, ahead, horizon)}`,

  allInputs: 'كل المدخلات',
  everyFigure: 'كل رقم تتوقف عليه الإجابة',
  yourFigures: 'أرقامكم',
  comesAbout: 'كيف نتج هذا',
};

export default answers;
