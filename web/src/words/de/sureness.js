/** @type {import('../languages.js').Area<'sureness'>} */
const sureness = {
  sure: 'Wie sicher',
  looking: 'Tausende von Zukünften werden durchgerechnet …',
  paysIn: ({ pays }) => `In ${pays} von 50 gleich wahrscheinlichen Zukünften lohnt es sich`,
  paysInShare: ({ share }) => `In ${share} der gleich wahrscheinlichen Zukünfte lohnt es sich`,
  outside: ({ worth }) =>
    `${worth}, mit jeder Eingabe auf ihrem Wert, liegt außerhalb dieser Spanne: Manche Eingaben reichen nach einer Seite weiter.`,
  lopsided: ({ worth, above }) =>
    `${worth}, mit jeder Eingabe auf ihrem Wert, ist ${above ? 'mehr' : 'weniger'}, als die meisten Zukünfte bringen: Die Eingaben reichen nach der ${above ? 'schlechteren' : 'besseren'} Seite weiter.`,
  nothingUncertain: 'Keine Eingabe dieses Szenarios ist unsicher.',
  drivers: ({ drivers }) =>
    `Der größte Teil der Streuung stammt aus: ${drivers.map(({ input, share }) => `${input} (${share})`).join(' und ')}. Die Balken zeigen die Spanne jeder unsicheren Eingabe für sich.`,
  paysFrom: ({ input, value }) =>
    `Alles Übrige wie angegeben, lohnt sich der Wechsel, wenn „${input}“ mindestens ${value} beträgt.`,
  paysUpTo: ({ input, value }) =>
    `Alles Übrige wie angegeben, lohnt sich der Wechsel, wenn „${input}“ höchstens ${value} beträgt.`,

  futures: 'Fünfzig gleich wahrscheinliche Zukünfte nach dem Wert des Wechsels in jeder',
  futuresSays: ({ low, high }) =>
    `In einer von zehn ist er weniger als ${low} wert, in einer von zehn mehr als ${high}.`,
  futuresTable: 'Wert des Wechsels über alle Zukünfte',
  measure: 'Maß',
  low: 'Unteres Ende: eine von zehn Zukünften ist schlechter',
  middle: 'Mitte: die Hälfte ist schlechter',
  high: 'Oberes Ende: eine von zehn ist besser',
  mean: 'Mittelwert',
  worstTenth: 'Mittelwert des schlechtesten Zehntels',
  chance: 'Chance, dass es sich lohnt',

  swings: 'Wert des Wechsels am unteren und oberen Ende jeder unsicheren Eingabe',
  swingsSay: ({ input }) => `Die größte Spanne hat: ${input}. Was Eingaben gemeinsam bewirken, zeigt sie nicht.`,
  swingsTable: 'Kapitalwert am unteren und oberen Ende jeder unsicheren Eingabe',
  swingsHead: { input: 'Eingabe', low: 'Niedrig', worthAtLow: 'Wert dann', high: 'Hoch', worthAtHigh: 'Wert dann' },
  stopsPaying: 'lohnt sich ab 0 nicht mehr',
};

export default sureness;
