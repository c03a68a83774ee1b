// Puts measured figures into a scenario, with their ranges and origins.
import { leavesOf } from '../scenario/leaves.js';
import { valueAt, withValue } from '../scenario/pointer.js';
import { withMeasured, withoutOrigins } from '../scenario/origins.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Ranges } from '../scenario/ranges.js' */
/** @import { Figure } from './answers.d.ts' */

/**
 * @param {Scenario} scenario
 * @param {Figure[]} figures
 * @param {string} note the figures' origin
 * @param {Ranges} ranges of the scenario
 * @returns {Scenario}
 */
export function withFigures(scenario, figures, note, ranges) {
	// Tasks first: a rate card names them.
	const ordered = figures.toSorted(
		(a, b) => Number(b.pointer === '/demand/tasks') - Number(a.pointer === '/demand/tasks'),
	);
	const valued = ordered.reduce((copy, figure) => withFigure(copy, figure, note), scenario);
	const ranged = figures.reduce((copy, figure) => withRangeOf(copy, figure, ranges, scenario), valued);
	return withoutMissing(ranged);
}

/** @param {Scenario} scenario @param {Figure} figure @param {string} note */
function withFigure(scenario, { pointer, value }, note) {
	const fitting = pointer.startsWith('/demand/') ? withVolumeAt(scenario, pointer) : withFloorAt(scenario, pointer);
	const set = withValue(withoutOrigins(fitting, pointer), pointer, value);
	return leavesOf(value, pointer)
		.filter(([at]) => !/\/(model|name|task)$|\/tasks\/\d+\/annual_growth$/.test(at))
		.reduce((copy, [at]) => withMeasured(copy, at, note), withRateCards(set));
}

/** Invoices show a floor in money, all of which is billed, in arrears. @param {Scenario} scenario @param {string} pointer */
function withFloorAt(scenario, pointer) {
	const offer = '/incumbent/offer';
	if (pointer !== `${offer}/commitment`) return scenario;
	return ['commitment_labels', 'true_up_share', 'prepaid'].reduce(
		(copy, name) => withValue(withoutOrigins(copy, `${offer}/${name}`), `${offer}/${name}`, undefined),
		scenario,
	);
}

const singleVolume = ['/demand/labels_per_month', '/demand/annual_growth'];

/** Tasks replace the single volume, and the other way round. @param {Scenario} scenario @param {string} pointer */
function withVolumeAt(scenario, pointer) {
	const { tasks } = scenario.demand;
	if (pointer === '/demand/tasks')
		return withoutMoves(
			singleVolume.reduce((copy, at) => withValue(withoutOrigins(copy, at), at, undefined), scenario),
		);
	if (!tasks || pointer === '/demand/profile') return scenario;
	const single = singleVolume.reduce(
		(copy, at) => withValue(copy, at, /growth/.test(at) ? tasks[0].annual_growth : '0'),
		withValue(withoutOrigins(scenario, '/demand/tasks'), '/demand/tasks', undefined),
	);
	return withoutMoves(single);
}

/** @param {Scenario} scenario */
const withoutMoves = (scenario) =>
	scenario.candidates.reduce((copy, _, i) => withValue(copy, `/candidates/${i}/tasks`, undefined), scenario);

/** A rate card of other tasks becomes the price of its first. @param {Scenario} scenario */
function withRateCards(scenario) {
	const names = scenario.demand.tasks?.map(({ name }) => name) ?? [];
	const providers = ['/incumbent', ...scenario.candidates.map((_, i) => `/candidates/${i}`)];
	return providers.reduce((copy, provider) => {
		const pointer = `${provider}/offer/pricing`;
		/** @type {{task: string, pricing: object}[] | undefined} */
		const prices = valueAt(copy, pointer)?.prices;
		const fits = names.length > 0 && names.every((name) => prices?.some(({ task }) => task === name));
		return prices && !fits ? withValue(copy, pointer, prices[0].pricing) : copy;
	}, scenario);
}

/**
 * A figure has the range it was measured with. Invoices tell a price exactly; a volume or a growth keeps its range
 * around the new value, since the future is not known.
 * @param {Scenario} scenario
 * @param {Figure} figure
 * @param {Ranges} ranges
 * @param {Scenario} before
 */
function withRangeOf(scenario, { pointer, low, high }, ranges, before) {
	const at =
		pointer.endsWith('/pricing') && scenario.incumbent.offer.pricing.unit_price ? `${pointer}/unit_price` : pointer;
	if (low !== undefined && high !== undefined) return ranges.withRange(scenario, at, { low, high });
	if (pointer.startsWith('/demand/')) return ranges.afterEdit(scenario, before, pointer);
	return ranges.effective(scenario, at) ? ranges.withRange(scenario, at, undefined) : scenario;
}

/** Removes ranges and origins of inputs that the scenario no longer has. @param {Scenario} scenario */
function withoutMissing(scenario) {
	const { uncertainty, origins, ...rest } = scenario;
	const present = (/** @type {Record<string, any> | undefined} */ all) =>
		all && Object.fromEntries(Object.entries(all).filter(([pointer]) => valueAt(scenario, pointer) !== undefined));
	return /** @type {Scenario} */ ({
		...rest,
		...(uncertainty && { uncertainty: present(uncertainty) }),
		...(origins && { origins: present(origins) }),
	});
}
