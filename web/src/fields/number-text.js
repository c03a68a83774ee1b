// Numbers as people of a language write them, to and from the plain decimal
// text that the estimator takes. Digits are moved as text, so that 7 % stays
// 0.07 and nothing is rounded on the way.

/**
 * @typedef {object} NumberText
 * @property {(text: string) => string | null} parse plain decimal text, null where it is no number
 * @property {(decimal: string, digits?: number) => string} format with the language's separators, and so many digits after the point if there are any
 */

/**
 * @param {string} locale
 * @returns {NumberText}
 */
export function numberText(locale) {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const symbol = (/** @type {string} */ type) => parts.find((part) => part.type === type)?.value ?? '';
  const [group, point] = [symbol('group') || ' ', symbol('decimal') || '.'];
  const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210).split('').reverse();
  const written = [0, 1, 2, 3].map((least) => new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: 20 }));
  return {
    parse(text) {
      const plain = [...text].map((char) => (digits.includes(char) ? String(digits.indexOf(char)) : char)).join('');
      const bare = withoutUnits(plain);
      return read(bare, group, point) ?? read(bare, point, group === ',' || group === '.' ? group : '.');
    },
    format(decimal, digits = 0) {
      if (!isDecimal(decimal)) return decimal;
      return written[decimal.includes('.') ? digits : 0].format(/** @type {any} */ (decimal));
    },
  };
}

/** @param {string} text */
export const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Without spaces, currency signs and unit words at either end.
 * @param {string} text
 */
function withoutUnits(text) {
  return text
    .replace(/[\s\p{Cf}\u00a0\u202f'’]/gu, '')
    .replace(/^[−–]/, '-')
    .replace(/^(-?)(?:\p{Sc}|[A-Z]{3})/u, '$1')
    .replace(/(?:\p{Sc}|%|[A-Z]{3})$/u, '');
}

/**
 * Reads digits grouped by one sign with another before the fraction; groups
 * must be whole, so that 1.5 is never taken for 15.
 * @param {string} text
 * @param {string} group
 * @param {string} point
 */
function read(text, group, point) {
  const [g, p] = [group, point].map((sign) => (/[\s\u00a0\u202f'’]/.test(sign) ? '(?!)' : `\\${sign}`));
  const grouped = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${g}\\d{2,3})*${g}\\d{3})(${p}\\d*)?$|^[-+]?${p}\\d+$`);
  if (!grouped.test(text)) return null;
  const [whole, fraction = ''] = text.replace('+', '').replaceAll(group, '').split(point);
  return canonical(whole, fraction);
}

/**
 * @param {string} whole
 * @param {string} fraction
 */
function canonical(whole, fraction) {
  const minus = whole.startsWith('-');
  const digits = whole.replace('-', '').replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  const number = rest ? `${digits}.${rest}` : digits;
  return minus && number !== '0' ? `-${number}` : number;
}

/**
 * Moves the decimal point to the right (or to the left, by a negative count).
 * @param {string} decimal
 * @param {number} places
 */
export function shift(decimal, places) {
  if (!isDecimal(decimal)) return decimal;
  const minus = decimal.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = decimal.replace('-', '').split('.');
  const padded = '0'.repeat(Math.max(0, -places)) + whole + fraction + '0'.repeat(Math.max(0, places));
  const at = Math.max(0, -places) + whole.length + places;
  return canonical(minus + padded.slice(0, at), padded.slice(at));
}
