// The answer in sentences. The estimator decides the case and gives its figures;
// each case has an English template, shared with the command-line tool, and
// translations in estimator.<language>.json.
import english from '../../../estimator/cmd/switchcost/verdict.json' with { type: 'json' };
import { ofFifty } from './chance.js';

/** @import { CandidateResult, Result, Scenario } from '../engine/types.js' */
/** @import { Format } from './format.js' */

/** What a template may state, formatted when it is asked for. @typedef {Record<string, () => string>} Slots */

/** The verdict in a word or two. @param {Result} result @param {Format} format */
export function verdictWord({ recommendation: { verdict, reason } }, { words: { verdict: words } }) {
	const word = words.word[verdict];
	return reason?.doubted ? words.onBalance({ word }) : word;
}

/**
 * The verdict, the notice to give, and the doubt if there is one.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function verdict({ recommendation }, { horizon_months: horizon }, format) {
	const { verdict, npv, case: figures, reason, notice_by_month: notice } = recommendation;
	const { time } = format.words;
	/** @type {Slots} */
	const slots = {
		worth: () => format.money(npv),
		loss: () => format.size(npv),
		gain: () => format.money(figures.gain ?? 0),
		cost: () => format.money(figures.one_time_total ?? 0),
		end: () => format.endOf(recommendation.cutover_month, recommendation.cutover_date),
		notice: () => format.endOf(Number(notice), recommendation.notice_by_date),
		horizon: () => time.horizon(Number(horizon)),
		within: () => time.within(Number(horizon)),
		payback: () => time.inMonths(figures.payback_months ?? 0),
		pays: () => String(ofFifty(reason?.probability_positive)),
	};
	const sentences = [filled(`verdict.${figures.code}`, slots, format)];
	if (notice !== null && (verdict === 'switch_now' || verdict === 'switch_later'))
		sentences.push(filled(notice === 0 ? 'verdict.notice_today' : 'verdict.notice_by', slots, format));
	if (reason?.doubted) sentences.push(filled('verdict.doubted', slots, format));
	return sentences.join(' ');
}

/**
 * What would turn the answer for a candidate, in one sentence.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function whatWouldChange({ change }, { incumbent, candidates: [{ name }] }, format) {
	// Rounded to the side on which the sentence holds.
	const price = () => format.price(change.price ?? 0, change.code.startsWith('stops') ? 'ceil' : 'floor');
	return filled(
		`verdict.change.${change.code}`,
		{
			end: () => format.endOf(change.cutover_month, change.cutover_date),
			name: () => name,
			incumbent: () => incumbent.name,
			price: () => filled(`verdict.price.${change.price_unit ?? 'money_per_label'}`, { price }, format),
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
function filled(id, slots, { words }) {
	const template = words.estimator[id]?.text ?? english[id];
	return template.replace(/\{(\w+)\}/g, (_, slot) => slots[slot]());
}
