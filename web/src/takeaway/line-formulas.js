// The formula of each cost line in a month of a workbook, before it is rounded. Names are those of inputs and columns.

import { rounded } from './sheet.js';

/** @param {string[]} blocks the providers' @returns {Record<string, string>} by line */
export function recurringLines(blocks) {
	const sum = (/** @type {string} */ name) => blocks.map((block) => `${block}.${name}`).join('+');
	return {
		labels: sum('paid'),
		review: 'review_share*volume*review_minutes*reviewer_rate/60',
		rework: sum('rework'),
		shortfall: `(${sum('missing')})*shortfall_cost`,
		noise: 'noise_sensitivity*100*IF(dataset=0,0,wrongLabels/dataset)*point_value',
		disruption: sum('disruption'),
	};
}

const training = (/** @type {string} */ cost) =>
	`IF(AND(NOT(amends),service>0,MOD(service-1,round_interval_months)=0,(service-1)/round_interval_months<rounds),
		count*incremental_share*${cost},0)`;

/** In the preparation months; the last pays what rounding leaves. @param {string} amount */
const spread = (amount) =>
	`IF(service=0,${rounded(amount)}-(lead_months-1)*${rounded(`(${amount})/lead_months`)},
		IF(AND(service<0,service>-lead_months),(${amount})/lead_months,0))`;

const atCutover = (/** @type {string} */ amount) => `IF(service=0,${amount},0)`;

const dipShare = 'IF(volume=0,candidate.share,candidate.serves*candidate.ordered/volume)';
const dipDecay = 'IF(dip_half_life=0,IF(service=1,1,0),0.5^((service-1)/dip_half_life))';

/** By line. @type {Record<string, string>} */
export const oneTimeLines = {
	evaluation: spread('procurement_hours*staff_rate'),
	pilot: 'IF(service=1-lead_months,pilot_charge,0)',
	security: spread('security_hours*engineer_rate'),
	legal: spread('legal_hours*legal_rate'),
	claim: atCutover('claim_probability*claim_cost'),
	migration: spread('guideline_hours*staff_rate+integration_hours*engineer_rate+calibration_hours*staff_rate'),
	setup: atCutover('setup_fee'),
	parallel: 'IF(service<1,candidate.charge,0)',
	relabel: atCutover('relabel_charge'),
	compute: training('gpu_hours*gpu_rate'),
	retraining: training('(engineer_hours+evaluation_hours)*engineer_rate'),
	ramp: 'candidate.serves*candidate.late*shortfall_cost',
	accuracy_dip: `IF(service<1,0,dip_points*${dipDecay}*${dipShare}*point_value)`,
	exit: 'IF(month=last_month,exit_cost,0)',
	other: atCutover('other_cost'),
};
