// Numbers as a language writes and reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, isDecimal, shiftPoint } from '../src/scenario/decimals.js';
import { numberFormat } from '../src/text/number-format.js';
import { Format } from '../src/words/format.js';
import { loadWords } from '../src/words/languages.js';

const money = { currency: 'USD' };
const euros = { currency: 'EUR' };
const share = { percent: true };

/** @import { Expected } from '../src/text/number-format.js' */

test('numbers are read as the language writes them', () => {
	for (const [locale, typed, want, expected] of /** @type {[string, string, string, Expected?][]} */ ([
		['en', '1,234.50', '1234.5'],
		['en', '1234.50', '1234.5'],
		['en', '$1,234.50', '1234.5', money],
		['en', 'US$1,234.50', '1234.5', money],
		['en', '-$5', '-5', money],
		['en', '$-5', '-5', money],
		['en', '(1,234.50)', '-1234.5'],
		['en', '12 %', '12', share],
		['en', '-3.5', '-3.5'],
		['en', '−3.5', '-3.5'],
		['en', '+3.5', '3.5'],
		['en', '.5', '0.5'],
		['en', '-.5', '-0.5'],
		['en', '5.', '5'],
		['en', '007', '7'],
		['en', '0', '0'],
		['en', '-0', '0'],
		['en', '1 000 000', '1000000'],
		['en', 'USD 5', '5', money],
		['en', '5 usd', '5', money],
		['en', '5 US dollars', '5', { ...money, units: ['US dollars'] }],
		['en', '1.2k', '1200'],
		['en', '1.2K', '1200'],
		['en', '$1.2k', '1200', money],
		['en', '3 million', '3000000'],
		['en', '1.5M', '1500000'],
		['en', '2bn', '2000000000'],
		['en', '0,234', '0.234'],
		['en', '60,000 labels', '60000', { units: ['labels'] }],
		['en', '1.35 USD/label', '1.35', { ...money, units: ['per label'] }],
		['en', '$1.35 / label', '1.35', { ...money, units: ['per label'] }],
		['de', '1,35 €/Label', '1.35', { ...euros, units: ['je Label'] }],
		['en', '$1.20 per label', '1.2', { ...money, units: ['per label'] }],
		['en', '5 % a year', '5', { ...share, units: ['% a year'] }],
		['en', '8e-1', '0.8', share],
		['en', '1.5E+3', '1500'],
		['de', '5,- €', '5', euros],
		['de', '1.250,-- EUR', '1250', euros],
		['de-CH', '5.–', '5', euros],
		['de', '€1.234,50', '1234.5', euros],
		['de', '1.234,50 €', '1234.5', euros],
		['de', '1,5 Mio.', '1500000'],
		['de', '1,5 Mio. €', '1500000', euros],
		['de', '2 Mrd. EUR', '2000000000', euros],
		['de', '2 Billionen', '2000000000000'],
		['de', '80 Tsd.', '80000'],
		['de', '5 k€', '5000', euros],
		['de', '50 T€', '50000', euros],
		['de', '50 TEUR', '50000', euros],
		['en', '50 TEUR', '50000', euros],
		['en', '1.2 MUSD', '1200000', money],
		['de', '85 ct', '0.85', euros],
		['en', '85¢', '0.85', money],
		['en', '85 cents / label', '0.85', { ...money, units: ['per label'] }],
		['en', '50,000 dollars', '50000', money],
		['de', '50.000 Dollar', '50000', money],
		['de', '0,85', '0.85'],
		['de', '1.5', '1.5'],
		['de', '1.500', '1500'],
		['de', '1,500', '1.5'],
		['en', '1.234,50', '1234.5'],
		['en', '1.234.567', '1234567'],
		['fr', '1 234,50', '1234.5'],
		['fr', '1\u202f234,50', '1234.5'],
		['fr', '1.234,50', '1234.5'],
		['fr', '1.25', '1.25'],
		['fr', '3 milliards', '3000000000'],
		['es', '12 mil', '12000'],
		['es', '2 millones', '2000000'],
		['ja', '¥1,200', '1200', { currency: 'JPY' }],
		['ja', '￥１，２００', '1200', { currency: 'JPY' }],
		['ja', '1,200円', '1200', { currency: 'JPY' }],
		['en', '¥1,200', '1200', { currency: 'CNY' }],
		['ja', '3.5万', '35000'],
		['ja', '2億円', '200000000', { currency: 'JPY' }],
		['de-CH', '1’234.50', '1234.5'],
		['de-CH', 'CHF 1’234.50', '1234.5', { currency: 'CHF' }],
		['en-IN', '12,34,567.5', '1234567.5'],
		['en-IN', '2 lakh', '200000'],
		['ar-EG', '١٬٢٣٤٫٥', '1234.5'],
		['en', '١٬٢٣٤٫٥', '1234.5'],
		['ar', '١٢٪', '12', share],
		['fa', '۱۲۳', '123'],
		['hi', '१२३', '123'],
		['en', '123456789012345678901234567890.123', '123456789012345678901234567890.123'],
	])) {
		assert.deepEqual(numberFormat(locale).parse(typed, expected), { decimal: want }, `${locale}: ${typed}`);
	}
});

