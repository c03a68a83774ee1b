// A tenth of the model in a language made for estimating under uncertainty:
// what the labels save in each year, less a part of what the move costs.
import { run } from '@quri/squiggle-lang';
import { valueAt } from '../src/scenario/pointer.js';

/** @import { Scenario } from '../src/engine/types.js' */
/** @import { Uncertain } from './plain-risk.js' */

const inputs = {
  volume: '/demand/labels_per_month',
  growth: '/demand/annual_growth',
  rate: '/discount_rate',
  oldPrice: '/incumbent/offer/pricing/unit_price',
  oldUplift: '/incumbent/offer/annual_uplift',
  newPrice: '/candidates/0/offer/pricing/unit_price',
  newUplift: '/candidates/0/offer/annual_uplift',
  procurement: '/candidates/0/transition/procurement_hours',
  guideline: '/candidates/0/transition/guideline_hours',
  calibration: '/candidates/0/transition/calibration_hours',
  staffRate: '/team/staff_rate',
  security: '/candidates/0/transition/security_hours',
  integration: '/candidates/0/transition/integration_hours',
  engineerRate: '/team/engineer_rate',
  legal: '/candidates/0/transition/legal_hours',
  legalRate: '/team/legal_rate',
  claimProbability: '/candidates/0/transition/claim_probability',
  claimCost: '/candidates/0/transition/claim_cost',
};

const model = `
saving(year) = 12 * volume * (1 + growth)^year * (oldPrice * (1 + oldUplift)^year - newPrice * (1 + newUplift)^year)
people = (procurement + guideline + calibration) * staffRate + (security + integration) * engineerRate + legal * legalRate
npv = saving(0) / (1 + rate) + saving(1) / (1 + rate)^2 + saving(2) / (1 + rate)^3 - people - claimProbability * claimCost
[quantile(npv, 0.1), quantile(npv, 0.5), quantile(npv, 0.9), 1 - cdf(npv, 0)]
`;

/**
 * The risk of moving to the first candidate, by a tenth of the model.
 * @param {Scenario} scenario
 * @param {Uncertain[]} uncertain
 * @returns {Promise<string>} p10, p50, p90 and the probability of a gain
 */
export async function squiggleRisk(scenario, uncertain) {
  const values = Object.entries(inputs).map(([name, pointer]) => {
    const input = uncertain.find((input) => input.pointer === pointer);
    return `${name} = ${input ? `triangular(${input.low}, ${input.value}, ${input.high})` : valueAt(scenario, pointer)}`;
  });
  const { result } = await run(values.join('\n') + model, {
    environment: { sampleCount: 10_000, xyPointLength: 1000, seed: String(Math.random()) },
  });
  if (!result.ok) throw new Error(String(result.value));
  return String(result.value.result);
}
