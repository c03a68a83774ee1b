import { duration, inMonths } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) => (notice === null ? 'dé el preaviso hoy' : `dé el preaviso a más tardar al ${notice}`);

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? 'nunca cuesta más que quedarse y ' : `se amortiza en ${inMonths(payback)} y `;
}

/** @type {Record<'label' | 'hour', string>} */
const unit = { label: 'por etiqueta', hour: 'por hora' };

/** @type {import('../languages.js').Area<'verdict'>} */
const verdict = {
  word: {
    switch_now: 'Cambie ahora',
    switch_later: 'Cambie más adelante',
    stay: 'Quédese',
    toss_up: 'Demasiado reñido para decidir',
  },

  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `Cambie en cuanto pueda, al ${end}, y ${give(notice)}: ${paysBack(payback)}aporta ${worth} en ${duration(horizon)}.`,
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `Cambie al ${end}, no ahora: ${give(notice)}. Aporta ${worth} en ${duration(horizon)}${gain === null ? '' : `, ${gain} más que cambiar de inmediato`}.`,
  tossUp: ({ worth, horizon, pays }) =>
    `Demasiado reñido para decidir: cambiar aportaría ${worth} en ${duration(horizon)}, pero solo compensa en ${pays} de 50 futuros igual de probables.`,
  stayForNothing: ({ horizon }) => `Quédese: en ${duration(horizon)}, cambiar no aporta nada.`,
  stayAtBest: ({ loss, horizon }) =>
    `Quédese: incluso en el mejor mes, cambiar haría perder ${loss} en ${duration(horizon)}.`,
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `Quédese: cambiar costaría ${cost} al inicio y no los recuperaría ${earnedBack ? 'con intereses ' : ''}en ${duration(horizon)}.`,
  stayForLoss: ({ loss, horizon }) => `Quédese: cambiar haría perder ${loss} en ${duration(horizon)}.`,
  onBalance: ({ word }) => `${word}, con reservas`,
  notCertain: ({ pays }) => `No es seguro: cambiar compensa en ${pays} de 50 futuros igual de probables.`,

  upFront: 'Coste inicial',
  upFrontSays: ({ amount }) => `todos los costes únicos, ${amount}`,
  paysBack: 'Amortización',
  never: 'Nunca',
  atOnce: 'Inmediata',
  inMonths: ({ months }) => `En ${inMonths(months)}`,
  neverSays: ({ horizon }) => `no en ${duration(horizon)}`,
  atOnceSays: 'nunca por detrás de quedarse',
  inMonthsSays: ({ end }) => `al ${end}, antes de intereses`,
  worthOver: ({ horizon }) => `Valor en ${duration(horizon)}`,
  worthSays: ({ amount }) => `con intereses, en dinero de hoy, ${amount}`,
  chance: 'Probabilidad de que compense',
  chanceUnknown: 'se están examinando miles de futuros',
  inFifty: ({ pays }) => `${pays} de 50`,
  chanceSays: ({ low, middle, high }) =>
    `un valor de ${low} a ${high} en ocho de cada diez futuros, más de ${middle} en la mitad`,

  fixedMonth: ({ end }) => `Las cifras siguientes corresponden a un traspaso al ${end}.`,
  thatIsBest: 'Es el mejor mes.',
  showBest: ({ month }) => `Mostrar el mejor mes, ${month}`,
  aged: ({ month }) => `Estos datos empiezan en ${month}, que ya ha pasado; quizá también la fecha del preaviso.`,
  beginIn: ({ month }) => `Empezar en ${month}`,

  neverPays: ({ end, name }) =>
    `Un traspaso al ${end} no compensaría aunque las etiquetas de ${name} fueran gratuitas.`,
  alwaysPays: ({ end, name }) => `Un traspaso al ${end} compensaría incluso a diez veces el precio de ${name}.`,
  wouldPayIf: ({ end, condition }) => `Un traspaso al ${end} compensaría si ${condition}.`,
  firstPaysIf: ({ condition }) => `Cambiar compensaría si ${condition}.`,
  wouldStopIf: ({ end, conditions }) => `Un traspaso al ${end} dejaría de compensar si ${conditions.join(', o si ')}.`,
  priceAbove: ({ name, price, per }) => `el precio de ${name} superara ${price} ${unit[per]}`,
  priceBelow: ({ name, price, per }) => `el precio de ${name} bajara de ${price} ${unit[per]}`,
  pricesUp: ({ name, by }) => `los precios de ${name} subieran un ${by}`,
  pricesDown: ({ name, by }) => `los precios de ${name} bajaran un ${by}`,
  discountOf: ({ name, discount }) => `${name} rebajara sus precios un ${discount}`,
};

export default verdict;
