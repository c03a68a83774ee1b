/** @type {import('../languages.js').Area<'problems'>} */
const problems = {
  between: ({ min, max }) => `Zwischen ${min} und ${max}`,
  betweenWhole: ({ min, max }) => `Eine ganze Zahl zwischen ${min} und ${max}`,
  above: ({ min, max }) => `Über ${min} und höchstens ${max}`,
  inDigits: ({ bounds, digits, exponent }) =>
    `${bounds}, in höchstens ${digits} Ziffern und mit einem Exponenten von -${exponent} bis ${exponent}`,
  bounds: ({ bounds }) => `${bounds}.`,
  missing: ({ bounds }) => `${bounds}; das Feld ist leer.`,
  typed: ({ bounds, value }) => `${bounds}; eingegeben ist ${value}.`,
  is: ({ bounds, value }) => `${bounds}; der Wert ist ${value}.`,
  tooLowFor: ({ fields }) => `Zu niedrig für ${fields}.`,
  expected: ({ accepted }) => `Erwartet wird ${accepted}`,
  otherCurrency: ({ typed, currency }) =>
    `Eingegeben ist ${typed}, aber Beträge sind hier in ${currency}. Rechnen Sie ihn um, oder ändern Sie die Währung unter „Währung und Zeit“.`,
  noMoney: ({ typed }) => `Eingegeben ist ${typed}, aber dieses Feld nimmt keinen Geldbetrag.`,
  noShare: ({ typed }) => `Eingegeben ist ${typed}, aber dieses Feld nimmt keine Prozentangabe.`,
  ambiguous: ({ typed, readings: [one, other] }) =>
    `${typed} kann ${one} oder ${other} bedeuten. Bitte geben Sie eines davon ein.`,
  rules: {
    number: 'eine Zahl',
    yes_no: 'wahr oder falsch',
    choice: ({ choices }) => `eines von: ${choices}`,
    currency: 'ein Währungscode nach ISO 4217 wie EUR',
    calendar_month: 'ein Monat wie 2027-01, von 1900-01 bis 2199-12',
    text: ({ high }) => `ein Text von 1 bis ${high} gültigen Zeichen`,
    items: ({ high }) => `eine Liste mit 1 bis ${high} Einträgen`,
    not_with_model: ({ model }) => `kein solches Feld beim Preismodell „${model}“`,
    labels_above: ({ low }) => `mehr als ${low}`,
    no_upper_end: 'kein oberes Ende bei der letzten Staffel',
    at_most: ({ high, highField }) => `höchstens ${high}, der Wert von „${highField}“`,
    month_between: ({ low, lowField, high, highField }) =>
      `mindestens ${low} („${lowField}“) und höchstens ${high} („${highField}“)`,
    given_number: 'der JSON-Pointer einer Zahl, die dieses Szenario enthält',
    no_range: 'keine Spanne für eine ganze Zahl',
    at_most_value: ({ high }) => `höchstens der Wert selbst, ${high}`,
    at_least_value: ({ low }) => `mindestens der Wert selbst, ${low}`,
    object: 'ein Objekt',
    fields: ({ choices }) => `eines der Felder ${choices}`,
    once: 'jedes Feld einmal',
    ranges: 'ein Objekt, das JSON-Pointern Spannen zuordnet',
    range_within: ({ low, high }) => `eine Spanne innerhalb von ${low} bis ${high}`,
    figure: 'eine Zahl, die sich erklären lässt',
    json: 'ein Szenario als JSON',
    size: 'ein kleineres Szenario',
    none: 'keine weiteren Fehler',
  },
};

export default problems;
