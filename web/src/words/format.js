// Formats numbers, money and months for a locale, and holds the words of its
// language.
import { Amounts, numberFormatClass } from '../text/amounts.js';
import { dayFormat, directionOf } from '../text/locales.js';
import en from './en.js';

/** @import { Result } from '../engine/types.js' */

export class Format extends Amounts {
	/**
	 * @param {string} locale BCP 47
	 * @param {string} currency ISO 4217
	 * @param {number} digits of the currency's minor unit
	 * @param {import('./languages.js').Words} [words] in the locale's language, or English
	 * @param {(month: string) => string | undefined} [lastNotice] the last day for notice ("YYYY-MM-DD") that is counted by
	 *   a month's end ("YYYY-MM"), if it is another day
	 */
	constructor(
		locale,
		currency,
		digits,
		words = /** @type {import('./languages.js').Words} */ (en),
		lastNotice = () => undefined,
	) {
		const fromRight = directionOf(words.language) === 'rtl';
		super(locale, currency, digits, fromRight);
		this.locale = locale;
		this.currency = currency;
		this.words = words;
		this.lastNotice = lastNotice;
		// Months and lists stand in sentences, so they follow the language of the words.
		const sentenceLocale = new Intl.Locale(locale).language === words.language ? locale : words.language;
		this.#sentenceLocale = sentenceLocale;
		this.#count = new Intl.NumberFormat(locale);
		const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
		this.#score = (roundingMode) => new Intl.NumberFormat(locale, { ...tenths, roundingMode });
		this.#list = new Intl.ListFormat(sentenceLocale, { type: 'conjunction' });
		this.#month = new Intl.DateTimeFormat(sentenceLocale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
		this.#shortMonth = new Intl.DateTimeFormat(sentenceLocale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
		this.#share = new (numberFormatClass(fromRight))(locale, { style: 'percent', maximumFractionDigits: 0 });
	}

	#sentenceLocale;
	#share;
	#count;
	/** @type {(mode: import('../scenario/decimals.js').Rounding) => Intl.NumberFormat} */ #score;
	#list;
	#month;
	#shortMonth;

	/** Formats a share in whole per cent. @param {string | number} share */
	share = (share) => this.#share.format(/** @type {any} */ (share));

	/** @param {number} n */
	count = (n) => this.#count.format(n);

	/**
	 * Formats a score from 0 to 10.
	 * @param {string | number} score
	 * @param {import('../scenario/decimals.js').Rounding} [mode]
	 */
	score = (score, mode) => this.#score(mode).format(/** @type {any} */ (score));

	/** Joins names: "A, B and C". @param {string[]} names */
	list = (names) => this.#list.format(names);

	/** Joins names of providers as they stand in a sentence. @param {string[]} names */
	names = (names) => this.list(names.map(this.words.candidates.listed));

	/**
	 * Names a month of the scenario: its calendar month if there is one.
	 * @param {number} month
	 * @param {string | undefined} date "YYYY-MM"
	 */
	month = (month, date) => (date ? this.#month.format(new Date(`${date}-01T00:00Z`)) : this.words.time.month(month));

	/**
	 * Names the end of a month as a noun: "the end of July 2027".
	 * @param {number} month
	 * @param {string | undefined} date
	 */
	endOf = (month, date) => this.words.time.endOf({ month: this.month(month, date), dated: date !== undefined });

	/**
	 * Names the last day of a month as a deadline that follows "by": "31 July 2027", or else the end of the month.
	 * @param {number} month
	 * @param {string | undefined} date
	 */
	deadline = (month, date) => this.words.time.deadline({ day: date && this.day(date), end: this.endOf(month, date) });

	/** Formats the last day of a month, or a day. @param {string} date "YYYY-MM" or "YYYY-MM-DD" */
	day = (date) => {
		const [year, month, day] = date.split('-').map(Number);
		return dayFormat(this.#sentenceLocale).format(day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0));
	};

	/**
	 * Names the last day on which notice may arrive, like deadline.
	 * @param {number} month that the model counts it by
	 * @param {string | undefined} date
	 */
	noticeBy = (month, date) => {
		const day = date && this.lastNotice(date);
		return day ? this.words.time.deadline({ day: this.day(day), end: '' }) : this.deadline(month, date);
	};

	/**
	 * Names a month on an axis.
	 * @param {number} month
	 * @param {string | undefined} date
	 */
	shortMonth = (month, date) => (date ? this.#shortMonth.format(new Date(`${date}-01T00:00Z`)) : String(month));

	/**
	 * Names a month in a chart's label.
	 * @param {number} month
	 * @param {string | undefined} date
	 */
	markedMonth = (month, date) =>
		date ? this.#shortMonth.format(new Date(`${date}-01T00:00Z`)) : this.words.time.month(month);
}

// A slot in a sentence for something other than text, such as a button. Each
// language puts it where its grammar requires.

/** Marks the slot: the object replacement character. */
export const slot = '\u{fffc}';

/**
 * Joins contents as the language joins names.
 * @param {unknown[]} contents
 * @param {Format} format
 */
export function listed(contents, format) {
	const between = format.list(contents.map(() => slot)).split(slot);
	return contents.map((content, i) => [between[i], content]);
}

/**
 * Returns the parts of a sentence with its slot filled.
 * @param {string} sentence with one slot
 * @param {unknown} content
 * @returns {unknown[]}
 */
export function filled(sentence, content) {
	const [before, after = ''] = sentence.split(slot);
	return [before, content, after];
}
