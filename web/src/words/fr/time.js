/** @type {import('../languages.js').Area<'time'>} */
const time = {
  month: (n) => `mois ${n}`,
  // Without an article, as in "avant fin juillet 2027".
  endOf: ({ month, dated }) => (dated ? `fin ${month}` : `fin du ${month}`),
};

export default time;
