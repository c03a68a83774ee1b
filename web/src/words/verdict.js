// The answer in sentences. The estimator decides the case and gives its figures;
// each case has an English template, shared with the command-line tool, and
// translations in estimator.<language>.json.
import english from '../../../estimator/cmd/switchcost/verdict.json' with { type: 'json' };
import { difference } from '../scenario/decimals.js';
import { monthsLater } from '../scenario/months.js';

/** @import { CandidateResult, Recommendation, Result, Scenario } from '../engine/types.js' */
/** @import { Format } from './format.js' */

/** What a template may state, formatted when it is asked for. @typedef {Record<string, () => string>} Slots */

/** The verdict in a word or two. @param {Result} result @param {Format} format */
export const verdictWord = ({ recommendation }, { words: { verdict: words } }) =>
	recommendation.case.code.startsWith('use_up') ? words.useUpWord : words.word[recommendation.verdict];

/** What the verdict rests on: the mean, or by values the npv. @param {Recommendation} recommendation */
export const worthOf = ({ mean, npv }) => mean ?? npv;

/**
 * The advice and what it is worth, in sentences.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export const verdict = (result, scenario, format) =>
	`${advice(result, scenario, format)} ${worthSentences(result, scenario, format)}`;

/**
 * The notice to give, and what to do.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function advice({ recommendation }, scenario, format) {
	const { verdict, case: figures, cutover_month: month, cutover_date: date } = recommendation;
	const { notice_by_month: notice, notice_by_date: noticeDate } = recommendation;
	const { incumbent, start } = scenario;
	const stops = Number(incumbent.contract.ends_month);
	const until = notice === null ? stops : notice + Number(incumbent.contract.notice_months ?? 0);
	const gives = notice !== null && (verdict === 'switch_now' || verdict === 'switch_later');
	/** @type {Slots} */
	const slots = {
		notice: () => format.deadline(Number(notice), noticeDate),
		give: () => sentence(notice === 0 ? 'verdict.give.today' : 'verdict.give.by', slots, format),
		end: () => format.endOf(month, date),
		stops: () => format.endOf(stops, monthsLater(start, stops - 1)),
		until: () => format.deadline(until, monthsLater(start, until - 1)),
		incumbent: () => incumbent.name,
	};
	const [kind] = /** @type {string[]} */ (/^(now|later|use_up|amend|stay|toss_up|must_move)/.exec(figures.code));
	const text = (/** @type {string} */ id) =>
		sentence(/** @type {keyof typeof english} */ (`verdict.advice.${id}`), slots, format);
	if (kind === 'must_move') {
		const move = text(recommendation.run_out_use ? 'must_move_use_up' : kind);
		return gives ? `${text('give')} ${move}` : move;
	}
	return text(gives && ['now', 'later', 'use_up'].includes(kind) ? `${kind}_notice` : kind);
}

/**
 * What the advice is worth, or what switching would lose; and a candidate that is about as good.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function worthSentences({ recommendation }, { candidates, horizon_months: horizon }, format) {
	const { case: figures, tied_with: tiedWith } = recommendation;
	const { code } = figures;
	const { time } = format.words;
	const worth = worthOf(recommendation);
	const average = code === 'must_move' ? recommendation.mean !== undefined : code.includes('_average');
	const ownOfValues = /^now_(pays_back|never_behind)$/.exec(code)?.[1];
	const own = code.startsWith('stay') ? code : (ownOfValues ?? (average ? 'average' : 'values'));
	/** @type {(keyof typeof english | false)[]} */
	const ids = [
		code === 'must_move'
			? `verdict.worth.must_move${average ? '_average' : ''}`
			: /** @type {keyof typeof english} */ (`verdict.worth.${own}`),
		(code === 'later_gains' || code === 'later_average') && 'verdict.worth.gain',
		(code === 'later_even' || code === 'later_average_even') && 'verdict.worth.gain_even',
		typeof tiedWith === 'number' && 'verdict.tied_with',
	];
	/** @type {Slots} */
	const slots = {
		worth: () => format.money(worth),
		loss: () => format.size(worth),
		low: () => format.money(recommendation.p10 ?? 0),
		high: () => format.money(recommendation.p90 ?? 0),
		gain: () => format.money(figures.gain ?? 0),
		cost: () => format.money(figures.one_time_total ?? 0),
		end: () => format.endOf(recommendation.cutover_month, recommendation.cutover_date),
		horizon: () => time.horizon(Number(horizon)),
		within: () => time.within(Number(horizon)),
		payback: () => time.inMonths(figures.payback_months ?? 0),
		name: () => candidates[recommendation.candidate].name,
		other: () => candidates[Number(tiedWith)].name,
	};
	return ids.flatMap((id) => (id ? sentence(id, slots, format) : [])).join(' ');
}

/**
 * The prices at which the mean of the recommended switch is 0; by values, what would change the answer.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function whatWouldTurn({ recommendation, candidates }, scenario, format) {
	const { turning_prices: prices, candidate, cutover_month: month, cutover_date: date } = recommendation;
	if (!prices) return whatWouldChange(candidates[candidate], scenario, format, candidate);
	if (recommendation.case.code === 'must_move') return ''; // no price makes the incumbent go on
	const [discount, factor] = [prices.retention_discount, prices.candidate_price_factor];
	const rise = difference(factor ?? '1', '1');
	// Rounded to the side on which the sentence holds.
	const slots = {
		end: () => format.endOf(month, date),
		name: () => scenario.candidates[candidate].name,
		incumbent: () => scenario.incumbent.name,
		discount: () => format.percent(discount ?? 0, 'ceil'),
		by: () => format.percent(rise.replace('-', ''), 'ceil'),
	};
	if (Number(discount) > 0)
		return sentence(Number(rise) > 0 ? 'verdict.turning.both' : 'verdict.turning.discount', slots, format);
	if (!Number(rise)) return '';
	return sentence(Number(rise) > 0 ? 'verdict.turning.rise' : 'verdict.turning.fall', slots, format);
}

/**
 * What would turn the answer for a candidate, in one sentence.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 * @param {number} [index] of the candidate in the scenario
 */
export function whatWouldChange({ change }, { incumbent, candidates }, format, index = 0) {
	// Rounded to the side on which the sentence holds.
	const price = () => format.price(change.price ?? 0, change.code.startsWith('stops') ? 'ceil' : 'floor');
	return sentence(
		`verdict.change.${change.code}`,
		{
			end: () => format.endOf(change.cutover_month, change.cutover_date),
			name: () => candidates[index].name,
			incumbent: () => incumbent.name,
			price: () => sentence(`verdict.price.${change.price_unit ?? 'money_per_label'}`, { price }, format),
			by: () => format.percent(change.price_change ?? 0, 'ceil'),
			discount: () => format.percent(change.discount ?? 0, 'ceil'),
		},
		format,
	);
}

/**
 * A template in the format's language, or else in English, with its slots filled.
 * @param {keyof typeof english} id
 * @param {Slots} slots
 * @param {Format} format
 */
export function sentence(id, slots, { words }) {
	const template = words.estimator[id]?.text ?? english[id];
	return template.replace(/\{(\w+)\}/g, (_, slot) => slots[slot]());
}
