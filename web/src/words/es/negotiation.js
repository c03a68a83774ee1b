/** @type {Record<import('../en/negotiation.js').Per, string>} */
const unit = { label: 'por etiqueta', hour: 'por hora' };

/** @type {import('../languages.js').Area<'negotiation'>} */
const negotiation = {
  question: 'En la mesa de negociación',
  headingPays: ({ incumbent, discount, candidate, price, per }) =>
    `${incumbent} tendría que rebajar un ${discount} para retenerle${price === null ? '' : `; ${candidate} podría pedir hasta ${price} ${unit[per]}`}`,
  headingCredit: ({ incumbent, credit }) => `Solo un crédito de ${credit} de ${incumbent} le retendría`,
  headingUnkept: ({ incumbent }) => `Ningún precio de ${incumbent} le retendría`,
  headingPrice: ({ candidate, price, per, offered }) => `${candidate} le gana a ${price} ${unit[per]}, no a ${offered}`,
  headingDiscount: ({ candidate, discount }) => `${candidate} le gana con un ${discount} de rebaja en sus precios`,
  headingNever: ({ candidate }) => `Ni siquiera las etiquetas gratuitas de ${candidate} le ganarían`,
  headingEven: 'Las dos ofertas valen lo mismo',

  even: 'Estos son los puntos en que las dos ofertas valen lo mismo para usted. Lo que gana está más allá: empiece pidiendo más.',
  holds: ({ end, of }) =>
    `Valen para un traspaso al ${end}, cada uno por sí solo y con todo lo demás igual${{ best: '. Ningún otro mes vale más, así que lo que le aparta de este le aparta de todos', closest: ', el mes en que el nuevo proveedor le ganaría al precio más alto', shown: '' }[of]}.`,
  tossUp: 'Está demasiado reñido: una pequeña concesión de cualquiera de los dos decide.',

  to: ({ name }) => `A ${name}`,

  sayDiscount: ({ discount }) => `Nos quedamos si su precio por etiqueta baja un ${discount} desde la próxima factura.`,
  sayDiscountPrice: ({ discount, price, per }) => `Nos quedamos si baja un ${discount}, a ${price} ${unit[per]}.`,
  sayRetentionCredit: ({ credit }) => `Nos quedamos con ${credit} de crédito en nuestras próximas facturas.`,
  noDiscount:
    'Ningún descuento bastaría, ni siquiera etiquetas gratuitas: el compromiso, las cuotas o la calidad hablan por sí solos contra quedarse.',
  needsNothing: ({ loss, best }) =>
    `No hace falta nada para retenerle: irse le costaría ${loss}${best ? ' incluso en el mejor mes' : ' en ese traspaso'}. Pregunte de todos modos; en la renovación los precios están abiertos.`,

  sayLimit: ({ price, per, offered, room }) =>
    `Sus ${offered} ${unit[per]} son bienvenidos; por encima de ${price}, ${room} más, nos quedaríamos donde estamos.`,
  sayLimitRise: ({ room }) => `Cambiaríamos a sus precios, pero no si fueran más de un ${room} más altos.`,
  noLimit: ({ name }) => `El cambio compensaría incluso a diez veces el precio de ${name}.`,
  sayFee: ({ amount, cutover }) =>
    `Si el alta costara ${amount} más de lo que ofrece, al ${cutover}, también nos quedaríamos.`,
  keepCredit: ({ credit }) => `Sin su crédito por firmar no cambiaríamos; ${credit} de él es lo que lo iguala.`,
  sayPrice: ({ price, per, offered }) => `Cambiamos si baja de ${offered} a ${price} ${unit[per]}.`,
  sayPrices: ({ discount }) => `Cambiamos si sus precios bajan un ${discount}.`,
  saySigningCredit: ({ credit, more }) =>
    `Cambiamos con ${credit} de crédito en nuestras primeras facturas${more ? ', en lugar de lo que ofrece' : ''}.`,
  sayBear: ({ amount, cutover }) => `Cambiamos si asume ${amount} de lo que nos cuesta el cambio, al ${cutover}.`,
  sayPay: ({ amount, cutover }) => `Cambiamos si nos paga ${amount}, al ${cutover}.`,
  noPrice: 'Ningún precio bastaría, ni siquiera etiquetas gratuitas: decide lo que cuesta salir y cambiar.',
  noCredit: 'Ningún crédito por firmar basta: las facturas contra las que iría son demasiado pequeñas.',

  table: 'Lo que haría que ambas ofertas valieran lo mismo',
  lever: 'Palanca',
  offered: 'Según la oferta',
  evensOut: 'Se iguala en',
  priceOf: ({ name }) => `Precio de ${name}, al quedarse`,
  pricesOf: ({ name }) => `Precios de ${name}`,
  retentionCredit: ({ name }) => `Crédito adicional de ${name}, al quedarse`,
  signingCredit: ({ name }) => `Crédito por firmar de ${name}`,
  paymentTo: ({ name, cutover }) => `Pago a ${name} más allá de la oferta, al ${cutover}`,
  perUnit: ({ price, per }) => `${price} ${unit[per]}`,
  none: 'ninguno',
  notNeeded: 'no hace falta nada',
  nothingDoes: 'nada basta',
  tenfold: 'más de diez veces',
};

export default negotiation;
