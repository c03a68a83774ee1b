// Further offers, and what a month costs now and under the offer shown.
import { html, nothing } from 'lit';
import { amendedContract, monthlyBills, roundedDiscount } from '../scenario/offers.js';
import { maxCandidates } from '../scenario/candidates.js';
import { monthsLater } from '../scenario/months.js';
import { bringBackLimits, removedLimits } from './own-contract.js';

/** @import { Scenario } from '../engine/types.js' */
/** @import { Fields } from './fields.js' */

/** @param {Fields} fields */
export function offersView({ session, format }) {
	const { clauses: words } = format.words;
	const scenario = /** @type {Scenario} */ (session.scenario);
	const { candidates, incumbent, start } = scenario;
	if (session.locks.locked('/candidates')) return nothing;
	const { decision } = session;
	const discount = decision?.result.recommendation.turning_prices?.retention_discount;
	const asked = discount && Number(discount) > 0 ? roundedDiscount(discount) : undefined;
	const name = words.amended({ name: incumbent.name });
	const hasRoom = candidates.length < maxCandidates && !candidates.some(({ amends }) => amends);
	const canAsk = hasRoom && (asked || !decision); // keeps its place until there is a decision
	const granted = candidates[session.shown].amends && discountIn(scenario, session.shown);
	return html`${
		canAsk
			? html`<button
					type="button"
					id="better-deal"
					class="add-clause"
					?disabled=${!asked}
					@click=${() => asked && session.addCandidate(amendedContract(scenario, asked, name))}
				>
					${words.betterDeal}
				</button>`
			: nothing
	}
	${
		granted
			? html`<p class="quiet" id="deal">
					${words.askFor({
						name: incumbent.name,
						discount: format.percent(granted),
						month: format.month(2, monthsLater(start, 1)),
					})}
				</p>`
			: nothing
	}`;
}

/** Says that the limits and perks of an example are gone. @param {Fields} fields */
export function limitsNote({ session, format, root }) {
	const { clauses: words } = format.words;
	const isGone = removedLimits(session).length > 0;
	const back = () => {
		root.getElementById('add-clause-contract')?.focus(); // the button disappears
		void bringBackLimits(session);
	};
	return html`<p class="note-limits" role="status">
		${
			isGone
				? html`${words.limitsGone}
						<button type="button" class="link" id="bring-back" @click=${back}>${words.bringBack}</button>`
				: nothing
		}
	</p>`;
}

/** Undefined for rate cards. @param {Scenario} scenario @param {number} index */
function discountIn({ incumbent, candidates }, index) {
	const [now, then] = [incumbent, candidates[index]].map(({ offer: { pricing } }) =>
		Number(pricing.unit_price ?? pricing.hourly_rate ?? pricing.tiers?.[0].unit_price),
	);
	return Number.isFinite(then / now) ? String(1 - then / now) : undefined;
}

/** @param {Fields} fields @param {string} offer its name, such as "offer A" */
export function billsView({ session, format }, offer) {
	const { clauses: words } = format.words;
	const { now, then } = monthlyBills(/** @type {Scenario} */ (session.scenario), session.shown);
	if (![now, then].every(Number.isFinite)) return nothing;
	const [today, under] = [now, then].map((amount) => format.money(amount));
	return html`<p class="bills">${words.bills({ now: today, offer, then: under })}</p>`;
}
