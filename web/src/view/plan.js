// The plan of the move: what to do by when, counted back from the cutover.
import { html, nothing } from 'lit';
import { timeline } from '../charts/timeline.js';
import { emit } from '../ui/events.js';
import { fileName, download } from '../ui/download.js';
import { importWithRetry } from '../engine/load-module.js';
import { termNote } from '../scenario/origins.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, ExitTerms } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function plan(view) {
	const { session, format } = view;
	const words = format.words.plan;
	const { scenario, candidate } = shownEstimate(session);
	const term = termNote(scenario, candidate.exit);
	const save = (/** @type {Event} */ event) =>
		saveCalendar(event, { candidate, incumbent: scenario.incumbent.name, term }, format);
	return section(
		'plan',
		words.question,
		heading(candidate, format),
		html`${noticeComesFirst(candidate) ? html`<p>${words.noticeFirst}</p>` : nothing} ${timeline(candidate, view)}
		${term ? html`<p class="quiet">${term}</p>` : nothing}
		${
			scenario.start === undefined
				? html`<p class="quiet">${words.undated}</p>`
				: html`<p>
						<button type="button" class="calendar" @click=${save}>${words.calendar}</button>
						<span role="status"></span>
					</p>`
		}`,
	);
}

/** @param {CandidateResult} candidate */
function noticeComesFirst({ plan }) {
	const [notice, evaluation] = ['notice', 'evaluation'].map((name) => plan.find(({ step }) => step === name));
	return notice !== undefined && evaluation !== undefined && notice.to_month < evaluation.to_month;
}

/** @param {CandidateResult} candidate @param {Format} format */
function heading({ plan, npv, exit, cutover_month: month, cutover_date: date }, format) {
	const preparation = plan.find(({ step }) => step === 'preparation');
	const dates = {
		begin: preparation ? format.month(preparation.from_month, preparation.from_date) : '',
		notice: noticeText(exit, format),
		cutover: format.endOf(month, date),
	};
	return Number(npv) > 0 ? format.words.plan.heading(dates) : format.words.plan.headingAnyway(dates);
}

/** Null for today, '' for none. @param {ExitTerms} exit @param {Format} format */
const noticeText = ({ notice_by_month: month, notice_by_date: date }, format) =>
	month === null ? '' : month === 0 ? null : format.deadline(month, date);

/**
 * @param {Event} event
 * @param {{candidate: CandidateResult, incumbent: string, term?: string}} subject
 * @param {Format} format
 */
async function saveCalendar(event, { candidate, incumbent, term }, format) {
	const button = /** @type {HTMLElement} */ (event.currentTarget);
	const status = /** @type {HTMLElement} */ (button.nextElementSibling);
	status.textContent = '';
	try {
		const { calendar } = await importWithRetry(() => import('../calendar/calendar.js'));
		const content = calendar(candidate, incumbent, format, new Date(), term);
		download(fileName('plan', 'ics'), content, 'text/calendar;charset=utf-8');
		emit(/** @type {ShadowRoot} */ (button.getRootNode()).host, 'export', { format: 'ics' });
	} catch {
		status.textContent = format.words.plan.calendarFailed;
	}
}
