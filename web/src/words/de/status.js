/** @type {import('../languages.js').Area<'status'>} */
const status = {
  announcement: ({ verdict, worth }) => `${verdict}, Wert ${worth}.`,
  failed: ({ failure }) =>
    `Die letzte Änderung konnte nicht berechnet werden (${failure}). Ihre Eingaben bleiben erhalten.`,
  tryAgain: 'Erneut versuchen',
  needOther: ({ fields, n }) =>
    `Noch ist dies die letzte gültige Antwort: ${fields} ${n === 1 ? 'braucht' : 'brauchen'} einen anderen Wert.`,
  unnamed: ({ pointer, accepted }) => `${pointer} (erwartet wird ${accepted})`,
};

export default status;
