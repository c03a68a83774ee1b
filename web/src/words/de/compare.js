import { durationDative, monthsDative } from './grammar.js';

/** @type {import('../languages.js').Area<'compare'>} */
const compare = {
  question: 'Nebeneinander',
  leads: ({ name, lead, next }) => `${name} ist am meisten wert, ${lead} mehr als ${next}`,
  losesLeast: ({ name, lead, next }) => `Keiner lohnt sich; ${name} verliert am wenigsten, ${lead} weniger als ${next}`,
  tied: ({ names }) => `${names} sind gleich viel wert`,
  allTied: ({ count }) =>
    count === 2 ? 'Beide Kandidaten sind gleich viel wert' : `Alle ${count} Kandidaten sind gleich viel wert`,
  follows: 'Das Folgende handelt von',

  caption: 'Die Kandidaten nach dem, was zählt',
  measure: 'Maß',
  measures: {
    upFront: 'Einmalige Kosten',
    paysBack: 'Amortisation',
    worth: 'Wert',
    range: 'In acht von zehn Zukünften',
    chance: 'Chance, dass es sich lohnt',
    bestMonth: 'Bester Monat',
    noticeBy: 'Kündigen bis Ende',
    exitCost: 'Ausstieg aus dem Vertrag',
    fit: 'Eignung, von 10',
  },
  best: {
    least: 'weniger ist besser',
    most: 'mehr ist besser',
    soonest: 'früher ist besser',
    latest: 'später ist besser',
    highest: 'höher ist besser',
    lowEnd: 'ein höheres unteres Ende ist besser',
  },
  winner: 'Bestwert',
  jointWinner: 'gleichauf',
  never: 'nie',
  atOnce: 'sofort',
  today: 'heute',
  months: ({ months }) => `in ${monthsDative(months)}`,
  fromTo: ({ low, high }) => `${low} bis ${high}`,
  fixed: ({ month }) => `bei Umstellung im ${month}`,

  chart: 'Vorteil des Wechsels zu jedem Kandidaten, Monat für Monat aufaddiert',
  chartSays: ({ ends, horizon }) =>
    `Nach ${durationDative(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
  month: 'Monat',
};

export default compare;
