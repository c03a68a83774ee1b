// The names and rules of the figures, in Spanish, by the estimator's English.

export default {
  'Up front': 'Coste inicial',
  'The one-time lines of the switch over the horizon, undiscounted.':
    'Las partidas únicas del cambio en el horizonte, sin descontar.',
  'Arithmetic: nothing is assumed beside the inputs.': 'Cálculo: no se supone nada fuera de los datos.',
  'Worth over the horizon (net present value)': 'Valor en el horizonte (valor actual neto)',
  'The benefits of all months, each discounted to today; rounded once.':
    'Las ventajas de todos los meses, cada una descontada a hoy; redondeadas una vez.',
  'The usual way to value flows over time.': 'La forma habitual de valorar flujos en el tiempo.',
  'Worth in cash': 'Valor en pagos',
  'The same over the lines that are paid to somebody.': 'Lo mismo para las partidas que se pagan a alguien.',
  "Worth in own people's hours": 'Valor en horas propias',
  "The same over the lines that are your own people's hours.":
    'Lo mismo para las partidas que son horas de su propia gente.',
  'Worth in quality': 'Valor en calidad',
  'The same over the lines that late or worse labels make.':
    'Lo mismo para las partidas que causan las etiquetas tardías o peores.',
  'Worth in risk': 'Valor en riesgo',
  'The same over the lines that are expected losses.': 'Lo mismo para las partidas que son pérdidas esperadas.',
  'Net benefit before interest': 'Ventaja neta antes de intereses',
  'The benefits of all months, undiscounted.': 'Las ventajas de todos los meses, sin descontar.',
  'Pays back': 'Amortización',
  'The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.':
    'El primer mes desde el que la suma acumulada de las ventajas se mantiene en 0 o más hasta el horizonte; inmediata si nunca está por debajo, nunca si termina por debajo.',
  'Pays back with interest': 'Amortización con intereses',
  'The same with each benefit discounted to today.': 'Lo mismo, con cada ventaja descontada a hoy.',
  'Cost of a future': 'Coste de un futuro',
  'The totals of all months.': 'Los totales de todos los meses.',
  'of switching': 'del cambio',
  'Present value of a future': 'Valor actual de un futuro',
  'The totals of all months, each discounted to today; rounded once.':
    'Los totales de todos los meses, cada uno descontado a hoy; redondeados una vez.',
  'Worth by cutover month': 'Valor según el mes de traspaso',
  'The net present value of a cutover at the end of each month from the lead time to the horizon.':
    'El valor actual neto de un traspaso al final de cada mes, desde el plazo de preparación hasta el horizonte.',
  'Best cutover month': 'Mejor mes de traspaso',
  'The cutover month that is worth most, the earliest of equals.':
    'El mes de traspaso que más vale; de varios iguales, el más temprano.',
  'Lock-in': 'Dependencia',
  "One-time cost as a share of the first year's cost of staying.":
    'Coste único en proporción al coste de quedarse el primer año.',
  'Contract ends': 'Fin del contrato',
  'The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.':
    'El contrato puede terminar en el último mes de su plazo y de cada renovación, si aún puede darse el preaviso: el primero de esos meses que no sea anterior al traspaso ni al plazo de preaviso contado desde hoy. Si no se renueva, cualquier mes desde el fin del plazo.',
  'As the contract and the offer are written.': 'Según el contrato y la oferta.',
  Notice: 'Preaviso',
  'The last month in which notice is in time; 0 is today.':
    'El último mes en que el preaviso llega a tiempo; 0 es hoy.',
  'the contract is ended early': 'el contrato se termina antes de tiempo',
  Settlement: 'Liquidación',
  'The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.':
    'Se paga el resto del compromiso, o se termina antes si está permitido y es estrictamente más barato; vence en el traspaso.',
  'early exit is allowed': 'la salida anticipada está permitida',
  'Rebate paid back': 'Descuento devuelto',
  'Rebates that fall due again, where the cutover is before the end of the present term.':
    'Descuentos que vuelven a deberse si el traspaso es anterior al fin del plazo actual.',
  'cutover is before the end of the present term': 'el traspaso es anterior al fin del plazo actual',
  'Export of your data': 'Exportación de sus datos',
  "A fixed fee, and one for each label in today's training set.":
    'Una tarifa fija y una por cada etiqueta del conjunto de entrenamiento de hoy.',
  'Credits refunded': 'Créditos reembolsados',
  'The share of the unused credits that comes back.': 'La parte de los créditos no usados que se devuelve.',
  'Credits forfeited': 'Créditos perdidos',
  'Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.':
    'Créditos no usados que no se devuelven. No es una partida de coste: al quedarse se habrían usado, y la comparación ya lo muestra.',
  'If the notice is missed': 'Si se pierde el preaviso',
  'What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.':
    'Lo que vale el mejor mes de traspaso, o 0 al quedarse, menos lo mismo si se deja pasar el primer vencimiento que el preaviso aún puede alcanzar, de modo que todo vencimiento sea uno posterior.',
  'Break-even discount of the incumbent': 'Descuento de equilibrio del proveedor actual',
  "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.":
    'La parte rebajada de lo que cobra el proveedor actual por etiquetas, al quedarse, con la que el cambio vale 0; hallada acotándola a seis decimales.',
  'Break-even price of the candidate': 'Precio de equilibrio del candidato',
  'The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.':
    'El factor de 0 a 10 sobre todo lo que el candidato cobra por etiqueta con el que el cambio vale 0; hallado acotándolo a seis decimales.',
  'Break-even credit of the incumbent': 'Crédito de equilibrio del proveedor actual',
  "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.":
    'El menor crédito en las próximas facturas del proveedor actual, más allá de lo prepagado, con el que el cambio vale 0; redondeado hacia arriba a la unidad mínima de la moneda.',
  'Break-even credit of the candidate': 'Crédito de equilibrio del candidato',
  "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.":
    'El menor crédito en las primeras facturas del candidato, en lugar del que ofrece, con el que el cambio vale 0; redondeado hacia arriba a la unidad mínima de la moneda.',
  'Break-even payment at cutover': 'Pago de equilibrio en el traspaso',
  'What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.':
    'Lo que el candidato podría pedir en el traspaso, más allá de su oferta, hasta que el cambio valga 0; por debajo de 0, lo que tendría que asumir.',
  'Month closest to paying': 'Mes más cercano a compensar',
  'Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.':
    'Si ningún mes de traspaso compensa, aquel en el que el cambio vale 0 con los precios más altos del candidato; de varios iguales, el más temprano.',
  'Break-even of an input': 'Punto de equilibrio de un dato',
  'The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.':
    'El valor de un dato, dentro de sus límites y con los demás iguales, con el que el cambio vale 0; de varios, el más próximo al valor dado.',
  'Swing of an input': 'Efecto de un dato',
  'What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.':
    'Lo que vale el cambio en el extremo bajo y en el alto de un dato incierto, con los demás iguales. No recoge lo que los datos hacen juntos.',
  'Assumption: inputs move by themselves, and ranges are judgements.':
    'Supuesto: los datos se mueven cada uno por sí solo y los intervalos son apreciaciones.',
  'Chance that it pays': 'Probabilidad de que compense',
  'The share of futures in which the switch is worth more than 0. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'La parte de los futuros en que el cambio vale más de 0. Sobre unos miles de futuros en los que cada dato incierto se sortea por sí solo de una distribución triangular entre sus extremos bajo y alto, con el pico en su valor. Los futuros son siempre los mismos.',
  'Low end of the range': 'Extremo bajo del intervalo',
  'One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Uno de cada diez futuros vale menos. Sobre unos miles de futuros en los que cada dato incierto se sortea por sí solo de una distribución triangular entre sus extremos bajo y alto, con el pico en su valor. Los futuros son siempre los mismos.',
  'Middle of the range': 'Centro del intervalo',
  'Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'La mitad de los futuros valen menos. Sobre unos miles de futuros en los que cada dato incierto se sortea por sí solo de una distribución triangular entre sus extremos bajo y alto, con el pico en su valor. Los futuros son siempre los mismos.',
  'High end of the range': 'Extremo alto del intervalo',
  'One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time.':
    'Uno de cada diez futuros vale más. Sobre unos miles de futuros en los que cada dato incierto se sortea por sí solo de una distribución triangular entre sus extremos bajo y alto, con el pico en su valor. Los futuros son siempre los mismos.',
  'Mean of the worst tenth': 'Media de la peor décima parte',
  'What the switch is worth on average in the worst tenth of the futures.':
    'Lo que vale el cambio de media en la peor décima parte de los futuros.',
  'What decides most': 'Lo que más decide',
  'The share of the variance of the worth that an uncertain input makes by itself.':
    'La parte de la varianza del valor que produce por sí solo un dato incierto.',
  Fit: 'Encaje',
  "A provider's scores weighed by your priorities. It does not enter the money.":
    'Las notas de un proveedor ponderadas por sus prioridades. No entra en los importes.',
  'Your own scores.': 'Sus propias notas.',
  'Robustness of the fit': 'Solidez del encaje',
  'The share of all possible priorities under which the candidate scores above the incumbent.':
    'La parte de todas las prioridades posibles con las que el candidato supera al proveedor actual.',
  'Hurdle while prices move': 'Umbral mientras los precios se mueven',
  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.":
    'La parte del coste de un año de quedarse que el ahorro anual debería superar antes de cambiar, pues esperar tiene valor donde los precios se mueven. W es la función de Lambert. Orientativo: supone una diferencia sin deriva.',
  'Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.':
    'Agarwal, Driscoll, Laibson (NBER w13487), para la refinanciación.',
  'What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.':
    'Lo que se paga al proveedor activo: la factura, menos los créditos que la pagan. El proveedor actual está activo hasta el mes de traspaso y al quedarse; el candidato, después.',
  'Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.':
    'Horas de sus revisores en la parte de las etiquetas necesarias que comprueba, a su coste por hora.',
  'Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.':
    'Etiquetas erróneas que encuentra su revisión, rehechas a la parte acordada del precio medio por etiqueta entregada.',
  'Assumption of the model: every wrong label that review finds is done again by whoever made it.':
    'Supuesto del modelo: toda etiqueta errónea que encuentra la revisión la rehace quien la hizo.',
  'nothing is delivered': 'no se entrega nada',
  "Labels needed beyond the provider's capacity, at what a late label costs you.":
    'Etiquetas necesarias por encima de la capacidad del proveedor, a lo que le cuesta una etiqueta tardía.',
  'Assumption of the model.': 'Supuesto del modelo.',
  'Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.':
    'Parte de etiquetas erróneas del conjunto de entrenamiento, en puntos, por los puntos de exactitud del modelo que cuesta cada uno, por el valor de un punto en un mes.',
  'Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better.':
    'Supuesto del modelo: la exactitud baja en línea recta con el error de las etiquetas. La pendiente se midió para este proyecto con cifras manuscritas; su propia medición es mejor.',
  'the training set is empty': 'el conjunto de entrenamiento está vacío',
  'Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.':
    'Probabilidad de que el proveedor activo deje de atenderle en el mes, por lo que costarían las etiquetas tardías y la recuperación.',
  'Expected value: probability times cost. The chance is the same in every month.':
    'Valor esperado: probabilidad por coste. La probabilidad es la misma todos los meses.',
  'Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.':
    'Horas de compras al coste por hora de operaciones. Repartido por igual en los meses de preparación, cada uno redondeado; el último toma lo que queda del importe redondeado.',
  'in the last preparation month': 'en el último mes de preparación',
  "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'Etiquetas del piloto, en el primer mes de preparación. Con precio propio, a los precios del candidato sin subida, compromiso, cuota ni créditos.',
  "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Horas de revisión de seguridad al coste por hora de los ingenieros. Repartido por igual en los meses de preparación, cada uno redondeado; el último toma lo que queda del importe redondeado.',
  "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Horas de abogados a su tarifa. Repartido por igual en los meses de preparación, cada uno redondeado; el último toma lo que queda del importe redondeado.',
  'Chance that the switch draws you into a dispute, times what it costs; at cutover.':
    'Probabilidad de que el cambio le arrastre a un litigio, por lo que cuesta; en el traspaso.',
  'Expected value: probability times cost.': 'Valor esperado: probabilidad por coste.',
  "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount.":
    'Horas de guías y calibración al coste por hora de operaciones; horas de integración al de los ingenieros. Repartido por igual en los meses de preparación, cada uno redondeado; el último toma lo que queda del importe redondeado.',
  "The candidate's set-up fee, at cutover.": 'La tarifa de alta del candidato, en el traspaso.',
  "The share of the volume that the candidate labels as well, in the last months before cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'La parte del volumen que el candidato etiqueta también, en los últimos meses antes del traspaso. Con precio propio, a los precios del candidato sin subida, compromiso, cuota ni créditos.',
  "The share of the training set that the candidate does again, at cutover. Priced on its own, at the candidate's prices without uplift, commitment, fee or credits.":
    'La parte del conjunto de entrenamiento que el candidato rehace, en el traspaso. Con precio propio, a los precios del candidato sin subida, compromiso, cuota ni créditos.',
  'GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.':
    'Horas de GPU de todos los modelos al precio de una hora de GPU. Vence el mes después del traspaso y de nuevo tras cada intervalo entre rondas, mientras esté dentro del horizonte; solo por la parte del reentrenamiento no prevista de todos modos.',
  "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway.":
    'Horas de ingenieros para reentrenar y evaluar todos los modelos, a su coste por hora. Vence el mes después del traspaso y de nuevo tras cada intervalo entre rondas, mientras esté dentro del horizonte; solo por la parte del reentrenamiento no prevista de todos modos.',
  'Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.':
    'Etiquetas para las que el candidato tiene capacidad pero que aún no puede entregar, a lo que le cuesta una etiqueta tardía; después del traspaso.',
  'Assumption of the model: the gap closes by half in each half-life.':
    'Supuesto del modelo: la distancia se reduce a la mitad en cada semivida.',
  'Points of model accuracy lost after cutover, times the value of a point in a month.':
    'Puntos de exactitud del modelo perdidos tras el traspaso, por el valor de un punto en un mes.',
  'Assumption of the model: the dip halves in each half-life.':
    'Supuesto del modelo: la caída se reduce a la mitad en cada semivida.',
  'What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.':
    'Lo que cuesta dejar al proveedor actual en el traspaso; cada parte se redondea por sí sola. Los créditos perdidos no forman parte: quedarse, que los habría usado, ya muestra la diferencia.',
  'Anything else, at cutover.': 'Cualquier otra cosa, en el traspaso.',
  Month: 'Mes',
  'Months are counted from 1; a flow of a month falls at its end.':
    'Los meses se cuentan desde 1; un flujo de un mes cae a su final.',
  'Month of service': 'Mes de servicio',
  'Months since the candidate took over.': 'Meses desde que el candidato tomó el relevo.',
  'Whole years before the month': 'Años completos antes del mes',
  'Volume steps up once a year.': 'El volumen sube una vez al año.',
  'Labels needed in the month': 'Etiquetas necesarias en el mes',
  'The monthly volume, which grows from year to year.': 'El volumen mensual, que crece de año en año.',
  'Labels within capacity': 'Etiquetas dentro de la capacidad',
  'What the active provider has capacity for.': 'Aquello para lo que el proveedor activo tiene capacidad.',
  'the offer has a capacity': 'la oferta tiene una capacidad',
  'Labels delivered': 'Etiquetas entregadas',
  "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.":
    'El proveedor actual entrega todo aquello para lo que tiene capacidad; el personal del candidato va alcanzándolo.',
  'the candidate labels': 'etiqueta el candidato',
  'Throughput reached': 'Rendimiento alcanzado',
  "Share of the volume that the candidate's workforce manages by then.":
    'Parte del volumen que el personal del candidato saca adelante para entonces.',
  'Label accuracy in the month': 'Exactitud de las etiquetas en el mes',
  "The offer's; the candidate's starts lower and closes the gap.":
    'La de la oferta; la del candidato empieza más baja y cierra la distancia.',
  'Gap of the ramp-up that is left': 'Distancia del arranque que queda',
  'Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.':
    'Parte de la distancia que queda en el mes de servicio: 1 en el primero, la mitad una semivida después.',
  'in the first month of service': 'en el primer mes de servicio',
  'the half-life is 0': 'la semivida es 0',
  'Part of the dip that is left': 'Parte de la caída que queda',
  'Price uplifts so far': 'Subidas de precio hasta entonces',
  "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.":
    'Los precios del candidato suben tras cada año de servicio; los del proveedor actual, el mes después de cada aniversario del fin de su contrato.',
  'the incumbent labels': 'etiqueta el proveedor actual',
  'Uplift factor': 'Factor de subida',
  'What prices and the platform fee have risen to, as a factor.':
    'A cuánto han subido los precios y la cuota de plataforma, como factor.',
  'Labels charged for': 'Etiquetas cobradas',
  'What is delivered, or what a pilot, a parallel run or relabelling orders.':
    'Lo que se entrega, o lo que pide un piloto, una doble producción o un reetiquetado.',
  'Charge at list prices': 'Cargo a precios de lista',
  "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.":
    'Etiquetas al precio por etiqueta, o su tiempo al precio por hora; o las etiquetas de cada tramo a su propio precio.',
  'the offer is by the hour': 'la oferta es por horas',
  'the offer is in tiers': 'la oferta es por tramos',
  'Labels in the tier': 'Etiquetas en el tramo',
  "Labels above the tier before and up to the tier's own end.":
    'Etiquetas por encima del tramo anterior y hasta el límite de este.',
  'What a label inside the tier costs.': 'Lo que cuesta una etiqueta dentro del tramo.',
  'Charge for labels': 'Cargo por etiquetas',
  'The charge, with the uplifts so far.': 'El cargo, con las subidas hasta entonces.',
  'Platform fee of the month': 'Cuota de plataforma del mes',
  'The fee, with the uplifts so far.': 'La cuota, con las subidas hasta entonces.',
  'Top-up to the commitment': 'Complemento hasta el compromiso',
  'What the charge for labels lacks of the commitment.':
    'Lo que le falta al cargo por etiquetas para llegar al compromiso.',
  Invoice: 'Factura',
  'Charge for labels, top-up and fee.': 'Cargo por etiquetas, complemento y cuota.',
  'Credits left before the month': 'Créditos que quedan antes del mes',
  'The prepaid balance, or the credit for signing, less what earlier invoices used.':
    'El saldo prepagado, o el crédito por firmar, menos lo que usaron facturas anteriores.',
  'Credits used': 'Créditos usados',
  'Credits pay invoices first, until they are used up.': 'Los créditos pagan primero las facturas, hasta agotarse.',
  'Chance of a disruption in the month': 'Probabilidad de una interrupción en el mes',
  'The yearly chance, spread evenly over twelve months.': 'La probabilidad anual, repartida por igual en doce meses.',
  'Share of labels that stay wrong': 'Parte de las etiquetas que siguen erróneas',
  'Wrong labels that pass your review.': 'Etiquetas erróneas que pasan su revisión.',
  "Share of the incumbent's labels that stay wrong": 'Parte de las etiquetas del proveedor actual que siguen erróneas',
  'The same, of the incumbent.': 'Lo mismo, del proveedor actual.',
  "Share of the candidate's labels that stay wrong": 'Parte de las etiquetas del candidato que siguen erróneas',
  'The same, of the candidate at its full accuracy.': 'Lo mismo, del candidato con su exactitud plena.',
  "Incumbent's label accuracy": 'Exactitud de las etiquetas del proveedor actual',
  'As offered.': 'Según la oferta.',
  "Candidate's label accuracy": 'Exactitud de las etiquetas del candidato',
  'Wrong labels in the training set': 'Etiquetas erróneas en el conjunto de entrenamiento',
  "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.":
    'Las del mes anterior más las del propio mes; el reetiquetado sustituye etiquetas antiguas por las del candidato.',
  "Assumption of the model: the labels one has today are as good as the incumbent's.":
    'Supuesto del modelo: las etiquetas que se tienen hoy son tan buenas como las del proveedor actual.',
  'in the cutover month, with relabelling': 'en el mes de traspaso, con reetiquetado',
  'Wrong labels before the month': 'Etiquetas erróneas antes del mes',
  'After the month before.': 'Después del mes anterior.',
  'in month 1': 'en el mes 1',
  'The volume joins the set each month; relabelling replaces labels and adds none.':
    'El volumen se suma al conjunto cada mes; el reetiquetado sustituye etiquetas y no añade ninguna.',
  'Labels in the set before the month': 'Etiquetas del conjunto antes del mes',
  'Amount of each month before': 'Importe de cada mes anterior',
  'The rounded part that each preparation month but the last takes.':
    'La parte redondeada que toma cada mes de preparación menos el último.',
  'Remaining commitment': 'Compromiso restante',
  'Commitment and platform fee from cutover to the end of the contract, without uplift.':
    'Compromiso y cuota de plataforma desde el traspaso hasta el fin del contrato, sin subida.',
  'Credits left at cutover': 'Créditos que quedan en el traspaso',
  "The incumbent's prepaid balance after the cutover month.":
    'El saldo prepagado con el proveedor actual tras el mes de traspaso.',
  'Cost of staying in the month': 'Coste de quedarse en el mes',
  'The sum of its lines.': 'La suma de sus partidas.',
  'Cost of switching in the month': 'Coste de cambiar en el mes',
  'Benefit of the month': 'Ventaja del mes',
  'Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.':
    'Coste de quedarse menos coste de cambiar: por encima de 0 es una ganancia. Su propia revisión cuesta lo mismo en ambos casos.',
  'Cash benefit of the month': 'Ventaja del mes en pagos',
  'The benefit of the lines that are paid to somebody.': 'La ventaja de las partidas que se pagan a alguien.',
  "Benefit in own people's hours": 'Ventaja en horas propias',
  "The benefit of the lines that are your own people's hours.":
    'La ventaja de las partidas que son horas de su propia gente.',
  'Quality benefit of the month': 'Ventaja del mes en calidad',
  'The benefit of the lines that late or worse labels make.':
    'La ventaja de las partidas que causan las etiquetas tardías o peores.',
  'Risk benefit of the month': 'Ventaja del mes en riesgo',
  'The benefit of the lines that are expected losses.': 'La ventaja de las partidas que son pérdidas esperadas.',
  'Discount factor': 'Factor de descuento',
  'What 1 at the end of the month is worth today, at an annual effective rate.':
    'Lo que vale hoy 1 al final del mes, a una tasa efectiva anual.',
  'Cost of staying in the first year': 'Coste de quedarse el primer año',
  'Months 1 to 12, or to the horizon where that is shorter.': 'Meses 1 a 12, o hasta el horizonte si es más corto.',
};
