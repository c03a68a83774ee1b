// The answer in a sentence, and what would change it.
import { counted, duration, endOf, ofFifty } from './format.js';

/** @typedef {import('../engine/types.js').Result} Result */
/** @typedef {import('../engine/types.js').Scenario} Scenario */
/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('./format.js').Format} Format */

/** The verdict in a word. @type {Record<string, string>} */
export const verdictWords = { switch_now: 'Switch now', switch_later: 'Switch later', stay: 'Stay', toss_up: 'Too close to call' };

/**
 * The verdict in one breath.
 * @param {Result} result
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function verdict(result, scenario, format) {
  const { recommendation } = result;
  const candidate = result.candidates[recommendation.candidate];
  const worth = `worth ${format.money(recommendation.npv)} over ${duration(Number(scenario.horizon_months))}`;
  switch (recommendation.verdict) {
    case 'switch_now':
      return `Switch as soon as you can, and ${notice(recommendation, format)}: it ${paysBack(candidate)}is ${worth}.`;
    case 'switch_later':
      return `Switch at ${endOf(format, recommendation.cutover_month, recommendation.cutover_date)}, not now: ${notice(recommendation, format)}. `
        + `It is ${worth}${gainByWaiting(candidate, format)}.`;
    case 'toss_up':
      return `Too close to call: switching would be ${worth}, but pays off in only ${ofFifty(recommendation.reason?.probability_positive)} of 50 equally likely futures.`;
    default:
      return stay(candidate, recommendation, scenario, format);
  }
}

/** @param {CandidateResult} candidate */
function paysBack({ payback_month: month }) {
  if (month === null) return '';
  return month === 0 ? 'never costs more than staying and ' : `pays back in ${counted(month, 'month')} and `;
}

/**
 * @param {{notice_by_month: number, notice_by_date?: string}} exit
 * @param {Format} format
 */
export function notice({ notice_by_month: month, notice_by_date: date }, format) {
  return month === 0 ? 'give notice today' : `give notice by ${endOf(format, month, date)}`;
}

/** What the best month brings over the first possible. @param {CandidateResult} candidate @param {Format} format */
function gainByWaiting({ timing, best_cutover_month: best }, format) {
  const atBest = timing.find((t) => t.cutover_month === best);
  const gain = Number(atBest?.npv) - Number(timing[0].npv);
  return gain > 0 ? `, ${format.money(gain)} more than switching at once` : '';
}

/**
 * @param {CandidateResult} candidate
 * @param {Result['recommendation']} recommendation
 * @param {Scenario} scenario
 * @param {Format} format
 */
function stay(candidate, { npv, cutover_month: best }, scenario, format) {
  const within = `within ${duration(Number(scenario.horizon_months))}`;
  if (Number(npv) === 0) return `Stay: ${within}, switching gains nothing.`;
  if (candidate.cutover_month !== best) return `Stay: even at its best month switching would lose ${format.size(npv)} ${within}.`;
  const back = candidate.payback_month === null ? 'not earn it back' : 'not earn it back with interest';
  const loss = Number(candidate.one_time_total) > 0
    ? `switching would cost ${format.money(candidate.one_time_total)} up front and ${back} ${within}`
    : `switching would lose ${format.size(npv)} ${within}`;
  return `Stay: ${loss}.`;
}

/**
 * What would turn the verdict on the cutover month that is shown, in one line.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 */
export function whatWouldChange(candidate, scenario, format) {
  const { cutover_month: month, cutover_date: date, break_even: { candidate_price_factor: factor, retention_discount: discount } } = candidate;
  const cutover = `A cutover at ${endOf(format, month, date)}`;
  const { name } = scenario.candidates[0];
  if (Number(candidate.npv) <= 0) {
    if (factor === null || Number(factor) === 0) return `${cutover} would not pay even if the labels of ${name} were free.`;
    return `${cutover} would pay if ${priceAt(scenario, Number(factor), format, 'fell')}.`;
  }
  const reasons = [];
  if (factor !== null) reasons.push(priceAt(scenario, Number(factor), format, 'rose'));
  if (discount !== null) reasons.push(`${scenario.incumbent.name} took ${format.percent(discount)} off its prices`);
  if (!reasons.length) return `${cutover} would pay even at ten times the price of ${name}.`;
  return `${cutover} would stop paying if ${reasons.join(', or if ')}.`;
}

/**
 * The candidate's price at a factor, as a price where there is just one.
 * @param {Scenario} scenario
 * @param {number} factor
 * @param {Format} format
 * @param {'rose' | 'fell'} moved
 */
function priceAt(scenario, factor, format, moved) {
  const { name, offer: { pricing } } = scenario.candidates[0];
  const limit = moved === 'rose' ? 'rose above' : 'fell below';
  if (pricing.model === 'per_label') return `the price of ${name} ${limit} ${format.price(Number(pricing.unit_price) * factor)} per label`;
  if (pricing.model === 'hourly') return `the price of ${name} ${limit} ${format.price(Number(pricing.hourly_rate) * factor)} per hour`;
  return `the prices of ${name} ${moved} by ${format.percent(Math.abs(factor - 1))}`;
}
