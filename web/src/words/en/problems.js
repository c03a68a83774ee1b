// What is wrong with a field, and what would be accepted.

export default {
  /** @param {{min: string, max: string}} of a number, max with its unit */
  between: ({ min, max }) => `Between ${min} and ${max}`,
  /** @param {{min: string, max: string}} of a whole number */
  betweenWhole: ({ min, max }) => `A whole number between ${min} and ${max}`,
  /** @param {{min: string, max: string}} of a number that must not be min */
  above: ({ min, max }) => `Above ${min} and at most ${max}`,
  /** @param {{bounds: string}} accepted */
  bounds: ({ bounds }) => `${bounds}.`,

  /** @param {{bounds: string}} problem */
  missing: ({ bounds }) => `${bounds}; nothing is filled in.`,
  /** @param {{bounds: string, value: string}} problem */
  typed: ({ bounds, value }) => `${bounds}; you typed ${value}.`,
  /** @param {{bounds: string, value: string}} problem */
  is: ({ bounds, value }) => `${bounds}; it is ${value}.`,
  /** In place of the bounds, where they are kept but another rule is not. @param {{accepted: string}} rule */
  expected: ({ accepted }) => `Expected ${accepted}`,

  /** @param {{typed: string, currency: string}} problem an amount in another currency; currency is the scenario's */
  otherCurrency: ({ typed, currency }) => `You typed ${typed}, but amounts here are in ${currency}. Convert it, or change the currency under “Currency and time”.`,
  /** @param {{typed: string}} problem */
  noMoney: ({ typed }) => `You typed ${typed}, but this is no amount of money.`,
  /** @param {{typed: string}} problem */
  noShare: ({ typed }) => `You typed ${typed}, but this is not in per cent.`,
  /** @param {{typed: string, readings: string[]}} problem with what it could be */
  ambiguous: ({ typed, readings: [one, other] }) => `${typed} could mean ${one} or ${other}. Please type one of them.`,

  /**
   * What the estimator says that it accepts, with fields called by their labels.
   * @param {{accepted: string, label: (name: string) => string | undefined}} rule label gives that of a field's name in JSON
   */
  accepted: ({ accepted, label }) => accepted.replace(/\b[a-z]+(_[a-z]+)+\b/g, (name) => label(name)?.toLowerCase() ?? name),
};
