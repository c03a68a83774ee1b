// Where the figures of presets come from, in Spanish, by the estimator's English.

export default {
  'Assumption: about the price of a box.': 'Supuesto: más o menos el precio de un recuadro.',
  'Assumption: 40,000 images with 20 boxes each.': 'Supuesto: 40.000 imágenes de 20 recuadros cada una.',
  'Assumption: about a year of labels.': 'Supuesto: etiquetas de cerca de un año.',
  "Assumption: nine seconds a box, so that review costs a fifth of the labels; checks and rework add 20 to 50 % (mindkosh.com, a vendor's blog).":
    'Supuesto: nueve segundos por recuadro, de modo que la revisión cuesta un quinto de las etiquetas; comprobar y rehacer añaden del 20 al 50 % (mindkosh.com, blog de un proveedor).',
  'Assumption: detectors are far smaller than language models.':
    'Supuesto: los detectores son mucho menores que los modelos de lenguaje.',
  'Assumption: a detector is retrained by a settled pipeline.':
    'Supuesto: un detector se reentrena con un flujo asentado.',
  'Assumption: a detector is validated by a settled pipeline.':
    'Supuesto: un detector se valida con un flujo asentado.',
  'Two tiers a month, as in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Dos tramos al mes, como en una lista de precios publicada (cloud.google.com/ai-platform/data-labeling/pricing).',
  'The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Los tramos cambian en 50.000 unidades al mes (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.063 for the first boxes of a month (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,063 para los primeros recuadros de un mes (cloud.google.com/ai-platform/data-labeling/pricing).',
  '0.049 for the boxes of a month above 50,000 (cloud.google.com/ai-platform/data-labeling/pricing).':
    '0,049 para los recuadros de un mes por encima de 50.000 (cloud.google.com/ai-platform/data-labeling/pricing).',
  'Assumption: a few per cent of the spend.': 'Supuesto: un pequeño tanto por ciento del gasto.',
  "Assumption: half of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Supuesto: la mitad del gasto del primer mes; lo que falta se suele facturar entero (ordwaylabs.com).',
  "Assumption; ImageNet's validation set holds about 6 % wrong labels (Northcutt, Athalye, Mueller 2021).":
    'Supuesto; el conjunto de validación de ImageNet contiene cerca de un 6 % de etiquetas erróneas (Northcutt, Athalye, Mueller 2021).',
  "Assumption: an eighth above today's volume, so that growth reaches it in the second year.":
    'Supuesto: un octavo por encima del volumen de hoy, de modo que el crecimiento lo alcanza el segundo año.',
  'Assumption: boxes are easy to buy elsewhere.': 'Supuesto: los recuadros son fáciles de comprar en otra parte.',
  'Assumption: after its term this contract rolls from month to month.':
    'Supuesto: tras su plazo, este contrato corre de mes en mes.',
  '30 to 90 days is usual (genieai.co, cloudnuro.ai).': 'Lo habitual son de 30 a 90 días (genieai.co, cloudnuro.ai).',
  'Assumption: it runs out of capacity.': 'Supuesto: se queda sin capacidad.',
  'Assumption: the provider you have already knows your guidelines.':
    'Supuesto: el proveedor que tiene ya conoce sus guías.',
  'Assumption: tiers, as the present provider has.': 'Supuesto: tramos, como los del proveedor actual.',
  "Discounts are given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Se dan descuentos desde 100.000 unidades (pccvdi.com, blog de un proveedor).',
  "Within 0.02 to 0.10 per box (welabeldata.com, a vendor's blog).":
    'Entre 0,02 y 0,10 por recuadro (welabeldata.com, blog de un proveedor).',
  "About 30 % below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Cerca de un 30 % por debajo del primer tramo; se da del 20 al 40 % desde 100.000 unidades (pccvdi.com, blog de un proveedor).',
  "Assumption: 55 to 60 % of the first month's spend.": 'Supuesto: del 55 al 60 % del gasto del primer mes.',
  'Assumption: a little below the provider you have, as the price is.':
    'Supuesto: algo por debajo del proveedor que tiene, como el precio.',
  'Assumption: room for four years of growth.': 'Supuesto: margen para cuatro años de crecimiento.',
  "Assumption: a signing credit of a sixth of a month's spend.":
    'Supuesto: un crédito por firmar de un sexto del gasto de un mes.',
  'Assumption: simple guidelines; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Supuesto: guías sencillas; una revisión de seguridad lleva de 3 a 6 semanas (renewalpad.com, vensider.io).',
  'Assumption: a standard contract.': 'Supuesto: un contrato estándar.',
  'Assumption: guidelines for boxes are short.': 'Supuesto: las guías para recuadros son breves.',
  'Assumption: box formats are standard.': 'Supuesto: los formatos de recuadros son estándar.',
  'Assumption: boxes are quickly taught.': 'Supuesto: los recuadros se enseñan pronto.',
  "2.5 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '2,5 % de un mes; los pilotos llevan del 1 al 5 % del volumen (datalens.africa, blog de un proveedor).',
  'Assumption: a month shows enough of a simple task.': 'Supuesto: un mes muestra lo suficiente de una tarea sencilla.',
  'Assumption: boxes drawn by different people agree well.':
    'Supuesto: los recuadros de distintas personas concuerdan bien.',
  'Assumption: the upper end of 50 to 70 %, for a simple task.':
    'Supuesto: el extremo alto del 50 al 70 %, para una tarea sencilla.',
  'Assumption: the lower end of 1 to 2 months, for a simple task.':
    'Supuesto: el extremo bajo de 1 a 2 meses, para una tarea sencilla.',
  'Assumption: the lower end of 1 to 3 points, for a simple task.':
    'Supuesto: el extremo bajo de 1 a 3 puntos, para una tarea sencilla.',
  'Assumption: a dispute over a smaller contract.': 'Supuesto: un litigio por un contrato menor.',
  'Assumption: it has capacity to spare.': 'Supuesto: le sobra capacidad.',
  'Assumption: the offer is the cheaper one.': 'Supuesto: la oferta es la más barata.',
  'Assumption: volume decides in a mass task.': 'Supuesto: en una tarea masiva decide el volumen.',
  'Assumption: price decides in a mass task.': 'Supuesto: en una tarea masiva decide el precio.',
  'Assumption: vehicle programmes run for years.': 'Supuesto: los programas de vehículos duran años.',
  'Assumption: about the price of an image.': 'Supuesto: más o menos el precio de una imagen.',
  'Assumption: a few hundred hours of driving, sampled.': 'Supuesto: unos cientos de horas de conducción, muestreadas.',
  'Assumption: 20 months of labels.': 'Supuesto: etiquetas de 20 meses.',
  "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs); safety asks for the upper half.":
    'Las auditorías muestrean del 5 al 20 % (tbrain.ai, simera.io; blogs de proveedores); la seguridad pide la mitad alta.',
  'Assumption: a segmented street scene takes minutes to check.':
    'Supuesto: una escena de calle segmentada tarda minutos en comprobarse.',
  'Assumption: one model per kind of camera.': 'Supuesto: un modelo por tipo de cámara.',
  'Assumption: high-resolution images; some 15 GPUs for a week.':
    'Supuesto: imágenes de alta resolución; unas 15 GPU durante una semana.',
  'Assumption: half as much again as for a simpler model.': 'Supuesto: la mitad más que para un modelo más sencillo.',
  'Assumption: driving needs a safety case beside the metrics.':
    'Supuesto: la conducción necesita un expediente de seguridad además de las métricas.',
  'Assumption: half of the retraining was due anyway, as new scenes come in all the time.':
    'Supuesto: la mitad del reentrenamiento tocaba de todos modos, pues llegan escenas nuevas sin cesar.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog), as street scenes are full.":
    'Entre 0,50 y 3,00 por imagen (welabeldata.com, blog de un proveedor), pues las escenas de calle están llenas.',
  "Assumption: about 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Supuesto: cerca del 60 % del gasto del primer mes; lo que falta se suele facturar entero (ordwaylabs.com).',
  'Assumption: a contract without early exit; filed ones ask for up to all unmet commitment (lawinsider.com).':
    'Supuesto: un contrato sin salida anticipada; los registrados piden hasta todo el compromiso incumplido (lawinsider.com).',
  'Without early exit all that remains falls due, as in some filed contracts (lawinsider.com).':
    'Sin salida anticipada se debe todo lo restante, como en algunos contratos registrados (lawinsider.com).',
  'Without early exit there is no fee for it.': 'Sin salida anticipada no hay tarifa por ella.',
  "Assumption: a volume rebate of about 3 % of a year's spend.":
    'Supuesto: un descuento por volumen de cerca del 3 % del gasto de un año.',
  'Assumption: masks are large files.': 'Supuesto: las máscaras son archivos grandes.',
  "Within 0.50 to 3.00 per image (welabeldata.com, a vendor's blog); a quarter below the provider you have.":
    'Entre 0,50 y 3,00 por imagen (welabeldata.com, blog de un proveedor); un cuarto por debajo del proveedor que tiene.',
  "Assumption: about half of the first month's spend.": 'Supuesto: cerca de la mitad del gasto del primer mes.',
  'Assumption: as good as the provider you have.': 'Supuesto: tan bueno como el proveedor que tiene.',
  "Assumption: 30 % above today's volume, so that growth reaches it in the fourth year.":
    'Supuesto: un 30 % por encima del volumen de hoy, de modo que el crecimiento lo alcanza el cuarto año.',
  "Assumption: a signing credit of about a third of a month's spend.":
    'Supuesto: un crédito por firmar de cerca de un tercio del gasto de un mes.',
  'Assumption: a month more than for simpler work, for the tool chain.':
    'Supuesto: un mes más que para un trabajo más sencillo, por la cadena de herramientas.',
  'Assumption: street scenes show faces and number plates.':
    'Supuesto: las escenas de calle muestran caras y matrículas.',
  'Assumption: a class list of dozens with rules for each.':
    'Supuesto: una lista de decenas de clases con reglas para cada una.',
  'Assumption: masks, calibration files and several cameras to connect.':
    'Supuesto: máscaras, archivos de calibración y varias cámaras que conectar.',
  'Assumption: twice that of simpler work.': 'Supuesto: el doble de un trabajo más sencillo.',
  "4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    '4 % de un mes; los pilotos llevan del 1 al 5 % del volumen (datalens.africa, blog de un proveedor).',
  'Assumption: the edges of classes need one hand.': 'Supuesto: los bordes de las clases piden una sola mano.',
  'Assumption: the upper end of 1 to 2 months, for a hard task.':
    'Supuesto: el extremo alto de 1 a 2 meses, para una tarea difícil.',
  'Assumption: the middle of 1 to 3 points; a re-made test set cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound.':
    'Supuesto: el centro de 1 a 3 puntos; un conjunto de prueba rehecho costó del 3 al 15 % en CIFAR-10 (arXiv 1902.10811), una cota superior.',
  'Assumption: its capacity is close to your need.': 'Supuesto: su capacidad se acerca a su necesidad.',
  'Assumption: errors are a matter of safety.': 'Supuesto: los errores son cuestión de seguridad.',
  'Assumption: street scenes take experience.': 'Supuesto: las escenas de calle piden experiencia.',
  'Assumption: what experts are asked for changes quickly.': 'Supuesto: lo que se pide a los expertos cambia deprisa.',
  'Assumption: about the price of a solution.': 'Supuesto: más o menos el precio de una solución.',
  "Assumption: some 600 hours of experts, four full-time people's worth.":
    'Supuesto: unas 600 horas de expertos, el trabajo de cuatro personas a tiempo completo.',
  'Assumption: about a year of solutions.': 'Supuesto: soluciones de cerca de un año.',
  "The upper end of the 5 to 20 % that audits sample (tbrain.ai, simera.io; vendors' blogs).":
    'El extremo alto del 5 al 20 % que muestrean las auditorías (tbrain.ai, simera.io; blogs de proveedores).',
  'Assumption: checking a solution takes under half the time of writing it.':
    'Supuesto: comprobar una solución lleva menos de la mitad que escribirla.',
  'Assumption: reviewers are specialists too, who are paid about 95 an hour (sonnetcode.com, fourweekmba.com).':
    'Supuesto: los revisores también son especialistas, que cobran unos 95 por hora (sonnetcode.com, fourweekmba.com).',
  'Assumption: one model is tuned on them.': 'Supuesto: con ellas se ajusta un modelo.',
  'Assumption: 7,500 a round; tuning above 40B parameters costs up to 35,000 (xenoss.io).':
    'Supuesto: 7.500 por ronda; ajustar por encima de 40.000 millones de parámetros cuesta hasta 35.000 (xenoss.io).',
  "Expert work is sold by the hour; per hour is one of the three usual models (welabeldata.com, a vendor's blog).":
    'El trabajo experto se vende por horas; es uno de los tres modelos habituales (welabeldata.com, blog de un proveedor).',
  "Assumption: a specialist's pay of about 95 an hour (sonnetcode.com, fourweekmba.com) and half of it again for the provider; clients' prices are not published.":
    'Supuesto: la paga de un especialista de unos 95 por hora (sonnetcode.com, fourweekmba.com) y la mitad más para el proveedor; los precios a clientes no se publican.',
  'Assumption: half an hour to write a solution and check it.':
    'Supuesto: media hora para escribir una solución y comprobarla.',
  "Assumption: 60 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Supuesto: el 60 % del gasto del primer mes; lo que falta se suele facturar entero (ordwaylabs.com).',
  'Assumption: 8 % of hard solutions hold an error.': 'Supuesto: el 8 % de las soluciones difíciles contiene un error.',
  'Assumption: an expert mends a solution in a third of the time.':
    'Supuesto: un experto corrige una solución en un tercio del tiempo.',
  "Assumption: the same pay of about 95 an hour and a fifth of it for the provider; clients' prices are not published.":
    'Supuesto: la misma paga de unos 95 por hora y un quinto más para el proveedor; los precios a clientes no se publican.',
  'Assumption: a minute more than those who know your guidelines.':
    'Supuesto: un minuto más que quienes conocen sus guías.',
  "Assumption: half of the first month's spend.": 'Supuesto: la mitad del gasto del primer mes.',
  'Assumption: a point better, as it tests its experts first.':
    'Supuesto: un punto mejor, pues antes pone a prueba a sus expertos.',
  'Assumption: a pool of experts has an end.': 'Supuesto: una bolsa de expertos tiene un límite.',
  'Assumption: texts need little integration; a security review takes 3 to 6 weeks (renewalpad.com, vensider.io).':
    'Supuesto: los textos necesitan poca integración; una revisión de seguridad lleva de 3 a 6 semanas (renewalpad.com, vensider.io).',
  'Assumption: experts need principles more than rules.': 'Supuesto: los expertos necesitan principios más que reglas.',
  'Assumption: solutions are plain text.': 'Supuesto: las soluciones son texto sin formato.',
  'Assumption: a few dozen experts to be tested and aligned.':
    'Supuesto: unas decenas de expertos que probar y alinear.',
  'Assumption: no fee, the hours pay for it.': 'Supuesto: sin tarifa, la cubren las horas.',
  'Assumption: a month, as every item is dear.': 'Supuesto: un mes, pues cada pieza es cara.',
  'Assumption: a tenth, as every item is dear.': 'Supuesto: una décima parte, pues cada pieza es cara.',
  'Assumption: a solution that is right stays right.': 'Supuesto: una solución correcta lo sigue siendo.',
  'Assumption: the lower end of 1 to 3 points, as right answers leave little to taste.':
    'Supuesto: el extremo bajo de 1 a 3 puntos, pues las respuestas correctas dejan poco al gusto.',
  'Assumption, above the usual 3 %: experts who work for both sides carry knowledge along.':
    'Supuesto, por encima del 3 % habitual: los expertos que trabajan para ambas partes llevan conocimientos consigo.',
  'Assumption: a point better.': 'Supuesto: un punto mejor.',
  'Assumption: a wrong solution teaches the wrong thing.': 'Supuesto: una solución errónea enseña lo que no debe.',
  'Assumption: the experts are the product.': 'Supuesto: los expertos son el producto.',
  'Assumption: somewhat below the price of a scan.': 'Supuesto: algo por debajo del precio de una exploración.',
  'Assumption: about 40 scans a working day.': 'Supuesto: unas 40 exploraciones por día laborable.',
  'Assumption: 20 months of scans.': 'Supuesto: exploraciones de 20 meses.',
  'Assumption: clinicians look closely.': 'Supuesto: los clínicos miran con detalle.',
  "Assumption: a clinician's second look at one scan.": 'Supuesto: la segunda mirada de un clínico a una exploración.',
  'A physician is paid 180 to 250 an hour (sonnetcode.com, fourweekmba.com).':
    'Un médico cobra de 180 a 250 por hora (sonnetcode.com, fourweekmba.com).',
  'Assumption: volumes are large, models are not.': 'Supuesto: los volúmenes son grandes; los modelos, no.',
  'Assumption: a validation with documents for the regulator.':
    'Supuesto: una validación con documentos para la autoridad.',
  'Assumption: a validated model is not retrained without need.':
    'Supuesto: un modelo validado no se reentrena sin necesidad.',
  'Assumption: every round has to be validated, so there is one.':
    'Supuesto: cada ronda debe validarse, así que hay una.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog).":
    'Segmentar una imagen médica cuesta hasta 100 y más (precisebposolution.com, blog de un proveedor).',
  "Assumption: about 65 % of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Supuesto: cerca del 65 % del gasto del primer mes; lo que falta se suele facturar entero (ordwaylabs.com).',
  "Assumption; small trained teams agree with a Cohen's kappa of 0.78 to 0.85 (aitaggers.com.au, a vendor's blog).":
    'Supuesto; equipos pequeños formados concuerdan con un kappa de Cohen de 0,78 a 0,85 (aitaggers.com.au, blog de un proveedor).',
  'Assumption: a clinician corrects an outline in a third of the time.':
    'Supuesto: un clínico corrige un contorno en un tercio del tiempo.',
  "Assumption: a third above today's volume, as clinicians are few.":
    'Supuesto: un tercio por encima del volumen de hoy, pues hay pocos clínicos.',
  '75 % of the rest in a filed contract (lawinsider.com).':
    'El 75 % del resto en un contrato registrado (lawinsider.com).',
  'Assumption: health data are handed over with a record of who held them.':
    'Supuesto: los datos de salud se entregan con un registro de quién los tuvo.',
  'Assumption: reviewed already.': 'Supuesto: ya revisado.',
  "Segmenting a medical image costs up to 100 and more (precisebposolution.com, a vendor's blog); a twelfth below the provider you have.":
    'Segmentar una imagen médica cuesta hasta 100 y más (precisebposolution.com, blog de un proveedor); un doceavo por debajo del proveedor que tiene.',
  'Assumption: contracts on health data, reviews and clinicians take half a year.':
    'Supuesto: contratos sobre datos de salud, revisiones y clínicos llevan medio año.',
  'Assumption: health data; three times the usual review.':
    'Supuesto: datos de salud; el triple de la revisión habitual.',
  'Assumption: agreements on health data; within 20 to 120 hours.':
    'Supuesto: acuerdos sobre datos de salud; entre 20 y 120 horas.',
  'Assumption: written with clinicians.': 'Supuesto: escrito con clínicos.',
  'Assumption: clinicians read the same scans until they agree.':
    'Supuesto: los clínicos leen las mismas exploraciones hasta coincidir.',
  "Some 4 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Cerca del 4 % de un mes; los pilotos llevan del 1 al 5 % del volumen (datalens.africa, blog de un proveedor).',
  'Assumption: a validation compares both over a quarter.':
    'Supuesto: una validación compara ambos durante un trimestre.',
  'Assumption: a reference set has to be outlined by the new readers.':
    'Supuesto: los nuevos lectores deben delinear un conjunto de referencia.',
  'Assumption: the upper end of 1 to 2 months, as clinicians are slow to find.':
    'Supuesto: el extremo alto de 1 a 2 meses, pues los clínicos tardan en encontrarse.',
  'Assumption: the middle of 1 to 3 points; readers differ at the edges of a lesion.':
    'Supuesto: el centro de 1 a 3 puntos; los lectores difieren en el borde de una lesión.',
  'Assumption: half as long again as usual, as changes pass a review.':
    'Supuesto: la mitad más largo de lo habitual, pues los cambios pasan una revisión.',
  'Assumption: documents and statistics for validating again; one calculator takes 6,500 and 3,200 a run (mfgcalcs.com).':
    'Supuesto: documentos y estadística para validar de nuevo; una calculadora toma 6.500 y 3.200 por pasada (mfgcalcs.com).',
  'Assumption: the offer is a little cheaper.': 'Supuesto: la oferta es algo más barata.',
  'Assumption: errors are a matter of health.': 'Supuesto: los errores son cuestión de salud.',
  'Assumption: health data.': 'Supuesto: datos de salud.',
  'Assumption: price comes last here.': 'Supuesto: aquí el precio va en último lugar.',
  'Assumption: about the price of a document.': 'Supuesto: más o menos el precio de un documento.',
  "Assumption: 7,000 documents a working day, the work of some 14 people; one does 400 to 600 (aitaggers.com.au, a vendor's blog).":
    'Supuesto: 7.000 documentos por día laborable, el trabajo de unas 14 personas; una hace de 400 a 600 (aitaggers.com.au, blog de un proveedor).',
  'Assumption: ten months of documents.': 'Supuesto: documentos de diez meses.',
  'Assumption: under a minute to check the marked fields.':
    'Supuesto: menos de un minuto para comprobar los campos marcados.',
  'Assumption: models for reading documents are small.': 'Supuesto: los modelos para leer documentos son pequeños.',
  'Assumption: a settled pipeline.': 'Supuesto: un flujo asentado.',
  'Assumption: a point fewer of the documents goes to a clerk by hand.':
    'Supuesto: un punto menos de documentos va a mano a un administrativo.',
  "Within 0.15 to 0.40 for entities in a text (pccvdi.com, a vendor's blog).":
    'Entre 0,15 y 0,40 por entidades en un texto (pccvdi.com, blog de un proveedor).',
  "Assumption: two thirds of the first month's spend; a shortfall is usually billed in full (ordwaylabs.com).":
    'Supuesto: dos tercios del gasto del primer mes; lo que falta se suele facturar entero (ordwaylabs.com).',
  "Trained teams reach 95 % agreement on entities (aitaggers.com.au, a vendor's blog).":
    'Los equipos formados alcanzan un 95 % de acuerdo en entidades (aitaggers.com.au, blog de un proveedor).',
  'Assumption: what is left of a year paid in advance, a little over four months of spend.':
    'Supuesto: lo que queda de un año pagado por adelantado, algo más de cuatro meses de gasto.',
  'Assumption: tiers are one way to give the discounts that volume brings.':
    'Supuesto: los tramos son una forma de dar los descuentos que trae el volumen.',
  'Tiers break at 50,000 units a month in one published price list (cloud.google.com/ai-platform/data-labeling/pricing).':
    'Los tramos cambian en 50.000 unidades al mes en una lista de precios publicada (cloud.google.com/ai-platform/data-labeling/pricing).',
  "A quarter below the first tier; 20 to 40 % is given at 100,000 items and more (pccvdi.com, a vendor's blog).":
    'Un cuarto por debajo del primer tramo; se da del 20 al 40 % desde 100.000 unidades (pccvdi.com, blog de un proveedor).',
  'Assumption: half that of the provider you have.': 'Supuesto: la mitad de la del proveedor que tiene.',
  'Assumption: a list of fields with an example each.': 'Supuesto: una lista de campos con un ejemplo cada uno.',
  'Assumption: one format in, one out.': 'Supuesto: un formato de entrada y uno de salida.',
  'Assumption: fields are quickly taught.': 'Supuesto: los campos se enseñan pronto.',
  "Some 3 % of a month; pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).":
    'Cerca del 3 % de un mes; los pilotos llevan del 1 al 5 % del volumen (datalens.africa, blog de un proveedor).',
  'Assumption: a month shows every kind of document.': 'Supuesto: un mes muestra todo tipo de documentos.',
  'Assumption: 3 points below its later level.': 'Supuesto: 3 puntos por debajo de su nivel posterior.',
  'Assumption: the lower end of 1 to 3 points, as fields leave little to judge.':
    'Supuesto: el extremo bajo de 1 a 3 puntos, pues los campos dejan poco que juzgar.',
  'Assumption: documents name people.': 'Supuesto: los documentos nombran a personas.',
  'Assumption: price decides in a routine task.': 'Supuesto: en una tarea rutinaria decide el precio.',
};
