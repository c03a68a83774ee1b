// The sections below the verdict. Each heading states what its chart shows.
import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { timingChart } from '../charts/timing.js';
import { section, shownEstimate } from './section.js';
import { change } from './verdict.js';

/** @import { Branch, CandidateResult, Scenario } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Part, View } from './section.js' */

/** @type {Part[]} */
export const quickAnswers = [
	change,
	byMonth,
	(view) => {
		const { costs, risk } = view.details.module ?? {}; // at once, so that a frame around it has its height
		return costs && risk ? [costs(view), risk(view)] : nothing;
	},
];

/** Below the first screen: what to negotiate, to find out and to do, then where the worth comes from. @type {Part[]} */
export const answers = [
	(view) =>
		view.details.whenNear(view.format.words, (details) =>
			view.nextSteps.whenNear(view.format.words, ({ negotiation, plan }) => [
				html`<div class="pair">${negotiation(view)} ${details.findOut(view)}</div>`,
				stays(view) ? nothing : plan(view),
				details.costs(view),
				details.risk(view),
			]),
		),
];

/** What a closed part has once it is open: the months, the way out of the contract, and a plan that is not followed. */
/** @type {Part} */
export const checks = (view) => [
	byMonth(view),
	view.nextSteps.whenNear(view.format.words, ({ exit, plan }) => [exit(view), stays(view) ? plan(view) : nothing]),
];

/** @type {Part} */
export const beforeSigning = (view) =>
	view.nextSteps.whenNear(view.format.words, ({ checklist, fit, audit }) =>
		[checklist, fit, audit].map((part) => part(view)),
	);

/** @param {View} view */
const stays = ({ session }) => session.headline?.result.recommendation.verdict === 'stay';

/** The values that the parts depend on. @param {Session} session */
export const dependencies = ({ answers, baseline, decision, decided, shown, stale }) => [
	...answers.flatMap((one) => [one.estimate, one.lastAssessment, one.checked, one.outdated]),
	decision,
	decided,
	baseline,
	baseline?.answer.estimate,
	baseline?.answer.lastAssessment,
	shown,
	stale,
];

/** @type {Part} */
export function timing(view) {
	const { session, format } = view;
	const { result, candidate } = shownEstimate(session);
	const choose = (/** @type {number} */ month) => session.showCutover(month);
	const chosen = session.followsBest ? candidate.cutover_month : undefined;
	// The notice is that of the month shown, or if the visitor has fixed another, of the recommended one.
	const recommendation = session.followsBest ? candidate.exit : result.recommendation;
	return section(
		'when',
		format.words.answers.when,
		when(candidate, format, chosen),
		timingChart({ ...result, recommendation }, { ...view, choose, chosen }),
	);
}

/** @type {Part} */
function byMonth(view) {
	const { session, format } = view;
	const { result, scenario, candidate } = shownEstimate(session);
	return section(
		'months',
		format.words.answers.byMonth,
		monthByMonth(candidate, scenario, format),
		html`${cumulativeChart(candidate, view, session.lastAssessment?.result.candidates[0].risk)}
		${waitingHurdle(candidate, result.stay, format)}`,
	);
}

/**
 * @param {CandidateResult} candidate
 * @param {Format} format
 * @param {number} [chosen] the best month on average; by default the best at the values
 */
export function when({ timing, best_cutover_month: best }, format, chosen = best) {
	const words = format.words.answers;
	const at = timing.findIndex((t) => t.cutover_month === chosen);
	const worth = Number(timing[at].npv);
	const waiting = worth - Math.max(...timing.slice(at + 1).map((t) => Number(t.npv)));
	const end = format.endOf(chosen, timing[at].cutover_date);
	if (chosen !== best) return words.bestOnAverage({ end, worth: format.money(worth) });
	if (worth <= 0) return words.noMonthPays({ end, loss: format.size(worth) });
	if (waiting > worth / 10 && Number.isFinite(waiting)) return words.waitingCosts({ end, cost: format.money(waiting) });
	return (at === 0 ? words.firstIsBest : words.isBest)({ end, worth: format.money(worth) });
}

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
export function monthByMonth(
	{ payback_month: month, payback_date: date, net_benefit: net, benefits },
	scenario,
	format,
) {
	const words = format.words.answers;
	const low = Math.min(0, ...benefits.map((b) => Number(b.cumulative)));
	const end = { net: format.size(net), ahead: Number(net) >= 0, horizon: Number(scenario.horizon_months) };
	if (low === 0) return words.neverBehind(end);
	if (month === null) return words.notEarnedBack(end);
	return words.earnedBack({ ...end, deepest: format.money(-low), even: format.endOf(month, date) });
}

/** @param {CandidateResult} candidate @param {Branch} stay @param {Format} format */
function waitingHurdle({ waiting_hurdle: share, yearly_saving: saving }, stay, format) {
	if (share === null) return nothing;
	const { inputs: words } = format.words;
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
