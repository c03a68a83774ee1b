import { duration, inMonths, isolated } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) => (notice === null ? 'أرسلوا إشعار الإنهاء اليوم' : `أرسلوا إشعار الإنهاء بحلول ${notice}`);

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? 'لا تزيد تكلفته أبدًا على البقاء و' : `تُسترد تكلفته خلال ${inMonths(payback)} و`;
}

/** @type {Record<'label' | 'hour', string>} */
const unit = { label: 'لكل وسم', hour: 'للساعة' };

/** @type {import('../languages.js').Area<'verdict'>} */
const verdict = {
  word: { switch_now: 'انتقلوا الآن', switch_later: 'انتقلوا لاحقًا', stay: 'ابقوا', toss_up: 'متقارب جدًا لا يُحسم' },

  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `انتقلوا في أقرب وقت ممكن، في ${end}، و${give(notice)}: فالانتقال ${paysBack(payback)}تبلغ قيمته ${worth} خلال ${duration(horizon)}.`,
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `انتقلوا في ${end} وليس الآن: ${give(notice)}. تبلغ قيمة ذلك ${worth} خلال ${duration(horizon)}${gain === null ? '' : `، أي بزيادة ${gain} على الانتقال الفوري`}.`,
  tossUp: ({ worth, horizon, pays }) =>
    `متقارب جدًا لا يُحسم: تبلغ قيمة الانتقال ${worth} خلال ${duration(horizon)}، لكنه لا يجدي إلا في ${pays} من أصل 50 مستقبلًا متساوي الاحتمال.`,
  stayForNothing: ({ horizon }) => `ابقوا: لا يحقق الانتقال أي مكسب خلال ${duration(horizon)}.`,
  stayAtBest: ({ loss, horizon }) => `ابقوا: حتى في أفضل شهر يخسر الانتقال ${loss} خلال ${duration(horizon)}.`,
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `ابقوا: يكلف الانتقال ${cost} مقدمًا ولا تُسترد ${earnedBack ? 'مع الفائدة ' : ''}خلال ${duration(horizon)}.`,
  stayForLoss: ({ loss, horizon }) => `ابقوا: يخسر الانتقال ${loss} خلال ${duration(horizon)}.`,
  onBalance: ({ word }) => `${word}، بتحفظ`,
  notCertain: ({ pays }) => `ليس هذا مؤكدًا: يجدي الانتقال في ${pays} من أصل 50 مستقبلًا متساوي الاحتمال.`,

  upFront: 'التكلفة المبدئية',
  upFrontSays: ({ amount }) => `كل التكاليف لمرة واحدة، ${amount}`,
  paysBack: 'استرداد التكلفة',
  never: 'أبدًا',
  atOnce: 'فورًا',
  inMonths: ({ months }) => `خلال ${inMonths(months)}`,
  neverSays: ({ horizon }) => `ليس خلال ${duration(horizon)}`,
  atOnceSays: 'لا يقل أبدًا عن البقاء',
  inMonthsSays: ({ end }) => `${end}، قبل الفائدة`,
  worthOver: ({ horizon }) => `القيمة خلال ${duration(horizon)}`,
  worthSays: ({ amount }) => `مع الفائدة وبنقود اليوم، ${amount}`,
  chance: 'احتمال أن يجدي',
  chanceUnknown: 'يجري فحص آلاف الحالات المستقبلية',
  inFifty: ({ pays }) => `${pays} من 50`,
  chanceSays: ({ low, middle, high }) =>
    `قيمة من ${low} إلى ${high} في ثمانية من كل عشرة مستقبلات، وفوق ${middle} في نصفها`,

  fixedMonth: ({ end }) => `الأرقام أدناه لتحويل في ${end}.`,
  thatIsBest: 'هذا أفضل شهر.',
  showBest: ({ month }) => `عرض أفضل شهر، ${month}`,
  aged: ({ month }) => `تبدأ هذه الأرقام في ${month} وقد مضى، وربما مضى معه موعد الإشعار.`,
  beginIn: ({ month }) => `البدء في ${month}`,

  neverPays: ({ end, name }) => `لن يجدي التحويل في ${end} حتى لو كانت وسوم ${isolated(name)} مجانية.`,
  alwaysPays: ({ end, name }) => `يجدي التحويل في ${end} حتى بعشرة أضعاف سعر ${isolated(name)}.`,
  wouldPayIf: ({ end, condition }) => `يجدي التحويل في ${end} إذا ${condition}.`,
  firstPaysIf: ({ condition }) => `يجدي الانتقال إذا ${condition}.`,
  wouldStopIf: ({ end, conditions }) => `لا يعود التحويل في ${end} مجديًا إذا ${conditions.join('، أو إذا ')}.`,
  priceAbove: ({ name, price, per }) => `تجاوز سعر ${isolated(name)} ${price} ${unit[per]}`,
  priceBelow: ({ name, price, per }) => `انخفض سعر ${isolated(name)} عن ${price} ${unit[per]}`,
  pricesUp: ({ name, by }) => `ارتفعت أسعار ${isolated(name)} بنسبة ${by}`,
  pricesDown: ({ name, by }) => `انخفضت أسعار ${isolated(name)} بنسبة ${by}`,
  discountOf: ({ name, discount }) => `خفّض ${isolated(name)} أسعاره بنسبة ${discount}`,
};

export default verdict;
