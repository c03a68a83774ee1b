/** @type {typeof import('./en.methods.js').default} */
const methods = {
  title: 'Switchcost : comment chaque chiffre est obtenu',
  description:
    'Les formules du calculateur : chaque réponse, chaque poste de coût, chaque grandeur et chaque donnée avec son unité, ses bornes, sa valeur de départ et sa source.',
  back: 'Retour au calculateur',
  heading: 'Comment chaque chiffre est obtenu',
  printed:
    'Les formules et les données ci-dessous proviennent directement du programme qui les calcule. Des tests confrontent chaque formule aux chiffres.',
  onThisPage: 'Sur cette page',

  question: 'La question',
  asks: 'Vous achetez des annotations de données d’entraînement à un prestataire, l’actuel. Si un autre, le candidat, prend le relais à la fin d’un mois, combien cela coûte-t-il, est-ce rentable, quel mois est le meilleur, et avec quelle certitude ?',
  futures:
    'Deux futurs sont calculés mois par mois sur l’horizon : rester, et changer à la fin du mois de bascule. Un poste est un type de coût au cours d’un mois ; au-dessus de 0, c’est de l’argent qui sort. Le gain d’un mois est le coût de rester moins le coût de changer. Ce qui est déjà dépensé ne figure dans aucun des deux.',
  money:
    'Les montants sont décimaux. Chaque poste de chaque mois est arrondi une seule fois, à la plus petite unité de la devise, la moitié s’éloignant de zéro, et les totaux additionnent des postes arrondis : tous les chiffres tombent juste au centime. Les parts, les taux et les précisions sont en pour cent ; les points sont des points de pourcentage de précision du modèle.',
  kinds:
    'Chaque poste est d’une seule nature, afin que personne ne confonde ce qui est payé et ce qui est perdu : les <strong>paiements</strong> vont à quelqu’un, le <strong>personnel interne</strong>, ce sont les heures de vos équipes, la <strong>qualité</strong> est ce que coûtent des annotations tardives ou moins bonnes, et le <strong>risque</strong> est une perte attendue.',

  answers: 'Réponses',
  lines: 'Postes de coût',
  monthly: 'Chaque mois, dans les deux futurs',
  once: 'Une fois, en changeant',
  quantities: 'Grandeurs des formules',
  functions: 'Fonctions',
  says: {
    max: 'De deux nombres.',
    floor: 'Un nombre sans ce qui suit sa virgule.',
    anniversaries:
      'À partir des mois restants du contrat et d’un mois : combien de mois avant celui-ci sont à un nombre entier d’années de la fin de la période. Les prix augmentent le mois suivant.',
    first_end:
      'À partir des mois restants, de la reconduction, du préavis et du mois de bascule : la première fin de la période ou d’une reconduction qui ne précède ni la bascule ni la fin du préavis à compter d’aujourd’hui ; sans reconduction, tout mois à partir de la fin de la période.',
    sum: 'Ce qui suit, pour chaque mois de 1 à l’horizon, additionné.',
  },
  allBut: ({ n }) => (n === 1 ? 'Toutes les données sauf une' : `Toutes les données sauf ${n}`),

  inputs: 'Données',
  inputsSay:
    '« En son absence » est ce que signifie une donnée qui n’est pas fournie ; « plausible » indique jusqu’où sa valeur peut raisonnablement descendre et monter, × étant un facteur appliqué à la valeur. De ces plages naissent les futurs dans lesquels on compte la probabilité que ce soit rentable.',
  incumbent: 'prestataire actuel',
  candidate: 'candidat',
  unit: 'Unité',
  accepted: 'Accepté',
  ifAbsent: 'En son absence',
  given: 'doit être fournie',
  startsAt: 'Valeur de départ',
  plausible: 'Plausible',
  sourceOf: ({ source }) => `Source de la valeur de départ : ${source}`,
  units: {
    money: 'montant',
    money_per_label: 'montant par annotation',
    money_per_hour: 'montant par heure',
    yes_no: 'oui ou non',
    choice: 'un choix',
    text: 'texte',
    currency: 'devise',
    calendar_month: 'mois du calendrier',
    count: 'nombre',
    factor: 'facteur',
    score: 'note',
    weight: 'poids',
  },
};

export default methods;
