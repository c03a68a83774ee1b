/** @type {import('../languages.js').Area<'candidates'>} */
const candidates = {
  shown: 'Candidato que se examina',
  option: ({ at, name }) => `${at}. ${name}`,
  add: 'Añadir un candidato',
  addFirst: 'Comparar con otro candidato',
  duplicate: 'Duplicar',
  duplicateThis: ({ name }) => `Duplicar ${name}`,
  remove: 'Quitar',
  removeThis: ({ name }) => `Quitar ${name}`,
  rename: 'Cambiar el nombre',
  most: ({ most }) => `No se pueden comparar más de ${most} candidatos.`,
  bestOf: ({ name, count }) => `${name}, el mejor de ${count} candidatos`,
  nearestOf: ({ name, count }) => `${name} es el que más se acerca de ${count} candidatos`,
  tiedWith: ({ name, others }) =>
    `${name}, con el mismo valor que ${others.length > 2 ? `otros ${others.length}` : others.join(' y ')}`,
  isWorthMore: ({ name, more }) => `${name} vale ${more} más.`,
  showRecommended: ({ name }) => `Mostrar ${name}`,
  announcement: ({ shown, verdict, worth, better, count }) =>
    `${shown}: ${verdict}, valor ${worth}. ${better === null ? `Ninguno de los ${count} candidatos vale más` : `${better} vale más`}.`,
};

export default candidates;
