/** @type {import('../languages.js').Area<'states'>} */
const states = {
  reasons: {
    'no-wasm': {
      what: 'Este navegador no puede ejecutar la calculadora: le falta WebAssembly.',
      remedy: 'Cualquier navegador actual lo tiene; en uno reforzado se puede permitir para esta página.',
    },
    blocked: {
      what: 'La política de seguridad de esta página no deja funcionar la calculadora.',
      remedy: 'Su propietario puede permitirla con ’wasm-unsafe-eval’ en script-src.',
    },
    network: { what: 'No se pudo cargar la calculadora.', remedy: 'Compruebe su conexión e inténtelo de nuevo.' },
    'not-found': {
      what: 'Falta una parte de la calculadora en el servidor.',
      remedy: 'Inténtelo de nuevo dentro de un momento.',
    },
    compile: { what: 'La calculadora llegó dañada.', remedy: 'Inténtelo de nuevo; así se vuelve a cargar.' },
    crashed: {
      what: 'La calculadora se detuvo.',
      remedy: 'Inténtelo de nuevo; no se ha perdido nada de lo que escribió.',
    },
  },
  loading: ({ kilobytes }) => `La calculadora se está cargando${kilobytes ? `, ${kilobytes} kB hasta ahora` : ''} …`,
  couldNotStart: 'La calculadora no pudo iniciarse.',
  partMissing: 'No se pudo cargar esta parte de la página.',
  tryAgain: 'Intentar de nuevo',
  fullPage: 'Abrir la calculadora en una página propia',
};

export default states;
