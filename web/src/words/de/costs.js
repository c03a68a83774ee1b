import { duration, durationDative } from './grammar.js';

/** @type {import('../languages.js').Area<'costs'>} */
const costs = {
  once: {
    cash: 'Einmalig: Zahlungen',
    staff: 'Einmalig: eigenes Personal',
    quality: 'Einmalig: späte oder schlechtere Labels',
    risk: 'Einmalig: erwartete Verluste',
  },
  running: {
    cash: 'Laufend: Labels und Nacharbeit',
    staff: 'Laufend: eigene Prüfung',
    quality: 'Laufend: falsche oder fehlende Labels',
    risk: 'Laufend: erwartete Verluste',
  },
  question: 'Woher die Kosten kommen',
  pays: ({ cost, saving, net, horizon }) =>
    `Einmalig ${cost} sparen danach ${saving}: ${net} weniger in ${durationDative(horizon)}`,
  free: ({ saving, horizon }) => `Keine einmaligen Kosten und ${saving} gespart in ${durationDative(horizon)}`,
  partly: ({ cost, saving }) => `Einmalig ${cost}, wovon ${saving} wieder gespart werden`,
  dearer: ({ cost, more }) => `Einmalig ${cost}, und danach ${more} mehr zu zahlen`,
  wasted: ({ cost }) => `Einmalig ${cost}, und danach wird so gut wie nichts gespart`,
  onlyDearer: ({ more }) => `Keine einmaligen Kosten, aber danach ${more} mehr zu zahlen`,
  same: 'Wechseln kostet so viel wie bleiben',
  comesBack: ({ back, saving, more }) =>
    `Einmalig kommen ${back} zurück${saving !== null ? `, und danach werden ${saving} gespart` : more !== null ? `, aber danach sind ${more} mehr zu zahlen` : ''}`,

  largest: ({ lines }) => `Das meiste der einmaligen Kosten entfällt auf: ${lines.join(' und ')}.`,
  byKind: ({ cash, staff, quality, risk, whole }) =>
    `Allein an Zahlungen ist der Wechsel in heutigem Geld ${cash} wert; mit den Stunden Ihrer eigenen Leute (${staff}), der Qualität (${quality}) und erwarteten Verlusten (${risk}) sind es ${whole}.`,

  chart: 'Von den Kosten des Bleibens zu den Kosten des Wechsels',
  chartSays: ({ staying, switching, horizon }) =>
    `Über ${duration(horizon)} kostet bleiben ${staying} und wechseln ${switching}, vor Zinsen.`,
  staying: ({ horizon }) => `Bleiben, ${duration(horizon)}`,
  switching: ({ horizon }) => `Wechseln, ${duration(horizon)}`,
  more: ({ amount }) => `+${amount}`,
  less: ({ amount }) => `−${amount}`,
  cut: 'Die Balken der beiden Summen sind an der gebrochenen Linie gekürzt: Sie beginnen nicht bei 0.',
  table: 'Was der Wechsel kostet und spart, nach Art',
  kind: 'Kostenart',
  upFront: 'Einmalig',
  saved: 'Danach gespart',
  net: 'Nettovorteil',
  worth: 'In heutigem Geld',
  all: 'Zusammen',
  lines: 'Die einmaligen Kosten, Position für Position',
};

export default costs;
