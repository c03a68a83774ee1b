// Calendar months, "YYYY-MM", from a day's or another one's on.

/** The month of a day. @param {Date} day */
export const monthOf = (day) => from(day, 0);

/** The month after that of a day. @param {Date} day */
export const nextMonth = (day) => from(day, 1);

/** @param {string} month @param {number} later months */
export function monthsAfter(month, later) {
  const [year, number] = month.split('-').map(Number);
  return text(year, number - 1 + later);
}

/** @param {Date} day @param {number} later months */
const from = (day, later) => text(day.getFullYear(), day.getMonth() + later);

/** @param {number} year @param {number} month from 0 */
const text = (year, month) => new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
