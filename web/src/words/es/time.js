/** @type {import('../languages.js').Area<'time'>} */
const time = {
  month: (n) => `mes ${n}`,
  // A noun without its article, as in "al final de julio".
  endOf: ({ month, dated }) => (dated ? `final de ${month}` : `final del ${month}`),
};

export default time;
