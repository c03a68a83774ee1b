/** @type {import('../languages.js').Area<'exit'>} */
const exit = {
  question: 'Den Vertrag verlassen',
  free: 'Der Ausstieg kostet bei dieser Umstellung nichts',
  costs: ({ amount }) => `Der Ausstieg kostet bei dieser Umstellung ${amount}`,
  brings: ({ amount }) => `Der Ausstieg bringt bei dieser Umstellung ${amount} zurück`,

  methods: {
    none: 'Von der Mindestabnahme bleibt nichts zu zahlen.',
    run_out: 'Der Rest der Mindestabnahme wird bis zum Ende bezahlt.',
    terminate: 'Der Vertrag wird vorzeitig beendet: Das ist günstiger, als den Rest zu bezahlen.',
  },
  ends: 'Vertragsende',
  endsUnlessEnded: 'Vertragsende ohne vorzeitigen Ausstieg',
  notice: 'Kündigung',
  today: 'heute',
  by: ({ end }) => `bis ${end}`,
  settlement: 'Ablösung',
  clawback: 'Zurückgezahlter Rabatt',
  export: 'Export Ihrer Daten',
  refund: 'Erstattetes Guthaben',
  forfeited: 'Verfallenes Guthaben',
  forfeitedSays:
    'Keine zusätzlichen Kosten: Beim Bleiben wäre es verbraucht worden, und das zeigt der Vergleich bereits.',
  tooLate: ({ end }) => `Der Vertrag verlängert sich ${end}: Die Frist, dafür zu kündigen, ist vorbei.`,
  lastCall: ({ end }) => `Nur eine Kündigung noch heute beendet den Vertrag ${end}; danach verlängert er sich.`,
  missed: 'Wenn die Kündigung versäumt wird',
  doesNotRenew: 'der Vertrag verlängert sich nicht',
  missedSays: 'Was es kostet, das erste Vertragsende ohne Kündigung verstreichen zu lassen, was immer man danach tut.',
  lockIn: 'Anbieterbindung',
  none: 'keine',
  lockInSays: 'Einmalige Kosten im Verhältnis zu den Kosten des Bleibens im ersten Jahr.',
};

export default exit;
