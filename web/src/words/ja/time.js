/** @type {import('../languages.js').Area<'time'>} */
const time = {
  month: (n) => `${n}か月目`,
  endOf: ({ month, dated }) => (dated ? `${month}末` : `${month}の末`),
};

export default time;
