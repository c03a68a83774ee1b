import { duration, inMonths } from './grammar.js';

/** @type {import('../languages.js').Area<'compare'>} */
const compare = {
  question: 'Côte à côte',
  leads: ({ name, lead, next }) => `${name} vaut le plus, ${lead} de plus que ${next}`,
  losesLeast: ({ name, lead, next }) => `Aucun n’est rentable ; ${name} perd le moins, ${lead} de moins que ${next}`,
  tied: ({ names }) => `${names} valent autant`,
  allTied: ({ count }) => (count === 2 ? 'Les deux candidats valent autant' : `Les ${count} candidats valent autant`),
  follows: 'La suite concerne',

  caption: 'Les candidats selon ce qui compte',
  measure: 'Mesure',
  measures: {
    upFront: 'Coût initial',
    paysBack: 'Amortissement',
    worth: 'Valeur',
    range: 'Dans huit futurs sur dix',
    chance: 'Chances que ce soit rentable',
    bestMonth: 'Meilleur mois',
    noticeBy: 'Préavis avant la fin de',
    exitCost: 'Sortie du contrat',
    fit: 'Adéquation, sur 10',
  },
  best: {
    least: 'le plus bas l’emporte',
    most: 'le plus élevé l’emporte',
    soonest: 'le plus tôt l’emporte',
    latest: 'le plus tard l’emporte',
    highest: 'le plus élevé l’emporte',
    lowEnd: 'la borne basse la plus haute l’emporte',
  },
  winner: 'meilleur',
  jointWinner: 'ex æquo',
  never: 'jamais',
  atOnce: 'immédiat',
  today: 'aujourd’hui',
  months: ({ months }) => `en ${inMonths(months)}`,
  fromTo: ({ low, high }) => `${low} à ${high}`,
  fixed: ({ month }) => `avec une bascule en ${month}`,

  chart: 'Gain du changement vers chaque candidat, cumulé mois par mois',
  chartSays: ({ ends, horizon }) =>
    `Après ${duration(horizon)} : ${ends.map(({ name, amount }) => `${name} ${amount}`).join(' ; ')}.`,
  month: 'Mois',
};

export default compare;
