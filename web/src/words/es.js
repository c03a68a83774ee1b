// The sentences in Spanish that the page shows at once. es.rest.js has the others.
import estimator from './estimator.es.json' with { type: 'json' };

const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** "tres años", "30 meses". @param {number} months */
export const duration = (months) =>
	months % 12 === 0 && months > 0 ? `${numeral(months / 12)} ${months === 12 ? 'año' : 'años'}` : inMonths(months);

/** @param {number} months */
export const inMonths = (months) => `${numeral(months)} ${months === 1 ? 'mes' : 'meses'}`;

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);

const plural = new Intl.PluralRules('es');

/** @param {number} n @param {string} one @param {string} other */
export const counted = (n, one, other) => (plural.select(n) === 'one' ? one : other);

/** @type {import('./languages.js').Area<'answers'>} */
const answers = {
	keep: 'Guardar para comparar',
	keepInstead: 'Guardar esto en su lugar',
	when: 'Cuándo cambiar',
	noMonthPays: ({ end, loss }) =>
		`Con sus datos, ningún mes de traspaso compensa: incluso el mejor, el ${end}, pierde ${loss}`,
	waitingCosts: ({ end, cost }) => `Con sus datos, esperar más allá del ${end} cuesta ${cost} o más`,
	firstIsBest: ({ end, worth }) => `Con sus datos, el primer mes es el mejor: el ${end}, ${worth}`,
	isBest: ({ end, worth }) => `Con sus datos, el ${end} es el mejor momento para cambiar, con un valor de ${worth}`,
	bestOnAverage: ({ end, worth }) => `De media, el ${end} es lo mejor; con sus datos vale ${worth}`,

	skip: 'Saltar a la respuesta',
	check: 'Comprobar',
	checkHas: 'meses, salida del contrato, todos los datos',
	sign: 'Antes de firmar',
	signHas: 'diligencia debida, adecuación, auditoría',
	allInputs: 'Todos los datos',
	everyFigure: 'Cada cifra de la que depende la respuesta',
	yourFigures: 'Sus cifras',
	howCalculated: 'Cómo se obtiene',
};

/** @type {import('./languages.js').Area<'candidates'>} */
const candidates = {
	listed: (name) => `«${name}»`,
	shown: 'Candidato que se examina',
	option: ({ at, name }) => `${at}. ${name}`,
	add: 'Añadir un candidato',
	addFirst: 'Comparar con otro candidato',
	remove: 'Quitar',
	removeThis: ({ name }) => `Quitar «${name}»`,
	rename: 'Cambiar el nombre',
	most: ({ most }) => `No se pueden comparar más de ${most} candidatos.`,
	bestOf: ({ name, count }) => `«${name}», el mejor de ${count} candidatos`,
	nearestOf: ({ name, count }) => `«${name}» es el que más se acerca de ${count} candidatos`,
	tiedWith: ({ name, others }) =>
		`«${name}», con el mismo valor que ${others.length > 2 ? `otros ${others.length}` : others.map((other) => `«${other}»`).join(' y ')}`,
	isWorthMore: ({ name, more }) => `«${name}» vale ${more} más.`,
	showRecommended: ({ name }) => `Mostrar «${name}»`,
	figuresOf: ({ name }) => `Las cifras de abajo son las de «${name}».`,
};

