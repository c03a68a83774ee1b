// Where the defaults and ranges of inputs come from, in German, by the estimator's English.

export default {
  'Assumption: an example, to be replaced by your own figure.':
    'Annahme: ein Beispiel, das Sie durch Ihre eigene Zahl ersetzen.',
  "A neutral name, to be replaced by the provider's.": 'Ein neutraler Name, den Sie durch den des Anbieters ersetzen.',
  'Assumption: the commonest way to charge.': 'Annahme: die häufigste Art der Abrechnung.',
  "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).":
    'Innerhalb von 0,40 bis 2,00 für ein allgemeines Präferenzpaar (pccvdi.com, Blog eines Anbieters).',
  "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing).":
    'Annahme; der Listenpreis eines Anbieters liegt bei 0,10 je Einheit (labelbox.com/pricing).',
  'Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com).':
    'Annahme; was an einer Mindestabnahme fehlt, wird meist voll berechnet (ordwaylabs.com).',
  'Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com).':
    'Preissteigerungen bei Verlängerung von 3 bis 9 % im Jahr (saasnegotiationexperts.com).',
  'Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021).':
    'Annahme; zehn bekannte Testdatensätze enthalten im Mittel 3,4 % falsche Labels (Northcutt, Athalye, Mueller 2021).',
  'Assumption: no published figure was found.': 'Annahme: Eine veröffentlichte Zahl wurde nicht gefunden.',
  'Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).':
    'Verlängerung um ein Jahr ist üblich (saasnegotiationexperts.com, genieai.co).',
  '30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).':
    '30 bis 90 Tage sind üblich, manchmal 180 (saasnegotiationexperts.com, genieai.co).',
  'Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).':
    'Die Hälfte in einer Vorlage (scottandscottllp.com); 75 % bis alles in hinterlegten Verträgen (lawinsider.com).',
  'Unused credit is rarely refunded (ordwaylabs.com).': 'Ungenutztes Guthaben wird selten erstattet (ordwaylabs.com).',
  'Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Annahme; allein eine Sicherheitsprüfung dauert 3 bis 6 Wochen (renewalpad.com, vensider.io).',
  "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Pilotversuche umfassen 1 bis 5 % der Menge (datalens.africa, Blog eines Anbieters).',
  'Assumption: 50 to 70 %.': 'Annahme: 50 bis 70 %.',
  'Assumption: 3 to 5 points below its later level.': 'Annahme: 3 bis 5 Punkte unter dem späteren Niveau.',
  'Assumption: 1 to 2 months.': 'Annahme: 1 bis 2 Monate.',
  'Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Annahme: 1 bis 3 Punkte. Einen Testdatensatz nach demselben Verfahren neu zu erstellen kostete bei CIFAR-10 3 bis 15 % (arXiv 1902.10811), eine Obergrenze.',
  'Assumption: 2 months.': 'Annahme: 2 Monate.',
  'H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).':
    'H100-Miete, 1,99 bis 5,00 je nach Art des Anbieters, Mai 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).',
  'Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones.':
    'Für dieses Projekt an MNIST-Ziffern mit einem kleinen Netz gemessen: 0,3 bis 0,5 bei Fehlern, wie Menschen sie machen, 1,1 bei schweren systematischen.',
  'US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Fach- und technische Arbeit in den USA mit Gemeinkosten, 83,14 (Bureau of Labor Statistics, Dezember 2022, in omb.report ICR 202310-2070-002).',
  'Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com).':
    'Annahme, über dem US-Durchschnitt für Fachkräfte; erfahrene Entwickler kosten 150 bis 300 (fourweekmba.com).',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).":
    'Stichproben umfassen 5 bis 20 % (tbrain.ai, simera.io; Blogs von Anbietern).',
  'US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Büroarbeit in den USA mit Gemeinkosten, 40,13 (Bureau of Labor Statistics, Dezember 2022, in omb.report ICR 202310-2070-002).',
  'Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for.':
    'Annahme: 3, 8 und 20 % im Jahr als niedrig, typisch und hoch. Gerichte erlassen etwa die Hälfte der in Geschäftsgeheimnissachen beantragten Unterlassungsverfügungen (winston.com unter Berufung auf Lex Machina), wenn eine beantragt ist.',
  'Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina).':
    'Annahme; eine Unterlassungsverfügung dauert im Median 47 Tage (winston.com unter Berufung auf Lex Machina).',
  'Assumption: 3, 8 and 20 % as low, typical and high.': 'Annahme: 3, 8 und 20 % als niedrig, typisch und hoch.',
  'The middle of the scale.': 'Die Mitte der Skala.',
  'This release.': 'Diese Version.',
  'The published prices are in US dollars.': 'Die veröffentlichten Preise sind in US-Dollar.',
};
