// Decimal numbers as text, in the estimator's notation: "-12.5".

/** @param {string} text */
export const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text);

/** Removes superfluous zeros. @param {string} whole digits with a minus sign if negative @param {string} [fraction] */
export function canonical(whole, fraction = '') {
	const minus = whole.startsWith('-');
	const digits = whole.replace('-', '').replace(/^0+(?=\d)/, '') || '0';
	const rest = fraction.replace(/0+$/, '');
	const number = rest ? `${digits}.${rest}` : digits;
	return minus && number !== '0' ? `-${number}` : number;
}

/**
 * Moves the decimal point to the right, or to the left for negative places.
 * @param {string} decimal
 * @param {number} places
 */
export function shiftPoint(decimal, places) {
	if (!isDecimal(decimal)) return decimal;
	const minus = decimal.startsWith('-') ? '-' : '';
	const [whole, fraction = ''] = decimal.replace('-', '').split('.');
	const padded = '0'.repeat(Math.max(0, -places)) + whole + fraction + '0'.repeat(Math.max(0, places));
	const at = Math.max(0, -places) + whole.length + places;
	return canonical(minus + padded.slice(0, at), padded.slice(at));
}
