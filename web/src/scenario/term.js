// A contract's end and notice as dates, and as the model's whole months. The same rule as in
// estimator/evidence/term.go, which is loaded only to read files; estimator/evidence/testdata/terms.json tests both.
import { withValue } from './pointer.js';

/** @import { Scenario } from './scenario.js' */

/** @typedef {'months' | 'weeks' | 'days'} NoticeUnit */
/** end is "YYYY-MM-DD" @typedef {{end: string, notice: number, unit: NoticeUnit}} Term */

const contract = '/incumbent/contract';
export const endPointer = `${contract}/months_left`;
export const noticePointer = `${contract}/notice_months`;

/** @param {string} end @param {number} notice @param {NoticeUnit} unit */
function lastDayForNotice(end, notice, unit) {
	const day = new Date(`${end}T00:00Z`);
	const days = unit === 'weeks' ? 7 * notice : notice;
	if (unit !== 'months') return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - days));
	const month = day.getUTCMonth() - notice;
	const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0));
	return isLastOfMonth(day) || day.getUTCDate() >= last.getUTCDate()
		? last
		: new Date(Date.UTC(day.getUTCFullYear(), month, day.getUTCDate()));
}

/** @param {Date} day */
const isLastOfMonth = (day) => new Date(day.getTime() + 86_400_000).getUTCDate() === 1;

/** Months since the year 0. @param {Date} day */
const monthNumber = (day) => day.getUTCFullYear() * 12 + day.getUTCMonth();

/**
 * The month of the end counts whole; the notice is rounded up, so that it arrives in time at the end of a month.
 * @param {Term} term
 * @param {string} start first month of the scenario, "YYYY-MM"
 */
export function monthsOf({ end, notice, unit }, start) {
	const last = lastDayForNotice(end, notice, unit);
	const endMonth = monthNumber(new Date(`${end}T00:00Z`));
	const lastMonth = monthNumber(last) - (isLastOfMonth(last) ? 0 : 1);
	return {
		monthsLeft: Math.max(0, endMonth - monthNumber(new Date(`${start}-01T00:00Z`)) + 1),
		noticeMonths: Math.max(0, endMonth - lastMonth),
		lastNotice: last.toISOString().slice(0, 10),
	};
}

/** The last day of a month of the scenario; month 0 precedes it. @param {string} start @param {number} month */
function lastDayOf(start, month) {
	const first = new Date(`${start}-01T00:00Z`);
	return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 0)).toISOString().slice(0, 10);
}

/** Other numbers of months are problems, and have no dates. @param {number} months */
const isCount = (months) => Number.isInteger(months) && months >= 0 && months <= 1200;

/** Whether the contract has dates. @param {Scenario} scenario */
export const hasDates = ({ start }) => /^\d{4}-(0[1-9]|1[0-2])$/.test(start ?? '');

/**
 * The term as it was entered, if the scenario still has its months; otherwise ends of months.
 * @param {Scenario} scenario with a first month
 * @returns {Term}
 */
export function termOf({ start = '', origins = {}, incumbent }) {
	const months = Number(incumbent.contract.months_left);
	const notice = Number(incumbent.contract.notice_months ?? 0);
	const [, end = ''] = /^(\d{4}-\d\d-\d\d)$/.exec(origins[endPointer]?.note ?? '') ?? [];
	const [, count, unit] = /^(\d+) (days|weeks|months)$/.exec(origins[noticePointer]?.note ?? '') ?? [];
	/** @type {Term} */
	const plain = { end: lastDayOf(start, isCount(months) ? months : 0), notice, unit: 'months' };
	const entered = { ...plain, end: end || plain.end };
	if (!isCount(months)) return plain;
	if (!isCount(notice)) return monthsOf({ ...entered, notice: 0 }, start).monthsLeft === months ? entered : plain;
	/** @type {Term[]} */
	const terms = [
		...(count ? [{ ...entered, notice: Number(count), unit: /** @type {NoticeUnit} */ (unit) }] : []),
		entered,
	];
	return (
		terms.find((term) => {
			const { monthsLeft, noticeMonths } = monthsOf(term, start);
			return monthsLeft === months && noticeMonths === notice;
		}) ?? plain
	);
}

/** Whether two scenarios have the same dates. @param {Scenario} a @param {Scenario} [b] */
export const sameTerm = (a, b) => a === b || (b !== undefined && termText(a) === termText(b));

/** @param {Scenario} scenario */
const termText = ({ start, origins = {}, incumbent: { contract } }) =>
	JSON.stringify([start, contract, origins[endPointer], origins[noticePointer]]);

/**
 * The last day on which notice may arrive, where the model counts it by the end of a month, for the term or a renewal:
 * undefined where it is that month's last day.
 * @param {Scenario} scenario with a first month
 * @param {string} month "YYYY-MM"
 */
export function lastNotice(scenario, month) {
	const { end, notice, unit } = termOf(scenario);
	if (!isCount(notice)) return undefined;
	const months = Number(scenario.incumbent.contract.notice_months ?? 0);
	const endOfTerm = lastDayOf(month, months + 1);
	const isLast = isLastOfMonth(new Date(`${end}T00:00Z`)) || end.slice(8) > endOfTerm.slice(8);
	const day = isLast ? endOfTerm : endOfTerm.slice(0, 8) + end.slice(8);
	const last = lastDayForNotice(day, notice, unit).toISOString().slice(0, 10);
	return last === lastDayOf(month, 1) ? undefined : last;
}

/** @param {Scenario} scenario with a first month @param {Term} term */
export function withTerm(scenario, term) {
	const { monthsLeft, noticeMonths } = monthsOf(term, /** @type {string} */ (scenario.start));
	const origins = {
		...scenario.origins,
		[endPointer]: { kind: 'typed', note: term.end },
		[noticePointer]: { kind: 'typed', note: `${term.notice} ${term.unit}` },
	};
	const dated = /** @type {Scenario} */ ({ ...scenario, origins });
	return withValue(withValue(dated, endPointer, String(monthsLeft)), noticePointer, String(noticeMonths));
}
