// At the negotiating table: what would make both offers worth the same, as
// sentences that one can say to either side.
import { html, nothing } from 'lit';
import { table } from '../charts/chart.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Scenario} Scenario */
/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../words/format.js').Format} Format */
/** @typedef {import('./answers.js').View} View */
/** What is said, and what is only to be known. @typedef {{says: string[], knows: string[]}} Side */

/** @param {Session} session @param {View} view */
export function negotiation(session, { format, disclosures }) {
  const words = format.words.negotiation;
  const { result: { candidates: [candidate] }, scenario } = /** @type {NonNullable<Session['answered']>} */ (session.answered);
  const { recommendation } = (session.assessed ?? /** @type {NonNullable<Session['answered']>} */ (session.answered)).result;
  const best = Number(candidate.npv) > 0 && candidate.cutover_month === candidate.best_cutover_month;
  const room = roomOf(candidate, scenario, format);
  const sides = [[scenario.incumbent.name, toIncumbent(room, format)], [scenario.candidates[0].name, toCandidate(room, format)]];
  return html`<section aria-labelledby="negotiation"><p class="question">${words.question}</p><h3 id="negotiation">${heading(room, format)}</h3>
    ${recommendation.verdict === 'toss_up' ? html`<p>${words.tossUp}</p>` : nothing}
    <div class="sides">${/** @type {[string, Side][]} */ (sides).map(([name, { says, knows }]) => html`<div>
      <h4>${words.to({ name })}</h4>
      ${says.map((sentence) => html`<blockquote>${sentence}</blockquote>`)}
      ${knows.map((sentence) => html`<p>${sentence}</p>`)}
    </div>`)}</div>
    <p class="quiet">${words.even} ${words.holds({ end: room.cutover, best })}</p>
    ${disclosures.draw('negotiation-table', 'figures', format.words.charts.asTable, () =>
      table(words.table, [words.lever, words.offered, words.evensOut], levers(room, format)))}
  </section>`;
}

/** @typedef {ReturnType<typeof roomOf>} Room */

/**
 * What there is to negotiate about, in numbers.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 */
function roomOf({ npv, break_even: even, cutover_month: month, cutover_date: date }, { incumbent, candidates: [candidate] }, format) {
  const factor = even.candidate_price_factor;
  return {
    incumbent: incumbent.name,
    candidate: candidate.name,
    npv,
    discount: even.retention_discount,
    factor: factor === null ? null : Number(factor),
    retentionCredit: even.retention_credit,
    signingCredit: even.signing_credit,
    offeredCredit: candidate.offer.credits ?? 0,
    payment: even.cutover_payment,
    theirs: priceOf(candidate.offer.pricing),
    ours: priceOf(incumbent.offer.pricing),
    cutover: format.endOf(month, date),
  };
}

/**
 * A pricing that is a single price.
 * @param {import('../engine/types.js').Pricing} pricing
 * @returns {{amount: number, per: 'label' | 'hour'} | null}
 */
function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
  if (model === 'per_label') return { amount: Number(unit), per: 'label' };
  return model === 'hourly' ? { amount: Number(hourly), per: 'hour' } : null;
}

/** @param {Room} room @param {Format} format */
function heading({ npv, discount, factor, theirs, incumbent, candidate }, format) {
  const words = format.words.negotiation;
  if (Number(npv) === 0) return words.headingEven;
  if (Number(npv) > 0) {
    if (discount === null) return words.headingUnkept({ incumbent });
    const price = theirs && factor !== null ? format.price(theirs.amount * factor) : null;
    return words.headingPays({ incumbent, discount: format.percent(discount), candidate, price, per: theirs?.per ?? 'label' });
  }
  if (!factor) return words.headingNever({ candidate });
  if (!theirs) return words.headingDiscount({ candidate, discount: format.percent(1 - factor) });
  return words.headingPrice({ candidate, price: format.price(theirs.amount * factor), per: theirs.per, offered: format.price(theirs.amount) });
}

