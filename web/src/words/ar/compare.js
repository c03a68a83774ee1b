import { duration, inMonths, isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'compare'>} */
const compare = {
  question: 'جنبًا إلى جنب',
  leads: ({ name, lead, next }) => `${isolated(name)} هو الأعلى قيمة، بزيادة ${lead} على ${isolated(next)}`,
  losesLeast: ({ name, lead, next }) =>
    `لا أحد منهم يجدي؛ و${isolated(name)} الأقل خسارة، بفارق ${lead} عن ${isolated(next)}`,
  tied: ({ names }) => `${isolated(names)}: القيمة نفسها`,
  allTied: ({ count }) => (count === 2 ? 'المرشحان متساويا القيمة' : `كل المرشحين متساوو القيمة (${count})`),
  follows: 'ما يلي عن',

  caption: 'المرشحون حسب ما يهم',
  measure: 'المقياس',
  measures: {
    upFront: 'التكلفة المبدئية',
    paysBack: 'استرداد التكلفة',
    worth: 'القيمة',
    range: 'في ثمانية من كل عشرة مستقبلات',
    chance: 'احتمال أن يجدي',
    bestMonth: 'أفضل شهر',
    noticeBy: 'الإشعار بحلول نهاية',
    exitCost: 'الخروج من العقد',
    fit: 'الملاءمة من 10',
  },
  best: {
    least: 'الأقل أفضل',
    most: 'الأكثر أفضل',
    soonest: 'الأبكر أفضل',
    latest: 'الأبعد أفضل',
    highest: 'الأعلى أفضل',
    lowEnd: 'الحد الأدنى الأعلى أفضل',
  },
  winner: 'الأفضل',
  jointWinner: 'الأفضل بالتساوي',
  never: 'أبدًا',
  atOnce: 'فورًا',
  today: 'اليوم',
  months: ({ months }) => `خلال ${inMonths(months)}`,
  fromTo: ({ low, high }) => `من ${low} إلى ${high}`,
  fixed: ({ month }) => `مع التحويل في ${month}`,

  chart: 'مكسب الانتقال إلى كل مرشح متراكمًا شهرًا بشهر',
  chartSays: ({ ends, horizon }) =>
    `بعد ${duration(horizon)}: ${ends.map(({ name, amount }) => `${isolated(name)} ${amount}`).join('؛ ')}.`,
  month: 'الشهر',
};

export default compare;
