// A better deal with the current provider: its own contract at lower prices, as another offer.
import { difference, product } from './decimals.js';

/** @import { Candidate, Pricing, Scenario } from './scenario.js' */

/** Nothing moves, so that a change of contract takes a month and some hours of counsel. */
const transition = {
	lead_months: '1',
	parallel_months: '0',
	parallel_share: '0',
	initial_throughput: '1',
	ramp_half_life: '1',
	dip_points: '0',
	dip_half_life: '1',
	legal_hours: '10',
};

/**
 * @param {Scenario} scenario
 * @param {string} discount share of the prices
 * @param {string} name
 * @returns {Candidate}
 */
export function amendedContract({ incumbent: { offer } }, discount, name) {
	const factor = difference('1', discount);
	const paid = { credits: undefined, credits_expire_month: undefined }; // under the contract that there is
	return /** @type {Candidate} */ ({
		name,
		amends: true,
		offer: { ...offer, ...paid, pricing: cheaper(offer.pricing, factor) },
		transition: { ...transition, initial_accuracy: String(offer.label_accuracy) },
	});
}

/** @param {Pricing} pricing @param {string} factor @returns {Pricing} */
function cheaper(pricing, factor) {
	const { unit_price: unit, hourly_rate: hourly, tiers, prices } = pricing;
	const times = (/** @type {unknown} */ price) => product(String(price), factor);
	return {
		...pricing,
		...(unit !== undefined && { unit_price: times(unit) }),
		...(hourly !== undefined && { hourly_rate: times(hourly) }),
		...(tiers && { tiers: tiers.map((tier) => ({ ...tier, unit_price: times(tier.unit_price) })) }),
		...(prices && { prices: prices.map((price) => ({ ...price, pricing: cheaper(price.pricing, factor) })) }),
	};
}

/** Up to the next tenth of a per cent, at which staying is worth at least as much. @param {string} discount */
export const roundedDiscount = (discount) => String(Math.ceil(Number(discount) * 1000 - 1e-9) / 1000);
