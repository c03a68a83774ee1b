import { counted, isolated } from './grammar.js';

/** @param {number} n */
const howMany = (n) => counted(n, { one: 'مرشح واحد', two: 'مرشحين', few: 'مرشحين', many: 'مرشحًا', other: 'مرشح' });

/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: 'المرشح المعروض',
  option: ({ at, name }) => `\u2067${at}. ${isolated(name)}\u2069`,
  add: 'إضافة مرشح',
  addFirst: 'المقارنة بمرشح آخر',
  duplicate: 'نسخ',
  duplicateThis: ({ name }) => `نسخ ${isolated(name)}`,
  remove: 'حذف',
  removeThis: ({ name }) => `حذف ${isolated(name)}`,
  rename: 'إعادة التسمية',
  most: ({ most }) => `لا يمكن مقارنة أكثر من ${howMany(most)}.`,
  bestOf: ({ name, count }) => `${isolated(name)}، الأفضل من بين ${howMany(count)}`,
  nearestOf: ({ name, count }) => `${isolated(name)} هو الأقرب من بين ${howMany(count)}`,
  tiedWith: ({ name, others }) =>
    `${isolated(name)}، بالقيمة نفسها مثل ${others.length > 2 ? `${others.length} مرشحين آخرين` : others.map(isolated).join(' و')}`,
  isWorthMore: ({ name, more }) => `${isolated(name)} أعلى قيمة بمقدار ${more}.`,
  showRecommended: ({ name }) => `عرض ${isolated(name)}`,
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${isolated(shown)}: ${verdict}، القيمة ${worth}. ${better === null ? `لا يوجد بين ${howMany(count)} من هو أعلى قيمة` : `${isolated(better)} أعلى قيمة`}.`,
};

export default candidates;
