// The colours of a widget as #rrggbb, and their contrast by WCAG 2.2, success criteria 1.4.3 and 1.4.11.

export const minContrast = { text: 4.5, border: 3 };

/** @typedef {'light' | 'dark'} Scheme */
/** Colours by scheme; undefined for the default. @typedef {Partial<Record<Scheme, string>>} Shades */

export const schemes = /** @type {const} */ (['light', 'dark']);

/** @param {string | undefined} theme */
export const schemesOf = (theme) => schemes.filter((scheme) => scheme === (theme ?? scheme));

/** Custom properties without their prefix. @type {[front: string, back: string, kind: keyof typeof minContrast][]} */
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

/** @param {string | undefined} value @returns {Shades} */
export function shadesOf(value) {
	const [, light, dark] = /^\s*light-dark\(\s*([^,()]+),\s*([^,()]+)\)\s*$/.exec(value ?? '') ?? [];
	return Object.fromEntries(
		schemes
			.map((scheme) => [scheme, parseColour((scheme === 'light' ? light : dark) ?? value ?? '')])
			.filter(([, colour]) => colour),
	);
}

/** Undefined for the default. @param {Shades} shades @param {Shades} defaults @param {string | undefined} theme */
export function colourValue(shades, defaults, theme) {
	if (theme === 'light' || theme === 'dark') return shades[theme];
	const [light, dark] = schemes.map((scheme) => shades[scheme] ?? defaults[scheme]);
	if (!shades.light && !shades.dark) return undefined;
	return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** @typedef {ReturnType<typeof contrastChecks>[0]} Check */

/**
 * better: the nearest front colour that passes, where this one fails.
 * @param {Record<string, string>} properties
 * @param {Map<string, string>} defaults
 * @param {string | undefined} theme
 */
export function contrastChecks(properties, defaults, theme) {
	const shade = (/** @type {string} */ name, /** @type {Scheme} */ scheme) =>
		shadesOf(properties[name])[scheme] ?? shadesOf(defaults.get(name))[scheme] ?? '#000000';
	return pairs.flatMap(([front, back, kind]) =>
		schemesOf(theme).map((scheme) => {
			const [colour, other] = [shade(prefix + front, scheme), shade(prefix + back, scheme)];
			const [ratio, needed] = [contrast(colour, other), minContrast[kind]];
			const better = ratio < needed ? nearestShade(colour, other, needed) : undefined;
			return { front: prefix + front, back: prefix + back, scheme, ratio, needed, better };
		}),
	);
}

/** @param {string} typed */
export function parseColour(typed) {
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

/** From 1 to 21, rounded down. @param {string} colour @param {string} other */
export function contrast(colour, other) {
	const [dark, light] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
	return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

/** @param {string} colour @param {string} other @param {number} needed */
export function nearestShade(colour, other, needed) {
	for (let step = 0; step <= 255; step++) {
		const shades = ['#000000', '#ffffff'].map((end) => mixed(colour, end, step / 255));
		const passing = shades.filter((shade) => contrast(shade, other) >= needed);
		if (passing.length) return passing[0];
	}
	return luminance(other) > 0.18 ? '#000000' : '#ffffff';
}

/** @param {string} colour @param {string} end @param {number} share */
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
