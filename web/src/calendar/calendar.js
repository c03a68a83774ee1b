// Writes the plan as a calendar file (RFC 5545).
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { deadlines, milestones } from '../scenario/plan.js';
import { download, fileName } from '../ui/download.js';
import { emit } from '../ui/events.js';

/** @import { CandidateResult } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** Before notice is due. */
const reminderSeconds = 14 * 24 * 3600;

/**
 * @param {CandidateResult} candidate
 * @param {string} incumbent
 * @param {Format} format
 * @param {Date} now
 */
export function calendar(candidate, incumbent, format, now) {
	const words = format.words.plan;
	const made = ical({
		name: escaped(words.calendarTitle({ from: incumbent, to: candidate.name })),
		prodId: { company: 'Switchcost', product: 'Switching plan', language: 'EN' },
	});
	for (const { key, day, summary, description } of calendarEntries(candidate, incumbent, format, now)) {
		const event = made.createEvent({
			// The same for every download, so that a later download updates the event.
			id: [key, incumbent, candidate.name].map(encodeURIComponent).join('.') + '@switchcost',
			sequence: Math.floor(now.getTime() / 60_000),
			stamp: now,
			start: day,
			allDay: true,
			summary,
			description,
			transparency: ICalEventTransparency.TRANSPARENT,
			busystatus: ICalEventBusyStatus.FREE,
		});
		if (key === 'notice' && day > now)
			event.createAlarm({ type: ICalAlarmType.display, triggerBefore: reminderSeconds });
	}
	return made.toString();
}

/** @param {CandidateResult} candidate @param {string} incumbent @param {Format} format @param {Date} now */
function* calendarEntries({ plan, name }, incumbent, format, now) {
	const words = format.words.plan;
	/** @type {Map<string, number>} */ const rounds = new Map();
	for (const { step, from_month: from, from_date: fromDate = '', to_month: to, to_date: toDate = '' } of plan) {
		const { name: called, does } = words.steps[step];
		const [first, last] = [format.month(from, fromDate), format.month(to, toDate)];
		const months = first === last ? last : words.span({ from: first, to: last });
		const description = words.entrySays({ does, months });
		if (step === 'preparation') {
			yield { key: step, day: firstDay(fromDate), summary: words.begin({ name }), description };
			continue;
		}
		const round = (rounds.get(step) ?? 0) + 1;
		rounds.set(step, round);
		const isRepeated = plan.filter((other) => other.step === step).length > 1;
		const title = isRepeated ? words.round({ step: called, n: round }) : called;
		yield {
			key: isRepeated || step === 'retraining' ? `${step}-${round}` : step,
			day: to === 0 ? today(toDate, now) : (step === 'notice' && exactDay(format, toDate)) || lastDay(toDate),
			summary: words.entry({ step: title, name: deadlines.has(step) ? incumbent : name, single: milestones.has(step) }),
			description,
		};
	}
}

/** The library escapes the texts of events, but not the calendar's own. @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&');

/** @param {string} month "YYYY-MM" */
const firstDay = (month) => new Date(`${month}-01T00:00Z`);

/** @param {Format} format @param {string} month "YYYY-MM" */
function exactDay({ lastNotice }, month) {
	const day = lastNotice(month);
	return day && new Date(`${day}T00:00Z`);
}

/** @param {string} month "YYYY-MM" */
function lastDay(month) {
	const first = firstDay(month);
	return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
}

/** Or the month's last day if the scenario begins later. @param {string} month before its first @param {Date} now */
function today(month, now) {
	const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
	return day < firstDay(month) ? lastDay(month) : day;
}

// Saves the plan's dates as a calendar.

/**
 * Returns the file's name.
 * @param {Session} session with an answer whose months have dates
 * @param {Format} format
 * @param {Element} element that emits "export"
 */
export function saveCalendar(session, format, element) {
	const { result, scenario } = /** @type {Estimate} */ (session.estimate);
	const [candidate] = result.candidates;
	const file = fileName('plan', 'ics');
	const content = calendar(candidate, scenario.incumbent.name, format, new Date());
	download(file, content, 'text/calendar;charset=utf-8');
	emit(element, 'export', { format: 'ics' });
	return file;
}
