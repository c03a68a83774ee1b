// The change in net present value from the baseline to the current state, line by line.
import { minus, lineSteps } from '../state/difference.js';
import { figure } from './chart.js';
import { waterfallBars } from './waterfall.js';
import { explainButton } from '../ui/explain-button.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Step } from '../state/difference.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */
/** @import { ChartContext } from './chart.js' */

const maxBars = 7; // lines with their own bar; the others share one
const minShare = 0.01; // of the largest step; smaller bars would be invisible

/**
 * @param {CandidateResult & {owner: FigureOwner}} a
 * @param {CandidateResult} b
 * @param {Line[]} lines
 * @param {ChartContext} view
 */
export function bridge(a, b, lines, view) {
	const { format } = view;
	const words = format.words.baseline;
	const all = lineSteps(a, b, lines);
	const name = (/** @type {Step} */ { line }) => line?.label ?? words.rounding;
	const more = (/** @type {number} */ by) =>
		by > 0 ? words.gain({ amount: format.money(by) }) : words.loss({ amount: format.money(-by) });
	const wide = all
		.slice(0, maxBars)
		.filter(({ line, by }) => line && Math.abs(Number(by)) >= minShare * Math.abs(Number(all[0].by)));
	const single = all.length - wide.length === 1 ? all : wide;
	const bars = [
		...single.map((step) => ({ name: name(step), by: Number(step.by) })),
		...(single.length < all.length
			? [{ name: words.others, by: all.slice(single.length).reduce((sum, { by }) => sum + Number(by), 0) }]
			: []),
	];
	const ends = { from: format.money(a.npv), to: format.money(b.npv) };
	const [largest] = all;
	return figure(
		{
			id: 'bridge',
			name: words.chart,
			says: largest
				? words.chartSays({ ...ends, line: name(largest), amount: more(Number(largest.by)) })
				: words.chartSame(ends),
			...waterfallBars(
				{ name: words.a, amount: a.npv },
				bars.map((step) => ({ ...step, kind: step.by > 0 ? 'gain' : 'loss', text: more(step.by) })),
				{ name: words.now, amount: b.npv },
				view,
			),
			numbers: () => [
				words.explains,
				[words.line, words.a, words.now, words.difference],
				[
					...all.map((step) => [name(step), format.exact(step.a), format.exact(step.b), format.exact(step.by)]),
					[
						words.total,
						explainButton(format, { figure: 'npv', owner: a.owner }, format.exact(a.npv)),
						explainButton(format, { figure: 'npv' }, format.exact(b.npv)),
						format.exact(minus(b.npv, a.npv)),
					],
				],
			],
		},
		view,
	);
}
