// Kinds of cost and prices.

/** @import { Pricing } from './scenario.js' */

/** The kinds of cost in display order. */
export const costKinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);

/**
 * Returns the single price of a pricing model; undefined for tiers.
 * @param {Pricing} pricing
 * @returns {{amount: number, per: 'label' | 'hour'} | undefined}
 */
export function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
	if (model === 'tiered') return undefined;
	return model === 'hourly' ? { amount: Number(hourly), per: 'hour' } : { amount: Number(unit), per: 'label' };
}
