import { durationDative } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
  `nach ${durationDative(horizon)} ${net} ${ahead ? 'im Plus' : 'im Minus'}, vor Zinsen`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'Dies als A behalten',
  keepInstead: 'Stattdessen dies als A behalten',
  when: 'Wann wechseln',
  noMonthPays: ({ end, loss }) =>
    `In keinem Monat lohnt sich die Umstellung: Selbst der beste Zeitpunkt, ${end}, bringt ${loss} Verlust`,
  waitingCosts: ({ end, cost }) => `Über ${end} hinaus zu warten kostet ${cost} oder mehr`,
  firstIsBest: ({ end, worth }) => `Der erste mögliche Monat ist der beste: ${end}, ${worth} wert`,
  isBest: ({ end, worth }) => `${end} ist der beste Zeitpunkt für den Wechsel, ${worth} wert`,

  byMonth: 'Monat für Monat',
  neverBehind: ({ net, ahead, horizon }) => `Nie schlechter als zu bleiben, ${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `Nicht wieder eingespielt: ${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) =>
    `Am tiefsten Punkt ${deepest} im Minus, ausgeglichen bis ${even}, ${standing(net, ahead, horizon)}`,

  allInputs: 'Alle Eingaben',
  everyFigure: 'Jede Zahl, an der die Antwort hängt',
  yourFigures: 'Ihre Zahlen',
  comesAbout: 'Wie dies zustande kommt',
};

export default answers;
