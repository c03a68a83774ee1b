// What candidates, or two states of one, are compared by: what each measure
// is of an answer, and whose is best.
import { chance, ofFifty } from '../words/chance.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../inquiry.js').Part} Part */
/** @typedef {import('../words/format.js').Format} Format */
/** @typedef {keyof Format['words']['compare']['measures']} Measure */

/**
 * One measure of one answer; rank is undefined where it is not known yet, old
 * where it is still that of the last answer.
 * @typedef {{text: string, rank: number | undefined, old?: boolean}} Cell
 */

/** @typedef {'least' | 'most' | 'soonest' | 'latest' | 'highest' | 'lowEnd'} Best which one wins */

/** @typedef {{measure: Measure, best: Best, cells: Cell[], winners: number[]}} Row */

// Not known yet, and not given.
/** @type {Cell} */
const unknown = { text: '…', rank: undefined };
/** @type {Cell} */
const none = { text: '–', rank: undefined };

/** @type {[measure: Measure, best: Best, cell: (candidate: CandidateResult, format: Format) => Cell][]} */
const measures = [
  ['upFront', 'least', ({ one_time_total: cost }, format) => money(cost, format)],
  ['paysBack', 'soonest', ({ payback_month: month }, { words }) => ({
    rank: month ?? Infinity,
    text: month === null ? words.compare.never : month === 0 ? words.compare.atOnce : words.compare.months({ months: month }),
  })],
  ['worth', 'most', ({ npv }, format) => money(npv, format)],
  ['range', 'lowEnd', ({ risk }, format) => (risk
    ? { rank: Number(risk.p10), text: format.words.compare.fromTo({ low: format.money(risk.p10), high: format.money(risk.p90) }) } : unknown)],
  ['chance', 'highest', ({ risk }, format) => (risk
    ? { rank: ofFifty(risk.probability_positive), text: chance(risk.probability_positive, format) } : unknown)],
  ['bestMonth', 'soonest', ({ best_cutover_month: month, best_cutover_date: date }, format) => ({ rank: month, text: format.month(month, date) })],
  ['noticeBy', 'latest', ({ exit: { notice_by_month: month, notice_by_date: date } }, format) => ({
    rank: month,
    text: month === 0 ? format.words.compare.today : format.month(month, date),
  })],
  ['exitCost', 'least', ({ one_time: { exit } }, format) => money(exit, format)],
  ['fit', 'highest', ({ fit }, format) => (fit ? { rank: Number(fit.candidate), text: format.score(fit.candidate) } : none)],
];

/** @param {string} amount @param {Format} format @returns {Cell} */
const money = (amount, format) => ({ rank: Number(amount), text: format.money(amount) });

/**
 * The rows of a comparison; a measure that none of the answers has is left out.
 * @param {Part[]} parts all answered
 * @param {Format} format
 * @returns {Row[]}
 */
export function compared(parts, format) {
  return measures.map(([measure, best, cell]) => {
    const cells = parts.map((part) => cellOf(part, (candidate) => cell(candidate, format)));
    return { measure, best, cells, winners: winners(cells.map(({ rank }) => rank), best) };
  }).filter(({ measure, cells }) => measure !== 'fit' || cells.some(({ rank }) => rank !== undefined));
}

/** @param {Part} part @param {(candidate: CandidateResult) => Cell} cell */
function cellOf(part, cell) {
  const answered = /** @type {import('../inquiry.js').Answered} */ (part.answered).result.candidates[0];
  const assessed = part.lastAssessed?.result.candidates[0];
  const now = cell({ ...answered, risk: undefined });
  if (now.rank !== undefined || !assessed) return { ...now, old: part.old };
  return { ...cell({ ...answered, risk: assessed.risk }), old: part.assessed === undefined };
}

/**
 * Whose is best: several on a tie, none where most are alike or one is not known.
 * @param {(number | undefined)[]} ranks
 * @param {Best} best
 */
export function winners(ranks, best) {
  const known = /** @type {number[]} */ (ranks.filter((rank) => rank !== undefined));
  if (known.length < ranks.length) return [];
  const top = best === 'least' || best === 'soonest' ? Math.min(...known) : Math.max(...known);
  const first = ranks.flatMap((rank, i) => (rank === top ? [i] : []));
  return first.length > ranks.length / 2 ? [] : first;
}
