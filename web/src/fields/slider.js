// The slider of a key input, with its curve above and its range below.
import { html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { scaleLinear } from 'd3-scale';
import { curve } from '../charts/curve.js';
import { roundedToDigits } from '../scenario/decimals.js';
import { withUnit } from '../words/unit.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Range } from '../scenario/ranges.js' */
/** @import { Fields } from './fields.js' */
/** @import { RangeRows } from './range-row.js' */

const barWidth = 200;

/** @param {Fields} fields @param {RangeRows} ranges @param {string} pointer @param {Input} input */
export function slider(fields, ranges, pointer, input) {
	const { session, text, format } = fields;
	const value = session.value(pointer) ?? input.absent;
	const bounds = sliderRange(input, session.startValue(pointer));
	const range = ranges.effective(pointer);
	const label = range && format.words.inputs.between(ranges.rangeText(input, range));
	/** A touch has become a scroll. @param {unknown} before */
	const restore = (before) => session.value(pointer) !== before && session.edit(pointer, before);
	return [
		valueCurve(fields, pointer, input, value),
		html`<input
			type="range"
			min=${bounds.min}
			max=${bounds.max}
			step=${bounds.step}
			aria-label=${format.words.fields.slider(input)}
			aria-valuetext=${withUnit(input, String(value ?? ''), text, format)}
			.value=${live(String(value))}
			@pointerdown=${(/** @type {any} */ { target }) => (target.valueBefore = value)}
			@pointercancel=${(/** @type {any} */ { target }) => restore(target.valueBefore)}
			@input=${(/** @type {any} */ event) => session.edit(pointer, event.target.value)}
		/>`,
		rangeBar(range, bounds, label),
	];
}

/** @param {Fields} fields @param {string} pointer @param {Input} input @param {unknown} value */
function valueCurve({ session, text, format }, pointer, input, value) {
	const [points, start] = [session.curves.get(pointer), session.startValue(pointer)];
	return guard([value, points, start, input, format], () =>
		curve(points, {
			value: Number(value),
			range: sliderRange(input, start),
			label: input.label,
			whole: input.whole,
			formatValue: (crossing) => withUnit(input, crossing, text, format, { short: true }),
			format,
			choose: (crossing) => session.setToBreakEven(pointer, roundedToDigits(crossing, 6)),
		}),
	);
}

/** @param {Range | undefined} range @param {{min: number, max: number}} bounds @param {string | undefined} label */
function rangeBar(range, { min, max }, label) {
	if (!range) return html`<span class="range-bar"></span>`;
	const x = scaleLinear([min, max], [6, barWidth - 6]).clamp(true);
	const [from, to] = [x(Number(range.low)), x(Number(range.high))];
	return html`<span class="range-bar" title=${label}
		><svg role="img" aria-label=${label} viewBox="0 0 ${barWidth} 3" preserveAspectRatio="none">
			${svg`
    <rect x=${from} y="0" width=${Math.max(0, to - from) || 1} height="3"></rect>`}
		</svg></span
	>`;
}

/**
 * Bounds may reach 10^12. Depends on the preset's value only, so that it does not move while the slider is dragged.
 * @param {Input} input
 * @param {string | undefined} presetValue
 */
export function sliderRange(input, presetValue) {
	const value = Number(presetValue ?? input.default ?? 0);
	const [lowest, highest] = [Number(input.min), Number(input.max)];
	const [low, high] = span(input, value, lowest, highest);
	const step = input.whole ? 1 : niceStep((high - low) / 200);
	const min = Math.max(lowest, Math.floor(low / step + 1e-9) * step);
	const max = Math.min(highest, Math.ceil(high / step - 1e-9) * step);
	return { min: tidy(min), max: tidy(max), step };
}

/** @param {Input} input @param {number} value @param {number} lowest @param {number} highest */
function span(input, value, lowest, highest) {
	if (input.unit === 'share') return value >= 0.8 ? [0.8, 1] : [0, value <= 0.25 ? 0.5 : 1];
	if (input.low !== undefined && !input.relative) {
		const margin = (Number(input.high) - Number(input.low)) / 2;
		return [Math.min(value, Number(input.low) - margin), Math.max(value, Number(input.high) + margin)];
	}
	if (input.unit === 'months' || input.unit === 'count') return [lowest, Math.min(highest, Math.max(12, value * 2))];
	return [Math.max(0, lowest), value > 0 ? value * 2.5 : Math.min(highest, 1000)];
}

/** 1, 2 or 5 times a power of ten. @param {number} rough */
function niceStep(rough) {
	const power = 10 ** Math.floor(Math.log10(rough));
	return tidy(power * ([1, 2, 5].find((n) => n * power >= rough * 0.999) ?? 10));
}

/** Removes the rounding error of binary fractions. @param {number} n */
const tidy = (n) => Number(n.toPrecision(12));
