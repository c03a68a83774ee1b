// The switching model as one would write it in plain JavaScript: in floating
// point, month by month, rounding nothing. The estimator is measured against
// it, so it is written to be read, and to be fast without tricks.

/** @import { Scenario } from '../src/engine/types.js' */

/**
 * A scenario whose numbers are numbers and whose absent ones are there.
 * @typedef {any} Prepared
 */

/**
 * Takes an amount of a line in a month; positive is money out.
 * @typedef {(month: number, line: string, amount: number) => void} Post
 */

/**
 * Prepares a scenario; the result is a copy that one may change.
 * @param {Scenario} scenario
 * @returns {Prepared}
 */
export function prepare(scenario) {
  const { incumbent, candidates, models, ...rest } = numeric(scenario);
  return {
    ...rest,
    models: { incremental_share: 1, ...models },
    incumbent: { offer: { ...noOffer, ...incumbent.offer }, contract: { ...noContract, ...incumbent.contract } },
    candidates: candidates.map((/** @type {any} */ { offer, transition, cutover_month }) => ({
      offer: { ...noOffer, ...offer },
      transition: { ...noTransition, ...transition },
      cutover_month: cutover_month ?? transition.lead_months,
    })),
  };
}

const noOffer = {
  platform_fee: 0,
  commitment: 0,
  annual_uplift: 0,
  rework_price_share: 0,
  capacity: Infinity,
  credits: 0,
  disruption_probability: 0,
  disruption_months: 0,
  recovery_cost: 0,
};
const noContract = {
  renewal_months: 0,
  notice_months: 0,
  early_exit: { allowed: false },
  rebate_clawback: 0,
  credit_refund_share: 0,
  export_fee: 0,
  export_fee_per_label: 0,
};
const noTransition = {
  procurement_hours: 0,
  security_hours: 0,
  legal_hours: 0,
  guideline_hours: 0,
  integration_hours: 0,
  calibration_hours: 0,
  pilot_labels: 0,
  setup_fee: 0,
  relabel_share: 0,
  claim_probability: 0,
  claim_cost: 0,
  other_cost: 0,
};

/** @param {any} value @returns {any} */
function numeric(value) {
  if (Array.isArray(value)) return value.map(numeric);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, numeric(inner)]));
  return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
}

/**
 * The net present value of a switch over staying.
 * @param {Prepared} s
 * @param {any} candidate one of the scenario's
 * @param {number} [cutover] month
 */
export function npv(s, candidate, cutover = candidate.cutover_month) {
  const benefit = new Float64Array(s.horizon_months + 1);
  stay(s, (month, _, amount) => (benefit[month] += amount));
  switchAt(s, candidate, cutover, (month, _, amount) => (benefit[month] -= amount));
  const monthly = 1 / (1 + s.discount_rate) ** (1 / 12);
  let [value, discount] = [0, 1];
  for (let month = 1; month <= s.horizon_months; month++) {
    discount *= monthly;
    value += benefit[month] * discount;
  }
  return value;
}

/** @param {Prepared} s @param {Post} post */
export function stay(s, post) {
  const { offer, contract } = s.incumbent;
  const incumbent = provider(s, offer, post);
  const set = trainingSet(s);
  const volumes = monthlyVolumes(s);
  for (let month = 1; month <= s.horizon_months; month++) {
    const volume = volumes[month];
    const delivered = Math.min(volume, offer.capacity);
    if (isAnniversary(contract, month)) incumbent.raisePrices();
    incumbent.serve(month, volume, delivered, offer.label_accuracy);
    set.add(volume, offer.label_accuracy);
    post(month, 'shortfall', (volume - delivered) * s.shortfall_cost);
    post(month, 'noise', set.cost());
  }
}

/**
 * @param {Prepared} s
 * @param {any} candidate
 * @param {number} cutover month
 * @param {Post} post
 */
