// The answer: the verdict, the main figures, and what would change it.
import { html, nothing } from 'lit';
import { rankingOf } from '../state/comparison.js';
import { explainButton, explainSentence } from '../ui/explain-button.js';
import { monthOf, nextMonth } from '../scenario/months.js';
import { chance } from '../words/chance.js';
import { verdict, verdictWord, whatWouldChange, whatWouldTurn, worthOf } from '../words/verdict.js';
import { namesOf } from './candidates.js';
import { shownEstimate } from './section.js';

/** @import { CandidateResult, Result, Scenario } from '../engine/types.js' */
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
	const { decision, decided } = session;
	const { result, scenario } = /** @type {Estimate} */ (session.headline);
	const { scenario: estimated, candidate } = shownEstimate(session);
	const built = decision ? undefined : session.firstAnswer;
	const old = !decided && !(built && !session.edited);
	const rank = session.answers.length > 1 ? html`<span class="of"> · ${rankText(session, format)}</span>` : nothing;
	const averaged = session.shown === session.recommended && result.recommendation.turning_prices;
	return html`<header class="verdict" part="verdict" data-verdict=${result.recommendation.verdict}>
		<p class="word" ?data-old=${old}>${built?.word ?? verdictWord(result, format)}${rank}</p>
		<h2 class="sentence" part="sentence" ?data-old=${old}>${built?.sentence ?? verdict(result, scenario, format)}</h2>
		${otherCandidate(session, format)} ${pastStart(session, estimated, format)}
		${session.followsBest ? usesUp(session, candidate, format) : fixedMonth(session, candidate, format)} ${remarks}
		<dl class="answers" part="figures">
			${figures(session, candidate, estimated, format).map(
				({ of, exact, name, value, says, also, old }) =>
					html` <div>
						<dt>${name}</dt>
						<dd ?data-old=${old === true}>${explainButton(format, { figure: of, value: exact ?? value }, value)}</dd>
						<dd class="says">
							<span ?data-old=${old === true}>${says}</span>
							<span>${also && explainButton(format, { figure: 'npv' }, also)}</span>
						</dd>
					</div>`,
			)}
		</dl>
		<p class="change" ?data-old=${old}>
			${
				built
					? built.change
					: averaged
						? turningPrices(result, scenario, format)
						: html`${whatWouldChange(candidate, estimated, format)}
							${explainSentence(format, { figure: 'candidate_price_factor' })}`
			}
		</p>
		${action}
	</header>`;
}

/** @param {Result} result @param {Scenario} scenario @param {Format} format */
function turningPrices(result, scenario, format) {
	const turns = whatWouldTurn(result, scenario, format);
	return turns && html`${turns} ${explainSentence(format, { figure: 'turning_prices' })}`;
}

/**
 * Old figures belong to the previous answer; also: what is current even then
 * @param {Session} session
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 * @returns {{of: string, exact?: string, name: string, value: string, says: string, also?: string, old?: boolean}[]}
 */
export function figures(session, candidate, scenario, format) {
	const { payback_month: month, payback_date: date, one_time_total: cost } = candidate;
	const horizon = Number(scenario.horizon_months);
	const words = format.words.verdict;
	const exact = format.exact(cost);
	const [payback, paybackSays] =
		month === null
			? [words.never, words.neverSays({ horizon })]
			: month === 0
				? [words.atOnce, words.atOnceSays]
				: [words.inMonths({ months: month }), words.inMonthsSays({ end: format.endOf(month, date) })];
	return [
		{
			of: 'one_time_total',
			exact,
			name: words.upFront,
			value: format.money(cost),
			says: words.upFrontSays({ amount: exact }),
		},
		{ of: 'payback_month', name: words.paysBack, value: payback, says: paybackSays },
		...likelyFigures(session, candidate, horizon, format),
	];
}

/**
 * What the switch is worth on average, and the chance that it pays.
 * @param {Session} session
 * @param {CandidateResult} candidate
 * @param {number} horizon months
 * @param {Format} format
 */
function likelyFigures(session, { npv }, horizon, format) {
	const risk = session.lastAssessment?.result.candidates[0].risk;
	const words = format.words.verdict;
	const worth = { of: 'mean', name: words.averageOver({ horizon }) };
	const chances = { of: 'probability_positive', name: words.chance };
	const also = words.atYourFigures({ amount: format.exact(npv) });
	if (!risk) {
		const [mean = ['…', words.chanceUnknown], positive = ['…', '']] = session.firstAnswer?.figures.slice(2) ?? [];
		return [
			{ ...worth, value: mean[0], says: mean[1].split('\n')[0], also, old: true },
			{ ...chances, value: positive[0], says: positive[1], old: true },
		];
	}
	const [low, middle, high] = [risk.p10, risk.p50, risk.p90].map((amount) => format.money(amount));
	const old = session.assessment === undefined;
	return [
		{
			...worth,
			exact: format.exact(risk.mean),
			value: format.money(risk.mean),
			says: words.averageSays({ low, high }),
			also,
			old,
		},
		{
			...chances,
			exact: format.percent(risk.probability_positive),
			value: chance(risk.probability_positive, format),
			says: words.chanceSays({ middle }),
			old,
		},
	];
}

/** @param {Session} session @param {Format} format */
export function rankText(session, { words: { candidates: words } }) {
	const { answers, recommended: best } = session;
	const { result } = /** @type {Estimate} */ (session.headline);
	const name = namesOf(session)[best];
	const { tied } = rankingOf(session, best);
	const count = answers.length;
	if (tied.length) return words.tiedWith({ name, others: tied });
	return words[Number(worthOf(result.recommendation)) > 0 ? 'bestOf' : 'nearestOf']({ name, count });
}

/** @param {unknown} text @param {string} label of a button @param {() => unknown} act */
const note = (text, label, act) =>
	html`<p class="note">${text} <button type="button" class="link" @click=${act}>${label}</button></p>`;

/** @param {Session} session @param {Format} format */
function otherCandidate(session, format) {
	const { recommended, shown } = session;
	if (recommended === shown) return nothing;
	const { candidates: words } = format.words;
	const names = namesOf(session);
	const name = names[recommended];
	const { better } = rankingOf(session);
	const text = html`${words.figuresOf({ name: names[shown] })}
	${better && words.isWorthMore({ name, more: format.money(better.more) })}`;
	return note(text, words.showRecommended({ name }), () => session.show(recommended));
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function usesUp(session, candidate, format) {
	const { recommended, shown, decision } = session;
	const pointer = session.at('/candidates/*/run_out_use');
	const uses = recommended === shown && decision?.result.recommendation.run_out_use;
	if (!uses || candidate.run_out_use || session.locks.locked(pointer)) return nothing;
	const words = format.words.verdict;
	return note(words.withoutUse, words.useUp, () => session.edit(pointer, true));
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
	const { recommended, shown, decision } = session;
	const { best_cutover_month: highest, best_cutover_date: highestDate } = candidate;
	const { cutover_month: best, cutover_date: bestDate } =
		decision && recommended === shown
			? decision.result.recommendation
			: { cutover_month: highest, cutover_date: highestDate };
	const text = html`${words.fixedMonth({ end: format.endOf(month, date) })}
	${month === best ? words.thatIsBest : nothing}`;
	const showBest = words.showBest({ month: format.month(best, bestDate) });
	return note(text, showBest, () => session.showCutover(undefined));
}
