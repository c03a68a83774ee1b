/** @import { Branch } from './result.js' */
/** @import { Pricing } from './scenario.js' */

/** In display order. */
export const costKinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);

/**
 * Undefined for tiers and rate cards.
 * @param {Pricing} pricing
 * @returns {{amount: string, per: 'label' | 'hour'} | undefined}
 */
export function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
	if (model === 'hourly') return { amount: String(hourly), per: 'hour' };
	return model === 'per_label' ? { amount: String(unit), per: 'label' } : undefined;
}

/** The names of the fields of a model without lists. @param {string} model */
export const pricingFields = (model) =>
	({ per_label: ['unit_price'], hourly: ['hourly_rate', 'minutes_per_label'] })[model] ?? [];

/** What labels cost in the first year, scaled to a year if the horizon is shorter. @param {Branch} stay */
export function yearlyLabels({ months }) {
	const year = months.slice(0, 12);
	return (year.reduce((sum, { lines }) => sum + Number(lines.labels ?? 0), 0) * 12) / year.length;
}
