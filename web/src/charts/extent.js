// Net present value by the share of the labels that moves, each share in its own best month.
import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { axisWidth, figure, labelPosition, moneyAxis, moneyScale, textAnchor } from './chart.js';

/** @import { Split } from '../engine/types.js' */
/** @import { ChartContext } from './chart.js' */

const height = 240;
const margin = { top: 30, right: 12, bottom: 26 };
const ticks = [0.2, 0.4, 0.6, 0.8, 1];

/**
 * @param {Split[]} splits at least one
 * @param {{now: number, says: string}} marks now: the share that moves at present
 * @param {ChartContext} view
 */
export function extentChart(splits, { now, says }, view) {
	const { width, format } = view;
	const { charts, extent: words } = format.words;
	const points = splits.map(({ move_share: share, npv }) => ({ share: Number(share), npv: Number(npv) }));
	const bottom = height - margin.bottom;
	const y = moneyScale(
		points.map(({ npv }) => npv),
		margin.top,
		bottom,
	);
	const [left, right] = [axisWidth(y, format), width - margin.right];
	const x = scaleLinear([0, 1.05], [left, right]);
	const bar = x(0.06) - left;
	const best = bestOf(points);
	const nowText = words.now({ share: format.share(now) });
	const label = labelPosition(x(best.share), 9, left, right, format.compact(best.npv));
	const picture = svg`
    ${moneyAxis(y, left, right, format)}
    <g class="flag renewal">
      <line x1=${x(now)} x2=${x(now)} y1="18" y2=${bottom}></line>
      <text x=${x(now)} y="12" text-anchor=${textAnchor(x(now), left, right, nowText)}>${nowText}</text>
    </g>
    <g class="swing">
      ${points.map(({ share, npv }) => {
				const kind = npv < 0 ? 'loss' : 'gain';
				const [top, size] = [y(Math.max(0, npv)), Math.abs(y(npv) - y(0))];
				return svg`<rect class=${kind} x=${x(share) - bar / 2} y=${top} width=${bar} height=${size}></rect>`;
			})}
    </g>
    <g class="mark ${best.npv < 0 ? 'loss' : ''}">
      <circle cx=${x(best.share)} cy=${y(best.npv)} r="5"></circle>
      <text x=${label.x} y=${y(best.npv) - 10} text-anchor=${label.anchor}>${format.compact(best.npv)}</text>
    </g>
    ${ticks.map(
			(share) =>
				svg`<text class="tick" x=${x(share)} y=${height - 8} text-anchor="middle">${format.share(share)}</text>`,
		)}`;
	return figure(
		{
			id: 'extent-chart',
			name: words.chart,
			says,
			height,
			picture,
			numbers: () => [
				words.chart,
				[words.share, charts.cutoverAtEndOf, charts.netPresentValue],
				splits.map(({ move_share: share, cutover_month: month, cutover_date: date, npv }) => [
					format.share(share),
					format.month(month, date),
					format.exact(npv),
				]),
			],
		},
		view,
	);
}

/** @template {{npv: string | number}} T @param {T[]} splits at least one */
export const bestOf = (splits) => splits.reduce((best, one) => (Number(one.npv) > Number(best.npv) ? one : best));
