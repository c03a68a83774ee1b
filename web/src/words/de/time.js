/** @type {import('../languages.js').Area<'time'>} */
const time = {
  month: (n) => `Monat ${n}`,
  // Without an article, as in "bis Ende Juli 2027".
  endOf: ({ month, dated }) => (dated ? `Ende ${month}` : `Ende von ${month}`),
};

export default time;
