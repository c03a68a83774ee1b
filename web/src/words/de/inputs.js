/** @type {import('../languages.js').Area<'inputs'>} */
const inputs = {
  search: 'Eingabe suchen',
  searchHint: 'Preis, Stunden, Kündigung …',
  found: ({ n, of, groups }) => `${n} von ${of} Eingaben${groups > 1 ? `, in ${groups} Gruppen` : ''}`,
  noneFound: ({ query }) => `Keine Eingabe hat „${query}“ im Namen, in der Hilfe oder in der Einheit.`,
  noneChanged: 'Sie haben noch nichts geändert.',
  noneChangedFound: ({ query }) =>
    `Keine von Ihnen geänderte Eingabe hat „${query}“ im Namen, in der Hilfe oder in der Einheit.`,
  onlyChanged: ({ n }) => `Nur meine Änderungen (${n})`,
  showAll: 'Alle zeigen',

  undo: 'Rückgängig',
  redo: 'Wiederholen',
  resetAll: 'Alles zurücksetzen',
  undoOf: ({ field }) => `Rückgängig machen: ${field}`,
  redoOf: ({ field }) => `Wiederholen: ${field}`,
  undone: ({ field }) => `Rückgängig gemacht: ${field}`,
  redone: ({ field }) => `Wiederholt: ${field}`,
  several: 'mehrere Eingaben',
  aCandidate: 'die Liste der Kandidaten',

  parts: { contract: 'Was Sie bindet', quality: 'Ihre eigene Prüfung', team: 'Was eine Stunde kostet' },
  noEarlyExit: 'Entfällt: Vorzeitiger Ausstieg ist nicht erlaubt.',

  between: ({ low, high }) => `Unsicher: ${low} bis ${high}`,
  low: ({ label }) => `Niedrigster Wert: ${label}`,
  high: ({ label }) => `Höchster Wert: ${label}`,
  range: ({ label }) => `Spanne: ${label}`,
  lowest: 'Niedrigster',
  highest: 'Höchster',
  certain: 'Gilt als sicher',
  takeAsCertain: 'Als sicher ansehen',
  giveRange: 'Eine Spanne angeben',
  putBack: 'Die Spanne wiederherstellen',
  rangeMoves: 'Der niedrigste und der höchste Wert, der gut möglich ist; beide wandern mit, wenn Sie den Wert ändern.',

  tierFrom: 'Von',
  tierTo: 'Bis',
  tierUnitPrice: 'Preis je Label',
  noUpperEnd: 'ohne Grenze',

  waitingHurdle: ({ share, amount }) =>
    `Weil sich Preise bewegen, hat das Warten einen eigenen Wert: Wechseln Sie, sobald die Ersparnis eines Jahres mehr als ${share} der Kosten eines Jahres des Bleibens beträgt, das sind ${amount}.`,
  waitingIndicative:
    'Ein Anhaltspunkt: Angenommen wird, dass der Preisabstand in keine Richtung driftet (Agarwal, Driscoll, Laibson, NBER w13487).',
};

export default inputs;
