// Numbers, money and months as people of a language write them, and the words
// that go with them.
import en from './en/index.js';
import { directionOf } from './locales.js';
import { leftToRight, Ordered } from './ordered.js';

/** @typedef {import('../engine/types.js').Result} Result */

export class Format {
  /**
   * @param {string} locale BCP 47
   * @param {string} currency ISO 4217
   * @param {number} digits of the currency's minor unit
   * @param {import('./languages.js').Words} [words] in the locale's language, or English
   */
  constructor(locale, currency, digits, words = /** @type {import('./languages.js').Words} */ (en)) {
    this.locale = locale;
    this.currency = currency;
    this.words = words;
    // What stands in a sentence is in the sentence's language.
    const spoken = new Intl.Locale(locale).language === words.language ? locale : words.language;
    const fromRight = directionOf(words.language) === 'rtl';
    this.#inOrder = fromRight ? leftToRight : (/** @type {string} */ text) => text;
    /** @param {Intl.NumberFormatOptions} options */
    const number = (options) => (fromRight ? new Ordered(locale, options) : new Intl.NumberFormat(locale, options));
    /** @param {Intl.NumberFormatOptions} options */
    const money = (options) => number({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    this.#exact = money(exact);
    this.#small = money({ ...exact, trailingZeroDisplay: 'stripIfInteger' });
    this.#read = money({ maximumSignificantDigits: 3 });
    this.#compact = money({ notation: 'compact', maximumSignificantDigits: 3 });
    this.#percent = number({ style: 'percent', maximumFractionDigits: 1 });
    this.#share = number({ style: 'percent', maximumFractionDigits: 0 });
    this.#count = new Intl.NumberFormat(locale);
    this.#score = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.#list = new Intl.ListFormat(spoken, { type: 'conjunction' });
    this.#month = new Intl.DateTimeFormat(spoken, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    this.#shortMonth = new Intl.DateTimeFormat(spoken, { year: '2-digit', month: 'short', timeZone: 'UTC' });
    this.#price = (/** @type {number} */ places) => money({ minimumFractionDigits: digits, maximumFractionDigits: places });
    const parts = this.#exact.formatToParts(0);
    this.symbol = this.#inOrder(parts.find((part) => part.type === 'currency')?.value ?? currency);
    this.symbolFirst = parts.findIndex((part) => part.type === 'currency') < parts.findIndex((part) => part.type === 'integer');
    this.digits = digits;
  }

  #inOrder;
  #exact;
  #small;
  #read;
  #compact;
  #price;
  #percent;
  #share;
  #count;
  #score;
  #list;
  #month;
  #shortMonth;

  /** To the minor unit. @param {string | number} amount */
  exact = (amount) => this.#exact.format(/** @type {any} */ (amount));

  /** For reading: three digits, in millions where it is many, in full where it is little. @param {string | number} amount */
  money(amount) {
    const size = Math.abs(Number(amount));
    const style = size < 1000 ? this.#small : size < 1e7 ? this.#read : this.#compact;
    return style.format(/** @type {any} */ (amount));
  }

  /** The same without its sign. @param {string | number} amount */
  size = (amount) => this.money(String(amount).replace('-', ''));

  /** For axes and labels in pictures. @param {string | number} amount */
  compact = (amount) => this.#compact.format(/** @type {any} */ (amount));

  /** A price of one label or hour, to three digits at least. @param {number} amount */
  price(amount) {
    const places = amount > 0 ? 2 - Math.floor(Math.log10(amount)) : 0;
    return this.#price(Math.min(12, Math.max(this.digits, places))).format(amount);
  }

  /** @param {string | number} share */
  percent = (share) => this.#percent.format(/** @type {any} */ (share));

  /** A share where tenths of a per cent say nothing. @param {string | number} share */
  share = (share) => this.#share.format(/** @type {any} */ (share));

  /** @param {number} n */
  count = (n) => this.#count.format(n);

  /** A score from 0 to 10. @param {string | number} score */
  score = (score) => this.#score.format(/** @type {any} */ (score));

  /** Names in a row. @param {string[]} names */
  list = (names) => this.#list.format(names);

  /** A number of the field with the currency's sign where the language has it. @param {string} number */
  withSymbol = (number) => (this.symbolFirst ? `${this.symbol}${number}` : `${this.#inOrder(number)} ${this.symbol}`);

  /**
   * A month of the scenario: its calendar month where there is one.
   * @param {number} month
   * @param {string | undefined} date "YYYY-MM"
   */
  month = (month, date) => (date ? this.#month.format(new Date(`${date}-01T00:00Z`)) : this.words.time.month(month));

  /**
   * Its end, as a noun.
   * @param {number} month
   * @param {string | undefined} date
   */
  endOf = (month, date) => this.words.time.endOf({ month: this.month(month, date), dated: date !== undefined });

  /**
   * For axes.
   * @param {number} month
   * @param {string | undefined} date
   */
  shortMonth = (month, date) => (date ? this.#shortMonth.format(new Date(`${date}-01T00:00Z`)) : String(month));

  /**
   * For labels in pictures.
   * @param {number} month
   * @param {string | undefined} date
   */
  markedMonth = (month, date) => (date ? this.shortMonth(month, date) : this.words.time.month(month));
}

/** A chance as a frequency, which people read rightly: how many of 50. @param {string | number | undefined} share */
export const ofFifty = (share) => Math.round(Number(share) * 50);
