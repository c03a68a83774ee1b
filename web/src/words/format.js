// Numbers, money and months as people of a language write them.

/** @typedef {import('../engine/types.js').Result} Result */

export class Format {
  /**
   * @param {string} locale BCP 47
   * @param {string} currency ISO 4217
   * @param {number} digits of the currency's minor unit
   */
  constructor(locale, currency, digits) {
    this.locale = locale;
    this.currency = currency;
    /** @param {Intl.NumberFormatOptions} options */
    const money = (options) => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    this.#exact = money(exact);
    this.#small = money({ ...exact, trailingZeroDisplay: 'stripIfInteger' });
    this.#read = money({ maximumSignificantDigits: 3 });
    this.#compact = money({ notation: 'compact', maximumSignificantDigits: 3 });
    this.#percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    // The sentences are English, and so are the months in them.
    this.#month = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' });
    this.#shortMonth = new Intl.DateTimeFormat('en', { year: '2-digit', month: 'short', timeZone: 'UTC' });
    this.#price = (/** @type {number} */ places) => money({ minimumFractionDigits: digits, maximumFractionDigits: places });
    const parts = this.#exact.formatToParts(0);
    this.symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
    this.symbolFirst = parts.findIndex((part) => part.type === 'currency') < parts.findIndex((part) => part.type === 'integer');
    this.digits = digits;
  }

  #exact;
  #small;
  #read;
  #compact;
  #price;
  #percent;
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

  /**
   * A month of the scenario: its calendar month where there is one.
   * @param {number} month
   * @param {string | undefined} date "YYYY-MM"
   */
  month = (month, date) => (date ? this.#month.format(new Date(`${date}-01T00:00Z`)) : `month ${month}`);

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
  markedMonth = (month, date) => (date ? this.shortMonth(month, date) : `month ${month}`);
}

/** The end of a month as one says it. @param {Format} format @param {number} month @param {string | undefined} date */
export const endOf = (format, month, date) => `the end of ${format.month(month, date)}`;

/** A chance as a frequency, which people read rightly: how many of 50. @param {string | number | undefined} share */
export const ofFifty = (share) => Math.round(Number(share) * 50);

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A time as one says it: "three years", "30 months". @param {number} months */
export function duration(months) {
  if (months % 12 === 0 && months > 0) return counted(months / 12, 'year');
  return counted(months, 'month');
}

/** @param {number} n @param {string} word */
export const counted = (n, word) => `${small[n] ?? n} ${word}${n === 1 ? '' : 's'}`;
