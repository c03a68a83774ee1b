// The presets, and what they call the providers, in Spanish, by the estimator's English.

export default {
  'Preference data for language models': 'Datos de preferencias para modelos de lenguaje',
  '60,000 preference pairs a month for two language models: the new price is lower, and the contract renews in eight months unless notice is given.':
    '60.000 pares de preferencias al mes para dos modelos de lenguaje: el nuevo precio es más bajo y el contrato se renueva dentro de ocho meses si no se da preaviso.',
  'Current provider': 'Proveedor actual',
  'New provider': 'Nuevo proveedor',
  'Image boxes': 'Recuadros en imágenes',
  '800,000 boxes a month in price tiers, a provider that runs out of capacity as you grow, and a contract about to roll from month to month.':
    '800.000 recuadros al mes en tramos de precio, un proveedor que se queda sin capacidad a medida que usted crece y un contrato a punto de correr de mes en mes.',
  'Segmentation for driving': 'Segmentación para la conducción',
  '20,000 segmented street scenes a month, with fourteen months left on a contract that has no early exit.':
    '20.000 escenas de calle segmentadas al mes, con catorce meses de un contrato sin salida anticipada.',
  'Expert reasoning data by the hour': 'Razonamiento experto por horas',
  '1,200 worked solutions a month written by specialists and billed by the hour; the contract ends in two months and notice is due in one.':
    '1.200 soluciones desarrolladas al mes, escritas por especialistas y facturadas por horas; el contrato termina en dos meses y el preaviso vence en uno.',
  'Medical imaging': 'Imagen médica',
  '900 scans a month segmented by clinicians for a validated product: the offer is cheaper, but the move has to be validated again.':
    '900 exploraciones al mes segmentadas por clínicos para un producto validado: la oferta es más barata, pero el cambio debe validarse de nuevo.',
  'Documents and text': 'Documentos y texto',
  '150,000 documents a month with their fields marked, prepaid credits that leaving early would forfeit, and a tiered offer.':
    '150.000 documentos al mes con sus campos marcados, créditos prepagados que se perderían al salir antes y una oferta por tramos.',
};
