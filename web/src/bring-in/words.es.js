// The sentences in Spanish of the dialog that brings in a visitor's own data.

/** @type {import('./texts.js').Words} */
const words = {
	language: 'es',
	title: 'Importar sus datos',
	private: 'Nada sale de su navegador: los archivos se leen en su ordenador y se olvidan al cerrar esta ventana.',
	close: 'Cerrar',
	modes: {
		legend: '¿Qué tiene?',
		invoices: 'Facturas',
		audit: 'Una revisión de etiquetas',
	},
	ask: {
		invoices:
			'Pegue filas de una hoja de cálculo o elija un archivo CSV: el mes, las etiquetas o las horas, y el importe. ' +
			'Si hay varias clases de etiquetas, ayuda una columna que las indique.',
		audit:
			'Pegue cuántas etiquetas se revisaron y cuántas eran erróneas, o filas con un veredicto, ' +
			'o con dos etiquetas de cada elemento para compararlas.',
	},
	saved: 'También se abre un escenario o una hoja de cálculo que haya guardado aquí.',
	paste: 'Pegue aquí',
	read: 'Leer',
	chooseFile: 'Elegir un archivo',
	drop: 'o suéltelo aquí',
	showAnswer: 'Mostrar la respuesta',
	addAudit: 'Añadir una revisión de etiquetas',
	reading: 'Leyendo …',
	failed: 'No se pudo cargar el lector. Compruebe su conexión e inténtelo de nuevo.',
	rejected: {
		too_large: 'Este archivo es demasiado grande. Se leen hasta 32 MB; exporte menos columnas o menos meses.',
		not_text:
			'Esto no es un archivo de texto. En su hoja de cálculo, guárdelo como CSV, o copie las celdas y péguelas aquí.',
		zip:
			'Esta hoja de cálculo no la guardó esta calculadora. ' + 'Guárdela como CSV, o copie las celdas y péguelas aquí.',
		unknown_encoding: 'Se desconoce la codificación de caracteres de este archivo. Guárdelo como «CSV UTF-8».',
		no_table: 'No hay ninguna tabla: hacen falta filas y al menos dos columnas, por ejemplo mes e importe.',
		too_many_columns: 'Esta tabla tiene más de 200 columnas.',
		no_scenario: 'Este archivo no contiene ningún escenario de esta calculadora.',
		unreadable: 'Este archivo está dañado o incompleto.',
	},
	columns: {
		title: ({ list }) => `Leído como: ${list}`,
		intro: 'Compruebe qué contiene cada columna y corrija lo que no sea correcto.',
		column: ({ n }) => `Columna ${n}`,
		holds: ({ column }) => `Contenido de «${column}»`,
		decimals: ({ column }) => `«${column}»: separador decimal`,
		dates: ({ column }) => `«${column}»: formato de las fechas`,
		roles: {
			'': 'nada que cuente',
			month: 'mes o fecha',
			labels: 'etiquetas',
			hours: 'horas',
			amount: 'importe',
			kind: 'clase de etiqueta',
			currency: 'moneda',
			provider: 'proveedor',
			checked: 'etiquetas revisadas',
			wrong: 'etiquetas erróneas',
			right: 'etiquetas correctas',
			verdict: 'correcta o errónea',
			label_a: 'primera etiqueta',
			label_b: 'segunda etiqueta',
		},
		marks: { '.': '1,234.5', ',': '1.234,5' },
		orders: { day_first: '31/12/2026', month_first: '12/31/2026' },
		doubts: {
			role: 'Varias columnas encajan. ¿Es esta la correcta?',
			mark: 'Números como 61.000 pueden leerse de dos maneras.',
			order: 'Fechas como 01/02/2026 pueden leerse de dos maneras.',
			year: 'Los meses no tienen año; se han tomado los últimos años posibles.',
		},
	},
	rows: ({ rows }) => (rows === '1' ? 'Se leyó una fila.' : `Se leyeron ${rows} filas.`),
	corrections: ({ n }) =>
		n === '1' ? 'Un importe negativo se restó de su mes.' : `${n} importes negativos se restaron de su mes.`,
	ignored: {
		total: ({ n, lines }) => `Omitidas por ser totales: ${n} (línea ${lines}).`,
		no_month: ({ n, lines }) => `Omitidas por no tener mes: ${n} (línea ${lines}).`,
		no_number: ({ n, lines }) => `Omitidas porque una celda no es un número: ${n} (línea ${lines}).`,
		heading: ({ n, lines }) => `Omitidas por ser encabezados repetidos: ${n} (línea ${lines}).`,
		no_label: ({ n, lines }) => `Omitidas por no tener veredicto: ${n} (línea ${lines}).`,
		currency: ({ n, lines }) => `Omitidas por estar en otra moneda: ${n} (línea ${lines}).`,
	},
	otherCurrency: ({ found, own }) =>
		`Estas facturas están en ${found} y la calculadora en ${own}. ` +
		`Elija primero ${found}: los importes no se convierten.`,
	figures: {
		title: 'Qué muestran',
		use: 'Usar',
		input: 'Dato',
		now: 'Ahora',
		found: 'Medido',
		range: ({ low, high }) => `entre ${low} y ${high} en 8 de cada 10 casos`,
		suggested: 'solo una sugerencia',
		none: 'Estas filas no permiten determinar ninguna cifra.',
		apply: 'Usar estas cifras',
		applied: ({ n, note }) =>
			n === '1' ? `Ahora hay una cifra medida: ${note}.` : `Ahora hay ${n} cifras medidas: ${note}.`,
		tier: ({ price, end }) => `${price} hasta ${end}`,
		lastTier: ({ price }) => `${price} a partir de ahí`,
		hourly: ({ rate, minutes }) => `${rate} por hora, ${minutes} minutos por etiqueta`,
		months: ({ list }) => `doce factores: ${list}`,
	},
	fit: {
		title: ({ fitting, all }) => `Facturas comparadas con estas cifras: ${fitting} de ${all} coinciden al céntimo`,
		month: 'Mes',
		labels: 'Etiquetas',
		invoiced: 'Facturado',
		modelled: 'Según estas cifras',
		differs: 'difiere',
	},
	origins: {
		invoices: ({ count, months }) => `facturas de ${count === '1' ? '1 mes' : `${count} meses`}, ${months}`,
		audit: ({ count, months }) => {
			const checked = count === '1' ? '1 etiqueta revisada' : `${count} etiquetas revisadas`;
			return months ? `${checked}, ${months}` : checked;
		},
	},
	notes: {
		gaps: ({ months }) => `No hay facturas de ${months}. Los promedios no cuentan esos meses.`,
		counted: ({ labels }) => `Cada fila se contó como una etiqueta: ${labels} en total.`,
		kinds_too_many: ({ most }) => `Hay más de ${most} clases de etiquetas; se han sumado.`,
		kinds_partly: () => 'Algunas filas no indican la clase de etiqueta, así que no se fijaron precios por clase.',
		growth_short: ({ months }) =>
			`${months} meses no bastan para ver el crecimiento: hacen falta 24 para comparar cada mes con el del año anterior.`,
		growth_vague: ({ low, high }) =>
			`Los dos años difieren demasiado de un mes a otro: el crecimiento está en algún punto entre ${low} y ${high}.`,
		season_short: () =>
			'Con un solo año no se puede distinguir una temporada del azar, así que su perfil es solo una sugerencia.',
		season_none: () => 'Los dos años no tienen un perfil común, así que no se fijó ninguna temporada.',
		last_month_low: ({ month }) =>
			`En ${month} hay menos de la mitad de las etiquetas habituales. ¿Ha terminado ya el mes?`,
		price_varies: ({ low, high }) =>
			low
				? `Ningún precio, tramo o cuota explica estos importes: cada etiqueta cuesta entre ${low} y ` +
					`${high}. No se fijó ningún precio.`
				: 'Ningún precio, tramo o cuota explica estos importes. No se fijó ningún precio.',
		price_roughly: ({ low, high }) => `El precio por etiqueta varía entre ${low} y ${high}; se tomó el promedio.`,
		outliers: ({ months }) => `No encaja con el precio de los demás meses y no se tuvo en cuenta: ${months}.`,
		one_volume: () =>
			'Todos los meses tienen el mismo volumen, así que una cuota de plataforma no se distingue del precio.',
		two_volumes: () => 'Con solo dos volúmenes, una cuota no se distingue de un tramo. No se fijó ningún precio.',
		fee_or_tier: ({ fee }) =>
			`Una cuota de ${fee} al mes explica los importes; también lo haría un primer tramo más caro que ` +
			'todos los meses superan.',
		always_floor: () => 'Todos los meses cuestan el mismo mínimo, así que el precio por debajo de él no se ve.',
		tier_unclear: () => 'Hay muy pocos meses en un tramo para conocer su precio. No se fijó ningún precio.',
		volume_discount: () =>
			'Los meses de más volumen tienen un precio menor para todas sus etiquetas. El modelo no ' +
			'contempla ese descuento por volumen; no se fijó ningún precio.',
		commitment_unseen: () => 'Ningún mes muestra un mínimo. Si su contrato tiene un compromiso, introdúzcalo.',
		true_up: ({ floor, months }) =>
			`Cada ${months} meses la factura se completa hasta ${floor}: un compromiso para ese período.`,
		true_up_once: () =>
			'Un mes cuesta más que sus etiquetas. Puede ser el complemento de un compromiso de varios meses, algo que un ' +
			'solo período no puede mostrar. Si su contrato tiene uno, introdúzcalo.',
		true_up_open: () =>
			'A intervalos regulares, un mes cuesta más que sus etiquetas. Un compromiso trimestral o anual lo explicaría, ' +
			'pero otra cosa también; no se ha puesto ninguno. Si su contrato tiene uno, introdúzcalo.',
		true_up_varies: () =>
			'A intervalos regulares, un mes cuesta más que sus etiquetas, pero los períodos no suman un mínimo común. ' +
			'No se ha puesto ningún compromiso. Si su contrato tiene uno, introdúzcalo.',
		uplift: ({ month, rise }) => `Los precios subieron un ${rise} en ${month}.`,
		uplift_open: ({ rise }) =>
			`Los precios subieron${rise ? ` (un ${rise})` : ''}, pero las facturas no muestran en qué mes. ` +
			'No se fijó ninguna subida.',
		fee_varies: () => 'La cuota de plataforma varía o falta en muchos meses, así que no se fijó.',
		hours_only: ({ rate }) =>
			`Una hora cuesta ${rate}. Sin etiquetas no se conocen los minutos por etiqueta, así que no se fijó ningún precio.`,
		no_amounts: () => 'No hay importes, así que no se fijó ningún precio.',
		no_labels: () => 'No hay etiquetas, así que no se fijó ningún volumen.',
	},
	audit: {
		of: '¿De quién son estas etiquetas?',
		provider: 'Filas de',
		allRows: 'todos',
		checked: 'Etiquetas revisadas',
		wrong: 'De ellas, erróneas',
		count: 'Tomar estos recuentos',
		badCounts: 'Introduzca números enteros: al menos una etiqueta revisada y no más erróneas que revisadas.',
		accuracy: ({ name, accuracy, low, high, checked, wrong }) =>
			`${name}: ${accuracy} correctas (${wrong} erróneas de ${checked}); entre ${low} y ${high} en 8 de cada 10 casos.`,
		all: 'Todas las etiquetas',
		more: ({ n }) => `Para reducir este intervalo a la mitad, revise ${n} etiquetas más.`,
		differ: ({ a, b, p }) =>
			`La diferencia entre «${a}» y «${b}» es mayor que la que da el azar (p = ${p}, prueba exacta de Fisher).`,
		same: ({ a, b, p }) =>
			`La diferencia entre «${a}» y «${b}» no es mayor que la que da el azar (p = ${p}, prueba exacta de Fisher).`,
		kappa: ({ kappa, same, items }) =>
			`El kappa de Cohen es ${kappa}: las dos etiquetas coinciden en ${same} de ${items} elementos.`,
		pilot: ({ first, later }) =>
			`La exactitud fue del ${first} en la primera semana del piloto y del ${later} en las dos últimas.`,
		throughput: ({ share }) => `La primera semana dio el ${share} de las etiquetas de una semana posterior.`,
	},
	scenario: {
		title: 'Un escenario guardado',
		holds: ({ incumbent, candidates, months }) => `«${incumbent}» frente a ${candidates}, durante ${months} meses.`,
		filled: ({ n }) =>
			n === '1'
				? 'Un dato es más reciente que este archivo y tiene su valor habitual.'
				: `${n} datos son más recientes que este archivo y tienen sus valores habituales.`,
		corrected: 'Se guardó con una edición anterior del modelo; sus cifras han cambiado desde entonces.',
		open: 'Abrirlo',
		opened: 'El escenario guardado está abierto. «Deshacer» recupera el anterior.',
		problems: ({ n }) => (n === '1' ? 'No se puede abrir por un problema:' : `No se puede abrir por ${n} problemas:`),
		problem: ({ pointer, value, accepted }) => `${pointer}: ${value || 'falta'}; se espera ${accepted}`,
	},
};

export default words;
