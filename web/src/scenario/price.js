/**
 * The price of a pricing that has just one; undefined of one in tiers.
 * @param {import('../engine/types.js').Pricing} pricing
 * @returns {{amount: number, per: 'label' | 'hour'} | undefined}
 */
export function priceOf({ model, unit_price: unit, hourly_rate: hourly }) {
  if (model === 'tiered') return undefined;
  return model === 'hourly' ? { amount: Number(hourly), per: 'hour' } : { amount: Number(unit), per: 'label' };
}
