// The amounts and months of a first answer where they are not to be written as
// the answer's language itself does. Loaded only then.
import { startOfMonth } from '../scenario/months.js';
import { Amounts } from '../text/amounts.js';
import { directionOf, languageOf } from '../text/locales.js';

/**
 * As a locale writes them; undefined where it cannot.
 * @param {string} locale
 * @param {string} currency
 * @returns {import('./first-answer.js').Written | undefined}
 */
export function writer(locale, currency) {
  let amounts;
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
    if (maximumFractionDigits !== 2) return undefined; // it was worked out in hundredths
    amounts = new Amounts(locale, currency, 2, directionOf(languageOf(locale)) === 'rtl');
  } catch {
    return undefined; // no currency
  }
  const month = monthFormat(locale);
  /** @type {Record<string, (value: any) => string>} */
  const written = {
    m: (amount) => amounts.money(amount),
    e: amounts.exact,
    p: (price) => amounts.price(Number(price)),
    s: amounts.percent,
    d: (ahead) => month.format(startOfMonth(ahead)),
  };
  return (kind, value) => written[kind](value);
}

/** @param {string} locale */
export const monthFormat = (locale) =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