test('texts that are no number of the wanted kind are rejected', () => {
	for (const [locale, typed, refused, expected] of /** @type {[string, string, string, Expected?][]} */ ([
		...[
			'',
			'abc',
			'1,2,3',
			'1.2.3',
			'--1',
			'12abc',
			'.',
			'-',
			'%',
			'1,23,4',
			'∞',
			'0x10',
			'12 34',
			'12\t345',
			'10²',
			'½',
			'5-7',
			'5 5',
			'1.2kk',
			'k5',
			'1,234.567.8',
			'(5',
			'(-5)',
			'-k5',
		].map((typed) => ['en', typed, 'no_number', share]),
		['de', '1,2,3', 'no_number'],
		['en', '€1,200', 'other_currency', money],
		['en', '1,200 EUR', 'other_currency', money],
		['en', 'A$5', 'other_currency', money],
		['de', '¥1.200', 'other_currency', euros],
		['de', '0,85 € netto', 'no_number', euros],
		['de', '2 B', 'no_number', euros],
		['en', '5 Australian dollars', 'no_number', money],
		['en', '85 cents', 'no_number', { currency: 'GBP' }],
		['en', '1e31', 'no_number'],
		['en', '150 | 200', 'no_number'],
		['en', '$5', 'currency'],
		['en', '5 USD', 'currency', share],
		['en', '12 %', 'percent', money],
		['en', '12 %', 'percent'],
		['fr', '1.234', 'ambiguous'],
		['de-CH', '1,234', 'ambiguous'],
	])) {
		assert.equal(numberFormat(locale).parse(typed, expected).rejected, refused, `${locale}: ${typed}`);
	}
});

test('an ambiguous number says which reading it has', () => {
	assert.deepEqual(numberFormat('fr').parse('1.230'), { rejected: 'ambiguous', readings: ['1230', '1.23'] });
});

const locales = [
	'en',
	'de',
	'fr',
	'es',
	'ja',
	'ar',
	'ar-EG',
	'de-CH',
	'en-IN',
	'pl',
	'pt',
	'sv',
	'hi',
	'fa',
	'th-u-nu-thai',
];
const texts = new Map(locales.map((locale) => [locale, numberFormat(locale)]));
const locale = fc.constantFrom(...locales);
const decimal = fc
	.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.stringMatching(/^\d{0,6}$/))
	.map(([minus, whole, fraction]) => canonical(`${minus ? '-' : ''}${whole}`, fraction));

test('formatted numbers read back the same', () => {
	fc.assert(
		fc.property(locale, decimal, (locale, decimal) => {
			const text = /** @type {import('../src/text/number-format.js').NumberFormat} */ (texts.get(locale));
			assert.deepEqual(text.parse(text.format(decimal)), { decimal }, text.format(decimal));
		}),
	);
});

test('amounts as Intl writes them in any currency are read back the same', () => {
	const display = fc.constantFrom(.../** @type {const} */ (['symbol', 'narrowSymbol', 'code', 'name']));
	const currency = fc.constantFrom(
		'USD',
		'EUR',
		'GBP',
		'JPY',
		'CNY',
		'CHF',
		'INR',
		'KWD',
		'BRL',
		'SEK',
		'PLN',
		'CAD',
		'EGP',
		'SAR',
	);
	fc.assert(
		fc.property(locale, currency, display, decimal, (locale, currency, currencyDisplay, decimal) => {
			const written = new Intl.NumberFormat(locale, {
				style: 'currency',
				currency,
				currencyDisplay,
				minimumFractionDigits: 0,
				maximumFractionDigits: 20,
			}).format(/** @type {any} */ (decimal));
			assert.deepEqual(texts.get(locale)?.parse(written, { currency }), { decimal }, written);
		}),
	);
});

