import { counted, isolated } from './grammar.js';

/** @param {number} n */
const howMany = (n) => counted(n, { one: 'مرشح واحد', two: 'مرشحين', few: 'مرشحين', many: 'مرشحًا', other: 'مرشح' });

/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: 'المرشح المعروض',
  option: ({ at, name }) => `${at}. ${isolated(name)}`,
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
  figuresOf: ({ name }) => `الأرقام أدناه هي أرقام ${isolated(name)}.`,
  showRecommended: ({ name }) => `عرض ${isolated(name)}`,
  announcement: ({ best, verdict, worth, count, shown }) => `من بين ${howMany(count)}، ${isolated(best)} هو الأعلى قيمة. ${verdict}، القيمة ${worth}. المعروض ${isolated(shown)}.`,
};

export default candidates;
