import { counted } from './grammar.js';

/** @type {import('../languages.js').Area<'inputs'>} */
const inputs = {
  search: 'Buscar un dato',
  searchHint: 'precio, horas, preaviso …',
  found: ({ n, of, groups }) => `${n} de ${of} datos${groups > 1 ? `, en ${groups} grupos` : ''}`,
  noneFound: ({ query }) => `Ningún dato tiene «${query}» en su nombre, ayuda o unidad.`,
  noneChanged: 'Todavía no ha cambiado nada.',
  noneChangedFound: ({ query }) => `Ningún dato que usted haya cambiado tiene «${query}» en su nombre, ayuda o unidad.`,
  onlyChanged: ({ n }) => `Solo lo que he cambiado (${n} ${counted(n, 'dato', 'datos')})`,
  showAll: 'Mostrar todo',

  undo: 'Deshacer',
  redo: 'Rehacer',
  resetAll: 'Restablecer todo',
  undoOf: ({ field }) => `Deshacer: ${field}`,
  redoOf: ({ field }) => `Rehacer: ${field}`,
  undone: ({ field }) => `Deshecho: ${field}`,
  redone: ({ field }) => `Rehecho: ${field}`,
  several: 'varios datos',
  aCandidate: 'la lista de candidatos',

  parts: { contract: 'Lo que le obliga', quality: 'Su propia revisión', team: 'Lo que cuesta una hora' },
  noEarlyExit: 'No se aplica: la salida anticipada no está permitida.',

  between: ({ low, high }) => `Incierto: de ${low} a ${high}`,
  low: ({ label }) => `Mínimo: ${label}`,
  high: ({ label }) => `Máximo: ${label}`,
  range: ({ label }) => `Intervalo: ${label}`,
  lowest: 'Mínimo',
  highest: 'Máximo',
  certain: 'Se toma por seguro',
  takeAsCertain: 'Tomarlo por seguro',
  giveRange: 'Darle un intervalo',
  putBack: 'Reponer su intervalo',
  rangeMoves: 'El mínimo y el máximo de lo que bien puede ser; ambos se mueven cuando cambia el valor.',

  tierFrom: 'Desde',
  tierTo: 'Hasta',
  tierUnitPrice: 'Precio por etiqueta',
  noUpperEnd: 'sin límite',

  waitingHurdle: ({ share, amount }) =>
    `Como los precios se mueven, esperar tiene un valor propio: cambie en cuanto el ahorro de un año supere el ${share} del coste de un año de quedarse, es decir, ${amount}.`,
  waitingIndicative:
    'Orientativo: supone que la diferencia de precios no deriva hacia ningún lado (Agarwal, Driscoll, Laibson, NBER w13487).',
};

export default inputs;
