// What a month's labels cost at today's volume and prices.
import { tasksOf } from './list-items.js';

/** @import { Offer, Pricing, Scenario } from './scenario.js' */

/** @param {Scenario} scenario @param {Offer} offer */
function billOf(scenario, { pricing, platform_fee: fee = '0' }) {
	const tasks = tasksOf(scenario);
	const volume = Number(scenario.demand.labels_per_month ?? 0);
	const all = tasks.reduce((sum, task) => sum + Number(task.labels_per_month), 0) || volume;
	const labels =
		pricing.model === 'by_task'
			? (pricing.prices ?? []).reduce((sum, { task, pricing: one }) => {
					const { labels_per_month: count = '0' } = tasks.find(({ name }) => name === task) ?? {};
					return sum + costOf(one, Number(count));
				}, 0)
			: costOf(pricing, all);
	return labels + Number(fee);
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

/**
 * Today's bill of a month, and that under an offer; a move of a part keeps the rest.
 * @param {Scenario} scenario
 * @param {number} index of the candidate
 */
export function monthlyBills(scenario, index) {
	const { offer, move_share: share = '1' } = scenario.candidates[index];
	const now = billOf(scenario, scenario.incumbent.offer);
	const then = Number(share) * billOf(scenario, offer) + (1 - Number(share)) * now;
	return { now, then };
}
