// The answer in a sentence, its figures, and what would change it. A horizon is
// in months, a notice is the end of a month or null for today.
import { counted, duration } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) => (notice === null ? 'give notice today' : `give notice by ${notice}`);

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? 'never costs more than staying and ' : `pays back in ${counted(payback, 'month')} and `;
}

/** @type {Record<import('../../engine/types.js').Recommendation['verdict'], string>} */
const word = { switch_now: 'Switch now', switch_later: 'Switch later', stay: 'Stay', toss_up: 'Too close to call' };

export default {
  word,

  /** @param {{end: string, notice: string | null, payback: number | null, worth: string, horizon: number}} now payback in months, null for never, 0 for never behind */
  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `Switch as soon as you can, at ${end}, and ${give(notice)}: it ${paysBack(payback)}is worth ${worth} over ${duration(horizon)}.`,
  /** @param {{end: string, notice: string | null, worth: string, horizon: number, gain: string | null}} later gain over switching at once */
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `Switch at ${end}, not now: ${give(notice)}. It is worth ${worth} over ${duration(horizon)}${gain === null ? '' : `, ${gain} more than switching at once`}.`,
  /** @param {{worth: string, horizon: number, pays: number}} open pays in so many of 50 futures */
  tossUp: ({ worth, horizon, pays }) =>
    `Too close to call: switching would be worth ${worth} over ${duration(horizon)}, but pays off in only ${pays} of 50 equally likely futures.`,
  /** @param {{horizon: number}} stay */
  stayForNothing: ({ horizon }) => `Stay: within ${duration(horizon)}, switching gains nothing.`,
  /** @param {{loss: string, horizon: number}} stay */
  stayAtBest: ({ loss, horizon }) =>
    `Stay: even at its best month switching would lose ${loss} within ${duration(horizon)}.`,
  /** @param {{cost: string, horizon: number, earnedBack: boolean}} stay earnedBack but for the interest */
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `Stay: switching would cost ${cost} up front and not earn it back ${earnedBack ? 'with interest ' : ''}within ${duration(horizon)}.`,
  /** @param {{loss: string, horizon: number}} stay */
  stayForLoss: ({ loss, horizon }) => `Stay: switching would lose ${loss} within ${duration(horizon)}.`,
  /** A verdict that more than a few futures speak against, in a word. @param {{word: string}} verdict */
  onBalance: ({ word }) => `${word}, on balance`,
  /** Behind its sentence. @param {{pays: number}} chance */
  notCertain: ({ pays }) => `This is not certain: switching pays off in ${pays} of 50 equally likely futures.`,

  upFront: 'Up front',
  /** @param {{amount: string}} cost */
  upFrontSays: ({ amount }) => `all one-time cost, ${amount}`,
  paysBack: 'Pays back',
  never: 'Never',
  atOnce: 'At once',
  /** @param {{months: number}} payback */
  inMonths: ({ months }) => `In ${counted(months, 'month')}`,
  /** @param {{horizon: number}} payback */
  neverSays: ({ horizon }) => `not within ${duration(horizon)}`,
  atOnceSays: 'never behind staying',
  /** @param {{end: string}} payback */
  inMonthsSays: ({ end }) => `${end}, before interest`,
  /** @param {{horizon: number}} worth */
  worthOver: ({ horizon }) => `Worth over ${duration(horizon)}`,
  /** @param {{amount: string}} worth */
  worthSays: ({ amount }) => `with interest, in today’s money, ${amount}`,
  chance: 'Chance that it pays',
  chanceUnknown: 'thousands of futures are being looked at',
  /** @param {{pays: number}} chance */
  inFifty: ({ pays }) => `${pays} in 50`,
  /** @param {{low: string, middle: string, high: string}} range */
  chanceSays: ({ low, middle, high }) =>
    `worth ${low} to ${high} in eight of ten futures, above ${middle} in half of them`,

  /** @param {{end: string}} cutover */
  fixedMonth: ({ end }) => `The figures below are for a cutover at ${end}.`,
  thatIsBest: 'That is the best month.',
  /** @param {{month: string}} best */
  showBest: ({ month }) => `Show the best month, ${month}`,
  /** @param {{month: string}} start */
  aged: ({ month }) => `These figures begin in ${month}, which is past; so may be the date for the notice.`,
  /** @param {{month: string}} coming */
  beginIn: ({ month }) => `Begin in ${month}`,

  /** @param {{end: string, name: string}} change */
  neverPays: ({ end, name }) => `A cutover at ${end} would not pay even if the labels of ${name} were free.`,
  /** @param {{end: string, name: string}} change */
  alwaysPays: ({ end, name }) => `A cutover at ${end} would pay even at ten times the price of ${name}.`,
  /** @param {{end: string, condition: string}} change */
  wouldPayIf: ({ end, condition }) => `A cutover at ${end} would pay if ${condition}.`,
  /** Where no month pays. @param {{condition: string}} change */
  firstPaysIf: ({ condition }) => `Switching would pay if ${condition}.`,
  /** @param {{end: string, conditions: string[]}} change any of which suffices */
  wouldStopIf: ({ end, conditions }) => `A cutover at ${end} would stop paying if ${conditions.join(', or if ')}.`,
  /** Conditions, as clauses after "if". @param {{name: string, price: string, per: 'label' | 'hour'}} price */
  priceAbove: ({ name, price, per }) => `the price of ${name} rose above ${price} per ${per}`,
  /** @param {{name: string, price: string, per: 'label' | 'hour'}} price */
  priceBelow: ({ name, price, per }) => `the price of ${name} fell below ${price} per ${per}`,
  /** @param {{name: string, by: string}} prices */
  pricesUp: ({ name, by }) => `the prices of ${name} rose by ${by}`,
  /** @param {{name: string, by: string}} prices */
  pricesDown: ({ name, by }) => `the prices of ${name} fell by ${by}`,
  /** @param {{name: string, discount: string}} offer */
  discountOf: ({ name, discount }) => `${name} took ${discount} off its prices`,
};
