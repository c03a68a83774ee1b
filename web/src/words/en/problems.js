// What is wrong with a field, and what would be accepted.

export default {
  /** @param {{min: string, max: string}} of a number, max with its unit */
  between: ({ min, max }) => `Between ${min} and ${max}`,
  /** @param {{min: string, max: string}} of a whole number */
  betweenWhole: ({ min, max }) => `A whole number between ${min} and ${max}`,
  /** @param {{min: string, max: string}} of a number that must not be min */
  above: ({ min, max }) => `Above ${min} and at most ${max}`,
  /** Of a number that is too long to compute with. @param {{bounds: string, digits: number, exponent: number | undefined}} of */
  inDigits: ({ bounds, digits, exponent }) =>
    `${bounds}, in at most ${digits} digits and with an exponent from -${exponent} to ${exponent}`,
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
  otherCurrency: ({ typed, currency }) =>
    `You typed ${typed}, but amounts here are in ${currency}. Convert it, or change the currency under “Currency and time”.`,
  /** @param {{typed: string}} problem */
  noMoney: ({ typed }) => `You typed ${typed}, but this field takes no amount of money.`,
  /** @param {{typed: string}} problem */
  noShare: ({ typed }) => `You typed ${typed}, but this field takes no percentage.`,
  /** @param {{typed: string, readings: string[]}} problem with what it could be */
  ambiguous: ({ typed, readings: [one, other] }) => `${typed} could mean ${one} or ${other}. Please type one of them.`,

  /** What each rule of the estimator accepts: numbers are as the reader writes them, fields by their labels. */
  rules: {
    number: 'a number',
    yes_no: 'true or false',
    /** @param {{choices: string}} of */
    choice: ({ choices }) => `one of ${choices}`,
    currency: 'an ISO 4217 currency code such as USD',
    calendar_month: 'a month such as 2027-01, from 1900-01 to 2199-12',
    /** @param {{high: string}} of */
    text: ({ high }) => `a text of 1 to ${high} valid characters`,
    /** @param {{high: string}} of */
    items: ({ high }) => `a list of 1 to ${high} items`,
    /** @param {{model: string}} of */
    not_with_model: ({ model }) => `no such field with the pricing model ${model}`,
    /** @param {{low: string}} of */
    labels_above: ({ low }) => `more than ${low}`,
    no_upper_end: 'no upper end on the last tier',
    /** @param {{high: string, highField: string}} of */
    at_most: ({ high, highField }) => `at most ${high}, the ${highField.toLowerCase()}`,
    /** @param {{low: string, lowField: string, high: string, highField: string}} of */
    month_between: ({ low, lowField, high, highField }) =>
      `at least ${low}, the ${lowField.toLowerCase()}, and at most ${high}, the ${highField.toLowerCase()}`,
    given_number: 'the JSON Pointer of a number that this scenario gives',
    no_range: 'no range for a whole number',
    /** @param {{high: string}} of */
    at_most_value: ({ high }) => `at most the value itself, ${high}`,
    /** @param {{low: string}} of */
    at_least_value: ({ low }) => `at least the value itself, ${low}`,
    object: 'an object',
    /** @param {{choices: string}} of */
    fields: ({ choices }) => `one of the fields ${choices}`,
    once: 'each field once',
    ranges: 'an object of JSON Pointers to ranges',
    /** @param {{low: string, high: string}} of */
    range_within: ({ low, high }) => `a range within ${low} to ${high}`,
    figure: 'a figure that can be explained',
    json: 'one scenario as JSON',
    size: 'a smaller scenario',
    none: 'no further problems',
  },
};
