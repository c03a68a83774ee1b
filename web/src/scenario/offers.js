// A better deal with the current provider: its own contract at lower prices, as another offer.
import { difference, product } from './decimals.js';

/** @import { Candidate, Offer, Pricing, Scenario } from './scenario.js' */

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

// What a month's labels cost at today's volume and prices.

/** Labels a month of a task, or of all without a name. @typedef {{name?: string, labels: number}} Volume */

/**
 * Today's bill of a month, and those under an offer; of a move of a part, the rest stays with the current provider.
 * @param {Scenario} scenario
 * @param {number} index of the candidate
 */
export function monthlyBills({ incumbent, candidates, demand }, index) {
	const { offer, move_share: share = '1', tasks } = candidates[index];
	/** @type {Volume[]} */
	const all = demand.tasks?.length
		? demand.tasks.map(({ name, labels_per_month: labels }) => ({ name, labels: Number(labels) }))
		: [{ labels: Number(demand.labels_per_month ?? 0) }];
	const moves = (/** @type {string | undefined} */ name) => !name || !tasks || tasks.includes(name);
	const moved = all.map(({ name, labels }) => ({ name, labels: moves(name) ? Number(share) * labels : 0 }));
	const kept = all.map(({ name, labels }, i) => ({ name, labels: labels - moved[i].labels }));
	const rest = kept.some(({ labels }) => labels > 0) ? billOf(incumbent.offer, kept) : 0;
	return { now: billOf(incumbent.offer, all), then: billOf(offer, moved) + rest };
}

/** With what is billed of a shortfall below the commitment. @param {Offer} offer @param {Volume[]} volumes */
function billOf(offer, volumes) {
	const { pricing, platform_fee: fee, commitment, commitment_labels: labels, true_up_share: share, prepaid } = offer;
	const total = volumes.reduce((sum, volume) => sum + volume.labels, 0);
	const committed = volumes.map((one) => ({ ...one, labels: (one.labels / total) * Number(labels) }));
	const minimum = Number(commitment ?? 0) + (Number(labels ?? 0) && total ? priceOf(pricing, committed) : 0);
	const spend = priceOf(pricing, volumes);
	return spend + Math.max(0, minimum - spend) * Number(prepaid ? 1 : (share ?? 1)) + Number(fee ?? 0);
}

/** @param {Pricing} pricing @param {Volume[]} volumes */
function priceOf(pricing, volumes) {
	if (pricing.model !== 'by_task')
		return costOf(
			pricing,
			volumes.reduce((sum, { labels }) => sum + labels, 0),
		);
	return (pricing.prices ?? []).reduce((sum, { task, pricing: one }) => {
		const { labels = 0 } = volumes.find(({ name }) => name === task) ?? {};
		return sum + costOf(one, labels);
	}, 0);
}

/** @param {Pricing} pricing @param {number} labels */
function costOf({ model, unit_price: price, hourly_rate: rate, minutes_per_label: minutes, tiers = [] }, labels) {
	if (model === 'hourly') return (Number(rate) * Number(minutes) * labels) / 60;
	if (model !== 'tiered') return Number(price) * labels;
	let from = 0;
	return tiers.reduce((sum, { up_to: end, unit_price: each }) => {
		const to = Math.min(labels, end === undefined ? labels : Number(end));
		const cost = Math.max(0, to - from) * Number(each);
		from = Math.max(from, to);
		return sum + cost;
	}, 0);
}
