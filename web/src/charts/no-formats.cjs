// In the place of d3-format, which scales need only for labels of ticks: here
// Intl writes them.
const none = () => {
  throw new Error('scales here do not label their ticks');
};

module.exports = {
  format: none,
  formatPrefix: none,
  formatSpecifier: none,
  precisionFixed: none,
  precisionPrefix: none,
  precisionRound: none,
};
