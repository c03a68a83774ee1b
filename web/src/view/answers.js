// The sections below the verdict. Each heading states what its chart shows.
import { html, nothing } from 'lit';
import { timingChart } from '../charts/timing.js';
import { verdictWord, worthOf } from '../words/verdict.js';
import { section, shownEstimate } from './section.js';
import { change } from './verdict.js';

/** @import { CandidateResult } from '../engine/types.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Part, View } from './section.js' */

/** @type {Part[]} */
export const quickAnswers = [
	change,
	(view) => {
		const { byMonth, costs, risk } = view.details.module ?? {}; // at once, so that a frame around it has its height
		return byMonth && costs && risk ? [byMonth(view), costs(view), risk(view)] : nothing;
	},
];

/** Below the first screen: what to negotiate, to find out and to do, then where the worth comes from. @type {Part[]} */
export const answers = [
	(view) =>
		view.details.whenNear(view.format.words, (details) =>
			view.nextSteps.whenNear(view.format.words, ({ negotiation, plan }) => [
				negotiation(view),
				details.findOut(view),
				stays(view) ? nothing : plan(view),
				details.costs(view),
				details.risk(view),
			]),
		),
];

/**
 * What a closed part has once it is open: the prices at which the decision turns, the months, the way out of the
 * contract, and a plan that is not followed.
 */
/** @type {Part} */
export const checks = (view) => [
	change(view),
	view.details.whenNear(view.format.words, ({ byMonth, costLines, spread, valueOfKnowing }) =>
		[byMonth, spread, costLines, valueOfKnowing].map((part) => part(view)),
	),
	view.nextSteps.whenNear(view.format.words, ({ exit, extent, plan, planSteps }) => [
		stays(view) ? plan(view) : nothing,
		planSteps(view),
		exit(view),
		extent(view),
	]),
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

// What stays visible all the way down a narrow page: the deadline, or else the verdict, and the worth.

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
