// A visitor's own contract never has the limits and perks of an example.
import { valueAt, withValue } from './pointer.js';

/** @import { Scenario } from './scenario.js' */

/** The preset that starts without them. */
export const ownContract = 'my-contract';

const ofOffers =
	'platform_fee commitment commitment_labels commitment_period_months true_up_share prepaid capacity credits';
const ofContract =
	'early_exit commitment_spent commitment_ends_with_term rebate_clawback clawback_declines credit_refund_share ' +
	'export_fee export_fee_per_label ends_month';

/** @param {string} object @param {string} names */
const within = (object, names) => names.split(' ').map((name) => `${object}/${name}`);

/** Pointers of the limits and perks of a scenario. @param {Scenario} scenario */
const limitsOf = ({ candidates }) => [
	'/priorities',
	...within('/incumbent/contract', ofContract),
	...['/incumbent', ...candidates.map((_, i) => `/candidates/${i}`)].flatMap((provider) => [
		`${provider}/scores`,
		...within(`${provider}/offer`, `${ofOffers} credits_expire_month`),
		...within(`${provider}/transition`, 'setup_fee other_cost'),
	]),
];

/**
 * The limits and perks that are still those of the example, with their values.
 * @param {Scenario} scenario
 * @param {(pointer: string) => boolean} isChanged
 * @param {string} [except] pointer
 * @returns {[string, unknown][]}
 */
export const limitsIn = (scenario, isChanged, except) =>
	limitsOf(scenario)
		.filter((pointer) => pointer !== except && valueAt(scenario, pointer) !== undefined && !isChanged(pointer))
		.map((pointer) => [pointer, valueAt(scenario, pointer)]);

/** @param {Scenario} scenario @param {[string, unknown][]} limits */
export const withoutLimits = (scenario, limits) =>
	limits.reduce((copy, [pointer]) => withValue(copy, pointer, undefined), scenario);

/** @param {Scenario} scenario @param {[string, unknown][]} limits */
export const withLimits = (scenario, limits) =>
	limits.reduce((copy, [pointer, value]) => withValue(copy, pointer, value), scenario);

/**
 * The plain contract with the contract figures that were typed into an example.
 * @param {Scenario} plain
 * @param {Scenario} scenario
 * @param {string[]} typed
 */
export function withTypedFigures(plain, scenario, typed) {
	// A price per tier or task needs the others, and a rate card its tasks.
	const whole = typed.map((pointer) => pointer.match(/^.*?\/pricing(?=\/)|^\/demand(?=\/)/)?.[0] ?? pointer);
	const needsTasks = whole.some((pointer) => valueAt(scenario, pointer)?.model === 'by_task');
	return [...whole, ...(needsTasks ? ['/demand'] : [])].reduce(
		(copy, pointer) => withValue(copy, pointer, valueAt(scenario, pointer)),
		plain,
	);
}
