import { duration } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) => `${ahead ? 'متقدم' : 'متأخر'} بمقدار ${net} بعد ${duration(horizon)}، قبل الفائدة`;

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
  earnedBack: ({ deepest, even, net, ahead, horizon }) => `متأخر بمقدار ${deepest} في أدنى نقطة، ويتعادل في ${even}، ${standing(net, ahead, horizon)}`,

  exit: 'الخروج من العقد',
  exitFree: 'الخروج عند هذا التحويل لا يكلف شيئًا',
  exitCosts: ({ amount }) => `الخروج عند هذا التحويل يكلف ${amount}`,
  exitBrings: ({ amount }) => `الخروج عند هذا التحويل يعيد ${amount}`,

  audit: 'كل بند',
  totals: ({ staying, switching, horizon }) => `البقاء يكلف ${staying} خلال ${duration(horizon)}، والانتقال ${switching}`,
  stayingLines: 'البقاء، بندًا بندًا',
  switchingLines: 'الانتقال، بندًا بندًا',
  stayingCost: 'تكلفة البقاء',
  switchingCost: 'تكلفة الانتقال',
  linesLeftOut: ({ caption }) => `${caption}؛ حُذفت البنود التي تساوي 0 في كل الأشهر`,
  month: 'الشهر',
  total: 'المجموع',
  presentValue: 'القيمة الحالية',

  allInputs: 'كل المدخلات',
  everyFigure: 'كل رقم تتوقف عليه الإجابة',
  yourFigures: 'أرقامكم',
  comesAbout: 'كيف نتج هذا',
};

export default answers;
