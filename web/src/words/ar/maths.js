import { isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'maths'>} */
const maths = {
  staying: 'البقاء',
  switching: ({ candidate }) => `الانتقال إلى ${isolated(candidate)}`,
  close: 'إغلاق',
  back: 'رجوع',
  loading: 'يجري الحساب …',
  failed: 'تعذر حساب ذلك.',

  formula: 'الصيغة',
  terms: 'ما تحتويه',
  name: 'الاسم',
  value: 'القيمة',
  restsOn: 'يستند إلى',
  where: ({ when, formula }) => `${formula} (${when})`,
  change: 'تغيير',
  changeInput: ({ input }) => `تغيير ${input}`,
  openFigure: ({ figure }) => `كيف نتج «${figure}»`,
  assumption: 'افتراض',
  yours: 'رقمكم الخاص',
  none: 'لا شيء',

  months: 'الأشهر التي وراءه',
  month: 'الشهر',
  running: 'المجموع حتى الآن',
  line: 'المبلغ',
  byCutover: 'كل شهر تحويل',
  swings: 'المدخلات غير المؤكدة والقيمة عند كل حد',
  input: 'المُدخل',
  low: 'الأدنى',
  high: 'الأعلى',
  worthLow: 'القيمة عند الحد الأدنى',
  worthHigh: 'القيمة عند الحد الأعلى',
  split: 'موزعًا حسب نوع التكلفة',
  zeroAt: ({ input }) => `${input}: القيمة التي يصبح عندها الانتقال بلا مكسب`,
  insteadOf: ({ value, now }) => `${value} بدلًا من ${now}`,
  hangsOn: ({ inputs }) =>
    inputs === 1 ? 'المُدخل الوحيد الذي يتوقف عليه' : `كل المدخلات التي يتوقف عليها (${inputs})`,
  methods: 'كل الصيغ والمدخلات في صفحة واحدة',
  ofTier: ({ figure, tier }) => `${figure} ${tier}`,
  tierEnd: 'حد الشريحة',

  functions: {
    max: 'الأكبر من',
    min: 'الأصغر من',
    floor: 'الجزء الصحيح من',
    anniversaries: 'الذكرى السنوية حتى',
    first_end: 'أول نهاية للعقد حتى',
  },
  sum: 'المجموع عبر الأشهر لـ',
  sumOfTiers: 'المجموع عبر الشرائح لـ',
  sumOfCriteria: 'المجموع عبر المعايير لـ',
  kinds: { cash: 'مدفوعات', staff: 'موظفوكم', quality: 'الجودة', risk: 'المخاطر' },
};

export default maths;
