// What several German areas need to make their sentences.

const small = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** In the accusative: "drei Jahre", "einen Monat". @param {number} months */
export function duration(months) {
  if (months % 12 === 0 && months > 0) return months === 12 ? 'ein Jahr' : `${numeral(months / 12)} Jahre`;
  return months === 1 ? 'einen Monat' : `${numeral(months)} Monate`;
}

/** In the dative: "drei Jahren", "einem Monat". @param {number} months */
export function durationDative(months) {
  if (months % 12 === 0 && months > 0) return months === 12 ? 'einem Jahr' : `${numeral(months / 12)} Jahren`;
  return monthsDative(months);
}

/** @param {number} months */
export const monthsDative = (months) => (months === 1 ? 'einem Monat' : `${numeral(months)} Monaten`);
