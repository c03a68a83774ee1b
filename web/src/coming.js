// Calendar months from today's on, "YYYY-MM".

/** The month of a day. @param {Date} day */
export const monthOf = (day) => written(day, 0);

/** The month after that of a day. @param {Date} day */
export const nextMonth = (day) => written(day, 1);

/** @param {Date} day @param {number} later months */
const written = (day, later) => new Date(Date.UTC(day.getFullYear(), day.getMonth() + later)).toISOString().slice(0, 7);
