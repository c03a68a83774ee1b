// The slider of a key input, with its curve above and its range below.
import { html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { scaleLinear } from 'd3-scale';
import { curve } from '../charts/curve.js';
import { roundedToDigits } from '../scenario/decimals.js';
import { withUnit } from '../words/unit.js';
import { sliderRange } from './key-inputs.js';

/** @import { Input } from '../engine/types.js' */
/** @import { Range } from '../scenario/ranges.js' */
/** @import { Fields } from './fields.js' */
/** @import { RangeRows } from './range-row.js' */

const barWidth = 200;

/**
 * @param {Fields} fields
 * @param {RangeRows} ranges
 * @param {string} pointer
 * @param {Input} input
 */
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
			tabindex="-1"
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
