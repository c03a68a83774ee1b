// What would make both offers worth the same: sentences to say to either side, and limits to keep to oneself.
import { html, nothing } from 'lit';
import { table } from '../charts/chart.js';
import { explainButton } from '../ui/explain-button.js';
import { priceOf } from '../scenario/costs.js';
import { difference, product } from '../scenario/decimals.js';
import { section, shownEstimate } from './section.js';

/** @import { CandidateResult, Recommendation, Scenario } from '../engine/types.js' */
/** @import { Estimate } from '../state/candidate-answer.js' */
/** @import { Format } from '../words/format.js' */
/** @import { View } from './section.js' */

/** @param {View} view */
export function negotiation({ session, format, disclosures }) {
	const words = format.words.negotiation;
	const { scenario, candidate } = shownEstimate(session);
	const { recommendation } = /** @type {Estimate} */ (session.headline).result;
	// Of the month that the decision is about; by values, of the month in which the switch comes closest to paying.
	const decided = recommendation.mean === undefined ? candidate : { ...candidate, closest: null };
	const exact = roomOf(decided, scenario, format);
	const average = session.shown === session.recommended ? averageRoom(exact, recommendation) : undefined;
	const room = average ?? exact;
	const sides = [
		{ name: room.incumbent, sentences: toIncumbent(room), limit: undefined },
		{ name: room.candidate, ...toCandidate(room) },
	].map(({ sentences, ...side }) => ({
		...side,
		sentences: sentences.toSorted((a, b) => Number(b.aloud) - Number(a.aloud)),
	}));
	return section(
		'negotiation',
		words.question,
		heading(room),
		html`${recommendation.verdict === 'toss_up' ? html`<p>${words.tossUp}</p>` : nothing}
			<div class="sides" ?data-old=${average && !session.decided}>
				${sides.map(
					({ name, sentences: [first], limit }) =>
						html`<div>
							<h4>${words.to({ name })}</h4>
							${said(first, words)} ${limit ? said(limit, words) : nothing}
						</div>`,
				)}
			</div>
			${disclosures.draw(
				'negotiation-table',
				'figures',
				words.more,
				() =>
					html`${average ? html`<p class="quiet">${words.evenAverage({ end: average.cutover })}</p>` : nothing}
						${sides.flatMap(({ sentences }) => sentences.slice(1).map((other) => said(other, words)))}
						${table(words.table, [words.lever, words.offered, words.evensOut], levers(exact))}
						<p class="quiet">${conditions(exact)}</p>`,
			)}`,
	);
}

/** aloud: to the other side @typedef {{text: string, aloud: boolean}} Sentence */

/** @param {Sentence} sentence @param {Format['words']['negotiation']} words */
function said({ text, aloud }, words) {
	if (!aloud) return html`<p>${text}</p>`;
	const copy = async (/** @type {any} */ { currentTarget: button }) => {
		const done = await navigator.clipboard.writeText(text).then(
			() => true,
			() => false,
		);
		if (!done) return getSelection()?.selectAllChildren(button.previousElementSibling);
		button.nextElementSibling.textContent = words.copied;
	};
	return html`<blockquote>
		<span>${text}</span>
		<button type="button" class="link" @click=${copy}>${words.copy}</button>
		<span role="status"></span>
	</blockquote>`;
}

/** Of break-evens at the values. @param {Room} room */
const conditions = ({ cutover, best, pays, closest, words }) =>
	`${words.even} ${words.holds({ end: cutover, of: best && pays ? 'best' : closest ? 'closest' : 'shown' })}`;

/**
 * With the prices at which the mean is 0; other levers have only break-evens at the values. Undefined by values.
 * @param {Room} exact
 * @param {Recommendation} recommendation
 * @returns {Room | undefined}
 */
