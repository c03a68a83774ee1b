/** @param {number} n */
const howMany = (n) => (n === 1 ? 'einem Kandidaten' : `${n} Kandidaten`);

/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: 'Kandidat zum Ansehen',
  option: ({ at, name }) => `${at}. ${name}`,
  add: 'Kandidaten hinzufügen',
  addFirst: 'Mit einem weiteren Kandidaten vergleichen',
  duplicate: 'Duplizieren',
  duplicateThis: ({ name }) => `${name} duplizieren`,
  remove: 'Entfernen',
  removeThis: ({ name }) => `${name} entfernen`,
  rename: 'Umbenennen',
  most: ({ most }) => `Mehr als ${most} Kandidaten lassen sich nicht vergleichen.`,
  bestOf: ({ name, count }) => `${name}, der beste von ${howMany(count)}`,
  nearestOf: ({ name, count }) => `${name} kommt von ${howMany(count)} am nächsten heran`,
  figuresOf: ({ name }) => `Die folgenden Zahlen gelten für ${name}.`,
  showRecommended: ({ name }) => `${name} zeigen`,
  announcement: ({ best, verdict, worth, count, shown }) => `Von ${howMany(count)} ist ${best} am meisten wert. ${verdict}, Wert ${worth}. Gezeigt wird ${shown}.`,
};

export default candidates;
