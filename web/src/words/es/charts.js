import { lower } from './grammar.js';

/** @type {import('../languages.js').Area<'charts'>} */
const charts = {
  asTable: 'Las cifras en una tabla',
  netPresentValue: 'Valor actual neto',

  timing: 'Valor del cambio según el mes de traspaso',
  timingSays: ({ end, best, worst }) => `Lo mejor es el ${end}, con un valor de ${best}; el peor mes vale ${worst}.`,
  timingTable: 'Valor actual neto según el mes de traspaso',
  cutoverAtEndOf: 'Traspaso al final de',
  note: 'Nota',
  best: 'el mejor',
  presentTerm: 'Plazo actual',
  renewal: ({ n }) => `Renovación ${n}`,
  bestMark: ({ month, worth }) => `Mejor: ${month}, ${worth}`,
  notice: ({ month, cost }) =>
    `${month === null ? 'Preaviso hoy' : `Preaviso antes de fin de ${month}`}${cost === null ? '' : `; perderlo cuesta ${cost}`}`,
  renews: ({ month, cost }) =>
    `${month === null ? 'Se renueva sin preaviso hoy' : `Se renueva sin preaviso antes de fin de ${month}`}${cost === null ? '' : `; perderlo cuesta ${cost}`}`,
  chooseCutover: 'Mes de traspaso que se examina',
  cutoverWorth: ({ end, worth }) => `Al ${end}, valor ${worth}`,
  cutoverIs: ({ end, worth }) => `Al ${end}: ${worth}`,

  cumulative: 'Ventaja de cambiar, acumulada mes a mes',
  neverBehind: ({ end }) => `Cambiar nunca está por detrás de quedarse; al final queda en ${end}.`,
  course: ({ deepest, month, end }) =>
    `En su punto más bajo, cambiar está ${deepest} por detrás de quedarse; ${month === null ? 'no se recupera dentro del horizonte' : `se recupera en el mes ${month}`}; al final queda en ${end}.`,
  range: 'En ocho de cada diez futuros discurre dentro de la franja gris; la línea tiene cada dato en su valor.',
  cumulativeTable: 'Ventaja de cambiar por mes',
  month: 'Mes',
  benefit: 'Ventaja',
  addedUp: 'Acumulada',
  discounted: 'Acumulada y descontada',
  paysBack: ({ month }) => `Amortizado ${month}`,
  phases: {
    'as-today': 'Como hoy',
    preparation: 'Preparación',
    'parallel-run': 'Doble producción',
    'ramp-up': 'Arranque',
    steady: 'Régimen estable',
  },
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `de ${from} a ${to}`}`).join('; ')}.`,

  kinds: {
    cash: { title: 'Pagos', says: 'pagado a alguien' },
    staff: { title: 'Personal propio', says: 'las horas de su gente' },
    quality: { title: 'Calidad', says: 'lo que cuestan las etiquetas tardías o peores' },
    risk: { title: 'Riesgo', says: 'pérdidas esperadas' },
  },
  costTable: 'Coste único de cambiar por partida',
  what: 'Partida',
  amount: 'Importe',
  oneTimeTotal: 'Total único',
  nothingFor: ({ lines }) => `No se debe nada por: ${lines.map(lower).join('; ')}.`,

  zeroAt: ({ value }) => `0 con ${value}`,
  setToZero: ({ value, input }) =>
    `0 con ${value}: poner «${input}» en su punto de equilibrio y mantener este mes de traspaso`,
};

export default charts;
