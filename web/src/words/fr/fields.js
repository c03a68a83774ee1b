import { counted } from './grammar.js';

/** @type {import('../languages.js').Area<'fields'>} */
const fields = {
  pricingModels: { per_label: 'Par annotation', hourly: 'À l’heure', tiered: 'Par paliers' },
  units: {
    money_per_label: 'par annotation',
    money_per_hour: 'de l’heure',
    share: '%',
    rate: '% par an',
    hours: 'heures',
    minutes: 'minutes',
    months: 'mois',
    labels: 'annotations',
    points: 'points',
  },
  said: {
    money_per_label: ({ number, short }) => (short ? number : `${number} par annotation`),
    money_per_hour: ({ number, short }) => (short ? number : `${number} de l’heure`),
    share: ({ number }) => `${number} %`,
    rate: ({ number, short }) => (short ? `${number} %` : `${number} % par an`),
    hours: ({ number, n }) => `${number} ${counted(n, 'heure', 'heures')}`,
    minutes: ({ number, n }) => `${number} ${counted(n, 'minute', 'minutes')}`,
    months: ({ number }) => `${number} mois`,
    labels: ({ number, n }) => `${number} ${counted(n, 'annotation', 'annotations')}`,
    points: ({ number, n }) => `${number} ${counted(n, 'point', 'points')}`,
  },
  sections: {
    demand: 'Ce que vous achetez',
    contract: 'Votre contrat actuel',
    offer: 'L’offre',
    transition: 'Le passage',
    models: 'Vos modèles',
    team: 'Votre équipe',
    risk: 'Risque',
    fit: 'Priorités et notes',
    frame: 'Monnaie et durée',
  },

  locked: 'Fixé par cette page.',
  notConverted: 'Les montants gardent leurs chiffres : rien n’est converti.',
  named: ({ label, owner }) => `${label}, ${owner}`,
  reset: ({ label }) => `Remettre « ${label} » à la valeur du modèle`,
  about: ({ label }) => `À propos de : ${label}`,
  source: ({ source }) => `Le chiffre du modèle : ${source}`,
  slider: ({ label }) => `${label}, curseur`,
  theBest: 'le meilleur',
  none: 'aucun',

  tiers: 'Paliers : chacun ne vaut que pour les annotations qu’il contient',
  tierUpTo: ({ n }) => `Palier ${n} jusqu’à`,
  tierPrice: ({ n }) => `Prix du palier ${n}`,
  removeTier: ({ n }) => `Supprimer le palier ${n}`,
  addTier: 'Ajouter un palier',
  priceInTier: ({ n }) => `Prix par annotation dans le palier ${n}`,
  priceAboveTier: ({ n }) => `Prix par annotation au-delà du palier ${n}`,

  yourNeed: 'Votre besoin',
  allInputs: ({ n }) => `Les ${n} données`,
  startFrom: 'Partir de',
  worth: ({ amount }) => `valeur ${amount}`,

  toMend: ({ n }) => `${n} à corriger`,
  changed: ({ n }) => `${n} ${counted(n, 'modifiée', 'modifiées')}`,
  priorities: 'Pondérer ce qui compte pour vous',
  scoreIncumbent: 'Noter le prestataire actuel',
  scoreCandidate: 'Noter le nouveau prestataire',
  waiting: 'Les prix bougent pendant qu’on attend',
};

export default fields;
