/** @type {import('../languages.js').Area<'sureness'>} */
const sureness = {
  sure: 'À quel point est-ce sûr',
  looking: 'Examen de milliers de futurs …',
  paysIn: ({ pays }) => `C’est rentable dans ${pays} futurs également probables sur 50`,
  paysInShare: ({ share }) => `C’est rentable dans ${share} des futurs également probables`,
  outside: ({ worth }) =>
    `${worth}, avec chaque donnée à sa valeur, est en dehors de cette plage : certaines données s’étendent plus d’un côté.`,
  lopsided: ({ worth, above }) =>
    `${worth}, avec chaque donnée à sa valeur, est ${above ? 'plus' : 'moins'} que ce qu’apportent la plupart des futurs : les données s’étendent davantage du ${above ? 'mauvais' : 'bon'} côté.`,
  nothingUncertain: 'Aucune donnée de ce scénario n’est incertaine.',
  drivers: ({ drivers }) =>
    `L’essentiel de la dispersion vient de : ${drivers.map(({ input, share }) => `${input} (${share})`).join(' et ')}. Les barres montrent l’effet de chaque donnée incertaine prise seule.`,
  paysFrom: ({ input, value }) =>
    `Toutes choses égales par ailleurs, changer est rentable si « ${input} » est d’au moins ${value}.`,
  paysUpTo: ({ input, value }) =>
    `Toutes choses égales par ailleurs, changer est rentable si « ${input} » est d’au plus ${value}.`,

  futures: 'Cinquante futurs également probables, selon la valeur du changement dans chacun',
  futuresSays: ({ low, high }) => `Dans un sur dix, il vaut moins de ${low} ; dans un sur dix, plus de ${high}.`,
  futuresTable: 'Valeur du changement sur tous les futurs',
  measure: 'Mesure',
  low: 'Bas : un futur sur dix est pire',
  middle: 'Milieu : la moitié sont pires',
  high: 'Haut : un sur dix est meilleur',
  mean: 'Moyenne',
  worstTenth: 'Moyenne du pire dixième',
  chance: 'Chances que ce soit rentable',

  swings: 'Valeur du changement aux bornes basse et haute de chaque donnée incertaine',
  swingsSay: ({ input }) =>
    `L’effet le plus large est celui de : ${input}. Il ne dit pas ce que les données font ensemble.`,
  swingsTable: 'Valeur actuelle nette aux bornes de chaque donnée incertaine',
  swingsHead: { input: 'Donnée', low: 'Bas', worthAtLow: 'Valeur alors', high: 'Haut', worthAtHigh: 'Valeur alors' },
  stopsPaying: 'plus rentable sous 0',
};

export default sureness;
