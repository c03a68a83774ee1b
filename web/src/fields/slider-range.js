/** @import { Input } from '../engine/types.js' */

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