/** @type {import('./languages.js').Area<'charts'>} */
const charts = {
	asTable: 'Las cifras en una tabla',
	netPresentValue: 'Valor actual neto',

	timing: 'Valor del cambio según el mes de traspaso',
	timingSays: ({ end, best, worst }) => `Lo mejor es el ${end}, con un valor de ${best}; el peor mes vale ${worst}.`,
	timingTable: 'Valor actual neto según el mes de traspaso',
	cutoverAtEndOf: 'Traspaso al final de',
	note: 'Nota',
	best: 'el mejor',
	presentTerm: 'Plazo actual',
	renewal: ({ n }) => `Renovación ${n}`,
	bestMark: ({ month, worth }) => `Mejor: ${month}, ${worth}`,
	bestOnAverage: ({ month, worth }) => `Mejor de media: ${month}, ${worth}`,
	notice: ({ by, cost }) =>
		`${by === null ? 'Preaviso hoy' : `Preaviso a más tardar ${by}`}${cost === null ? '' : `; perderlo cuesta ${cost}`}`,
	renews: ({ by, cost }) =>
		`${by === null ? 'Se renueva sin preaviso hoy' : `Se renueva sin preaviso a más tardar ${by}`}${cost === null ? '' : `; perderlo cuesta ${cost}`}`,
	chooseCutover: 'Ver mes de traspaso',
	cutoverWorth: ({ end, worth }) => `Al ${end}, valor ${worth}`,
	cutoverIs: ({ end, worth }) => `Al ${end}: ${worth}`,
	month: 'Mes',
	benefit: 'Ventaja',
	phases: {
		'as-today': 'Como hoy',
		preparation: 'Preparación',
		'parallel-run': 'Doble producción',
		'ramp-up': 'Arranque',
		steady: 'Régimen estable',
	},
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `de ${from} a ${to}`}`).join('; ')}.`,

	kinds: {
		cash: { title: 'Pagos', says: 'pagado a alguien' },
		staff: { title: 'Personal propio', says: 'las horas de su gente' },
		quality: { title: 'Calidad', says: 'lo que cuestan las etiquetas tardías o peores' },
		risk: { title: 'Riesgo', says: 'pérdidas esperadas' },
	},
	costTable: 'Coste único de cambiar por partida',
	what: 'Partida',
	amount: 'Importe',
	oneTimeTotal: 'Total único',
	nothingFor: ({ lines }) => `No se debe nada por: ${lines.map(lower).join('; ')}.`,

	zeroAt: ({ value }) => `0 con ${value}`,
	setToZero: ({ value, input }) =>
		`0 con ${value}: poner «${input}» en su punto de equilibrio y mantener este mes de traspaso`,
};

/** @type {import('./languages.js').Area<'fields'>} */
const fields = {
	ofExample: 'ejemplo',
	measuredFrom: ({ note }) => `medido: ${note}`,
	pricingModels: { per_label: 'Por etiqueta', hourly: 'Por hora', tiered: 'Por tramos', by_task: 'Por tarea' },
	units: {
		money_per_label: 'por etiqueta',
		money_per_hour: 'por hora',
		share: '%',
		rate: '% al año',
		hours: 'horas',
		minutes: 'minutos',
		months: 'meses',
		labels: 'etiquetas',
		points: 'puntos',
	},
	quantities: {
		money_per_label: ({ number, short }) => (short ? number : `${number} por etiqueta`),
		money_per_hour: ({ number, short }) => (short ? number : `${number} por hora`),
		share: ({ number }) => `${number} %`,
		rate: ({ number, short }) => (short ? `${number} %` : `${number} % al año`),
		hours: ({ number, n }) => `${number} ${counted(n, 'hora', 'horas')}`,
		minutes: ({ number, n }) => `${number} ${counted(n, 'minuto', 'minutos')}`,
		months: ({ number, n }) => `${number} ${counted(n, 'mes', 'meses')}`,
		labels: ({ number, n }) => `${number} ${counted(n, 'etiqueta', 'etiquetas')}`,
		points: ({ number, n }) => `${number} ${counted(n, 'punto', 'puntos')}`,
	},
	sections: {
		demand: 'Lo que usted compra',
		contract: 'Su contrato actual',
		offer: 'La oferta',
		transition: 'El cambio',
		models: 'Sus modelos',
		team: 'Su equipo',
		risk: 'Riesgo',
		fit: 'Prioridades y notas',
		frame: 'Moneda y plazo',
	},

	locked: 'Fijado por esta página.',
	named: ({ label, owner }) => `${label}, ${owner}`,
	reset: ({ label }) => `Devolver «${label}» al valor de la plantilla`,
	about: ({ label }) => `Acerca de: ${label}`,
	source: ({ source }) => `La cifra de la plantilla: ${source}`,
	slider: ({ label }) => `${label}, control deslizante`,
	theBest: 'el mejor',
	none: 'ninguno',

	tiers: 'Tramos: cada uno se aplica solo a las etiquetas que contiene',
	tierUpTo: ({ n }) => `Tramo ${n} hasta`,
	tierPrice: ({ n }) => `Precio del tramo ${n}`,
	removeTier: ({ n }) => `Quitar el tramo ${n}`,
	addTier: 'Añadir un tramo',
	priceInTier: ({ n }) => `Precio por etiqueta en el tramo ${n}`,
	priceAboveTier: ({ n }) => `Precio por etiqueta por encima del tramo ${n}`,

	allInputs: ({ n }) => `Los ${n} datos`,
	bringIn: 'Importar …',
	measured: ({ sources }) => `Medido: ${sources}.`,
	worth: ({ amount }) => `valor ${amount}`,

	toFix: ({ n }) => `${n} por corregir`,
	changed: ({ n }) => `${n} ${counted(n, 'modificado', 'modificados')}`,
	priorities: 'Ponderar lo que le importa',
	scoreIncumbent: 'Puntuar al proveedor actual',
	scoreCandidate: 'Puntuar al nuevo proveedor',
	waiting: 'Los precios se mueven mientras se espera',
};

