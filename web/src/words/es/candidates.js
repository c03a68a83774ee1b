
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
  figuresOf: ({ name }) => `Las cifras siguientes son las de ${name}.`,
  showRecommended: ({ name }) => `Mostrar ${name}`,
  announcement: ({ best, verdict, worth, count, shown }) => `De ${count} candidatos, ${best} es el que más vale. ${verdict}, valor ${worth}. Se muestra ${shown}.`,
};

export default candidates;
