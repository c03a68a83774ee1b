/** @type {import('../languages.js').Area<'plan'>} */
const plan = {
  steps: {
    notice: {
      name: 'Donner le préavis',
      does: 'Dans la forme et à l’adresse que le contrat indique ; ses propres dates priment sur les mois entiers comptés ici.',
    },
    preparation: { name: 'Préparation', does: 'Tout ce qui vient avant la bascule.' },
    evaluation: { name: 'Évaluation', does: 'Comparer les offres, voir des références, négocier et choisir.' },
    pilot: {
      name: 'Pilote',
      does: 'Faire annoter un petit lot et le juger à l’aveugle, sur un jeu de test qu’aucun des prestataires n’a fait.',
    },
    security: { name: 'Revue de sécurité', does: 'Accès, personnes, lieux, sous-traitants, incidents.' },
    legal: {
      name: 'Revue juridique',
      does: 'Les deux contrats : ce qui vous lie dans l’ancien, ce qui vous protège dans le nouveau.',
    },
    migration: {
      name: 'Consignes et intégration',
      does: 'Transmettre les consignes, raccorder les chaînes de traitement, calibrer la nouvelle équipe.',
    },
    parallel: {
      name: 'Double production',
      does: 'Les deux prestataires annotent le même travail ; comparez avant de dépendre du nouveau.',
    },
    relabel: { name: 'Réannotation', does: 'Le nouveau prestataire refait une partie du jeu d’entraînement.' },
    cutover: { name: 'Bascule', does: 'Le dernier jour où le prestataire actuel annote.' },
    contract_end: {
      name: 'Fin du contrat',
      does: 'Récupérez vos données et faites confirmer leur suppression d’ici là.',
    },
    ramp: {
      name: 'Montée en charge',
      does: 'Jusqu’à ce que la nouvelle équipe ait comblé 95 % de ce qui lui manquait d’abord en vitesse et en précision.',
    },
    accuracy_dip: {
      name: 'Les modèles se rétablissent',
      does: 'Jusqu’à ce que 95 % de la baisse de précision du modèle soit rattrapée.',
    },
    retraining: { name: 'Réentraînement', does: 'Entraîner les modèles sur les nouvelles annotations et les valider.' },
    payback: {
      name: 'Amorti',
      does: 'À partir d’ici, changer devance rester : comparez avec ce que cela devait coûter.',
    },
  },
  question: 'Que faire et pour quand',
  heading: ({ begin, notice, cutover }) =>
    `${notice === null ? 'Préavis aujourd’hui, début' : 'Début'} en ${begin}${notice === null ? '' : `, préavis au plus tard ${notice}`}, bascule ${cutover}`,
  headingAnyway: ({ begin, notice, cutover }) =>
    `Si vous changiez malgré tout : ${notice === null ? 'préavis aujourd’hui, début' : 'début'} en ${begin}${notice === null ? '' : `, préavis au plus tard ${notice}`}, bascule ${cutover}`,
  noticeFirst:
    'Vous donneriez votre préavis avant la fin de l’évaluation : commencez-la plus tôt, ou décidez selon ce que l’on sait alors.',
  chart: ({ name }) => `Plan du passage à ${name}`,
  chartSays: ({ first, when, last, until }) =>
    `Il commence par « ${first} », ${when}, et finit par « ${last} », ${until}.`,
  table: ({ name }) => `Le passage à ${name}, étape par étape`,
  step: 'Étape',
  from: 'De',
  until: 'Jusqu’à la fin de',
  todo: 'De quoi il s’agit',
  today: 'aujourd’hui',
  todayMark: 'Aujourd’hui',
  round: ({ step, n }) => `${step} ${n}`,
  span: ({ from, to }) => `${from} – ${to}`,
  endOf: ({ month }) => `fin ${month}`,
  beyond: 'La flèche pointe au-delà de l’horizon.',

  calendar: 'Ajouter les dates à votre agenda (.ics)',
  calendarFailed: 'L’agenda n’a pas pu être créé ; réessayez.',
  undated:
    'Indiquez le premier mois sous « Toutes les données » pour voir ici des mois civils et avoir les dates dans un agenda.',
  calendarTitle: ({ from, to }) => `Passage de ${from} à ${to}`,
  entry: ({ step, name, single }) => `${step}${single ? '' : ' : terminé'} (${name})`,
  entrySays: ({ does, months }) =>
    `${does}\n${months}\nDu plan de changement. Il compte en mois entiers : vérifiez chaque date dans le contrat.`,
  begin: ({ name }) => `Commencer la préparation (${name})`,
};

export default plan;
