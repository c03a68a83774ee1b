// The presets, and what they call the providers, in French, by the estimator's English.

export default {
  'Preference data for language models': 'Données de préférence pour modèles de langage',
  '60,000 preference pairs a month for two language models: the new price is lower, and the contract renews in eight months unless notice is given.':
    '60 000 paires de préférences par mois pour deux modèles de langage : le nouveau prix est plus bas, et le contrat est reconduit dans huit mois faute de préavis.',
  'Current provider': 'Prestataire actuel',
  'New provider': 'Nouveau prestataire',
  'Image boxes': 'Cadres sur images',
  '800,000 boxes a month in price tiers, a provider that runs out of capacity as you grow, and a contract about to roll from month to month.':
    '800 000 cadres par mois par paliers de prix, un prestataire dont la capacité s’épuise quand vous croissez, et un contrat qui va courir de mois en mois.',
  'Segmentation for driving': 'Segmentation pour la conduite',
  '20,000 segmented street scenes a month, with fourteen months left on a contract that has no early exit.':
    '20 000 scènes de rue segmentées par mois, avec encore quatorze mois d’un contrat sans sortie anticipée.',
  'Expert reasoning data by the hour': 'Raisonnement d’experts, à l’heure',
  '1,200 worked solutions a month written by specialists and billed by the hour; the contract ends in two months and notice is due in one.':
    '1 200 solutions rédigées par mois par des spécialistes et facturées à l’heure ; le contrat finit dans deux mois et le préavis est dû dans un.',
  'Medical imaging': 'Imagerie médicale',
  '900 scans a month segmented by clinicians for a validated product: the offer is cheaper, but the move has to be validated again.':
    '900 examens par mois segmentés par des cliniciens pour un produit validé : l’offre est moins chère, mais le passage doit être validé à nouveau.',
  'Documents and text': 'Documents et textes',
  '150,000 documents a month with their fields marked, prepaid credits that leaving early would forfeit, and a tiered offer.':
    '150 000 documents par mois avec leurs champs marqués, des crédits prépayés qu’une sortie anticipée ferait perdre, et une offre par paliers.',
};
