// Turns Lit templates into readable text without a browser.
import { nothing } from 'lit';
import { escaped } from '../build/methods.mjs';

/** @typedef {{strings: TemplateStringsArray, values: unknown[], _$litType$: number}} Template */

/** Returns the first picture of a template one element a line. @param {unknown} drawn */
export function picture(drawn) {
	const [svg] = markup(drawn).match(/<svg\s.*?<\/svg>/s) ?? [];
	if (!svg) throw new Error('there is no picture in what is drawn');
	return indented(svg);
}

/** @param {unknown} value @returns {string} */
export function markup(value) {
	if (Array.isArray(value)) return value.map(markup).join('');
	if (isTemplate(value))
		return value.values.reduce(
			(/** @type {string} */ text, one, i) => added(text, one) + value.strings[i + 1],
			value.strings[0],
		);
	// Other objects are directives, which need a browser
	if (value === nothing || value === null || value === undefined || typeof value === 'object') return '';
	return escaped(String(value));
}

/** @param {unknown} value @returns {value is Template} */
const isTemplate = (value) => typeof value === 'object' && value !== null && '_$litType$' in value;

/** A template so far, with one value more. @param {string} text @param {unknown} value */
function added(text, value) {
	const attribute = text.match(/\s([@.?]?)([\w-]+)=("?)([^"<>]*)$/);
	if (!attribute || text.lastIndexOf('<') < text.lastIndexOf('>')) return text + markup(value);
	const [whole, kind, name, quote] = attribute;
	const before = text.slice(0, -whole.length);
	if (kind === '?') return value ? `${before} ${name}=""` : before;
	if (kind || value === nothing) return before; // listeners and properties are no text
	return quote ? text + escaped(short(value)) : `${text}"${escaped(short(value))}"`;
}

/** Rounds to a hundredth of a pixel, less than the eye can see. @param {unknown} value */
const short = (value) => (typeof value === 'number' ? String(Number(value.toFixed(2))) : String(value));

/** @param {string} svg */
function indented(svg) {
	const lines = [];
	let depth = 0;
	for (const [, tag, name, text] of svg.matchAll(/(<\/?([\w-]+)[^>]*>)([^<]*)/g)) {
		const says = text.replace(/\s+/g, ' ').trim();
		if (tag.startsWith('</')) {
			depth -= 1;
			if (
				lines[lines.length - 1].match(new RegExp(`^ *<${name}[ >]`)) &&
				!lines[lines.length - 1].includes(`</${name}>`)
			)
				lines[lines.length - 1] += tag;
			else lines.push('  '.repeat(depth) + tag);
		} else {
			lines.push('  '.repeat(depth) + tag.replace(/\s+/g, ' ').replace(/ class=" *"| (?=>|")/g, '') + says);
			depth += 1;
		}
	}
	return `${lines.join('\n')}\n`;
}
