/** @type {Record<import('../en/negotiation.js').Per, string>} */
const unit = { label: 'par annotation', hour: 'de l’heure' };

/** @type {import('../languages.js').Area<'negotiation'>} */
const negotiation = {
  question: 'À la table des négociations',
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `${incumbent} devrait rabattre ${discount} pour vous garder${price === null ? '' : ` ; ${candidate} pourrait demander jusqu’à ${price} ${unit[per]}`}`,
  headingCredit: ({ incumbent, credit }) => `Seul un crédit de ${credit} de ${incumbent} vous garderait`,
  headingUnkept: ({ incumbent }) => `Aucun prix de ${incumbent} ne vous garderait`,
  headingPrice: ({ candidate, price, per, offered }) =>
    `${candidate} vous gagne à ${price} ${unit[per]}, pas à ${offered}`,
  headingDiscount: ({ candidate, discount }) => `${candidate} vous gagne en rabattant ${discount} sur ses prix`,
  headingNever: ({ candidate }) => `Même des annotations gratuites de ${candidate} ne vous gagneraient pas`,
  headingEven: 'Les deux offres se valent',

  even: 'Voici les points où les deux offres se valent pour vous. Ce que vous gagnez est au-delà : demandez plus pour commencer.',
  holds: ({ end, of }) =>
    `Ils valent pour une bascule ${end}, chacun pris seul et toutes choses égales par ailleurs${{ best: '. Aucun autre mois ne vaut plus : ce qui vous retient de celui-ci vous retient de tous', closest: ', le mois où le nouveau prestataire vous gagnerait au prix le plus élevé', shown: '' }[of]}.`,
  tossUp: 'C’est trop serré pour trancher : une petite concession de l’un ou de l’autre décide.',

  to: ({ name }) => `À ${name}`,

  sayDiscount: ({ discount }) =>
    `Nous restons si votre prix par annotation baisse de ${discount}, dès la prochaine facture.`,
  sayDiscountPrice: ({ discount, price, per }) =>
    `Nous restons si vous baissez de ${discount}, à ${price} ${unit[per]}.`,
  sayRetentionCredit: ({ credit }) => `Nous restons avec ${credit} de crédit sur nos prochaines factures.`,
  noDiscount:
    'Aucun rabais ne suffirait, pas même des annotations gratuites : l’engagement, les frais ou la qualité plaident à eux seuls contre le fait de rester.',
  needsNothing: ({ loss, best }) =>
    `Il ne faut rien pour vous garder : partir vous coûterait ${loss}${best ? ', même au meilleur mois' : ' à cette bascule'}. Demandez tout de même ; à la reconduction, les prix sont ouverts.`,

  sayLimit: ({ price, per, offered, room }) =>
    `Vos ${offered} ${unit[per]} sont bienvenus ; au-delà de ${price}, soit ${room} de plus, nous resterions où nous sommes.`,
  sayLimitRise: ({ room }) => `Nous viendrions à vos prix, mais pas s’ils étaient plus élevés de plus de ${room}.`,
  noLimit: ({ name }) => `Changer serait rentable même à dix fois le prix de ${name}.`,
  sayFee: ({ amount, cutover }) =>
    `Si notre mise en place coûtait ${amount} de plus que votre offre, ${cutover}, nous resterions aussi.`,
  keepCredit: ({ credit }) =>
    `Sans votre crédit à la signature, nous ne changerions pas ; ${credit} en font l’équilibre.`,
  sayPrice: ({ price, per, offered }) => `Nous venons si vous passez de ${offered} à ${price} ${unit[per]}.`,
  sayPrices: ({ discount }) => `Nous venons si vos prix baissent de ${discount}.`,
  saySigningCredit: ({ credit, more }) =>
    `Nous venons avec ${credit} de crédit sur nos premières factures${more ? ', au lieu de ce que vous offrez' : ''}.`,
  sayBear: ({ amount, cutover }) =>
    `Nous venons si vous prenez en charge ${amount} de ce que nous coûte le passage, ${cutover}.`,
  sayPay: ({ amount, cutover }) => `Nous venons si vous nous payez ${amount}, ${cutover}.`,
  noPrice:
    'Aucun prix ne suffirait, pas même des annotations gratuites : ce que coûtent le départ et le passage décide.',
  noCredit: 'Aucun crédit à la signature ne suffit : les factures à imputer sont trop petites.',

  table: 'Ce qui ferait que les deux offres se valent',
  lever: 'Levier',
  offered: 'Selon l’offre',
  evensOut: 'À l’équilibre à',
  priceOf: ({ name }) => `Prix de ${name}, en restant`,
  pricesOf: ({ name }) => `Prix de ${name}`,
  retentionCredit: ({ name }) => `Crédit supplémentaire de ${name}, en restant`,
  signingCredit: ({ name }) => `Crédit à la signature de ${name}`,
  paymentTo: ({ name, cutover }) => `Paiement à ${name} au-delà de l’offre, ${cutover}`,
  perUnit: ({ price, per }) => `${price} ${unit[per]}`,
  none: 'aucun',
  notNeeded: 'rien n’est nécessaire',
  nothingDoes: 'rien ne suffit',
  tenfold: 'plus de dix fois',
};

export default negotiation;
