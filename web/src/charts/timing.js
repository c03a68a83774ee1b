// Net present value by cutover month, with the terms of the contract and its notice deadlines.
import { html, svg, nothing } from 'lit';
import { scaleBand } from 'd3-scale';
import { explainButton } from '../ui/explain-button.js';
import { axisWidth, figure, labelCentre, labelPosition, moneyAxis, moneyScale, monthAxis, textWidth } from './chart.js';

/** @import { CandidateResult, ContractEnd, Recommendation, Result } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext } from './chart.js' */

/** @typedef {import('d3-scale').ScaleBand<number>} Months */
/** @typedef {Pick<Recommendation, 'notice_by_month' | 'notice_by_date'>} Notice */
/** @typedef {(value: number) => number} Scale of a month or an amount to px */

const plotHeight = 90; // px
const maxColumn = 90; // width of a column with its gap, px
const margin = { right: 18, bottom: 26 };
const flagRow = 17; // height of a deadline's label, px
const termRow = 16; // height of the terms' names, px
const markRow = 18; // room for the label of the highest column, px

/**
 * @param {Pick<Result, 'candidates' | 'contract_ends'> & {recommendation: Notice}} result
 * @param {ChartContext & {choose: (month: number) => void, chosen?: number}} view chosen: the best month on average
 */
export function timingChart({ candidates: [candidate], contract_ends: ends, recommendation }, view) {
	const { width, format, choose } = view;
	const words = format.words.charts;
	const { timing, best_cutover_month: highest } = candidate;
	const best = view.chosen ?? highest;
	const flags = deadlines(candidate, recommendation, format);
	const band = { top: flags.length * flagRow + 4, height: termRow + markRow + plotHeight };
	const [top, bottom] = [band.top + termRow + markRow, band.top + band.height];
	const height = bottom + margin.bottom;
	const y = moneyScale(
		timing.map((t) => Number(t.npv)),
		top,
		bottom,
	);
	const [left, right] = [axisWidth(y, format), width - margin.right];
	const months = timing.map((t) => t.cutover_month);
	const spare = (right - left) / maxColumn - months.length; // keeps a few columns from growing wide
	const x = scaleBand(months, [left, right])
		.paddingInner(0.18)
		.paddingOuter(Math.max(0.1, spare / 2));
	const centre = (/** @type {number} */ month) => (x(month) ?? left) + x.bandwidth() / 2;
	const plot = { months, centre, left, right, top: band.top };
	const bands = terms(ends, months, x, words);
	const picture = svg`
    ${bands.map((term) => bandArea(term, band))}
    ${moneyAxis(y, left, right, format)}
    ${timing.map((t) => column(t, { x, y, best, shown: candidate.cutover_month, choose, top, height: bottom - top }))}
    ${flags.map((deadline, i) => flag(deadline, i, flags.length, plot))}
    ${bands.map((term) => bandName(term, band.top))}
    ${bestLabel(best, candidate, { ...plot, y }, format)}
    ${monthAxis(
			timing.map((t) => ({ month: t.cutover_month, date: t.cutover_date })),
			centre,
			height - 8,
			format,
			width,
		)}`;
	return figure(
		{
			id: 'timing',
			name: words.timing,
			says: says(candidate, format),
			height,
			picture,
			numbers: () => [
				words.timingTable,
				[words.cutoverAtEndOf, words.netPresentValue, words.note],
				timing.map((t) => [
					format.month(t.cutover_month, t.cutover_date),
					explainButton(format, { figure: 'npv', cutover: t.cutover_month }, format.exact(t.npv)),
					t.cutover_month === best ? words.best : '',
				]),
			],
			below: chooser(candidate, format, choose),
		},
		view,
	);
}

/** @typedef {{name: string, from: number, to: number, odd: boolean}} Band a term of the contract, px */

/** @param {Band} term @param {{top: number, height: number}} band px */
const bandArea = ({ from, to, odd }, { top, height }) => {
	const kind = odd ? 'odd' : 'even';
	return svg`<rect class="term ${kind}" x=${from} y=${top} width=${to - from} height=${height}></rect>`;
};

/** @param {Band} term @param {number} top px */
const bandName = ({ from, to, name }, top) =>
	to - from > textWidth(name, 12) + 8
		? svg`<text class="term" x=${(from + to) / 2} y=${top + 13} text-anchor="middle">${name}</text>`
		: nothing;

/** @param {CandidateResult} candidate @param {Format} format */
function says({ timing, best_cutover_month: best, best_cutover_date: date }, format) {
	const values = timing.map((t) => Number(t.npv));
	return format.words.charts.timingSays({
		end: format.endOf(best, date),
		best: format.money(Math.max(...values)),
		worst: format.money(Math.min(...values)),
	});
}

/**
 * @param {CandidateResult['timing'][0]} t
 * @param {{x: Months, y: Scale, best: number, shown: number, choose: (month: number) => void, top: number,
 *   height: number}} plot
 */
