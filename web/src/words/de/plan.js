/** @type {import('../languages.js').Area<'plan'>} */
const plan = {
  steps: {
    notice: {
      name: 'Kündigen',
      does: 'In der Form und an die Adresse, die der Vertrag nennt; seine eigenen Fristen gehen den ganzen Monaten vor, die hier gezählt werden.',
    },
    preparation: { name: 'Vorbereitung', does: 'Alles, was vor der Umstellung kommt.' },
    evaluation: { name: 'Auswahl', does: 'Angebote vergleichen, Referenzen einholen, verhandeln und auswählen.' },
    pilot: {
      name: 'Pilotversuch',
      does: 'Eine kleine Menge labeln lassen und blind beurteilen, an einem Testdatensatz, den keiner der Anbieter erstellt hat.',
    },
    security: { name: 'Sicherheitsprüfung', does: 'Zugänge, Personal, Standorte, Unterauftragnehmer, Vorfälle.' },
    legal: { name: 'Rechtliche Prüfung', does: 'Beide Verträge: was Sie im alten bindet, was Sie im neuen schützt.' },
    migration: {
      name: 'Richtlinien und Integration',
      does: 'Richtlinien übergeben, Pipelines anbinden, das neue Personal kalibrieren.',
    },
    parallel: {
      name: 'Parallelbetrieb',
      does: 'Beide Anbieter labeln dieselbe Arbeit; vergleichen Sie, bevor Sie auf den neuen angewiesen sind.',
    },
    relabel: { name: 'Neulabeln', does: 'Der neue Anbieter erstellt einen Teil des Trainingsdatensatzes noch einmal.' },
    cutover: { name: 'Umstellung', does: 'Der letzte Tag, an dem der jetzige Anbieter labelt.' },
    contract_end: {
      name: 'Vertragsende',
      does: 'Bis dahin sollten Ihre Daten zurück und ihre Löschung bestätigt sein.',
    },
    ramp: {
      name: 'Anlauf',
      does: 'Bis das neue Personal 95 % dessen aufgeholt hat, was ihm anfangs an Tempo und Genauigkeit fehlte.',
    },
    accuracy_dip: {
      name: 'Modelle erholen sich',
      does: 'Bis 95 % des Einbruchs der Modellgenauigkeit wettgemacht sind.',
    },
    retraining: { name: 'Neutraining', does: 'Die Modelle mit den neuen Labels trainieren und validieren.' },
    payback: {
      name: 'Bezahlt gemacht',
      does: 'Von hier an steht der Wechsel besser da als das Bleiben: Vergleichen Sie mit dem, was er kosten sollte.',
    },
  },
  question: 'Was bis wann zu tun ist',
  heading: ({ begin, notice, cutover }) =>
    `${notice === null ? 'Heute kündigen, beginnen' : 'Beginnen'} im ${begin}${notice === null ? '' : `, kündigen bis ${notice}`}, umstellen ${cutover}`,
  headingAnyway: ({ begin, notice, cutover }) =>
    `Falls Sie dennoch wechseln: ${notice === null ? 'heute kündigen, beginnen' : 'beginnen'} im ${begin}${notice === null ? '' : `, kündigen bis ${notice}`}, umstellen ${cutover}`,
  noticeFirst:
    'Sie würden kündigen, bevor die Auswahl endet: Beginnen Sie früher damit, oder entscheiden Sie nach dem, was bis dahin bekannt ist.',
  chart: ({ name }) => `Plan des Umzugs zu ${name}`,
  chartSays: ({ first, when, last, until }) => `Er beginnt mit „${first}“, ${when}, und endet mit „${last}“, ${until}.`,
  table: ({ name }) => `Der Umzug zu ${name}, Schritt für Schritt`,
  step: 'Schritt',
  from: 'Von',
  until: 'Bis Ende',
  todo: 'Was es ist',
  today: 'heute',
  todayMark: 'Heute',
  round: ({ step, n }) => `${step} ${n}`,
  span: ({ from, to }) => `${from} – ${to}`,
  endOf: ({ month }) => `Ende ${month}`,
  beyond: 'Der Pfeil weist über den Zeithorizont hinaus.',

  calendar: 'Termine in den Kalender übernehmen (.ics)',
  calendarFailed: 'Der Kalender konnte nicht erstellt werden; versuchen Sie es noch einmal.',
  undated:
    'Geben Sie unter „Alle Eingaben“ den ersten Monat an, um hier Kalendermonate zu sehen und die Termine als Kalender zu erhalten.',
  calendarTitle: ({ from, to }) => `Umzug von ${from} zu ${to}`,
  entry: ({ step, name, single }) => `${step}${single ? '' : ' abgeschlossen'} (${name})`,
  entrySays: ({ does, months }) =>
    `${does}\n${months}\nAus dem Wechselplan. Er zählt ganze Monate: Prüfen Sie jedes Datum im Vertrag.`,
  begin: ({ name }) => `Vorbereitung beginnen (${name})`,
};

export default plan;
