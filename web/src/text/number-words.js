// The digits, currency names and scale words ("k", "Mio.", "万") that people type, in all languages of Intl.

/** @param {string} word */
export const normalizedWord = (word) => word.toLowerCase().replace(/[.\s]/g, '');

// One for each plural form.
const plurals = [1, 2, 3, 5, 11];

/** @type {Map<string, Set<string>>} */
const currencies = new Map();

/** Its names in the language and in English. @param {string} currency ISO 4217 @param {string} locale */
export function currencyWords(currency, locale) {
	return cached(currencies, `${currency} ${locale}`, () => {
		const styles = /** @type {const} */ (['symbol', 'narrowSymbol', 'code', 'name']);
		const called = [locale, 'en'].flatMap((language) =>
			styles.flatMap((currencyDisplay) => {
				const format = new Intl.NumberFormat(language, {
					style: 'currency',
					currency,
					currencyDisplay,
					minimumFractionDigits: 0,
					maximumFractionDigits: 1,
				});
				return [...plurals, 0, 0.5, 100].map(
					(n) => format.formatToParts(n).find(({ type }) => type === 'currency')?.value ?? '',
				);
			}),
		);
		const signs = new Set(called.filter((word) => /^\p{Sc}$/u.test(word)));
		const prefixed = [...signs].flatMap((sign) => [currency.slice(0, 2) + sign, currency[0] + sign]);
		const nouns = called.flatMap((word) => word.split(/[\s-]/)).filter((word) => word.length > 3); // "dollars"
		return new Set([...called, ...prefixed, ...nouns].map((word) => normalizedWord(toAscii(word))));
	});
}

/** @param {string} word */
export const isCurrencyMark = (word) =>
	/[^\P{Sc}¢]/u.test(word) || (/^[A-Z]{3}$/.test(word) && Intl.supportedValuesOf('currency').includes(word));

/** @type {Map<string, Map<string, number>>} */
const scales = new Map();

// Used in all languages, or not abbreviated by Intl.
/** @type {[string, number][]} */
const commonScales = [
	['k', 3],
	['tsd', 3],
	['m', 6],
	['mn', 6],
	['mio', 6],
	['mln', 6],
	['bn', 9],
	['mrd', 9],
	['lakh', 5],
	['crore', 7],
];

/**
 * Powers of ten by word. English "B" and "T" are left to English: "T€" is a thousand euros in German.
 * @param {string} locale
 */
export function scaleWords(locale) {
	return cached(scales, locale, () => {
		const english = compactWords('en').filter(([word]) => /^en\b/.test(locale) || !/^[bt]$/.test(word));
		const german = /** @type {[string, number][]} */ (/^de\b/.test(locale) ? [['t', 3]] : []);
		return new Map([...english, ...commonScales, ...german, ...compactWords(locale)]);
	});
}

/** @param {string} locale */
function compactWords(locale) {
	return /** @type {const} */ (['short', 'long'])
		.flatMap((compactDisplay) => {
			const format = new Intl.NumberFormat(locale, {
				notation: 'compact',
				compactDisplay,
				useGrouping: false,
				numberingSystem: 'latn',
			});
			return Array.from({ length: 13 }, (_, i) => i + 3).flatMap((power) =>
				plurals.map((n) => {
					const parts = format.formatToParts(n * 10 ** power);
					const word = parts
						.filter(({ type }) => type === 'compact')
						.map(({ value }) => value)
						.join(' ');
					const digits = parts.find(({ type }) => type === 'integer')?.value.length ?? 0;
					return /** @type {[string, number]} */ ([normalizedWord(toAscii(word)), power - digits + String(n).length]);
				}),
			);
		})
		.filter(([word]) => word !== '');
}

/** @template T @param {Map<string, T>} map @param {string} key @param {() => T} make */
function cached(map, key, make) {
	const value = map.get(key) ?? make();
	map.set(key, value);
	return value;
}

// The zeros of Arabic-Indic, Eastern Arabic-Indic, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada,
// Malayalam, Thai, Lao, Myanmar and Khmer; the other digits follow each.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

/** @type {Record<string, string>} */
const signs = { '−': '-', '–': '-', '﹣': '-', '￥': '¥', '￡': '£', '￠': '¢', '￦': '₩', '\u3000': ' ' };

/** @param {string} text */
export const toAscii = (text) => [...text.replace(/\p{Cf}/gu, '')].map(asciiChar).join('');

/** @param {string} char */
function asciiChar(char) {
	const code = /** @type {number} */ (char.codePointAt(0));
	if (code < 0x80) return char;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0); // full width
	const zero = zeros.find((first) => code >= first && code < first + 10);
	return zero === undefined ? (signs[char] ?? char) : String(code - zero);
}
