/** @type {import('../languages.js').Area<'takeaway'>} */
const takeaway = {
  question: 'Para llevar',
  title: 'Un enlace, una hoja de cálculo o dos páginas para la reunión',
  copyLink: 'Copiar el enlace',
  share: 'Compartir …',
  print: 'Imprimir dos páginas',
  spreadsheet: 'Hoja de cálculo (.xlsx)',
  months: 'Meses (.csv)',
  scenario: 'Escenario (.json)',
  linkHolds: 'El enlace contiene todas las cifras: quien lo abre ve esta respuesta y ningún servidor la ve.',
  copied: 'El enlace está copiado.',
  copyYourself: 'Este navegador no deja copiar a la página. El enlace está seleccionado: cópielo desde aquí.',
  linkField: 'Enlace a este escenario',
  preparing: 'Preparando …',
  saved: ({ file }) => `Guardado como ${file}.`,
  notLoaded: 'No se pudo cargar. Compruebe su conexión e inténtelo de nuevo.',
  lastGood: 'Contiene la última respuesta válida: un campo necesita otro valor.',
  keptHere: 'Lo que escribe se guarda en este navegador para que al recargar no se pierda nada.',
  forget: 'Olvidarlo',
  forgotten: 'Olvidado. Se volverá a guardar cuando cambie algo.',
  shareTitle: 'Lo que costaría cambiar nuestro proveedor de etiquetado',

  broken: {
    damaged: 'Este enlace está dañado o cortado, por lo que sus cifras no pueden leerse. Pídalo otra vez.',
    newer: 'Este enlace se hizo con una versión más nueva de la calculadora. Recargue la página y ábralo de nuevo.',
    preset: 'Este enlace parte de una plantilla que la calculadora no tiene.',
    bounds: 'Este enlace contiene una cifra que la calculadora no admite.',
    loading: 'No se pudo cargar lo que abre los enlaces. Compruebe su conexión y recargue la página.',
  },
  without: 'Lo que ve es la calculadora sin él.',
  dropped: ({ inputs }) => `No se ha tomado del enlace, pues la calculadora no tiene tal dato: ${inputs}.`,
  filled: ({ inputs }) => `Más nuevo que el enlace y, por tanto, con su valor por defecto: ${inputs}.`,
  other: 'Está viendo el escenario de un enlace. Lo que usted escribió sigue guardado.',
  backToMine: 'Volver al mío',
  close: 'Cerrar',

  picture: 'Guardar la imagen como',
  kinds: { png: 'PNG', svg: 'SVG' },
  pictureFailed: 'Esta página no permite dibujar un PNG; el SVG puede guardarse.',
  savePicture: ({ name, kind }) => `Guardar «${name}» como ${kind}`,
};

export default takeaway;
