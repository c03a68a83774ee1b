import { counted } from './grammar.js';

/** @type {import('../languages.js').Area<'fields'>} */
const fields = {
  pricingModels: { per_label: 'Por etiqueta', hourly: 'Por hora', tiered: 'Por tramos' },
  units: {
    money_per_label: 'por etiqueta',
    money_per_hour: 'por hora',
    share: '%',
    rate: '% al año',
    hours: 'horas',
    minutes: 'minutos',
    months: 'meses',
    labels: 'etiquetas',
    points: 'puntos',
  },
  said: {
    money_per_label: ({ number, short }) => (short ? number : `${number} por etiqueta`),
    money_per_hour: ({ number, short }) => (short ? number : `${number} por hora`),
    share: ({ number }) => `${number} %`,
    rate: ({ number, short }) => (short ? `${number} %` : `${number} % al año`),
    hours: ({ number, n }) => `${number} ${counted(n, 'hora', 'horas')}`,
    minutes: ({ number, n }) => `${number} ${counted(n, 'minuto', 'minutos')}`,
    months: ({ number, n }) => `${number} ${counted(n, 'mes', 'meses')}`,
    labels: ({ number, n }) => `${number} ${counted(n, 'etiqueta', 'etiquetas')}`,
    points: ({ number, n }) => `${number} ${counted(n, 'punto', 'puntos')}`,
  },
  sections: {
    demand: 'Lo que usted compra',
    contract: 'Su contrato actual',
    offer: 'La oferta',
    transition: 'El cambio',
    models: 'Sus modelos',
    team: 'Su equipo',
    risk: 'Riesgo',
    fit: 'Prioridades y notas',
    frame: 'Moneda y plazo',
  },

  locked: 'Fijado por esta página.',
  notConverted: 'Los importes conservan sus cifras: no se convierte nada.',
  named: ({ label, owner }) => `${label}, ${owner}`,
  reset: ({ label }) => `Devolver «${label}» al valor de la plantilla`,
  about: ({ label }) => `Acerca de: ${label}`,
  source: ({ source }) => `La cifra de la plantilla: ${source}`,
  slider: ({ label }) => `${label}, control deslizante`,
  theBest: 'el mejor',
  none: 'ninguno',

  tiers: 'Tramos: cada uno se aplica solo a las etiquetas que contiene',
  tierUpTo: ({ n }) => `Tramo ${n} hasta`,
  tierPrice: ({ n }) => `Precio del tramo ${n}`,
  removeTier: ({ n }) => `Quitar el tramo ${n}`,
  addTier: 'Añadir un tramo',
  priceInTier: ({ n }) => `Precio por etiqueta en el tramo ${n}`,
  priceAboveTier: ({ n }) => `Precio por etiqueta por encima del tramo ${n}`,

  yourNeed: 'Su necesidad',
  allInputs: ({ n }) => `Los ${n} datos`,
  startFrom: 'Partir de',
  worth: ({ amount }) => `valor ${amount}`,

  toMend: ({ n }) => `${n} por corregir`,
  changed: ({ n }) => `${n} ${counted(n, 'modificado', 'modificados')}`,
  priorities: 'Ponderar lo que le importa',
  scoreIncumbent: 'Puntuar al proveedor actual',
  scoreCandidate: 'Puntuar al nuevo proveedor',
  waiting: 'Los precios se mueven mientras se espera',
};

export default fields;
