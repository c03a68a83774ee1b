/** @type {import('../languages.js').Area<'fit'>} */
const fit = {
  question: 'Más allá del dinero',
  leads: ({ name, score, next, nextScore }) =>
    `${name} es el que mejor encaja, con ${score} de 10, por delante de ${next} con ${nextScore}`,
  tied: ({ names, score }) => `${names} encajan igual de bien, con ${score} de 10`,
  allAlike: ({ score }) =>
    `Todos los proveedores encajan igual, con ${score} de 10: puntúelos para ver en qué se diferencian`,
  caption: 'Lo bien que encaja cada proveedor, de 0 a 10',
  provider: 'Proveedor',
  score: 'Nota',
  explains: 'Notas de 0 a 10, ponderadas según sus prioridades. No entran en los importes.',
  robust: ({ incumbent, share }) => `por delante de ${incumbent} con el ${share} de todas las prioridades posibles`,
  always: ({ incumbent }) => `por delante de ${incumbent} sean cuales sean sus prioridades`,
  never: ({ incumbent }) => `no por delante de ${incumbent}, sean cuales sean sus prioridades`,
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `Para invertir el orden de ${name} y ${incumbent} tendría que ${raised ? 'subir' : 'bajar'} la prioridad de «${criterion}» de ${from} a ${raised ? 'más' : 'menos'} de ${to}: ninguna otra prioridad por sí sola lo logra con menos.`,
  noFlip: ({ name, incumbent }) => `Ningún cambio de una sola prioridad invierte el orden de ${name} y ${incumbent}.`,
  criterion: 'Criterio',
  priority: 'Prioridad',
  criteria: {
    accuracy: 'Exactitud y calidad',
    scalability: 'Escalabilidad',
    security: 'Seguridad',
    pricing: 'Precios',
    experience: 'Experiencia en su campo',
  },
  priorityOf: ({ criterion }) => `${criterion}: prioridad`,
  scoreOf: ({ criterion, name }) => `${criterion}: nota de ${name}`,
  weigh: 'Ponderar y puntuar',
  missing: '¿Qué le importa además del dinero?',
  missingSays:
    'Indique cuánto importan la exactitud, la escalabilidad, la seguridad, los precios y la experiencia, y puntúe a cada proveedor de 0 a 10.',
  unscored: ({ names }) => `Aún sin puntuar: ${names}.`,
};

export default fit;
