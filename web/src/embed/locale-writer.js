// Writes the amounts and months of a first answer in a locale or currency that it was not built with.
import { startOfMonth } from '../scenario/months.js';
import { Amounts } from '../text/amounts.js';
import { dayFormat, directionOf, languageOf } from '../text/locales.js';

/** @import { MarkWriter } from './first-answer.js' */

/** @param {string} locale @param {string} currency @returns {MarkWriter | undefined} undefined if not supported */
export function localeWriter(locale, currency) {
	let amounts;
	try {
		const { maximumFractionDigits } = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
		if (maximumFractionDigits !== 2) return undefined; // the answer is rounded to hundredths
		amounts = new Amounts(locale, currency, 2, directionOf(languageOf(locale)) === 'rtl');
	} catch {
		return undefined; // the currency does not exist
	}
	const { symbol, symbolFirst, withSymbol } = amounts;
	const number = (/** @type {string} */ decimal, /** @type {string} */ digits) =>
		new Intl.NumberFormat(locale, {
			minimumFractionDigits: decimal.includes('.') ? Number(digits) : 0,
			maximumFractionDigits: 20,
		}).format(/** @type {any} */ (decimal));
	const [month, day] = [monthFormat(locale), dayFormat(locale)];
	/** @type {Record<string, (value: any, mode: any) => string>} */
	const writers = {
		m: (amount, mode) => amounts.money(amount, mode),
		e: amounts.exact,
		p: (price, mode) => amounts.price(price, mode),
		s: amounts.percent,
		d: (ahead) => month.format(startOfMonth(ahead)),
		f: number,
		c: (decimal, digits) => withSymbol(number(decimal, digits)),
		b: () => (symbolFirst ? symbol : ''),
		a: () => (symbolFirst ? '' : symbol),
		l: (ahead) => day.format(startOfMonth(Number(ahead) + 1) - 1),
	};
	return (kind, value) => {
		const [amount, mode] = value.split(' '); // a threshold's rounding mode
		return writers[kind](amount, mode);
	};
}

/** @param {string} locale */
export const monthFormat = (locale) =>
	new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
