// What several French areas need to make their sentences.

const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** "trois ans", "30 mois". @param {number} months */
export const duration = (months) =>
  months % 12 === 0 && months > 0 ? `${numeral(months / 12)} ${months === 12 ? 'an' : 'ans'}` : inMonths(months);

/** @param {number} months */
export const inMonths = (months) => `${numeral(months)} mois`;

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);

const plural = new Intl.PluralRules('fr');

/** @param {number} n @param {string} one @param {string} other */
export const counted = (n, one, other) => (plural.select(n) === 'one' ? one : other);
