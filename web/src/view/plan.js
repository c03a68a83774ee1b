// The plan of the move: what to do by when, counted back from the cutover.
import { html, nothing } from 'lit';
import { timeline } from '../charts/timeline.js';
import { importWithRetry } from '../engine/load-module.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, ExitTerms } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function plan(view) {
	const { session, format } = view;
	const words = format.words.plan;
	const { scenario, candidate } = shownEstimate(session);
	const save = async (/** @type {any} */ { currentTarget: button }) => {
		const status = button.nextElementSibling;
		status.textContent = '';
		try {
			const { saveCalendar } = await importWithRetry(() => import('../calendar/calendar.js'));
			saveCalendar(session, format, button.getRootNode().host);
		} catch {
			status.textContent = words.calendarFailed;
		}
	};
	return section(
		'plan',
		words.question,
		heading(candidate, format),
		html`${noticeComesFirst(candidate) ? html`<p>${words.noticeFirst}</p>` : nothing}
		${timeline(candidate, view, { brief: true })}
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

/** @param {View} view */
export function planSteps(view) {
	const { candidate } = shownEstimate(view.session);
	const name = view.format.words.plan.table({ name: candidate.name });
	return html`<section>
		<h4>${name}</h4>
		${timeline(candidate, view)}
	</section>`;
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
	month === null ? '' : month === 0 ? null : format.noticeBy(month, date);
