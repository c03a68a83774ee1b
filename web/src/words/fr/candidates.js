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
  tiedWith: ({ name, others }) =>
    `${name}, de même valeur que ${others.length > 2 ? `${others.length} autres` : others.join(' et ')}`,
  isWorthMore: ({ name, more }) => `${name} vaut ${more} de plus.`,
  showRecommended: ({ name }) => `Afficher ${name}`,
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${shown} : ${verdict}, valeur ${worth}. ${better === null ? `Aucun des ${count} candidats ne vaut plus` : `${better} vaut plus`}.`,
};

export default candidates;