test('a language’s own short forms mean what they say', () => {
	fc.assert(
		fc.property(locale, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 3, max: 12 }), (locale, n, power) => {
			const written = new Intl.NumberFormat(locale, { notation: 'compact', useGrouping: false }).format(
				n * 10 ** power,
			);
			assert.deepEqual(texts.get(locale)?.parse(written), { decimal: String(n * 10 ** power) }, written);
		}),
	);
});

test('any text is rejected or read with exactly its digits', () => {
	const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,'’ -+$€¥%()kM٠٫٬１０円") }));
	fc.assert(
		fc.property(locale, typed, fc.constantFrom(undefined, money, euros, share), (locale, typed, expected) => {
			const text = /** @type {import('../src/text/number-format.js').NumberFormat} */ (texts.get(locale));
			const { decimal, rejected } = text.parse(typed, expected);
			if (decimal === undefined) return assert.ok(rejected);
			assert.ok(isDecimal(decimal), `${typed}: ${decimal}`);
			assert.deepEqual(text.parse(text.format(decimal), expected), { decimal }, 'it stays what it is');
			if (/e/i.test(typed)) return; // an exponent has digits of its own
			const digits = (/** @type {string} */ of) => of.replace(/\D/g, '').replace(/^0+|0+$/g, '');
			assert.equal(digits(decimal), digits(typed.replace(/[٠１０]/g, (digit) => (digit === '１' ? '1' : '0'))));
		}),
		{ numRuns: 2000 },
	);
});

test('the decimal point moves without rounding', () => {
	for (const [decimal, places, want] of /** @type {[string, number, string][]} */ ([
		['7', -2, '0.07'],
		['0.07', 2, '7'],
		['100', -2, '1'],
		['0', -2, '0'],
		['-12.5', -2, '-0.125'],
		['0.123456789012345678', 2, '12.3456789012345678'],
		['1', 2, '100'],
		['abc', 2, 'abc'],
	])) {
		assert.equal(shiftPoint(decimal, places), want);
	}
	fc.assert(
		fc.property(decimal, fc.integer({ min: -20, max: 20 }), (decimal, places) => {
			assert.equal(shiftPoint(shiftPoint(decimal, places), -places), decimal);
		}),
	);
});

const arabic = new Format('ar', 'USD', 2, await loadWords('ar'));
const visible = (/** @type {string} */ text) =>
	text
		.replace(/\u2066/g, '[')
		.replace(/\u2067/g, '{')
		.replace(/\u2069/g, (_, at) => (at === text.length - 1 ? '}' : ']'));

test('right-to-left text keeps signs with numbers and currency letters together', () => {
	assert.equal(visible(arabic.exact('-80850.44')), '{[−80,850.44]\u00a0[US$]}');
	assert.equal(visible(arabic.compact('-200000')), '{[−200]\u00a0ألف\u00a0[US$]}');
	assert.equal(visible(arabic.percent(-0.1184)), '{[−11.8%]}');
});

test('left-to-right text is as Intl writes it, with a true minus sign', () => {
	assert.equal(new Format('en', 'USD', 2).exact('-80850.44'), '−$80,850.44');
});

test('a reading names the part that is not understood', () => {
	for (const [locale, typed, part, expected] of /** @type {[string, string, string | undefined, Expected?][]} */ ([
		['de', '0,85 € netto', 'netto', euros],
		['fr', '1,35 € HT', 'HT', euros],
		['de', 'ca. 45.000', 'ca.'],
		['ja', '約4.5万', '約'],
		['de', '30 Tage', 'Tage', { units: ['Monate'] }],
		['en', '1.35 USD/hour', '/hour', { ...money, units: ['per label'] }],
		['en', 'nine', undefined],
		['en', '150 | 200', undefined],
	]))
		assert.equal(numberFormat(locale).parse(typed, expected).part, part, typed);
});
