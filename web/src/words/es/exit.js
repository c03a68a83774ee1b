/** @type {import('../languages.js').Area<'exit'>} */
const exit = {
  question: 'Salir del contrato',
  free: 'Salir no cuesta nada en este traspaso',
  costs: ({ amount }) => `Salir en este traspaso cuesta ${amount}`,
  brings: ({ amount }) => `Salir en este traspaso devuelve ${amount}`,

  methods: {
    none: 'Del compromiso no queda nada por pagar.',
    run_out: 'El resto del compromiso se paga hasta el final.',
    terminate: 'El contrato se termina antes de tiempo: es más barato que pagar el resto.',
  },
  ends: 'Fin del contrato',
  endsUnlessEnded: 'Fin del contrato sin salida anticipada',
  notice: 'Preaviso',
  today: 'hoy',
  by: ({ end }) => `a más tardar al ${end}`,
  settlement: 'Liquidación',
  clawback: 'Descuento devuelto',
  export: 'Exportación de sus datos',
  refund: 'Créditos reembolsados',
  forfeited: 'Créditos perdidos',
  forfeitedSays: 'Sin coste adicional: al quedarse se habrían usado, y la comparación ya lo muestra.',
  tooLate: ({ end }) => `El contrato se renueva a ${end}: el plazo para avisar antes de ese vencimiento ya ha pasado.`,
  lastCall: ({ end }) => `Solo un preaviso dado hoy pone fin al contrato a ${end}; después se renueva.`,
  missed: 'Si se pierde el preaviso',
  doesNotRenew: 'el contrato no se renueva',
  missedSays: 'Lo que cuesta dejar pasar el primer vencimiento sin preaviso, se haga lo que se haga después.',
  lockIn: 'Dependencia',
  none: 'ninguna',
  lockInSays: 'Coste único en proporción al coste de quedarse el primer año.',
};

export default exit;
