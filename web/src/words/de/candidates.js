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
  tiedWith: ({ name, others }) =>
    `${name}, gleich viel wert wie ${others.length > 2 ? `${others.length} andere` : others.join(' und ')}`,
  isWorthMore: ({ name, more }) => `${name} ist ${more} mehr wert.`,
  showRecommended: ({ name }) => `${name} zeigen`,
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${shown}: ${verdict}, Wert ${worth}. ${better === null ? `Keiner von ${howMany(count)} ist mehr wert` : `${better} ist mehr wert`}.`,
};

export default candidates;
