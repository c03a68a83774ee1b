/** What is written in pictures, which run from left to right, reads from the right all the same. @param {string} text */
const fromRight = (text) => `\u2067${text}\u2069`;

/** @type {import('../languages.js').Area<'charts'>} */
const charts = {
  asTable: 'الأرقام في جدول',
  netPresentValue: 'صافي القيمة الحالية',

  timing: 'قيمة الانتقال حسب شهر التحويل',
  timingSays: ({ end, best, worst }) => `الأفضل ${end} بقيمة ${best}؛ وقيمة أسوأ شهر ${worst}.`,
  timingTable: 'صافي القيمة الحالية حسب شهر التحويل',
  cutoverAtEndOf: 'التحويل في نهاية',
  note: 'ملاحظة',
  best: 'الأفضل',
  presentTerm: 'المدة الحالية',
  renewal: ({ n }) => `التجديد ${n}`,
  bestMark: ({ month, worth }) => fromRight(`الأفضل: ${month}، ${worth}`),
  notice: ({ month, cost }) =>
    fromRight(
      `${month === null ? 'الإشعار اليوم' : `الإشعار بحلول نهاية ${month}`}${cost === null ? '' : `؛ تفويته يكلف ${cost}`}`,
    ),
  renews: ({ month, cost }) =>
    fromRight(
      `${month === null ? 'يتجدد العقد ما لم يُرسل الإشعار اليوم' : `يتجدد العقد ما لم يُرسل الإشعار بحلول نهاية ${month}`}${cost === null ? '' : `؛ تفويته يكلف ${cost}`}`,
    ),
  chooseCutover: 'شهر التحويل المعروض',
  cutoverWorth: ({ end, worth }) => `${end}، القيمة ${worth}`,
  cutoverIs: ({ end, worth }) => `${end}: ${worth}`,

  cumulative: 'مكسب الانتقال متراكمًا شهرًا بشهر',
  neverBehind: ({ end }) => `لا يقل الانتقال أبدًا عن البقاء؛ ويبلغ في النهاية ${end}.`,
  course: ({ deepest, month, end }) =>
    `في أدنى نقطة يتأخر الانتقال عن البقاء بمقدار ${deepest}؛ ${month === null ? 'ولا تُسترد التكلفة خلال الأفق الزمني' : `وتُسترد التكلفة في الشهر ${month}`}؛ ويبلغ في النهاية ${end}.`,
  range: 'في ثمانية من كل عشرة مستقبلات يبقى داخل النطاق الرمادي؛ والخط يأخذ كل مُدخل عند قيمته.',
  cumulativeTable: 'مكسب الانتقال حسب الشهر',
  month: 'الشهر',
  benefit: 'المكسب',
  addedUp: 'المتراكم',
  discounted: 'المتراكم المخصوم',
  paysBack: ({ month }) => `الاسترداد ${month}`,
  phases: {
    'as-today': 'كما اليوم',
    preparation: 'الإعداد',
    'parallel-run': 'التشغيل المتوازي',
    'ramp-up': 'التصعيد',
    steady: 'الاستقرار',
  },
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `من ${from} إلى ${to}`}`).join('؛ ')}.`,

  kinds: {
    cash: { title: 'مدفوعات', says: 'تُدفع لجهة ما' },
    staff: { title: 'موظفوكم', says: 'ساعات عمل فريقكم' },
    quality: { title: 'الجودة', says: 'تكلفة الوسوم المتأخرة أو الأسوأ' },
    risk: { title: 'المخاطر', says: 'خسائر متوقعة' },
  },
  costTable: 'تكلفة الانتقال لمرة واحدة حسب البند',
  what: 'البند',
  amount: 'المبلغ',
  oneTimeTotal: 'المجموع لمرة واحدة',
  nothingFor: ({ lines }) => `لا يُستحق شيء عن: ${lines.join('؛ ')}.`,

  zeroAt: ({ value }) => `0 عند ${value}`,
  setToZero: ({ value, input }) => `0 عند ${value}: ضبط «${input}» على نقطة التعادل مع تثبيت شهر التحويل هذا`,
};

export default charts;
