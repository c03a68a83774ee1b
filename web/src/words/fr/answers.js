import { capital, duration } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `${net} ${ahead ? 'd’avance' : 'de retard'} après ${duration(horizon)}, avant intérêts`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'Garder ceci comme A',
  keepInstead: 'Garder plutôt ceci comme A',
  when: 'Quand changer',
  noMonthPays: ({ end, loss }) => `Aucun mois de bascule ne le rend rentable : même le meilleur, ${end}, perd ${loss}`,
  waitingCosts: ({ end, cost }) => `Attendre au-delà de ${end} coûte ${cost} ou plus`,
  firstIsBest: ({ end, worth }) => `Le premier mois possible est le meilleur : ${end}, pour une valeur de ${worth}`,
  isBest: ({ end, worth }) => `${capital(end)} est le meilleur moment pour changer, pour une valeur de ${worth}`,

  byMonth: 'Mois par mois',
  neverBehind: ({ net, ahead, horizon }) => `Jamais moins bien que de rester, ${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `Non récupéré : ${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `${deepest} de retard au plus bas, à l’équilibre ${even}, ${standing(net, ahead, horizon)}`,

  allInputs: 'Toutes les données',
  everyFigure: 'Chaque chiffre dont dépend la réponse',
  yourFigures: 'Vos chiffres',
  comesAbout: 'D’où cela vient',
};

export default answers;
