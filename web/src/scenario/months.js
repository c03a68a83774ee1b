// Calendar months, "YYYY-MM".

/** @param {Date} day */
export const monthOf = (day) => isoMonth(day.getFullYear(), day.getMonth());

/** @param {Date} day */
export const nextMonth = (day) => isoMonth(day.getFullYear(), day.getMonth() + 1);

/** ms since 1970. @param {string | number} ahead 0 is the next month */
export const startOfMonth = (ahead, now = new Date()) =>
	Date.UTC(now.getFullYear(), now.getMonth() + 1 + Number(ahead));

/** Undefined unless it is "YYYY-MM". @param {string | undefined} month @param {number} later */
export function monthsLater(month, later) {
	const [, year, of] = month?.match(/^(\d{4})-(\d\d)$/) ?? [];
	return year && isoMonth(Number(year), Number(of) - 1 + later);
}

/** @param {number} year @param {number} month from 0; may be above 11 */
const isoMonth = (year, month) => new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
