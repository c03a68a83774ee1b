// Where the figures of presets come from, in French, by the estimator's English.

export default {
  'Assumption: about the price of a box.': 'Hypothèse : environ le prix d’un cadre.',
  'Assumption: 40,000 images with 20 boxes each.': 'Hypothèse : 40 000 images de 20 cadres chacune.',
  'Assumption: about a year of labels.': 'Hypothèse : environ une année d’annotations.',
  "Assumption: nine seconds a box, so that review costs a fifth of the labels; checks and rework add 20 to 50 % (mindkosh.com, a vendor's blog).":
    'Hypothèse : neuf secondes par cadre, de sorte que le contrôle coûte un cinquième des annotations ; contrôles et reprises ajoutent 20 à 50 % (mindkosh.com, blog d’un fournisseur).',
  'Assumption: detectors are far smaller than language models.':
    'Hypothèse : les détecteurs sont bien plus petits que les modèles de langage.',
  'Assumption: a detector is retrained by a settled pipeline.':
    'Hypothèse : un détecteur est réentraîné par une chaîne bien rodée.',
  'Assumption: a detector is validated by a settled pipeline.':
    'Hypothèse : un détecteur est validé par une chaîne bien rodée.',
  'Two tiers a month, as in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Deux paliers par mois, comme dans une liste de prix publiée (cloud.google.com/ai-platform/data-labeling/pricing).',
  'The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Les paliers changent à 50 000 unités par mois (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.063 for the first boxes of a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,063 pour les premiers cadres d’un mois (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.049 for the boxes of a month above 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,049 pour les cadres d’un mois au-delà de 50 000 (cloud.google.com/ai-platform/data-labeling/pricing).',
  'Assumption: a few per cent of the spend.': 'Hypothèse : quelques pour cent de la dépense.',
  "Assumption: half of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Hypothèse : la moitié de la dépense du premier mois ; ce qui manque est en général facturé en entier (ordwaylabs.com).',
  "Assumption; ImageNet's validation set holds about 6 % wrong labels (Northcutt, Athalye, Mueller 2021).":
    'Hypothèse ; le jeu de validation d’ImageNet contient environ 6 % d’annotations fausses (Northcutt, Athalye, Mueller 2021).',
  "Assumption: an eighth above today's volume, so that growth reaches it in the second year.":
    'Hypothèse : un huitième au-dessus du volume d’aujourd’hui, que la croissance atteint donc la deuxième année.',
  'Assumption: boxes are easy to buy elsewhere.': 'Hypothèse : des cadres s’achètent facilement ailleurs.',
  'Assumption: after its term this contract rolls from month to month.':
    'Hypothèse : après sa période, ce contrat court de mois en mois.',
  '30 to 90 days is usual (genieai.co, cloudnuro.ai).': '30 à 90 jours sont usuels (genieai.co, cloudnuro.ai).',
  'Assumption: it runs out of capacity.': 'Hypothèse : sa capacité s’épuise.',
  'Assumption: the provider you have already knows your guidelines.':
    'Hypothèse : votre prestataire actuel connaît déjà vos consignes.',
  'Assumption: tiers, as the present provider has.': 'Hypothèse : des paliers, comme chez le prestataire actuel.',
  "Discounts are given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Des remises sont accordées dès 100 000 unités (pccvdi.com, blog d’un fournisseur).',
  "Within 0.02 to 0.10 per box (welabeldata.com, a vendor's blog).":
    'Entre 0,02 et 0,10 par cadre (welabeldata.com, blog d’un fournisseur).',
  "About 30 % below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Environ 30 % sous le premier palier ; 20 à 40 % sont accordés dès 100 000 unités (pccvdi.com, blog d’un fournisseur).',
  "Assumption: 55 to 60 % of the first month's spend.": 'Hypothèse : 55 à 60 % de la dépense du premier mois.',
  'Assumption: a little below the provider you have, as the price is.':
    'Hypothèse : un peu en dessous de votre prestataire actuel, comme le prix.',
  'Assumption: room for four years of growth.': 'Hypothèse : de la marge pour quatre ans de croissance.',
  "Assumption: a signing credit of a sixth of a month's spend.":
    'Hypothèse : un crédit à la signature d’un sixième de la dépense d’un mois.',
  'Assumption: simple guidelines; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Hypothèse : consignes simples ; une revue de sécurité prend 3 à 6 semaines (renewalpad.com, vensider.io).',
  'Assumption: a standard contract.': 'Hypothèse : un contrat type.',
  'Assumption: guidelines for boxes are short.': 'Hypothèse : les consignes pour des cadres sont courtes.',
  'Assumption: box formats are standard.': 'Hypothèse : les formats de cadres sont normalisés.',
  'Assumption: boxes are quickly taught.': 'Hypothèse : les cadres s’apprennent vite.',
  "2.5 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '2,5 % d’un mois ; les pilotes prennent 1 à 5 % du volume (datalens.africa, blog d’un fournisseur).',
  'Assumption: a month shows enough of a simple task.': 'Hypothèse : un mois montre assez d’une tâche simple.',
  'Assumption: boxes drawn by different people agree well.':
    'Hypothèse : les cadres de personnes différentes concordent bien.',
  'Assumption: the upper end of 50 to 70 %, for a simple task.':
    'Hypothèse : le haut de 50 à 70 %, pour une tâche simple.',
  'Assumption: the lower end of 1 to 2 months, for a simple task.':
    'Hypothèse : le bas de 1 à 2 mois, pour une tâche simple.',
  'Assumption: the lower end of 1 to 3 points, for a simple task.':
    'Hypothèse : le bas de 1 à 3 points, pour une tâche simple.',
  'Assumption: a dispute over a smaller contract.': 'Hypothèse : un litige sur un contrat plus petit.',
  'Assumption: it has capacity to spare.': 'Hypothèse : il a de la capacité en réserve.',
  'Assumption: the offer is the cheaper one.': 'Hypothèse : l’offre est la moins chère.',
  'Assumption: volume decides in a mass task.': 'Hypothèse : le volume décide dans une tâche de masse.',
  'Assumption: price decides in a mass task.': 'Hypothèse : le prix décide dans une tâche de masse.',
  'Assumption: vehicle programmes run for years.': 'Hypothèse : les programmes automobiles durent des années.',
  'Assumption: about the price of an image.': 'Hypothèse : environ le prix d’une image.',
  'Assumption: a few hundred hours of driving, sampled.':
    'Hypothèse : quelques centaines d’heures de conduite, échantillonnées.',
  'Assumption: 20 months of labels.': 'Hypothèse : 20 mois d’annotations.',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs); safety asks for the upper half.":
    'Les audits portent sur 5 à 20 % (tbrain.ai, simera.io ; blogs de fournisseurs) ; la sûreté demande la moitié haute.',
  'Assumption: a segmented street scene takes minutes to check.':
    'Hypothèse : une scène de rue segmentée prend des minutes à vérifier.',
  'Assumption: one model per kind of camera.': 'Hypothèse : un modèle par type de caméra.',
  'Assumption: high-resolution images; some 15 GPUs for a week.':
    'Hypothèse : images à haute résolution ; quelque 15 GPU pendant une semaine.',
  'Assumption: half as much again as for a simpler model.': 'Hypothèse : moitié plus que pour un modèle plus simple.',
  'Assumption: driving needs a safety case beside the metrics.':
    'Hypothèse : la conduite demande un dossier de sûreté en plus des mesures.',
  'Assumption: half of the retraining was due anyway, as new scenes come in all the time.':
    'Hypothèse : la moitié du réentraînement était due de toute façon, de nouvelles scènes arrivant sans cesse.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog), as street scenes are full.":
    'Entre 0,50 et 3,00 par image (welabeldata.com, blog d’un fournisseur), car les scènes de rue sont chargées.',
  "Assumption: about 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Hypothèse : environ 60 % de la dépense du premier mois ; ce qui manque est en général facturé en entier (ordwaylabs.com).',
  'Assumption: a contract without early exit; filed ones ask for up to all unmet commitment (lawinsider.com).':
    'Hypothèse : un contrat sans sortie anticipée ; des contrats déposés demandent jusqu’à tout l’engagement non rempli (lawinsider.com).',
  'Without early exit all that remains falls due, as in some filed contracts (lawinsider.com).':
    'Sans sortie anticipée, tout le reste est dû, comme dans certains contrats déposés (lawinsider.com).',
  'Without early exit there is no fee for it.': 'Sans sortie anticipée, il n’y a pas de frais pour elle.',
  "Assumption: a volume rebate of about 3 % of a year's spend.":
    'Hypothèse : une remise de volume d’environ 3 % de la dépense d’une année.',
  'Assumption: masks are large files.': 'Hypothèse : les masques sont de gros fichiers.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog); a quarter below the provider you have.":
    'Entre 0,50 et 3,00 par image (welabeldata.com, blog d’un fournisseur) ; un quart sous votre prestataire actuel.',
  "Assumption: about half of the first month's spend.": 'Hypothèse : environ la moitié de la dépense du premier mois.',
  'Assumption: as good as the provider you have.': 'Hypothèse : aussi bon que votre prestataire actuel.',
  "Assumption: 30 % above today's volume, so that growth reaches it in the fourth year.":
    'Hypothèse : 30 % au-dessus du volume d’aujourd’hui, que la croissance atteint donc la quatrième année.',
  "Assumption: a signing credit of about a third of a month's spend.":
    'Hypothèse : un crédit à la signature d’environ un tiers de la dépense d’un mois.',
  'Assumption: a month more than for simpler work, for the tool chain.':
    'Hypothèse : un mois de plus que pour un travail plus simple, pour la chaîne d’outils.',
  'Assumption: street scenes show faces and number plates.':
    'Hypothèse : les scènes de rue montrent des visages et des plaques.',
  'Assumption: a class list of dozens with rules for each.':
    'Hypothèse : une liste de dizaines de classes avec des règles pour chacune.',
  'Assumption: masks, calibration files and several cameras to connect.':
    'Hypothèse : masques, fichiers d’étalonnage et plusieurs caméras à raccorder.',
  'Assumption: twice that of simpler work.': 'Hypothèse : le double d’un travail plus simple.',
  "4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '4 % d’un mois ; les pilotes prennent 1 à 5 % du volume (datalens.africa, blog d’un fournisseur).',
  'Assumption: the edges of classes need one hand.': 'Hypothèse : les bords des classes demandent une même main.',
  'Assumption: the upper end of 1 to 2 months, for a hard task.':
    'Hypothèse : le haut de 1 à 2 mois, pour une tâche difficile.',
  'Assumption: the middle of 1 to 3 points; a re-made test set cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Hypothèse : le milieu de 1 à 3 points ; un jeu de test refait a coûté 3 à 15 % sur CIFAR-10 (arXiv 1902.10811), une borne supérieure.',
  'Assumption: its capacity is close to your need.': 'Hypothèse : sa capacité est proche de votre besoin.',
  'Assumption: errors are a matter of safety.': 'Hypothèse : les erreurs sont une question de sûreté.',
  'Assumption: street scenes take experience.': 'Hypothèse : les scènes de rue demandent de l’expérience.',
  'Assumption: what experts are asked for changes quickly.': 'Hypothèse : ce qu’on demande aux experts change vite.',
  'Assumption: about the price of a solution.': 'Hypothèse : environ le prix d’une solution.',
  "Assumption: some 600 hours of experts, four full-time people's worth.":
    'Hypothèse : quelque 600 heures d’experts, soit quatre temps pleins.',
  'Assumption: about a year of solutions.': 'Hypothèse : environ une année de solutions.',
  "The upper end of the 5 to 20 % that audits sample (tbrain.ai, simera.io; vendors' blogs).":
    'Le haut des 5 à 20 % sur lesquels portent les audits (tbrain.ai, simera.io ; blogs de fournisseurs).',
  'Assumption: checking a solution takes under half the time of writing it.':
    'Hypothèse : vérifier une solution prend moins de la moitié du temps de l’écrire.',
  'Assumption: reviewers are specialists too, who are paid about 95 an hour (sonnetcode.com, fourweekmba.com).':
    'Hypothèse : les contrôleurs sont aussi des spécialistes, payés environ 95 de l’heure (sonnetcode.com, fourweekmba.com).',
  'Assumption: one model is tuned on them.': 'Hypothèse : un modèle est affiné avec elles.',
  'Assumption: 7,500 a round; tuning above 40B parameters costs up to 35,000 (xenoss.io).':
    'Hypothèse : 7 500 par cycle ; affiner au-dessus de 40 milliards de paramètres coûte jusqu’à 35 000 (xenoss.io).',
  "Expert work is sold by the hour; per hour is one of the three usual models (welabeldata.com, a vendor's blog).":
    'Le travail d’expert se vend à l’heure ; c’est l’un des trois modèles usuels (welabeldata.com, blog d’un fournisseur).',
  "Assumption: a specialist's pay of about 95 an hour (sonnetcode.com, fourweekmba.com) and half of it again for the provider; clients' prices are not published.":
    'Hypothèse : la paie d’un spécialiste d’environ 95 de l’heure (sonnetcode.com, fourweekmba.com) et la moitié en plus pour le prestataire ; les prix aux clients ne sont pas publiés.',
  'Assumption: half an hour to write a solution and check it.':
    'Hypothèse : une demi-heure pour écrire une solution et la vérifier.',
  "Assumption: 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Hypothèse : 60 % de la dépense du premier mois ; ce qui manque est en général facturé en entier (ordwaylabs.com).',
  'Assumption: 8 % of hard solutions hold an error.':
    'Hypothèse : 8 % des solutions difficiles contiennent une erreur.',
  'Assumption: an expert mends a solution in a third of the time.':
    'Hypothèse : un expert corrige une solution en un tiers du temps.',
  "Assumption: the same pay of about 95 an hour and a fifth of it for the provider; clients' prices are not published.":
    'Hypothèse : la même paie d’environ 95 de l’heure et un cinquième en plus pour le prestataire ; les prix aux clients ne sont pas publiés.',
  'Assumption: a minute more than those who know your guidelines.':
    'Hypothèse : une minute de plus que ceux qui connaissent vos consignes.',
  "Assumption: half of the first month's spend.": 'Hypothèse : la moitié de la dépense du premier mois.',
  'Assumption: a point better, as it tests its experts first.':
    'Hypothèse : un point de mieux, car il teste d’abord ses experts.',
  'Assumption: a pool of experts has an end.': 'Hypothèse : un vivier d’experts a une fin.',
  'Assumption: texts need little integration; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Hypothèse : les textes demandent peu d’intégration ; une revue de sécurité prend 3 à 6 semaines (renewalpad.com, vensider.io).',
  'Assumption: experts need principles more than rules.':
    'Hypothèse : les experts ont besoin de principes plus que de règles.',
  'Assumption: solutions are plain text.': 'Hypothèse : les solutions sont du texte brut.',
  'Assumption: a few dozen experts to be tested and aligned.':
    'Hypothèse : quelques dizaines d’experts à tester et à accorder.',
  'Assumption: no fee, the hours pay for it.': 'Hypothèse : pas de frais, les heures les couvrent.',
  'Assumption: a month, as every item is dear.': 'Hypothèse : un mois, car chaque pièce est chère.',
  'Assumption: a tenth, as every item is dear.': 'Hypothèse : un dixième, car chaque pièce est chère.',
  'Assumption: a solution that is right stays right.': 'Hypothèse : une solution juste le reste.',
  'Assumption: the lower end of 1 to 3 points, as right answers leave little to taste.':
    'Hypothèse : le bas de 1 à 3 points, car des réponses justes laissent peu au goût.',
  'Assumption, above the usual 3 %: experts who work for both sides carry knowledge along.':
    'Hypothèse, au-dessus des 3 % usuels : des experts qui travaillent pour les deux côtés emportent du savoir.',
  'Assumption: a point better.': 'Hypothèse : un point de mieux.',
  'Assumption: a wrong solution teaches the wrong thing.':
    'Hypothèse : une solution fausse apprend ce qu’il ne faut pas.',
  'Assumption: the experts are the product.': 'Hypothèse : les experts sont le produit.',
  'Assumption: somewhat below the price of a scan.': 'Hypothèse : un peu sous le prix d’un examen.',
  'Assumption: about 40 scans a working day.': 'Hypothèse : environ 40 examens par jour ouvré.',
  'Assumption: 20 months of scans.': 'Hypothèse : 20 mois d’examens.',
  'Assumption: clinicians look closely.': 'Hypothèse : les cliniciens regardent de près.',
  "Assumption: a clinician's second look at one scan.": 'Hypothèse : le second regard d’un clinicien sur un examen.',
  'A physician is paid 180 to 250 an hour (sonnetcode.com, fourweekmba.com).':
    'Un médecin est payé 180 à 250 de l’heure (sonnetcode.com, fourweekmba.com).',
  'Assumption: volumes are large, models are not.': 'Hypothèse : les volumes sont grands, les modèles non.',
  'Assumption: a validation with documents for the regulator.':
    'Hypothèse : une validation avec des documents pour l’autorité.',
  'Assumption: a validated model is not retrained without need.':
    'Hypothèse : un modèle validé n’est pas réentraîné sans nécessité.',
  'Assumption: every round has to be validated, so there is one.':
    'Hypothèse : chaque cycle doit être validé, il y en a donc un.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog).":
    'Segmenter une image médicale coûte jusqu’à 100 et plus (precisebposolution.com, blog d’un fournisseur).',
  "Assumption: about 65 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Hypothèse : environ 65 % de la dépense du premier mois ; ce qui manque est en général facturé en entier (ordwaylabs.com).',
  "Assumption; small trained teams agree with a Cohen's kappa of 0.78 to 0.85 (aitaggers.com.au, a vendor's blog).":
    'Hypothèse ; de petites équipes formées concordent avec un kappa de Cohen de 0,78 à 0,85 (aitaggers.com.au, blog d’un fournisseur).',
  'Assumption: a clinician corrects an outline in a third of the time.':
    'Hypothèse : un clinicien corrige un contour en un tiers du temps.',
  "Assumption: a third above today's volume, as clinicians are few.":
    'Hypothèse : un tiers au-dessus du volume d’aujourd’hui, car les cliniciens sont rares.',
  '75 % of the rest in a filed contract (lawinsider.com).': '75 % du reste dans un contrat déposé (lawinsider.com).',
  'Assumption: health data are handed over with a record of who held them.':
    'Hypothèse : les données de santé sont remises avec un registre de qui les a détenues.',
  'Assumption: reviewed already.': 'Hypothèse : déjà contrôlé.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog); a twelfth below the provider you have.":
    'Segmenter une image médicale coûte jusqu’à 100 et plus (precisebposolution.com, blog d’un fournisseur) ; un douzième sous votre prestataire actuel.',
  'Assumption: contracts on health data, reviews and clinicians take half a year.':
    'Hypothèse : contrats sur les données de santé, revues et cliniciens prennent six mois.',
  'Assumption: health data; three times the usual review.':
    'Hypothèse : données de santé ; trois fois la revue usuelle.',
  'Assumption: agreements on health data; within 20 to 120 hours.':
    'Hypothèse : accords sur les données de santé ; entre 20 et 120 heures.',
  'Assumption: written with clinicians.': 'Hypothèse : rédigé avec des cliniciens.',
  'Assumption: clinicians read the same scans until they agree.':
    'Hypothèse : les cliniciens lisent les mêmes examens jusqu’à s’accorder.',
  "Some 4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Quelque 4 % d’un mois ; les pilotes prennent 1 à 5 % du volume (datalens.africa, blog d’un fournisseur).',
  'Assumption: a validation compares both over a quarter.':
    'Hypothèse : une validation compare les deux sur un trimestre.',
  'Assumption: a reference set has to be outlined by the new readers.':
    'Hypothèse : un jeu de référence doit être délimité par les nouveaux lecteurs.',
  'Assumption: the upper end of 1 to 2 months, as clinicians are slow to find.':
    'Hypothèse : le haut de 1 à 2 mois, car les cliniciens sont longs à trouver.',
  'Assumption: the middle of 1 to 3 points; readers differ at the edges of a lesion.':
    'Hypothèse : le milieu de 1 à 3 points ; les lecteurs diffèrent au bord d’une lésion.',
  'Assumption: half as long again as usual, as changes pass a review.':
    'Hypothèse : moitié plus long que d’ordinaire, car les changements passent une revue.',
  'Assumption: documents and statistics for validating again; one calculator takes 6,500 and 3,200 a run (mfgcalcs.com).':
    'Hypothèse : documents et statistiques pour valider à nouveau ; un calculateur retient 6 500 et 3 200 par essai (mfgcalcs.com).',
  'Assumption: the offer is a little cheaper.': 'Hypothèse : l’offre est un peu moins chère.',
  'Assumption: errors are a matter of health.': 'Hypothèse : les erreurs sont une question de santé.',
  'Assumption: health data.': 'Hypothèse : données de santé.',
  'Assumption: price comes last here.': 'Hypothèse : le prix vient ici en dernier.',
  'Assumption: about the price of a document.': 'Hypothèse : environ le prix d’un document.',
  "Assumption: 7,000 documents a working day, the work of some 14 people; one does 400 to 600 (aitaggers.com.au, a vendor's blog).":
    'Hypothèse : 7 000 documents par jour ouvré, le travail de quelque 14 personnes ; une en fait 400 à 600 (aitaggers.com.au, blog d’un fournisseur).',
  'Assumption: ten months of documents.': 'Hypothèse : dix mois de documents.',
  'Assumption: under a minute to check the marked fields.':
    'Hypothèse : moins d’une minute pour vérifier les champs marqués.',
  'Assumption: models for reading documents are small.': 'Hypothèse : les modèles de lecture de documents sont petits.',
  'Assumption: a settled pipeline.': 'Hypothèse : une chaîne bien rodée.',
  'Assumption: a point fewer of the documents goes to a clerk by hand.':
    'Hypothèse : un point de documents en moins va à la main à un employé.',
  "Within 0.15 to 0.40 for entities in a text (pccvdi.com, a vendor's blog).":
    'Entre 0,15 et 0,40 pour des entités dans un texte (pccvdi.com, blog d’un fournisseur).',
  "Assumption: two thirds of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Hypothèse : deux tiers de la dépense du premier mois ; ce qui manque est en général facturé en entier (ordwaylabs.com).',
  "Trained teams reach 95 % agreement on entities (aitaggers.com.au, a vendor's blog).":
    'Des équipes formées atteignent 95 % d’accord sur des entités (aitaggers.com.au, blog d’un fournisseur).',
  'Assumption: what is left of a year paid in advance, a little over four months of spend.':
    'Hypothèse : ce qui reste d’une année payée d’avance, un peu plus de quatre mois de dépense.',
  'Assumption: tiers are one way to give the discounts that volume brings.':
    'Hypothèse : les paliers sont une manière de donner les remises de volume.',
  'Tiers break at 50,000 units a month in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Les paliers changent à 50 000 unités par mois dans une liste de prix publiée (cloud.google.com/ai-platform/data-labeling/pricing).',
  "A quarter below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Un quart sous le premier palier ; 20 à 40 % sont accordés dès 100 000 unités (pccvdi.com, blog d’un fournisseur).',
  'Assumption: half that of the provider you have.': 'Hypothèse : la moitié de celui de votre prestataire actuel.',
  'Assumption: a list of fields with an example each.': 'Hypothèse : une liste de champs avec un exemple chacun.',
  'Assumption: one format in, one out.': 'Hypothèse : un format en entrée, un en sortie.',
  'Assumption: fields are quickly taught.': 'Hypothèse : les champs s’apprennent vite.',
  "Some 3 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Quelque 3 % d’un mois ; les pilotes prennent 1 à 5 % du volume (datalens.africa, blog d’un fournisseur).',
  'Assumption: a month shows every kind of document.': 'Hypothèse : un mois montre tous les types de documents.',
  'Assumption: 3 points below its later level.': 'Hypothèse : 3 points sous son niveau ultérieur.',
  'Assumption: the lower end of 1 to 3 points, as fields leave little to judge.':
    'Hypothèse : le bas de 1 à 3 points, car des champs laissent peu à juger.',
  'Assumption: documents name people.': 'Hypothèse : les documents nomment des personnes.',
  'Assumption: price decides in a routine task.': 'Hypothèse : le prix décide dans une tâche de routine.',
};
