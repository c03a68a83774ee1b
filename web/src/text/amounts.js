// How money and shares are written. Nothing here loads any words.
import { numberFormatClass } from './bidi.js';

export class Amounts {
  /**
   * @param {string} locale BCP 47
   * @param {string} currency ISO 4217
   * @param {number} digits of the currency's minor unit
   * @param {boolean} fromRight whether they stand in a text that runs from right to left
   */
  constructor(locale, currency, digits, fromRight) {
    const Style = numberFormatClass(fromRight);
    /** @param {Intl.NumberFormatOptions} options */
    const money = (options) =>
      new Style(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    this.digits = digits;
    this.#exact = money(exact);
    this.#small = money({ ...exact, trailingZeroDisplay: 'stripIfInteger' });
    this.#read = money({ maximumSignificantDigits: 3 });
    this.#compact = money({ notation: 'compact', maximumSignificantDigits: 3 });
    this.#priced = (/** @type {number} */ places) =>
      money({ minimumFractionDigits: digits, maximumFractionDigits: places });
    this.#percent = new Style(locale, { style: 'percent', maximumFractionDigits: 1 });
  }

  #exact;
  #small;
  #read;
  #compact;
  #priced;
  /** By how many decimals they write. @type {Map<number, Intl.NumberFormat>} */ #prices = new Map();
  #percent;

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
    const wanted = amount > 0 ? 2 - Math.floor(Math.log10(amount)) : 0;
    const places = Math.min(12, Math.max(this.digits, wanted));
    const style = this.#prices.get(places) ?? this.#priced(places);
    this.#prices.set(places, style);
    return style.format(amount);
  }

  /** @param {string | number} share */
  percent = (share) => this.#percent.format(/** @type {any} */ (share));
}
