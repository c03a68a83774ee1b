// The fields of a pricing model; of its price tiers the last has no upper end.
import { html, nothing } from 'lit';
import { maxTiers } from '../scenario/leaves.js';
import { fieldText } from '../words/unit.js';
import { idOf } from './range-row.js';

/** @import { Fields } from './fields.js' */
/** @import { Pricing } from '../engine/types.js' */
/** @typedef {NonNullable<Pricing['tiers']>} Tiers */

/** @param {Fields} fields @param {string} pointer of the pricing */
export function pricing(fields, pointer) {
	const { session } = fields;
	/** @type {Pricing} */
	const value = session.value(pointer);
	const choose = (/** @type {any} */ model) => {
		const typed = { ...session.pricings.get(pointer), [value.model]: value };
		session.pricings.set(pointer, typed);
		session.edit(pointer, typed[model] ?? convertedPricing(value, model));
	};
	return html`${fields.field(`${pointer}/model`, { edit: choose })}
	${
		value.model === 'tiered'
			? tierTable(fields, `${pointer}/tiers`, value.tiers ?? [])
			: pricingFields(value.model).map((name) => fields.field(`${pointer}/${name}`))
	}`;
}

/** @param {string} model */
export const pricingFields = (model) =>
	({ per_label: ['unit_price'], hourly: ['hourly_rate', 'minutes_per_label'] })[model] ?? [];

/** @param {Pricing} from @param {string} model */
function convertedPricing(from, model) {
	const price = unitPrice(from);
	switch (model) {
		case 'hourly':
			return { model, hourly_rate: tidy(price * 60), minutes_per_label: '1' };
		case 'tiered':
			return { model, tiers: [{ up_to: '50000', unit_price: tidy(price) }, { unit_price: tidy(price) }] };
		default:
			return { model: 'per_label', unit_price: tidy(price) };
	}
}

/** Returns the price of the first label. @param {Pricing} pricing */
function unitPrice(pricing) {
	if (pricing.model === 'hourly') return (Number(pricing.hourly_rate) * Number(pricing.minutes_per_label)) / 60;
	return Number(pricing.model === 'tiered' ? pricing.tiers?.[0].unit_price : pricing.unit_price);
}

/** @param {number} price */
const tidy = (price) => (Number.isFinite(price) ? String(Number(price.toPrecision(6))) : '0');

/** @param {Fields} fields @param {string} pointer @param {Tiers} tiers */
function tierTable(fields, pointer, tiers) {
	const { session, format } = fields;
	const { fields: words, inputs } = format.words;
	const last = tiers.length - 1;
	/** @param {Tiers} changed @param {string} focusId */
	const edit = (changed, focusId) => {
		session.history.begin();
		session.edit(pointer, changed);
		requestAnimationFrame(() => fields.root.getElementById(focusId)?.focus());
	};
	const idAt = (/** @type {number} */ i, /** @type {string} */ name) => idOf(`${pointer}/${i}/${name}`, 'all');
	const add = () => edit(withNewTier(tiers), idAt(last, 'up_to'));
	const from = (/** @type {number} */ i) => (i ? upperEnd(fields, `${pointer}/${i - 1}/up_to`) : format.count(0));
	return html`<div class="tiers">
		<div class="scroll" role="region" tabindex="0" aria-label=${words.tiers}>
			<table>
				<caption>
					${words.tiers}
				</caption>
				<thead>
					<tr>
						<th scope="col">${inputs.tierFrom}</th>
						<th scope="col">${inputs.tierTo}</th>
						<th scope="col">${inputs.tierUnitPrice}</th>
						<td></td>
					</tr>
				</thead>
				<tbody>
					${tiers.map(
						(_, i) =>
							html`<tr>
								<td>${from(i)}</td>
								<td>
									${
										i < last
											? fields.cell(`${pointer}/${i}/up_to`, words.tierUpTo({ n: i + 1 }))
											: html`<span class="quiet">${inputs.noUpperEnd}</span>`
									}
								</td>
								<td>${fields.cell(`${pointer}/${i}/unit_price`, words.tierPrice({ n: i + 1 }))}</td>
								<td>
									${
										last
											? html`<button
													type="button"
													class="remove"
													title=${words.removeTier({ n: i + 1 })}
													aria-label=${words.removeTier({ n: i + 1 })}
													@click=${() => edit(without(tiers, i), idAt(Math.min(i, last - 1), 'unit_price'))}
												>
													×
												</button>`
											: nothing
									}
								</td>
							</tr>`,
					)}
				</tbody>
			</table>
		</div>
		${tiers.length < maxTiers ? html`<button type="button" @click=${add}>${words.addTier}</button>` : nothing}
	</div>`;
}

/** @param {Fields} fields @param {string} pointer */
function upperEnd({ session, text, format }, pointer) {
	const input = session.input(pointer);
	const value = session.value(pointer);
	return input && value !== undefined ? fieldText(input, String(value), text, format) : '';
}

/** Inserts a tier before the last, with twice the upper end of the one below. @param {Tiers} tiers */
function withNewTier(tiers) {
	const last = tiers[tiers.length - 1];
	const below = Number(tiers.at(-2)?.up_to ?? 25000);
	return [...tiers.slice(0, -1), { up_to: String(below > 0 ? below * 2 : 50000), unit_price: last.unit_price }, last];
}

/** @param {Tiers} tiers @param {number} index */
export function without(tiers, index) {
	const rest = tiers.toSpliced(index, 1);
	return rest.map(({ up_to: upTo, unit_price: price }, i) =>
		i < rest.length - 1 ? { up_to: upTo, unit_price: price } : { unit_price: price },
	);
}