/** @type {import('./languages.js').Area<'inputs'>} */
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
	taskList: 'la lista de tareas',

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

	splitIntoTasks: 'Repartir el volumen en tareas',
	firstTask: 'Tarea 1',
	addTask: 'Añadir una tarea',
	movingTasks: 'Tareas que se trasladan',
	tickMoving: 'Marque las que se trasladan, al menos una.',
	priceTask: ({ name }) => `Añadir un precio para «${name}»`,
	profile: 'Temporada: el volumen de cada mes comparado con la media',
	addProfile: 'Añadir una temporada',
	removeProfile: 'Quitar la temporada',
};

/** @type {import('./languages.js').Area<'problems'>} */
const problems = {
	between: ({ min, max }) => `Entre ${min} y ${max}`,
	betweenWhole: ({ min, max }) => `Un número entero entre ${min} y ${max}`,
	above: ({ min, max }) => `Más de ${min} y como máximo ${max}`,
	inDigits: ({ bounds, digits, exponent }) =>
		`${bounds}, con ${digits} cifras como máximo y un exponente de −${exponent} a ${exponent}`,
	bounds: ({ bounds }) => `${bounds}.`,
	missing: ({ bounds }) => `${bounds}; no ha escrito nada.`,
	typed: ({ bounds, value }) => `${bounds}; ha escrito ${value}.`,
	is: ({ bounds, value }) => `${bounds}; el valor es ${value}.`,
	part: ({ part }) => `No se ha entendido «${part}».`,
	tooLowFor: ({ fields }) => `Demasiado bajo para ${fields}.`,
	expected: ({ accepted }) => `Se espera ${accepted}`,
	otherCurrency: ({ typed, currency }) =>
		`Ha escrito ${typed}, pero aquí los importes están en ${currency}. Conviértalo o cambie la moneda en «Moneda y plazo».`,
	noMoney: ({ typed }) => `Ha escrito ${typed}, pero este campo no admite un importe de dinero.`,
	noShare: ({ typed }) => `Ha escrito ${typed}, pero este campo no admite un porcentaje.`,
	ambiguous: ({ typed, readings: [one, other] }) =>
		`${typed} puede significar ${one} o ${other}. Escriba uno de los dos.`,
};

/** @type {import('./languages.js').Area<'states'>} */
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

/** @type {import('./languages.js').Area<'status'>} */
const status = {
	announcement: ({ verdict, worth }) => `${verdict}, valor ${worth}.`,
	failed: ({ failure }) => `No se pudo calcular el último cambio (${failure}). Lo que escribió se conserva.`,
	tryAgain: 'Intentar de nuevo',
	needOther: ({ fields, n }) =>
		`Esta sigue siendo la última respuesta válida: ${fields} ${n === 1 ? 'necesita' : 'necesitan'} otro valor.`,
	unnamed: ({ pointer, accepted }) => `${pointer} (se espera ${accepted})`,
};

