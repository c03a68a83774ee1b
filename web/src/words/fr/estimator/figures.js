// The names and rules of the figures, in French, by the estimator's English.

export default {
  'Up front': 'Coût initial',
  'The one-time lines of the switch over the horizon, undiscounted.':
    'Les postes ponctuels du changement sur l’horizon, non actualisés.',
  'Arithmetic: nothing is assumed beside the inputs.': 'Calcul : rien n’est supposé hors des données.',
  'Worth over the horizon (net present value)': 'Valeur sur l’horizon (valeur actuelle nette)',
  'The benefits of all months, each discounted to today; rounded once.':
    'Les gains de tous les mois, chacun actualisé à aujourd’hui ; arrondis une fois.',
  'The usual way to value flows over time.': 'La manière habituelle de valoriser des flux dans le temps.',
  'Worth in cash': 'Valeur en paiements',
  'The same over the lines that are paid to somebody.': 'De même sur les postes versés à quelqu’un.',
  "Worth in own people's hours": 'Valeur en heures internes',
  "The same over the lines that are your own people's hours.":
    'De même sur les postes qui sont des heures de vos équipes.',
  'Worth in quality': 'Valeur en qualité',
  'The same over the lines that late or worse labels make.':
    'De même sur les postes dus à des annotations tardives ou moins bonnes.',
  'Worth in risk': 'Valeur en risque',
  'The same over the lines that are expected losses.': 'De même sur les postes qui sont des pertes attendues.',
  'Net benefit before interest': 'Gain net avant intérêts',
  'The benefits of all months, undiscounted.': 'Les gains de tous les mois, non actualisés.',
  'Pays back': 'Amortissement',
  'The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.':
    'Le premier mois à partir duquel le cumul des gains reste à 0 ou plus jusqu’à l’horizon ; immédiat s’il n’est jamais en dessous, jamais s’il finit en dessous.',
  'Pays back with interest': 'Amortissement avec intérêts',
  'The same with each benefit discounted to today.': 'De même, chaque gain étant actualisé à aujourd’hui.',
  'Cost of a future': 'Coût d’un futur',
  'The totals of all months.': 'Les totaux de tous les mois.',
  'of switching': 'du changement',
  'Present value of a future': 'Valeur actuelle d’un futur',
  'The totals of all months, each discounted to today; rounded once.':
    'Les totaux de tous les mois, chacun actualisé à aujourd’hui ; arrondis une fois.',
  'Worth by cutover month': 'Valeur selon le mois de bascule',
  'The net present value of a cutover at the end of each month from the lead time to the horizon.':
    'La valeur actuelle nette d’une bascule à la fin de chaque mois, du délai de préparation à l’horizon.',
  'Best cutover month': 'Meilleur mois de bascule',
  'The cutover month that is worth most, the earliest of equals.':
    'Le mois de bascule qui vaut le plus, le plus tôt à égalité.',
  'Lock-in': 'Dépendance',
  "One-time cost as a share of the first year's cost of staying.":
    'Coût ponctuel rapporté au coût de rester la première année.',
  'Contract ends': 'Fin du contrat',
  'The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.':
    'Le contrat peut finir au dernier mois de sa période et de chaque reconduction, si le préavis peut encore être donné : le premier de ces mois qui n’est ni avant la bascule ni avant la durée du préavis à compter d’aujourd’hui. S’il n’est pas reconduit, tout mois à partir de la fin de la période.',
  'As the contract and the offer are written.': 'Selon le contrat et l’offre.',
  Notice: 'Préavis',
  'The last month in which notice is in time; 0 is today.':
    'Le dernier mois où le préavis est à temps ; 0 est aujourd’hui.',
  'the contract is ended early': 'le contrat est résilié par anticipation',
  Settlement: 'Règlement',
  'The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.':
    'Le reste de l’engagement est payé, ou résilié par anticipation si c’est permis et strictement moins cher ; dû à la bascule.',
  'early exit is allowed': 'la sortie anticipée est permise',
  'Rebate paid back': 'Remise remboursée',
  'Rebates that fall due again, where the cutover is before the end of the present term.':
    'Remises qui redeviennent dues si la bascule précède la fin de la période en cours.',
  'cutover is before the end of the present term': 'la bascule précède la fin de la période en cours',
  'Export of your data': 'Export de vos données',
  "A fixed fee, and one for each label in today's training set.":
    'Des frais fixes, et des frais par annotation du jeu d’entraînement d’aujourd’hui.',
  'Credits refunded': 'Crédits remboursés',
  'The share of the unused credits that comes back.': 'La part des crédits inutilisés qui revient.',
  'Credits forfeited': 'Crédits perdus',
  'Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.':
    'Crédits inutilisés qui ne reviennent pas. Ce n’est pas un poste de coût : en restant, ils auraient été utilisés, et la comparaison le montre déjà.',
  'If the notice is missed': 'Si le préavis est manqué',
  'What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.':
    'Ce que vaut le meilleur mois de bascule, ou 0 en restant, moins la même chose si l’on laisse passer la première échéance que le préavis peut encore atteindre, de sorte que toute échéance en est une suivante.',
  'Break-even discount of the incumbent': 'Rabais d’équilibre du prestataire actuel',
  "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.":
    'La part rabattue sur la facture d’annotations du prestataire actuel, en restant, à laquelle le changement vaut 0 ; trouvée par encadrement à six décimales.',
  'Break-even price of the candidate': 'Prix d’équilibre du candidat',
  'The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.':
    'Le facteur de 0 à 10 sur tout ce que le candidat facture par annotation, auquel le changement vaut 0 ; trouvé par encadrement à six décimales.',
  'Break-even credit of the incumbent': 'Crédit d’équilibre du prestataire actuel',
  "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.":
    'Le plus petit crédit sur les prochaines factures du prestataire actuel, au-delà de ce qui est prépayé, auquel le changement vaut 0 ; arrondi à l’unité monétaire supérieure.',
  'Break-even credit of the candidate': 'Crédit d’équilibre du candidat',
  "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.":
    'Le plus petit crédit sur les premières factures du candidat, à la place de celui qu’il offre, auquel le changement vaut 0 ; arrondi à l’unité monétaire supérieure.',
  'Break-even payment at cutover': 'Paiement d’équilibre à la bascule',
  'What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.':
    'Ce que le candidat pourrait demander à la bascule, au-delà de son offre, avant que le changement ne vaille 0 ; sous 0, ce qu’il devrait prendre en charge.',
  'Month closest to paying': 'Mois le plus proche de la rentabilité',
  'Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.':
    'Si aucun mois de bascule n’est rentable, celui où le changement vaut 0 aux prix les plus élevés du candidat, le plus tôt à égalité.',
  'Break-even of an input': 'Seuil d’une donnée',
  'The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.':
    'La valeur d’une donnée, dans ses bornes et toutes les autres inchangées, à laquelle le changement vaut 0 ; de plusieurs, la plus proche de la valeur donnée.',
  'Swing of an input': 'Effet d’une donnée',
  'What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.':
    'Ce que vaut le changement aux bornes basse et haute d’une donnée incertaine, toutes les autres inchangées. Il ne dit pas ce que les données font ensemble.',
  'Assumption: inputs move by themselves, and ranges are judgements.':
    'Hypothèse : les données bougent chacune pour soi, et les intervalles sont des appréciations.',
  'Chance that it pays': 'Chances que ce soit rentable',
  'The share of futures in which the switch is worth more than 0. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'La part des futurs où le changement vaut plus de 0. Sur quelques milliers de futurs où chaque donnée incertaine est tirée séparément d’une loi triangulaire entre ses bornes basse et haute, de sommet à sa valeur. Les futurs sont chaque fois les mêmes.',
  'Low end of the range': 'Borne basse de l’intervalle',
  'One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Un futur sur dix vaut moins. Sur quelques milliers de futurs où chaque donnée incertaine est tirée séparément d’une loi triangulaire entre ses bornes basse et haute, de sommet à sa valeur. Les futurs sont chaque fois les mêmes.',
  'Middle of the range': 'Milieu de l’intervalle',
  'Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'La moitié des futurs valent moins. Sur quelques milliers de futurs où chaque donnée incertaine est tirée séparément d’une loi triangulaire entre ses bornes basse et haute, de sommet à sa valeur. Les futurs sont chaque fois les mêmes.',
  'High end of the range': 'Borne haute de l’intervalle',
  'One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Un futur sur dix vaut plus. Sur quelques milliers de futurs où chaque donnée incertaine est tirée séparément d’une loi triangulaire entre ses bornes basse et haute, de sommet à sa valeur. Les futurs sont chaque fois les mêmes.',
  'Mean of the worst tenth': 'Moyenne du pire dixième',
  'What the switch is worth on average in the worst tenth of the futures.':
    'Ce que vaut le changement en moyenne dans le pire dixième des futurs.',
  'What decides most': 'Ce qui décide le plus',
  'The share of the variance of the worth that an uncertain input makes by itself.':
    'La part de la variance de la valeur qu’une donnée incertaine fait à elle seule.',
  Fit: 'Adéquation',
  "A provider's scores weighed by your priorities. It does not enter the money.":
    'Les notes d’un prestataire, pondérées par vos priorités. Elle n’entre pas dans les montants.',
  'Your own scores.': 'Vos propres notes.',
  'Robustness of the fit': 'Robustesse de l’adéquation',
  'The share of all possible priorities under which the candidate scores above the incumbent.':
    'La part de toutes les priorités possibles avec lesquelles le candidat devance le prestataire actuel.',
  'Hurdle while prices move': 'Seuil tant que les prix bougent',
  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.":
    'La part du coût d’une année à rester que l’économie annuelle devrait dépasser avant de changer, puisque attendre a une valeur là où les prix bougent. W est la fonction de Lambert. À titre indicatif : on suppose un écart sans dérive.',
  'Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.':
    'Agarwal, Driscoll, Laibson (NBER w13487), pour le refinancement.',
  'What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.':
    'Ce qui est payé au prestataire actif : la facture, moins les crédits qui la règlent. Le prestataire actuel est actif jusqu’au mois de bascule et si l’on reste, le candidat ensuite.',
  'Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.':
    'Heures de vos contrôleurs sur la part des annotations nécessaires que vous vérifiez, à leur coût horaire.',
  'Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.':
    'Annotations fausses que votre contrôle trouve, refaites à la part convenue du prix moyen par annotation livrée.',
  'Assumption of the model: every wrong label that review finds is done again by whoever made it.':
    'Hypothèse du modèle : toute annotation fausse que le contrôle trouve est refaite par qui l’a faite.',
  'nothing is delivered': 'rien n’est livré',
  "Labels needed beyond the provider's capacity, at what a late label costs you.":
    'Annotations nécessaires au-delà de la capacité du prestataire, au coût d’une annotation en retard.',
  'Assumption of the model.': 'Hypothèse du modèle.',
  'Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.':
    'Part d’annotations fausses du jeu d’entraînement, en points, fois les points de précision du modèle que chacun coûte, fois la valeur d’un point en un mois.',
  'Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better.':
    'Hypothèse du modèle : la précision baisse en ligne droite avec l’erreur d’annotation. La pente a été mesurée pour ce projet sur des chiffres manuscrits ; votre propre mesure vaut mieux.',
  'the training set is empty': 'le jeu d’entraînement est vide',
  'Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.':
    'Probabilité que le prestataire actif cesse de vous servir dans le mois, fois ce que coûteraient les annotations en retard et la reprise.',
  'Expected value: probability times cost. The chance is the same in every month.':
    'Espérance : probabilité fois coût. La probabilité est la même chaque mois.',
  'Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.':
    'Heures d’achat au coût horaire des opérations. Répartis également sur les mois de préparation, chacun arrondi ; le dernier prend le reste du montant arrondi.',
  'in the last preparation month': 'au dernier mois de préparation',
  "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'Annotations du pilote, le premier mois de préparation. Facturé à part, aux prix du candidat sans hausse, engagement, frais ni crédits.',
  "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Heures de revue de sécurité au coût horaire des ingénieurs. Répartis également sur les mois de préparation, chacun arrondi ; le dernier prend le reste du montant arrondi.',
  "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Heures d’avocats à leur tarif. Répartis également sur les mois de préparation, chacun arrondi ; le dernier prend le reste du montant arrondi.',
  'Chance that the switch draws you into a dispute, times what it costs; at cutover.':
    'Probabilité que le changement vous entraîne dans un litige, fois ce qu’il coûte ; à la bascule.',
  'Expected value: probability times cost.': 'Espérance : probabilité fois coût.',
  "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Heures de consignes et de calibrage au coût horaire des opérations, heures d’intégration à celui des ingénieurs. Répartis également sur les mois de préparation, chacun arrondi ; le dernier prend le reste du montant arrondi.',
  "The candidate's set-up fee, at cutover.": 'Les frais de mise en place du candidat, à la bascule.',
  "The share of the volume that the candidate labels as well, in the last months before cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'La part du volume que le candidat annote aussi, dans les derniers mois avant la bascule. Facturé à part, aux prix du candidat sans hausse, engagement, frais ni crédits.',
  "The share of the training set that the candidate does again, at cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'La part du jeu d’entraînement que le candidat refait, à la bascule. Facturé à part, aux prix du candidat sans hausse, engagement, frais ni crédits.',
  'GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.':
    'Heures de GPU de tous les modèles au prix d’une heure de GPU. Dû le mois après la bascule, puis à chaque intervalle entre cycles, tant que c’est dans l’horizon ; seulement pour la part du réentraînement non prévue par ailleurs.',
  "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.":
    'Heures d’ingénieurs pour réentraîner et évaluer tous les modèles, à leur coût horaire. Dû le mois après la bascule, puis à chaque intervalle entre cycles, tant que c’est dans l’horizon ; seulement pour la part du réentraînement non prévue par ailleurs.',
  'Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.':
    'Annotations pour lesquelles le candidat a la capacité mais qu’il ne peut pas encore livrer, au coût d’une annotation en retard ; après la bascule.',
  'Assumption of the model: the gap closes by half in each half-life.':
    'Hypothèse du modèle : l’écart se réduit de moitié à chaque demi-vie.',
  'Points of model accuracy lost after cutover, times the value of a point in a month.':
    'Points de précision du modèle perdus après la bascule, fois la valeur d’un point en un mois.',
  'Assumption of the model: the dip halves in each half-life.':
    'Hypothèse du modèle : la baisse diminue de moitié à chaque demi-vie.',
  'What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.':
    'Ce que coûte de quitter le prestataire actuel à la bascule ; chaque partie est arrondie séparément. Les crédits perdus n’en font pas partie : rester, qui les aurait utilisés, montre déjà la différence.',
  'Anything else, at cutover.': 'Tout autre montant, à la bascule.',
  Month: 'Mois',
  'Months are counted from 1; a flow of a month falls at its end.':
    'Les mois se comptent à partir de 1 ; un flux d’un mois tombe à sa fin.',
  'Month of service': 'Mois de service',
  'Months since the candidate took over.': 'Mois depuis que le candidat a pris le relais.',
  'Whole years before the month': 'Années entières avant le mois',
  'Volume steps up once a year.': 'Le volume monte une fois par an.',
  'Labels needed in the month': 'Annotations nécessaires dans le mois',
  'The monthly volume, which grows from year to year.': 'Le volume mensuel, qui croît d’année en année.',
  'Labels within capacity': 'Annotations dans la capacité',
  'What the active provider has capacity for.': 'Ce pour quoi le prestataire actif a la capacité.',
  'the offer has a capacity': 'l’offre a une capacité',
  'Labels delivered': 'Annotations livrées',
  "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.":
    'Le prestataire actuel livre tout ce que permet sa capacité ; l’équipe du candidat monte en charge.',
  'the candidate labels': 'le candidat annote',
  'Throughput reached': 'Débit atteint',
  "Share of the volume that the candidate's workforce manages by then.":
    'Part du volume que l’équipe du candidat traite alors.',
  'Label accuracy in the month': 'Précision des annotations dans le mois',
  "The offer's; the candidate's starts lower and closes the gap.":
    'Celle de l’offre ; celle du candidat part plus bas et comble l’écart.',
  'Gap of the ramp-up that is left': 'Écart de montée en charge restant',
  'Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.':
    'Part de l’écart qui reste au mois de service : 1 au premier, la moitié une demi-vie plus tard.',
  'in the first month of service': 'au premier mois de service',
  'the half-life is 0': 'la demi-vie est 0',
  'Part of the dip that is left': 'Part restante de la baisse',
  'Price uplifts so far': 'Hausses de prix jusque-là',
  "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.":
    'Les prix du candidat montent après chaque année de service, ceux du prestataire actuel le mois après chaque anniversaire de la fin de son contrat.',
  'the incumbent labels': 'le prestataire actuel annote',
  'Uplift factor': 'Facteur de hausse',
  'What prices and the platform fee have risen to, as a factor.':
    'Ce à quoi prix et frais de plateforme ont monté, en facteur.',
  'Labels charged for': 'Annotations facturées',
  'What is delivered, or what a pilot, a parallel run or relabelling orders.':
    'Ce qui est livré, ou ce que commande un pilote, une double production ou une réannotation.',
  'Charge at list prices': 'Coût aux prix affichés',
  "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.":
    'Annotations au prix par annotation, ou leur temps au prix de l’heure ; ou les annotations de chaque palier à son propre prix.',
  'the offer is by the hour': 'l’offre est à l’heure',
  'the offer is in tiers': 'l’offre est par paliers',
  'Labels in the tier': 'Annotations du palier',
  "Labels above the tier before and up to the tier's own end.":
    'Annotations au-delà du palier précédent et jusqu’à la limite de celui-ci.',
  'What a label inside the tier costs.': 'Ce que coûte une annotation dans le palier.',
  'Charge for labels': 'Coût des annotations',
  'The charge, with the uplifts so far.': 'Le coût, avec les hausses jusque-là.',
  'Platform fee of the month': 'Frais de plateforme du mois',
  'The fee, with the uplifts so far.': 'Les frais, avec les hausses jusque-là.',
  'Top-up to the commitment': 'Complément jusqu’à l’engagement',
  'What the charge for labels lacks of the commitment.':
    'Ce qui manque au coût des annotations pour atteindre l’engagement.',
  Invoice: 'Facture',
  'Charge for labels, top-up and fee.': 'Coût des annotations, complément et frais.',
  'Credits left before the month': 'Crédits restants avant le mois',
  'The prepaid balance, or the credit for signing, less what earlier invoices used.':
    'Le solde prépayé, ou le crédit offert à la signature, moins ce que les factures précédentes ont utilisé.',
  'Credits used': 'Crédits utilisés',
  'Credits pay invoices first, until they are used up.':
    'Les crédits règlent d’abord les factures, jusqu’à épuisement.',
  'Chance of a disruption in the month': 'Probabilité d’une interruption dans le mois',
  'The yearly chance, spread evenly over twelve months.': 'La probabilité annuelle, répartie également sur douze mois.',
  'Share of labels that stay wrong': 'Part des annotations qui restent fausses',
  'Wrong labels that pass your review.': 'Annotations fausses qui passent votre contrôle.',
  "Share of the incumbent's labels that stay wrong": 'Part des annotations du prestataire actuel qui restent fausses',
  'The same, of the incumbent.': 'De même, pour le prestataire actuel.',
  "Share of the candidate's labels that stay wrong": 'Part des annotations du candidat qui restent fausses',
  'The same, of the candidate at its full accuracy.': 'De même, pour le candidat à sa pleine précision.',
  "Incumbent's label accuracy": 'Précision des annotations du prestataire actuel',
  'As offered.': 'Selon l’offre.',
  "Candidate's label accuracy": 'Précision des annotations du candidat',
  'Wrong labels in the training set': 'Annotations fausses du jeu d’entraînement',
  "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.":
    'Celles du mois précédent et celles du mois même ; la réannotation remplace les anciennes par celles du candidat.',
  "Assumption of the model: the labels one has today are as good as the incumbent's.":
    'Hypothèse du modèle : les annotations d’aujourd’hui valent celles du prestataire actuel.',
  'in the cutover month, with relabelling': 'au mois de bascule, avec réannotation',
  'Wrong labels before the month': 'Annotations fausses avant le mois',
  'After the month before.': 'Après le mois précédent.',
  'in month 1': 'au mois 1',
  'The volume joins the set each month; relabelling replaces labels and adds none.':
    'Le volume rejoint le jeu chaque mois ; la réannotation remplace des annotations sans en ajouter.',
  'Labels in the set before the month': 'Annotations du jeu avant le mois',
  'Amount of each month before': 'Montant de chaque mois précédent',
  'The rounded part that each preparation month but the last takes.':
    'La part arrondie que prend chaque mois de préparation sauf le dernier.',
  'Remaining commitment': 'Engagement restant',
  'Commitment and platform fee from cutover to the end of the contract, without uplift.':
    'Engagement et frais de plateforme de la bascule à la fin du contrat, sans hausse.',
  'Credits left at cutover': 'Crédits restants à la bascule',
  "The incumbent's prepaid balance after the cutover month.":
    'Le solde prépayé chez le prestataire actuel après le mois de bascule.',
  'Cost of staying in the month': 'Coût de rester dans le mois',
  'The sum of its lines.': 'La somme de ses postes.',
  'Cost of switching in the month': 'Coût de changer dans le mois',
  'Benefit of the month': 'Gain du mois',
  'Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.':
    'Coût de rester moins coût de changer : au-dessus de 0, c’est un gain. Votre propre contrôle coûte autant dans les deux cas.',
  'Cash benefit of the month': 'Gain du mois en paiements',
  'The benefit of the lines that are paid to somebody.': 'Le gain des postes versés à quelqu’un.',
  "Benefit in own people's hours": 'Gain en heures internes',
  "The benefit of the lines that are your own people's hours.":
    'Le gain des postes qui sont des heures de vos équipes.',
  'Quality benefit of the month': 'Gain du mois en qualité',
  'The benefit of the lines that late or worse labels make.':
    'Le gain des postes dus à des annotations tardives ou moins bonnes.',
  'Risk benefit of the month': 'Gain du mois en risque',
  'The benefit of the lines that are expected losses.': 'Le gain des postes qui sont des pertes attendues.',
  'Discount factor': 'Facteur d’actualisation',
  'What 1 at the end of the month is worth today, at an annual effective rate.':
    'Ce que 1 à la fin du mois vaut aujourd’hui, à un taux annuel effectif.',
  'Cost of staying in the first year': 'Coût de rester la première année',
  'Months 1 to 12, or to the horizon where that is shorter.':
    'Les mois 1 à 12, ou jusqu’à l’horizon s’il est plus court.',
};
