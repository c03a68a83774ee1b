// The cost lines and what each is, in Spanish, by the estimator's English.

export default {
  Labels: 'Etiquetas',
  "The provider's invoice, with top-up to the commitment and platform fee, less credits used.":
    'La factura del proveedor, con el complemento hasta el compromiso y la cuota de plataforma, menos los créditos usados.',
  'Your own review': 'Su propia revisión',
  "Your reviewers' time on the share of labels you check.":
    'Tiempo de sus revisores en la parte de las etiquetas que comprueba.',
  Rework: 'Rehacer',
  'Labels that review rejected, done again at the agreed share of their price.':
    'Etiquetas que la revisión rechazó, rehechas a la parte acordada de su precio.',
  'Labels beyond capacity': 'Etiquetas por encima de la capacidad',
  'Labels needed that the provider has no capacity for, at what a late label costs you.':
    'Etiquetas necesarias para las que el proveedor no tiene capacidad, a lo que le cuesta una etiqueta tardía.',
  'Wrong labels in training': 'Etiquetas erróneas en el entrenamiento',
  'Model accuracy lost to wrong labels in the training set, at the value of a point.':
    'Exactitud del modelo perdida por etiquetas erróneas en el conjunto de entrenamiento, al valor de un punto.',
  'Risk of a disruption': 'Riesgo de una interrupción',
  'Chance that the active provider stops serving you this month, times what that costs.':
    'Probabilidad de que el proveedor activo deje de atenderle este mes, por lo que cuesta.',
  'Choosing the provider': 'Elección del proveedor',
  'Procurement hours, spread over the preparation.': 'Horas de compras, repartidas en la preparación.',
  Pilot: 'Piloto',
  'Labels bought to test the new provider, in the first preparation month.':
    'Etiquetas compradas para probar al nuevo proveedor, en el primer mes de preparación.',
  'Security review': 'Revisión de seguridad',
  "Engineers' hours for the security review, spread over the preparation.":
    'Horas de ingenieros para la revisión de seguridad, repartidas en la preparación.',
  'Outside counsel': 'Abogados externos',
  "Counsel's hours, spread over the preparation.": 'Horas de abogados, repartidas en la preparación.',
  'Risk of a claim': 'Riesgo de un litigio',
  'Chance of being drawn into a dispute, times what it costs.':
    'Probabilidad de verse arrastrado a un litigio, por lo que cuesta.',
  'Guidelines, integration, calibration': 'Guías, integración, calibración',
  'Own hours to move the work, spread over the preparation.':
    'Horas propias para trasladar el trabajo, repartidas en la preparación.',
  'What the new provider asks once.': 'Lo que pide una vez el nuevo proveedor.',
  'Labels the new provider makes as well in the months before cutover.':
    'Etiquetas que también hace el nuevo proveedor en los meses antes del traspaso.',
  Relabelling: 'Reetiquetado',
  'The share of the training set that the new provider does again.':
    'La parte del conjunto de entrenamiento que rehace el nuevo proveedor.',
  'Computing to retrain': 'Cálculo para reentrenar',
  'GPU time to retrain the models, as far as it was not due anyway.':
    'Tiempo de GPU para reentrenar los modelos, en lo que no estaba previsto de todos modos.',
  'Engineers to retrain': 'Ingenieros para reentrenar',
  "Engineers' hours to retrain and validate the models, as far as it was not due anyway.":
    'Horas de ingenieros para reentrenar y validar los modelos, en lo que no estaba previsto de todos modos.',
  'Late labels in the ramp-up': 'Etiquetas tardías en el arranque',
  'Labels the new workforce cannot deliver yet, at what a late label costs you.':
    'Etiquetas que el nuevo personal aún no puede entregar, a lo que le cuesta una etiqueta tardía.',
  'Points of accuracy lost until guidelines are read alike again, at the value of a point.':
    'Puntos de exactitud perdidos hasta que las guías vuelven a leerse igual, al valor de un punto.',
  'Leaving the contract': 'Salida del contrato',
  'Settlement of the commitment, rebates paid back and export fees, less credits refunded.':
    'Liquidación del compromiso, descuentos devueltos y tarifas de exportación, menos los créditos reembolsados.',
  Other: 'Otros',
};
