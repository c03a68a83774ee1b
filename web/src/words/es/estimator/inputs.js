// The labels and helps of the inputs, in Spanish, by the estimator's English.

export default {
  'Labels per month': 'Etiquetas por mes',
  'Finished labels you need each month: one image box, one preference pair, one document.':
    'Etiquetas terminadas que necesita cada mes: un recuadro en una imagen, un par de preferencias, un documento.',
  'Growth per year': 'Crecimiento al año',
  'How much the monthly volume grows from one year to the next.':
    'Cuánto crece el volumen mensual de un año al siguiente.',
  'Labels in the training set': 'Etiquetas del conjunto de entrenamiento',
  "Labels you already train on, all taken to be at the current provider's accuracy.":
    'Etiquetas con las que ya entrena; para todas se supone la exactitud del proveedor actual.',
  'Cost of a late label': 'Coste de una etiqueta tardía',
  'What it costs you when a label you need is not delivered in its month.':
    'Lo que le cuesta que una etiqueta necesaria no se entregue en su mes.',
  Name: 'Nombre',
  'What to call the provider you have.': 'Cómo llamar al proveedor que tiene.',
  'Pricing model': 'Modelo de precios',
  'Per label, by the hour that labels take, or in graduated tiers.':
    'Por etiqueta, por las horas que llevan las etiquetas o por tramos.',
  'Price per label': 'Precio por etiqueta',
  'What you are charged for one finished label.': 'Lo que le cobran por una etiqueta terminada.',
  'Price per hour': 'Precio por hora',
  'What you are charged for an hour of labelling, not what the worker is paid.':
    'Lo que le cobran por una hora de etiquetado, no lo que gana el trabajador.',
  'Minutes per label': 'Minutos por etiqueta',
  'Billed time that one label takes.': 'Tiempo facturado que lleva una etiqueta.',
  "Tier's upper end": 'Límite superior del tramo',
  'The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end.':
    'El tramo fija el precio de las etiquetas de un mes por encima del tramo anterior y hasta este; el último no tiene límite superior.',
  "Tier's price per label": 'Precio por etiqueta del tramo',
  'What a label inside this tier costs.': 'Lo que cuesta una etiqueta dentro de este tramo.',
  'Platform fee per month': 'Cuota de plataforma al mes',
  'Fixed monthly fee beside the labels.': 'Cuota mensual fija además de las etiquetas.',
  'Commitment per month': 'Compromiso mínimo al mes',
  'Least you pay for labels in a month, used or not.': 'Lo mínimo que paga por etiquetas en un mes, se usen o no.',
  'Price uplift per year': 'Subida de precios al año',
  "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.":
    'Cuánto suben cada año los precios del proveedor; una base que nunca se encarece favorece el quedarse.',
  'Label accuracy': 'Exactitud de las etiquetas',
  'Share of delivered labels that are right, measured on the same gold set for both providers.':
    'Proporción de etiquetas entregadas que son correctas, medida con el mismo conjunto de referencia para ambos proveedores.',
  'Price share charged for rework': 'Parte del precio cobrada por rehacer',
  'What a rejected label costs to have done again, as a share of its price; 0 where rework is free.':
    'Lo que cuesta rehacer una etiqueta rechazada, como parte de su precio; 0 si rehacer es gratis.',
  'Capacity per month': 'Capacidad al mes',
  'Most labels the provider can deliver in a month; empty for no limit.':
    'Las etiquetas que el proveedor puede entregar como máximo en un mes; vacío si no hay límite.',
  Credits: 'Créditos',
  'Prepaid balance, or credit for signing; it pays invoices first.':
    'Saldo prepagado o crédito por firmar; las facturas se pagan primero con él.',
  'Months left on the contract': 'Meses que quedan de contrato',
  'Months until the current term ends.': 'Meses hasta que termina el plazo actual.',
  'Renewal term': 'Plazo de renovación',
  'Months the contract renews for unless notice is given; 0 where it rolls from month to month.':
    'Meses por los que se renueva el contrato si no se da preaviso; 0 si corre de mes en mes.',
  'Notice period': 'Plazo de preaviso',
  'Months before a contract end by which notice must be given.':
    'Meses antes de un vencimiento del contrato en que debe darse el preaviso.',
  'Early exit allowed': 'Salida anticipada permitida',
  'Whether the contract can be ended before its end for a fee.':
    'Si el contrato puede terminarse antes de su fin a cambio de una tarifa.',
  'Early exit: share of what remains': 'Salida anticipada: parte de lo restante',
  'Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.':
    'Parte del compromiso y las cuotas restantes que cuesta terminar antes. Donde se aplica el Reglamento de Datos de la UE, limita los cargos por cambio, no las penalizaciones por terminación anticipada; si abarca el etiquetado humano es una cuestión para un abogado.',
  'Early exit: fixed fee': 'Salida anticipada: tarifa fija',
  'Fee for ending early beside that share.': 'Tarifa por terminar antes, además de esa parte.',
  'Rebate to pay back': 'Descuento que devolver',
  'Rebates that fall due again if you leave before the term ends.':
    'Descuentos que vuelven a deberse si se va antes de que termine el plazo.',
  'Unused credits paid back': 'Créditos no usados que se devuelven',
  'Share of unused credits that you get back on leaving.': 'Parte de los créditos no usados que recupera al salir.',
  'Export fee': 'Tarifa de exportación',
  'What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.':
    'Lo que pide el proveedor por entregar sus datos. En la UE, el Reglamento de Datos pone fin a los cargos por cambio de los servicios de tratamiento de datos el 12 de enero de 2027; si el etiquetado humano es uno de ellos es una cuestión para un abogado.',
  'Export fee per label': 'Tarifa de exportación por etiqueta',
  'The same, per label in the training set.': 'Lo mismo, por etiqueta del conjunto de entrenamiento.',
  'What to call the provider you could move to.': 'Cómo llamar al proveedor al que podría pasar.',
  'Cutover month': 'Mes de traspaso',
  'The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows.':
    'El mes a cuyo final toma el relevo el nuevo proveedor; vacío, la página toma el mejor, y un archivo el primero que permita el plazo de preparación.',
  'Lead time': 'Plazo de preparación',
  'Months of preparation before the new provider can take over.':
    'Meses de preparación antes de que el nuevo proveedor pueda tomar el relevo.',
  'Procurement hours': 'Horas de compras',
  "Own people's hours to evaluate, negotiate and buy.": 'Horas propias para evaluar, negociar y comprar.',
  'Security review hours': 'Horas de revisión de seguridad',
  "Engineers' hours to review and connect the new provider safely.":
    'Horas de ingenieros para revisar y conectar con seguridad al nuevo proveedor.',
  'Counsel hours': 'Horas de abogados',
  "Outside counsel's hours for the new contract and for leaving the old one.":
    'Horas de abogados externos para el nuevo contrato y para salir del antiguo.',
  'Guideline hours': 'Horas de guías',
  "Own people's hours to rewrite the labelling guidelines for new readers.":
    'Horas propias para reescribir las guías de etiquetado para nuevos lectores.',
  'Integration hours': 'Horas de integración',
  "Engineers' hours to connect tools, formats and pipelines.":
    'Horas de ingenieros para conectar herramientas, formatos y flujos de datos.',
  'Calibration hours': 'Horas de calibración',
  "Own people's hours to train the new workforce and align its judgement.":
    'Horas propias para formar al nuevo personal y alinear su criterio.',
  'Pilot labels': 'Etiquetas del piloto',
  'Labels bought from the new provider to test it.': 'Etiquetas compradas al nuevo proveedor para probarlo.',
  'Set-up fee': 'Tarifa de alta',
  'What the new provider asks once for starting.': 'Lo que pide el nuevo proveedor una vez por empezar.',
  'Parallel run': 'Doble producción',
  'Last months before cutover in which both providers label.':
    'Últimos meses antes del traspaso en los que ambos proveedores etiquetan.',
  'Share labelled twice': 'Parte etiquetada dos veces',
  'Share of the volume that the new provider labels as well during the parallel run.':
    'Parte del volumen que el nuevo proveedor etiqueta también durante la doble producción.',
  'Old labels done again': 'Etiquetas antiguas rehechas',
  'Share of the training set that the new provider labels again so that old and new labels agree.':
    'Parte del conjunto de entrenamiento que el nuevo proveedor vuelve a etiquetar para que antiguas y nuevas concuerden.',
  'Throughput at the start': 'Rendimiento al inicio',
  'Share of your volume that the new workforce manages in its first month.':
    'Parte de su volumen que el nuevo personal saca adelante el primer mes.',
  'Label accuracy at the start': 'Exactitud de las etiquetas al inicio',
  'Label accuracy of the new workforce in its first month.':
    'Exactitud de las etiquetas del nuevo personal el primer mes.',
  'Ramp-up half-life': 'Semivida del arranque',
  'Months in which the new workforce closes half the gap to its full speed and accuracy.':
    'Meses en los que el nuevo personal cierra la mitad de la distancia a su velocidad y exactitud plenas.',
  'Dip in model accuracy': 'Caída de la exactitud del modelo',
  'Points of model accuracy lost at first because new annotators read the guidelines differently.':
    'Puntos de exactitud del modelo que se pierden al principio porque los nuevos anotadores leen las guías de otro modo.',
  'Half-life of the dip': 'Semivida de la caída',
  'Months in which half of the dip is made good.': 'Meses en los que se recupera la mitad de la caída.',
  'Other one-time cost': 'Otro coste único',
  'Anything else that falls due at cutover.': 'Cualquier otra cosa que se deba en el traspaso.',
  'Models to retrain': 'Modelos que reentrenar',
  'Models trained on these labels that must be trained again after a switch.':
    'Modelos entrenados con estas etiquetas que deben volver a entrenarse tras un cambio.',
  'GPU hours per model and round': 'Horas de GPU por modelo y ronda',
  'Computing time to train one model once.': 'Tiempo de cálculo para entrenar un modelo una vez.',
  'Price of a GPU hour': 'Precio de una hora de GPU',
  'What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.':
    'Lo que cuesta una hora en una GPU; el precio de catálogo es a menudo solo el 60 o 70 % de la factura real.',
  'Engineer hours per model and round': 'Horas de ingeniero por modelo y ronda',
  'Engineering time to retrain one model once.': 'Tiempo de ingeniería para reentrenar un modelo una vez.',
  'Evaluation hours per model and round': 'Horas de evaluación por modelo y ronda',
  'Engineering time to validate one retrained model, on a test set that the current provider did not label.':
    'Tiempo de ingeniería para validar un modelo reentrenado, con un conjunto de prueba que el proveedor actual no etiquetó.',
  'Retraining not due anyway': 'Reentrenamiento no previsto de todos modos',
  'Share of this retraining that would not have been done without the switch.':
    'Parte de este reentrenamiento que no se habría hecho sin el cambio.',
  'Retraining rounds': 'Rondas de reentrenamiento',
  'How often the models are retrained because of the switch.':
    'Cuántas veces se reentrenan los modelos a causa del cambio.',
  'Months between rounds': 'Meses entre rondas',
  'Time from one retraining round to the next; the first is in the month after cutover.':
    'Tiempo de una ronda de reentrenamiento a la siguiente; la primera es el mes después del traspaso.',
  'Accuracy lost per point of label error': 'Exactitud perdida por punto de error de etiqueta',
  'Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.':
    'Puntos de exactitud del modelo perdidos por cada punto de etiquetas erróneas en el conjunto de entrenamiento. Su propia medición es mejor.',
  'Value of a point of accuracy per month': 'Valor de un punto de exactitud al mes',
  'What one percentage point of model accuracy is worth to your business in a month.':
    'Lo que vale para su negocio en un mes un punto porcentual de exactitud del modelo.',
  "Operations' hourly cost": 'Coste por hora de operaciones',
  'Full cost of an hour of procurement, operations and guideline writers.':
    'Coste completo de una hora de compras, operaciones y redactores de guías.',
  "Engineers' hourly cost": 'Coste por hora de los ingenieros',
  'Full cost of an hour of your machine-learning and security engineers.':
    'Coste completo de una hora de sus ingenieros de aprendizaje automático y seguridad.',
  "Counsel's hourly rate": 'Tarifa por hora de los abogados',
  'What an hour of outside counsel costs.': 'Lo que cuesta una hora de un abogado externo.',
  'Share you review': 'Parte que usted revisa',
  'Share of delivered labels that your own people check.':
    'Parte de las etiquetas entregadas que comprueba su propia gente.',
  'Errors the review finds': 'Errores que encuentra la revisión',
  'Share of the wrong labels among those reviewed that the review catches.':
    'Parte de las etiquetas erróneas entre las revisadas que la revisión detecta.',
  'Review time per label': 'Tiempo de revisión por etiqueta',
  'Minutes one reviewer needs for one label.': 'Minutos que necesita un revisor para una etiqueta.',
  "Reviewer's hourly cost": 'Coste por hora de los revisores',
  'Full cost of an hour of your reviewers, overhead included.':
    'Coste completo de una hora de sus revisores, gastos generales incluidos.',
  'Chance of a disruption per year': 'Probabilidad de una interrupción al año',
  'Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.':
    'Probabilidad en un año de que el proveedor deje de atenderle: una orden judicial, una filtración, una adquisición, una insolvencia.',
  'Length of a disruption': 'Duración de una interrupción',
  'Months without labels if it happens.': 'Meses sin etiquetas si ocurre.',
  'Cost of recovering from it': 'Coste de recuperarse de ella',
  'Emergency cost of replacing the provider, beside the late labels.':
    'Coste de urgencia de sustituir al proveedor, además de las etiquetas tardías.',
  'Chance of a claim': 'Probabilidad de un litigio',
  'Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.':
    'Probabilidad de que el cambio le arrastre a un litigio, por ejemplo sobre precios o conocimientos que trajeron personas que cambiaron de lado.',
  'Cost of a claim': 'Coste de un litigio',
  'What such a dispute would cost you.': 'Lo que le costaría un litigio así.',
  'Chance per year that the need ends': 'Probabilidad al año de que acabe la necesidad',
  'How often in a year you would stop needing these labels at all.':
    'Cuántas veces al año dejaría de necesitar estas etiquetas del todo.',
  'How much the price gap moves per year': 'Cuánto se mueve la diferencia de precios al año',
  'Standard deviation in a year of the gap between the two prices, as a share of what you spend.':
    'Desviación típica en un año de la diferencia entre los dos precios, como parte de lo que gasta.',
  'Accuracy and quality: priority': 'Exactitud y calidad: prioridad',
  'How much this matters to you, against the other four.': 'Cuánto le importa esto frente a los otros cuatro.',
  'Scalability: priority': 'Escalabilidad: prioridad',
  'Security: priority': 'Seguridad: prioridad',
  'Pricing: priority': 'Precios: prioridad',
  'Experience in your field: priority': 'Experiencia en su campo: prioridad',
  'Accuracy and quality: current provider': 'Exactitud y calidad: proveedor actual',
  'How good the provider you have is at this, from 0 to 10.':
    'Lo bueno que es en esto el proveedor que tiene, de 0 a 10.',
  'Scalability: current provider': 'Escalabilidad: proveedor actual',
  'Security: current provider': 'Seguridad: proveedor actual',
  'Pricing: current provider': 'Precios: proveedor actual',
  'Experience in your field: current provider': 'Experiencia en su campo: proveedor actual',
  'Accuracy and quality: new provider': 'Exactitud y calidad: nuevo proveedor',
  'How good the new provider is at this, from 0 to 10.': 'Lo bueno que es en esto el nuevo proveedor, de 0 a 10.',
  'Scalability: new provider': 'Escalabilidad: nuevo proveedor',
  'Security: new provider': 'Seguridad: nuevo proveedor',
  'Pricing: new provider': 'Precios: nuevo proveedor',
  'Experience in your field: new provider': 'Experiencia en su campo: nuevo proveedor',
  'Format version': 'Versión del formato',
  'Version of the scenario format.': 'Versión del formato de escenario.',
  Currency: 'Moneda',
  'Every amount is in this currency; changing it converts nothing.':
    'Todos los importes están en esta moneda; cambiarla no convierte nada.',
  'First month': 'Primer mes',
  'Calendar month of month 1, so that months come with dates; without it they are only numbered.':
    'Mes natural del mes 1, para que los meses tengan fecha; sin él solo van numerados.',
  Horizon: 'Horizonte',
  'How many months the two futures are compared over.': 'Durante cuántos meses se comparan los dos futuros.',
  'Discount rate': 'Tasa de descuento',
  'Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.':
    'Rendimiento anual que el dinero podría obtener en otra parte. El riesgo del proveedor va en los datos de interrupción, no también aquí.',
};
