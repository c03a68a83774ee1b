/** @type {import('../languages.js').Area<'takeaway'>} */
const takeaway = {
  question: 'Mitnehmen',
  title: 'Ein Link, eine Tabelle oder zwei Seiten für die Besprechung',
  copyLink: 'Link kopieren',
  share: 'Teilen …',
  print: 'Zwei Seiten drucken',
  spreadsheet: 'Tabelle (.xlsx)',
  months: 'Monate (.csv)',
  scenario: 'Szenario (.json)',
  linkHolds: 'Der Link enthält jede Zahl selbst: Wer ihn öffnet, sieht diese Antwort, und kein Server sieht sie.',
  copied: 'Der Link ist kopiert.',
  copyYourself: 'Dieser Browser lässt die Seite nicht kopieren. Der Link ist markiert: Kopieren Sie ihn von hier.',
  linkField: 'Link zu diesem Szenario',
  preparing: 'Wird vorbereitet …',
  saved: ({ file }) => `Gespeichert als ${file}.`,
  notLoaded: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  lastGood: 'Es enthält die letzte gültige Antwort: Ein Feld braucht einen anderen Wert.',
  keptHere: 'Was Sie eingeben, bleibt in diesem Browser, damit beim Neuladen nichts verloren geht.',
  forget: 'Vergessen',
  forgotten: 'Vergessen. Es wird wieder behalten, sobald Sie etwas ändern.',
  shareTitle: 'Was der Wechsel unseres Labeling-Anbieters kosten würde',

  broken: {
    damaged:
      'Dieser Link ist beschädigt oder abgeschnitten, daher lassen sich seine Zahlen nicht lesen. Bitten Sie noch einmal darum.',
    newer:
      'Dieser Link stammt aus einer neueren Version des Rechners. Laden Sie die Seite neu und öffnen Sie ihn dann noch einmal.',
    preset: 'Dieser Link geht von einer Vorlage aus, die der Rechner nicht hat.',
    bounds: 'Dieser Link enthält eine Zahl, die der Rechner nicht annimmt.',
    loading: 'Was Links öffnet, konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  },
  without: 'Sie sehen den Rechner ohne ihn.',
  dropped: ({ inputs }) => `Nicht aus dem Link übernommen, da der Rechner keine solche Eingabe hat: ${inputs}.`,
  filled: ({ inputs }) => `Neuer als der Link und daher auf der Vorgabe: ${inputs}.`,
  other: 'Sie sehen das Szenario eines Links. Was Sie selbst eingegeben haben, ist noch da.',
  backToMine: 'Zurück zu meinem',
  close: 'Schließen',

  picture: 'Das Bild speichern als',
  kinds: { png: 'PNG', svg: 'SVG' },
  pictureFailed: 'Diese Seite lässt kein PNG zeichnen; die SVG-Datei lässt sich speichern.',
  savePicture: ({ name, kind }) => `„${name}“ als ${kind} speichern`,
};

export default takeaway;
