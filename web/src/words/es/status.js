/** @type {import('../languages.js').Area<'status'>} */
const status = {
  announcement: ({ verdict, worth }) => `${verdict}, valor ${worth}.`,
  failed: ({ failure }) => `No se pudo calcular el último cambio (${failure}). Lo que escribió se conserva.`,
  tryAgain: 'Intentar de nuevo',
  needOther: ({ fields, n }) =>
    `Esta sigue siendo la última respuesta válida: ${fields} ${n === 1 ? 'necesita' : 'necesitan'} otro valor.`,
  unnamed: ({ pointer, accepted }) => `${pointer} (se espera ${accepted})`,
};

export default status;
