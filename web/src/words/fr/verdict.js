import { duration, inMonths } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) =>
  notice === null ? 'donnez votre préavis aujourd’hui' : `donnez votre préavis au plus tard ${notice}`;

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? 'ne coûte jamais plus que de rester et ' : `s’amortit en ${inMonths(payback)} et `;
}

/** @type {Record<'label' | 'hour', string>} */
const unit = { label: 'par annotation', hour: 'de l’heure' };

/** @type {import('../languages.js').Area<'verdict'>} */
const verdict = {
  word: {
    switch_now: 'Changez maintenant',
    switch_later: 'Changez plus tard',
    stay: 'Restez',
    toss_up: 'Trop serré pour trancher',
  },

  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `Changez dès que possible, ${end}, et ${give(notice)} : cela ${paysBack(payback)}rapporte ${worth} sur ${duration(horizon)}.`,
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `Changez ${end}, pas maintenant : ${give(notice)}. Cela rapporte ${worth} sur ${duration(horizon)}${gain === null ? '' : `, ${gain} de plus qu’un changement immédiat`}.`,
  tossUp: ({ worth, horizon, pays }) =>
    `Trop serré pour trancher : changer rapporterait ${worth} sur ${duration(horizon)}, mais n’est rentable que dans ${pays} futurs également probables sur 50.`,
  stayForNothing: ({ horizon }) => `Restez : en ${duration(horizon)}, changer ne rapporte rien.`,
  stayAtBest: ({ loss, horizon }) =>
    `Restez : même au meilleur mois, changer coûterait ${loss} en ${duration(horizon)}.`,
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `Restez : changer coûterait ${cost} au départ, sans les récupérer ${earnedBack ? 'avec intérêts ' : ''}en ${duration(horizon)}.`,
  stayForLoss: ({ loss, horizon }) => `Restez : changer coûterait ${loss} en ${duration(horizon)}.`,
  onBalance: ({ word }) => `${word}, avec réserve`,
  notCertain: ({ pays }) =>
    `Ce n’est pas certain : changer est rentable dans ${pays} futurs également probables sur 50.`,

  upFront: 'Coût initial',
  upFrontSays: ({ amount }) => `tous les coûts ponctuels, ${amount}`,
  paysBack: 'Amortissement',
  never: 'Jamais',
  atOnce: 'Immédiat',
  inMonths: ({ months }) => `En ${inMonths(months)}`,
  neverSays: ({ horizon }) => `pas en ${duration(horizon)}`,
  atOnceSays: 'jamais moins bien que de rester',
  inMonthsSays: ({ end }) => `${end}, avant intérêts`,
  worthOver: ({ horizon }) => `Valeur sur ${duration(horizon)}`,
  worthSays: ({ amount }) => `avec intérêts, en monnaie d’aujourd’hui, ${amount}`,
  chance: 'Chances que ce soit rentable',
  chanceUnknown: 'des milliers de futurs sont à l’étude',
  inFifty: ({ pays }) => `${pays} sur 50`,
  chanceSays: ({ low, middle, high }) =>
    `une valeur de ${low} à ${high} dans huit futurs sur dix, plus de ${middle} dans la moitié`,

  fixedMonth: ({ end }) => `Les chiffres ci-dessous valent pour une bascule ${end}.`,
  thatIsBest: 'C’est le meilleur mois.',
  showBest: ({ month }) => `Afficher le meilleur mois, ${month}`,
  aged: ({ month }) =>
    `Ces données commencent en ${month}, mois déjà passé ; la date du préavis l’est peut-être aussi.`,
  beginIn: ({ month }) => `Commencer en ${month}`,

  neverPays: ({ end, name }) =>
    `Une bascule ${end} ne serait pas rentable même si les annotations de ${name} étaient gratuites.`,
  alwaysPays: ({ end, name }) => `Une bascule ${end} serait rentable même à dix fois le prix de ${name}.`,
  wouldPayIf: ({ end, condition }) => `Une bascule ${end} serait rentable si ${condition}.`,
  firstPaysIf: ({ condition }) => `Changer serait rentable si ${condition}.`,
  wouldStopIf: ({ end, conditions }) => `Une bascule ${end} ne serait plus rentable si ${conditions.join(', ou si ')}.`,
  priceAbove: ({ name, price, per }) => `le prix de ${name} dépassait ${price} ${unit[per]}`,
  priceBelow: ({ name, price, per }) => `le prix de ${name} passait sous ${price} ${unit[per]}`,
  pricesUp: ({ name, by }) => `les prix de ${name} augmentaient de ${by}`,
  pricesDown: ({ name, by }) => `les prix de ${name} baissaient de ${by}`,
  discountOf: ({ name, discount }) => `${name} baissait ses prix de ${discount}`,
};

export default verdict;
