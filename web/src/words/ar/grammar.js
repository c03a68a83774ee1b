// What several Arabic areas need to make their sentences.

const plural = new Intl.PluralRules('ar');

/**
 * A number with its noun, which takes a form for one, two, few and many.
 * @param {number} n
 * @param {{one: string, two: string, few: string, many: string, other: string}} forms one and two say their number themselves
 * @param {string} [number] as it is written
 */
export function counted(n, forms, number = String(n)) {
  const form = plural.select(n);
  if (n === 1 || n === 2) return forms[n === 1 ? 'one' : 'two'];
  return `${number} ${form === 'few' || form === 'many' ? forms[form] : forms.other}`;
}

/** "ثلاث سنوات" as "3 سنوات", "30 شهرًا". @param {number} months */
export const duration = (months) =>
  months % 12 === 0 && months > 0
    ? counted(months / 12, { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' })
    : inMonths(months);

/** @param {number} months */
export const inMonths = (months) =>
  counted(months, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' });

/** A name of any script inside an Arabic sentence, so that neither turns the other around. @param {string} name */
export const isolated = (name) => `\u2068${name}\u2069`;