/** @type {import('./languages.js').Area<'takeaway'>} */
const takeaway = {
	menu: 'Llevárselo',
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
	corrected:
		'Este enlace o borrador se hizo con una edición anterior del modelo; sus cifras se han corregido desde entonces.',
	other: 'Está viendo el escenario de un enlace. Lo que usted escribió sigue guardado.',
	backToMine: 'Volver al mío',
	newer: 'Ha escrito algo más reciente en otra pestaña.',
	openNewer: 'Abrirlo',
	close: 'Cerrar',
};

/** @type {import('./languages.js').Area<'time'>} */
const time = {
	month: (n) => `mes ${n}`,
	// A noun without its article, as in "al final de julio".
	endOf: ({ month, dated }) => (dated ? `final de ${month}` : `final del ${month}`),
	// As in "a más tardar el 31 de julio de 2027".
	deadline: ({ day, end }) => (day ? `el ${day}` : `al ${end}`),
	horizon: duration,
	within: duration,
	inMonths: inMonths,
};

/** @type {import('./languages.js').Area<'verdict'>} */
const verdict = {
	example: 'un ejemplo',
	word: {
		switch_now: 'Cambie ahora',
		switch_later: 'Cambie más adelante',
		amend: 'Pedir el contrato modificado',
		stay: 'Quédese',
		toss_up: 'Demasiado reñido para decidir',
	},

	useUpWord: 'Empezar a cambiar, agotar el compromiso',
	upFront: 'Lo que cuesta el cambio',
	upFrontSays: ({ cash }) => `${cash} en efectivo`,
	paysBack: 'Se amortiza',
	never: 'Nunca',
	atOnce: 'Inmediata',
	inMonths: ({ months }) => `En ${inMonths(months)}`,
	neverSays: ({ horizon }) => `no en ${duration(horizon)}`,
	atOnceSays: 'nunca por detrás de quedarse',
	inMonthsSays: ({ end }) => `al ${end}, sin descontar`,
	atYourFigures: ({ amount }) => `Con sus datos ${amount}`,
	chance: 'Probabilidad de que compense',
	chanceUnknown: 'se están examinando miles de escenarios',
	inFifty: ({ pays }) => `${pays} de 50`,
	chanceSays: 'escenarios igual de probables',
	regretSays: ({ amount }) => `escenarios; en 9 de cada 10 se pierden ${amount} como mucho`,

	fixedMonth: ({ end }) => `Las cifras siguientes corresponden a un traspaso al ${end}.`,
	thatIsBest: 'Es el mejor mes.',
	showBest: ({ month }) => `Mostrar el mejor mes, ${month}`,
	withoutUse: 'Las cifras de abajo son sin agotar el compromiso.',
	useUp: 'Mostrar con el compromiso agotado',
	aged: ({ month }) => `Estos datos empiezan en ${month}, que ya ha pasado; quizá también la fecha del preaviso.`,
	beginIn: ({ month }) => `Empezar en ${month}`,
};

/** @type {import('./languages.js').Area<'form'>} */
const form = {
	now: 'Ahora',

	offer: ({ letter }) => `Oferta ${letter}`,
	startFrom: 'Partir de',
	example: 'Ejemplo',
	myContract: 'Mi contrato',
	contractEnds: 'Fin del contrato',
	notice: 'Preaviso',
	noticeUnit: 'Unidad del preaviso',
	noticeUnits: { months: 'meses', weeks: 'semanas', days: 'días' },
	labels: {
		labels_per_month: 'Etiquetas al mes',
		unit_price: 'Precio por etiqueta',
		commitment: 'Compromiso al mes',
		label_accuracy: 'Exactitud',
		setup_fee: 'Tarifa de alta',
	},
};

/** @type {import('./languages.js').First} */
const words = {
	language: 'es',
	answers,
	candidates,
	charts,
	estimator,
	fields,
	form,
	inputs,
	problems,
	states,
	status,
	takeaway,
	time,
	verdict,
};

export default words;
