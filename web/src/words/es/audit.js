import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'audit'>} */
const audit = {
  question: 'Cada partida',
  totals: ({ staying, switching, horizon }) =>
    `Quedarse cuesta ${staying} en ${duration(horizon)}; cambiar, ${switching}`,
  stayingLines: 'Quedarse, partida por partida',
  switchingLines: 'Cambiar, partida por partida',
  stayingCost: 'Coste de quedarse',
  switchingCost: 'Coste de cambiar',
  linesLeftOut: ({ caption }) => `${caption}; se omiten las partidas que son 0 todos los meses`,
  month: 'Mes',
  total: 'Total',
  presentValue: 'Valor actual',
};

export default audit;
