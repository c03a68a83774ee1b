/** @type {import('../languages.js').Area<'exit'>} */
const exit = {
  question: 'Quitter le contrat',
  free: 'Partir ne coûte rien à cette bascule',
  costs: ({ amount }) => `Partir à cette bascule coûte ${amount}`,
  brings: ({ amount }) => `Partir à cette bascule rapporte ${amount}`,

  methods: {
    none: 'Il ne reste rien à payer de l’engagement.',
    run_out: 'Le reste de l’engagement est payé jusqu’au bout.',
    terminate: 'Le contrat est résilié par anticipation : c’est moins cher que de payer le reste.',
  },
  ends: 'Fin du contrat',
  endsUnlessEnded: 'Fin du contrat sans sortie anticipée',
  notice: 'Préavis',
  today: 'aujourd’hui',
  by: ({ end }) => `au plus tard ${end}`,
  settlement: 'Règlement',
  clawback: 'Remise remboursée',
  export: 'Export de vos données',
  refund: 'Crédits remboursés',
  forfeited: 'Crédits perdus',
  forfeitedSays: 'Aucun coût de plus : en restant, ils auraient été utilisés, et la comparaison le montre déjà.',
  tooLate: ({ end }) => `Le contrat se renouvelle ${end} : le délai de préavis pour cette échéance est passé.`,
  lastCall: ({ end }) =>
    `Seul un préavis donné aujourd’hui met encore fin au contrat ${end} ; ensuite, il se renouvelle.`,
  missed: 'Si le préavis est manqué',
  doesNotRenew: 'le contrat n’est pas reconduit',
  missedSays: 'Ce que coûte de laisser passer la première échéance sans préavis, quoi qu’on fasse ensuite.',
  lockIn: 'Dépendance',
  none: 'aucune',
  lockInSays: 'Coût ponctuel rapporté au coût de rester la première année.',
};

export default exit;
