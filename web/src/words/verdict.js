// The answer in sentences. The estimator chooses them and gives their figures; each has
// an English template, shared with the command-line tool, and translations in
// estimator.<language>.json.
import english from '../../../estimator/cmd/switchcost/verdict.json' with { type: 'json' };
import { difference } from '../scenario/decimals.js';
import { monthsLater } from '../scenario/months.js';
import { filling } from './en.names.js';

/** @import { CandidateResult, Recommendation, Result, Scenario } from '../engine/types.js' */
/** @import { Format } from './format.js' */

/** @typedef {keyof typeof english} SentenceID */

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
export function advice({ recommendation }, { incumbent, candidates, start }, format) {
	const { sentences, cutover_month: month, cutover_date: date } = recommendation;
	const { notice_by_month: notice, notice_by_date: noticeDate } = recommendation;
	const stops = Number(incumbent.contract.ends_month);
	const until = notice === null ? stops : notice + Number(incumbent.contract.notice_months ?? 0);
	/** @type {Slots} */
	const slots = {
		notice: () => format.noticeBy(Number(notice), noticeDate),
		give: () => chosen([sentences.notice], slots, format),
		end: () => format.endOf(month, date),
		stops: () => format.endOf(stops, monthsLater(start, stops - 1)),
		until: () => format.deadline(until, monthsLater(start, until - 1)),
		incumbent: () => incumbent.name,
		share: () => format.percent(candidates[recommendation.candidate].move_share ?? 1),
	};
	return chosen(sentences.advice, slots, format);
}

/**
 * What the advice is worth, or what switching would lose; and a candidate that is about as good.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function worthSentences({ recommendation }, { candidates, horizon_months: horizon }, format) {
	const { case: figures, p10, p90 } = recommendation;
	const { time } = format.words;
	const worth = worthOf(recommendation);
	const slots = {
		worth: () => format.money(worth),
		loss: () => format.size(worth),
		low: () => format.money(p10 ?? 0),
		high: () => format.money(p90 ?? 0),
		gain: () => format.money(figures.gain ?? 0),
		cost: () => format.money(figures.one_time_total ?? 0),
		end: () => format.endOf(recommendation.cutover_month, recommendation.cutover_date),
		horizon: () => time.horizon(Number(horizon)),
		within: () => time.within(Number(horizon)),
		payback: () => time.inMonths(figures.payback_months ?? 0),
		name: () => candidates[recommendation.candidate].name,
		other: () => candidates[Number(recommendation.tied_with)].name,
	};
	return chosen(recommendation.sentences.worth, slots, format);
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
	const { turning } = recommendation.sentences;
	const rise = difference(prices.candidate_price_factor ?? '1', '1');
	// Rounded to the side on which the sentence holds.
	const slots = {
		end: () => format.endOf(month, date),
		name: () => scenario.candidates[candidate].name,
		incumbent: () => scenario.incumbent.name,
		discount: () => format.percent(prices.retention_discount ?? 0, 'ceil'),
		by: () => format.percent(rise.replace('-', ''), 'ceil'),
	};
	return turning && chosen([turning], slots, format);
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

/** The sentences that the estimator chose. @param {string[]} ids @param {Slots} slots @param {Format} format */
const chosen = (ids, slots, format) =>
	ids.map((id) => sentence(/** @type {SentenceID} */ (id), slots, format)).join(' ');

/**
 * A template in the format's language, or else in English, with its slots filled.
 * @param {SentenceID} id
 * @param {Slots} slots
 * @param {Format} format
 */
export function sentence(id, slots, { words }) {
	const translation = words.estimator[id]?.text;
	return (translation ?? english[id]).replace(/\{(\w+)\}/g, (_, slot, at) =>
		translation ? slots[slot]() : filling(slot, slots[slot](), at === 0),
	);
}

// Chances as frequencies, such as 34 of 50 scenarios: people judge these better
// than percentages.

/** Converts a share to a number of 50 scenarios. @param {string | number | undefined} share */
const ofFifty = (share) => Math.round(Number(share) * 50);

/** Reports whether a share rounds to 0 or 50 of 50 although a doubt remains. @param {string | number} share */
const nearlyCertain = (share) => Number(share) > 0 && Number(share) < 1 && ofFifty(share) % 50 === 0;

/** Rounds a share as its words do: to 50ths, or to tenths of a per cent near 0 and 1. @param {string | number} share */
export const roundedChance = (share) =>
	nearlyCertain(share) ? Math.round(Math.min(999, Math.max(1, Number(share) * 1000))) / 1000 : ofFifty(share) / 50;

/** Words a chance: "34 in 50", or "99.9%". @param {string | number} share @param {Format} format */
export const chance = (share, format) =>
	nearlyCertain(share) ? format.percent(roundedChance(share)) : format.words.verdict.inFifty({ pays: ofFifty(share) });

/** Words the chance that switching pays off as a heading. @param {string | number} share @param {Format} format */
export function paysIn(share, format) {
	const words = format.words.risk;
	return nearlyCertain(share)
		? words.paysInShare({ share: format.percent(roundedChance(share)) })
		: words.paysIn({ pays: ofFifty(share) });
}

/** Distance of the worth from the median above which it is called lopsided, as a share of the range from p10 to p90. */
const lopsidedDistance = 1 / 8;

/**
 * Explains why the worth of the inputs as entered is far from the median of the
 * scenarios; undefined if it is near.
 * @param {{npv: string, risk?: import('../engine/types.js').Risk}} assessed
 * @param {Format} format
 */
export function offCentre({ npv, risk }, format) {
	if (!risk) return undefined;
	const [worth, low, middle, high] = [npv, risk.p10, risk.p50, risk.p90].map(Number);
	const words = format.words.risk;
	if (worth < low || worth > high) return words.outside({ worth: format.money(npv) });
	return Math.abs(worth - middle) > (high - low) * lopsidedDistance
		? words.lopsided({ worth: format.money(npv), above: worth > middle })
		: undefined;
}
