/** @import { CandidateResult, Step } from './result.js' */

/** Milestones set by the incumbent's contract. @type {ReadonlySet<Step['step']>} */
export const deadlines = new Set(['notice', 'true_up', 'credits_expire', 'provider_end', 'contract_end']);

/** Steps that happen at the end of a month; all others take whole months. @type {ReadonlySet<Step['step']>} */
export const milestones = new Set([...deadlines, 'cutover', 'new_true_up', 'new_credits_expire', 'payback']);

/** @type {ReadonlySet<Step['step']>} */
const preparationSteps = new Set(['evaluation', 'security', 'legal', 'migration']);

/** Each step once, in order of its first span; preparation only if its parts are not listed. @param {Step[]} plan */
export function stepsOf(plan) {
	const shown = plan.some(({ step }) => preparationSteps.has(step))
		? plan.filter(({ step }) => step !== 'preparation')
		: plan;
	return [...new Set(shown.map(({ step }) => step))].map((step) => ({
		step,
		spans: shown.filter((other) => other.step === step),
	}));
}

/** What follows from other steps, or prepares the cutover. @type {ReadonlySet<Step['step']>} */
const detailSteps = new Set([
	...preparationSteps,
	'pilot',
	'parallel',
	'relabel',
	'ramp',
	'accuracy_dip',
	'retraining',
]);

/**
 * The dates to keep: the preparation as one step, the cutover, the contract's deadlines and the payback.
 * @param {Step[]} plan
 */
export function briefStepsOf(plan) {
	if (!plan.some(({ step }) => step === 'preparation')) return stepsOf(plan);
	return stepsOf(plan.filter(({ step }) => !detailSteps.has(step)));
}

/** @typedef {'as-today' | 'preparation' | 'parallel-run' | 'ramp-up' | 'steady'} PhaseName */
/** @typedef {{phase: PhaseName, from: number, to: number}} Phase from and to are ends of months */

/** Those that are not empty, in order. @param {CandidateResult} candidate */
export function phases({ plan, benefits, cutover_month: k }) {
	const horizon = benefits.length;
	const step = (/** @type {string} */ name) => plan.find((part) => part.step === name);
	const prepared = (step('preparation')?.from_month ?? k + 1) - 1;
	const parallel = (step('parallel')?.from_month ?? k + 1) - 1;
	const ramped = Math.min(horizon, step('ramp')?.to_month ?? k);
	/** @type {Phase[]} */
	const all = [
		{ phase: 'as-today', from: 0, to: prepared },
		{ phase: 'preparation', from: prepared, to: parallel },
		{ phase: 'parallel-run', from: parallel, to: k },
		{ phase: 'ramp-up', from: k, to: ramped },
		{ phase: 'steady', from: ramped, to: horizon },
	];
	return all.filter(({ from, to }) => to > from);
}
