/** @import { Pricing } from './scenario.js' */

/** In display order. */
export const costKinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);

/** Undefined for tiers. @param {Pricing} pricing @returns {{amount: number, per: 'label' | 'hour'} | undefined} */
export function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
	if (model === 'tiered') return undefined;
	return model === 'hourly' ? { amount: Number(hourly), per: 'hour' } : { amount: Number(unit), per: 'label' };
}
