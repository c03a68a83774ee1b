// Calendar months, "YYYY-MM".

/** Returns the month of a date. @param {Date} day */
export const monthOf = (day) => isoMonth(day.getFullYear(), day.getMonth());

/** Returns the month after that of a date. @param {Date} day */
export const nextMonth = (day) => isoMonth(day.getFullYear(), day.getMonth() + 1);

/** Returns the first day of a month, in ms since 1970; 0 is the next month. @param {string | number} ahead */
export const startOfMonth = (ahead, now = new Date()) =>
	Date.UTC(now.getFullYear(), now.getMonth() + 1 + Number(ahead));

/** @param {number} year @param {number} month from 0; may be above 11 */
const isoMonth = (year, month) => new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
