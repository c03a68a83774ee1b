import { duration } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `${net} ${ahead ? 'por delante' : 'por detrás'} tras ${duration(horizon)}, antes de intereses`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'Guardar esto como A',
  keepInstead: 'Guardar esto como A en su lugar',
  when: 'Cuándo cambiar',
  noMonthPays: ({ end, loss }) =>
    `Ningún mes de traspaso hace que compense: incluso el mejor, el ${end}, pierde ${loss}`,
  waitingCosts: ({ end, cost }) => `Esperar más allá del ${end} cuesta ${cost} o más`,
  firstIsBest: ({ end, worth }) => `El primer mes posible es el mejor: el ${end}, con un valor de ${worth}`,
  isBest: ({ end, worth }) => `El ${end} es el mejor momento para cambiar, con un valor de ${worth}`,

  byMonth: 'Mes a mes',
  neverBehind: ({ net, ahead, horizon }) => `Nunca por detrás de quedarse, ${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `No se recupera: ${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `${deepest} por detrás en el peor momento, en equilibrio al ${even}, ${standing(net, ahead, horizon)}`,

  allInputs: 'Todos los datos',
  everyFigure: 'Cada cifra de la que depende la respuesta',
  yourFigures: 'Sus cifras',
  comesAbout: 'Cómo se obtiene',
};

export default answers;
