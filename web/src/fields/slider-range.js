// The part of an input's bounds that a slider covers: bounds reach to 10^12,
// what one may want to try does not. It hangs on the preset's value alone, so
// that it stays put while one drags.

/** @import { Input } from '../engine/types.js' */

/**
 * @param {Input} input
 * @param {string | undefined} presetValue
 * @returns {{min: number, max: number, step: number}} in the scenario's unit
 */
export function sliderRange(input, presetValue) {
  const value = Number(presetValue ?? input.default ?? 0);
  const [least, most] = [Number(input.min), Number(input.max)];
  const [low, high] = span(input, value, least, most);
  const step = input.whole ? 1 : niceStep((high - low) / 200);
  const min = Math.max(least, Math.floor(low / step + 1e-9) * step);
  const max = Math.min(most, Math.ceil(high / step - 1e-9) * step);
  return { min: tidy(min), max: tidy(max), step };
}

/**
 * @param {Input} input
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
function span(input, value, least, most) {
  if (input.unit === 'share') return value >= 0.8 ? [0.8, 1] : [0, value <= 0.25 ? 0.5 : 1];
  if (input.low !== undefined && !input.relative) {
    const margin = (Number(input.high) - Number(input.low)) / 2;
    return [Math.min(value, Number(input.low) - margin), Math.max(value, Number(input.high) + margin)];
  }
  if (input.unit === 'months' || input.unit === 'count') return [least, Math.min(most, Math.max(12, value * 2))];
  return [Math.max(0, least), value > 0 ? value * 2.5 : Math.min(most, 1000)];
}

/** The 1, 2 or 5 times a power of ten that is at least as large. @param {number} rough */
function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return tidy(power * ([1, 2, 5].find((n) => n * power >= rough * 0.999) ?? 10));
}

/** Without the last bits that binary fractions leave. @param {number} n */
const tidy = (n) => Number(n.toPrecision(12));
