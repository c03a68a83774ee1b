// How well one colour can be told from another: WCAG 2.2, success criteria
// 1.4.3 and 1.4.11. Colours are written #rrggbb.

/** What text needs, and what the borders of fields need. */
export const enough = { text: 4.5, border: 3 };

/** A colour as it is typed, in full; undefined where it is none. @param {string} typed @returns {string | undefined} */
export function hex(typed) {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed)?.[1].toLowerCase();
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** @param {string} colour */
const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = channels(colour)
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, cut off to what is never more than it is. @param {string} colour @param {string} other */
export function contrast(colour, other) {
  const [dark, light] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

/**
 * The nearest shade of a colour that stands out enough from another.
 * @param {string} colour
 * @param {string} other
 * @param {number} needed
 */
export function nearest(colour, other, needed) {
  for (let step = 0; step <= 255; step++) {
    const shades = ['#000000', '#ffffff'].map((end) => mixed(colour, end, step / 255));
    const passing = shades.filter((shade) => contrast(shade, other) >= needed);
    if (passing.length) return passing[0];
  }
  return luminance(other) > 0.18 ? '#000000' : '#ffffff';
}

/** @param {string} colour @param {string} end @param {number} share of the end in it */
function mixed(colour, end, share) {
  const to = channels(end);
  return `#${channels(colour)
    .map((channel, i) =>
      Math.round(channel + (to[i] - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
