import { capital, duration, lower } from './grammar.js';

/** @type {import('../languages.js').Area<'costs'>} */
const costs = {
  once: {
    cash: 'Único: pagos',
    staff: 'Único: personal propio',
    quality: 'Único: etiquetas tardías o peores',
    risk: 'Único: pérdidas esperadas',
  },
  running: {
    cash: 'Corriente: etiquetas y rehacer',
    staff: 'Corriente: revisión propia',
    quality: 'Corriente: etiquetas erróneas o ausentes',
    risk: 'Corriente: pérdidas esperadas',
  },
  question: 'De dónde viene el coste',
  pays: ({ cost, saving, net, horizon }) =>
    `${cost} al inicio ahorran después ${saving}: ${net} menos en ${duration(horizon)}`,
  free: ({ saving, horizon }) => `Nada al inicio y ${saving} ahorrados en ${duration(horizon)}`,
  partly: ({ cost, saving }) => `${cost} al inicio, de los que después se ahorran ${saving}`,
  dearer: ({ cost, more }) => `${cost} al inicio y ${more} más que pagar después`,
  wasted: ({ cost }) => `${cost} al inicio y casi nada ahorrado después`,
  onlyDearer: ({ more }) => `Nada al inicio, pero ${more} más que pagar después`,
  same: 'Cambiar cuesta tanto como quedarse',
  comesBack: ({ back, saving, more }) =>
    `Al inicio se recuperan ${back}${saving !== null ? ` y después se ahorran ${saving}` : more !== null ? `, pero después hay que pagar ${more} más` : ''}`,

  largest: ({ lines }) => `La mayor parte del coste único corresponde a: ${lines.map(lower).join(' y ')}.`,
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `Solo en pagos, el cambio vale ${cash} en dinero de hoy; con las horas de su propio personal (${staff}), la calidad (${quality}) y las pérdidas esperadas (${risk}) vale ${whole}.`,

  chart: 'Del coste de quedarse al coste de cambiar',
  chartSays: ({ staying, switching, horizon }) =>
    `${capital(duration(horizon))} de quedarse cuestan ${staying}; de cambiar, ${switching}, antes de intereses.`,
  staying: ({ horizon }) => `Quedarse, ${duration(horizon)}`,
  switching: ({ horizon }) => `Cambiar, ${duration(horizon)}`,
  more: ({ amount }) => `+${amount}`,
  less: ({ amount }) => `−${amount}`,
  cut: 'Las barras de los dos totales están cortadas en la línea quebrada: no empiezan en 0.',
  table: 'Lo que cambiar cuesta y ahorra, por clase',
  kind: 'Clase de coste',
  upFront: 'Al inicio',
  saved: 'Ahorrado después',
  net: 'Ventaja neta',
  worth: 'En dinero de hoy',
  all: 'En total',
  lines: 'El coste inicial, partida por partida',
};

export default costs;
