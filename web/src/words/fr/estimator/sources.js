// Where the defaults and ranges of inputs come from, in French, by the estimator's English.

export default {
  'Assumption: an example, to be replaced by your own figure.':
    'Hypothèse : un exemple, à remplacer par votre propre chiffre.',
  "A neutral name, to be replaced by the provider's.": 'Un nom neutre, à remplacer par celui du prestataire.',
  'Assumption: the commonest way to charge.': 'Hypothèse : la manière la plus courante de facturer.',
  "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).":
    'Entre 0,40 et 2,00 pour une paire de préférences générale (pccvdi.com, blog d’un fournisseur).',
  "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing).":
    'Hypothèse ; le prix affiché d’un fournisseur est de 0,10 par unité (labelbox.com/pricing).',
  'Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com).':
    'Hypothèse ; ce qui manque à un engagement est en général facturé en entier (ordwaylabs.com).',
  'Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com).':
    'Hausses à la reconduction de 3 à 9 % par an (saasnegotiationexperts.com).',
  'Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021).':
    'Hypothèse ; dix jeux de test connus contiennent en moyenne 3,4 % d’annotations fausses (Northcutt, Athalye, Mueller 2021).',
  'Assumption: no published figure was found.': 'Hypothèse : aucun chiffre publié n’a été trouvé.',
  'Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).':
    'Une reconduction d’un an est usuelle (saasnegotiationexperts.com, genieai.co).',
  '30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).':
    '30 à 90 jours sont usuels, parfois 180 (saasnegotiationexperts.com, genieai.co).',
  'Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).':
    'La moitié dans un modèle (scottandscottllp.com) ; de 75 % à la totalité dans des contrats déposés (lawinsider.com).',
  'Unused credit is rarely refunded (ordwaylabs.com).': 'Un crédit inutilisé est rarement remboursé (ordwaylabs.com).',
  'Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Hypothèse ; une revue de sécurité seule prend 3 à 6 semaines (renewalpad.com, vensider.io).',
  "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Les pilotes prennent 1 à 5 % du volume (datalens.africa, blog d’un fournisseur).',
  'Assumption: 50 to 70 %.': 'Hypothèse : 50 à 70 %.',
  'Assumption: 3 to 5 points below its later level.': 'Hypothèse : 3 à 5 points sous son niveau ultérieur.',
  'Assumption: 1 to 2 months.': 'Hypothèse : 1 à 2 mois.',
  'Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Hypothèse : 1 à 3 points. Refaire un jeu de test par le même protocole a coûté 3 à 15 % sur CIFAR-10 (arXiv 1902.10811), une borne supérieure.',
  'Assumption: 2 months.': 'Hypothèse : 2 mois.',
  'H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).':
    'Location de H100, 1,99 à 5,00 selon le type de fournisseur, mai 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).',
  'Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones.':
    'Mesuré pour ce projet sur les chiffres de MNIST avec un petit réseau : 0,3 à 0,5 pour les erreurs que font les gens, 1,1 pour de lourdes erreurs systématiques.',
  'US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Travail qualifié et technique aux États-Unis, frais généraux compris, 83,14 (Bureau of Labor Statistics, décembre 2022, dans omb.report ICR 202310-2070-002).',
  'Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com).':
    'Hypothèse, au-dessus de la moyenne américaine des cadres ; des ingénieurs confirmés coûtent 150 à 300 (fourweekmba.com).',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).":
    'Les audits portent sur 5 à 20 % (tbrain.ai, simera.io ; blogs de fournisseurs).',
  'US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Travail de bureau aux États-Unis, frais généraux compris, 40,13 (Bureau of Labor Statistics, décembre 2022, dans omb.report ICR 202310-2070-002).',
  'Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for.':
    'Hypothèse : 3, 8 et 20 % par an comme bas, typique et haut. Les tribunaux accordent environ la moitié des injonctions demandées en matière de secrets d’affaires (winston.com, citant Lex Machina), une fois demandées.',
  'Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina).':
    'Hypothèse ; une injonction prend 47 jours en médiane (winston.com, citant Lex Machina).',
  'Assumption: 3, 8 and 20 % as low, typical and high.': 'Hypothèse : 3, 8 et 20 % comme bas, typique et haut.',
  'The middle of the scale.': 'Le milieu de l’échelle.',
  'This release.': 'Cette version.',
  'The published prices are in US dollars.': 'Les prix publiés sont en dollars américains.',
};
