import { isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'scenarios'>} */
const scenarios = {
  question: 'مقارنة بـ A',
  more: ({ amount }) => `القيمة أعلى من A بمقدار ${amount}`,
  less: ({ amount }) => `القيمة أقل من A بمقدار ${amount}`,
  same: 'القيمة نفسها مثل A',
  unchanged: 'تم حفظ A: غيّروا شيئًا ليظهر أثره هنا',
  otherCurrency: 'A بعملة أخرى، لذا لا يمكن المقارنة بينهما',
  swap: 'تبديل A وهذا',
  back: 'العودة إلى A',
  drop: 'نسيان A',
  aOf: ({ name }) => `A: ${isolated(name)}`,
  nowOf: ({ name }) => `الآن: ${isolated(name)}`,
  caption: 'A والوضع الحالي حسب ما يهم',
  better: 'أفضل',
  changes: 'ما غيّرتموه',
  input: 'المُدخل',
  a: 'A',
  now: 'الآن',
  none: 'لا شيء',
  yes: 'نعم',
  no: 'لا',
  low: ({ input }) => `${input}: الحد الأدنى`,
  high: ({ input }) => `${input}: الحد الأعلى`,
  tier: ({ at }) => `الشريحة ${at}`,
  inTier: ({ input, tier }) => `${input}، ${tier}`,

  chart: 'من قيمة A إلى القيمة الحالية، بندًا بندًا',
  chartSays: ({ from, to, line, amount }) => `من ${from} إلى ${to}؛ وأكبر خطوة ${line}، ${amount}.`,
  chartSame: ({ from, to }) => `من ${from} إلى ${to}؛ لا بند يختلف.`,
  gain: ({ amount }) => `+${amount}`,
  loss: ({ amount }) => `−${amount}`,
  others: 'كل البنود الأخرى',
  rounding: 'التقريب',
  line: 'البند',
  difference: 'الفرق',
  total: 'القيمة الإجمالية',
  explains: 'كل شريط هو ما يضيفه بند إلى قيمة الانتقال بنقود اليوم، زيادة أو نقصًا عن A.',
};

export default scenarios;
