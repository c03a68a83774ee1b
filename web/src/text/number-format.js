// Decimals stay text, so that 7 % becomes 0.07 without rounding. Ambiguous numbers are rejected.
import { canonical, isDecimal, shiftPoint } from '../scenario/decimals.js';
import { currencyWords, isCurrencyMark, normalizedWord, scaleWords, toAscii } from './number-words.js';

/**
 * What a field accepts. currency: ISO 4217; units may follow the number.
 * @typedef {{currency?: string, percent?: boolean, units?: string[]}} Expected
 */

/** @typedef {'no_number' | 'currency' | 'other_currency' | 'percent' | 'ambiguous'} Rejection */

/**
 * A number, or why there is none; two readings if ambiguous; part: what is not understood
 * @typedef {{decimal?: string, rejected?: Rejection, readings?: string[], part?: string}} Reading
 */

/** @typedef {ReturnType<typeof numberFormat>} NumberFormat */

/** @param {string} locale */
export function numberFormat(locale) {
	const sample = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
	const symbol = (/** @type {string} */ type) =>
		separatorKind(toAscii(sample.find((part) => part.type === type)?.value ?? ''));
	const separators = { group: symbol('group'), point: symbol('decimal') };
	const formats = [0, 1, 2, 3].map(
		(minimum) => new Intl.NumberFormat(locale, { minimumFractionDigits: minimum, maximumFractionDigits: 20 }),
	);
	return {
		/** @param {string} text @param {Expected} [expected] @returns {Reading} */
		parse(text, expected = {}) {
			const ascii = toAscii(text)
				.replace(/\bT(?=[A-Z]{3}\b)/, 'k') // "TEUR" in German
				.replace(/\b[kKM](?=[A-Z]{3}\b)/, '$& ')
				.trim();
			const [, mantissa, exponent] = ascii.match(scientific) ?? [];
			if (mantissa) return { decimal: shiftPoint(canonicalText(mantissa), Number(exponent)) };
			const parts = splitNumber(withoutDash(ascii));
			if (!parts) return { rejected: 'no_number' };
			const affixes = parseAffixes(parts.before, parts.after, expected, locale);
			if (affixes.rejected) return { rejected: affixes.rejected, part: affixes.part };
			const digits = parseDigits(parts.number, separators);
			if (digits.decimal === undefined) return digits;
			const signed = affixes.minus && digits.decimal !== '0' ? `-${digits.decimal}` : digits.decimal;
			return { decimal: shiftPoint(signed, affixes.scale) };
		},
		/** @param {string} decimal @param {number} [digits] least number of decimals, if any */
		format(decimal, digits = 0) {
			if (!isDecimal(decimal)) return decimal;
			return formats[decimal.includes('.') ? digits : 0].format(/** @type {any} */ (decimal));
		},
	};
}

/** As spreadsheets and programs write very large and very small numbers; at most 30 places, as the estimator. */
const scientific = /^(-?\d+(?:\.\d+)?)e([-+]?(?:[12]?\d|30))$/i;

/** @param {string} decimal */
function canonicalText(decimal) {
	const [whole, fraction] = decimal.split('.');
	return canonical(whole, fraction);
}

/** Removes the dash that stands for no cents, as in "5,-" and "5.–". @param {string} ascii */
const withoutDash = (ascii) => ascii.replace(/(\d)[.,][-–—]{1,2}(?!\d)/, '$1');

const space = /[ \u00a0\u2009\u202f]/;

