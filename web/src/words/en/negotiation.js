// At the negotiating table: what each side could say. Amounts and months come
// as they are to be read.

/** @typedef {'label' | 'hour'} Per */

export default {
  question: 'At the negotiating table',
  /** Headings. @param {{incumbent: string, discount: string, candidate: string, price: string | null, per: Per}} room null: tiers, or no limit */
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `${incumbent} would have to take ${discount} off to keep you${price === null ? '' : `; ${candidate} could ask up to ${price} per ${per}`}`,
  /** @param {{incumbent: string, credit: string}} room */
  headingCredit: ({ incumbent, credit }) => `Only a credit of ${credit} from ${incumbent} would keep you`,
  /** @param {{incumbent: string}} room */
  headingUnkept: ({ incumbent }) => `No price of ${incumbent} would keep you`,
  /** @param {{candidate: string, price: string, per: Per, offered: string}} room */
  headingPrice: ({ candidate, price, per, offered }) =>
    `${candidate} wins you at ${price} per ${per}, not at ${offered}`,
  /** @param {{candidate: string, discount: string}} room */
  headingDiscount: ({ candidate, discount }) => `${candidate} wins you with ${discount} off its prices`,
  /** @param {{candidate: string}} room */
  headingNever: ({ candidate }) => `Even free labels of ${candidate} would not win you`,
  headingEven: 'The two offers are worth the same',

  even: 'These are the points at which both offers are worth the same to you. What you gain lies beyond them: open with more.',
  /** @param {{end: string, of: 'best' | 'closest' | 'shown'}} cutover the best month, the one that comes closest where none pays, or just the one that is shown */
  holds: ({ end, of }) =>
    `They hold for a cutover at ${end}, each by itself and all else as given${{ best: '. No other month is worth more, so what keeps you from this one keeps you from all', closest: ', the month in which the new provider would win at the highest price', shown: '' }[of]}.`,
  tossUp: 'It is too close to call: a small concession of either side decides.',

  /** @param {{name: string}} provider */
  to: ({ name }) => `To ${name}`,

  /** What one can say to the incumbent. @param {{discount: string}} offer */
  sayDiscount: ({ discount }) => `We stay if your price per label falls by ${discount}, from the next invoice on.`,
  /** @param {{discount: string, price: string, per: Per}} offer */
  sayDiscountPrice: ({ discount, price, per }) => `We stay if you come down by ${discount}, to ${price} per ${per}.`,
  /** @param {{credit: string}} offer */
  sayRetentionCredit: ({ credit }) => `We stay with ${credit} of credit on our next invoices.`,
  noDiscount:
    'No discount would do it, not even free labels: commitment, fees or quality tell against staying by themselves.',
  /** @param {{loss: string, best: boolean}} stay best: the loss in the best month */
  needsNothing: ({ loss, best }) =>
    `Nothing is needed to keep you: leaving would cost you ${loss}${best ? ' even in the best month' : ' at that cutover'}. Ask all the same; the renewal is when prices are open.`,

  /** What one can say to the candidate. @param {{price: string, per: Per, offered: string, room: string}} limit */
  sayLimit: ({ price, per, offered, room }) =>
    `Your ${offered} per ${per} is welcome; above ${price}, ${room} more, we would stay where we are.`,
  /** @param {{room: string}} limit */
  sayLimitRise: ({ room }) => `We would move at your prices, but not if they were more than ${room} higher.`,
  /** @param {{name: string}} limit */
  noLimit: ({ name }) => `The switch would pay even at ten times the price of ${name}.`,
  /** @param {{amount: string, cutover: string}} payment */
  sayFee: ({ amount, cutover }) =>
    `If setting us up came to ${amount} more than you offer, at ${cutover}, we would stay as well.`,
  /** @param {{credit: string}} signing */
  keepCredit: ({ credit }) => `Without your signing credit we would not move; ${credit} of it is what makes it even.`,
  /** @param {{price: string, per: Per, offered: string}} limit */
  sayPrice: ({ price, per, offered }) => `We move if you come down from ${offered} to ${price} per ${per}.`,
  /** @param {{discount: string}} limit */
  sayPrices: ({ discount }) => `We move if your prices come down by ${discount}.`,
  /** @param {{credit: string, more: boolean}} signing more: than the one it offers by now */
  saySigningCredit: ({ credit, more }) =>
    `We move with ${credit} of credit on our first invoices${more ? ', in place of what you offer' : ''}.`,
  /** @param {{amount: string, cutover: string}} payment */
  sayBear: ({ amount, cutover }) => `We move if you bear ${amount} of what the move costs us, at ${cutover}.`,
  /** More than the move costs. @param {{amount: string, cutover: string}} payment */
  sayPay: ({ amount, cutover }) => `We move if you pay us ${amount} at ${cutover}.`,
  noPrice: 'No price would do it, not even free labels: what it costs to leave and to change over decides.',
  noCredit: 'No signing credit does it: the invoices to set it against are too small.',

  table: 'What would make both offers worth the same',
  lever: 'Lever',
  offered: 'As offered',
  evensOut: 'Evens out at',
  /** @param {{name: string}} provider */
  priceOf: ({ name }) => `Price of ${name}, when staying`,
  /** @param {{name: string}} provider */
  pricesOf: ({ name }) => `Prices of ${name}`,
  /** @param {{name: string}} provider */
  retentionCredit: ({ name }) => `Further credit of ${name}, when staying`,
  /** @param {{name: string}} provider */
  signingCredit: ({ name }) => `Signing credit of ${name}`,
  /** @param {{name: string, cutover: string}} payment */
  paymentTo: ({ name, cutover }) => `Payment to ${name} beyond the offer, at ${cutover}`,
  /** @param {{price: string, per: Per}} price */
  perUnit: ({ price, per }) => `${price} per ${per}`,
  none: 'none',
  notNeeded: 'nothing needed',
  nothingDoes: 'nothing does it',
  tenfold: 'above ten times',
};
