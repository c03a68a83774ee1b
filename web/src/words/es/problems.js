/** @type {import('../languages.js').Area<'problems'>} */
const problems = {
  between: ({ min, max }) => `Entre ${min} y ${max}`,
  betweenWhole: ({ min, max }) => `Un número entero entre ${min} y ${max}`,
  above: ({ min, max }) => `Más de ${min} y como máximo ${max}`,
  inDigits: ({ bounds, digits, exponent }) =>
    `${bounds}, con ${digits} cifras como máximo y un exponente de -${exponent} a ${exponent}`,
  bounds: ({ bounds }) => `${bounds}.`,
  missing: ({ bounds }) => `${bounds}; no ha escrito nada.`,
  typed: ({ bounds, value }) => `${bounds}; ha escrito ${value}.`,
  is: ({ bounds, value }) => `${bounds}; el valor es ${value}.`,
  tooLowFor: ({ fields }) => `Demasiado bajo para ${fields}.`,
  expected: ({ accepted }) => `Se espera ${accepted}`,
  otherCurrency: ({ typed, currency }) =>
    `Ha escrito ${typed}, pero aquí los importes están en ${currency}. Conviértalo o cambie la moneda en «Moneda y plazo».`,
  noMoney: ({ typed }) => `Ha escrito ${typed}, pero este campo no admite un importe de dinero.`,
  noShare: ({ typed }) => `Ha escrito ${typed}, pero este campo no admite un porcentaje.`,
  ambiguous: ({ typed, readings: [one, other] }) =>
    `${typed} puede significar ${one} o ${other}. Escriba uno de los dos.`,
  rules: {
    number: 'un número',
    yes_no: 'verdadero o falso',
    choice: ({ choices }) => `uno de: ${choices}`,
    currency: 'un código de moneda ISO 4217 como EUR',
    calendar_month: 'un mes como 2027-01, de 1900-01 a 2199-12',
    text: ({ high }) => `un texto de 1 a ${high} caracteres válidos`,
    items: ({ high }) => `una lista de 1 a ${high} elementos`,
    not_with_model: ({ model }) => `ningún campo así con el modelo de precios «${model}»`,
    labels_above: ({ low }) => `más de ${low}`,
    no_upper_end: 'ningún límite superior en el último tramo',
    at_most: ({ high, highField }) => `como máximo ${high}, el valor de «${highField}»`,
    month_between: ({ low, lowField, high, highField }) =>
      `como mínimo ${low} («${lowField}») y como máximo ${high} («${highField}»)`,
    given_number: 'el puntero JSON de un número que figure en este escenario',
    no_range: 'ningún intervalo para un número entero',
    at_most_value: ({ high }) => `como máximo el propio valor, ${high}`,
    at_least_value: ({ low }) => `como mínimo el propio valor, ${low}`,
    object: 'un objeto',
    fields: ({ choices }) => `uno de los campos ${choices}`,
    once: 'cada campo una sola vez',
    ranges: 'un objeto que asigne intervalos a punteros JSON',
    range_within: ({ low, high }) => `un intervalo entre ${low} y ${high}`,
    figure: 'una cifra que se pueda explicar',
    json: 'un escenario en JSON',
    size: 'un escenario más pequeño',
    none: 'ningún otro error',
  },
};

export default problems;
