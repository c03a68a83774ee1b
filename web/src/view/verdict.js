// The answer: the verdict, the main figures, and what would change it.
import { html, nothing } from 'lit';
import { rankingOf } from '../state/comparison.js';
import { explainButton, explainSentence } from '../ui/explain-button.js';
import { sum } from '../scenario/decimals.js';
import { monthOf, nextMonth } from '../scenario/months.js';
import {
	advice,
	chance,
	verdictWord,
	whatWouldChange,
	whatWouldTurn,
	worthOf,
	worthSentences,
} from '../words/verdict.js';
import { namesOf } from './candidates.js';
import { shownEstimate } from './section.js';

/** @import { CandidateResult, Line, Result, Scenario } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Session } from '../state/session.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Part } from './section.js' */

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
	return html`<header class="verdict" part="verdict" data-verdict=${result.recommendation.verdict}>
		<p class="word" ?data-old=${old}>${built?.word ?? kicker(session, result, format)}${rank}</p>
		<h2 class="sentence" part="sentence" tabindex="-1" ?data-old=${old}>
			${built?.sentence ?? advice(result, scenario, format)}
		</h2>
		<p class="lead">
			<span ?data-old=${old}>${built?.worth ?? worthSentences(result, scenario, format)}</span>
			<span class="exact"
				>${explainButton(
					format,
					{ figure: 'npv' },
					format.words.verdict.atYourFigures({ amount: format.money(candidate.npv) }),
				)}</span
			>
		</p>
		${otherCandidate(session, format)} ${pastStart(session, estimated, format)}
		${session.followsBest ? usesUp(session, candidate, format) : fixedMonth(session, candidate, format)} ${remarks}
		<dl class="answers" part="figures">
			${figures(session, candidate, estimated, format).map(
				({ of, exact, name, value, says, old }) =>
					html` <div>
						<dt>${name}</dt>
						<dd ?data-old=${old === true}>${explainButton(format, { figure: of, value: exact ?? value }, value)}</dd>
						<dd class="says" ?data-old=${old === true}>${says}</dd>
					</div>`,
			)}
		</dl>
		${action}
	</header>`;
}

/**
 * The verdict in a word, and whether it is an example's.
 * @param {Pick<Session, 'isExample'>} session
 * @param {Result} result
 * @param {Format} format
 */
export const kicker = ({ isExample }, result, format) =>
	[verdictWord(result, format), ...(isExample ? [format.words.verdict.example] : [])].join(' · ');

/** What would change the answer. @type {Part} */
export function change({ session, format }) {
	const { decision, decided, edited, firstAnswer } = session;
	const { result, scenario } = /** @type {Estimate} */ (session.headline);
	const { scenario: estimated, candidate } = shownEstimate(session);
	const built = decision ? undefined : firstAnswer;
	const averaged = session.shown === session.recommended && result.recommendation.turning_prices;
	return html`<p class="change" ?data-old=${!decided && !(built && !edited)}>
		${
			built
				? built.change
				: averaged
					? turningPrices(result, scenario, format)
					: html`${whatWouldChange(candidate, estimated, format)}
						${explainSentence(format, { figure: 'candidate_price_factor' })}`
		}
	</p>`;
}

/** @param {Result} result @param {Scenario} scenario @param {Format} format */
function turningPrices(result, scenario, format) {
	const turns = whatWouldTurn(result, scenario, format);
	return turns && html`${turns} ${explainSentence(format, { figure: 'turning_prices' })}`;
}

/**
 * The parts of a session that the figures need.
 * @typedef {Pick<Session, 'lastAssessment' | 'assessment'> & {lines: Pick<Line, 'line' | 'kind'>[]} &
 *   Partial<Pick<Session, 'decision' | 'decided' | 'firstAnswer' | 'recommended' | 'shown'>>} Answered
 */

/**
 * What the switch costs, when that is paid back, and the chance that it pays. Old ones belong to the previous answer.
 * @param {Answered} session
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 * @returns {{of: string, exact?: string, name: string, value: string, says: string, old?: boolean}[]}
 */
export function figures(session, candidate, scenario, format) {
	const { payback_month: month, payback_date: date, one_time_total: cost, one_time: amounts } = candidate;
	const horizon = Number(scenario.horizon_months);
	const words = format.words.verdict;
	const [payback, paybackSays] =
		month === null
			? [words.never, words.neverSays({ horizon })]
			: month === 0
				? [words.atOnce, words.atOnceSays]
				: [words.inMonths({ months: month }), words.inMonthsSays({ end: format.endOf(month, date) })];
	const cash = session.lines.filter(({ kind }) => kind === 'cash').map(({ line }) => amounts[line] ?? '0');
	return [
		{
			of: 'one_time_total',
			exact: format.exact(cost),
			name: words.upFront,
			value: format.money(cost),
			says: words.upFrontSays({ cash: format.money(sum(cash)) }),
		},
		{ of: 'payback_month', name: words.paysBack, value: payback, says: paybackSays },
		chanceFigure(session, format),
	];
}

/** @param {Answered} session @param {Format} format */
function chanceFigure(session, format) {
	const risk = session.lastAssessment?.result.candidates[0].risk;
	const words = format.words.verdict;
	const figure = { of: 'probability_positive', name: words.chance };
	if (!risk) {
		const [value, says] = session.firstAnswer?.figures.at(-1) ?? ['…', words.chanceUnknown];
		return { ...figure, value, says, old: true };
	}
	const { decision, decided, shown, recommended } = session;
	const regret = shown === recommended ? regretOf(decision?.result ?? session.lastAssessment?.result) : undefined;
	return {
		...figure,
		exact: format.percent(risk.probability_positive),
		value: chance(risk.probability_positive, format),
		says: regret === undefined ? words.chanceSays : words.regretSays({ amount: format.money(regret, 'ceil') }),
		old: session.assessment === undefined || decided === false,
	};
}

/** What 9 of 10 scenarios lose at most against their own best action. @param {Result | undefined} result */
const regretOf = (result) =>
	result?.recommendation.actions?.toSorted((a, b) => Number(b.mean) - Number(a.mean))[0].regret.p90;

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
