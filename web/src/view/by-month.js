// Month by month: how far switching is ahead of staying.
import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { section, shownEstimate } from './section.js';

/** @import { Branch, CandidateResult, Scenario } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function byMonth(view) {
	const { session, format } = view;
	const { result, scenario, candidate } = shownEstimate(session);
	return section(
		'months',
		format.words.monthly.byMonth,
		monthByMonth(candidate, scenario, format),
		html`${cumulativeChart(candidate, view, session.lastAssessment?.result.candidates[0].risk)}
		${waitingHurdle(candidate, result.stay, format)}`,
	);
}

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
export function monthByMonth(
	{ payback_month: month, payback_date: date, net_benefit: net, benefits },
	scenario,
	format,
) {
	const words = format.words.monthly;
	const low = Math.min(0, ...benefits.map((b) => Number(b.cumulative)));
	const end = { net: format.size(net), ahead: Number(net) >= 0, horizon: Number(scenario.horizon_months) };
	if (low === 0) return words.aheadThroughout(end);
	if (month === null) return words.notEarnedBack(end);
	return words.earnedBack({ ...end, deepest: format.money(-low), even: format.endOf(month, date) });
}

/** @param {CandidateResult} candidate @param {Branch} stay @param {Format} format */
function waitingHurdle({ waiting_hurdle: share, yearly_saving: saving }, stay, format) {
	if (share === null) return nothing;
	const { monthly: words } = format.words;
	const months = stay.months.slice(0, 12);
	const spend = (months.reduce((sum, { lines }) => sum + Number(lines.labels), 0) * 12) / months.length;
	const hurdle = { share: format.percent(share, 'ceil'), amount: format.money(Number(share) * spend, 'ceil') };
	const actual = saving !== null && {
		share: format.percent(saving),
		amount: format.money(Number(saving) * spend),
		exceeds: Number(saving) > Number(share),
	};
	return html`<p class="quiet">
		${words.waitingHurdle(hurdle)} ${actual ? words.waitingSaving(actual) : nothing} ${words.waitingIndicative}
	</p>`;
}