function averageRoom(exact, { mean, turning_prices: prices, cutover_month: month, cutover_date: date }) {
	if (mean === undefined || !prices) return undefined;
	const [discount, factor] = [prices.retention_discount, prices.candidate_price_factor];
	const cutover = exact.format.endOf(month, date);
	return { ...exact, isAverage: true, npv: mean, pays: Number(mean) > 0, discount, factor, month, cutover, best: true };
}

/** @typedef {ReturnType<typeof roomOf>} Room */

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
function roomOf({ npv, closest, ...shown }, { incumbent, candidates: [candidate] }, format) {
	const { break_even: even, cutover_month: month, cutover_date: date } = closest ?? shown;
	const factor = even.candidate_price_factor;
	return {
		format,
		isAverage: false,
		words: format.words.negotiation,
		incumbent: incumbent.name,
		candidate: candidate.name,
		npv,
		pays: Number(npv) > 0,
		discount: even.retention_discount,
		factor,
		retentionCredit: even.retention_credit,
		signingCredit: even.signing_credit,
		offeredCredit: candidate.offer.credits ?? 0,
		payment: even.cutover_payment,
		theirs: priceOf(candidate.offer.pricing),
		ours: priceOf(incumbent.offer.pricing),
		month,
		cutover: format.endOf(month, date),
		closest: closest !== null,
		best: shown.cutover_month === shown.best_cutover_month,
		cost: shown.one_time_total,
	};
}

/** @param {Room} room */
function heading(room) {
	const { npv, pays, isAverage, discount, retentionCredit, factor, theirs, incumbent, candidate } = room;
	const { cutover, format, words } = room;
	if (Number(npv) === 0) return words.headingEven;
	if (pays) {
		if (discount === null)
			return isAverage || retentionCredit === null
				? words.headingUnkept({ incumbent })
				: words.headingCredit({ incumbent, credit: format.money(retentionCredit, 'ceil') });
		return words.headingPays({ incumbent, discount: format.percent(discount, 'ceil') });
	}
	if (!Number(factor))
		return isAverage ? words.noPriceAverage({ candidate, end: cutover }) : words.headingNever({ candidate });
	if (!theirs) return words.headingDiscount({ candidate, discount: reduction(/** @type {string} */ (factor), format) });
	return words.headingPrice({ candidate, ...limitPrice(theirs, /** @type {string} */ (factor), 'floor', format) });
}

/**
 * @param {NonNullable<Room['theirs']>} offered
 * @param {string} factor
 * @param {import('../scenario/decimals.js').Rounding} mode
 * @param {Format} format
 */
const limitPrice = ({ amount, per }, factor, mode, format) => ({
	price: format.price(product(amount, factor), mode),
	per,
	offered: format.price(amount),
});

/** By how much prices have to fall. @param {string} factor @param {Format} format */
const reduction = (factor, format) => format.percent(difference('1', factor), 'ceil');

/** @param {string} text @returns {Sentence} */
const quote = (text) => ({ text, aloud: true });

/** @param {string} text @returns {Sentence} */
const note = (text) => ({ text, aloud: false });

/** @param {Room} room */
function toIncumbent({ npv, pays, isAverage, best, discount, ours, retentionCredit, format, words }) {
	if (!pays) return [note(words.needsNothing({ loss: format.size(npv), best }))];
	const credit =
		isAverage || retentionCredit === null
			? []
			: [quote(words.sayRetentionCredit({ credit: format.money(retentionCredit, 'ceil') }))];
	if (discount === null) return [note(words.noDiscount), ...credit];
	const off = format.percent(discount, 'ceil');
	if (!ours) return [quote(words.sayDiscount({ discount: off })), ...credit];
	const price = format.price(product(ours.amount, difference('1', discount)), 'floor');
	return [quote(words.sayDiscountPrice({ discount: off, price, per: ours.per })), ...credit];
}

/** What to say, and up to where the switch pays. @param {Room} room @returns {{sentences: Sentence[], limit?: Sentence}} */
const toCandidate = (room) => (room.pays ? whenPaying(room) : { sentences: whenNotPaying(room) });

