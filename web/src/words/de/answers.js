import { duration, durationDative } from './grammar.js';

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) => `nach ${durationDative(horizon)} ${net} ${ahead ? 'im Plus' : 'im Minus'}, vor Zinsen`;

/** @type {import('../languages.js').Area<'answers'>} */
const answers = {
  keep: 'Dies als A behalten',
  keepInstead: 'Stattdessen dies als A behalten',
  when: 'Wann wechseln',
  noMonthPays: ({ end, loss }) => `In keinem Monat lohnt sich die Umstellung: Selbst der beste Zeitpunkt, ${end}, bringt ${loss} Verlust`,
  waitingCosts: ({ end, cost }) => `Über ${end} hinaus zu warten kostet ${cost} oder mehr`,
  firstIsBest: ({ end, worth }) => `Der erste mögliche Monat ist der beste: ${end}, ${worth} wert`,
  isBest: ({ end, worth }) => `${end} ist der beste Zeitpunkt für den Wechsel, ${worth} wert`,

  byMonth: 'Monat für Monat',
  neverBehind: ({ net, ahead, horizon }) => `Nie schlechter als zu bleiben, ${standing(net, ahead, horizon)}`,
  notEarnedBack: ({ net, ahead, horizon }) => `Nicht wieder eingespielt: ${standing(net, ahead, horizon)}`,
  earnedBack: ({ deepest, even, net, ahead, horizon }) => `Am tiefsten Punkt ${deepest} im Minus, ausgeglichen bis ${even}, ${standing(net, ahead, horizon)}`,

  exit: 'Den Vertrag verlassen',
  exitFree: 'Der Ausstieg kostet bei dieser Umstellung nichts',
  exitCosts: ({ amount }) => `Der Ausstieg kostet bei dieser Umstellung ${amount}`,
  exitBrings: ({ amount }) => `Der Ausstieg bringt bei dieser Umstellung ${amount} zurück`,

  audit: 'Jede Position',
  totals: ({ staying, switching, horizon }) => `Bleiben kostet über ${duration(horizon)} ${staying}, wechseln ${switching}`,
  stayingLines: 'Bleiben, Position für Position',
  switchingLines: 'Wechseln, Position für Position',
  stayingCost: 'Kosten des Bleibens',
  switchingCost: 'Kosten des Wechsels',
  linesLeftOut: ({ caption }) => `${caption}; Positionen, die in jedem Monat 0 sind, fehlen`,
  month: 'Monat',
  total: 'Summe',
  presentValue: 'Barwert',

  allInputs: 'Alle Eingaben',
  everyFigure: 'Jede Zahl, an der die Antwort hängt',
  yourFigures: 'Ihre Zahlen',
  comesAbout: 'Wie dies zustande kommt',
};

export default answers;
