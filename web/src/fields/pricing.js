// The fields of a pricing: its model, and what that model asks for.
import { html, nothing } from 'lit';
import { idOf } from './fields.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./fields.js').Fields} Fields */
/** @typedef {import('../engine/types.js').Pricing} Pricing */

const maxTiers = 20;

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {string} pointer of the pricing
 */
export function pricing(session, fields, pointer) {
  /** @type {Pricing} */
  const value = session.value(pointer);
  const choose = (/** @type {any} */ model) => session.edit(pointer, recast(value, model));
  return html`${fields.field(`${pointer}/model`, { edit: choose })}
    ${value.model === 'tiered' ? tierTable(session, fields, `${pointer}/tiers`, value.tiers ?? [])
      : pricingFields(value.model).map((name) => fields.field(`${pointer}/${name}`))}`;
}

/** What a model other than tiers asks for. @param {string} model */
export const pricingFields = (model) => ({ per_label: ['unit_price'], hourly: ['hourly_rate', 'minutes_per_label'] })[model] ?? [];

/**
 * The same price of a label in another model, to start from.
 * @param {Pricing} from
 * @param {string} model
 * @returns {Pricing}
 */
export function recast(from, model) {
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

/** The price of the first label. @param {Pricing} pricing */
function unitPrice(pricing) {
  if (pricing.model === 'hourly') return (Number(pricing.hourly_rate) * Number(pricing.minutes_per_label)) / 60;
  return Number(pricing.model === 'tiered' ? pricing.tiers?.[0].unit_price : pricing.unit_price);
}

/** @param {number} price */
const tidy = (price) => (Number.isFinite(price) ? String(Number(price.toPrecision(6))) : '0');

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {string} pointer of the tiers
 * @param {NonNullable<Pricing['tiers']>} tiers
 */
function tierTable(session, fields, pointer, tiers) {
  const last = tiers.length - 1;
  const words = fields.format.words.fields;
  const add = (/** @type {any} */ event) => {
    const root = event.target.getRootNode();
    const before = Number(tiers[last - 1]?.up_to ?? 0);
    const added = { up_to: String(before ? before * 2 : 50000), unit_price: tiers[last].unit_price };
    session.edit(pointer, [...tiers.slice(0, last), added, tiers[last]]);
    requestAnimationFrame(() => root.getElementById(idOf(`${pointer}/${last}/up_to`, 'all'))?.focus());
  };
  return html`<fieldset class="group tiers">
    <legend>${words.tiers}</legend>
    ${tiers.map((_, i) => html`<div class="tier">
      ${i < last ? fields.field(`${pointer}/${i}/up_to`, { label: words.tierUpTo({ n: i + 1 }) })
        : html`<p class="field">${words.tierAbove({ n: i + 1 })}</p>`}
      ${fields.field(`${pointer}/${i}/unit_price`, { label: words.tierPrice({ n: i + 1 }) })}
      ${tiers.length > 1 && i < last ? html`<button type="button" @click=${() => session.edit(`${pointer}/${i}`, undefined)}>${words.removeTier({ n: i + 1 })}</button>` : nothing}
    </div>`)}
    ${tiers.length < maxTiers ? html`<button type="button" @click=${add}>${words.addTier}</button>` : nothing}
  </fieldset>`;
}
