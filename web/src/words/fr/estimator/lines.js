// The cost lines and what each is, in French, by the estimator's English.

export default {
  Labels: 'Annotations',
  "The provider's invoice, with top-up to the commitment and platform fee, less credits used.":
    'La facture du prestataire, avec complément jusqu’à l’engagement et frais de plateforme, moins les crédits utilisés.',
  'Your own review': 'Votre propre contrôle',
  "Your reviewers' time on the share of labels you check.":
    'Temps de vos contrôleurs sur la part des annotations que vous vérifiez.',
  Rework: 'Reprises',
  'Labels that review rejected, done again at the agreed share of their price.':
    'Annotations rejetées par le contrôle, refaites à la part convenue de leur prix.',
  'Labels beyond capacity': 'Annotations au-delà de la capacité',
  'Labels needed that the provider has no capacity for, at what a late label costs you.':
    'Annotations nécessaires pour lesquelles le prestataire manque de capacité, au coût d’une annotation en retard.',
  'Wrong labels in training': 'Annotations fausses à l’entraînement',
  'Model accuracy lost to wrong labels in the training set, at the value of a point.':
    'Précision du modèle perdue par les annotations fausses du jeu d’entraînement, à la valeur d’un point.',
  'Risk of a disruption': 'Risque d’interruption',
  'Chance that the active provider stops serving you this month, times what that costs.':
    'Probabilité que le prestataire actif cesse de vous servir ce mois-ci, multipliée par ce que cela coûte.',
  'Choosing the provider': 'Choix du prestataire',
  'Procurement hours, spread over the preparation.': 'Heures d’achat, réparties sur la préparation.',
  Pilot: 'Pilote',
  'Labels bought to test the new provider, in the first preparation month.':
    'Annotations achetées pour essayer le nouveau prestataire, le premier mois de préparation.',
  'Security review': 'Revue de sécurité',
  "Engineers' hours for the security review, spread over the preparation.":
    'Heures d’ingénieurs pour la revue de sécurité, réparties sur la préparation.',
  'Outside counsel': 'Avocats externes',
  "Counsel's hours, spread over the preparation.": 'Heures d’avocats, réparties sur la préparation.',
  'Risk of a claim': 'Risque de litige',
  'Chance of being drawn into a dispute, times what it costs.':
    'Probabilité d’être entraîné dans un litige, multipliée par son coût.',
  'Guidelines, integration, calibration': 'Consignes, intégration, calibrage',
  'Own hours to move the work, spread over the preparation.':
    'Heures internes pour déplacer le travail, réparties sur la préparation.',
  'What the new provider asks once.': 'Ce que le nouveau prestataire demande une fois.',
  'Labels the new provider makes as well in the months before cutover.':
    'Annotations que le nouveau prestataire produit aussi dans les mois avant la bascule.',
  Relabelling: 'Réannotation',
  'The share of the training set that the new provider does again.':
    'La part du jeu d’entraînement que le nouveau prestataire refait.',
  'Computing to retrain': 'Calcul pour réentraîner',
  'GPU time to retrain the models, as far as it was not due anyway.':
    'Temps de GPU pour réentraîner les modèles, dans la mesure où ce n’était pas prévu par ailleurs.',
  'Engineers to retrain': 'Ingénieurs pour réentraîner',
  "Engineers' hours to retrain and validate the models, as far as it was not due anyway.":
    'Heures d’ingénieurs pour réentraîner et valider les modèles, dans la mesure où ce n’était pas prévu par ailleurs.',
  'Late labels in the ramp-up': 'Annotations en retard à la montée en charge',
  'Labels the new workforce cannot deliver yet, at what a late label costs you.':
    'Annotations que la nouvelle équipe ne peut pas encore livrer, au coût d’une annotation en retard.',
  'Points of accuracy lost until guidelines are read alike again, at the value of a point.':
    'Points de précision perdus jusqu’à ce que les consignes soient de nouveau lues de même, à la valeur d’un point.',
  'Leaving the contract': 'Sortie du contrat',
  'Settlement of the commitment, rebates paid back and export fees, less credits refunded.':
    'Règlement de l’engagement, remises remboursées et frais d’export, moins les crédits remboursés.',
  Other: 'Autre',
};
