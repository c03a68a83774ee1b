// This module loads no words.

/** @import { Rounding } from '../scenario/decimals.js' */

/** @typedef {'small' | 'rounded' | 'compact'} Size */

export class Amounts {
	/**
	 * @param {string} locale BCP 47
	 * @param {string} currency ISO 4217
	 * @param {number} digits of the currency's minor unit
	 * @param {boolean} rightToLeft direction of the text around the amounts
	 */
	constructor(locale, currency, digits, rightToLeft) {
		const Style = numberFormatClass(rightToLeft);
		/** @param {Intl.NumberFormatOptions} options */
		const money = (options) =>
			new Style(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
		const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
		this.digits = digits;
		this.#inOrder = rightToLeft ? isolateLeftToRight : (text) => text;
		const parts = new Intl.NumberFormat(locale, {
			style: 'currency',
			currency,
			currencyDisplay: 'narrowSymbol',
		}).formatToParts(0);
		const place = (/** @type {string} */ type) => parts.findIndex((part) => part.type === type);
		this.symbol = this.#inOrder(parts[place('currency')]?.value ?? currency);
		this.symbolFirst = place('currency') < place('integer');
		this.#exact = money(exact);
		this.#whole = money({ maximumFractionDigits: 0 });
		this.#large = money({ notation: 'compact', maximumSignificantDigits: 6 });
		this.#compact = money({ notation: 'compact', maximumSignificantDigits: 3 });
		/** @type {Record<Size, Intl.NumberFormatOptions>} */
		const sizes = {
			small: { ...exact, trailingZeroDisplay: 'stripIfInteger' },
			rounded: { maximumSignificantDigits: 3 },
			compact: { notation: 'compact', maximumSignificantDigits: 3 },
		};
		this.#sized = (size, roundingMode) => money({ ...sizes[size], roundingMode });
		this.#priced = (places, roundingMode) =>
			money({ minimumFractionDigits: digits, maximumFractionDigits: places, roundingMode });
		this.#percents = (roundingMode) => new Style(locale, { style: 'percent', maximumFractionDigits: 1, roundingMode });
	}

	/** @type {(text: string) => string} */ #inOrder;
	#exact;
	#whole;
	#large;
	#compact;
	/** @type {(size: Size, mode: Rounding) => Intl.NumberFormat} */ #sized;
	/** @type {(places: number, mode: Rounding) => Intl.NumberFormat} */ #priced;
	/** @type {(mode: Rounding) => Intl.NumberFormat} */ #percents;
	/** By what they depend on. @type {Map<unknown, Intl.NumberFormat>} */ #styles = new Map();

	/** Adds the currency's symbol to a number, on the side that the locale uses. @param {string} number */
	withSymbol = (number) => (this.symbolFirst ? `${this.symbol}${number}` : `${this.#inOrder(number)} ${this.symbol}`);

	/** To the minor unit. @param {string | number} amount */
	exact = (amount) => this.#exact.format(/** @type {any} */ (amount));

	/** Three digits, compact above ten million. @param {string | number} amount @param {Rounding} [mode] */
	money(amount, mode) {
		const magnitude = Math.abs(Number(amount));
		const size = magnitude < 100 ? 'small' : magnitude < 1e7 ? 'rounded' : 'compact';
		const style = this.#style(`${size} ${mode}`, () => this.#sized(size, mode));
		return style.format(/** @type {any} */ (amount));
	}

	/** Without its sign. @param {string | number} amount @param {Rounding} [mode] of the size */
	size = (amount, mode) => this.money(String(amount).replace('-', ''), mode);

	/** Of a multiple of a unit, compact from a unit of 100,000 on. @param {number} amount @param {number} unit */
	inUnit = (amount, unit) => (unit < 1 ? this.#exact : unit < 1e5 ? this.#whole : this.#large).format(amount);

	/** For charts. @param {string | number} amount */
	compact = (amount) => this.#compact.format(/** @type {any} */ (amount));

	/** To at least three digits. @param {number | string} amount of a label or hour @param {Rounding} [mode] */
	price(amount, mode) {
		const wanted = Number(amount) > 0 ? 2 - Math.floor(Math.log10(Number(amount))) : 0;
		const places = Math.min(12, Math.max(this.digits, wanted));
		const style = this.#style(`${places} ${mode}`, () => this.#priced(places, mode));
		return style.format(/** @type {any} */ (amount));
	}

	/** @param {string | number} share @param {Rounding} [mode] */
	percent = (share, mode) => this.#style(mode, () => this.#percents(mode)).format(/** @type {any} */ (share));

	/** @param {unknown} key @param {() => Intl.NumberFormat} create */
	#style(key, create) {
		const style = this.#styles.get(key) ?? create();
		this.#styles.set(key, style);
		return style;
	}
}

const partsOfNumber = new Set(['minusSign', 'plusSign', 'integer', 'group', 'decimal', 'fraction', 'percentSign']);

/** Keeps “US$” together, and a minus sign on its side, in a text from right to left. */
class IsolatedNumberFormat extends Intl.NumberFormat {
	/** @param {any} number */
	format = (number) => {
		let text = '';
		let run = '';
		const close = () => {
			if (run) text += isolateLeftToRight(run);
			run = '';
		};
		for (const { type, value } of this.formatToParts(number)) {
			const plain = withMinus(value.replace(/\p{Bidi_Control}/gu, ''));
			if (partsOfNumber.has(type)) run += plain;
			else if (plain) {
				close();
				text += type === 'currency' ? isolateLeftToRight(plain) : plain;
			}
		}
		close();
		return `\u2067${text}\u2069`;
	};
}

/** @param {string} text */
const isolateLeftToRight = (text) => `\u2066${text}\u2069`;

class MinusNumberFormat extends Intl.NumberFormat {
	/** @param {any} number */
	format = (number) => withMinus(super.format(number));
}

/** Most locales have a hyphen. @param {string} number */
const withMinus = (number) => number.replace('-', '−');

/** @param {boolean} rightToLeft direction of the text around the numbers */
export const numberFormatClass = (rightToLeft) => (rightToLeft ? IsolatedNumberFormat : MinusNumberFormat);