export function switchAt(s, candidate, cutover, post) {
  const {
    incumbent: { offer: old, contract },
  } = s;
  const { offer, transition: move } = candidate;
  const set = trainingSet(s);
  const volumes = monthlyVolumes(s);

  const before = provider(s, old, post);
  for (let month = 1; month <= cutover; month++) {
    const volume = volumes[month];
    const delivered = Math.min(volume, old.capacity);
    if (isAnniversary(contract, month)) before.raisePrices();
    before.serve(month, volume, delivered, old.label_accuracy);
    set.add(volume, old.label_accuracy);
    if (month === cutover) set.relabel(move.relabel_share, offer.label_accuracy);
    post(month, 'shortfall', (volume - delivered) * s.shortfall_cost);
    post(month, 'noise', set.cost());
  }
  prepareMove(s, candidate, cutover, volumes, post);
  retrain(s, cutover, post);
  post(cutover, 'exit', leavingCost(s, cutover) - before.credits() * contract.credit_refund_share);

  const after = provider(s, offer, post);
  const [ramp, recovery] = [0.5 ** (1 / move.ramp_half_life), 0.5 ** (1 / move.dip_half_life)];
  let [missing, dip] = [1, move.dip_points];
  for (let month = cutover + 1; month <= s.horizon_months; month++) {
    const volume = volumes[month];
    const possible = Math.min(volume, offer.capacity);
    const delivered = Math.min(possible, (1 - (1 - move.initial_throughput) * missing) * volume);
    const accuracy = offer.label_accuracy - (offer.label_accuracy - move.initial_accuracy) * missing;
    after.serve(month, volume, delivered, accuracy);
    set.add(volume, accuracy);
    post(month, 'shortfall', (volume - possible) * s.shortfall_cost);
    post(month, 'ramp', (possible - delivered) * s.shortfall_cost);
    post(month, 'accuracy_dip', dip * s.models.point_value);
    post(month, 'noise', set.cost());
    missing *= ramp;
    dip *= recovery;
    if ((month - cutover) % 12 === 0) after.raisePrices();
  }
}

/**
 * One provider's work, and the buyer's review of it.
 * @param {Prepared} s
 * @param {any} offer
 * @param {Post} post
 */
function provider({ quality, shortfall_cost: shortfallCost }, offer, post) {
  const reviewCost = quality.review_share * (quality.review_minutes / 60) * quality.reviewer_rate;
  const caught = quality.review_share * quality.catch_rate;
  const risk = 1 - (1 - offer.disruption_probability) ** (1 / 12);
  let credits = offer.credits;
  let uplift = 1;
  return {
    credits: () => credits,
    raisePrices() {
      uplift *= 1 + offer.annual_uplift;
    },
    /** @param {number} month @param {number} volume @param {number} delivered @param {number} accuracy */
    serve(month, volume, delivered, accuracy) {
      const purchase = charge(offer.pricing, delivered) * uplift;
      const invoice = Math.max(purchase, offer.commitment) + offer.platform_fee * uplift;
      const used = Math.min(credits, invoice);
      credits -= used;
      const price = delivered > 0 ? purchase / delivered : 0;
      post(month, 'labels', invoice - used);
      post(month, 'review', volume * reviewCost);
      post(month, 'rework', volume * (1 - accuracy) * caught * price * offer.rework_price_share);
      post(month, 'disruption', risk * (offer.disruption_months * volume * shortfallCost + offer.recovery_cost));
    },
  };
}

/**
 * What is done and ordered up to the cutover.
 * @param {Prepared} s
 * @param {any} candidate
 * @param {number} cutover month
 * @param {Float64Array} volumes
 * @param {Post} post
 */
function prepareMove({ team, demand }, { offer, transition: move }, cutover, volumes, post) {
  const migration =
    (move.guideline_hours + move.calibration_hours) * team.staff_rate + move.integration_hours * team.engineer_rate;
  const lead = move.lead_months;
  for (let month = cutover - lead + 1; month <= cutover; month++) {
    post(month, 'evaluation', (move.procurement_hours * team.staff_rate) / lead);
    post(month, 'security', (move.security_hours * team.engineer_rate) / lead);
    post(month, 'legal', (move.legal_hours * team.legal_rate) / lead);
    post(month, 'migration', migration / lead);
  }
  for (let month = cutover - move.parallel_months + 1; month <= cutover; month++) {
    post(month, 'parallel', charge(offer.pricing, move.parallel_share * volumes[month]));
  }
  post(cutover - lead + 1, 'pilot', charge(offer.pricing, move.pilot_labels));
  post(cutover, 'relabel', charge(offer.pricing, move.relabel_share * demand.dataset_labels));
  post(cutover, 'setup', move.setup_fee);
  post(cutover, 'claim', move.claim_probability * move.claim_cost);
  post(cutover, 'other', move.other_cost);
}

