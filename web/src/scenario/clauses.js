// What a contract and an offer may also say. Each row gives the figures of a clause, in the order of its sentence, with
// the values that it starts with; the rest of the page follows from the row.
import { valueAt, withValue } from './pointer.js';

/** @import { Scenario } from './scenario.js' */

/**
 * starts: values by pointer, as texts or of the scenario; fields: the pointers to fill in, those of starts by default;
 * monthly: of an amount a month whose total over the months of the first field follows the fields in the sentence
 * @typedef {{name: ClauseName, of: 'contract' | 'offer', starts: Record<string, Start>, fields?: string[],
 *   monthly?: string}} Clause
 * @typedef {string | boolean | ((scenario: Scenario) => string)} Start
 * @typedef {'renews' | 'period' | 'prepaid' | 'minimum' | 'fee' | 'uplift' | 'exit' | 'credits' | 'clawback' | 'stops' |
 *   'capacity' | 'offerCommitment' | 'offerFee' | 'offerCredits' | 'part'} ClauseName
 */

const offer = '/incumbent/offer';
const contract = '/incumbent/contract';
const candidate = '/candidates/*';
const monthsLeft = (/** @type {Scenario} */ { incumbent }) => String(incumbent.contract.months_left);
const uplift = (/** @type {Scenario} */ { incumbent }) => String(incumbent.offer.annual_uplift ?? '0.05');

/** @type {Clause[]} */
export const clauses = [
	{ name: 'renews', of: 'contract', starts: { [`${contract}/renewal_months`]: '12' } },
	{
		name: 'exit',
		of: 'contract',
		starts: { [`${contract}/early_exit/allowed`]: true, [`${contract}/early_exit/share_of_remaining`]: '0.5' },
		fields: [`${contract}/early_exit/share_of_remaining`],
	},
	{
		name: 'period',
		of: 'contract',
		starts: { [`${offer}/commitment_period_months`]: '12', [`${offer}/true_up_share`]: '1' },
		monthly: `${offer}/commitment`,
	},
	{ name: 'prepaid', of: 'contract', starts: { [`${offer}/prepaid`]: true }, fields: [] },
	{ name: 'minimum', of: 'contract', starts: { [`${offer}/commitment_labels`]: '0' } },
	{
		name: 'uplift',
		of: 'contract',
		starts: { [`${offer}/next_uplift`]: uplift },
		fields: [`${offer}/next_uplift`, `${offer}/annual_uplift`],
	},
	{ name: 'fee', of: 'contract', starts: { [`${offer}/platform_fee`]: '0' } },
	{
		name: 'credits',
		of: 'contract',
		starts: { [`${offer}/credits`]: '0', [`${offer}/credits_expire_month`]: monthsLeft },
	},
	{ name: 'clawback', of: 'contract', starts: { [`${contract}/rebate_clawback`]: '0' } },
	{ name: 'stops', of: 'contract', starts: { [`${contract}/ends_month`]: monthsLeft } },
	{ name: 'part', of: 'offer', starts: { [`${candidate}/move_share`]: '0.5' } },
	{
		name: 'capacity',
		of: 'offer',
		starts: { [`${candidate}/offer/capacity`]: ({ demand }) => String(demand.labels_per_month ?? '') },
	},
	{ name: 'offerCommitment', of: 'offer', starts: { [`${candidate}/offer/commitment`]: '0' } },
	{ name: 'offerFee', of: 'offer', starts: { [`${candidate}/offer/platform_fee`]: '0' } },
	{ name: 'offerCredits', of: 'offer', starts: { [`${candidate}/offer/credits`]: '0' } },
];

/** @param {Clause} clause @param {(pattern: string) => string} at pointer for the shown candidate */
export const pointersOf = ({ starts }, at) => Object.keys(starts).map(at);

/** @param {Clause} clause @param {(pattern: string) => string} at */
export const fieldsOf = (clause, at) => (clause.fields ?? Object.keys(clause.starts)).map(at);

/**
 * Whether a scenario has the clause: its first figure is not 0 or absent.
 * @param {Clause} clause
 * @param {Scenario} scenario
 * @param {(pattern: string) => string} at
 */
export function hasClause({ starts }, scenario, at) {
	const value = valueAt(scenario, at(Object.keys(starts)[0]));
	return typeof value === 'boolean' ? value : value !== undefined && Number(value) !== 0;
}

/** @param {Clause} clause @param {Scenario} scenario @param {(pattern: string) => string} at */
export const withClause = ({ starts }, scenario, at) =>
	Object.entries(starts).reduce(
		(copy, [pattern, start]) => withValue(copy, at(pattern), typeof start === 'function' ? start(scenario) : start),
		scenario,
	);

/** @param {Clause} clause @param {Scenario} scenario @param {(pattern: string) => string} at */
export function withoutClause(clause, scenario, at) {
	const removed = clause.name === 'exit' ? [`${contract}/early_exit`] : pointersOf(clause, at);
	return removed.reduce(
		(copy, pointer) => (valueAt(copy, pointer) === undefined ? copy : withValue(copy, pointer, undefined)),
		scenario,
	);
}
