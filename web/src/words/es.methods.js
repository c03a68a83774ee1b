/** @type {typeof import('./en.methods.js').default} */
const methods = {
  title: 'Switchcost: cómo se obtiene cada cifra',
  description:
    'Las fórmulas de la calculadora: cada respuesta, cada partida de coste, cada magnitud y cada dato con su unidad, sus límites, su valor inicial y su fuente.',
  back: 'Volver a la calculadora',
  heading: 'Cómo se obtiene cada cifra',
  printed:
    'Las fórmulas y los datos siguientes proceden directamente del programa que los calcula. Unas pruebas contrastan cada fórmula con las cifras.',
  onThisPage: 'En esta página',

  question: 'La pregunta',
  asks: 'Usted compra etiquetas de datos de entrenamiento a un proveedor, el actual. Si otro, el candidato, lo releva al final de un mes, ¿cuánto cuesta, compensa, qué mes es el mejor y con qué seguridad?',
  futures:
    'Se calculan dos futuros mes a mes durante el horizonte: quedarse y cambiar al final del mes de traspaso. Una partida es un tipo de coste en un mes; por encima de 0 es dinero que sale. La ventaja de un mes es el coste de quedarse menos el coste de cambiar. Lo ya gastado no figura en ninguno de los dos.',
  money:
    'Los importes son decimales. Cada partida de cada mes se redondea una sola vez, a la unidad menor de la moneda y alejando de cero la mitad, y los totales suman partidas redondeadas, de modo que todas las cifras cuadran al céntimo. Las proporciones, las tasas y las exactitudes se muestran en tanto por ciento; los puntos son puntos porcentuales de exactitud del modelo.',
  kinds:
    'Cada partida es de una sola clase, para que nadie mezcle lo que se paga con lo que se deja de ganar: los <strong>pagos</strong> van a alguien, el <strong>personal propio</strong> son las horas de su gente, la <strong>calidad</strong> es lo que cuestan las etiquetas tardías o peores, y el <strong>riesgo</strong> es una pérdida esperada.',

  answers: 'Respuestas',
  lines: 'Partidas de coste',
  monthly: 'Cada mes, en ambos futuros',
  once: 'Una vez, al cambiar',
  quantities: 'Magnitudes de las fórmulas',
  functions: 'Funciones',
  says: {
    max: 'De dos números.',
    floor: 'Un número sin lo que sigue a su coma.',
    anniversaries:
      'A partir de los meses que quedan de contrato y de un mes: cuántos meses anteriores a este distan años enteros del final del plazo. Los precios suben al mes siguiente.',
    first_end:
      'A partir de los meses que quedan, la renovación, el preaviso y el mes de traspaso: el primer final del plazo o de una renovación que no sea anterior al traspaso ni al plazo de preaviso contado desde hoy; sin renovaciones, cualquier mes desde el final del plazo.',
    sum: 'Lo que sigue, para cada mes del 1 al horizonte, sumado.',
  },
  allBut: ({ n }) => (n === 1 ? 'Todos los datos menos uno' : `Todos los datos menos ${n}`),

  inputs: 'Datos',
  inputsSay:
    '«Si falta» es lo que significa un dato que no se indica; «verosímil» es hasta dónde puede bajar y subir razonablemente su valor, y × un factor sobre el valor. De esos intervalos nacen los futuros con los que se cuenta la probabilidad de que compense.',
  incumbent: 'proveedor actual',
  candidate: 'candidato',
  unit: 'Unidad',
  accepted: 'Se admite',
  ifAbsent: 'Si falta',
  given: 'debe indicarse',
  startsAt: 'Valor inicial',
  plausible: 'Verosímil',
  sourceOf: ({ source }) => `Fuente del valor inicial: ${source}`,
  units: {
    money: 'importe',
    money_per_label: 'importe por etiqueta',
    money_per_hour: 'importe por hora',
    yes_no: 'sí o no',
    choice: 'una opción',
    text: 'texto',
    currency: 'moneda',
    calendar_month: 'mes del calendario',
    count: 'cantidad',
    factor: 'factor',
    score: 'puntuación',
    weight: 'peso',
  },
};

export default methods;
