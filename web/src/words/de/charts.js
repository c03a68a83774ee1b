/** @type {import('../languages.js').Area<'charts'>} */
const charts = {
  asTable: 'Die Zahlen als Tabelle',
  netPresentValue: 'Kapitalwert',

  timing: 'Wert des Wechsels nach Umstellungsmonat',
  timingSays: ({ end, best, worst }) =>
    `Am besten ist ${end} mit einem Wert von ${best}; der schlechteste Monat hat einen Wert von ${worst}.`,
  timingTable: 'Kapitalwert nach Umstellungsmonat',
  cutoverAtEndOf: 'Umstellung Ende',
  note: 'Hinweis',
  best: 'am besten',
  presentTerm: 'Aktuelle Laufzeit',
  renewal: ({ n }) => `Verlängerung ${n}`,
  bestMark: ({ month, worth }) => `Am besten: ${month}, ${worth}`,
  notice: ({ month, cost }) =>
    `${month === null ? 'Heute kündigen' : `Kündigen bis Ende ${month}`}${cost === null ? '' : `; versäumt kostet es ${cost}`}`,
  renews: ({ month, cost }) =>
    `${month === null ? 'Verlängert sich ohne Kündigung heute' : `Verlängert sich ohne Kündigung bis Ende ${month}`}${cost === null ? '' : `; versäumt kostet es ${cost}`}`,
  chooseCutover: 'Umstellungsmonat zum Ansehen',
  cutoverWorth: ({ end, worth }) => `${end}, Wert ${worth}`,
  cutoverIs: ({ end, worth }) => `${end}: ${worth}`,

  cumulative: 'Vorteil des Wechsels, Monat für Monat aufaddiert',
  neverBehind: ({ end }) => `Der Wechsel steht nie schlechter da als zu bleiben; am Ende liegt er bei ${end}.`,
  course: ({ deepest, month, end }) =>
    `Am tiefsten Punkt liegt der Wechsel ${deepest} hinter dem Bleiben; ${month === null ? 'er macht sich im Zeitraum nicht bezahlt' : `er macht sich in Monat ${month} bezahlt`}; am Ende liegt er bei ${end}.`,
  range:
    'In acht von zehn Zukünften verläuft es innerhalb des grauen Bereichs; die Linie hat jede Eingabe auf ihrem Wert.',
  cumulativeTable: 'Vorteil des Wechsels nach Monat',
  month: 'Monat',
  benefit: 'Vorteil',
  addedUp: 'Aufaddiert',
  discounted: 'Aufaddiert, abgezinst',
  paysBack: ({ month }) => `Bezahlt gemacht ${month}`,
  phases: {
    'as-today': 'Wie heute',
    preparation: 'Vorbereitung',
    'parallel-run': 'Parallelbetrieb',
    'ramp-up': 'Anlauf',
    steady: 'Regelbetrieb',
  },
  phaseList: ({ phases }) =>
    `${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `${from} bis ${to}`}`).join('; ')}.`,

  kinds: {
    cash: { title: 'Zahlungen', says: 'an jemanden gezahlt' },
    staff: { title: 'Eigenes Personal', says: 'Stunden Ihrer Leute' },
    quality: { title: 'Qualität', says: 'was späte oder schlechtere Labels kosten' },
    risk: { title: 'Risiko', says: 'erwartete Verluste' },
  },
  costTable: 'Einmalige Kosten des Wechsels nach Position',
  what: 'Was',
  amount: 'Betrag',
  oneTimeTotal: 'Einmalig zusammen',
  nothingFor: ({ lines }) => `Nichts fällt an für: ${lines.join('; ')}.`,

  zeroAt: ({ value }) => `0 bei ${value}`,
  setToZero: ({ value, input }) =>
    `0 bei ${value}: „${input}“ auf den Break-even setzen und diesen Umstellungsmonat behalten`,
};

export default charts;
