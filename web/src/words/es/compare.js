import { duration, inMonths } from './grammar.js';

/** @type {import('../languages.js').Area<'compare'>} */
const compare = {
  question: 'Lado a lado',
  leads: ({ name, lead, next }) => `${name} es el que más vale, ${lead} más que ${next}`,
  losesLeast: ({ name, lead, next }) => `Ninguno compensa; ${name} es el que menos pierde, ${lead} menos que ${next}`,
  tied: ({ names }) => `${names} valen lo mismo`,
  allTied: ({ count }) =>
    count === 2 ? 'Los dos candidatos valen lo mismo' : `Los ${count} candidatos valen lo mismo`,
  follows: 'Lo que sigue trata de',

  caption: 'Los candidatos según lo que importa',
  measure: 'Medida',
  measures: {
    upFront: 'Coste inicial',
    paysBack: 'Amortización',
    worth: 'Valor',
    range: 'En ocho de cada diez futuros',
    chance: 'Probabilidad de que compense',
    bestMonth: 'Mejor mes',
    noticeBy: 'Preaviso antes del final de',
    exitCost: 'Salida del contrato',
    fit: 'Encaje, de 10',
  },
  best: {
    least: 'cuanto menos, mejor',
    most: 'cuanto más, mejor',
    soonest: 'cuanto antes, mejor',
    latest: 'cuanto más tarde, mejor',
    highest: 'cuanto más alto, mejor',
    lowEnd: 'cuanto más alto el extremo bajo, mejor',
  },
  winner: 'el mejor',
  jointWinner: 'empatado',
  never: 'nunca',
  atOnce: 'inmediata',
  today: 'hoy',
  months: ({ months }) => `en ${inMonths(months)}`,
  fromTo: ({ low, high }) => `${low} a ${high}`,
  fixed: ({ month }) => `con traspaso en ${month}`,

  chart: 'Ventaja de cambiar a cada candidato, acumulada mes a mes',
  chartSays: ({ ends, horizon }) =>
    `Tras ${duration(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
  month: 'Mes',
};

export default compare;
