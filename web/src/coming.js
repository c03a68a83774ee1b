// Calendar months from a day's on, "YYYY-MM".

/** The month of a day. @param {Date} day */
export const monthOf = (day) => from(day, 0);

/** The month after that of a day. @param {Date} day */
export const nextMonth = (day) => from(day, 1);

/** @param {Date} day @param {number} later months */
const from = (day, later) => new Date(Date.UTC(day.getFullYear(), day.getMonth() + later)).toISOString().slice(0, 7);

/** The first day of a month, counted from the coming one. @param {string | number} ahead */
export const inMonths = (ahead, now = new Date()) => Date.UTC(now.getFullYear(), now.getMonth() + 1 + Number(ahead));
