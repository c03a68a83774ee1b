// Where the figures of presets come from, in German, by the estimator's English.

export default {
  'Assumption: about the price of a box.': 'Annahme: etwa der Preis eines Rahmens.',
  'Assumption: 40,000 images with 20 boxes each.': 'Annahme: 40.000 Bilder mit je 20 Rahmen.',
  'Assumption: about a year of labels.': 'Annahme: Labels von etwa einem Jahr.',
  "Assumption: nine seconds a box, so that review costs a fifth of the labels; checks and rework add 20 to 50 % (mindkosh.com, a vendor's blog).":
    'Annahme: neun Sekunden je Rahmen, sodass die Prüfung ein Fünftel der Labels kostet; Prüfung und Nacharbeit machen 20 bis 50 % aus (mindkosh.com, Blog eines Anbieters).',
  'Assumption: detectors are far smaller than language models.':
    'Annahme: Detektoren sind viel kleiner als Sprachmodelle.',
  'Assumption: a detector is retrained by a settled pipeline.':
    'Annahme: Ein Detektor wird mit einer eingespielten Pipeline neu trainiert.',
  'Assumption: a detector is validated by a settled pipeline.':
    'Annahme: Ein Detektor wird mit einer eingespielten Pipeline validiert.',
  'Two tiers a month, as in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Zwei Staffeln im Monat, wie in einer veröffentlichten Preisliste (cloud.google.com/ai-platform/data-labeling/pricing).',
  'The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Die Staffeln wechseln bei 50.000 Einheiten im Monat (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.063 for the first boxes of a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,063 für die ersten Rahmen eines Monats (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.049 for the boxes of a month above 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,049 für die Rahmen eines Monats über 50.000 (cloud.google.com/ai-platform/data-labeling/pricing).',
  'Assumption: a few per cent of the spend.': 'Annahme: einige Prozent der Ausgaben.',
  "Assumption: half of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Annahme: die Hälfte der Ausgaben des ersten Monats; was fehlt, wird meist voll berechnet (ordwaylabs.com).',
  "Assumption; ImageNet's validation set holds about 6 % wrong labels (Northcutt, Athalye, Mueller 2021).":
    'Annahme; der Validierungsdatensatz von ImageNet enthält etwa 6 % falsche Labels (Northcutt, Athalye, Mueller 2021).',
  "Assumption: an eighth above today's volume, so that growth reaches it in the second year.":
    'Annahme: ein Achtel über der heutigen Menge, sodass das Wachstum sie im zweiten Jahr erreicht.',
  'Assumption: boxes are easy to buy elsewhere.': 'Annahme: Rahmen sind anderswo leicht zu kaufen.',
  'Assumption: after its term this contract rolls from month to month.':
    'Annahme: Nach seiner Laufzeit läuft dieser Vertrag von Monat zu Monat.',
  '30 to 90 days is usual (genieai.co, cloudnuro.ai).': '30 bis 90 Tage sind üblich (genieai.co, cloudnuro.ai).',
  'Assumption: it runs out of capacity.': 'Annahme: Ihm geht die Kapazität aus.',
  'Assumption: the provider you have already knows your guidelines.':
    'Annahme: Ihr jetziger Anbieter kennt Ihre Richtlinien bereits.',
  'Assumption: tiers, as the present provider has.': 'Annahme: Staffeln, wie beim jetzigen Anbieter.',
  "Discounts are given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Rabatte gibt es ab 100.000 Stück (pccvdi.com, Blog eines Anbieters).',
  "Within 0.02 to 0.10 per box (welabeldata.com, a vendor's blog).":
    'Innerhalb von 0,02 bis 0,10 je Rahmen (welabeldata.com, Blog eines Anbieters).',
  "About 30 % below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Etwa 30 % unter der ersten Staffel; 20 bis 40 % gibt es ab 100.000 Stück (pccvdi.com, Blog eines Anbieters).',
  "Assumption: 55 to 60 % of the first month's spend.": 'Annahme: 55 bis 60 % der Ausgaben des ersten Monats.',
  'Assumption: a little below the provider you have, as the price is.':
    'Annahme: etwas unter Ihrem jetzigen Anbieter, wie auch der Preis.',
  'Assumption: room for four years of growth.': 'Annahme: Platz für vier Jahre Wachstum.',
  "Assumption: a signing credit of a sixth of a month's spend.":
    'Annahme: eine Gutschrift zum Abschluss von einem Sechstel der Monatsausgaben.',
  'Assumption: simple guidelines; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Annahme: einfache Richtlinien; eine Sicherheitsprüfung dauert 3 bis 6 Wochen (renewalpad.com, vensider.io).',
  'Assumption: a standard contract.': 'Annahme: ein Standardvertrag.',
  'Assumption: guidelines for boxes are short.': 'Annahme: Richtlinien für Rahmen sind kurz.',
  'Assumption: box formats are standard.': 'Annahme: Formate für Rahmen sind genormt.',
  'Assumption: boxes are quickly taught.': 'Annahme: Rahmen sind schnell gelernt.',
  "2.5 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '2,5 % eines Monats; Pilotversuche umfassen 1 bis 5 % der Menge (datalens.africa, Blog eines Anbieters).',
  'Assumption: a month shows enough of a simple task.': 'Annahme: Ein Monat zeigt genug von einer einfachen Aufgabe.',
  'Assumption: boxes drawn by different people agree well.':
    'Annahme: Rahmen verschiedener Personen stimmen gut überein.',
  'Assumption: the upper end of 50 to 70 %, for a simple task.':
    'Annahme: das obere Ende von 50 bis 70 %, für eine einfache Aufgabe.',
  'Assumption: the lower end of 1 to 2 months, for a simple task.':
    'Annahme: das untere Ende von 1 bis 2 Monaten, für eine einfache Aufgabe.',
  'Assumption: the lower end of 1 to 3 points, for a simple task.':
    'Annahme: das untere Ende von 1 bis 3 Punkten, für eine einfache Aufgabe.',
  'Assumption: a dispute over a smaller contract.': 'Annahme: ein Streit über einen kleineren Vertrag.',
  'Assumption: it has capacity to spare.': 'Annahme: Er hat Kapazität übrig.',
  'Assumption: the offer is the cheaper one.': 'Annahme: Das Angebot ist das günstigere.',
  'Assumption: volume decides in a mass task.': 'Annahme: Bei einer Massenaufgabe entscheidet die Menge.',
  'Assumption: price decides in a mass task.': 'Annahme: Bei einer Massenaufgabe entscheidet der Preis.',
  'Assumption: vehicle programmes run for years.': 'Annahme: Fahrzeugprogramme laufen über Jahre.',
  'Assumption: about the price of an image.': 'Annahme: etwa der Preis eines Bildes.',
  'Assumption: a few hundred hours of driving, sampled.': 'Annahme: einige hundert Fahrstunden, in Stichproben.',
  'Assumption: 20 months of labels.': 'Annahme: Labels von 20 Monaten.',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs); safety asks for the upper half.":
    'Stichproben umfassen 5 bis 20 % (tbrain.ai, simera.io; Blogs von Anbietern); Sicherheit verlangt die obere Hälfte.',
  'Assumption: a segmented street scene takes minutes to check.':
    'Annahme: Eine segmentierte Straßenszene zu prüfen dauert Minuten.',
  'Assumption: one model per kind of camera.': 'Annahme: ein Modell je Art von Kamera.',
  'Assumption: high-resolution images; some 15 GPUs for a week.':
    'Annahme: hochaufgelöste Bilder; etwa 15 GPUs für eine Woche.',
  'Assumption: half as much again as for a simpler model.':
    'Annahme: um die Hälfte mehr als bei einem einfacheren Modell.',
  'Assumption: driving needs a safety case beside the metrics.':
    'Annahme: Fahren braucht neben den Kennzahlen einen Sicherheitsnachweis.',
  'Assumption: half of the retraining was due anyway, as new scenes come in all the time.':
    'Annahme: Die Hälfte des Neutrainings war ohnehin fällig, da ständig neue Szenen dazukommen.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog), as street scenes are full.":
    'Innerhalb von 0,50 bis 3,00 je Bild (welabeldata.com, Blog eines Anbieters), da Straßenszenen voll sind.',
  "Assumption: about 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Annahme: etwa 60 % der Ausgaben des ersten Monats; was fehlt, wird meist voll berechnet (ordwaylabs.com).',
  'Assumption: a contract without early exit; filed ones ask for up to all unmet commitment (lawinsider.com).':
    'Annahme: ein Vertrag ohne vorzeitigen Ausstieg; hinterlegte verlangen bis zur gesamten offenen Mindestabnahme (lawinsider.com).',
  'Without early exit all that remains falls due, as in some filed contracts (lawinsider.com).':
    'Ohne vorzeitigen Ausstieg wird der ganze Rest fällig, wie in manchen hinterlegten Verträgen (lawinsider.com).',
  'Without early exit there is no fee for it.': 'Ohne vorzeitigen Ausstieg gibt es keine Gebühr dafür.',
  "Assumption: a volume rebate of about 3 % of a year's spend.":
    'Annahme: ein Mengenrabatt von etwa 3 % der Ausgaben eines Jahres.',
  'Assumption: masks are large files.': 'Annahme: Masken sind große Dateien.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog); a quarter below the provider you have.":
    'Innerhalb von 0,50 bis 3,00 je Bild (welabeldata.com, Blog eines Anbieters); ein Viertel unter Ihrem jetzigen Anbieter.',
  "Assumption: about half of the first month's spend.": 'Annahme: etwa die Hälfte der Ausgaben des ersten Monats.',
  'Assumption: as good as the provider you have.': 'Annahme: so gut wie Ihr jetziger Anbieter.',
  "Assumption: 30 % above today's volume, so that growth reaches it in the fourth year.":
    'Annahme: 30 % über der heutigen Menge, sodass das Wachstum sie im vierten Jahr erreicht.',
  "Assumption: a signing credit of about a third of a month's spend.":
    'Annahme: eine Gutschrift zum Abschluss von etwa einem Drittel der Monatsausgaben.',
  'Assumption: a month more than for simpler work, for the tool chain.':
    'Annahme: ein Monat mehr als bei einfacherer Arbeit, für die Werkzeugkette.',
  'Assumption: street scenes show faces and number plates.': 'Annahme: Straßenszenen zeigen Gesichter und Kennzeichen.',
  'Assumption: a class list of dozens with rules for each.':
    'Annahme: eine Klassenliste mit Dutzenden Einträgen und Regeln für jeden.',
  'Assumption: masks, calibration files and several cameras to connect.':
    'Annahme: Masken, Kalibrierdateien und mehrere Kameras sind anzubinden.',
  'Assumption: twice that of simpler work.': 'Annahme: das Doppelte einfacherer Arbeit.',
  "4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '4 % eines Monats; Pilotversuche umfassen 1 bis 5 % der Menge (datalens.africa, Blog eines Anbieters).',
  'Assumption: the edges of classes need one hand.': 'Annahme: Die Ränder von Klassen brauchen eine Hand.',
  'Assumption: the upper end of 1 to 2 months, for a hard task.':
    'Annahme: das obere Ende von 1 bis 2 Monaten, für eine schwere Aufgabe.',
  'Assumption: the middle of 1 to 3 points; a re-made test set cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Annahme: die Mitte von 1 bis 3 Punkten; ein neu erstellter Testdatensatz kostete bei CIFAR-10 3 bis 15 % (arXiv 1902.10811), eine Obergrenze.',
  'Assumption: its capacity is close to your need.': 'Annahme: Seine Kapazität liegt nahe an Ihrem Bedarf.',
  'Assumption: errors are a matter of safety.': 'Annahme: Fehler sind eine Frage der Sicherheit.',
  'Assumption: street scenes take experience.': 'Annahme: Straßenszenen brauchen Erfahrung.',
  'Assumption: what experts are asked for changes quickly.':
    'Annahme: Was von Fachleuten verlangt wird, ändert sich schnell.',
  'Assumption: about the price of a solution.': 'Annahme: etwa der Preis einer Lösung.',
  "Assumption: some 600 hours of experts, four full-time people's worth.":
    'Annahme: etwa 600 Stunden von Fachleuten, die Arbeit von vier Vollzeitkräften.',
  'Assumption: about a year of solutions.': 'Annahme: Lösungen von etwa einem Jahr.',
  "The upper end of the 5 to 20 % that audits sample (tbrain.ai, simera.io; vendors' blogs).":
    'Das obere Ende der 5 bis 20 %, die Stichproben umfassen (tbrain.ai, simera.io; Blogs von Anbietern).',
  'Assumption: checking a solution takes under half the time of writing it.':
    'Annahme: Eine Lösung zu prüfen dauert weniger als halb so lang, wie sie zu schreiben.',
  'Assumption: reviewers are specialists too, who are paid about 95 an hour (sonnetcode.com, fourweekmba.com).':
    'Annahme: Auch Prüfer sind Fachleute, die etwa 95 je Stunde erhalten (sonnetcode.com, fourweekmba.com).',
  'Assumption: one model is tuned on them.': 'Annahme: Ein Modell wird damit feinabgestimmt.',
  'Assumption: 7,500 a round; tuning above 40B parameters costs up to 35,000 (xenoss.io).':
    'Annahme: 7.500 je Runde; ein Modell über 40 Mrd. Parameter abzustimmen kostet bis 35.000 (xenoss.io).',
  "Expert work is sold by the hour; per hour is one of the three usual models (welabeldata.com, a vendor's blog).":
    'Expertenarbeit wird nach Stunden verkauft; Abrechnung je Stunde ist eines der drei üblichen Modelle (welabeldata.com, Blog eines Anbieters).',
  "Assumption: a specialist's pay of about 95 an hour (sonnetcode.com, fourweekmba.com) and half of it again for the provider; clients' prices are not published.":
    'Annahme: das Entgelt einer Fachkraft von etwa 95 je Stunde (sonnetcode.com, fourweekmba.com) und die Hälfte davon für den Anbieter; Kundenpreise sind nicht veröffentlicht.',
  'Assumption: half an hour to write a solution and check it.':
    'Annahme: eine halbe Stunde, um eine Lösung zu schreiben und zu prüfen.',
  "Assumption: 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Annahme: 60 % der Ausgaben des ersten Monats; was fehlt, wird meist voll berechnet (ordwaylabs.com).',
  'Assumption: 8 % of hard solutions hold an error.': 'Annahme: 8 % schwerer Lösungen enthalten einen Fehler.',
  'Assumption: an expert mends a solution in a third of the time.':
    'Annahme: Eine Fachkraft bessert eine Lösung in einem Drittel der Zeit nach.',
  "Assumption: the same pay of about 95 an hour and a fifth of it for the provider; clients' prices are not published.":
    'Annahme: dasselbe Entgelt von etwa 95 je Stunde und ein Fünftel davon für den Anbieter; Kundenpreise sind nicht veröffentlicht.',
  'Assumption: a minute more than those who know your guidelines.':
    'Annahme: eine Minute mehr als bei denen, die Ihre Richtlinien kennen.',
  "Assumption: half of the first month's spend.": 'Annahme: die Hälfte der Ausgaben des ersten Monats.',
  'Assumption: a point better, as it tests its experts first.':
    'Annahme: ein Punkt besser, da er seine Fachleute vorher prüft.',
  'Assumption: a pool of experts has an end.': 'Annahme: Ein Kreis von Fachleuten hat ein Ende.',
  'Assumption: texts need little integration; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Annahme: Texte brauchen wenig Integration; eine Sicherheitsprüfung dauert 3 bis 6 Wochen (renewalpad.com, vensider.io).',
  'Assumption: experts need principles more than rules.': 'Annahme: Fachleute brauchen Grundsätze mehr als Regeln.',
  'Assumption: solutions are plain text.': 'Annahme: Lösungen sind reiner Text.',
  'Assumption: a few dozen experts to be tested and aligned.':
    'Annahme: einige Dutzend Fachleute sind zu prüfen und abzugleichen.',
  'Assumption: no fee, the hours pay for it.': 'Annahme: keine Gebühr, die Stunden decken sie.',
  'Assumption: a month, as every item is dear.': 'Annahme: ein Monat, da jedes Stück teuer ist.',
  'Assumption: a tenth, as every item is dear.': 'Annahme: ein Zehntel, da jedes Stück teuer ist.',
  'Assumption: a solution that is right stays right.': 'Annahme: Eine richtige Lösung bleibt richtig.',
  'Assumption: the lower end of 1 to 3 points, as right answers leave little to taste.':
    'Annahme: das untere Ende von 1 bis 3 Punkten, da richtige Antworten wenig dem Geschmack lassen.',
  'Assumption, above the usual 3 %: experts who work for both sides carry knowledge along.':
    'Annahme, über den üblichen 3 %: Fachleute, die für beide Seiten arbeiten, tragen Wissen mit.',
  'Assumption: a point better.': 'Annahme: ein Punkt besser.',
  'Assumption: a wrong solution teaches the wrong thing.': 'Annahme: Eine falsche Lösung lehrt das Falsche.',
  'Assumption: the experts are the product.': 'Annahme: Die Fachleute sind das Produkt.',
  'Assumption: somewhat below the price of a scan.': 'Annahme: etwas unter dem Preis einer Aufnahme.',
  'Assumption: about 40 scans a working day.': 'Annahme: etwa 40 Aufnahmen pro Arbeitstag.',
  'Assumption: 20 months of scans.': 'Annahme: Aufnahmen von 20 Monaten.',
  'Assumption: clinicians look closely.': 'Annahme: Ärzte sehen genau hin.',
  "Assumption: a clinician's second look at one scan.": 'Annahme: der zweite Blick eines Arztes auf eine Aufnahme.',
  'A physician is paid 180 to 250 an hour (sonnetcode.com, fourweekmba.com).':
    'Ein Arzt erhält 180 bis 250 je Stunde (sonnetcode.com, fourweekmba.com).',
  'Assumption: volumes are large, models are not.': 'Annahme: Volumendaten sind groß, Modelle nicht.',
  'Assumption: a validation with documents for the regulator.':
    'Annahme: eine Validierung mit Unterlagen für die Behörde.',
  'Assumption: a validated model is not retrained without need.':
    'Annahme: Ein validiertes Modell wird nicht ohne Not neu trainiert.',
  'Assumption: every round has to be validated, so there is one.':
    'Annahme: Jede Runde muss validiert werden, also gibt es eine.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog).":
    'Ein medizinisches Bild zu segmentieren kostet bis zu 100 und mehr (precisebposolution.com, Blog eines Anbieters).',
  "Assumption: about 65 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Annahme: etwa 65 % der Ausgaben des ersten Monats; was fehlt, wird meist voll berechnet (ordwaylabs.com).',
  "Assumption; small trained teams agree with a Cohen's kappa of 0.78 to 0.85 (aitaggers.com.au, a vendor's blog).":
    'Annahme; kleine geschulte Teams stimmen mit einem Cohens Kappa von 0,78 bis 0,85 überein (aitaggers.com.au, Blog eines Anbieters).',
  'Assumption: a clinician corrects an outline in a third of the time.':
    'Annahme: Ein Arzt korrigiert einen Umriss in einem Drittel der Zeit.',
  "Assumption: a third above today's volume, as clinicians are few.":
    'Annahme: ein Drittel über der heutigen Menge, da Ärzte knapp sind.',
  '75 % of the rest in a filed contract (lawinsider.com).':
    '75 % des Rests in einem hinterlegten Vertrag (lawinsider.com).',
  'Assumption: health data are handed over with a record of who held them.':
    'Annahme: Gesundheitsdaten werden mit einem Nachweis übergeben, wer sie hatte.',
  'Assumption: reviewed already.': 'Annahme: bereits geprüft.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog); a twelfth below the provider you have.":
    'Ein medizinisches Bild zu segmentieren kostet bis zu 100 und mehr (precisebposolution.com, Blog eines Anbieters); ein Zwölftel unter Ihrem jetzigen Anbieter.',
  'Assumption: contracts on health data, reviews and clinicians take half a year.':
    'Annahme: Verträge über Gesundheitsdaten, Prüfungen und Ärzte brauchen ein halbes Jahr.',
  'Assumption: health data; three times the usual review.':
    'Annahme: Gesundheitsdaten; das Dreifache der üblichen Prüfung.',
  'Assumption: agreements on health data; within 20 to 120 hours.':
    'Annahme: Vereinbarungen über Gesundheitsdaten; innerhalb von 20 bis 120 Stunden.',
  'Assumption: written with clinicians.': 'Annahme: mit Ärzten geschrieben.',
  'Assumption: clinicians read the same scans until they agree.':
    'Annahme: Ärzte lesen dieselben Aufnahmen, bis sie übereinstimmen.',
  "Some 4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Etwa 4 % eines Monats; Pilotversuche umfassen 1 bis 5 % der Menge (datalens.africa, Blog eines Anbieters).',
  'Assumption: a validation compares both over a quarter.':
    'Annahme: Eine Validierung vergleicht beide über ein Quartal.',
  'Assumption: a reference set has to be outlined by the new readers.':
    'Annahme: Ein Referenzdatensatz muss von den neuen Lesern umrissen werden.',
  'Assumption: the upper end of 1 to 2 months, as clinicians are slow to find.':
    'Annahme: das obere Ende von 1 bis 2 Monaten, da Ärzte schwer zu finden sind.',
  'Assumption: the middle of 1 to 3 points; readers differ at the edges of a lesion.':
    'Annahme: die Mitte von 1 bis 3 Punkten; Leser unterscheiden sich am Rand einer Läsion.',
  'Assumption: half as long again as usual, as changes pass a review.':
    'Annahme: um die Hälfte länger als üblich, da Änderungen geprüft werden.',
  'Assumption: documents and statistics for validating again; one calculator takes 6,500 and 3,200 a run (mfgcalcs.com).':
    'Annahme: Unterlagen und Statistik für die erneute Validierung; ein Rechner veranschlagt 6.500 und 3.200 je Durchlauf (mfgcalcs.com).',
  'Assumption: the offer is a little cheaper.': 'Annahme: Das Angebot ist etwas günstiger.',
  'Assumption: errors are a matter of health.': 'Annahme: Fehler sind eine Frage der Gesundheit.',
  'Assumption: health data.': 'Annahme: Gesundheitsdaten.',
  'Assumption: price comes last here.': 'Annahme: Der Preis kommt hier zuletzt.',
  'Assumption: about the price of a document.': 'Annahme: etwa der Preis eines Dokuments.',
  "Assumption: 7,000 documents a working day, the work of some 14 people; one does 400 to 600 (aitaggers.com.au, a vendor's blog).":
    'Annahme: 7.000 Dokumente pro Arbeitstag, die Arbeit von etwa 14 Personen; eine schafft 400 bis 600 (aitaggers.com.au, Blog eines Anbieters).',
  'Assumption: ten months of documents.': 'Annahme: Dokumente von zehn Monaten.',
  'Assumption: under a minute to check the marked fields.':
    'Annahme: unter einer Minute, um die markierten Felder zu prüfen.',
  'Assumption: models for reading documents are small.': 'Annahme: Modelle zum Lesen von Dokumenten sind klein.',
  'Assumption: a settled pipeline.': 'Annahme: eine eingespielte Pipeline.',
  'Assumption: a point fewer of the documents goes to a clerk by hand.':
    'Annahme: Ein Punkt weniger Dokumente geht von Hand an eine Bürokraft.',
  "Within 0.15 to 0.40 for entities in a text (pccvdi.com, a vendor's blog).":
    'Innerhalb von 0,15 bis 0,40 für Entitäten in einem Text (pccvdi.com, Blog eines Anbieters).',
  "Assumption: two thirds of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Annahme: zwei Drittel der Ausgaben des ersten Monats; was fehlt, wird meist voll berechnet (ordwaylabs.com).',
  "Trained teams reach 95 % agreement on entities (aitaggers.com.au, a vendor's blog).":
    'Geschulte Teams erreichen bei Entitäten 95 % Übereinstimmung (aitaggers.com.au, Blog eines Anbieters).',
  'Assumption: what is left of a year paid in advance, a little over four months of spend.':
    'Annahme: was von einem vorausbezahlten Jahr übrig ist, etwas über vier Monatsausgaben.',
  'Assumption: tiers are one way to give the discounts that volume brings.':
    'Annahme: Staffeln sind eine Art, Mengenrabatte zu geben.',
  'Tiers break at 50,000 units a month in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Staffeln wechseln in einer veröffentlichten Preisliste bei 50.000 Einheiten im Monat (cloud.google.com/ai-platform/data-labeling/pricing).',
  "A quarter below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Ein Viertel unter der ersten Staffel; 20 bis 40 % gibt es ab 100.000 Stück (pccvdi.com, Blog eines Anbieters).',
  'Assumption: half that of the provider you have.': 'Annahme: die Hälfte dessen, was Ihr jetziger Anbieter verlangt.',
  'Assumption: a list of fields with an example each.': 'Annahme: eine Liste von Feldern mit je einem Beispiel.',
  'Assumption: one format in, one out.': 'Annahme: ein Format hinein, eines heraus.',
  'Assumption: fields are quickly taught.': 'Annahme: Felder sind schnell gelernt.',
  "Some 3 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Etwa 3 % eines Monats; Pilotversuche umfassen 1 bis 5 % der Menge (datalens.africa, Blog eines Anbieters).',
  'Assumption: a month shows every kind of document.': 'Annahme: Ein Monat zeigt jede Art von Dokument.',
  'Assumption: 3 points below its later level.': 'Annahme: 3 Punkte unter dem späteren Niveau.',
  'Assumption: the lower end of 1 to 3 points, as fields leave little to judge.':
    'Annahme: das untere Ende von 1 bis 3 Punkten, da Felder wenig zu urteilen lassen.',
  'Assumption: documents name people.': 'Annahme: Dokumente nennen Personen.',
  'Assumption: price decides in a routine task.': 'Annahme: Bei einer Routineaufgabe entscheidet der Preis.',
};
