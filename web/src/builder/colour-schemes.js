// The colours of a widget in light and in dark, and which of them must stand out
// from which.
import { contrast, enough, hex, nearest } from './contrast.js';

/** @typedef {'light' | 'dark'} Scheme */
/** By scheme; undefined where the default stands. @typedef {Partial<Record<Scheme, string>>} Shades */

export const schemes = /** @type {const} */ (['light', 'dark']);

/** Those that a widget is shown in. @param {string | undefined} theme the only one, where there is only one */
export const schemesOf = (theme) => schemes.filter((scheme) => scheme === (theme ?? scheme));

/** What stands on what: custom properties without their prefix. @type {[front: string, back: string, kind: keyof typeof enough][]} */
const pairs = [
  ['ink', 'surface', 'text'],
  ['muted', 'surface', 'text'],
  ['accent', 'surface', 'text'],
  ['loss', 'surface', 'text'],
  ['on-accent', 'accent', 'text'],
  ['ink', 'raised', 'text'],
  ['muted', 'raised', 'text'],
  ['edge', 'surface', 'border'],
];

export const prefix = '--switch-cost-';

/** What a custom property says for each scheme. @param {string | undefined} value @returns {Shades} */
export function shadesOf(value) {
  const [, light, dark] = /^\s*light-dark\(\s*([^,()]+),\s*([^,()]+)\)\s*$/.exec(value ?? '') ?? [];
  return Object.fromEntries(
    schemes
      .map((scheme) => [scheme, hex((scheme === 'light' ? light : dark) ?? value ?? '')])
      .filter(([, colour]) => colour),
  );
}

/**
 * What the custom property is to say; undefined where the default stands.
 * @param {Shades} shades
 * @param {Shades} defaults
 * @param {string | undefined} theme the only scheme, where there is only one
 */
export function written(shades, defaults, theme) {
  if (theme === 'light' || theme === 'dark') return shades[theme];
  const [light, dark] = schemes.map((scheme) => shades[scheme] ?? defaults[scheme]);
  if (!shades.light && !shades.dark) return undefined;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/**
 * @typedef {object} Check
 * @property {string} front custom property of the colour that must stand out
 * @property {string} back custom property of what it stands on
 * @property {Scheme} scheme
 * @property {number} ratio
 * @property {number} needed
 * @property {string | undefined} better the nearest colour for the front that would do, where this does not
 */

/**
 * @param {Record<string, string>} properties that are set
 * @param {Map<string, string>} defaults
 * @param {string | undefined} theme
 * @returns {Check[]}
 */
export function checks(properties, defaults, theme) {
  const shade = (/** @type {string} */ name, /** @type {Scheme} */ scheme) =>
    shadesOf(properties[name])[scheme] ?? shadesOf(defaults.get(name))[scheme] ?? '#000000';
  return pairs.flatMap(([front, back, kind]) =>
    schemesOf(theme).map((scheme) => {
      const [of, on] = [prefix + front, prefix + back];
      const [colour, other] = [shade(of, scheme), shade(on, scheme)];
      const ratio = contrast(colour, other);
      return {
        front: of,
        back: on,
        scheme,
        ratio,
        needed: enough[kind],
        better: ratio < enough[kind] ? nearest(colour, other, enough[kind]) : undefined,
      };
    }),
  );
}
