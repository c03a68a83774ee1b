/** @type {typeof import('./en.methods.js').default} */
const methods = {
  title: 'Switchcost: wie jede Zahl zustande kommt',
  description:
    'Die Formeln hinter dem Rechner: jede Antwort, jede Kostenposition, jede Größe und jede Eingabe mit Einheit, Grenzen, Vorgabe und Quelle.',
  back: 'Zurück zum Rechner',
  heading: 'Wie jede Zahl zustande kommt',
  printed:
    'Die Formeln und Eingaben unten stammen unmittelbar aus dem Programm, das mit ihnen rechnet. Tests prüfen jede Formel gegen die Zahlen.',
  onThisPage: 'Auf dieser Seite',

  question: 'Die Frage',
  asks: 'Sie kaufen Labels für Trainingsdaten bei einem Anbieter, dem aktuellen. Wenn ein anderer, der Kandidat, am Ende eines Monats übernimmt: Was kostet das, lohnt es sich, welcher Monat ist der beste, und wie sicher ist das?',
  futures:
    'Zwei Zukünfte werden über den Zeithorizont Monat für Monat durchgerechnet: Bleiben und Wechseln am Ende des Umstellungsmonats. Eine Position ist eine Art von Kosten in einem Monat; über 0 heißt, dass Geld abfließt. Der Vorteil eines Monats sind die Kosten des Bleibens abzüglich der Kosten des Wechsels. Was schon ausgegeben ist, steht in keiner von beiden.',
  money:
    'Gerechnet wird dezimal. Jede Position jedes Monats wird einmal kaufmännisch auf die kleinste Einheit der Währung gerundet, und Summen addieren gerundete Positionen, sodass alle Zahlen auf den Cent aufgehen. Anteile, Sätze und Genauigkeiten stehen in Prozent; Punkte sind Prozentpunkte der Modellgenauigkeit.',
  kinds:
    'Jede Position ist von einer Art, damit niemand vermengt, was gezahlt wird und was entgeht: <strong>Zahlungen</strong> gehen an jemanden, <strong>eigenes Personal</strong> sind die Stunden Ihrer Leute, <strong>Qualität</strong> ist, was späte oder schlechtere Labels kosten, und <strong>Risiko</strong> ist ein erwarteter Verlust.',

  answers: 'Antworten',
  lines: 'Kostenpositionen',
  monthly: 'Jeden Monat, in beiden Zukünften',
  once: 'Einmal, beim Wechsel',
  quantities: 'Größen in den Formeln',
  functions: 'Funktionen',
  says: {
    max: 'Von zwei Zahlen.',
    floor: 'Eine Zahl ohne das, was hinter ihrem Komma steht.',
    anniversaries:
      'Aus den verbleibenden Vertragsmonaten und einem Monat: wie viele Monate davor volle Jahre vom Ende der Laufzeit entfernt sind. Im Monat danach steigen die Preise.',
    first_end:
      'Aus den verbleibenden Monaten, dem Verlängerungszeitraum, der Kündigungsfrist und dem Umstellungsmonat: das erste Ende der Laufzeit oder einer Verlängerung, das weder vor der Umstellung noch vor Ablauf der Kündigungsfrist ab heute liegt; ohne Verlängerungen jeder Monat ab dem Ende der Laufzeit.',
    sum: 'Das Folgende, für jeden Monat von 1 bis zum Zeithorizont, zusammengezählt.',
  },
  allBut: ({ n }) => (n === 1 ? 'Alle Eingaben außer einer' : `Alle Eingaben außer ${n}`),

  inputs: 'Eingaben',
  inputsSay:
    '„Wenn nicht angegeben“ ist, was eine fehlende Eingabe bedeutet; „plausibel“ ist, wie niedrig und wie hoch ihr Wert gut sein kann, mit × ein Faktor auf den Wert. Aus diesen Spannen entstehen die Zukünfte, aus denen die Chance gezählt wird, dass es sich lohnt.',
  incumbent: 'aktueller Anbieter',
  candidate: 'Kandidat',
  unit: 'Einheit',
  accepted: 'Zulässig',
  ifAbsent: 'Wenn nicht angegeben',
  given: 'muss angegeben werden',
  startsAt: 'Vorgabe',
  plausible: 'Plausibel',
  sourceOf: ({ source }) => `Quelle der Vorgabe: ${source}`,
  units: {
    money: 'Geld',
    money_per_label: 'Geld je Label',
    money_per_hour: 'Geld je Stunde',
    yes_no: 'ja oder nein',
    choice: 'eine Auswahl',
    text: 'Text',
    currency: 'Währung',
    calendar_month: 'Kalendermonat',
    count: 'Anzahl',
    factor: 'Faktor',
    score: 'Punktzahl',
    weight: 'Gewicht',
  },
};

export default methods;
