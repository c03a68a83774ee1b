// The small chart above a slider: net present value across its range, with the present value and the break-even value.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { canonical, roundedToStep } from '../scenario/decimals.js';
import { pointList } from './chart.js';

/** @import { Curve } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */

const [width, height] = [200, 18];

/** @typedef {{value: number, range: {min: number, max: number, step: number}, label: string, whole?: boolean}} SliderState */
/** @typedef {{formatValue: (value: string) => string, format: Format, choose: (crossing: string) => void}} View */
/** @param {Curve | undefined} curve @param {SliderState & View} view */
export function curve(curve, { value, range, label, whole, formatValue, choose, format }) {
	if (!curve || curve.points.length < 2) return html`<span class="curve"></span>`;
	const points = curve.points.map((point) => ({ value: Number(point.value), npv: Number(point.npv) }));
	const x = scaleLinear([range.min, range.max], [6, width - 6]).clamp(true); // typed values may lie beyond the slider
	const y = scaleLinear(
		[Math.min(0, ...points.map((p) => p.npv)), Math.max(0, ...points.map((p) => p.npv))],
		[height - 3, 3],
	);
	const crossing = nearest(curve.crossings ?? [], value);
	const rounded =
		crossing &&
		roundedToStep(crossing, whole ? '1' : labelStep(range.step), paysBelow(crossing, points) ? 'floor' : 'ceil');
	const { charts } = format.words;
	const shown = rounded && charts.zeroAt({ value: formatValue(rounded) });
	const words = rounded && charts.setToZero({ value: formatValue(rounded), input: label });
	const vertical = (/** @type {string} */ kind, /** @type {number} */ at, /** @type {number} */ margin) =>
		svg`<line class=${kind} x1=${x(at)} x2=${x(at)} y1=${margin} y2=${height - margin}></line>`;
	return html`<span class="curve">
		<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
			${svg`
      <line class="zero" x1="0" x2=${width} y1=${y(0)} y2=${y(0)}></line>
      <polyline class="line" points=${pointList(points.map((p) => [x(p.value), y(p.npv)]))}></polyline>
      ${crossing ? vertical('crossing', Number(crossing), 0) : nothing}
      ${Number.isFinite(value) ? vertical('now', value, 2) : nothing}`}
		</svg>
		${
			rounded
				? html`<button
						type="button"
						class="link"
						tabindex="-1"
						title=${words}
						aria-label=${words}
						@click=${() => choose(whole ? rounded : crossing)}
					>
						${shown}
					</button>`
				: nothing
		}
	</span>`;
}

/** @param {string[]} crossings @param {number} value */
const nearest = (crossings, value) =>
	[...crossings].sort((a, b) => Math.abs(Number(a) - value) - Math.abs(Number(b) - value))[0];

/** A fifth of a slider's step. @param {number} step */
const labelStep = (step) => canonical(.../** @type {[string, string]} */ ((step / 5).toFixed(12).split('.')));

/** @param {string} crossing @param {{value: number, npv: number}[]} points in ascending order */
const paysBelow = (crossing, points) => (points.findLast(({ value }) => value < Number(crossing)) ?? points[0]).npv > 0;
