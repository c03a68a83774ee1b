/** @type {import('../languages.js').Area<'fit'>} */
const fit = {
  question: 'Au-delà de l’argent',
  leads: ({ name, score, next, nextScore }) =>
    `${name} vous convient le mieux avec ${score} sur 10, devant ${next} avec ${nextScore}`,
  tied: ({ names, score }) => `${names} vous conviennent autant, avec ${score} sur 10`,
  allAlike: ({ score }) =>
    `Tous les prestataires vous conviennent autant, avec ${score} sur 10 : notez-les pour voir en quoi ils diffèrent`,
  caption: 'À quel point chaque prestataire vous convient, de 0 à 10',
  provider: 'Prestataire',
  score: 'Note',
  explains: 'Notes de 0 à 10, pondérées par vos priorités. Elles n’entrent pas dans les montants.',
  robust: ({ incumbent, share }) => `devant ${incumbent} avec ${share} de toutes les priorités possibles`,
  always: ({ incumbent }) => `devant ${incumbent} quelles que soient vos priorités`,
  never: ({ incumbent }) => `pas devant ${incumbent}, quelles que soient vos priorités`,
  flip: ({ name, incumbent, criterion, from, to, raised }) =>
    `Pour inverser l’ordre de ${name} et ${incumbent}, il faudrait ${raised ? 'porter' : 'ramener'} la priorité de « ${criterion} » de ${from} ${raised ? 'au-delà' : 'en deçà'} de ${to} : aucune autre priorité seule n’y suffit avec moins.`,
  noFlip: ({ name, incumbent }) =>
    `Aucun changement d’une seule priorité n’inverse l’ordre de ${name} et ${incumbent}.`,
  criterion: 'Critère',
  priority: 'Priorité',
  criteria: {
    accuracy: 'Précision et qualité',
    scalability: 'Évolutivité',
    security: 'Sécurité',
    pricing: 'Prix',
    experience: 'Expérience dans votre domaine',
  },
  priorityOf: ({ criterion }) => `${criterion} : priorité`,
  scoreOf: ({ criterion, name }) => `${criterion} : note de ${name}`,
  weigh: 'Pondérer et noter',
  missing: 'Qu’est-ce qui compte pour vous, à part l’argent ?',
  missingSays:
    'Dites à quel point comptent la précision, l’évolutivité, la sécurité, les prix et l’expérience, et notez chaque prestataire de 0 à 10.',
  unscored: ({ names }) => `Pas encore noté : ${names}.`,
};

export default fit;
