// The contrast of the element's own colours, in light and in dark.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contrast, minContrast } from '../src/builder/colours.js';

const css = await readFile(join(import.meta.dirname, '../src/styles/tokens.js'), 'utf8');

/** The colours of a scheme, by the names of their properties without `--_`. @param {0 | 1} scheme light or dark */
function colours(scheme) {
	/** @type {Record<string, string>} */ const found = {};
	for (const [, name, ...pair] of css.matchAll(/--_([\w-]+): var\([^;]*light-dark\((#\w+), (#\w+)\)/g))
		found[name] = pair[scheme];
	for (const [, name, of, colour, percent, on] of css.matchAll(
		/--_([\w-]+): color-mix\(in oklab, (?:var\(--_([\w-]+)\)|(#\w+)) (\d+)%, var\(--_([\w-]+)\)\)/g,
	))
		found[name] = mixed(colour ?? found[of], found[on], Number(percent) / 100);
	return found;
}

/** The cone responses of a colour, to the power of 1/3, which Oklab mixes as it mixes its own. @param {string} hex */
function cones(hex) {
	const [r, g, b] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return [
		0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
		0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
		0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
	].map(Math.cbrt);
}

/** @param {string} one @param {string} other @param {number} share of the first */
function mixed(one, other, share) {
	const second = cones(other);
	const [l, m, s] = cones(one).map((value, i) => (share * value + (1 - share) * second[i]) ** 3);
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	const bytes = linear
		.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
		.map((value) => Math.round(255 * Math.min(1, Math.max(0, value))));
	return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

test('colours are mixed as a browser mixes them', () => {
	assert.equal(mixed('#ffffff', '#000000', 0.5), '#636363');
	assert.equal(mixed('#ff0000', '#0000ff', 0.5), '#8c53a2');
});

for (const [scheme, name] of /** @type {const} */ ([
	[0, 'light'],
	[1, 'dark'],
])) {
	describe(`in the ${name} scheme`, () => {
		const of = colours(scheme);
		const plain = ['surface', 'raised'];
		const backgrounds = {
			ink: [...plain, 'tint', 'loss-tint', 'example-tint'],
			muted: [...plain, 'tint', 'loss-tint', 'example-tint'],
			accent: [...plain, 'tint', 'example-tint'],
			loss: [...plain, 'loss-tint'],
			'on-accent': ['accent'],
		};
		const pairs = Object.entries(backgrounds).flatMap(([front, backs]) => backs.map((back) => [front, back]));
		for (const [front, back] of pairs) {
			test(`${front} on ${back} has enough contrast for text`, () => {
				const ratio = contrast(of[front], of[back]);
				assert.ok(ratio >= minContrast.text, `${of[front]} on ${of[back]} is ${ratio} : 1`);
			});
		}
	});
}
