// The thin bar below a slider: within what an uncertain input may well lie.
import { html, svg } from 'lit';
import { scaleLinear } from 'd3-scale';

const width = 200;

/**
 * @param {import('../scenario/ranges.js').Range | undefined} range
 * @param {{min: number, max: number}} slider what it covers
 * @param {string | undefined} label
 */
export function rangeBar(range, { min, max }, label) {
  if (!range) return html`<span class="range-bar"></span>`;
  const x = scaleLinear([min, max], [6, width - 6]).clamp(true);
  const [from, to] = [x(Number(range.low)), x(Number(range.high))];
  return html`<span class="range-bar" title=${label}
    ><svg role="img" aria-label=${label} viewBox="0 0 ${width} 3" preserveAspectRatio="none">
      ${svg`
    <rect x=${from} y="0" width=${Math.max(0, to - from) || 1} height="3"></rect>`}
    </svg></span
  >`;
}
