// The key inputs: what one reads in a contract and in an offer.
import { pricingFields } from '../scenario/costs.js';
import { tasksOf } from '../scenario/list-items.js';
import { endPointer, noticePointer } from '../scenario/term.js';

/** @import { Input, Pricing } from '../engine/types.js' */
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

/**
 * Bounds may reach 10^12. Depends on the preset's value only, so that it does not move while the slider is dragged.
 * @param {Input} input
 * @param {string | undefined} presetValue
 */
export function sliderRange(input, presetValue) {
	const value = Number(presetValue ?? input.default ?? 0);
	const [lowest, highest] = [Number(input.min), Number(input.max)];
	const [low, high] = span(input, value, lowest, highest);
	const step = input.whole ? 1 : niceStep((high - low) / 200);
	const min = Math.max(lowest, Math.floor(low / step + 1e-9) * step);
	const max = Math.min(highest, Math.ceil(high / step - 1e-9) * step);
	return { min: tidy(min), max: tidy(max), step };
}

/** @param {Input} input @param {number} value @param {number} lowest @param {number} highest */
function span(input, value, lowest, highest) {
	if (input.unit === 'share') return value >= 0.8 ? [0.8, 1] : [0, value <= 0.25 ? 0.5 : 1];
	if (input.low !== undefined && !input.relative) {
		const margin = (Number(input.high) - Number(input.low)) / 2;
		return [Math.min(value, Number(input.low) - margin), Math.max(value, Number(input.high) + margin)];
	}
	if (input.unit === 'months' || input.unit === 'count') return [lowest, Math.min(highest, Math.max(12, value * 2))];
	return [Math.max(0, lowest), value > 0 ? value * 2.5 : Math.min(highest, 1000)];
}

/** 1, 2 or 5 times a power of ten. @param {number} rough */
function niceStep(rough) {
	const power = 10 ** Math.floor(Math.log10(rough));
	return tidy(power * ([1, 2, 5].find((n) => n * power >= rough * 0.999) ?? 10));
}

/** Removes the rounding error of binary fractions. @param {number} n */
const tidy = (n) => Number(n.toPrecision(12));
