// Converts a scenario to another currency.
import { isDecimal, product, roundedToDigits } from './decimals.js';
import { matchingPointers } from './leaves.js';
import { withOrigin } from './origins.js';
import { valueAt, withValue } from './pointer.js';
import { rangePointer } from './ranges.js';

/** @import { Input, Origin, Scenario } from './scenario.js' */

/** Of a converted amount: more would pretend to be exact. */
const significantDigits = 6;

/**
 * Multiplies all amounts and their ranges by the rate. An example's figure remains an example's, and what was measured
 * remains measured.
 * @param {Scenario} scenario
 * @param {string} currency
 * @param {string} rate units of the currency for one of the scenario's
 * @param {Input[]} inputs
 * @param {(pointer: string) => Origin['kind']} kindOf
 */
export function convertedTo(scenario, currency, rate, inputs, kindOf) {
	const amounts = inputs
		.filter(({ unit, min }) => unit.startsWith('money') && min !== undefined)
		.flatMap(({ pointer }) => matchingPointers(scenario, pointer));
	const converted = amounts.reduce((copy, pointer) => {
		const ends = [pointer, rangePointer(pointer, 'low'), rangePointer(pointer, 'high')];
		return ends.reduce((inner, at) => withConverted(inner, at, rate), copy);
	}, scenario);
	return amounts
		.filter((pointer) => valueAt(scenario, pointer) !== undefined && kindOf(pointer) === 'example')
		.reduce((copy, pointer) => withOrigin(copy, pointer, { kind: 'example' }), { ...converted, currency });
}

/** @param {Scenario} scenario @param {string} pointer @param {string} rate */
function withConverted(scenario, pointer, rate) {
	const value = String(valueAt(scenario, pointer));
	return isDecimal(value)
		? withValue(scenario, pointer, roundedToDigits(product(value, rate), significantDigits))
		: scenario;
}
