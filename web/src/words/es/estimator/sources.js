// Where the defaults and ranges of inputs come from, in Spanish, by the estimator's English.

export default {
  'Assumption: an example, to be replaced by your own figure.':
    'Supuesto: un ejemplo, que debe sustituir por su propia cifra.',
  "A neutral name, to be replaced by the provider's.": 'Un nombre neutro, que debe sustituir por el del proveedor.',
  'Assumption: the commonest way to charge.': 'Supuesto: la forma más común de cobrar.',
  "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).":
    'Entre 0,40 y 2,00 por un par de preferencias general (pccvdi.com, blog de un proveedor).',
  "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing).":
    'Supuesto; el precio de lista de un proveedor es de 0,10 por unidad (labelbox.com/pricing).',
  'Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com).':
    'Supuesto; lo que falta a un compromiso se suele facturar entero (ordwaylabs.com).',
  'Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com).':
    'Subidas al renovar del 3 al 9 % al año (saasnegotiationexperts.com).',
  'Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021).':
    'Supuesto; diez conjuntos de prueba conocidos contienen de media un 3,4 % de etiquetas erróneas (Northcutt, Athalye, Mueller 2021).',
  'Assumption: no published figure was found.': 'Supuesto: no se encontró ninguna cifra publicada.',
  'Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).':
    'Renovar por un año es lo habitual (saasnegotiationexperts.com, genieai.co).',
  '30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).':
    'Lo habitual son de 30 a 90 días, a veces 180 (saasnegotiationexperts.com, genieai.co).',
  'Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).':
    'La mitad en una plantilla (scottandscottllp.com); del 75 % al total en contratos registrados (lawinsider.com).',
  'Unused credit is rarely refunded (ordwaylabs.com).':
    'Los créditos no usados rara vez se reembolsan (ordwaylabs.com).',
  'Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Supuesto; solo la revisión de seguridad lleva de 3 a 6 semanas (renewalpad.com, vensider.io).',
  "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Los pilotos llevan del 1 al 5 % del volumen (datalens.africa, blog de un proveedor).',
  'Assumption: 50 to 70 %.': 'Supuesto: del 50 al 70 %.',
  'Assumption: 3 to 5 points below its later level.': 'Supuesto: de 3 a 5 puntos por debajo de su nivel posterior.',
  'Assumption: 1 to 2 months.': 'Supuesto: de 1 a 2 meses.',
  'Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Supuesto: de 1 a 3 puntos. Rehacer un conjunto de prueba con el mismo protocolo costó del 3 al 15 % en CIFAR-10 (arXiv 1902.10811), una cota superior.',
  'Assumption: 2 months.': 'Supuesto: 2 meses.',
  'H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).':
    'Alquiler de H100, de 1,99 a 5,00 según el tipo de proveedor, mayo de 2026 (mercatus-ai.com/blog/cloud-gpu-pricing).',
  'Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones.':
    'Medido para este proyecto con las cifras de MNIST y una red pequeña: de 0,3 a 0,5 para los errores que comete la gente, 1,1 para errores sistemáticos graves.',
  'US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Trabajo profesional y técnico en EE. UU. con gastos generales, 83,14 (Bureau of Labor Statistics, diciembre de 2022, en omb.report ICR 202310-2070-002).',
  'Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com).':
    'Supuesto, por encima de la media de profesionales en EE. UU.; los ingenieros expertos cuestan de 150 a 300 (fourweekmba.com).',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).":
    'Las auditorías muestrean del 5 al 20 % (tbrain.ai, simera.io; blogs de proveedores).',
  'US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002).':
    'Trabajo administrativo en EE. UU. con gastos generales, 40,13 (Bureau of Labor Statistics, diciembre de 2022, en omb.report ICR 202310-2070-002).',
  'Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for.':
    'Supuesto: 3, 8 y 20 % al año como bajo, típico y alto. Los tribunales conceden cerca de la mitad de las medidas cautelares pedidas en casos de secretos comerciales (winston.com, que cita a Lex Machina), una vez pedidas.',
  'Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina).':
    'Supuesto; una medida cautelar lleva 47 días de mediana (winston.com, que cita a Lex Machina).',
  'Assumption: 3, 8 and 20 % as low, typical and high.': 'Supuesto: 3, 8 y 20 % como bajo, típico y alto.',
  'The middle of the scale.': 'El centro de la escala.',
  'This release.': 'Esta versión.',
  'The published prices are in US dollars.': 'Los precios publicados están en dólares estadounidenses.',
};