function column({ cutover_month: month, npv }, { x, y, best, shown, choose, top: plotTop, height }) {
	const value = Number(npv);
	const [from, to] = value >= 0 ? [y(value), y(0)] : [y(0), y(value)];
	const kind = value >= 0 ? 'gain' : 'loss';
	const rect = (/** @type {string} */ name, width = x.bandwidth(), top = from, size = Math.max(1, to - from)) =>
		svg`<rect class=${name} x=${x(month)} width=${width} y=${top} height=${size}></rect>`;
	return svg`<g class="column" @click=${() => choose(month)}>
    ${rect('catch', x.step(), plotTop, height)}
    ${rect(`${kind} ${month === best ? 'best' : ''}`)}
    ${month === shown && month !== best ? rect('shown') : nothing}
  </g>`;
}

/** @param {ContractEnd[]} ends @param {number[]} months @param {Months} x @param {Format['words']['charts']} words */
function terms(ends, months, x, words) {
	const [first, last] = [months[0], months[months.length - 1]];
	const [, right] = x.range();
	const edge = (/** @type {number} */ month) =>
		Math.min(right, /** @type {number} */ (x(Math.min(Math.max(month, first), last))) + (month < first ? 0 : x.step()));
	const bands = ends.map(({ month }, n) => ({
		name: n ? words.renewal({ n }) : words.presentTerm,
		from: edge(n ? ends[n - 1].month : first - 1),
		to: edge(month),
		odd: n % 2 === 0,
	}));
	return bands.filter(({ from, to }) => to - from >= 1);
}

/** @param {number} best @param {CandidateResult} candidate @param {Plot & {y: Scale}} plot @param {Format} format */
function bestLabel(best, { timing, best_cutover_month: highest }, { centre, y, left, right }, format) {
	const { npv = 0, cutover_date: date } = timing.find((t) => t.cutover_month === best) ?? {};
	const value = Number(npv);
	const { bestMark, bestOnAverage } = format.words.charts;
	const words = (best === highest ? bestMark : bestOnAverage)({
		month: format.markedMonth(best, date),
		worth: format.compact(value),
	});
	const x = labelCentre(centre(best), left, right + margin.right, words);
	return svg`<text class="mark" x=${x} y=${y(Math.max(0, value)) - 7} text-anchor="middle">${words}</text>`;
}

/** @typedef {{month: number, long: string, short: string}} Deadline */
/** top: of the terms @typedef {{months: number[], centre: Scale, left: number, right: number, top: number}} Plot px */

/** @param {CandidateResult} candidate @param {Notice} recommended @param {Format} format */
function deadlines(
	{ missed_notice_cost: missed, notice_deadline_month: renewal, notice_deadline_date: renewalDate },
	{ notice_by_month: month, notice_by_date: date },
	format,
) {
	const words = format.words.charts;
	const cost = Number(missed) > 0 ? format.compact(/** @type {string} */ (missed)) : null;
	const by = (/** @type {number} */ month, /** @type {string | undefined} */ date) =>
		month === 0 ? null : format.noticeBy(month, date);
	const notices =
		month === null
			? []
			: [
					{
						month,
						long: words.notice({ by: by(month, date), cost: renewal === month ? cost : null }),
						short: words.notice({ by: by(month, date), cost: null }),
					},
				];
	if (renewal === null || renewal === month || cost === null) return notices;
	const renews = { by: by(renewal, renewalDate), cost };
	return [...notices, { month: renewal, long: words.renews(renews), short: words.renews({ ...renews, cost: null }) }];
}

/**
 * On a line of its own above the terms, so that no line crosses a label; only the last has a stem to them.
 * @param {Deadline} deadline
 * @param {number} row of its label
 * @param {number} rows
 * @param {Plot} plot
 */
function flag({ month, long, short }, row, rows, { months, centre, left, right, top }) {
	const at = month < months[0] ? left : month > months[months.length - 1] ? right : centre(month);
	const words = right - left > 460 ? long : short;
	const label = labelPosition(at, 10, 0, right + margin.right, words);
	const y = flagRow * row + 9;
	return svg`<g class="flag ${row ? 'renewal' : ''}">
    ${row === rows - 1 ? svg`<line x1=${at} x2=${at} y1=${label.over ? y + 6 : y} y2=${top}></line>` : nothing}
    ${label.over ? nothing : svg`<circle cx=${at} cy=${y} r="4"></circle>`}
    <text x=${label.x} y=${y + 4} text-anchor=${label.anchor}>${words}</text>
  </g>`;
}

/** @param {CandidateResult} candidate @param {Format} format @param {(month: number) => void} choose */
function chooser({ timing, cutover_month: shown, cutover_date: date }, format, choose) {
	const npv = timing.find((t) => t.cutover_month === shown)?.npv ?? '0';
	const words = format.words.charts;
	const end = format.endOf(shown, date);
	return html`<div class="chooser">
		<label for="cutover">${words.chooseCutover}</label>
		<input
			type="range"
			id="cutover"
			min=${timing[0].cutover_month}
			max=${timing[timing.length - 1].cutover_month}
			step="1"
			.value=${String(shown)}
			aria-valuetext=${words.cutoverWorth({ end, worth: format.money(npv) })}
			@input=${(/** @type {any} */ event) => choose(Number(event.target.value))}
		/>
		<output for="cutover"
			>${explainButton(
				format,
				{ figure: 'npv', cutover: shown },
				words.cutoverIs({ end, worth: format.money(npv) }),
			)}</output
		>
	</div>`;
}
