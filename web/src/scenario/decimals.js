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
 * To the nearest, or for a threshold to the side on which its sentence holds: "floor" for what may not be exceeded
 * ("up to", "falls below"), "ceil" for what must be reached ("at least", "rises above").
 * @typedef {'floor' | 'ceil' | undefined} Rounding
 */

/** Multiplies exactly. @param {string} a @param {string} b */
export const product = (a, b) =>
	fromDigits(digitsOf(a, placesOf(a)) * digitsOf(b, placesOf(b)), placesOf(a) + placesOf(b));

/** Adds exactly. @param {string[]} amounts */
export const sum = (amounts) => amounts.reduce((a, b) => difference(a, difference('0', b)), '0');

/** Subtracts exactly. @param {string} a @param {string} b */
export function difference(a, b) {
	const places = Math.max(placesOf(a), placesOf(b));
	return fromDigits(digitsOf(a, places) - digitsOf(b, places), places);
}

/**
 * Rounds to a multiple of the step, a positive decimal.
 * @param {string} decimal
 * @param {string} step
 * @param {Rounding} [mode]
 */
export function roundedToStep(decimal, step, mode) {
	const places = Math.max(placesOf(decimal), placesOf(step));
	const [digits, unit] = [digitsOf(decimal, places), digitsOf(step, places)];
	const over = ((digits % unit) + unit) % unit;
	const up = mode ? mode === 'ceil' && over > 0n : 2n * over >= unit;
	return fromDigits(digits - over + (up ? unit : 0n), places);
}

/** Rounds to a number of significant digits. @param {string} decimal @param {number} digits @param {Rounding} [mode] */
export function roundedToDigits(decimal, digits, mode) {
	const [whole, fraction = ''] = decimal.replace('-', '').split('.');
	const leading = (whole + fraction).search(/[1-9]/);
	return leading < 0 ? '0' : roundedToStep(decimal, shiftPoint('1', whole.length - leading - digits), mode);
}

/** @param {string} decimal */
const placesOf = (decimal) => decimal.split('.')[1]?.length ?? 0;

/** In units of the last of the places. @param {string} decimal @param {number} places */
const digitsOf = (decimal, places) => BigInt(decimal.replace('.', '') + '0'.repeat(places - placesOf(decimal)));

/** @param {bigint} digits @param {number} places */
const fromDigits = (digits, places) => shiftPoint(String(digits), -places);

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
