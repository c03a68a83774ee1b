
/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: 'Candidat à examiner',
  option: ({ at, name }) => `${at}. ${name}`,
  add: 'Ajouter un candidat',
  addFirst: 'Comparer avec un autre candidat',
  duplicate: 'Dupliquer',
  duplicateThis: ({ name }) => `Dupliquer ${name}`,
  remove: 'Supprimer',
  removeThis: ({ name }) => `Supprimer ${name}`,
  rename: 'Renommer',
  most: ({ most }) => `On ne peut pas comparer plus de ${most} candidats.`,
  bestOf: ({ name, count }) => `${name}, le meilleur de ${count} candidats`,
  nearestOf: ({ name, count }) => `${name} s’en approche le plus, parmi ${count} candidats`,
  figuresOf: ({ name }) => `Les chiffres ci-dessous sont ceux de ${name}.`,
  showRecommended: ({ name }) => `Afficher ${name}`,
  announcement: ({ best, verdict, worth, count, shown }) => `Parmi ${count} candidats, ${best} vaut le plus. ${verdict}, valeur ${worth}. ${shown} est affiché.`,
};

export default candidates;
