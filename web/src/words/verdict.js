// Which sentence is the answer, and which says what would change it.
import { priceOf } from '../scenario/costs.js';
import { ofFifty } from './chance.js';

/** @import { CandidateResult, Result, Scenario } from '../engine/types.js' */
/** @import { Format } from './format.js' */

// Below this share of the futures a verdict is said to be less than certain.
const certain = 0.75;

/** The verdict in a word or two. @param {Result} result @param {Format} format */
export function verdictWord({ recommendation }, { words: { verdict: words } }) {
  const word = words.word[recommendation.verdict];
  return doubted(recommendation) ? words.onBalance({ word }) : word;
}

/** Whether more than a few futures speak against the verdict. @param {Result['recommendation']} recommendation */
function doubted({ verdict, reason }) {
  if (!reason || verdict === 'toss_up') return false;
  const pays = Number(reason.probability_positive);
  return (verdict === 'stay' ? 1 - pays : pays) < certain;
}

/**
 * The verdict in one breath, and another where it is not certain.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function verdict(result, scenario, format) {
  const { recommendation } = result;
  const sentence = verdictSentence(result, scenario, format);
  return doubted(recommendation)
    ? `${sentence} ${format.words.verdict.notCertain({ pays: ofFifty(recommendation.reason?.probability_positive) })}`
    : sentence;
}

/** @param {Result} result @param {Scenario} scenario @param {Format} format */
function verdictSentence(result, scenario, format) {
  const words = format.words.verdict;
  const { recommendation } = result;
  const candidate = result.candidates[recommendation.candidate];
  const horizon = Number(scenario.horizon_months);
  const worth = format.money(recommendation.npv);
  switch (recommendation.verdict) {
    case 'switch_now':
      return words.switchNow({
        end: format.endOf(recommendation.cutover_month, recommendation.cutover_date),
        notice: notice(recommendation, format),
        payback: candidate.payback_month,
        worth,
        horizon,
      });
    case 'switch_later':
      return words.switchLater({
        end: format.endOf(recommendation.cutover_month, recommendation.cutover_date),
        notice: notice(recommendation, format),
        worth,
        horizon,
        gain: gainByWaiting(candidate, format),
      });
    case 'toss_up':
      return words.tossUp({ worth, horizon, pays: ofFifty(recommendation.reason?.probability_positive) });
    default:
      return stay(candidate, recommendation, horizon, format);
  }
}

/** @param {{notice_by_month: number, notice_by_date?: string}} exit @param {Format} format @returns {string | null} the end of a month, null for today */
const notice = ({ notice_by_month: month, notice_by_date: date }, format) =>
  month === 0 ? null : format.endOf(month, date);

/** What the best month brings over the first possible. @param {CandidateResult} candidate @param {Format} format */
function gainByWaiting({ timing, best_cutover_month: best }, format) {
  const atBest = timing.find((t) => t.cutover_month === best);
  const gain = Number(atBest?.npv) - Number(timing[0].npv);
  return gain > 0 ? format.money(gain) : null;
}

/**
 * @param {CandidateResult} candidate
 * @param {Result['recommendation']} recommendation
 * @param {number} horizon months
 * @param {Format} format
 */
function stay(candidate, { npv, cutover_month: best }, horizon, format) {
  const words = format.words.verdict;
  if (Number(npv) === 0) return words.stayForNothing({ horizon });
  if (candidate.cutover_month !== best) return words.stayAtBest({ loss: format.size(npv), horizon });
  if (Number(candidate.one_time_total) <= 0) return words.stayForLoss({ loss: format.size(npv), horizon });
  return words.stayForCost({
    cost: format.money(candidate.one_time_total),
    horizon,
    earnedBack: candidate.payback_month !== null,
  });
}

/**
 * What would turn the verdict on the cutover month that is shown, in one line;
 * where none pays, what would make any of them pay, which need not be the best.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function whatWouldChange(candidate, scenario, format) {
  const words = format.words.verdict;
  const {
    cutover_month: month,
    cutover_date: date,
    break_even: { candidate_price_factor: factor, retention_discount: discount },
  } = candidate.closest ?? candidate;
  const end = format.endOf(month, date);
  const { name } = scenario.candidates[0];
  if (Number(candidate.npv) <= 0) {
    if (factor === null || Number(factor) === 0) return words.neverPays({ end, name });
    const condition = priceAt(scenario, Number(factor), format, 'fell');
    return candidate.closest ? words.firstPaysIf({ condition }) : words.wouldPayIf({ end, condition });
  }
  const conditions = [];
  if (factor !== null) conditions.push(priceAt(scenario, Number(factor), format, 'rose'));
  if (discount !== null)
    conditions.push(words.discountOf({ name: scenario.incumbent.name, discount: format.percent(discount) }));
  return conditions.length ? words.wouldStopIf({ end, conditions }) : words.alwaysPays({ end, name });
}

/**
 * The candidate's price at a factor, as a price where there is just one.
 * @param {Scenario} scenario
 * @param {number} factor
 * @param {Format} format
 * @param {'rose' | 'fell'} moved
 */
function priceAt(scenario, factor, format, moved) {
  const words = format.words.verdict;
  const {
    name,
    offer: { pricing },
  } = scenario.candidates[0];
  const price = priceOf(pricing);
  if (!price)
    return words[moved === 'rose' ? 'pricesUp' : 'pricesDown']({ name, by: format.percent(Math.abs(factor - 1)) });
  return words[moved === 'rose' ? 'priceAbove' : 'priceBelow']({
    name,
    price: format.price(price.amount * factor),
    per: price.per,
  });
}
