import { duration } from './grammar.js';

/** @type {import('../languages.js').Area<'audit'>} */
const audit = {
  question: 'Chaque poste',
  totals: ({ staying, switching, horizon }) => `Rester coûte ${staying} sur ${duration(horizon)}, changer ${switching}`,
  stayingLines: 'Rester, poste par poste',
  switchingLines: 'Changer, poste par poste',
  stayingCost: 'Coût de rester',
  switchingCost: 'Coût de changer',
  linesLeftOut: ({ caption }) => `${caption} ; les postes nuls tous les mois sont omis`,
  month: 'Mois',
  total: 'Total',
  presentValue: 'Valeur actuelle',
};

export default audit;
