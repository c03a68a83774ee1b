// What stays visible all the way down a narrow page: the deadline, or else the verdict, and the worth.
import { html, nothing } from 'lit';
import { verdictWord, worthOf } from '../words/verdict.js';

/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/** @param {Session} session @param {Format} format */
export function answerBar({ headline, decided }, format) {
	if (!headline) return nothing;
	const { result } = headline;
	const { verdict, notice_by_month: month, notice_by_date: date } = result.recommendation;
	const gives = month !== null && (verdict === 'switch_now' || verdict === 'switch_later');
	const notice = () => format.words.charts.notice({ by: month ? format.noticeBy(month, date) : null, cost: null });
	return html`<p class="bar-below" ?data-old=${!decided} aria-hidden="true">
		<span>${gives ? notice() : verdictWord(result, format)}</span>
		<span>${format.words.fields.worth({ amount: format.money(worthOf(result.recommendation)) })}</span>
	</p>`;
}
