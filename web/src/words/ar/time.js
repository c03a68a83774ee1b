/** @type {import('../languages.js').Area<'time'>} */
const time = {
  month: (n) => `الشهر ${n}`,
  endOf: ({ month }) => `نهاية ${month}`,
};

export default time;
