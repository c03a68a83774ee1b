// The words that stand beside a number: what a currency is called, and what
// multiplies ("k", "Mio.", "万"). The language's own come from Intl.
import { toAscii } from './digits.js';

/** A word without what writers vary: case, full stops and spaces. @param {string} word */
export const normalizedWord = (word) => word.toLowerCase().replace(/[.\s]/g, '');

// One number for each of the forms that a word takes behind whole ones.
const plurals = [1, 2, 3, 5, 11];

/** @type {Map<string, Set<string>>} */
const currencies = new Map();

/**
 * Every way to call a currency, in a language and internationally.
 * @param {string} currency ISO 4217
 * @param {string} locale
 */
export function currencyWords(currency, locale) {
  return cached(currencies, `${currency} ${locale}`, () => {
    const styles = /** @type {const} */ (['symbol', 'narrowSymbol', 'code', 'name']);
    const called = [locale, 'en'].flatMap((language) =>
      styles.flatMap((currencyDisplay) => {
        const format = new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          currencyDisplay,
          minimumFractionDigits: 0,
          maximumFractionDigits: 1,
        });
        return [...plurals, 0, 0.5, 100].map(
          (n) => format.formatToParts(n).find(({ type }) => type === 'currency')?.value ?? '',
        );
      }),
    );
    const signs = new Set(called.filter((word) => /^\p{Sc}$/u.test(word)));
    return new Set(
      [...called, ...[...signs].flatMap((sign) => [currency.slice(0, 2) + sign, currency[0] + sign])].map((word) =>
        normalizedWord(toAscii(word)),
      ),
    );
  });
}

/** Whether a word is a currency's sign or code. @param {string} word */
export const isCurrencyMark = (word) =>
  /\p{Sc}/u.test(word) || (/^[A-Z]{3}$/.test(word) && Intl.supportedValuesOf('currency').includes(word));

/** @type {Map<string, Map<string, number>>} */
const scales = new Map();

// Written everywhere, or what Intl does not abbreviate.
/** @type {[string, number][]} */
const commonScales = [
  ['k', 3],
  ['tsd', 3],
  ['m', 6],
  ['mn', 6],
  ['mio', 6],
  ['mln', 6],
  ['bn', 9],
  ['mrd', 9],
  ['lakh', 5],
  ['crore', 7],
];

/**
 * By word, the power of ten that it multiplies with.
 * @param {string} locale
 */
export function scaleWords(locale) {
  return cached(scales, locale, () => new Map([...compactWords('en'), ...commonScales, ...compactWords(locale)]));
}

/** What a language writes behind the digits of a large number. @param {string} locale @returns {[string, number][]} */
function compactWords(locale) {
  return /** @type {const} */ (['short', 'long'])
    .flatMap((compactDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay,
        useGrouping: false,
        numberingSystem: 'latn',
      });
      return Array.from({ length: 13 }, (_, i) => i + 3).flatMap((power) =>
        plurals.map((n) => {
          const parts = format.formatToParts(n * 10 ** power);
          const word = parts
            .filter(({ type }) => type === 'compact')
            .map(({ value }) => value)
            .join(' ');
          const digits = parts.find(({ type }) => type === 'integer')?.value.length ?? 0;
          return /** @type {[string, number]} */ ([normalizedWord(toAscii(word)), power - digits + String(n).length]);
        }),
      );
    })
    .filter(([word]) => word !== '');
}

/**
 * @template T
 * @param {Map<string, T>} map
 * @param {string} key
 * @param {() => T} make
 */
function cached(map, key, make) {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
