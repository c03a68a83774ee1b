// The labels and helps of the inputs, in French, by the estimator's English.

export default {
  'Labels per month': 'Annotations par mois',
  'Finished labels you need each month: one image box, one preference pair, one document.':
    'Annotations finies dont vous avez besoin chaque mois : un cadre sur une image, une paire de préférences, un document.',
  'Growth per year': 'Croissance par an',
  'How much the monthly volume grows from one year to the next.':
    'De combien le volume mensuel croît d’une année à l’autre.',
  'Labels in the training set': 'Annotations du jeu d’entraînement',
  "Labels you already train on, all taken to be at the current provider's accuracy.":
    'Annotations sur lesquelles vous entraînez déjà, toutes supposées à la précision du prestataire actuel.',
  'Cost of a late label': 'Coût d’une annotation en retard',
  'What it costs you when a label you need is not delivered in its month.':
    'Ce que vous coûte une annotation nécessaire qui n’est pas livrée dans son mois.',
  Name: 'Nom',
  'What to call the provider you have.': 'Le nom à donner à votre prestataire actuel.',
  'Pricing model': 'Tarification',
  'Per label, by the hour that labels take, or in graduated tiers.':
    'Par annotation, selon les heures que prennent les annotations, ou par paliers.',
  'Price per label': 'Prix par annotation',
  'What you are charged for one finished label.': 'Ce qui vous est facturé pour une annotation finie.',
  'Price per hour': 'Prix de l’heure',
  'What you are charged for an hour of labelling, not what the worker is paid.':
    'Ce qui vous est facturé pour une heure d’annotation, non ce que touche la personne.',
  'Minutes per label': 'Minutes par annotation',
  'Billed time that one label takes.': 'Temps facturé que prend une annotation.',
  "Tier's upper end": 'Limite supérieure du palier',
  'The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end.':
    'Le palier fixe le prix des annotations d’un mois au-delà du palier précédent et jusqu’à celui-ci ; le dernier n’a pas de limite supérieure.',
  "Tier's price per label": 'Prix par annotation du palier',
  'What a label inside this tier costs.': 'Ce que coûte une annotation dans ce palier.',
  'Platform fee per month': 'Frais de plateforme par mois',
  'Fixed monthly fee beside the labels.': 'Frais mensuels fixes en plus des annotations.',
  'Commitment per month': 'Engagement par mois',
  'Least you pay for labels in a month, used or not.':
    'Le minimum que vous payez pour les annotations d’un mois, utilisées ou non.',
  'Price uplift per year': 'Hausse des prix par an',
  "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.":
    'De combien les prix du prestataire augmentent chaque année ; une référence qui n’enchérit jamais flatte le choix de rester.',
  'Label accuracy': 'Précision des annotations',
  'Share of delivered labels that are right, measured on the same gold set for both providers.':
    'Part des annotations livrées qui sont justes, mesurée sur le même jeu de référence pour les deux prestataires.',
  'Price share charged for rework': 'Part du prix facturée pour les reprises',
  'What a rejected label costs to have done again, as a share of its price; 0 where rework is free.':
    'Ce que coûte de refaire une annotation rejetée, en part de son prix ; 0 si les reprises sont gratuites.',
  'Capacity per month': 'Capacité par mois',
  'Most labels the provider can deliver in a month; empty for no limit.':
    'Le plus d’annotations que le prestataire peut livrer en un mois ; vide pour aucune limite.',
  Credits: 'Crédits',
  'Prepaid balance, or credit for signing; it pays invoices first.':
    'Solde prépayé, ou crédit offert à la signature ; il règle d’abord les factures.',
  'Months left on the contract': 'Mois restants au contrat',
  'Months until the current term ends.': 'Mois jusqu’à la fin de la période en cours.',
  'Renewal term': 'Durée de reconduction',
  'Months the contract renews for unless notice is given; 0 where it rolls from month to month.':
    'Mois pour lesquels le contrat est reconduit faute de préavis ; 0 s’il court de mois en mois.',
  'Notice period': 'Préavis',
  'Months before a contract end by which notice must be given.':
    'Mois avant une échéance du contrat auxquels le préavis doit être donné.',
  'Early exit allowed': 'Sortie anticipée permise',
  'Whether the contract can be ended before its end for a fee.':
    'Si le contrat peut être terminé avant sa fin moyennant des frais.',
  'Early exit: share of what remains': 'Sortie anticipée : part du reste',
  'Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.':
    'Part de l’engagement et des frais restants que coûte une fin anticipée. Là où le règlement européen sur les données s’applique, il limite les frais de changement, pas les pénalités de résiliation anticipée ; s’il couvre l’annotation humaine est une question pour un juriste.',
  'Early exit: fixed fee': 'Sortie anticipée : frais fixes',
  'Fee for ending early beside that share.': 'Frais d’une fin anticipée en plus de cette part.',
  'Rebate to pay back': 'Remise à rembourser',
  'Rebates that fall due again if you leave before the term ends.':
    'Remises qui redeviennent dues si vous partez avant la fin de la période.',
  'Unused credits paid back': 'Crédits inutilisés remboursés',
  'Share of unused credits that you get back on leaving.': 'Part des crédits inutilisés qui vous est rendue au départ.',
  'Export fee': 'Frais d’export',
  'What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.':
    'Ce que le prestataire demande pour remettre vos données. Dans l’UE, le règlement sur les données met fin aux frais de changement des services de traitement de données le 12 janvier 2027 ; si l’annotation humaine en est un est une question pour un juriste.',
  'Export fee per label': 'Frais d’export par annotation',
  'The same, per label in the training set.': 'De même, par annotation du jeu d’entraînement.',
  'What to call the provider you could move to.': 'Le nom à donner au prestataire vers lequel vous pourriez aller.',
  'Cutover month': 'Mois de bascule',
  'The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows.':
    'Le mois à la fin duquel le nouveau prestataire prend le relais ; vide, la page prend le meilleur, un fichier le premier que le délai de préparation permet.',
  'Lead time': 'Délai de préparation',
  'Months of preparation before the new provider can take over.':
    'Mois de préparation avant que le nouveau prestataire puisse prendre le relais.',
  'Procurement hours': 'Heures d’achat',
  "Own people's hours to evaluate, negotiate and buy.": 'Heures internes pour évaluer, négocier et acheter.',
  'Security review hours': 'Heures de revue de sécurité',
  "Engineers' hours to review and connect the new provider safely.":
    'Heures d’ingénieurs pour examiner et raccorder sûrement le nouveau prestataire.',
  'Counsel hours': 'Heures de conseil juridique',
  "Outside counsel's hours for the new contract and for leaving the old one.":
    'Heures d’avocats externes pour le nouveau contrat et la sortie de l’ancien.',
  'Guideline hours': 'Heures de consignes',
  "Own people's hours to rewrite the labelling guidelines for new readers.":
    'Heures internes pour réécrire les consignes d’annotation pour de nouveaux lecteurs.',
  'Integration hours': 'Heures d’intégration',
  "Engineers' hours to connect tools, formats and pipelines.":
    'Heures d’ingénieurs pour raccorder outils, formats et chaînes de traitement.',
  'Calibration hours': 'Heures de calibrage',
  "Own people's hours to train the new workforce and align its judgement.":
    'Heures internes pour former la nouvelle équipe et accorder son jugement.',
  'Pilot labels': 'Annotations du pilote',
  'Labels bought from the new provider to test it.': 'Annotations achetées au nouveau prestataire pour l’essayer.',
  'Set-up fee': 'Frais de mise en place',
  'What the new provider asks once for starting.': 'Ce que le nouveau prestataire demande une fois pour démarrer.',
  'Parallel run': 'Double production',
  'Last months before cutover in which both providers label.':
    'Derniers mois avant la bascule pendant lesquels les deux prestataires annotent.',
  'Share labelled twice': 'Part annotée deux fois',
  'Share of the volume that the new provider labels as well during the parallel run.':
    'Part du volume que le nouveau prestataire annote aussi pendant la double production.',
  'Old labels done again': 'Anciennes annotations refaites',
  'Share of the training set that the new provider labels again so that old and new labels agree.':
    'Part du jeu d’entraînement que le nouveau prestataire annote à nouveau pour que anciennes et nouvelles s’accordent.',
  'Throughput at the start': 'Débit au départ',
  'Share of your volume that the new workforce manages in its first month.':
    'Part de votre volume que la nouvelle équipe traite le premier mois.',
  'Label accuracy at the start': 'Précision des annotations au départ',
  'Label accuracy of the new workforce in its first month.':
    'Précision des annotations de la nouvelle équipe le premier mois.',
  'Ramp-up half-life': 'Demi-vie de la montée en charge',
  'Months in which the new workforce closes half the gap to its full speed and accuracy.':
    'Mois en lesquels la nouvelle équipe comble la moitié de l’écart à sa pleine vitesse et précision.',
  'Dip in model accuracy': 'Baisse de précision du modèle',
  'Points of model accuracy lost at first because new annotators read the guidelines differently.':
    'Points de précision du modèle perdus au début parce que de nouveaux annotateurs lisent les consignes autrement.',
  'Half-life of the dip': 'Demi-vie de la baisse',
  'Months in which half of the dip is made good.': 'Mois en lesquels la moitié de la baisse est rattrapée.',
  'Other one-time cost': 'Autre coût ponctuel',
  'Anything else that falls due at cutover.': 'Tout autre montant dû à la bascule.',
  'Models to retrain': 'Modèles à réentraîner',
  'Models trained on these labels that must be trained again after a switch.':
    'Modèles entraînés sur ces annotations qu’il faut réentraîner après un changement.',
  'GPU hours per model and round': 'Heures de GPU par modèle et par cycle',
  'Computing time to train one model once.': 'Temps de calcul pour entraîner un modèle une fois.',
  'Price of a GPU hour': 'Prix d’une heure de GPU',
  'What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.':
    'Ce que coûte une heure sur un GPU ; le prix affiché n’est souvent que 60 à 70 % de la facture réelle.',
  'Engineer hours per model and round': 'Heures d’ingénieur par modèle et par cycle',
  'Engineering time to retrain one model once.': 'Temps d’ingénieur pour réentraîner un modèle une fois.',
  'Evaluation hours per model and round': 'Heures d’évaluation par modèle et par cycle',
  'Engineering time to validate one retrained model, on a test set that the current provider did not label.':
    'Temps d’ingénieur pour valider un modèle réentraîné, sur un jeu de test que le prestataire actuel n’a pas annoté.',
  'Retraining not due anyway': 'Réentraînement non prévu par ailleurs',
  'Share of this retraining that would not have been done without the switch.':
    'Part de ce réentraînement qui n’aurait pas eu lieu sans le changement.',
  'Retraining rounds': 'Cycles de réentraînement',
  'How often the models are retrained because of the switch.':
    'Combien de fois les modèles sont réentraînés à cause du changement.',
  'Months between rounds': 'Mois entre les cycles',
  'Time from one retraining round to the next; the first is in the month after cutover.':
    'Temps d’un cycle de réentraînement au suivant ; le premier a lieu le mois après la bascule.',
  'Accuracy lost per point of label error': 'Précision perdue par point d’erreur d’annotation',
  'Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.':
    'Points de précision du modèle perdus pour chaque point d’annotations fausses dans le jeu d’entraînement. Votre propre mesure vaut mieux.',
  'Value of a point of accuracy per month': 'Valeur d’un point de précision par mois',
  'What one percentage point of model accuracy is worth to your business in a month.':
    'Ce que vaut pour votre activité un point de pourcentage de précision du modèle en un mois.',
  "Operations' hourly cost": 'Coût horaire des opérations',
  'Full cost of an hour of procurement, operations and guideline writers.':
    'Coût complet d’une heure d’achat, d’exploitation et de rédaction de consignes.',
  "Engineers' hourly cost": 'Coût horaire des ingénieurs',
  'Full cost of an hour of your machine-learning and security engineers.':
    'Coût complet d’une heure de vos ingénieurs en apprentissage automatique et en sécurité.',
  "Counsel's hourly rate": 'Tarif horaire des avocats',
  'What an hour of outside counsel costs.': 'Ce que coûte une heure d’avocat externe.',
  'Share you review': 'Part que vous contrôlez',
  'Share of delivered labels that your own people check.': 'Part des annotations livrées que vos équipes vérifient.',
  'Errors the review finds': 'Erreurs que le contrôle trouve',
  'Share of the wrong labels among those reviewed that the review catches.':
    'Part des annotations fausses parmi celles contrôlées que le contrôle relève.',
  'Review time per label': 'Temps de contrôle par annotation',
  'Minutes one reviewer needs for one label.': 'Minutes dont un contrôleur a besoin pour une annotation.',
  "Reviewer's hourly cost": 'Coût horaire des contrôleurs',
  'Full cost of an hour of your reviewers, overhead included.':
    'Coût complet d’une heure de vos contrôleurs, frais généraux compris.',
  'Chance of a disruption per year': 'Probabilité d’une interruption par an',
  'Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.':
    'Probabilité sur un an que le prestataire cesse de vous servir : décision de justice, fuite de données, rachat, insolvabilité.',
  'Length of a disruption': 'Durée d’une interruption',
  'Months without labels if it happens.': 'Mois sans annotations si elle survient.',
  'Cost of recovering from it': 'Coût pour s’en remettre',
  'Emergency cost of replacing the provider, beside the late labels.':
    'Coût d’urgence du remplacement du prestataire, en plus des annotations en retard.',
  'Chance of a claim': 'Probabilité d’un litige',
  'Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.':
    'Probabilité que le changement vous entraîne dans un litige, par exemple sur les prix ou sur un savoir apporté par des personnes ayant changé de camp.',
  'Cost of a claim': 'Coût d’un litige',
  'What such a dispute would cost you.': 'Ce que vous coûterait un tel litige.',
  'Chance per year that the need ends': 'Probabilité par an que le besoin cesse',
  'How often in a year you would stop needing these labels at all.':
    'Combien de fois par an vous n’auriez plus du tout besoin de ces annotations.',
  'How much the price gap moves per year': 'Variation de l’écart de prix par an',
  'Standard deviation in a year of the gap between the two prices, as a share of what you spend.':
    'Écart type sur un an de la différence entre les deux prix, en part de vos dépenses.',
  'Accuracy and quality: priority': 'Précision et qualité : priorité',
  'How much this matters to you, against the other four.': 'Combien cela compte pour vous, face aux quatre autres.',
  'Scalability: priority': 'Évolutivité : priorité',
  'Security: priority': 'Sécurité : priorité',
  'Pricing: priority': 'Prix : priorité',
  'Experience in your field: priority': 'Expérience dans votre domaine : priorité',
  'Accuracy and quality: current provider': 'Précision et qualité : prestataire actuel',
  'How good the provider you have is at this, from 0 to 10.':
    'À quel point votre prestataire actuel y est bon, de 0 à 10.',
  'Scalability: current provider': 'Évolutivité : prestataire actuel',
  'Security: current provider': 'Sécurité : prestataire actuel',
  'Pricing: current provider': 'Prix : prestataire actuel',
  'Experience in your field: current provider': 'Expérience dans votre domaine : prestataire actuel',
  'Accuracy and quality: new provider': 'Précision et qualité : nouveau prestataire',
  'How good the new provider is at this, from 0 to 10.': 'À quel point le nouveau prestataire y est bon, de 0 à 10.',
  'Scalability: new provider': 'Évolutivité : nouveau prestataire',
  'Security: new provider': 'Sécurité : nouveau prestataire',
  'Pricing: new provider': 'Prix : nouveau prestataire',
  'Experience in your field: new provider': 'Expérience dans votre domaine : nouveau prestataire',
  'Format version': 'Version du format',
  'Version of the scenario format.': 'Version du format de scénario.',
  Currency: 'Monnaie',
  'Every amount is in this currency; changing it converts nothing.':
    'Tous les montants sont dans cette monnaie ; la changer ne convertit rien.',
  'First month': 'Premier mois',
  'Calendar month of month 1, so that months come with dates; without it they are only numbered.':
    'Mois civil du mois 1, pour que les mois aient une date ; sans lui, ils sont seulement numérotés.',
  Horizon: 'Horizon',
  'How many months the two futures are compared over.': 'Sur combien de mois les deux futurs sont comparés.',
  'Discount rate': 'Taux d’actualisation',
  'Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.':
    'Rendement annuel que l’argent pourrait rapporter ailleurs. Le risque du prestataire va dans les données d’interruption, pas ici en plus.',
};
