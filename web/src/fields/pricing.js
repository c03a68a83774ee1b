// The fields of a pricing model; of its price tiers the last has no upper end. A rate card has a pricing for each task.
import { html, nothing } from 'lit';
import { pricingFields } from '../scenario/costs.js';
import { maxTiers } from '../scenario/leaves.js';
import { isVisible, tasksOf, withoutItem } from '../scenario/list-items.js';
import { valueAt, withValue } from '../scenario/pointer.js';
import { fieldText } from '../words/unit.js';
import { idOf } from './field-id.js';

/** @import { Fields } from './fields.js' */
/** @import { Pricing, Scenario, Task, TaskPricing } from '../engine/types.js' */
/** @typedef {NonNullable<Pricing['tiers']>} Tiers */

/** @param {Fields} fields @param {string} pointer of the pricing @returns {unknown} */
export function pricing(fields, pointer) {
	const { session } = fields;
	/** @type {Pricing} */
	const value = session.value(pointer);
	const choose = (/** @type {any} */ model) => {
		const typed = { ...session.pricings.get(pointer), [value.model]: value };
		session.pricings.set(pointer, typed);
		session.edit(pointer, typed[model] ?? convertedPricing(value, model, tasksOf(session.scenario)));
	};
	return html`${fields.field(`${pointer}/model`, { edit: choose })} ${fieldsOf(fields, pointer, value)}
	${fields.problems(pointer)}`;
}

/** @param {Fields} fields @param {string} pointer of the pricing @param {Pricing} value @returns {unknown} */
function fieldsOf(fields, pointer, { model, tiers = [], prices = [] }) {
	switch (model) {
		case 'by_task':
			return rateCard(fields, `${pointer}/prices`, prices);
		case 'tiered':
			return tierTable(fields, `${pointer}/tiers`, tiers);
		default:
			return pricingFields(model).map((name) => fields.field(`${pointer}/${name}`));
	}
}

/** @param {Fields} fields @param {string} pointer @param {TaskPricing[]} prices */
function rateCard(fields, pointer, prices) {
	const { session } = fields;
	const { candidates, inputs: words } = fields.format.words;
	const names = prices.map(({ task }) => task);
	const missing = tasksOf(session.scenario).filter(({ name }) => isVisible(name) && !names.includes(name));
	const button = (/** @type {string} */ label, /** @type {() => void} */ act) =>
		session.locks.locked(pointer) ? nothing : html`<button type="button" @click=${act}>${label}</button>`;
	const edit = (/** @type {Scenario} */ scenario) => {
		session.history.begin();
		session.pricings.clear(); // the pointers of later rows change
		session.edit(pointer, valueAt(scenario, pointer), scenario);
	};
	const remove = (/** @type {number} */ i) => edit(withoutItem(/** @type {Scenario} */ (session.scenario), pointer, i));
	const add = (/** @type {string} */ task) =>
		edit(
			withValue(/** @type {Scenario} */ (session.scenario), pointer, [
				...prices,
				{ task, pricing: prices.at(-1)?.pricing ?? { model: 'per_label', unit_price: '0' } },
			]),
		);
	return html`<div class="group" id=${idOf(pointer, 'all')} tabindex="-1">
		${prices.map(
			({ task }, i) =>
				html`<fieldset class="group">
					<legend>${task}</legend>
					${pricing(fields, `${pointer}/${i}/pricing`)} ${fields.problems(`${pointer}/${i}`, `${pointer}/${i}/task`)}
					${button(candidates.removeThis({ name: task }), () => remove(i))}
				</fieldset>`,
		)}
		${fields.problems(pointer)} ${missing.map(({ name }) => button(words.priceTask({ name }), () => add(name)))}
	</div>`;
}

/** @param {Pricing} from @param {string} model @param {Task[]} tasks @returns {Pricing} */
function convertedPricing(from, model, tasks) {
	if (from.model === 'by_task') {
		const [first] = from.prices ?? [];
		return first?.pricing.model === model ? first.pricing : convertedPricing(first?.pricing ?? {}, model, tasks);
	}
	const price = unitPrice(from);
	switch (model) {
		case 'by_task':
			return { model, prices: tasks.map(({ name }) => ({ task: name, pricing: from })) };
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
	return html`<div class="tiers" id=${idOf(pointer, 'all')} tabindex="-1">
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
