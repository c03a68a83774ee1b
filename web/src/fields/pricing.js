// The fields of a pricing model.
import { html } from 'lit';
import { tierTable } from './tiers.js';

/** @import { Session } from '../state/session.js' */
/** @import { Fields } from './fields.js' */
/** @import { Pricing } from '../engine/types.js' */

/**
 * @param {Session} session
 * @param {Fields} fields
 * @param {string} pointer of the pricing
 */
export function pricing(session, fields, pointer) {
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
      ? tierTable(session, fields, `${pointer}/tiers`, value.tiers ?? [])
      : pricingFields(value.model).map((name) => fields.field(`${pointer}/${name}`))
  }`;
}

/** Returns the fields of a model other than tiers. @param {string} model */
export const pricingFields = (model) =>
  ({ per_label: ['unit_price'], hourly: ['hourly_rate', 'minutes_per_label'] })[model] ?? [];

/**
 * Converts a price per label to another model.
 * @param {Pricing} from
 * @param {string} model
 * @returns {Pricing}
 */
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
