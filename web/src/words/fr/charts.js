import { capital, lower } from './grammar.js';

/** @type {import('../languages.js').Area<'charts'>} */
const charts = {
  asTable: 'Les chiffres sous forme de tableau',
  netPresentValue: 'Valeur actuelle nette',

  timing: 'Valeur du changement selon le mois de bascule',
  timingSays: ({ end, best, worst }) => `Le mieux est ${end}, d’une valeur de ${best} ; le pire mois vaut ${worst}.`,
  timingTable: 'Valeur actuelle nette selon le mois de bascule',
  cutoverAtEndOf: 'Bascule à la fin de',
  note: 'Note',
  best: 'meilleur',
  presentTerm: 'Durée en cours',
  renewal: ({ n }) => `Reconduction ${n}`,
  bestMark: ({ month, worth }) => `Meilleur : ${month}, ${worth}`,
  notice: ({ month, cost }) =>
    `${month === null ? 'Préavis aujourd’hui' : `Préavis avant fin ${month}`}${cost === null ? '' : ` ; le manquer coûte ${cost}`}`,
  renews: ({ month, cost }) =>
    `${month === null ? 'Renouvelé sans préavis aujourd’hui' : `Renouvelé sans préavis avant fin ${month}`}${cost === null ? '' : ` ; le manquer coûte ${cost}`}`,
  chooseCutover: 'Mois de bascule à examiner',
  cutoverWorth: ({ end, worth }) => `${capital(end)}, valeur ${worth}`,
  cutoverIs: ({ end, worth }) => `${capital(end)} : ${worth}`,

  cumulative: 'Gain du changement, cumulé mois par mois',
  neverBehind: ({ end }) => `Changer n’est jamais moins bien que de rester ; à la fin, le cumul est de ${end}.`,
  course: ({ deepest, month, end }) =>
    `Au plus bas, changer a ${deepest} de retard sur rester ; ${month === null ? 'ce n’est pas récupéré sur l’horizon' : `c’est récupéré au mois ${month}`} ; à la fin, le cumul est de ${end}.`,
  range: 'Dans huit futurs sur dix, il reste dans la zone grise ; la ligne prend chaque donnée à sa valeur.',
  cumulativeTable: 'Gain du changement par mois',
  month: 'Mois',
  benefit: 'Gain',
  addedUp: 'Cumul',
  discounted: 'Cumul actualisé',
  paysBack: ({ month }) => `Amorti ${month}`,
  phases: {
    'as-today': 'Comme aujourd’hui',
    preparation: 'Préparation',
    'parallel-run': 'Double production',
    'ramp-up': 'Montée en charge',
    steady: 'Régime normal',
  },
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name} : ${from === to ? from : `de ${from} à ${to}`}`).join(' ; ')}.`,

  kinds: {
    cash: { title: 'Paiements', says: 'versés à quelqu’un' },
    staff: { title: 'Personnel interne', says: 'les heures de vos équipes' },
    quality: { title: 'Qualité', says: 'ce que coûtent des annotations tardives ou moins bonnes' },
    risk: { title: 'Risque', says: 'pertes attendues' },
  },
  costTable: 'Coût ponctuel du changement par poste',
  what: 'Poste',
  amount: 'Montant',
  oneTimeTotal: 'Total ponctuel',
  nothingFor: ({ lines }) => `Rien n’est dû pour : ${lines.map(lower).join(' ; ')}.`,

  zeroAt: ({ value }) => `0 à ${value}`,
  setToZero: ({ value, input }) =>
    `0 à ${value} : mettre « ${input} » à son seuil de rentabilité et garder ce mois de bascule`,
};

export default charts;
