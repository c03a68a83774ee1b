/** @type {import('../languages.js').Area<'status'>} */
const status = {
  announcement: ({ verdict, worth }) => `${verdict}, valeur ${worth}.`,
  failed: ({ failure }) =>
    `La dernière modification n’a pas pu être calculée (${failure}). Votre saisie est conservée.`,
  tryAgain: 'Réessayer',
  needOther: ({ fields, n }) =>
    `Ceci reste la dernière réponse valable : ${n === 1 ? 'un champ demande' : 'des champs demandent'} une autre valeur : ${fields}.`,
  unnamed: ({ pointer, accepted }) => `${pointer} (attendu : ${accepted})`,
};

export default status;
