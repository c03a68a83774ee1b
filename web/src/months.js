/** A calendar month, "YYYY-MM", after another one. @param {string} month @param {number} later months */
export function monthsAfter(month, later) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + later)).toISOString().slice(0, 7);
}
