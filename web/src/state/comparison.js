import { yearlyLabels } from '../scenario/costs.js';
import { chance, roundedChance } from '../words/verdict.js';

/** @import { CandidateResult, Risk } from '../engine/types.js' */
/** @import { CandidateAnswer, Estimate } from './candidate-answer.js' */
/** @import { Format } from '../words/format.js' */
/** @import { Session } from './session.js' */
/** @typedef {keyof Format['words']['compare']['measures']} Measure */

/**
 * rank is undefined until it is known; outdated: of the last estimate; exact: its explanation's text, if that differs.
 * @typedef {{text: string, rank: number | undefined, exact?: string, outdated?: boolean}} Cell
 */

/** @typedef {'least' | 'most' | 'soonest' | 'latest' | 'highest' | 'lowEnd'} Best the value that wins */

/**
 * @typedef {{measure: Measure, figure: string, best: Best, cells: Cell[], winners: number[]}} Row cells explain figure
 */

/** Two means are about equal if they differ by less than this share of what labels cost in a year of staying. */
const tieShare = 0.01;

/** @type {Cell} */
const unknown = { text: '…', rank: undefined };
/** @type {Cell} */
const none = { text: '–', rank: undefined };

/**
 * @type {[measure: Measure, figure: string, best: Best, cell: (candidate: CandidateResult, format: Format) => Cell][]}
 */
const measures = [
	['upFront', 'one_time_total', 'least', ({ one_time_total: cost }, format) => money(cost, format)],
	[
		'paysBack',
		'payback_month',
		'soonest',
		({ payback_month: month }, { words }) => ({
			rank: month ?? Infinity,
			text:
				month === null
					? words.compare.never
					: month === 0
						? words.compare.atOnce
						: words.compare.months({ months: month }),
		}),
	],
	['worth', 'mean', 'most', ({ risk }, format) => (risk ? money(risk.mean, format) : unknown)],
	['npv', 'npv', 'most', ({ npv }, format) => money(npv, format)],
	[
		'range',
		'probability_positive',
		'lowEnd',
		({ risk }, format) =>
			risk
				? {
						rank: Number(risk.p10),
						exact: chance(risk.probability_positive, format),
						text: format.words.compare.fromTo({ low: format.money(risk.p10), high: format.money(risk.p90) }),
					}
				: unknown,
	],
	[
		'chance',
		'probability_positive',
		'highest',
		({ risk }, format) =>
			risk
				? { rank: roundedChance(risk.probability_positive), text: chance(risk.probability_positive, format) }
				: unknown,
	],
	[
		'bestMonth',
		'best_cutover_month',
		'soonest',
		({ npv, risk, cutover_month: month, cutover_date: date }, format) => ({
			rank: pays(npv, risk) ? month : Infinity,
			text: format.month(month, date),
		}),
	],
	[
		'noticeBy',
		'notice_by',
		'latest',
		({ npv, risk, exit: { notice_by_month: month, notice_by_date: date } }, format) => ({
			rank: pays(npv, risk) ? (month ?? Infinity) : -Infinity,
			text: month === null ? none.text : month === 0 ? format.words.compare.today : noticeText(month, date, format),
		}),
	],
	['exitCost', 'exit', 'least', ({ one_time: { exit } }, format) => money(exit, format)],
	[
		'fit',
		'fit',
		'highest',
		({ fit }, format) => (fit ? { rank: Number(fit.candidate), text: format.score(fit.candidate) } : none),
	],
];

/**
 * The month, or the day if it is another than the month's last.
 * @param {number} month
 * @param {string | undefined} date
 * @param {Format} format
 */
const noticeText = (month, date, format) =>
	date && format.lastNotice(date) ? format.noticeBy(month, date) : format.month(month, date);

/** Months of candidates that do not pay are not ranked. @param {string} npv @param {Risk} [risk] */
const pays = (npv, risk) => Number(risk?.mean ?? npv) > 0;

/** @param {string} amount @param {Format} format */
const money = (amount, format) => ({ rank: Number(amount), text: format.money(amount), exact: format.exact(amount) });

/** Measures that no answer has are left out. @param {CandidateAnswer[]} parts all answered @param {Format} format */
export function comparisonRows(parts, format) {
	const stay = parts[0].estimate?.result.stay;
	const tie = stay ? tieShare * yearlyLabels(stay) : 0;
	return measures
		.map(([measure, figure, best, cell]) => {
			const cells = parts.map((part) => cellOf(part, (candidate) => cell(candidate, format)));
			return {
				measure,
				figure,
				best,
				cells,
				winners: winners(
					cells.map(({ rank }) => rank),
					best,
					measure === 'worth' || measure === 'range' ? tie : 0,
				),
			};
		})
		.filter(({ measure, cells }) => measure !== 'fit' || cells.some(({ rank }) => rank !== undefined));
}

/** @param {CandidateAnswer} part @param {(candidate: CandidateResult) => Cell} cell */
function cellOf(part, cell) {
	const answered = /** @type {Estimate} */ (part.estimate).result.candidates[0];
	const assessed = part.lastAssessment?.result.candidates[0];
	const now = cell({ ...answered, risk: undefined });
	if (!assessed) return { ...now, outdated: part.outdated };
	const outdated = now.rank === undefined ? part.assessment === undefined : part.outdated;
	return { ...cell({ ...answered, risk: assessed.risk }), outdated };
}

/**
 * Returns indices. None wins if most are equal or one is unknown.
 * @param {(number | undefined)[]} ranks
 * @param {Best} best
 * @param {number} [tie] by which equals may differ
 */
export function winners(ranks, best, tie = 0) {
	const known = /** @type {number[]} */ (ranks.filter((rank) => rank !== undefined));
	if (known.length < ranks.length) return [];
	const top = best === 'least' || best === 'soonest' ? Math.min(...known) : Math.max(...known);
	const first = known.flatMap((rank, i) => (rank === top || Math.abs(rank - top) <= tie ? [i] : []));
	return first.length > ranks.length / 2 ? [] : first;
}

/**
 * What each candidate's best switch is worth: on average, or by values. Those within a tie of each other are equal.
 * @param {Session} session with an estimate of each candidate
 */
export function worths({ answers, decision }) {
	const { result } = decision ?? {};
	const isCurrent = result?.candidates.length === answers.length;
	const actions = (isCurrent && result?.recommendation.actions) || [];
	const all = answers.map(({ estimate }, i) => {
		const means = actions.filter(({ candidate }) => candidate === i).map(({ mean }) => Number(mean));
		return means.length ? Math.max(...means) : Number(estimate?.result.recommendation.npv);
	});
	const tie = actions.length && result ? tieShare * yearlyLabels(result.stay) : 0;
	const isTie = (/** @type {number} */ i, /** @type {number} */ j) => Math.abs(all[i] - all[j]) <= tie;
	return { all, isTie };
}

/**
 * The recommended candidate if one is worth less; otherwise the names of those about as good.
 * @param {Session} session
 * @param {number} [index] the shown one by default
 */
export function rankingOf(session, index = session.shown) {
	const { answers, recommended } = session;
	if (!answers[recommended]?.estimate || !answers[index]?.estimate) return { tied: [] };
	const { all, isTie } = worths(session);
	const names = answers.map(({ estimate }) => estimate?.scenario.candidates[0].name ?? '');
	if (!isTie(index, recommended))
		return { better: { name: names[recommended], more: all[recommended] - all[index] }, tied: [] };
	return { tied: names.filter((_, i) => i !== index && isTie(i, index)) };
}
