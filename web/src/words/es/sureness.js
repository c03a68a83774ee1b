/** @type {import('../languages.js').Area<'sureness'>} */
const sureness = {
  sure: 'Qué seguridad hay',
  looking: 'Examinando miles de futuros …',
  paysIn: ({ pays }) => `Compensa en ${pays} de 50 futuros igual de probables`,
  paysInShare: ({ share }) => `Compensa en el ${share} de los futuros igual de probables`,
  outside: ({ worth }) =>
    `${worth}, con cada dato en su valor, queda fuera de ese rango: algunos datos se extienden más hacia un lado.`,
  lopsided: ({ worth, above }) =>
    `${worth}, con cada dato en su valor, es ${above ? 'más' : 'menos'} de lo que da la mayoría de los futuros: los datos se extienden más hacia el lado ${above ? 'malo' : 'bueno'}.`,
  nothingUncertain: 'Ningún dato de este escenario es incierto.',
  drivers: ({ drivers }) =>
    `La mayor parte de la dispersión viene de: ${drivers.map(({ input, share }) => `${input} (${share})`).join(' y ')}. Las barras muestran el efecto de cada dato incierto por sí solo.`,
  paysFrom: ({ input, value }) => `Con todo lo demás igual, cambiar compensa si «${input}» es de ${value} o más.`,
  paysUpTo: ({ input, value }) => `Con todo lo demás igual, cambiar compensa si «${input}» es de ${value} o menos.`,

  futures: 'Cincuenta futuros igual de probables según lo que vale el cambio en cada uno',
  futuresSays: ({ low, high }) => `En uno de cada diez vale menos de ${low}; en uno de cada diez, más de ${high}.`,
  futuresTable: 'Lo que vale el cambio en todos los futuros',
  measure: 'Medida',
  low: 'Extremo bajo: uno de cada diez futuros es peor',
  middle: 'Centro: la mitad son peores',
  high: 'Extremo alto: uno de cada diez es mejor',
  mean: 'Media',
  worstTenth: 'Media de la peor décima parte',
  chance: 'Probabilidad de que compense',

  swings: 'Lo que vale el cambio en el extremo bajo y el alto de cada dato incierto',
  swingsSay: ({ input }) => `El efecto más amplio es el de: ${input}. No recoge lo que los datos hacen juntos.`,
  swingsTable: 'Valor actual neto en los extremos de cada dato incierto',
  swingsHead: { input: 'Dato', low: 'Bajo', worthAtLow: 'Valor entonces', high: 'Alto', worthAtHigh: 'Valor entonces' },
  stopsPaying: 'deja de compensar en 0',
};

export default sureness;
