/** @type {import('../languages.js').Area<'problems'>} */
const problems = {
  between: ({ min, max }) => `Entre ${min} et ${max}`,
  betweenWhole: ({ min, max }) => `Un nombre entier entre ${min} et ${max}`,
  above: ({ min, max }) => `Plus de ${min} et au plus ${max}`,
  inDigits: ({ bounds, digits, exponent }) =>
    `${bounds}, en ${digits} chiffres au plus et avec un exposant de -${exponent} à ${exponent}`,
  bounds: ({ bounds }) => `${bounds}.`,
  missing: ({ bounds }) => `${bounds} ; rien n’est saisi.`,
  typed: ({ bounds, value }) => `${bounds} ; vous avez saisi ${value}.`,
  is: ({ bounds, value }) => `${bounds} ; la valeur est ${value}.`,
  tooLowFor: ({ fields }) => `Trop bas pour ${fields}.`,
  expected: ({ accepted }) => `Attendu : ${accepted}`,
  otherCurrency: ({ typed, currency }) =>
    `Vous avez saisi ${typed}, mais les montants sont ici en ${currency}. Convertissez-le, ou changez la monnaie sous « Monnaie et durée ».`,
  noMoney: ({ typed }) => `Vous avez saisi ${typed}, mais ce champ n’attend pas de montant d’argent.`,
  noShare: ({ typed }) => `Vous avez saisi ${typed}, mais ce champ n’attend pas de pourcentage.`,
  ambiguous: ({ typed, readings: [one, other] }) =>
    `${typed} peut vouloir dire ${one} ou ${other}. Veuillez saisir l’un des deux.`,
  rules: {
    number: 'un nombre',
    yes_no: 'vrai ou faux',
    choice: ({ choices }) => `l’un de : ${choices}`,
    currency: 'un code de monnaie ISO 4217 comme EUR',
    calendar_month: 'un mois comme 2027-01, de 1900-01 à 2199-12',
    text: ({ high }) => `un texte de 1 à ${high} caractères valides`,
    items: ({ high }) => `une liste de 1 à ${high} éléments`,
    not_with_model: ({ model }) => `aucun champ de ce nom avec la tarification « ${model} »`,
    labels_above: ({ low }) => `plus de ${low}`,
    no_upper_end: 'pas de limite supérieure au dernier palier',
    at_most: ({ high, highField }) => `au plus ${high}, la valeur de « ${highField} »`,
    month_between: ({ low, lowField, high, highField }) =>
      `au moins ${low} (« ${lowField} ») et au plus ${high} (« ${highField} »)`,
    given_number: 'le pointeur JSON d’un nombre donné dans ce scénario',
    no_range: 'pas d’intervalle pour un nombre entier',
    at_most_value: ({ high }) => `au plus la valeur elle-même, ${high}`,
    at_least_value: ({ low }) => `au moins la valeur elle-même, ${low}`,
    object: 'un objet',
    fields: ({ choices }) => `l’un des champs ${choices}`,
    once: 'chaque champ une seule fois',
    ranges: 'un objet associant des intervalles à des pointeurs JSON',
    range_within: ({ low, high }) => `un intervalle compris entre ${low} et ${high}`,
    figure: 'un chiffre qui peut être expliqué',
    json: 'un scénario en JSON',
    size: 'un scénario plus petit',
    none: 'aucune autre erreur',
  },
};

export default problems;
