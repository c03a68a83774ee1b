// The answer: the verdict, the main figures, and what would change it.
import { html, nothing } from 'lit';
import { rankingOf } from '../state/comparison.js';
import { explainButton, explainSentence } from '../ui/explain-button.js';
import { monthOf, nextMonth } from '../scenario/months.js';
import { chance } from '../words/chance.js';
import { verdict, verdictWord, whatWouldChange } from '../words/verdict.js';

/** @import { CandidateResult, Scenario } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */

/**
 * @param {Session} session
 * @param {Format} format
 * @param {unknown} action the call to action
 * @param {unknown} remarks
 */
export function verdictView(session, format, action, remarks) {
	const { result, scenario } = /** @type {Estimate} */ (session.latest);
	const [candidate] = result.candidates;
	// Until the first assessment arrives, the verdict from the build is shown, because it is assessed.
	const built = session.lastAssessment || session.edited ? undefined : session.firstVerdict;
	const rank = session.answers.length > 1 ? html`<span class="of"> · ${rankText(session, format)}</span>` : nothing;
	return html`<header class="verdict" part="verdict" data-verdict=${result.recommendation.verdict}>
		<p class="word">${built?.word ?? verdictWord(result, format)}${rank}</p>
		<h2 class="sentence" part="sentence">${built?.sentence ?? verdict(result, scenario, format)}</h2>
		${betterCandidate(session, format)} ${pastStart(session, scenario, format)}
		${session.followsBest ? nothing : fixedMonth(session, candidate, format)} ${remarks}
		<dl class="answers" part="figures">
			${figures(session, candidate, scenario, format).map(
				({ of, exact, name, value, says, old }) =>
					html` <div ?data-old=${old === true}>
						<dt>${name}</dt>
						<dd>${explainButton(format, { figure: of, value: exact ?? value }, value)}</dd>
						<dd class="says">${says}</dd>
					</div>`,
			)}
		</dl>
		<p class="change">
			${whatWouldChange(candidate, scenario, format)} ${explainSentence(format, { figure: 'candidate_price_factor' })}
		</p>
		${action}
	</header>`;
}

/**
 * Old figures belong to the previous answer.
 * @param {Session} session
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 * @returns {{of: string, exact?: string, name: string, value: string, says: string, old?: boolean}[]}
 */
export function figures(session, candidate, scenario, format) {
	const { payback_month: month, payback_date: date, one_time_total: cost, npv } = candidate;
	const horizon = Number(scenario.horizon_months);
	const words = format.words.verdict;
	/** @param {string} of @param {string} name @param {string} amount @param {typeof words.worthSays} says */
	const money = (of, name, amount, says) => {
		const exact = format.exact(amount);
		return { of, exact, name, value: format.money(amount), says: says({ amount: exact }) };
	};
	const [payback, paybackSays] =
		month === null
			? [words.never, words.neverSays({ horizon })]
			: month === 0
				? [words.atOnce, words.atOnceSays]
				: [words.inMonths({ months: month }), words.inMonthsSays({ end: format.endOf(month, date) })];
	return [
		money('one_time_total', words.upFront, cost, words.upFrontSays),
		{ of: 'payback_month', name: words.paysBack, value: payback, says: paybackSays },
		money('npv', words.worthOver({ horizon }), npv, words.worthSays),
		chanceFigure(session, format),
	];
}

/** @param {Session} session @param {Format} format */
function rankText(session, { words: { candidates: words } }) {
	const { result, scenario } = /** @type {Estimate} */ (session.latest);
	const [{ name }] = scenario.candidates;
	const { better, tied } = rankingOf(session);
	const count = session.answers.length;
	if (better) return name;
	if (tied.length) return words.tiedWith({ name, others: tied });
	return Number(result.recommendation.npv) > 0 ? words.bestOf({ name, count }) : words.nearestOf({ name, count });
}

/** @param {unknown} text @param {string} label of a button @param {() => unknown} act */
const note = (text, label, act) =>
	html`<p class="note">${text} <button type="button" class="link" @click=${act}>${label}</button></p>`;

/** @param {Session} session @param {Format} format */
function betterCandidate(session, format) {
	const { better } = rankingOf(session);
	if (!better) return nothing;
	const { candidates: words } = format.words;
	const text = words.isWorthMore({ name: better.name, more: format.money(better.more) });
	return note(text, words.showRecommended(better), () => session.show(session.recommended));
}

/** @param {Session} session @param {Format} format */
function chanceFigure(session, format) {
	const risk = session.lastAssessment?.result.candidates[0].risk;
	const words = format.words.verdict;
	const figure = { of: 'probability_positive', name: words.chance };
	if (!risk) {
		const [value = '…', says = words.chanceUnknown] = session.firstChance;
		return { ...figure, value, says, old: true };
	}
	return {
		...figure,
		exact: format.percent(risk.probability_positive),
		value: chance(risk.probability_positive, format),
		says: words.chanceSays({
			low: format.money(risk.p10),
			middle: format.money(risk.p50),
			high: format.money(risk.p90),
		}),
		old: session.assessment === undefined,
	};
}

/** @param {Session} session @param {Scenario} scenario @param {Format} format */
function pastStart(session, { start }, format) {
	const now = new Date();
	if (!start || start >= monthOf(now)) return nothing;
	const words = format.words.verdict;
	const text = words.aged({ month: format.month(1, start) });
	if (session.locks.locked('/start')) return html`<p class="note">${text}</p>`;
	const coming = nextMonth(now);
	return note(text, words.beginIn({ month: format.month(1, coming) }), () => session.edit('/start', coming));
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function fixedMonth(session, { cutover_month: month, cutover_date: date, ...candidate }, format) {
	const words = format.words.verdict;
	const best = candidate.best_cutover_month;
	const text = html`${words.fixedMonth({ end: format.endOf(month, date) })}
	${month === best ? words.thatIsBest : nothing}`;
	const showBest = words.showBest({ month: format.month(best, candidate.best_cutover_date) });
	return note(text, showBest, () => session.showCutover(undefined));
}
