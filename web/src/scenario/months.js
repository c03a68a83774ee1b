// Calendar months, "YYYY-MM".

/** The month of a day. @param {Date} day */
export const monthOf = (day) => isoMonth(day.getFullYear(), day.getMonth());

/** The month after that of a day. @param {Date} day */
export const nextMonth = (day) => isoMonth(day.getFullYear(), day.getMonth() + 1);

/** The first day of a month, counted from the coming one. @param {string | number} ahead */
export const startOfMonth = (ahead, now = new Date()) =>
  Date.UTC(now.getFullYear(), now.getMonth() + 1 + Number(ahead));

/** @param {number} year @param {number} month from 0, of that year or beyond it */
const isoMonth = (year, month) => new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
