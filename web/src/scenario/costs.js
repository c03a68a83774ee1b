/** @import { Pricing } from './scenario.js' */

/** In display order. */
export const costKinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);

/** Undefined for tiers and rate cards. @param {Pricing} pricing @returns {{amount: string, per: 'label' | 'hour'} | undefined} */
export function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
	if (model === 'hourly') return { amount: String(hourly), per: 'hour' };
	return model === 'per_label' ? { amount: String(unit), per: 'label' } : undefined;
}

/** The names of the fields of a model without lists. @param {string} model */
export const pricingFields = (model) =>
	({ per_label: ['unit_price'], hourly: ['hourly_rate', 'minutes_per_label'] })[model] ?? [];
