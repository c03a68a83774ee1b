/** @type {import('../languages.js').Area<'plan'>} */
const plan = {
  steps: {
    notice: {
      name: 'Dar el preaviso',
      does: 'En la forma y a la dirección que indica el contrato; sus propias fechas prevalecen sobre los meses enteros que aquí se cuentan.',
    },
    preparation: { name: 'Preparación', does: 'Todo lo que viene antes del traspaso.' },
    evaluation: { name: 'Evaluación', does: 'Comparar ofertas, ver referencias, negociar y elegir.' },
    pilot: {
      name: 'Piloto',
      does: 'Hacer etiquetar un lote pequeño y juzgarlo a ciegas, con un conjunto de prueba que ninguno de los proveedores hizo.',
    },
    security: { name: 'Revisión de seguridad', does: 'Accesos, personas, lugares, subcontratistas, incidentes.' },
    legal: {
      name: 'Revisión jurídica',
      does: 'Ambos contratos: lo que le obliga en el antiguo, lo que le protege en el nuevo.',
    },
    migration: {
      name: 'Guías e integración',
      does: 'Entregar las guías, conectar los flujos de datos, calibrar al nuevo personal.',
    },
    parallel: {
      name: 'Doble producción',
      does: 'Ambos proveedores etiquetan el mismo trabajo; compare antes de depender del nuevo.',
    },
    relabel: { name: 'Reetiquetado', does: 'El nuevo proveedor rehace una parte del conjunto de entrenamiento.' },
    cutover: { name: 'Traspaso', does: 'El último día en que etiqueta el proveedor actual.' },
    contract_end: {
      name: 'Fin del contrato',
      does: 'Para entonces, recupere sus datos y obtenga confirmación de su supresión.',
    },
    ramp: {
      name: 'Arranque',
      does: 'Hasta que el nuevo personal ha recuperado el 95 % de lo que al principio le faltaba en rapidez y exactitud.',
    },
    accuracy_dip: {
      name: 'Los modelos se recuperan',
      does: 'Hasta que se ha recuperado el 95 % de la caída de la exactitud del modelo.',
    },
    retraining: { name: 'Reentrenamiento', does: 'Entrenar los modelos con las nuevas etiquetas y validarlos.' },
    payback: {
      name: 'Amortizado',
      does: 'Desde aquí, cambiar va por delante de quedarse: compare con lo que debía costar.',
    },
  },
  question: 'Qué hacer y para cuándo',
  heading: ({ begin, notice, cutover }) =>
    `${notice === null ? 'Preaviso hoy, inicio' : 'Inicio'} en ${begin}${notice === null ? '' : `, preaviso a más tardar al ${notice}`}, traspaso al ${cutover}`,
  headingAnyway: ({ begin, notice, cutover }) =>
    `Si cambiara de todos modos: ${notice === null ? 'preaviso hoy, inicio' : 'inicio'} en ${begin}${notice === null ? '' : `, preaviso a más tardar al ${notice}`}, traspaso al ${cutover}`,
  noticeFirst:
    'Daría el preaviso antes de que termine la evaluación: empiécela antes o decida con lo que se sepa entonces.',
  chart: ({ name }) => `Plan del cambio a ${name}`,
  chartSays: ({ first, when, last, until }) => `Empieza con «${first}», ${when}, y termina con «${last}», ${until}.`,
  table: ({ name }) => `El cambio a ${name}, paso a paso`,
  step: 'Paso',
  from: 'Desde',
  until: 'Hasta el final de',
  todo: 'En qué consiste',
  today: 'hoy',
  todayMark: 'Hoy',
  round: ({ step, n }) => `${step} ${n}`,
  span: ({ from, to }) => `${from} – ${to}`,
  endOf: ({ month }) => `fin de ${month}`,
  beyond: 'La flecha apunta más allá del horizonte.',

  calendar: 'Añadir las fechas a su calendario (.ics)',
  calendarFailed: 'No se pudo crear el calendario; inténtelo otra vez.',
  undated:
    'Indique el primer mes en «Todos los datos» para ver aquí meses naturales y tener las fechas como calendario.',
  calendarTitle: ({ from, to }) => `Cambio de ${from} a ${to}`,
  entry: ({ step, name, single }) => `${step}${single ? '' : ', hecho'} (${name})`,
  entrySays: ({ does, months }) =>
    `${does}\n${months}\nDel plan de cambio. Cuenta meses enteros: compruebe cada fecha en el contrato.`,
  begin: ({ name }) => `Empezar a preparar (${name})`,
};

export default plan;
