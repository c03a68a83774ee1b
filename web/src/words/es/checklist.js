/** @typedef {import('../languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
  {
    id: 'approach',
    title: 'Quién se dirigió a usted y con qué conocimientos',
    items: [
      {
        id: 'contact',
        text: ({ candidate }) =>
          `Consta quién estableció el primer contacto con ${candidate}, cuándo y cómo, y los mensajes se conservan.`,
      },
      {
        id: 'people',
        text: ({ incumbent, candidate }) =>
          `Se ha preguntado si en ${candidate} alguien que trata con usted trabajó para ${incumbent} y qué le obliga todavía.`,
      },
      {
        id: 'sources',
        text: ({ incumbent, candidate }) =>
          `${candidate} ha confirmado por escrito que su oferta no usa nada confidencial de ${incumbent}.`,
      },
    ],
  },
  {
    id: 'pricing',
    title: 'Precios y condiciones confidenciales',
    items: [
      {
        id: 'covered',
        text: ({ incumbent }) =>
          `Está claro qué mantiene confidencial el contrato con ${incumbent}: precios, volúmenes, guías, informes de calidad.`,
      },
      {
        id: 'unshared',
        text: ({ candidate }) => `Nada de ello llegó a ${candidate}, que puso precio a sus requisitos por su cuenta.`,
      },
      {
        id: 'both',
        text: ({ incumbent, candidate }) =>
          `Las condiciones de ${candidate} se reservan del mismo modo ante ${incumbent}.`,
      },
    ],
  },
  {
    id: 'obligations',
    title: 'No captación y secretos comerciales',
    items: [
      {
        id: 'own',
        text: ({ incumbent }) =>
          `Se ha leído su propio contrato con ${incumbent} en cuanto a exclusividad y a prohibiciones de captar a su personal.`,
      },
      {
        id: 'ownership',
        text: () =>
          'Está acordado de quién son guías, taxonomías, conjuntos de prueba, herramientas y etiquetas, y qué puede transmitirse.',
      },
      {
        id: 'disputes',
        text: ({ candidate }) =>
          `Se ha preguntado si hay pendiente o amenaza contra ${candidate} un litigio por personas, clientes o secretos comerciales.`,
      },
      {
        id: 'indemnity',
        text: ({ candidate }) =>
          `Está acordado quién asume su coste si alguien reclama por el cambio y hasta dónde puede pagarlo ${candidate}.`,
      },
    ],
  },
  {
    id: 'continuity',
    title: 'Seguir adelante si un tribunal detiene al nuevo proveedor',
    items: [
      {
        id: 'fallback',
        text: ({ candidate }) =>
          `Se sabe quién etiquetaría, y en cuánto tiempo, si una orden impidiera a ${candidate} o a parte de su gente atenderle.`,
      },
      { id: 'leave', text: () => 'En ese caso puede irse sin tarifa y recuperar todo el trabajo, terminado o no.' },
      {
        id: 'bridge',
        text: ({ incumbent }) =>
          `Hay un puente: una segunda fuente, una reserva de etiquetas o el derecho a prorrogar brevemente con ${incumbent}.`,
      },
    ],
  },
  {
    id: 'data',
    title: 'Datos: devolución, supresión, traslado',
    items: [
      {
        id: 'inventory',
        text: ({ incumbent }) =>
          `Está listado lo que tiene ${incumbent}: datos brutos, etiquetas, guías, conjuntos de prueba, registros y los subcontratistas con copias.`,
      },
      {
        id: 'export',
        text: () =>
          'El formato, el precio y la fecha de la devolución están acordados y se ha probado una exportación antes del preaviso.',
      },
      {
        id: 'deletion',
        text: () => 'La supresión se confirmará por escrito, copias de seguridad y subcontratistas incluidos.',
      },
      {
        id: 'personal',
        text: ({ candidate }) =>
          `Donde haya datos personales, pueden ir a ${candidate}: se han revisado consentimientos, acuerdos y registros.`,
      },
    ],
  },
  {
    id: 'security',
    title: 'Seguridad y las personas que etiquetan',
    items: [
      {
        id: 'review',
        text: () => 'Se han revisado accesos, equipos, centros, subcontratistas, certificados e incidentes pasados.',
      },
      { id: 'places', text: () => 'Está acordado dónde y por quién pueden tratarse los datos.' },
      {
        id: 'workforce',
        text: () =>
          'Se ha preguntado por la paga, la formación y la rotación de quienes etiquetan: de ello depende la calidad.',
      },
    ],
  },
  {
    id: 'proof',
    title: 'Referencias y pruebas',
    items: [
      {
        id: 'references',
        text: ({ candidate }) =>
          `Se ha consultado a dos clientes de ${candidate} de su tamaño y campo, a ser posible elegidos por usted.`,
      },
      {
        id: 'blind',
        text: () => 'El piloto se juzgó a ciegas, con un conjunto de prueba que ninguno de los proveedores etiquetó.',
      },
      {
        id: 'promises',
        text: () =>
          'La exactitud, la rapidez y la capacidad con que aquí se cuenta figuran en el nuevo contrato, con lo que ocurre si no se cumplen.',
      },
      {
        id: 'standing',
        text: ({ candidate }) =>
          `Se han mirado los propietarios y las finanzas de ${candidate} y lo que seguiría de una venta de la empresa.`,
      },
    ],
  },
  {
    id: 'contract',
    title: 'El contrato que deja',
    items: [
      {
        id: 'notice',
        text: () =>
          'La fecha, la forma y el destinatario del preaviso se han leído en el propio contrato; este plan cuenta meses enteros.',
      },
      {
        id: 'figures',
        text: () => 'Compromiso, renovación, descuentos y créditos del contrato coinciden con las cifras usadas aquí.',
      },
      {
        id: 'help',
        text: ({ incumbent }) => `La ayuda en el traspaso está acordada con ${incumbent}, o se sabe que falta.`,
      },
    ],
  },
];

/** @type {import('../languages.js').Area<'checklist'>} */
const checklist = {
  topics,
  question: 'Antes de firmar',
  heading: ({ done, all }) =>
    done === 0
      ? `${all} cosas que comprobar antes de cambiar`
      : done < all
        ? `${done} de ${all} comprobaciones hechas`
        : `Las ${all} comprobaciones hechas`,
  intro:
    'Recordatorios para un cambio de este tipo, sin orden de importancia. Son generales y no constituyen asesoramiento jurídico: sus abogados conocen sus contratos y su derecho.',
  topic: ({ title, done, all }) => `${title}: ${done} de ${all}`,
};

export default checklist;
