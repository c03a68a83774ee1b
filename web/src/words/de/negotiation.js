/** @type {Record<import('../en/negotiation.js').Per, string>} */
const unit = { label: 'je Label', hour: 'je Stunde' };

/** @type {import('../languages.js').Area<'negotiation'>} */
const negotiation = {
  question: 'Am Verhandlungstisch',
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `${incumbent} müsste ${discount} nachlassen, um Sie zu halten${price === null ? '' : `; ${candidate} könnte bis zu ${price} ${unit[per]} verlangen`}`,
  headingCredit: ({ incumbent, credit }) => `Nur eine Gutschrift von ${credit} von ${incumbent} würde Sie halten`,
  headingUnkept: ({ incumbent }) => `Kein Preis von ${incumbent} würde Sie halten`,
  headingPrice: ({ candidate, price, per, offered }) =>
    `${candidate} gewinnt Sie für ${price} ${unit[per]}, nicht für ${offered}`,
  headingDiscount: ({ candidate, discount }) => `${candidate} gewinnt Sie mit ${discount} Nachlass auf seine Preise`,
  headingNever: ({ candidate }) => `Selbst kostenlose Labels von ${candidate} würden Sie nicht gewinnen`,
  headingEven: 'Beide Angebote sind gleich viel wert',

  even: 'An diesen Punkten sind Ihnen beide Angebote gleich viel wert. Was Sie gewinnen, liegt jenseits davon: Fordern Sie zu Beginn mehr.',
  holds: ({ end, of }) =>
    `Sie gelten für eine Umstellung ${end}, jeder für sich und alles Übrige wie angegeben${{ best: '. Kein anderer Monat ist mehr wert; was Sie von diesem abhält, hält Sie also von allen ab', closest: ', dem Monat, in dem der neue Anbieter Sie zum höchsten Preis gewänne', shown: '' }[of]}.`,
  tossUp: 'Es ist zu knapp für eine Empfehlung: Ein kleines Zugeständnis einer Seite entscheidet.',

  to: ({ name }) => `An ${name}`,

  sayDiscount: ({ discount }) => `Wir bleiben, wenn Ihr Preis je Label um ${discount} sinkt, ab der nächsten Rechnung.`,
  sayDiscountPrice: ({ discount, price, per }) =>
    `Wir bleiben, wenn Sie um ${discount} heruntergehen, auf ${price} ${unit[per]}.`,
  sayRetentionCredit: ({ credit }) => `Wir bleiben mit ${credit} Gutschrift auf unsere nächsten Rechnungen.`,
  noDiscount:
    'Kein Rabatt würde genügen, nicht einmal kostenlose Labels: Mindestabnahme, Gebühren oder Qualität sprechen schon für sich gegen das Bleiben.',
  needsNothing: ({ loss, best }) =>
    `Um Sie zu halten, braucht es nichts: Zu gehen würde Sie ${best ? 'selbst im besten Monat ' : 'bei dieser Umstellung '}${loss} kosten. Fragen Sie trotzdem; bei der Verlängerung sind Preise offen.`,

  sayLimit: ({ price, per, offered, room }) =>
    `Ihre ${offered} ${unit[per]} sind willkommen; über ${price}, also ${room} mehr, blieben wir, wo wir sind.`,
  sayLimitRise: ({ room }) =>
    `Zu Ihren Preisen würden wir wechseln, aber nicht, wenn sie um mehr als ${room} höher wären.`,
  noLimit: ({ name }) => `Der Wechsel würde sich selbst beim zehnfachen Preis von ${name} lohnen.`,
  sayFee: ({ amount, cutover }) =>
    `Wenn unsere Einrichtung ${amount} mehr kostete, als Sie anbieten, ${cutover}, blieben wir ebenfalls.`,
  keepCredit: ({ credit }) =>
    `Ohne Ihre Gutschrift zum Abschluss würden wir nicht wechseln; ${credit} davon gleichen es aus.`,
  sayPrice: ({ price, per, offered }) =>
    `Wir wechseln, wenn Sie von ${offered} auf ${price} ${unit[per]} heruntergehen.`,
  sayPrices: ({ discount }) => `Wir wechseln, wenn Ihre Preise um ${discount} sinken.`,
  saySigningCredit: ({ credit, more }) =>
    `Wir wechseln mit ${credit} Gutschrift auf unsere ersten Rechnungen${more ? ', anstelle dessen, was Sie anbieten' : ''}.`,
  sayBear: ({ amount, cutover }) =>
    `Wir wechseln, wenn Sie ${amount} dessen tragen, was uns der Umzug kostet, ${cutover}.`,
  sayPay: ({ amount, cutover }) => `Wir wechseln, wenn Sie uns ${amount} zahlen, ${cutover}.`,
  noPrice:
    'Kein Preis würde genügen, nicht einmal kostenlose Labels: Den Ausschlag gibt, was Ausstieg und Umstellung kosten.',
  noCredit: 'Keine Gutschrift zum Abschluss genügt: Die Rechnungen, gegen die sie liefe, sind zu klein.',

  table: 'Was beide Angebote gleich viel wert machen würde',
  lever: 'Hebel',
  offered: 'Wie angeboten',
  evensOut: 'Ausgeglichen bei',
  priceOf: ({ name }) => `Preis von ${name}, beim Bleiben`,
  pricesOf: ({ name }) => `Preise von ${name}`,
  retentionCredit: ({ name }) => `Weitere Gutschrift von ${name}, beim Bleiben`,
  signingCredit: ({ name }) => `Gutschrift von ${name} zum Abschluss`,
  paymentTo: ({ name, cutover }) => `Zahlung an ${name} über das Angebot hinaus, ${cutover}`,
  perUnit: ({ price, per }) => `${price} ${unit[per]}`,
  none: 'keine',
  notNeeded: 'nichts nötig',
  nothingDoes: 'nichts genügt',
  tenfold: 'über dem Zehnfachen',
};

export default negotiation;
