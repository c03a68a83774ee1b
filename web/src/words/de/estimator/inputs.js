// The labels and helps of the inputs, in German, by the estimator's English.

export default {
  'Labels per month': 'Labels pro Monat',
  'Finished labels you need each month: one image box, one preference pair, one document.':
    'Fertige Labels, die Sie jeden Monat brauchen: ein Bildrahmen, ein Präferenzpaar, ein Dokument.',
  'Growth per year': 'Wachstum pro Jahr',
  'How much the monthly volume grows from one year to the next.':
    'Wie stark die monatliche Menge von einem Jahr zum nächsten wächst.',
  'Labels in the training set': 'Labels im Trainingsdatensatz',
  "Labels you already train on, all taken to be at the current provider's accuracy.":
    'Labels, mit denen Sie bereits trainieren; für alle wird die Genauigkeit des bisherigen Anbieters angenommen.',
  'Cost of a late label': 'Kosten eines späten Labels',
  'What it costs you when a label you need is not delivered in its month.':
    'Was es Sie kostet, wenn ein benötigtes Label nicht in seinem Monat geliefert wird.',
  Name: 'Name',
  'What to call the provider you have.': 'Wie Ihr jetziger Anbieter heißen soll.',
  'Pricing model': 'Preismodell',
  'Per label, by the hour that labels take, or in graduated tiers.':
    'Je Label, nach den Stunden, die Labels brauchen, oder in gestaffelten Preisen.',
  'Price per label': 'Preis je Label',
  'What you are charged for one finished label.': 'Was Ihnen für ein fertiges Label berechnet wird.',
  'Price per hour': 'Preis je Stunde',
  'What you are charged for an hour of labelling, not what the worker is paid.':
    'Was Ihnen für eine Stunde Labeling berechnet wird, nicht was die Arbeitskraft verdient.',
  'Minutes per label': 'Minuten je Label',
  'Billed time that one label takes.': 'Abgerechnete Zeit für ein Label.',
  "Tier's upper end": 'Oberes Ende der Staffel',
  'The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end.':
    'Die Staffel bepreist die Labels eines Monats über der vorigen Staffel bis zu dieser Menge; die letzte Staffel hat kein oberes Ende.',
  "Tier's price per label": 'Preis je Label der Staffel',
  'What a label inside this tier costs.': 'Was ein Label in dieser Staffel kostet.',
  'Platform fee per month': 'Plattformgebühr pro Monat',
  'Fixed monthly fee beside the labels.': 'Feste monatliche Gebühr neben den Labels.',
  'Commitment per month': 'Mindestabnahme pro Monat',
  'Least you pay for labels in a month, used or not.':
    'Was Sie in einem Monat mindestens für Labels zahlen, ob genutzt oder nicht.',
  'Price uplift per year': 'Preissteigerung pro Jahr',
  "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.":
    'Wie stark die Preise des Anbieters jedes Jahr steigen; eine Vergleichsbasis, die nie teurer wird, beschönigt das Bleiben.',
  'Label accuracy': 'Labelgenauigkeit',
  'Share of delivered labels that are right, measured on the same gold set for both providers.':
    'Anteil der gelieferten Labels, die richtig sind, für beide Anbieter am selben Referenzdatensatz gemessen.',
  'Price share charged for rework': 'Preisanteil für Nacharbeit',
  'What a rejected label costs to have done again, as a share of its price; 0 where rework is free.':
    'Was es kostet, ein zurückgewiesenes Label neu zu erstellen, als Anteil seines Preises; 0, wenn Nacharbeit kostenlos ist.',
  'Capacity per month': 'Kapazität pro Monat',
  'Most labels the provider can deliver in a month; empty for no limit.':
    'So viele Labels kann der Anbieter in einem Monat höchstens liefern; leer bedeutet ohne Grenze.',
  Credits: 'Guthaben',
  'Prepaid balance, or credit for signing; it pays invoices first.':
    'Vorausbezahltes Guthaben oder Gutschrift für den Abschluss; Rechnungen werden zuerst daraus bezahlt.',
  'Months left on the contract': 'Verbleibende Vertragsmonate',
  'Months until the current term ends.': 'Monate bis zum Ende der laufenden Vertragszeit.',
  'Renewal term': 'Verlängerungszeitraum',
  'Months the contract renews for unless notice is given; 0 where it rolls from month to month.':
    'Um so viele Monate verlängert sich der Vertrag, wenn nicht gekündigt wird; 0, wenn er von Monat zu Monat läuft.',
  'Notice period': 'Kündigungsfrist',
  'Months before a contract end by which notice must be given.':
    'So viele Monate vor einem Vertragsende muss gekündigt werden.',
  'Early exit allowed': 'Vorzeitiger Ausstieg erlaubt',
  'Whether the contract can be ended before its end for a fee.':
    'Ob der Vertrag gegen eine Gebühr vor seinem Ende beendet werden kann.',
  'Early exit: share of what remains': 'Vorzeitiger Ausstieg: Anteil am Rest',
  'Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.':
    'Anteil der verbleibenden Mindestabnahme und Gebühren, den ein vorzeitiges Ende kostet. Wo der EU Data Act gilt, begrenzt er Wechselentgelte, nicht Vertragsstrafen für vorzeitiges Kündigen; ob er menschliches Labeling erfasst, ist eine Frage für die Rechtsberatung.',
  'Early exit: fixed fee': 'Vorzeitiger Ausstieg: feste Gebühr',
  'Fee for ending early beside that share.': 'Gebühr für das vorzeitige Ende neben diesem Anteil.',
  'Rebate to pay back': 'Zurückzuzahlender Rabatt',
  'Rebates that fall due again if you leave before the term ends.':
    'Rabatte, die wieder fällig werden, wenn Sie vor Ende der Laufzeit gehen.',
  'Unused credits paid back': 'Erstattung ungenutzten Guthabens',
  'Share of unused credits that you get back on leaving.':
    'Anteil des ungenutzten Guthabens, den Sie beim Ausstieg zurückbekommen.',
  'Export fee': 'Exportgebühr',
  'What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.':
    'Was der Anbieter für die Herausgabe Ihrer Daten verlangt. In der EU beendet der Data Act Wechselentgelte von Datenverarbeitungsdiensten zum 12. Januar 2027; ob menschliches Labeling ein solcher ist, ist eine Frage für die Rechtsberatung.',
  'Export fee per label': 'Exportgebühr je Label',
  'The same, per label in the training set.': 'Dasselbe, je Label im Trainingsdatensatz.',
  'What to call the provider you could move to.': 'Wie der Anbieter heißen soll, zu dem Sie wechseln könnten.',
  'Cutover month': 'Umstellungsmonat',
  'The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows.':
    'Der Monat, an dessen Ende der neue Anbieter übernimmt; leer nimmt die Seite den besten, eine Datei den ersten, den die Vorlaufzeit erlaubt.',
  'Lead time': 'Vorlaufzeit',
  'Months of preparation before the new provider can take over.':
    'Monate der Vorbereitung, bevor der neue Anbieter übernehmen kann.',
  'Procurement hours': 'Stunden für den Einkauf',
  "Own people's hours to evaluate, negotiate and buy.": 'Eigene Stunden zum Bewerten, Verhandeln und Einkaufen.',
  'Security review hours': 'Stunden für die Sicherheitsprüfung',
  "Engineers' hours to review and connect the new provider safely.":
    'Entwicklerstunden, um den neuen Anbieter zu prüfen und sicher anzubinden.',
  'Counsel hours': 'Anwaltsstunden',
  "Outside counsel's hours for the new contract and for leaving the old one.":
    'Stunden externer Anwälte für den neuen Vertrag und den Ausstieg aus dem alten.',
  'Guideline hours': 'Stunden für Richtlinien',
  "Own people's hours to rewrite the labelling guidelines for new readers.":
    'Eigene Stunden, um die Labeling-Richtlinien für neue Leser umzuschreiben.',
  'Integration hours': 'Stunden für die Integration',
  "Engineers' hours to connect tools, formats and pipelines.":
    'Entwicklerstunden, um Werkzeuge, Formate und Pipelines anzubinden.',
  'Calibration hours': 'Stunden für die Kalibrierung',
  "Own people's hours to train the new workforce and align its judgement.":
    'Eigene Stunden, um das neue Personal zu schulen und sein Urteil abzugleichen.',
  'Pilot labels': 'Labels im Pilotversuch',
  'Labels bought from the new provider to test it.': 'Labels, die beim neuen Anbieter zum Testen gekauft werden.',
  'Set-up fee': 'Einrichtungsgebühr',
  'What the new provider asks once for starting.': 'Was der neue Anbieter einmalig für den Start verlangt.',
  'Parallel run': 'Parallelbetrieb',
  'Last months before cutover in which both providers label.':
    'Letzte Monate vor der Umstellung, in denen beide Anbieter labeln.',
  'Share labelled twice': 'Doppelt gelabelter Anteil',
  'Share of the volume that the new provider labels as well during the parallel run.':
    'Anteil der Menge, den im Parallelbetrieb auch der neue Anbieter labelt.',
  'Old labels done again': 'Neu erstellte alte Labels',
  'Share of the training set that the new provider labels again so that old and new labels agree.':
    'Anteil des Trainingsdatensatzes, den der neue Anbieter noch einmal labelt, damit alte und neue Labels übereinstimmen.',
  'Throughput at the start': 'Durchsatz zu Beginn',
  'Share of your volume that the new workforce manages in its first month.':
    'Anteil Ihrer Menge, den das neue Personal im ersten Monat schafft.',
  'Label accuracy at the start': 'Labelgenauigkeit zu Beginn',
  'Label accuracy of the new workforce in its first month.': 'Labelgenauigkeit des neuen Personals im ersten Monat.',
  'Ramp-up half-life': 'Halbwertszeit des Anlaufs',
  'Months in which the new workforce closes half the gap to its full speed and accuracy.':
    'Monate, in denen das neue Personal die Hälfte des Abstands zu voller Geschwindigkeit und Genauigkeit aufholt.',
  'Dip in model accuracy': 'Einbruch der Modellgenauigkeit',
  'Points of model accuracy lost at first because new annotators read the guidelines differently.':
    'Punkte Modellgenauigkeit, die anfangs verloren gehen, weil neue Annotatoren die Richtlinien anders lesen.',
  'Half-life of the dip': 'Halbwertszeit des Einbruchs',
  'Months in which half of the dip is made good.': 'Monate, in denen die Hälfte des Einbruchs wettgemacht ist.',
  'Other one-time cost': 'Sonstige einmalige Kosten',
  'Anything else that falls due at cutover.': 'Alles Weitere, was bei der Umstellung fällig wird.',
  'Models to retrain': 'Neu zu trainierende Modelle',
  'Models trained on these labels that must be trained again after a switch.':
    'Mit diesen Labels trainierte Modelle, die nach einem Wechsel neu trainiert werden müssen.',
  'GPU hours per model and round': 'GPU-Stunden je Modell und Runde',
  'Computing time to train one model once.': 'Rechenzeit, um ein Modell einmal zu trainieren.',
  'Price of a GPU hour': 'Preis einer GPU-Stunde',
  'What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.':
    'Was eine Stunde auf einer GPU kostet; der Listenpreis ist oft nur 60 bis 70 % der tatsächlichen Rechnung.',
  'Engineer hours per model and round': 'Entwicklerstunden je Modell und Runde',
  'Engineering time to retrain one model once.': 'Entwicklerzeit, um ein Modell einmal neu zu trainieren.',
  'Evaluation hours per model and round': 'Prüfstunden je Modell und Runde',
  'Engineering time to validate one retrained model, on a test set that the current provider did not label.':
    'Entwicklerzeit, um ein neu trainiertes Modell zu validieren, an einem Testdatensatz, den nicht der bisherige Anbieter gelabelt hat.',
  'Retraining not due anyway': 'Sonst nicht fälliges Neutraining',
  'Share of this retraining that would not have been done without the switch.':
    'Anteil dieses Neutrainings, der ohne den Wechsel nicht stattgefunden hätte.',
  'Retraining rounds': 'Neutrainingsrunden',
  'How often the models are retrained because of the switch.':
    'Wie oft die Modelle wegen des Wechsels neu trainiert werden.',
  'Months between rounds': 'Monate zwischen den Runden',
  'Time from one retraining round to the next; the first is in the month after cutover.':
    'Zeit von einer Neutrainingsrunde zur nächsten; die erste ist im Monat nach der Umstellung.',
  'Accuracy lost per point of label error': 'Genauigkeitsverlust je Punkt Labelfehler',
  'Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.':
    'Verlorene Punkte Modellgenauigkeit für jeden Punkt falscher Labels im Trainingsdatensatz. Ihre eigene Messung ist besser.',
  'Value of a point of accuracy per month': 'Wert eines Genauigkeitspunkts pro Monat',
  'What one percentage point of model accuracy is worth to your business in a month.':
    'Was ein Prozentpunkt Modellgenauigkeit Ihrem Geschäft in einem Monat wert ist.',
  "Operations' hourly cost": 'Stundensatz der Fachabteilung',
  'Full cost of an hour of procurement, operations and guideline writers.':
    'Volle Kosten einer Stunde von Einkauf, Betrieb und Richtlinienautoren.',
  "Engineers' hourly cost": 'Stundensatz der Entwickler',
  'Full cost of an hour of your machine-learning and security engineers.':
    'Volle Kosten einer Stunde Ihrer Entwickler für maschinelles Lernen und Sicherheit.',
  "Counsel's hourly rate": 'Stundensatz der Anwälte',
  'What an hour of outside counsel costs.': 'Was eine Stunde externer Anwälte kostet.',
  'Share you review': 'Anteil, den Sie prüfen',
  'Share of delivered labels that your own people check.':
    'Anteil der gelieferten Labels, den Ihre eigenen Leute prüfen.',
  'Errors the review finds': 'Fehler, die die Prüfung findet',
  'Share of the wrong labels among those reviewed that the review catches.':
    'Anteil der falschen unter den geprüften Labels, den die Prüfung aufdeckt.',
  'Review time per label': 'Prüfzeit je Label',
  'Minutes one reviewer needs for one label.': 'Minuten, die eine prüfende Person für ein Label braucht.',
  "Reviewer's hourly cost": 'Stundensatz der Prüfer',
  'Full cost of an hour of your reviewers, overhead included.':
    'Volle Kosten einer Stunde Ihrer Prüfer, Gemeinkosten eingeschlossen.',
  'Chance of a disruption per year': 'Ausfallwahrscheinlichkeit pro Jahr',
  'Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.':
    'Wahrscheinlichkeit im Jahr, dass der Anbieter Sie nicht mehr bedient: Gerichtsbeschluss, Datenleck, Übernahme, Insolvenz.',
  'Length of a disruption': 'Dauer eines Ausfalls',
  'Months without labels if it happens.': 'Monate ohne Labels, wenn es dazu kommt.',
  'Cost of recovering from it': 'Kosten, ihn zu überwinden',
  'Emergency cost of replacing the provider, beside the late labels.':
    'Notfallkosten, um den Anbieter zu ersetzen, neben den späten Labels.',
  'Chance of a claim': 'Wahrscheinlichkeit eines Rechtsstreits',
  'Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.':
    'Wahrscheinlichkeit, dass der Wechsel Sie in einen Streit zieht, etwa über Preise oder Wissen, das Personen beim Seitenwechsel mitgebracht haben.',
  'Cost of a claim': 'Kosten eines Rechtsstreits',
  'What such a dispute would cost you.': 'Was ein solcher Streit Sie kosten würde.',
  'Chance per year that the need ends': 'Wahrscheinlichkeit pro Jahr, dass der Bedarf endet',
  'How often in a year you would stop needing these labels at all.':
    'Wie oft im Jahr Sie diese Labels gar nicht mehr bräuchten.',
  'How much the price gap moves per year': 'Bewegung des Preisabstands pro Jahr',
  'Standard deviation in a year of the gap between the two prices, as a share of what you spend.':
    'Standardabweichung des Abstands der beiden Preise in einem Jahr, als Anteil Ihrer Ausgaben.',
  'Accuracy and quality: priority': 'Genauigkeit und Qualität: Priorität',
  'How much this matters to you, against the other four.': 'Wie wichtig Ihnen dies gegenüber den anderen vier ist.',
  'Scalability: priority': 'Skalierbarkeit: Priorität',
  'Security: priority': 'Sicherheit: Priorität',
  'Pricing: priority': 'Preise: Priorität',
  'Experience in your field: priority': 'Erfahrung in Ihrem Gebiet: Priorität',
  'Accuracy and quality: current provider': 'Genauigkeit und Qualität: aktueller Anbieter',
  'How good the provider you have is at this, from 0 to 10.': 'Wie gut Ihr jetziger Anbieter darin ist, von 0 bis 10.',
  'Scalability: current provider': 'Skalierbarkeit: aktueller Anbieter',
  'Security: current provider': 'Sicherheit: aktueller Anbieter',
  'Pricing: current provider': 'Preise: aktueller Anbieter',
  'Experience in your field: current provider': 'Erfahrung in Ihrem Gebiet: aktueller Anbieter',
  'Accuracy and quality: new provider': 'Genauigkeit und Qualität: neuer Anbieter',
  'How good the new provider is at this, from 0 to 10.': 'Wie gut der neue Anbieter darin ist, von 0 bis 10.',
  'Scalability: new provider': 'Skalierbarkeit: neuer Anbieter',
  'Security: new provider': 'Sicherheit: neuer Anbieter',
  'Pricing: new provider': 'Preise: neuer Anbieter',
  'Experience in your field: new provider': 'Erfahrung in Ihrem Gebiet: neuer Anbieter',
  'Format version': 'Formatversion',
  'Version of the scenario format.': 'Version des Szenarioformats.',
  Currency: 'Währung',
  'Every amount is in this currency; changing it converts nothing.':
    'Alle Beträge sind in dieser Währung; sie zu ändern rechnet nichts um.',
  'First month': 'Erster Monat',
  'Calendar month of month 1, so that months come with dates; without it they are only numbered.':
    'Kalendermonat von Monat 1, damit Monate ein Datum haben; ohne ihn sind sie nur nummeriert.',
  Horizon: 'Zeithorizont',
  'How many months the two futures are compared over.': 'Über wie viele Monate die beiden Zukünfte verglichen werden.',
  'Discount rate': 'Diskontierungssatz',
  'Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.':
    'Jährliche Rendite, die das Geld anderswo bringen könnte. Das Risiko des Anbieters gehört in die Eingaben zum Ausfall, nicht auch noch hierher.',
};
