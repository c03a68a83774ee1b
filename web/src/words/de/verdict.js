import { duration, durationDative, monthsDative } from './grammar.js';

/** @param {string | null} notice */
const give = (notice) => (notice === null ? 'kündigen Sie heute' : `kündigen Sie bis ${notice}`);

/** @param {number | null} payback */
function paysBack(payback) {
  if (payback === null) return '';
  return payback === 0 ? 'kostet nie mehr als zu bleiben und ' : `macht sich in ${monthsDative(payback)} bezahlt und `;
}

/** @type {Record<'label' | 'hour', string>} */
const unit = { label: 'je Label', hour: 'je Stunde' };

/** @type {import('../languages.js').Area<'verdict'>} */
const verdict = {
  word: {
    switch_now: 'Jetzt wechseln',
    switch_later: 'Später wechseln',
    stay: 'Bleiben',
    toss_up: 'Zu knapp für eine Empfehlung',
  },

  switchNow: ({ end, notice, payback, worth, horizon }) =>
    `Wechseln Sie so bald wie möglich, ${end}, und ${give(notice)}: Das ${paysBack(payback)}bringt über ${duration(horizon)} ${worth}.`,
  switchLater: ({ end, notice, worth, horizon, gain }) =>
    `Wechseln Sie ${end}, nicht jetzt: ${notice === null ? 'Kündigen Sie heute' : `Kündigen Sie bis ${notice}`}. Das bringt über ${duration(horizon)} ${worth}${gain === null ? '' : `, ${gain} mehr als ein sofortiger Wechsel`}.`,
  tossUp: ({ worth, horizon, pays }) =>
    `Zu knapp für eine Empfehlung: Ein Wechsel brächte über ${duration(horizon)} ${worth}, lohnt sich aber nur in ${pays} von 50 gleich wahrscheinlichen Zukünften.`,
  stayForNothing: ({ horizon }) => `Bleiben Sie: Innerhalb von ${durationDative(horizon)} bringt ein Wechsel nichts.`,
  stayAtBest: ({ loss, horizon }) =>
    `Bleiben Sie: Selbst im besten Monat kostet ein Wechsel innerhalb von ${durationDative(horizon)} ${loss}.`,
  stayForCost: ({ cost, horizon, earnedBack }) =>
    `Bleiben Sie: Ein Wechsel kostet einmalig ${cost} und macht sich innerhalb von ${durationDative(horizon)} ${earnedBack ? 'mit Zinsen ' : ''}nicht bezahlt.`,
  stayForLoss: ({ loss, horizon }) =>
    `Bleiben Sie: Ein Wechsel kostet innerhalb von ${durationDative(horizon)} ${loss}.`,
  onBalance: ({ word }) => `${word} (mit Vorbehalt)`,
  notCertain: ({ pays }) =>
    `Sicher ist das nicht: Der Wechsel lohnt sich in ${pays} von 50 gleich wahrscheinlichen Zukünften.`,

  upFront: 'Einmalige Kosten',
  upFrontSays: ({ amount }) => `alles, was einmal anfällt: ${amount}`,
  paysBack: 'Amortisation',
  never: 'Nie',
  atOnce: 'Sofort',
  inMonths: ({ months }) => `In ${monthsDative(months)}`,
  neverSays: ({ horizon }) => `nicht innerhalb von ${durationDative(horizon)}`,
  atOnceSays: 'nie schlechter als zu bleiben',
  inMonthsSays: ({ end }) => `${end}, vor Zinsen`,
  worthOver: ({ horizon }) => `Wert über ${duration(horizon)}`,
  worthSays: ({ amount }) => `mit Zinsen, in heutigem Geld, ${amount}`,
  chance: 'Chance, dass es sich lohnt',
  chanceUnknown: 'Tausende von Zukünften werden durchgerechnet',
  inFifty: ({ pays }) => `${pays} von 50`,
  chanceSays: ({ low, middle, high }) =>
    `Wert von ${low} bis ${high} in acht von zehn Zukünften, in der Hälfte über ${middle}`,

  fixedMonth: ({ end }) => `Die folgenden Zahlen gelten für eine Umstellung ${end}.`,
  thatIsBest: 'Das ist der beste Monat.',
  showBest: ({ month }) => `Den besten Monat zeigen: ${month}`,
  aged: ({ month }) => `Diese Angaben beginnen im ${month}. Das ist vorbei, und der Kündigungstermin vielleicht auch.`,
  beginIn: ({ month }) => `Im ${month} beginnen lassen`,

  neverPays: ({ end, name }) =>
    `Eine Umstellung ${end} würde sich selbst dann nicht lohnen, wenn die Labels von ${name} kostenlos wären.`,
  alwaysPays: ({ end, name }) => `Eine Umstellung ${end} würde sich selbst beim zehnfachen Preis von ${name} lohnen.`,
  wouldPayIf: ({ end, condition }) => `Eine Umstellung ${end} würde sich lohnen, wenn ${condition}.`,
  firstPaysIf: ({ condition }) => `Der Wechsel würde sich lohnen, wenn ${condition}.`,
  wouldStopIf: ({ end, conditions }) =>
    `Eine Umstellung ${end} würde sich nicht mehr lohnen, wenn ${conditions.join(', oder wenn ')}.`,
  priceAbove: ({ name, price, per }) => `der Preis von ${name} über ${price} ${unit[per]} stiege`,
  priceBelow: ({ name, price, per }) => `der Preis von ${name} unter ${price} ${unit[per]} fiele`,
  pricesUp: ({ name, by }) => `die Preise von ${name} um ${by} stiegen`,
  pricesDown: ({ name, by }) => `die Preise von ${name} um ${by} fielen`,
  discountOf: ({ name, discount }) => `${name} seine Preise um ${discount} senkte`,
};

export default verdict;
