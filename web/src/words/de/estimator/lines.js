// The cost lines and what each is, in German, by the estimator's English.

export default {
  Labels: 'Labels',
  "The provider's invoice, with top-up to the commitment and platform fee, less credits used.":
    'Die Rechnung des Anbieters, mit Aufstockung auf die Mindestabnahme und Plattformgebühr, abzüglich verbrauchten Guthabens.',
  'Your own review': 'Ihre eigene Prüfung',
  "Your reviewers' time on the share of labels you check.":
    'Zeit Ihrer Prüfer für den Anteil der Labels, den Sie prüfen.',
  Rework: 'Nacharbeit',
  'Labels that review rejected, done again at the agreed share of their price.':
    'Labels, die die Prüfung zurückgewiesen hat, neu erstellt zum vereinbarten Anteil ihres Preises.',
  'Labels beyond capacity': 'Labels über der Kapazität',
  'Labels needed that the provider has no capacity for, at what a late label costs you.':
    'Benötigte Labels, für die dem Anbieter die Kapazität fehlt, zu den Kosten eines späten Labels.',
  'Wrong labels in training': 'Falsche Labels im Training',
  'Model accuracy lost to wrong labels in the training set, at the value of a point.':
    'Modellgenauigkeit, die durch falsche Labels im Trainingsdatensatz verloren geht, zum Wert eines Punkts.',
  'Risk of a disruption': 'Ausfallrisiko',
  'Chance that the active provider stops serving you this month, times what that costs.':
    'Wahrscheinlichkeit, dass der aktive Anbieter Sie in diesem Monat nicht mehr bedient, mal den Kosten davon.',
  'Choosing the provider': 'Auswahl des Anbieters',
  'Procurement hours, spread over the preparation.': 'Stunden für den Einkauf, über die Vorbereitung verteilt.',
  Pilot: 'Pilotversuch',
  'Labels bought to test the new provider, in the first preparation month.':
    'Labels, die zum Testen des neuen Anbieters gekauft werden, im ersten Monat der Vorbereitung.',
  'Security review': 'Sicherheitsprüfung',
  "Engineers' hours for the security review, spread over the preparation.":
    'Entwicklerstunden für die Sicherheitsprüfung, über die Vorbereitung verteilt.',
  'Outside counsel': 'Externe Anwälte',
  "Counsel's hours, spread over the preparation.": 'Anwaltsstunden, über die Vorbereitung verteilt.',
  'Risk of a claim': 'Risiko eines Rechtsstreits',
  'Chance of being drawn into a dispute, times what it costs.':
    'Wahrscheinlichkeit, in einen Streit gezogen zu werden, mal dessen Kosten.',
  'Guidelines, integration, calibration': 'Richtlinien, Integration, Kalibrierung',
  'Own hours to move the work, spread over the preparation.':
    'Eigene Stunden für den Umzug der Arbeit, über die Vorbereitung verteilt.',
  'What the new provider asks once.': 'Was der neue Anbieter einmalig verlangt.',
  'Labels the new provider makes as well in the months before cutover.':
    'Labels, die in den Monaten vor der Umstellung auch der neue Anbieter erstellt.',
  Relabelling: 'Neulabeln',
  'The share of the training set that the new provider does again.':
    'Der Anteil des Trainingsdatensatzes, den der neue Anbieter noch einmal erstellt.',
  'Computing to retrain': 'Rechenzeit fürs Neutraining',
  'GPU time to retrain the models, as far as it was not due anyway.':
    'GPU-Zeit, um die Modelle neu zu trainieren, soweit das nicht ohnehin fällig war.',
  'Engineers to retrain': 'Entwickler fürs Neutraining',
  "Engineers' hours to retrain and validate the models, as far as it was not due anyway.":
    'Entwicklerstunden, um die Modelle neu zu trainieren und zu validieren, soweit das nicht ohnehin fällig war.',
  'Late labels in the ramp-up': 'Späte Labels im Anlauf',
  'Labels the new workforce cannot deliver yet, at what a late label costs you.':
    'Labels, die das neue Personal noch nicht liefern kann, zu den Kosten eines späten Labels.',
  'Points of accuracy lost until guidelines are read alike again, at the value of a point.':
    'Verlorene Genauigkeitspunkte, bis die Richtlinien wieder gleich gelesen werden, zum Wert eines Punkts.',
  'Leaving the contract': 'Ausstieg aus dem Vertrag',
  'Settlement of the commitment, rebates paid back and export fees, less credits refunded.':
    'Ablösung der Mindestabnahme, zurückgezahlte Rabatte und Exportgebühren, abzüglich erstatteten Guthabens.',
  Other: 'Sonstiges',
};
