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
  /** @param {{fields: string}} conflict a place for the fields that hold more than the field's value allows */
  tooLowFor: ({ fields }) => `Too low for ${fields}.`,
  /** In place of the bounds, where they are kept but another rule is not. @param {{accepted: string}} rule */
  expected: ({ accepted }) => `Expected ${accepted}`,

  /** @param {{typed: string, currency: string}} problem an amount in another currency; currency is the scenario's */
  otherCurrency: ({ typed, currency }) => `You typed ${typed}, but amounts here are in ${currency}. Convert it, or change the currency under “Currency and time”.`,
  /** @param {{typed: string}} problem */
  noMoney: ({ typed }) => `You typed ${typed}, but this field takes no amount of money.`,
  /** @param {{typed: string}} problem */
  noShare: ({ typed }) => `You typed ${typed}, but this field takes no percentage.`,
  /** @param {{typed: string, readings: string[]}} problem with what it could be */
  ambiguous: ({ typed, readings: [one, other] }) => `${typed} could mean ${one} or ${other}. Please type one of them.`,

  /** What the estimator accepts, in words: numbers are as the reader writes them, fields by their labels. */
  accepted: {
    number: 'a number',
    /** @param {{low: string, high: string}} of */
    fromTo: ({ low, high }) => `a number from ${low} to ${high}`,
    /** @param {{low: string, high: string}} of */
    wholeFromTo: ({ low, high }) => `a whole number from ${low} to ${high}`,
    /** @param {{low: string, high: string}} of */
    aboveUpTo: ({ low, high }) => `a number above ${low} and up to ${high}`,
    /** @param {{low: string}} of */
    just: ({ low }) => `the number ${low}`,
    /** @param {{accepted: string, digits: string, exponent: string}} of */
    inDigits: ({ accepted, digits, exponent }) => `${accepted}, in at most ${digits} digits and with an exponent from -${exponent} to ${exponent}`,
    yesNo: 'true or false',
    /** @param {{choices: string}} of */
    oneOf: ({ choices }) => `one of ${choices}`,
    currency: 'an ISO 4217 currency code such as USD',
    calendarMonth: 'a month such as 2027-01, from 1900-01 to 2199-12',
    /** @param {{high: string}} of */
    text: ({ high }) => `a text of 1 to ${high} valid characters`,
    /** @param {{high: string}} of */
    items: ({ high }) => `a list of 1 to ${high} items`,
    /** @param {{model: string}} of */
    notWithModel: ({ model }) => `no such field with the pricing model ${model}`,
    /** @param {{low: string}} of */
    labelsAbove: ({ low }) => `a number of labels above ${low}`,
    noUpperEnd: 'no upper end on the last tier',
    /** @param {{high: string, field: string}} of */
    atMost: ({ high, field }) => `at most ${high}, the ${field.toLowerCase()}`,
    /** @param {{low: string, lowField: string, high: string, highField: string}} of */
    monthBetween: ({ low, lowField, high, highField }) => `a month from ${low}, the ${lowField.toLowerCase()}, to ${high}, the ${highField.toLowerCase()}`,
    pointer: 'the JSON Pointer of a number that this scenario gives',
    noRange: 'no range for a whole number',
    /** @param {{high: string}} of */
    atMostValue: ({ high }) => `at most the value, ${high}`,
    /** @param {{low: string}} of */
    atLeastValue: ({ low }) => `at least the value, ${low}`,
  },
};