/** @param {Room} room @param {Format} format @returns {Side} */
function toIncumbent({ npv, discount, ours, retentionCredit }, format) {
  const words = format.words.negotiation;
  if (Number(npv) <= 0) return { says: [], knows: [words.needsNothing({ loss: format.size(npv) })] };
  if (discount === null) return { says: [], knows: [words.noDiscount] };
  const off = format.percent(discount);
  const says = [ours ? words.sayDiscountPrice({ discount: off, price: format.price(ours.amount * (1 - Number(discount))), per: ours.per }) : words.sayDiscount({ discount: off })];
  if (retentionCredit !== null) says.push(words.sayRetentionCredit({ credit: format.money(retentionCredit) }));
  return { says, knows: [] };
}

/** @param {Room} room @param {Format} format @returns {Side} */
function toCandidate(room, format) {
  return Number(room.npv) > 0 ? toWanted(room, format) : toUnwanted(room, format);
}

/** Where switching pays. @param {Room} room @param {Format} format @returns {Side} */
function toWanted({ candidate, factor, theirs, payment, signingCredit, cutover }, format) {
  const words = format.words.negotiation;
  const [says, knows] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  if (factor === null) knows.push(words.noLimit({ name: candidate }));
  else if (theirs) {
    says.push(words.sayLimit({ price: format.price(theirs.amount * factor), per: theirs.per, offered: format.price(theirs.amount), room: format.percent(factor - 1) }));
  } else says.push(words.sayLimitRise({ room: format.percent(factor - 1) }));
  says.push(words.sayFee({ amount: format.money(payment), cutover }));
  if (Number(signingCredit) > 0) says.push(words.keepCredit({ credit: format.money(/** @type {string} */ (signingCredit)) }));
  return { says, knows };
}

/** Where it does not. @param {Room} room @param {Format} format @returns {Side} */
function toUnwanted({ factor, theirs, payment, signingCredit, offeredCredit, cutover }, format) {
  const words = format.words.negotiation;
  const [says, knows] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  if (!factor) knows.push(words.noPrice);
  else if (theirs) says.push(words.sayPrice({ price: format.price(theirs.amount * factor), per: theirs.per, offered: format.price(theirs.amount) }));
  else says.push(words.sayPrices({ discount: format.percent(1 - factor) }));
  if (signingCredit === null) knows.push(words.noCredit);
  else says.push(words.saySigningCredit({ credit: format.money(signingCredit), more: Number(offeredCredit) > 0 }));
  if (Number(payment) < 0) says.push(words.sayBear({ amount: format.size(payment), cutover }));
  return { says, knows };
}

/** @param {Room} room @param {Format} format */
function levers(room, format) {
  const words = format.words.negotiation;
  const pays = Number(room.npv) > 0;
  /** @param {Room['ours']} price @param {number} factor */
  const priced = (price, factor) => (price ? words.perUnit({ price: format.price(price.amount * factor), per: price.per }) : format.percent(factor));
  /** @param {string | null} amount */
  const credit = (amount) => (amount === null ? words.nothingDoes : format.exact(amount));
  const limit = room.factor === null ? (pays ? words.tenfold : words.nothingDoes) : priced(room.theirs, room.factor);
  return [
    [words.priceOf({ name: room.incumbent }), priced(room.ours, 1), !pays ? words.notNeeded : room.discount === null ? words.nothingDoes : priced(room.ours, 1 - Number(room.discount))],
    [words.retentionCredit({ name: room.incumbent }), format.exact(0), !pays ? words.notNeeded : credit(room.retentionCredit)],
    [words.pricesOf({ name: room.candidate }), priced(room.theirs, 1), limit],
    [words.signingCredit({ name: room.candidate }), format.exact(room.offeredCredit), credit(room.signingCredit)],
    [words.paymentTo({ name: room.candidate, cutover: room.cutover }), format.exact(0), format.exact(room.payment)],
  ];
}
