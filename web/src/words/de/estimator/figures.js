// The names and rules of the figures, in German, by the estimator's English.

export default {
  'Up front': 'Einmalige Kosten',
  'The one-time lines of the switch over the horizon, undiscounted.':
    'Die einmaligen Positionen des Wechsels über den Zeithorizont, nicht abgezinst.',
  'Arithmetic: nothing is assumed beside the inputs.': 'Rechnung: Außer den Eingaben ist nichts angenommen.',
  'Worth over the horizon (net present value)': 'Wert über den Zeithorizont (Kapitalwert)',
  'The benefits of all months, each discounted to today; rounded once.':
    'Die Vorteile aller Monate, jeder auf heute abgezinst; einmal gerundet.',
  'The usual way to value flows over time.': 'Die übliche Art, Zahlungsströme über die Zeit zu bewerten.',
  'Worth in cash': 'Wert an Zahlungen',
  'The same over the lines that are paid to somebody.': 'Dasselbe über die Positionen, die an jemanden gezahlt werden.',
  "Worth in own people's hours": 'Wert an Stunden der eigenen Leute',
  "The same over the lines that are your own people's hours.":
    'Dasselbe über die Positionen, die Stunden Ihrer eigenen Leute sind.',
  'Worth in quality': 'Wert an Qualität',
  'The same over the lines that late or worse labels make.':
    'Dasselbe über die Positionen, die durch späte oder schlechtere Labels entstehen.',
  'Worth in risk': 'Wert an Risiko',
  'The same over the lines that are expected losses.': 'Dasselbe über die Positionen, die erwartete Verluste sind.',
  'Net benefit before interest': 'Nettovorteil vor Zinsen',
  'The benefits of all months, undiscounted.': 'Die Vorteile aller Monate, nicht abgezinst.',
  'Pays back': 'Amortisation',
  'The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.':
    'Der erste Monat, ab dem die laufende Summe der Vorteile bis zum Zeithorizont bei oder über 0 bleibt; sofort, wenn sie nie darunter liegt, nie, wenn sie darunter endet.',
  'Pays back with interest': 'Amortisation mit Zinsen',
  'The same with each benefit discounted to today.': 'Dasselbe, wobei jeder Vorteil auf heute abgezinst ist.',
  'Cost of a future': 'Kosten einer Zukunft',
  'The totals of all months.': 'Die Summen aller Monate.',
  'of switching': 'beim Wechsel',
  'Present value of a future': 'Barwert einer Zukunft',
  'The totals of all months, each discounted to today; rounded once.':
    'Die Summen aller Monate, jede auf heute abgezinst; einmal gerundet.',
  'Worth by cutover month': 'Wert nach Umstellungsmonat',
  'The net present value of a cutover at the end of each month from the lead time to the horizon.':
    'Der Kapitalwert einer Umstellung am Ende jedes Monats von der Vorlaufzeit bis zum Zeithorizont.',
  'Best cutover month': 'Bester Umstellungsmonat',
  'The cutover month that is worth most, the earliest of equals.':
    'Der Umstellungsmonat, der am meisten wert ist, unter gleichen der früheste.',
  'Lock-in': 'Anbieterbindung',
  "One-time cost as a share of the first year's cost of staying.":
    'Einmalige Kosten im Verhältnis zu den Kosten des Bleibens im ersten Jahr.',
  'Contract ends': 'Vertragsende',
  'The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.':
    'Der Vertrag kann mit dem letzten Monat seiner Laufzeit und jeder Verlängerung enden, wenn noch gekündigt werden kann: mit dem ersten solchen Monat, der nicht vor der Umstellung liegt und nicht vor Ablauf der Kündigungsfrist ab heute. Wo er sich nicht verlängert, mit jedem Monat ab dem Ende der Laufzeit.',
  'As the contract and the offer are written.': 'Wie Vertrag und Angebot es vorsehen.',
  Notice: 'Kündigung',
  'The last month in which notice is in time; 0 is today.':
    'Der letzte Monat, in dem die Kündigung rechtzeitig ist; 0 ist heute.',
  'the contract is ended early': 'der Vertrag vorzeitig beendet wird',
  Settlement: 'Ablösung',
  'The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.':
    'Der Rest der Mindestabnahme wird bezahlt oder der Vertrag vorzeitig beendet, wo das erlaubt und wirklich günstiger ist; fällig bei der Umstellung.',
  'early exit is allowed': 'vorzeitiger Ausstieg erlaubt ist',
  'Rebate paid back': 'Zurückgezahlter Rabatt',
  'Rebates that fall due again, where the cutover is before the end of the present term.':
    'Rabatte, die wieder fällig werden, wenn die Umstellung vor dem Ende der laufenden Vertragszeit liegt.',
  'cutover is before the end of the present term': 'die Umstellung vor dem Ende der laufenden Vertragszeit liegt',
  'Export of your data': 'Export Ihrer Daten',
  "A fixed fee, and one for each label in today's training set.":
    'Eine feste Gebühr und eine je Label im heutigen Trainingsdatensatz.',
  'Credits refunded': 'Erstattetes Guthaben',
  'The share of the unused credits that comes back.': 'Der Anteil des ungenutzten Guthabens, der zurückkommt.',
  'Credits forfeited': 'Verfallenes Guthaben',
  'Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.':
    'Ungenutztes Guthaben, das nicht zurückkommt. Keine Kostenposition: Beim Bleiben wäre es verbraucht worden, und das zeigt der Vergleich bereits.',
  'If the notice is missed': 'Wenn die Kündigung versäumt wird',
  'What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.':
    'Was der beste Umstellungsmonat wert ist, oder 0 beim Bleiben, abzüglich desselben, wenn man das erste Vertragsende verstreichen lässt, das mit einer Kündigung noch zu erreichen ist, sodass jedes Vertragsende ein späteres ist.',
  'Break-even discount of the incumbent': 'Break-even-Rabatt des bisherigen Anbieters',
  "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.":
    'Der Nachlass auf die Labelkosten des bisherigen Anbieters, beim Bleiben, bei dem der Wechsel 0 wert ist; durch Eingrenzen auf sechs Dezimalen bestimmt.',
  'Break-even price of the candidate': 'Break-even-Preis des Kandidaten',
  'The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.':
    'Der Faktor von 0 bis 10 auf alles, was der Kandidat je Label verlangt, bei dem der Wechsel 0 wert ist; durch Eingrenzen auf sechs Dezimalen bestimmt.',
  'Break-even credit of the incumbent': 'Break-even-Gutschrift des bisherigen Anbieters',
  "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.":
    'Die kleinste Gutschrift auf die nächsten Rechnungen des bisherigen Anbieters, über das Vorausbezahlte hinaus, bei der der Wechsel 0 wert ist; auf die kleinste Währungseinheit aufgerundet.',
  'Break-even credit of the candidate': 'Break-even-Gutschrift des Kandidaten',
  "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.":
    'Die kleinste Gutschrift auf die ersten Rechnungen des Kandidaten, anstelle der angebotenen, bei der der Wechsel 0 wert ist; auf die kleinste Währungseinheit aufgerundet.',
  'Break-even payment at cutover': 'Break-even-Zahlung bei der Umstellung',
  'What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.':
    'Was der Kandidat bei der Umstellung über sein Angebot hinaus verlangen könnte, bis der Wechsel 0 wert ist; unter 0 das, was er tragen müsste.',
  'Month closest to paying': 'Monat, der sich am ehesten lohnt',
  'Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.':
    'Wenn sich kein Umstellungsmonat lohnt, derjenige, in dem der Wechsel bei den höchsten Preisen des Kandidaten 0 wert ist, unter gleichen der früheste.',
  'Break-even of an input': 'Break-even einer Eingabe',
  'The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.':
    'Der Wert einer Eingabe innerhalb ihrer Grenzen, alle anderen wie angegeben, bei dem der Wechsel 0 wert ist; unter mehreren der, der dem angegebenen Wert am nächsten liegt.',
  'Swing of an input': 'Spanne einer Eingabe',
  'What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.':
    'Was der Wechsel am unteren und am oberen Ende einer unsicheren Eingabe wert ist, alle anderen wie angegeben. Was Eingaben gemeinsam bewirken, zeigt sie nicht.',
  'Assumption: inputs move by themselves, and ranges are judgements.':
    'Annahme: Eingaben bewegen sich unabhängig voneinander, und Spannen sind Einschätzungen.',
  'Chance that it pays': 'Chance, dass es sich lohnt',
  'The share of futures in which the switch is worth more than 0. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Der Anteil der Zukünfte, in denen der Wechsel mehr als 0 wert ist. Über einige tausend Zukünfte, in denen jede unsichere Eingabe für sich aus einer Dreiecksverteilung zwischen ihrem unteren und oberen Ende mit dem Gipfel bei ihrem Wert gezogen wird. Die Zukünfte sind jedes Mal dieselben.',
  'Low end of the range': 'Unteres Ende der Spanne',
  'One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Eine von zehn Zukünften ist weniger wert. Über einige tausend Zukünfte, in denen jede unsichere Eingabe für sich aus einer Dreiecksverteilung zwischen ihrem unteren und oberen Ende mit dem Gipfel bei ihrem Wert gezogen wird. Die Zukünfte sind jedes Mal dieselben.',
  'Middle of the range': 'Mitte der Spanne',
  'Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Die Hälfte der Zukünfte ist weniger wert. Über einige tausend Zukünfte, in denen jede unsichere Eingabe für sich aus einer Dreiecksverteilung zwischen ihrem unteren und oberen Ende mit dem Gipfel bei ihrem Wert gezogen wird. Die Zukünfte sind jedes Mal dieselben.',
  'High end of the range': 'Oberes Ende der Spanne',
  'One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Eine von zehn Zukünften ist mehr wert. Über einige tausend Zukünfte, in denen jede unsichere Eingabe für sich aus einer Dreiecksverteilung zwischen ihrem unteren und oberen Ende mit dem Gipfel bei ihrem Wert gezogen wird. Die Zukünfte sind jedes Mal dieselben.',
  'Mean of the worst tenth': 'Mittelwert des schlechtesten Zehntels',
  'What the switch is worth on average in the worst tenth of the futures.':
    'Was der Wechsel im schlechtesten Zehntel der Zukünfte im Mittel wert ist.',
  'What decides most': 'Was am meisten entscheidet',
  'The share of the variance of the worth that an uncertain input makes by itself.':
    'Der Anteil der Varianz des Werts, den eine unsichere Eingabe für sich erzeugt.',
  Fit: 'Eignung',
  "A provider's scores weighed by your priorities. It does not enter the money.":
    'Die Noten eines Anbieters, nach Ihren Prioritäten gewichtet. In die Beträge geht sie nicht ein.',
  'Your own scores.': 'Ihre eigenen Noten.',
  'Robustness of the fit': 'Robustheit der Eignung',
  'The share of all possible priorities under which the candidate scores above the incumbent.':
    'Der Anteil aller möglichen Gewichtungen, bei denen der Kandidat vor dem bisherigen Anbieter liegt.',
  'Hurdle while prices move': 'Hürde, solange sich Preise bewegen',
  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.":
    'Der Anteil der Kosten eines Jahres des Bleibens, den die jährliche Ersparnis übersteigen sollte, bevor man wechselt, da Warten einen Wert hat, wo sich Preise bewegen. W ist die Lambertsche Funktion. Ein Anhaltspunkt: Angenommen ist ein Preisabstand ohne Drift.',
  'Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.':
    'Agarwal, Driscoll, Laibson (NBER w13487), für Umschuldungen.',
  'What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.':
    'Was an den aktiven Anbieter gezahlt wird: die Rechnung abzüglich des Guthabens, das sie begleicht. Der bisherige Anbieter ist bis zum Umstellungsmonat und beim Bleiben aktiv, der Kandidat danach.',
  'Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.':
    'Stunden Ihrer Prüfer für den Anteil der benötigten Labels, den Sie prüfen, zu ihrem Stundensatz.',
  'Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.':
    'Falsche Labels, die Ihre Prüfung findet, neu erstellt zum vereinbarten Anteil am mittleren Preis je geliefertem Label.',
  'Assumption of the model: every wrong label that review finds is done again by whoever made it.':
    'Annahme des Modells: Jedes falsche Label, das die Prüfung findet, wird von dem neu erstellt, der es gemacht hat.',
  'nothing is delivered': 'nichts geliefert wird',
  "Labels needed beyond the provider's capacity, at what a late label costs you.":
    'Benötigte Labels über der Kapazität des Anbieters, zu den Kosten eines späten Labels.',
  'Assumption of the model.': 'Annahme des Modells.',
  'Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.':
    'Anteil falscher Labels im Trainingsdatensatz in Punkten, mal den Punkten Modellgenauigkeit, die jeder kostet, mal dem Wert eines Punkts im Monat.',
  'Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better.':
    'Annahme des Modells: Die Genauigkeit sinkt linear mit den Labelfehlern. Die Steigung wurde für dieses Projekt an handgeschriebenen Ziffern gemessen; Ihre eigene Messung ist besser.',
  'the training set is empty': 'der Trainingsdatensatz leer ist',
  'Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.':
    'Wahrscheinlichkeit, dass der aktive Anbieter Sie in diesem Monat nicht mehr bedient, mal den Kosten später Labels und der Überwindung.',
  'Expected value: probability times cost. The chance is the same in every month.':
    'Erwartungswert: Wahrscheinlichkeit mal Kosten. Die Wahrscheinlichkeit ist in jedem Monat gleich.',
  'Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.':
    'Stunden für den Einkauf zum Stundensatz der Fachabteilung. Gleichmäßig auf die Vorbereitungsmonate verteilt, jeweils gerundet; der letzte nimmt den Rest des gerundeten Betrags.',
  'in the last preparation month': 'im letzten Vorbereitungsmonat',
  "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'Labels im Pilotversuch, im ersten Vorbereitungsmonat. Für sich bepreist, zu den Preisen des Kandidaten ohne Preissteigerung, Mindestabnahme, Gebühr oder Guthaben.',
  "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Stunden für die Sicherheitsprüfung zum Stundensatz der Entwickler. Gleichmäßig auf die Vorbereitungsmonate verteilt, jeweils gerundet; der letzte nimmt den Rest des gerundeten Betrags.',
  "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Anwaltsstunden zum Stundensatz der Anwälte. Gleichmäßig auf die Vorbereitungsmonate verteilt, jeweils gerundet; der letzte nimmt den Rest des gerundeten Betrags.',
  'Chance that the switch draws you into a dispute, times what it costs; at cutover.':
    'Wahrscheinlichkeit, dass der Wechsel Sie in einen Streit zieht, mal dessen Kosten; bei der Umstellung.',
  'Expected value: probability times cost.': 'Erwartungswert: Wahrscheinlichkeit mal Kosten.',
  "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Stunden für Richtlinien und Kalibrierung zum Stundensatz der Fachabteilung, Stunden für die Integration zum Stundensatz der Entwickler. Gleichmäßig auf die Vorbereitungsmonate verteilt, jeweils gerundet; der letzte nimmt den Rest des gerundeten Betrags.',
  "The candidate's set-up fee, at cutover.": 'Die Einrichtungsgebühr des Kandidaten, bei der Umstellung.',
  "The share of the volume that the candidate labels as well, in the last months before cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'Der Anteil der Menge, den in den letzten Monaten vor der Umstellung auch der Kandidat labelt. Für sich bepreist, zu den Preisen des Kandidaten ohne Preissteigerung, Mindestabnahme, Gebühr oder Guthaben.',
  "The share of the training set that the candidate does again, at cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'Der Anteil des Trainingsdatensatzes, den der Kandidat noch einmal erstellt, bei der Umstellung. Für sich bepreist, zu den Preisen des Kandidaten ohne Preissteigerung, Mindestabnahme, Gebühr oder Guthaben.',
  'GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.':
    'GPU-Stunden aller Modelle zum Preis einer GPU-Stunde. Fällig im Monat nach der Umstellung und dann nach jedem Rundenabstand, solange es innerhalb des Zeithorizonts liegt; nur für den Anteil des Neutrainings, der nicht ohnehin fällig war.',
  "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.":
    'Entwicklerstunden, um alle Modelle neu zu trainieren und zu prüfen, zu ihrem Stundensatz. Fällig im Monat nach der Umstellung und dann nach jedem Rundenabstand, solange es innerhalb des Zeithorizonts liegt; nur für den Anteil des Neutrainings, der nicht ohnehin fällig war.',
  'Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.':
    'Labels, für die der Kandidat die Kapazität hat, die er aber noch nicht liefern kann, zu den Kosten eines späten Labels; nach der Umstellung.',
  'Assumption of the model: the gap closes by half in each half-life.':
    'Annahme des Modells: In jeder Halbwertszeit schließt sich die halbe Lücke.',
  'Points of model accuracy lost after cutover, times the value of a point in a month.':
    'Nach der Umstellung verlorene Punkte Modellgenauigkeit, mal dem Wert eines Punkts im Monat.',
  'Assumption of the model: the dip halves in each half-life.':
    'Annahme des Modells: In jeder Halbwertszeit halbiert sich der Einbruch.',
  'What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.':
    'Was der Ausstieg beim bisherigen Anbieter zur Umstellung kostet; jeder Teil wird für sich gerundet. Verfallenes Guthaben gehört nicht dazu: Beim Bleiben wäre es verbraucht worden, das zeigt der Unterschied bereits.',
  'Anything else, at cutover.': 'Alles Weitere, bei der Umstellung.',
  Month: 'Monat',
  'Months are counted from 1; a flow of a month falls at its end.':
    'Monate werden ab 1 gezählt; was in einem Monat fließt, fließt an seinem Ende.',
  'Month of service': 'Monat im Einsatz',
  'Months since the candidate took over.': 'Monate, seit der Kandidat übernommen hat.',
  'Whole years before the month': 'Volle Jahre vor dem Monat',
  'Volume steps up once a year.': 'Die Menge steigt einmal im Jahr.',
  'Labels needed in the month': 'Benötigte Labels im Monat',
  'The monthly volume, which grows from year to year.': 'Die monatliche Menge, die von Jahr zu Jahr wächst.',
  'Labels within capacity': 'Labels innerhalb der Kapazität',
  'What the active provider has capacity for.': 'Wofür der aktive Anbieter die Kapazität hat.',
  'the offer has a capacity': 'das Angebot eine Kapazität hat',
  'Labels delivered': 'Gelieferte Labels',
  "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.":
    'Der bisherige Anbieter liefert alles, wofür er die Kapazität hat; das Personal des Kandidaten wächst hinein.',
  'the candidate labels': 'der Kandidat labelt',
  'Throughput reached': 'Erreichter Durchsatz',
  "Share of the volume that the candidate's workforce manages by then.":
    'Anteil der Menge, den das Personal des Kandidaten bis dahin schafft.',
  'Label accuracy in the month': 'Labelgenauigkeit im Monat',
  "The offer's; the candidate's starts lower and closes the gap.":
    'Die des Angebots; die des Kandidaten beginnt niedriger und schließt die Lücke.',
  'Gap of the ramp-up that is left': 'Verbleibende Lücke im Anlauf',
  'Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.':
    'Anteil der Lücke, der im Einsatzmonat verbleibt: 1 im ersten, die Hälfte eine Halbwertszeit später.',
  'in the first month of service': 'im ersten Monat im Einsatz',
  'the half-life is 0': 'die Halbwertszeit 0 ist',
  'Part of the dip that is left': 'Verbleibender Teil des Einbruchs',
  'Price uplifts so far': 'Bisherige Preissteigerungen',
  "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.":
    'Die Preise des Kandidaten steigen nach jedem Jahr im Einsatz, die des bisherigen Anbieters im Monat nach jedem Jahrestag seines Vertragsendes.',
  'the incumbent labels': 'der bisherige Anbieter labelt',
  'Uplift factor': 'Steigerungsfaktor',
  'What prices and the platform fee have risen to, as a factor.':
    'Auf welches Vielfache Preise und Plattformgebühr gestiegen sind.',
  'Labels charged for': 'Berechnete Labels',
  'What is delivered, or what a pilot, a parallel run or relabelling orders.':
    'Was geliefert wird oder was ein Pilotversuch, ein Parallelbetrieb oder das Neulabeln bestellt.',
  'Charge at list prices': 'Kosten zu Listenpreisen',
  "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.":
    'Labels zum Preis je Label, oder ihre Zeit zum Preis je Stunde; oder die Labels jeder Staffel zu deren Preis.',
  'the offer is by the hour': 'das Angebot nach Stunden ist',
  'the offer is in tiers': 'das Angebot in Staffeln ist',
  'Labels in the tier': 'Labels in der Staffel',
  "Labels above the tier before and up to the tier's own end.": 'Labels über der vorigen Staffel bis zum Ende dieser.',
  'What a label inside the tier costs.': 'Was ein Label in der Staffel kostet.',
  'Charge for labels': 'Kosten der Labels',
  'The charge, with the uplifts so far.': 'Die Kosten mit den bisherigen Preissteigerungen.',
  'Platform fee of the month': 'Plattformgebühr des Monats',
  'The fee, with the uplifts so far.': 'Die Gebühr mit den bisherigen Preissteigerungen.',
  'Top-up to the commitment': 'Aufstockung auf die Mindestabnahme',
  'What the charge for labels lacks of the commitment.': 'Was den Labelkosten an der Mindestabnahme fehlt.',
  Invoice: 'Rechnung',
  'Charge for labels, top-up and fee.': 'Kosten der Labels, Aufstockung und Gebühr.',
  'Credits left before the month': 'Guthaben vor dem Monat',
  'The prepaid balance, or the credit for signing, less what earlier invoices used.':
    'Das vorausbezahlte Guthaben oder die Gutschrift zum Abschluss, abzüglich dessen, was frühere Rechnungen verbraucht haben.',
  'Credits used': 'Verbrauchtes Guthaben',
  'Credits pay invoices first, until they are used up.': 'Guthaben begleicht Rechnungen zuerst, bis es verbraucht ist.',
  'Chance of a disruption in the month': 'Ausfallwahrscheinlichkeit im Monat',
  'The yearly chance, spread evenly over twelve months.':
    'Die jährliche Wahrscheinlichkeit, gleichmäßig auf zwölf Monate verteilt.',
  'Share of labels that stay wrong': 'Anteil der Labels, die falsch bleiben',
  'Wrong labels that pass your review.': 'Falsche Labels, die Ihre Prüfung durchlässt.',
  "Share of the incumbent's labels that stay wrong": 'Anteil falsch bleibender Labels des bisherigen Anbieters',
  'The same, of the incumbent.': 'Dasselbe beim bisherigen Anbieter.',
  "Share of the candidate's labels that stay wrong": 'Anteil falsch bleibender Labels des Kandidaten',
  'The same, of the candidate at its full accuracy.': 'Dasselbe beim Kandidaten bei voller Genauigkeit.',
  "Incumbent's label accuracy": 'Labelgenauigkeit des bisherigen Anbieters',
  'As offered.': 'Wie angeboten.',
  "Candidate's label accuracy": 'Labelgenauigkeit des Kandidaten',
  'Wrong labels in the training set': 'Falsche Labels im Trainingsdatensatz',
  "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.":
    'Die des Vormonats und die des Monats selbst; das Neulabeln ersetzt alte Labels durch die des Kandidaten.',
  "Assumption of the model: the labels one has today are as good as the incumbent's.":
    'Annahme des Modells: Die heute vorhandenen Labels sind so gut wie die des bisherigen Anbieters.',
  'in the cutover month, with relabelling': 'im Umstellungsmonat, mit Neulabeln',
  'Wrong labels before the month': 'Falsche Labels vor dem Monat',
  'After the month before.': 'Nach dem Vormonat.',
  'in month 1': 'in Monat 1',
  'The volume joins the set each month; relabelling replaces labels and adds none.':
    'Die Menge kommt jeden Monat zum Datensatz hinzu; das Neulabeln ersetzt Labels und fügt keine hinzu.',
  'Labels in the set before the month': 'Labels im Datensatz vor dem Monat',
  'Amount of each month before': 'Betrag jedes Monats davor',
  'The rounded part that each preparation month but the last takes.':
    'Der gerundete Teil, den jeder Vorbereitungsmonat außer dem letzten trägt.',
  'Remaining commitment': 'Verbleibende Mindestabnahme',
  'Commitment and platform fee from cutover to the end of the contract, without uplift.':
    'Mindestabnahme und Plattformgebühr von der Umstellung bis zum Vertragsende, ohne Preissteigerung.',
  'Credits left at cutover': 'Guthaben bei der Umstellung',
  "The incumbent's prepaid balance after the cutover month.":
    'Das vorausbezahlte Guthaben beim bisherigen Anbieter nach dem Umstellungsmonat.',
  'Cost of staying in the month': 'Kosten des Bleibens im Monat',
  'The sum of its lines.': 'Die Summe der Positionen.',
  'Cost of switching in the month': 'Kosten des Wechsels im Monat',
  'Benefit of the month': 'Vorteil des Monats',
  'Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.':
    'Kosten des Bleibens abzüglich Kosten des Wechsels: Über 0 ist ein Gewinn. Ihre eigene Prüfung kostet in beiden Fällen dasselbe.',
  'Cash benefit of the month': 'Vorteil des Monats an Zahlungen',
  'The benefit of the lines that are paid to somebody.': 'Der Vorteil der Positionen, die an jemanden gezahlt werden.',
  "Benefit in own people's hours": 'Vorteil des Monats an Stunden der eigenen Leute',
  "The benefit of the lines that are your own people's hours.":
    'Der Vorteil der Positionen, die Stunden Ihrer eigenen Leute sind.',
  'Quality benefit of the month': 'Vorteil des Monats an Qualität',
  'The benefit of the lines that late or worse labels make.':
    'Der Vorteil der Positionen, die durch späte oder schlechtere Labels entstehen.',
  'Risk benefit of the month': 'Vorteil des Monats an Risiko',
  'The benefit of the lines that are expected losses.': 'Der Vorteil der Positionen, die erwartete Verluste sind.',
  'Discount factor': 'Abzinsungsfaktor',
  'What 1 at the end of the month is worth today, at an annual effective rate.':
    'Was 1 am Ende des Monats heute wert ist, zu einem effektiven Jahreszins.',
  'Cost of staying in the first year': 'Kosten des Bleibens im ersten Jahr',
  'Months 1 to 12, or to the horizon where that is shorter.':
    'Monate 1 bis 12, oder bis zum Zeithorizont, wenn der kürzer ist.',
};
