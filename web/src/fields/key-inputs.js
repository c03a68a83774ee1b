// The key inputs: what one reads in a contract and in an offer.
import { sliderRange } from './slider-range.js';
import { pricingFields } from '../scenario/costs.js';
import { tasksOf } from '../scenario/list-items.js';
import { endPointer, noticePointer } from '../scenario/term.js';

/** @import { Pricing } from '../engine/types.js' */
/** @import { FieldValues } from '../state/field-values.js' */
/** @import { Session } from '../state/session.js' */

/** What the sliders of the key inputs cover. @param {Session} session */
export function curveSpans(session) {
	return keyPointers(session).flatMap((pointer) => {
		const input = session.input(pointer);
		if (!input || input.min === undefined) return [];
		const { min, max } = sliderRange(input, session.startValue(pointer));
		return [{ input: pointer, low: min, high: max }];
	});
}

const patterns = [
	'/demand/labels_per_month',
	...['unit_price', 'hourly_rate'].map((name) => `/incumbent/offer/pricing/${name}`),
	...['/incumbent/offer/commitment', endPointer, noticePointer, '/incumbent/offer/label_accuracy'],
	...['unit_price', 'hourly_rate'].map((name) => `/candidates/*/offer/pricing/${name}`),
	...['/candidates/*/offer/label_accuracy', '/candidates/*/transition/setup_fee'],
];

/** The key inputs that apply. @param {FieldValues} session */
export const keyPointers = (session) =>
	patterns.flatMap((pattern) => {
		const pointer = session.at(pattern);
		if (session.locks.hidden(pointer)) return [];
		if (session.hasTasks && pointer === '/demand/labels_per_month')
			return tasksOf(session.scenario).map((_, i) => `/demand/tasks/${i}/labels_per_month`);
		const [, pricing, name] = pointer.match(/^(.*?\/pricing)\/(.*)$/) ?? [];
		return pricing ? pricePointers(pricing, session.value(pricing), name) : pointer;
	});

/**
 * Each tier and each task has its own price; tiers within a rate card would be too many.
 * @param {string} pointer
 * @param {Pricing} pricing
 * @param {string} name of the field
 * @returns {string[]}
 */
function pricePointers(pointer, { model, tiers = [], prices = [] }, name) {
	if (model === 'tiered' && name === 'unit_price') return tiers.map((_, i) => `${pointer}/tiers/${i}/unit_price`);
	if (model === 'by_task')
		return prices.flatMap(({ pricing }, i) =>
			pricing.model === 'tiered' ? [] : pricePointers(`${pointer}/prices/${i}/pricing`, pricing, name),
		);
	return pricingFields(model).includes(name) ? [`${pointer}/${name}`] : [];
}