/** @param {Room} room @returns {{sentences: Sentence[], limit: Sentence}} */
function whenPaying({ candidate, isAverage, factor, theirs, payment, signingCredit, cutover, format, words }) {
	const hold = theirs ? words.sayHold({ offered: format.price(theirs.amount), per: theirs.per }) : words.sayHoldAll;
	const sentences = [quote(hold)];
	if (!isAverage) sentences.push(note(words.limitFee({ amount: format.money(payment, 'floor'), cutover })));
	if (!isAverage && signingCredit !== null && Number(signingCredit) > 0)
		sentences.push(note(words.limitCredit({ credit: format.money(signingCredit, 'ceil') })));
	if (factor === null) return { sentences, limit: note(words.noLimit({ name: candidate })) };
	const room = format.percent(difference(factor, '1'), 'floor');
	const limit = theirs
		? words.limit({ ...limitPrice(theirs, factor, 'floor', format), room })
		: words.limitRise({ room });
	return { sentences, limit: note(limit) };
}

/** @param {Room} room */
function whenNotPaying(room) {
	const { isAverage, factor, theirs, payment, cost, signingCredit, offeredCredit, cutover, format, words } = room;
	const bear = { amount: format.size(payment, 'ceil'), cutover };
	const price =
		factor === null || !Number(factor)
			? note(isAverage ? words.noPriceAverage({ candidate: room.candidate, end: cutover }) : words.noPrice)
			: quote(
					theirs
						? words.sayPrice(limitPrice(theirs, factor, 'floor', format))
						: words.sayPrices({ discount: reduction(factor, format) }),
				);
	if (isAverage) return [price];
	return [
		price,
		signingCredit === null
			? note(words.noCredit)
			: quote(words.saySigningCredit({ credit: format.money(signingCredit, 'ceil'), more: Number(offeredCredit) > 0 })),
		...(Number(payment) < 0 ? [quote(-Number(payment) < Number(cost) ? words.sayBear(bear) : words.sayPay(bear))] : []),
	];
}

/** @param {Room} room */
function levers(room) {
	const { pays, format, words } = room;
	/** @param {Room['ours']} price @param {string} factor */
	const limit = (price, factor) =>
		price
			? words.perUnit({ price: format.price(product(price.amount, factor), 'floor'), per: price.per })
			: format.percent(factor, 'floor');
	/** @param {Room['ours']} price */
	const offered = (price) =>
		price ? words.perUnit({ price: format.price(price.amount), per: price.per }) : format.percent(1);
	/** @param {string} figure @param {string} content @param {string} [value] of the figure */
	const opened = (figure, content, value = content) =>
		explainButton(format, { figure, cutover: room.month, value }, content);
	/** @param {string} figure @param {string | null} amount */
	const credit = (figure, amount) => (amount === null ? words.nothingDoes : opened(figure, format.exact(amount)));
	const theirLimit =
		room.factor === null
			? pays
				? words.tenfold
				: words.nothingDoes
			: opened('candidate_price_factor', limit(room.theirs, room.factor));
	return [
		[
			words.priceOf({ name: room.incumbent }),
			offered(room.ours),
			!pays
				? words.notNeeded
				: room.discount === null
					? words.nothingDoes
					: opened(
							'retention_discount',
							limit(room.ours, difference('1', room.discount)),
							format.percent(room.discount, 'ceil'),
						),
		],
		[
			words.retentionCredit({ name: room.incumbent }),
			format.exact(0),
			!pays ? words.notNeeded : credit('retention_credit', room.retentionCredit),
		],
		[words.pricesOf({ name: room.candidate }), offered(room.theirs), theirLimit],
		[
			words.signingCredit({ name: room.candidate }),
			format.exact(room.offeredCredit),
			credit('signing_credit', room.signingCredit),
		],
		[
			words.paymentTo({ name: room.candidate, cutover: room.cutover }),
			format.exact(0),
			opened('cutover_payment', format.exact(room.payment)),
		],
	];
}
