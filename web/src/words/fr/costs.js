import { capital, duration, lower } from './grammar.js';

/** @type {import('../languages.js').Area<'costs'>} */
const costs = {
  once: {
    cash: 'Ponctuel : paiements',
    staff: 'Ponctuel : personnel interne',
    quality: 'Ponctuel : annotations tardives ou moins bonnes',
    risk: 'Ponctuel : pertes attendues',
  },
  running: {
    cash: 'Courant : annotations et reprises',
    staff: 'Courant : contrôle interne',
    quality: 'Courant : annotations fausses ou manquantes',
    risk: 'Courant : pertes attendues',
  },
  question: 'D’où vient le coût',
  pays: ({ cost, saving, net, horizon }) =>
    `${cost} au départ économisent ensuite ${saving} : ${net} de moins sur ${duration(horizon)}`,
  free: ({ saving, horizon }) => `Rien au départ, et ${saving} économisés sur ${duration(horizon)}`,
  partly: ({ cost, saving }) => `${cost} au départ, dont ${saving} sont ensuite économisés`,
  dearer: ({ cost, more }) => `${cost} au départ, et ${more} de plus à payer ensuite`,
  wasted: ({ cost }) => `${cost} au départ, et presque rien d’économisé ensuite`,
  onlyDearer: ({ more }) => `Rien au départ, mais ${more} de plus à payer ensuite`,
  same: 'Changer coûte autant que rester',
  comesBack: ({ back, saving, more }) =>
    `${back} reviennent au départ${saving !== null ? `, et ${saving} sont économisés ensuite` : more !== null ? `, mais ${more} de plus sont à payer ensuite` : ''}`,

  largest: ({ lines }) => `L’essentiel du coût initial va à : ${lines.map(lower).join(' et ')}.`,
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `En paiements seuls, le changement vaut ${cash} en monnaie d’aujourd’hui ; avec les heures de vos équipes (${staff}), la qualité (${quality}) et les pertes attendues (${risk}), il vaut ${whole}.`,

  chart: 'Du coût de rester au coût de changer',
  chartSays: ({ staying, switching, horizon }) =>
    `${capital(duration(horizon))} à rester coûtent ${staying}, à changer ${switching}, avant intérêts.`,
  staying: ({ horizon }) => `Rester, ${duration(horizon)}`,
  switching: ({ horizon }) => `Changer, ${duration(horizon)}`,
  more: ({ amount }) => `+${amount}`,
  less: ({ amount }) => `−${amount}`,
  cut: 'Les barres des deux totaux sont coupées à la ligne brisée : elles ne partent pas de 0.',
  table: 'Ce que changer coûte et économise, par nature',
  kind: 'Nature du coût',
  upFront: 'Au départ',
  saved: 'Économisé ensuite',
  net: 'Gain net',
  worth: 'En monnaie d’aujourd’hui',
  all: 'En tout',
  lines: 'Le coût initial, poste par poste',
};

export default costs;
