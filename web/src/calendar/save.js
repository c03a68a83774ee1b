// Saves the plan's dates as a calendar.
import { calendar } from './calendar.js';
import { download, fileName } from '../ui/download.js';
import { emit } from '../ui/events.js';

/** @import { Session } from '../state/session.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Format } from '../words/format.js' */

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
