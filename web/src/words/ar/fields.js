import { counted, isolated } from './grammar.js';

/** @type {import('../languages.js').Area<'fields'>} */
const fields = {
  pricingModels: { per_label: 'لكل وسم', hourly: 'بالساعة', tiered: 'بالشرائح' },
  units: {
    money_per_label: 'لكل وسم',
    money_per_hour: 'للساعة',
    share: '%',
    rate: '% سنويًا',
    hours: 'ساعة',
    minutes: 'دقيقة',
    months: 'شهر',
    labels: 'وسم',
    points: 'نقطة',
  },
  said: {
    money_per_label: ({ number, short }) => (short ? number : `${number} لكل وسم`),
    money_per_hour: ({ number, short }) => (short ? number : `${number} للساعة`),
    share: ({ number }) => `${number}%`,
    rate: ({ number, short }) => (short ? `${number}%` : `${number}% سنويًا`),
    hours: ({ number, n }) =>
      counted(n, { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' }, number),
    minutes: ({ number, n }) =>
      counted(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }, number),
    months: ({ number, n }) =>
      counted(n, { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' }, number),
    labels: ({ number, n }) =>
      counted(n, { one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' }, number),
    points: ({ number, n }) =>
      counted(n, { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', other: 'نقطة' }, number),
  },
  sections: {
    demand: 'ما تشترونه',
    contract: 'عقدكم الحالي',
    offer: 'العرض',
    transition: 'الانتقال',
    models: 'نماذجكم',
    team: 'فريقكم',
    risk: 'المخاطر',
    fit: 'الأولويات والدرجات',
    frame: 'العملة والمدة',
  },

  locked: 'محدد من هذه الصفحة.',
  notConverted: 'تبقى أرقام المبالغ كما هي: لا يجري تحويل أي مبلغ.',
  named: ({ label, owner }) => `${label}، ${isolated(owner)}`,
  reset: ({ label }) => `إعادة «${label}» إلى قيمة النموذج`,
  about: ({ label }) => `عن: ${label}`,
  source: ({ source }) => `رقم النموذج: ${source}`,
  slider: ({ label }) => `${label}، شريط تمرير`,
  theBest: 'الأفضل',
  none: 'لا شيء',

  tiers: 'الشرائح: سعر كل شريحة يسري على الوسوم الواقعة فيها فقط',
  tierUpTo: ({ n }) => `الشريحة ${n} حتى`,
  tierPrice: ({ n }) => `سعر الشريحة ${n}`,
  removeTier: ({ n }) => `حذف الشريحة ${n}`,
  addTier: 'إضافة شريحة',
  priceInTier: ({ n }) => `سعر الوسم في الشريحة ${n}`,
  priceAboveTier: ({ n }) => `سعر الوسم فوق الشريحة ${n}`,

  yourNeed: 'حاجتكم',
  allInputs: ({ n }) => `كل المدخلات (${n})`,
  startFrom: 'البدء من',
  worth: ({ amount }) => `القيمة ${amount}`,

  toMend: ({ n }) => `للتصحيح: ${n}`,
  changed: ({ n }) => `تغيّر: ${n}`,
  priorities: 'ترجيح ما يهمكم',
  scoreIncumbent: 'تقييم المزود الحالي',
  scoreCandidate: 'تقييم المزود الجديد',
  waiting: 'تتحرك الأسعار أثناء الانتظار',
};

export default fields;