/** @param {string} text */
function splitNumber(text) {
	const found = text
		.trim()
		.match(/^([^\d]*?)((?<![\p{L}.,٫])[.,٫])?(\d(?:[\d.,٫٬'’_ \u00a0\u2009\u202f]*\d)?)([.,٫](?!\p{L}))?([^\d]*)$/u);
	if (!found) return undefined;
	const [, before, pointBefore = '', digits, pointAfter = '', after] = found;
	return { before, number: pointBefore + digits + pointAfter, after };
}

/**
 * @param {string} before
 * @param {string} after
 * @param {Expected} expected
 * @param {string} locale
 * @returns {{minus: boolean, scale: number, rejected?: Rejection, part?: string}}
 */
function parseAffixes(before, after, expected, locale) {
	const bracketed = before.includes('(') && after.includes(')'); // accountants' notation of negative numbers
	const [sign] = before.match(/[-+]/) ?? [];
	const known = allowedWords(expected, locale);
	const { found: front, rest: odd } = splitWords(without(before, sign, bracketed && '('), known);
	const { found: back, rest } = splitWords(withoutUnits(without(after, bracketed && ')').trim(), expected), known);
	const outcome = { minus: bracketed || sign === '-', scale: 0 };
	if (odd || rest)
		return { ...outcome, rejected: rejectionOf(`${before} ${after}`, expected, locale), part: odd || rest };
	const kinds = [...front, ...back].map(({ kind }) => kind);
	const twice = new Set(kinds).size < kinds.length || (bracketed && sign);
	if (twice || front.some(({ kind }) => kind === 'scale')) return { ...outcome, rejected: 'no_number' };
	return { ...outcome, scale: back.find(({ kind }) => kind === 'scale')?.scale ?? 0 };
}

/** @param {string} text @param {(string | false | undefined)[]} signs each is removed once */
const without = (text, ...signs) =>
	signs.reduce((/** @type {string} */ rest, sign) => (sign ? rest.replace(sign, '') : rest), text);

/** @typedef {{kind: 'currency' | 'percent' | 'scale', scale?: number}} Word */

/** @param {Expected} expected @param {string} locale */
function allowedWords({ currency, percent }, locale) {
	/** @type {Map<string, Word>} */
	const known = new Map();
	for (const [word, scale] of scaleWords(locale)) known.set(word, { kind: 'scale', scale });
	const money = currency ? [...currencyWords(currency, locale)] : [];
	for (const word of money) known.set(word, { kind: 'currency' });
	if (money.some((word) => /^(dollar|euro)s$/.test(word)))
		for (const word of ['¢', 'ct', 'cent', 'cents']) known.set(word, { kind: 'scale', scale: -2 });
	for (const word of percent ? ['%', '٪'] : []) known.set(word, { kind: 'percent' });
	return known;
}

const withinWord = /^\p{Script=Latin}{2}/u;

/**
 * Splits a text into known words, at each place the longest; rest is the text from the first unknown word on. "k€" is
 * two words, but "kr" is not "k" and another one.
 * @param {string} text
 * @param {Map<string, Word>} known
 */
function splitWords(text, known) {
	/** @type {Word[]} */
	const found = [];
	let rest = text.trim();
	for (; rest; rest = rest.trim()) {
		let length = rest.length;
		while (length && !(known.has(normalizedWord(rest.slice(0, length))) && !withinWord.test(rest.slice(length - 1))))
			length--;
		if (!length) break;
		found.push(/** @type {Word} */ (known.get(normalizedWord(rest.slice(0, length)))));
		rest = rest.slice(length);
	}
	return { found, rest };
}

/** @param {string} words @param {Expected} expected @param {string} locale */
function rejectionOf(words, expected, locale) {
	const own = expected.currency ? currencyWords(expected.currency, locale) : new Set();
	const foreign = words.split(/[\s\d]+/).some((word) => isCurrencyMark(word) && !own.has(normalizedWord(word)));
	if (foreign) return expected.currency ? 'other_currency' : 'currency';
	return /[%٪]/.test(words) && !expected.percent ? 'percent' : 'no_number';
}

/** @param {string} text @param {Expected} expected */
function withoutUnits(text, { units = [] }) {
	const lower = text.toLowerCase().replace(/\s*\/\s*/, '/');
	const perUnits = units.map((unit) => `/${unit.split(' ').at(-1)}`); // "USD/label"
	const unit = [...units, ...perUnits]
		.filter((word) => word && word !== '/' && lower.endsWith(word.toLowerCase()))
		.sort((a, b) => b.length - a.length)[0];
	return unit ? lower.slice(0, -unit.length) : text;
}

/** @param {string} sign */
function separatorKind(sign) {
	if (space.test(sign)) return ' ';
	return sign === '’' ? "'" : sign;
}

/**
 * Of two different separators the last is the decimal point; for a single one that could be either, the language
 * decides.
 * @param {string} number
 * @param {{group: string, point: string}} separators of the language
 * @returns {Reading}
 */
function parseDigits(number, { group, point }) {
	const text = [...number].map(separatorKind).join('');
	const signs = text.match(/[^\d]/g) ?? [];
	const kinds = [...new Set(signs)];
	const last = signs.at(-1);
	if (last === undefined) return { decimal: canonical(text) };
	const once = signs.filter((sign) => sign === last).length === 1;
	if (kinds.length > 2) return { rejected: 'no_number' };
	if (kinds.length === 2) return once ? parseGroups(text, kinds[0], last) : { rejected: 'no_number' };
	if (!'.,٫'.includes(last) || !once) return last === '٫' ? { rejected: 'no_number' } : parseGroups(text, last);
	const [before, after] = text.split(last);
	const either = last !== '٫' && after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
	if (!either || last === point) return parseGroups(text, undefined, last);
	return last === group
		? parseGroups(text, last)
		: { rejected: 'ambiguous', readings: [canonical(before + after), canonical(before, after)] };
}

/**
 * Accepts only complete groups, so that 1,23 is never read as 123.
 * @param {string} text
 * @param {string | undefined} group
 * @param {string} [point]
 * @returns {Reading}
 */
function parseGroups(text, group, point) {
	if (point !== undefined && !'.,٫'.includes(point)) return { rejected: 'no_number' };
	const [digits, fraction = ''] = point === undefined ? [text] : text.split(point);
	const g = `\\${group}`;
	if (group !== undefined && !new RegExp(`^\\d{1,3}(${g}\\d{2,3})*${g}\\d{3}$`).test(digits))
		return { rejected: 'no_number' };
	return { decimal: canonical(group === undefined ? digits : digits.replaceAll(group, ''), fraction) };
}
