/** @type {import('../languages.js').Area<'fit'>} */
const fit = {
  question: 'Jenseits des Geldes',
  leads: ({ name, score, next, nextScore }) =>
    `${name} passt mit ${score} von 10 am besten zu Ihnen, vor ${next} mit ${nextScore}`,
  tied: ({ names, score }) => `${names} passen gleich gut zu Ihnen, mit ${score} von 10`,
  allAlike: ({ score }) =>
    `Alle Anbieter passen gleich gut zu Ihnen, mit ${score} von 10: Benoten Sie sie, um die Unterschiede zu sehen`,
  caption: 'Wie gut jeder Anbieter zu Ihnen passt, von 0 bis 10',
  provider: 'Anbieter',
  score: 'Note',
  explains: 'Noten von 0 bis 10, nach Ihren Prioritäten gewichtet. In die Beträge gehen sie nicht ein.',
  robust: ({ incumbent, share }) => `vor ${incumbent} bei ${share} aller möglichen Gewichtungen`,
  always: ({ incumbent }) => `vor ${incumbent}, was immer Ihre Prioritäten sind`,
  never: ({ incumbent }) => `nicht vor ${incumbent}, was immer Ihre Prioritäten sind`,
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `Um die Reihenfolge von ${name} und ${incumbent} umzukehren, müssten Sie die Priorität von „${criterion}“ von ${from} auf ${raised ? 'über' : 'unter'} ${to} ${raised ? 'anheben' : 'senken'}: Keine andere einzelne Priorität schafft es mit weniger.`,
  noFlip: ({ name, incumbent }) =>
    `Keine Änderung einer einzelnen Priorität kehrt die Reihenfolge von ${name} und ${incumbent} um.`,
  criterion: 'Kriterium',
  priority: 'Priorität',
  criteria: {
    accuracy: 'Genauigkeit und Qualität',
    scalability: 'Skalierbarkeit',
    security: 'Sicherheit',
    pricing: 'Preise',
    experience: 'Erfahrung in Ihrem Gebiet',
  },
  priorityOf: ({ criterion }) => `${criterion}: Priorität`,
  scoreOf: ({ criterion, name }) => `${criterion}: Note für ${name}`,
  weigh: 'Gewichten und benoten',
  missing: 'Was zählt für Sie außer Geld?',
  missingSays:
    'Geben Sie an, wie wichtig Genauigkeit, Skalierbarkeit, Sicherheit, Preise und Erfahrung sind, und benoten Sie jeden Anbieter von 0 bis 10.',
  unscored: ({ names }) => `Noch nicht benotet: ${names}.`,
};

export default fit;
