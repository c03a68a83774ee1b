// Points in time. A month is named by its number where a scenario has no dates.

export default {
  /** @param {number} n */
  month: (n) => `month ${n}`,
  /** A noun phrase; the sentences put "at" or "by" before it. @param {{month: string, dated: boolean}} of the month's name, and whether that is a calendar month */
  endOf: ({ month }) => `the end of ${month}`,
};