/** @param {Prepared} s @param {number} cutover month @param {Post} post */
function retrain({ models, team, horizon_months: horizon }, cutover, post) {
  const affected = models.count * models.incremental_share;
  for (let round = 0; round < models.rounds; round++) {
    const month = cutover + 1 + round * models.round_interval_months;
    if (month > horizon) return;
    post(month, 'compute', affected * models.gpu_hours * models.gpu_rate);
    post(month, 'retraining', affected * (models.engineer_hours + models.evaluation_hours) * team.engineer_rate);
  }
}

/** What leaving costs before any refund. @param {Prepared} s @param {number} cutover month */
function leavingCost({ demand, incumbent: { offer, contract } }, cutover) {
  const { early_exit: early } = contract;
  const remaining = (offer.commitment + offer.platform_fee) * (contractEnd(contract, cutover) - cutover);
  const runOut = remaining;
  const terminate = early.allowed ? (early.share_of_remaining ?? 0) * remaining + (early.fixed_fee ?? 0) : Infinity;
  const clawback = cutover < contract.months_left ? contract.rebate_clawback : 0;
  return (
    Math.min(runOut, terminate) + clawback + contract.export_fee + contract.export_fee_per_label * demand.dataset_labels
  );
}

/** The first month from the cutover in which the contract can end. @param {any} contract @param {number} cutover */
function contractEnd({ months_left: end, renewal_months: renewal, notice_months: notice }, cutover) {
  const earliest = Math.max(cutover, notice);
  if (end >= earliest || renewal === 0) return Math.max(end, earliest);
  return end + Math.ceil((earliest - end) / renewal) * renewal;
}

/** Counts the wrong labels in the training set. @param {Prepared} s */
function trainingSet({ demand, quality, models, incumbent }) {
  const passed = 1 - quality.review_share * quality.catch_rate; // share of wrong labels that review lets through
  const before = (1 - incumbent.offer.label_accuracy) * passed;
  let labels = demand.dataset_labels;
  let wrong = labels * before;
  return {
    /** @param {number} volume @param {number} accuracy */
    add(volume, accuracy) {
      labels += volume;
      wrong += volume * (1 - accuracy) * passed;
    },
    /** @param {number} share @param {number} accuracy */
    relabel(share, accuracy) {
      wrong += share * demand.dataset_labels * ((1 - accuracy) * passed - before);
    },
    cost: () => (labels > 0 ? models.noise_sensitivity * 100 * (wrong / labels) * models.point_value : 0),
  };
}

/** @param {any} pricing @param {number} labels */
function charge(pricing, labels) {
  if (pricing.model === 'per_label') return pricing.unit_price * labels;
  if (pricing.model === 'hourly') return (pricing.hourly_rate * pricing.minutes_per_label * labels) / 60;
  let [total, from] = [0, 0];
  for (const { up_to: upTo = Infinity, unit_price: price } of pricing.tiers) {
    if (labels <= from) break;
    total += (Math.min(labels, upTo) - from) * price;
    from = upTo;
  }
  return total;
}

/** Labels wanted by month, from 1. @param {Prepared} s */
function monthlyVolumes({ demand, horizon_months: horizon }) {
  const volumes = new Float64Array(horizon + 1);
  let volume = demand.labels_per_month;
  for (let month = 1; month <= horizon; month++) {
    volumes[month] = volume;
    if (month % 12 === 0) volume *= 1 + demand.annual_growth;
  }
  return volumes;
}

/** Whether the contract has its anniversary right before a month. @param {any} contract @param {number} month */
const isAnniversary = ({ months_left: end }, month) => month > 1 && (month - 1 - end) % 12 === 0;
