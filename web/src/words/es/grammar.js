// What several Spanish areas need to make their sentences.

const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** "tres años", "30 meses". @param {number} months */
export const duration = (months) =>
  months % 12 === 0 && months > 0 ? `${numeral(months / 12)} ${months === 12 ? 'año' : 'años'}` : inMonths(months);

/** @param {number} months */
export const inMonths = (months) => `${numeral(months)} ${months === 1 ? 'mes' : 'meses'}`;

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);

const plural = new Intl.PluralRules('es');

/** @param {number} n @param {string} one @param {string} other */
export const counted = (n, one, other) => (plural.select(n) === 'one' ? one : other);
