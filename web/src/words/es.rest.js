// The sentences in Spanish of the parts of the page that load later.
import { duration, inMonths, lower } from './es.js';
import estimator from './estimator.es.json' with { type: 'json' };

/** @type {import('./languages.js').Area<'audit'>} */
const audit = {
	question: 'Cada partida',
	totals: ({ staying, switching, horizon }) =>
		`Quedarse cuesta ${staying} en ${duration(horizon)}; cambiar, ${switching}`,
	stayingLines: 'Quedarse, partida por partida',
	switchingLines: 'Cambiar, partida por partida',
	stayingCost: 'Coste de quedarse',
	switchingCost: 'Coste de cambiar',
	linesLeftOut: ({ caption }) => `${caption}; se omiten las partidas que son 0 todos los meses`,
	month: 'Mes',
	total: 'Total',
	presentValue: 'Valor actual',
};

/** @typedef {import('./languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
	{
		id: 'approach',
		title: 'Quién se dirigió a usted y con qué conocimientos',
		items: [
			{
				id: 'contact',
				text: ({ candidate }) =>
					`Consta quién estableció el primer contacto con «${candidate}», cuándo y cómo, y los mensajes se conservan.`,
			},
			{
				id: 'people',
				text: ({ incumbent, candidate }) =>
					`Se ha preguntado si en «${candidate}» alguien que trata con usted trabajó para «${incumbent}» y qué le obliga todavía.`,
			},
			{
				id: 'sources',
				text: ({ incumbent, candidate }) =>
					`«${candidate}» ha confirmado por escrito que su oferta no usa nada confidencial de «${incumbent}».`,
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
					`Está claro qué mantiene confidencial el contrato con «${incumbent}»: precios, volúmenes, guías, informes de calidad.`,
			},
			{
				id: 'unshared',
				text: ({ candidate }) => `Nada de ello llegó a «${candidate}», que puso precio a sus requisitos por su cuenta.`,
			},
			{
				id: 'both',
				text: ({ incumbent, candidate }) =>
					`Las condiciones de «${candidate}» se reservan del mismo modo ante «${incumbent}».`,
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
					`Se ha leído su propio contrato con «${incumbent}» en cuanto a exclusividad y a prohibiciones de captar a su personal.`,
			},
			{
				id: 'ownership',
				text: () =>
					'Está acordado de quién son guías, taxonomías, conjuntos de prueba, herramientas y etiquetas, y qué puede transmitirse.',
			},
			{
				id: 'disputes',
				text: ({ candidate }) =>
					`Se ha preguntado si hay pendiente o amenaza contra «${candidate}» un litigio por personas, clientes o secretos comerciales.`,
			},
			{
				id: 'indemnity',
				text: ({ candidate }) =>
					`Está acordado quién asume su coste si alguien reclama por el cambio y hasta dónde puede pagarlo «${candidate}».`,
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
					`Se sabe quién etiquetaría, y en cuánto tiempo, si una orden impidiera a «${candidate}» o a parte de su gente atenderle.`,
			},
			{ id: 'leave', text: () => 'En ese caso puede irse sin tarifa y recuperar todo el trabajo, terminado o no.' },
			{
				id: 'bridge',
				text: ({ incumbent }) =>
					`Hay un puente: una segunda fuente, una reserva de etiquetas o el derecho a prorrogar brevemente con «${incumbent}».`,
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
					`Está listado lo que tiene «${incumbent}»: datos brutos, etiquetas, guías, conjuntos de prueba, registros y los subcontratistas con copias.`,
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
					`Donde haya datos personales, pueden ir a «${candidate}»: se han revisado consentimientos, acuerdos y registros.`,
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
					`Se ha consultado a dos clientes de «${candidate}» de su tamaño y campo, a ser posible elegidos por usted.`,
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
					`Se han mirado los propietarios y las finanzas de «${candidate}» y lo que seguiría de una venta de la empresa.`,
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
				text: ({ incumbent }) => `La ayuda en el traspaso está acordada con «${incumbent}», o se sabe que falta.`,
			},
		],
	},
];

/** @type {import('./languages.js').Area<'checklist'>} */
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

/** @type {import('./languages.js').Area<'compare'>} */
const compare = {
	question: 'Comparación',
	leads: ({ name, lead, next }) => `«${name}» es el que más vale, ${lead} más que «${next}»`,
	losesLeast: ({ name, lead, next }) =>
		`Ninguno compensa; «${name}» es el que menos pierde, ${lead} menos que «${next}»`,
	tied: ({ names }) => `${names} valen lo mismo`,
	allTied: ({ count }) =>
		count === 2 ? 'Los dos candidatos valen lo mismo' : `Los ${count} candidatos valen lo mismo`,
	follows: 'Lo que sigue trata de',

	caption: 'Los candidatos según lo que importa',
	measure: 'Medida',
	measures: {
		upFront: 'Coste inicial',
		paysBack: 'Amortización',
		worth: 'Valor medio',
		npv: 'Con sus datos',
		range: 'En 8 de cada 10 escenarios',
		chance: 'Probabilidad de que compense',
		bestMonth: 'Traspaso a fin de',
		noticeBy: 'Preaviso a más tardar a final de',
		exitCost: 'Salida del contrato',
		fit: 'Encaje, de 10',
	},
	best: {
		least: 'cuanto menos, mejor',
		most: 'cuanto más, mejor',
		soonest: 'cuanto antes, mejor',
		latest: 'cuanto más tarde, mejor',
		highest: 'cuanto más alto, mejor',
		lowEnd: 'cuanto más alto el extremo bajo, mejor',
	},
	winner: 'el mejor',
	jointWinner: 'empatado',
	never: 'nunca',
	atOnce: 'inmediata',
	today: 'hoy',
	months: ({ months }) => `en ${inMonths(months)}`,
	fromTo: ({ low, high }) => `${low} a ${high}`,
	fixed: ({ month }) => `con traspaso en ${month}`,

	chart: 'Ventaja de cambiar a cada candidato, acumulada mes a mes',
	chartSays: ({ ends, horizon }) =>
		`Tras ${duration(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
	month: 'Mes',
};

/** @type {import('./languages.js').Area<'exit'>} */
const exit = {
	question: 'Salir del contrato',
	free: 'Salir no cuesta nada en este traspaso',
	costs: ({ amount }) => `Salir en este traspaso cuesta ${amount}`,
	brings: ({ amount }) => `Salir en este traspaso devuelve ${amount}`,

	methods: {
		kept: 'Solo se traslada una parte: el contrato continúa.',
		amended: 'El contrato se modifica: no hay nada que dejar.',
		used_up: 'El compromiso se consume hasta el fin del contrato.',
		none: 'Del compromiso no queda nada por pagar.',
		run_out: 'El resto del compromiso se paga hasta el final.',
		terminate: 'Salida anticipada del contrato: es más barato que pagar el resto.',
	},
	ends: 'Fin del contrato',
	endsUnlessEnded: 'Fin del contrato sin salida anticipada',
	notice: 'Preaviso',
	today: 'hoy',
	by: ({ end }) => `a más tardar ${end}`,
	settlement: 'Liquidación',
	clawback: 'Descuento devuelto',
	export: 'Exportación de sus datos',
	refund: 'Créditos reembolsados',
	forfeited: 'Créditos perdidos',
	forfeitedSays: 'Sin coste adicional: al quedarse se habrían usado, y la comparación ya lo muestra.',
	tooLate: ({ end }) => `El contrato se renueva al ${end}: el plazo para avisar antes de ese vencimiento ya ha pasado.`,
	lastCall: ({ end }) => `Solo un preaviso dado hoy pone fin al contrato al ${end}; después se renueva.`,
	missed: 'Si se pierde el preaviso',
	doesNotRenew: 'el contrato no se renueva',
	missedSays: 'Lo que cuesta dejar pasar el primer vencimiento sin preaviso, se haga lo que se haga después.',
	useUpGain: 'Ganancia de agotar el compromiso',
	useUpGainSays: 'Si siguiera pidiendo las etiquetas comprometidas hasta el fin del contrato.',
	lockIn: 'Dependencia',
	none: 'ninguna',
	lockInSays: 'Coste único en proporción al coste de quedarse un año.',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
	`${net} ${ahead ? 'por delante' : 'por detrás'} tras ${duration(horizon)}, sin descontar`;

/** @type {import('./languages.js').Area<'monthly'>} */
const monthly = {
	byMonth: 'Mes a mes',
	aheadThroughout: ({ net, ahead, horizon }) => `Nunca por detrás de quedarse, ${standing(net, ahead, horizon)}`,
	notEarnedBack: ({ net, ahead, horizon }) => `No se recupera: ${standing(net, ahead, horizon)}`,
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`${deepest} por detrás en el peor momento, en equilibrio al ${even}, ${standing(net, ahead, horizon)}`,
	waitingHurdle: ({ share, amount }) =>
		`Como los precios se mueven, esperar tiene un valor propio: cambie en cuanto el ahorro de un año supere el ${share} de lo que paga por etiquetas en un año, es decir, ${amount}.`,
	waitingSaving: ({ share, amount, exceeds }) =>
		`El ahorro real es de ${amount} en un año medio después del cambio, es decir, el ${share}: por ${exceeds ? 'encima' : 'debajo'} de este umbral.`,
	waitingIndicative:
		'Orientativo: supone que la diferencia de precios no deriva hacia ningún lado (Agarwal, Driscoll, Laibson, NBER w13487).',
	cumulative: 'Ventaja de cambiar, acumulada mes a mes',
	neverBehind: ({ end }) => `Cambiar nunca está por detrás de quedarse; al final queda en ${end}.`,
	course: ({ deepest, month, end }) =>
		`En su punto más bajo, cambiar está ${deepest} por detrás de quedarse; ${month === null ? 'no se recupera dentro del horizonte' : `se recupera en el mes ${month}`}; al final queda en ${end}.`,
	range: 'En 8 de cada 10 escenarios discurre dentro de la franja gris; la línea tiene cada dato en su valor.',
	cumulativeTable: 'Ventaja de cambiar por mes',
	addedUp: 'Acumulada',
	discounted: 'Acumulada y descontada',
	paysBack: ({ month }) => `Amortizado ${month}`,
};

/** @type {import('./languages.js').Area<'extent'>} */
const extent = {
	question: 'Qué parte trasladar',
	all: ({ worth }) => `Con sus datos, trasladarlo todo es lo que más vale: ${worth}`,
	part: ({ share, worth }) => `Con sus datos, lo que más vale es trasladar el ${share} de las etiquetas: ${worth}`,
	none: ({ share, loss }) =>
		`Con sus datos, ninguna parte compensa: incluso la mejor, el ${share} de las etiquetas, pierde ${loss}`,
	explains: 'Cada parte se traslada en su propio mejor mes, sin agotar el compromiso.',
	chart: 'Valor de trasladar una parte de las etiquetas',
	now: ({ share }) => `introducido: ${share}`,
	share: 'Parte que se traslada',
};

/** @type {import('./languages.js').Area<'fit'>} */
const fit = {
	question: 'Más allá del dinero',
	leads: ({ name, score, next, nextScore }) =>
		`«${name}» es el que mejor encaja, con ${score} de 10, por delante de «${next}» con ${nextScore}`,
	tied: ({ names, score }) => `${names} encajan igual de bien, con ${score} de 10`,
	allAlike: ({ score }) =>
		`Todos los proveedores encajan igual, con ${score} de 10: puntúelos para ver en qué se diferencian`,
	caption: 'Lo bien que encaja cada proveedor, de 0 a 10',
	provider: 'Proveedor',
	score: 'Nota',
	explains: 'Notas de 0 a 10, ponderadas según sus prioridades. No entran en los importes.',
	robust: ({ incumbent, share }) => `por delante de «${incumbent}» con el ${share} de todas las prioridades posibles`,
	always: ({ incumbent }) => `por delante de «${incumbent}» sean cuales sean sus prioridades`,
	never: ({ incumbent }) => `no por delante de «${incumbent}», sean cuales sean sus prioridades`,
	flip: ({ name, incumbent, criterion, from, to, raised }) =>
		`Para invertir el orden de «${name}» y «${incumbent}» tendría que ${raised ? 'subir' : 'bajar'} la prioridad de «${criterion}» de ${from} a ${raised ? 'más' : 'menos'} de ${to}: ninguna otra prioridad por sí sola lo logra con menos.`,
	noFlip: ({ name, incumbent }) =>
		`Ningún cambio de una sola prioridad invierte el orden de «${name}» y «${incumbent}».`,
	criterion: 'Criterio',
	priority: 'Prioridad',
	criteria: {
		accuracy: 'Exactitud y calidad',
		scalability: 'Escalabilidad',
		security: 'Seguridad',
		pricing: 'Precios',
		experience: 'Experiencia en su campo',
	},
	priorityOf: ({ criterion }) => `${criterion}: prioridad`,
	scoreOf: ({ criterion, name }) => `${criterion}: nota de «${name}»`,
	weigh: 'Ponderar y puntuar',
	missing: '¿Qué le importa además del dinero?',
	missingSays:
		'Indique cuánto importan la exactitud, la escalabilidad, la seguridad, los precios y la experiencia, y puntúe a cada proveedor de 0 a 10.',
	unscored: ({ names }) => `Aún sin puntuar: ${names}.`,
};

/** @type {import('./languages.js').Area<'explain'>} */
const explain = {
	staying: 'quedarse',
	switching: ({ candidate }) => `cambiar a «${candidate}»`,
	close: 'Cerrar',
	back: 'Atrás',
	loading: 'Calculando …',
	failed: 'No se pudo calcular.',

	formula: 'Fórmula',
	terms: 'Lo que contiene',
	name: 'Nombre',
	value: 'Valor',
	basedOn: 'Se basa en',
	where: ({ when, formula }) => `${formula} (${when})`,
	change: 'Cambiar',
	changeInput: ({ input }) => `Cambiar ${input}`,
	openFigure: ({ figure }) => `Cómo se obtiene «${figure}»`,
	assumption: 'Supuesto',
	yours: 'Su propia cifra',
	none: 'ninguno',

	months: 'Los meses que hay detrás',
	month: 'Mes',
	running: 'Suma hasta aquí',
	line: 'Importe',
	byCutover: 'Cada mes de traspaso',
	swings: 'Datos inciertos y el valor en cada extremo',
	input: 'Dato',
	low: 'Bajo',
	high: 'Alto',
	worthLow: 'Valor en el extremo bajo',
	worthHigh: 'Valor en el extremo alto',
	split: 'Repartido por clase de coste',
	zeroAt: ({ input }) => `${input}: valor con el que cambiar vale 0`,
	insteadOf: ({ value, now }) => `${value} en lugar de ${now}`,
	dependsOn: ({ inputs }) =>
		inputs === 1 ? 'El único dato del que depende' : `Los ${inputs} datos de los que depende`,
	methods: 'Todas las fórmulas y datos en una página',
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: 'Límite del tramo',

	functions: {
		max: 'el mayor de',
		min: 'el menor de',
		floor: 'la parte entera de',
		anniversaries: 'los aniversarios hasta',
		first_end: 'el primer vencimiento del contrato hasta',
	},
	sum: 'la suma por meses de',
	sumOfTiers: 'la suma por tramos de',
	sumOfProviders: 'la suma por proveedores de',
	sumOfTasks: 'la suma por tareas de',
	sumOfCriteria: 'la suma por criterios de',
	kinds: { cash: 'Pagos', staff: 'Personal propio', quality: 'Calidad', risk: 'Riesgo' },
};

/** @type {Record<import('./en.rest.js').Per, string>} */
const unit = { label: 'por etiqueta', hour: 'por hora' };

/** @type {import('./languages.js').Area<'negotiation'>} */
const negotiation = {
	evenAverage: ({ end }) =>
		`A estos precios, un traspaso al ${end} vale lo mismo que quedarse, de media en todos los escenarios. Solo se gana más allá: pida más de entrada.`,
	noPriceAverage: ({ candidate, end }) => `Al ${end}, ningún precio de «${candidate}» basta de media`,
	more: 'Otras peticiones, con todas las cifras',
	copy: 'Copiar',
	copied: 'Copiado.',
	question: 'En la mesa de negociación',
	headingPays: ({ incumbent, discount }) => `«${incumbent}» tendría que rebajar un ${discount} para retenerle`,
	headingCredit: ({ incumbent, credit }) => `Solo un crédito de ${credit} de «${incumbent}» le retendría`,
	headingUnkept: ({ incumbent }) => `Ningún precio de «${incumbent}» le retendría`,
	headingPrice: ({ candidate, price, per, offered }) =>
		`«${candidate}» consigue su contrato por ${price} ${unit[per]}, no por ${offered}`,
	headingDiscount: ({ candidate, discount }) =>
		`«${candidate}» consigue su contrato con un ${discount} de rebaja en sus precios`,
	headingNever: ({ candidate }) => `Ni siquiera con etiquetas gratuitas conseguiría «${candidate}» su contrato`,
	headingEven: 'Las dos ofertas valen lo mismo',

	even: 'Estos son los puntos en que las dos ofertas valen lo mismo para usted. Lo que gana está más allá: empiece pidiendo más.',
	holds: ({ end, of }) =>
		`Valen para un traspaso al ${end}, cada uno por sí solo y con todo lo demás igual${{ best: '. Ningún otro mes vale más, así que lo que le hace descartar este vale para todos', closest: ', el mes en que el nuevo proveedor conseguiría su contrato al precio más alto', shown: '' }[of]}.`,
	tossUp: 'Está demasiado reñido: una pequeña concesión de cualquiera de los dos decide.',

	to: ({ name }) => `A «${name}»`,

	sayDiscount: ({ discount }) => `Nos quedamos si su precio por etiqueta baja un ${discount} desde la próxima factura.`,
	sayDiscountPrice: ({ discount, price, per }) => `Nos quedamos si baja un ${discount}, a ${price} ${unit[per]}.`,
	sayRetentionCredit: ({ credit }) => `Nos quedamos con ${credit} de crédito en nuestras próximas facturas.`,
	noDiscount:
		'Ningún descuento bastaría, ni siquiera etiquetas gratuitas: el compromiso, las cuotas o la calidad hablan por sí solos contra quedarse.',
	needsNothing: ({ loss, best }) =>
		`No hace falta nada para retenerle: irse le costaría ${loss}${best ? ' incluso en el mejor mes' : ' en ese traspaso'}. Pregunte de todos modos; en la renovación los precios están abiertos.`,

	sayHold: ({ offered, per }) => `Cambiamos a ${offered} ${unit[per]} si mantiene ese precio durante todo el contrato.`,
	sayHoldAll: 'Cambiamos si mantiene sus precios durante todo el contrato.',
	limit: ({ price, per, room }) => `Guárdeselo: el cambio compensa hasta ${price} ${unit[per]}, un ${room} más.`,
	limitRise: ({ room }) => `Guárdeselo: el cambio compensa aunque sus precios suban hasta un ${room}.`,
	noLimit: ({ name }) => `El cambio compensaría incluso a diez veces el precio de «${name}».`,
	limitFee: ({ amount, cutover }) =>
		`Guárdeselo: el cambio compensa aunque el alta cueste ${amount} más de lo ofrecido, al ${cutover}.`,
	limitCredit: ({ credit }) => `Guárdeselo: necesita al menos ${credit} del crédito por firmar.`,
	sayPrice: ({ price, per, offered }) => `Cambiamos si baja de ${offered} a ${price} ${unit[per]}.`,
	sayPrices: ({ discount }) => `Cambiamos si sus precios bajan un ${discount}.`,
	saySigningCredit: ({ credit, more }) =>
		`Cambiamos con ${credit} de crédito en nuestras primeras facturas${more ? ', en lugar de lo que ofrece' : ''}.`,
	sayBear: ({ amount, cutover }) => `Cambiamos si asume ${amount} de lo que nos cuesta el cambio, al ${cutover}.`,
	sayPay: ({ amount, cutover }) => `Cambiamos si nos paga ${amount}, al ${cutover}.`,
	noPrice: 'Ningún precio bastaría, ni siquiera etiquetas gratuitas: decide lo que cuesta salir y cambiar.',
	noCredit: 'Ningún crédito por firmar basta: las facturas contra las que iría son demasiado pequeñas.',

	table: 'Lo que haría que ambas ofertas valieran lo mismo',
	lever: 'Palanca',
	offered: 'Según la oferta',
	evensOut: 'Se iguala en',
	priceOf: ({ name }) => `Precio de «${name}», al quedarse`,
	pricesOf: ({ name }) => `Precios de «${name}»`,
	retentionCredit: ({ name }) => `Crédito adicional de «${name}», al quedarse`,
	signingCredit: ({ name }) => `Crédito por firmar de «${name}»`,
	paymentTo: ({ name, cutover }) => `Pago a «${name}» más allá de la oferta, al ${cutover}`,
	perUnit: ({ price, per }) => `${price} ${unit[per]}`,
	none: 'ninguno',
	notNeeded: 'no hace falta nada',
	nothingDoes: 'nada basta',
	tenfold: 'más de diez veces',
};

/** @type {import('./languages.js').Area<'plan'>} */
const plan = {
	steps: {
		notice: {
			name: 'Dar el preaviso',
			does: 'En la forma y a la dirección que indica el contrato; sus propias fechas prevalecen sobre los meses enteros que aquí se cuentan.',
		},
		preparation: { name: 'Preparación', does: 'Todo lo que viene antes del traspaso.' },
		evaluation: { name: 'Evaluación', does: 'Comparar ofertas, ver referencias, negociar y elegir.' },
		pilot: {
			name: 'Piloto',
			does: 'Hacer etiquetar un lote pequeño y juzgarlo a ciegas, con un conjunto de prueba que ninguno de los proveedores hizo.',
		},
		security: { name: 'Revisión de seguridad', does: 'Accesos, personas, lugares, subcontratistas, incidentes.' },
		legal: {
			name: 'Revisión jurídica',
			does: 'Ambos contratos: lo que le obliga en el antiguo, lo que le protege en el nuevo.',
		},
		migration: {
			name: 'Guías e integración',
			does: 'Entregar las guías, conectar los flujos de datos, calibrar al nuevo personal.',
		},
		parallel: {
			name: 'Doble producción',
			does: 'Ambos proveedores etiquetan el mismo trabajo; compare antes de depender del nuevo.',
		},
		relabel: { name: 'Reetiquetado', does: 'El nuevo proveedor rehace una parte del conjunto de entrenamiento.' },
		cutover: { name: 'Traspaso', does: 'A partir del día siguiente, el nuevo proveedor etiqueta lo que se traslada.' },
		phased_move: {
			name: 'Traslado por fases',
			does: 'Las etiquetas se trasladan en pasos mensuales iguales; entretanto, ambos proveedores entregan.',
		},
		true_up: {
			name: 'Liquidación del compromiso',
			does: 'Termina un periodo del compromiso: se factura lo que falta y se pierde lo que queda de un periodo pagado por adelantado.',
		},
		credits_expire: {
			name: 'Caducan los créditos',
			does: 'Se pierde lo que queda de sus créditos con el proveedor actual.',
		},
		provider_end: {
			name: 'El proveedor termina',
			does: 'El proveedor actual deja de prestar el servicio por su cuenta; lo que debía etiquetar después llega tarde.',
		},
		new_true_up: {
			name: 'Liquidación del nuevo compromiso',
			does: 'Termina un periodo del compromiso con el nuevo proveedor: se factura lo que falta y se pierde lo que queda de un periodo pagado por adelantado.',
		},
		new_credits_expire: {
			name: 'Caducan los nuevos créditos',
			does: 'Se pierde lo que queda de sus créditos con el nuevo proveedor.',
		},
		contract_end: {
			name: 'Fin del contrato',
			does: 'Para entonces, recupere sus datos y obtenga confirmación de su supresión.',
		},
		ramp: {
			name: 'Arranque',
			does: 'Hasta que el nuevo personal ha recuperado el 95 % de lo que al principio le faltaba en rapidez y exactitud.',
		},
		accuracy_dip: {
			name: 'Recuperación de los modelos',
			does: 'Hasta que se ha recuperado el 95 % de la caída de la exactitud del modelo.',
		},
		retraining: { name: 'Reentrenamiento', does: 'Entrenar los modelos con las nuevas etiquetas y validarlos.' },
		payback: {
			name: 'Amortizado',
			does: 'Desde aquí, cambiar va por delante de quedarse: compare con lo que debía costar.',
		},
	},
	question: 'Qué hacer y para cuándo',
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? 'Preaviso hoy, inicio' : 'Inicio'} en ${begin}${notice ? `, preaviso a más tardar ${notice}` : ''}, traspaso al ${cutover}`,
	headingAnyway: ({ begin, notice, cutover }) =>
		`Si cambiara de todos modos: ${notice === null ? 'preaviso hoy, inicio' : 'inicio'} en ${begin}${notice ? `, preaviso a más tardar ${notice}` : ''}, traspaso al ${cutover}`,
	noticeFirst:
		'Daría el preaviso antes de que termine la evaluación: empiécela antes o decida con lo que se sepa entonces.',
	chart: ({ name }) => `Plan del cambio a «${name}»`,
	chartSays: ({ first, when, last, until }) => `Empieza con «${first}», ${when}, y termina con «${last}», ${until}.`,
	table: ({ name }) => `El cambio a «${name}», paso a paso`,
	step: 'Paso',
	from: 'Desde',
	until: 'Hasta el final de',
	todo: 'En qué consiste',
	today: 'hoy',
	todayMark: 'Hoy',
	round: ({ step, n }) => `${step} ${n}`,
	span: ({ from, to }) => `${from} – ${to}`,
	endOf: ({ month }) => `fin de ${month}`,
	beyond: 'La flecha apunta más allá del horizonte.',

	calendar: 'Añadir las fechas a su calendario (.ics)',
	calendarFailed: 'No se pudo crear el calendario; inténtelo otra vez.',
	undated:
		'Indique el primer mes en «Todos los datos» para ver aquí meses naturales y tener las fechas como calendario.',
	calendarTitle: ({ from, to }) => `Cambio de «${from}» a «${to}»`,
	entry: ({ step, name, single }) => `${step}${single ? '' : ', hecho'} («${name}»)`,
	entrySays: ({ does, months }) =>
		`${does}\n${months}\nDel plan de cambio. Cuenta meses enteros: compruebe cada fecha en el contrato.`,
	begin: ({ name }) => `Empezar a preparar («${name}»)`,
};

/** @type {import('./languages.js').Area<'baseline'>} */
const baseline = {
	question: 'Frente a A',
	more: ({ amount }) => `Vale ${amount} más que A`,
	less: ({ amount }) => `Vale ${amount} menos que A`,
	same: 'Vale lo mismo que A',
	unchanged: 'A está guardado: cambie algo y aquí verá lo que produce',
	otherCurrency: 'A está en otra moneda, por lo que no se pueden comparar',
	swap: 'Intercambiar A y esto',
	back: 'Volver a A',
	drop: 'Olvidar A',
	aOf: ({ name }) => `A: ${name}`,
	nowOf: ({ name }) => `Ahora: ${name}`,
	caption: 'A y el estado actual según lo que importa',
	better: 'mejor',
	changes: 'Lo que ha cambiado',
	input: 'Dato',
	a: 'A',
	now: 'Ahora',
	none: 'ninguno',
	yes: 'sí',
	no: 'no',
	low: ({ input }) => `${input}: extremo bajo`,
	high: ({ input }) => `${input}: extremo alto`,
	tier: ({ at }) => `tramo ${at}`,
	inTier: ({ input, tier }) => `${input}, ${tier}`,

	chart: 'De lo que vale A a lo que vale esto, partida por partida',
	chartSays: ({ from, to, line, amount }) => `De ${from} a ${to}; el paso mayor es ${line}, ${amount}.`,
	chartSame: ({ from, to }) => `De ${from} a ${to}; ninguna partida difiere.`,
	gain: ({ amount }) => `+${amount}`,
	loss: ({ amount }) => `−${amount}`,
	others: 'Todas las demás partidas',
	rounding: 'Redondeo',
	line: 'Partida',
	difference: 'Diferencia',
	total: 'Valor en total',
	explains: 'Cada barra es lo que una partida añade al valor actual del cambio, de más o de menos que en A.',
};

/** @type {import('./languages.js').Area<'documents'>} */
const documents = {
	workbook: {
		summary: 'Resumen',
		inputs: 'Datos',
		stay: 'Quedarse',
		switch: ({ n }) => `Cambiar ${n}`,
		title: 'Lo que cuesta cambiar de proveedor de etiquetado',
		about: ({ preset, currency, day }) => `${preset}; importes en ${currency}; hecho el ${day}`,
		live: 'Todo se calcula a partir de los valores en azul de la hoja de datos: cambie uno y las cifras se actualizan. El número de meses, tareas, tramos y candidatos es fijo, igual que los datos en negro, la probabilidad y los dos resultados contiguos.',
		candidate: 'Candidato',
		cutover: 'Traspaso al final de',
		stayTotal: 'Coste de quedarse',
		switchTotal: 'Coste de cambiar',
		oneTime: 'Al inicio',
		netBenefit: 'Ventaja',
		npv: 'Valor actual neto',
		payback: 'Amortizado en el mes',
		chance: 'Probabilidad de que compense',
		low: 'Valor en un mal escenario (1 de 10 es peor)',
		high: 'Valor en un buen escenario (1 de 10 es mejor)',
		onPage: 'Valor actual neto calculado',
		difference: 'Diferencia',
		never: 'nunca',
		month: 'Mes',
		date: 'Fecha',
		total: 'Total',
		presentValue: 'Valor actual',
		discount: 'Factor de descuento',
		discounted: 'Descontado',
		benefit: 'Ventaja: quedarse menos cambiar',
		cumulative: 'Ventaja acumulada',
		discountedBenefit: 'Ventaja descontada',
		cumulativeDiscounted: 'Ventaja descontada acumulada',
		behind: 'Por detrás en el mes',
		stayTitle: ({ name }) => `Quedarse con «${name}»`,
		switchTitle: ({ name }) => `Cambiar a «${name}»`,
		monthNote:
			'Los importes positivos son gastos; cada partida de cada mes se redondea una vez, a la unidad menor de la moneda.',
		input: 'Dato',
		whose: 'De',
		value: 'Valor',
		unit: 'Unidad',
		rangeLow: 'Bajo (p10)',
		rangeHigh: 'Alto (p90)',
		origin: 'Origen',
		yes: 'sí',
		presetValue: 'Valor de la plantilla',
		source: 'Fuente del valor de la plantilla',
		pointer: 'Campo del escenario',
		commonCause: 'Causa común',
		reopening: 'Para volver a abrir este archivo',

		decision: {
			sheet: 'Decisión',
			simulated: ({ draws }) =>
				`Simulado con ${draws} escenarios igual de probables. Son valores: no siguen a un dato que se cambie aquí.`,
			action: 'Opción',
			mean: 'Valor medio',
			regret: 'Pérdida de oportunidad media',
			regretHigh: 'Pérdida de oportunidad, superada en 1 de cada 10 escenarios',
			regretSays: 'La pérdida de oportunidad es cuánto más vale la mejor opción de un escenario.',
			bestIn: 'La mejor en',
			advice: 'Consejo',
			recommended: 'media más alta',
			cautious: 'la mejor en su peor décima parte',
			middle: 'Valor en el escenario mediano',
			turningDiscount: ({ name }) => `Descuento de «${name}» con el que el mejor cambio vale 0 de media`,
			turningPrice: ({ name }) => `Factor sobre los precios de «${name}» con el que el mejor cambio vale 0 de media`,
			evpi: 'Valor máximo de cualquier información',
			worthUpTo: 'Vale hasta',
		},

		prices: 'Precios',
		provider: 'Proveedor',
		task: 'Tarea',
		labelsAbove: 'Para etiquetas por encima de',
		priceStep: 'Más que el tramo anterior',

		season: 'Temporada',
		service: 'Meses desde el traspaso',
		usable: 'Etiquetas que agotan el compromiso',
		labels: 'Etiquetas',
		taskCharge: ({ task }) => `Precio: ${task}`,
		charge: 'Precio de lista',
		serves: 'Suministra (1: sí)',
		uplifts: 'Subidas de precio hasta ahora',
		uplift: 'Factor de precio',
		purchase: 'Compras',
		committed: 'Compromiso',
		periodEnd: 'Fin del periodo de compromiso, mes',
		periodCut: 'Su último mes aquí',
		periodCommitted: 'Compromiso del periodo',
		periodPurchases: 'Compras del periodo hasta ahora',
		topUp: 'Complemento',
		billed: 'Facturado por adelantado',
		balanceBefore: 'Saldo prepagado antes',
		balanceUsed: 'Pagado con el saldo',
		balanceLeft: 'Saldo prepagado después',
		invoice: 'Factura',
		creditsBefore: 'Créditos antes',
		creditsUsed: 'Pagado con créditos',
		creditsLeft: 'Créditos después',
		paid: 'A pagar',
		startUp: 'Efecto de arranque restante',
		within: 'Etiquetas dentro de la capacidad',
		missing: 'Etiquetas por encima de la capacidad',
		late: 'Etiquetas tardías',
		wrong: 'Etiquetas erróneas añadidas',
		wrongLabels: 'Etiquetas erróneas en el conjunto de entrenamiento',
		dataset: 'Conjunto de entrenamiento',

		leaving: 'Salida',
		leavingRows: {
			leaves: 'Todas las etiquetas cambian',
			moved: 'Traspasado al final del mes',
			contract_end: 'Fin del contrato, mes',
			using: 'El compromiso se agota',
			last_month: 'Último mes de servicio',
			period_end: 'Fin de su periodo de compromiso, mes',
			period_start: 'e inicio, mes',
			period_over: 'El periodo está liquidado',
			early_exit_month: 'Primera salida anticipada, mes',
			shortfall_now: 'Hasta el último mes: déficit del periodo',
			later_now: 'compromisos posteriores',
			fees_now: 'cuotas de plataforma',
			owed_now: 'adeudado',
			shortfall_early: 'Hasta una salida anticipada: déficit del periodo',
			later_early: 'compromisos posteriores',
			fees_early: 'cuotas de plataforma',
			owed_early: 'adeudado',
			shortfall_end: 'Hasta el fin del contrato: déficit del periodo',
			later_end: 'compromisos posteriores',
			fees_end: 'cuotas de plataforma',
			owed_end: 'adeudado',
			credits_then: 'Créditos restantes',
			balance_then: 'Saldo prepagado restante',
			early_exit_fee: 'Penalización por salida anticipada',
			cost_early: 'Liquidación de una salida anticipada',
			cost_run_out: 'Liquidación hasta el fin del contrato',
			early_gain: 'La salida anticipada es más barata por',
			rule: 'Regla aplicable, 1 a 7',
			method: 'Qué significa',
			credits_remaining: 'Créditos no usados',
			exit_cost: 'Coste de la salida',
			carried_credits: 'Créditos del contrato modificado',
			notice_by: 'Preaviso a más tardar al final del mes',
		},

		years: 'Pagos por año',
		cash: 'Pagos',
		fromMonth: 'Desde el mes',
		toMonth: 'Hasta el mes',
	},
	report: {
		title: ({ incumbent, candidate }) => `De «${incumbent}» a «${candidate}»`,
		about: ({ preset, months, currency, day }) =>
			`Lo que costaría y aportaría en ${months} meses cambiar de proveedor de nuestras etiquetas de entrenamiento, en ${currency}. A partir de «${preset}»; hecho el ${day}.`,
		edition: ({ edition }) => `Calculado con la edición ${edition} del modelo.`,
		decided: ({ draws }) => `Decidido con ${draws} escenarios igual de probables.`,
		bestShare: ({ share }) => `Es la mejor opción en el ${share} de los escenarios.`,
		lastGood: 'Esta es la última respuesta válida: una cifra necesita otro valor.',
		candidates: 'Los candidatos lado a lado',
		candidate: 'Candidato',
		costs: 'Lo que cuesta al inicio',
		costsNote:
			'Solo lo que supera 0. El personal propio son horas de su gente; calidad y riesgo son pérdidas esperadas, no facturas.',
		total: 'Total único',
		deadlines: 'Qué hacer y para cuándo',
		fromTo: ({ from, to }) => `de ${from} a ${to}`,
		missed: ({ cost }) => `Perder el preaviso cuesta ${cost}.`,
		exit: ({ cost }) => `Salir del contrato actual: ${cost}.`,
		inputs: 'Las cifras de las que más depende',
		inputsNote: '● señala una cifra nuestra; todas las demás son las de la plantilla, con su fuente al lado.',
		moreInputs: ({ count }) =>
			count === 1
				? 'Otra cifra nuestra está en la hoja de cálculo y en el enlace.'
				: `Otras ${count} cifras nuestras están en la hoja de cálculo y en el enlace.`,
		input: 'Dato',
		value: 'Valor',
		source: 'Fuente',
		preset: ({ value }) => `nuestra; en la plantilla ${value}`,
		origins: { typed: 'introducido', measured: 'medido', example: 'ejemplo' },
		none: 'ninguno',
		yes: 'sí',
		no: 'no',
		caveats: 'Qué tener presente',
		caveat: [
			'Quedarse y cambiar se comparan mes a mes; lo ya gastado no está en ninguno de los dos. Un valor positivo es una ganancia frente a quedarse.',
			'Las cifras marcadas como supuestos son ejemplos hasta que alguien las sustituya. El propio texto del contrato decide fechas y cargos; esto no es asesoramiento jurídico.',
			'La calidad perdida y el riesgo son estimaciones de lo que se deja de ganar, no de lo que se paga; el reparto por clase de coste muestra qué son pagos.',
		],
	},
};

/** @type {typeof import('./en.rest.js').methodsPage} */
export const methodsPage = {
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
	cases:
		'Se calculan dos casos mes a mes durante el horizonte: quedarse y cambiar al final del mes de traspaso. Una partida es un tipo de coste en un mes; por encima de 0 es dinero que sale. La ventaja de un mes es el coste de quedarse menos el coste de cambiar. Lo ya gastado no figura en ninguno de los dos.',
	money:
		'Los importes son decimales. Cada partida de cada mes se redondea una sola vez, a la unidad menor de la moneda y alejando de cero la mitad, y los totales suman partidas redondeadas, de modo que todas las cifras cuadran al céntimo. Las proporciones, las tasas y las exactitudes se muestran en tanto por ciento; los puntos son puntos porcentuales de exactitud del modelo.',
	kinds:
		'Cada partida es de una sola clase, para que nadie mezcle lo que se paga con lo que se deja de ganar: los <strong>pagos</strong> van a alguien, el <strong>personal propio</strong> son las horas de su gente, la <strong>calidad</strong> es lo que cuestan las etiquetas tardías o peores, y el <strong>riesgo</strong> es una pérdida esperada.',

	uncertainty: 'Cómo se trata la incertidumbre',
	ranges:
		'Un intervalo dice cuánto puede apartarse un dato de su valor: en uno de cada diez escenarios está por debajo del extremo bajo, en uno por encima del alto y en los otros ocho entre ambos. Los extremos son p10 y p90 de una distribución triangular cuyo pico es el propio valor. Todo lo simulado se cuenta en miles de escenarios igual de probables.',
	causes:
		'Los datos con una causa común se mueven juntos: si un precio sube más de lo esperado, probablemente otros también. Cada dato de abajo nombra su causa.',
	events:
		'Una reclamación y la primera interrupción de cada proveedor ocurren o no en un escenario. De media cuestan lo que las cifras exactas dan como pérdida esperada.',
	decides:
		'La recomendación es la opción con el valor medio más alto en los mismos escenarios: quedarse, o pasar a uno de los candidatos en uno de varios meses. No es la respuesta con los valores introducidos, porque ganancias y pérdidas no se reparten por igual alrededor de ellos; su media es lo que cabe esperar. Si quedarse y el mejor cambio difieren en menos del 1 % del coste anual de las etiquetas, la diferencia es demasiado pequeña para decidir.',
	information:
		'La pérdida de oportunidad es cuánto más vale la mejor opción de un escenario que la elegida. Su media es lo máximo que puede valer cualquier información antes de decidir; para un solo dato, es lo máximo que puede valer conocerlo.',
	pilot:
		'Un piloto revisa algunas etiquetas de un candidato. Su valor depende de cuántas veces su resultado cambiaría la decisión, y en cuánto; figura junto a lo que cuestan las etiquetas y su revisión.',

	answers: 'Respuestas',
	lines: 'Partidas de coste',
	monthly: 'Cada mes, en ambos casos',
	once: 'Una vez, al cambiar',
	quantities: 'Magnitudes de las fórmulas',
	functions: 'Funciones',
	says: {
		max: 'De dos números.',
		floor: 'Un número sin lo que sigue a su coma.',
		anniversaries:
			'A partir de los meses que quedan de contrato, de los meses entre subidas y de un mes: cuántas veces ha pasado antes de ese mes un número entero de intervalos desde el final del plazo. Los precios suben al mes siguiente.',
		first_end:
			'A partir de los meses que quedan, la renovación, el preaviso y el último mes con el proveedor actual: el primer final del plazo o de una renovación que no sea anterior a ese mes ni al final del preaviso contado desde hoy. Sin renovaciones, el contrato puede terminar en cualquier mes desde el final del plazo.',
		sum: 'Lo que sigue, sumado para cada mes, tarea, tramo o proveedor del que se trate.',
	},
	allBut: ({ n }) => (n === 1 ? 'Todos los datos menos uno' : `Todos los datos menos ${n}`),

	inputs: 'Datos',
	inputsSay:
		'«Si falta» es lo que significa un dato que no se indica; «verosímil» es el intervalo del que su valor sale en dos de cada diez escenarios, uno por cada lado, × un factor sobre el valor y un signo lo que se le suma.',
	incumbent: 'proveedor actual',
	candidate: 'candidato',
	unit: 'Unidad',
	accepted: 'Se admite',
	ifAbsent: 'Si falta',
	given: 'debe indicarse',
	startsAt: 'Valor inicial',
	plausible: 'Verosímil',
	cause: 'Causa común',
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
		score: 'nota',
		weight: 'peso',
	},
};

/** @type {import('./languages.js').Rest['rules']} */
const rules = {
	number: 'un número',
	yes_no: 'verdadero o falso',
	choice: ({ choices }) => `uno de: ${choices}`,
	currency: 'un código de moneda ISO 4217 como EUR',
	calendar_month: 'un mes como 2027-01, de 1900-01 a 2199-12',
	text: ({ high }) => `un texto de 1 a ${high} caracteres válidos, alguno de ellos visible`,
	note: ({ high }) => `un texto de como máximo ${high} caracteres válidos`,
	items: ({ low, high }) => `una lista de ${low === high ? high : `${low} a ${high}`} elementos`,
	not_with_model: ({ model }) => `ningún campo así con el modelo de precios «${model}»`,
	not_with_tasks: 'ningún campo así con tareas, pues cada tarea tiene el suyo',
	needs_tasks: 'ninguna tarea que se traslade, pues la demanda no tiene tareas',
	rate_card_needs_tasks: 'otro modelo de precios, o una lista de tareas',
	price_for: ({ choices }) => `un precio para ${choices}`,
	unique: 'cada nombre una sola vez',
	profile: 'factores que sumen 12, con una tolerancia de 0,01',
	labels_above: ({ low }) => `más de ${low}`,
	no_upper_end: 'ningún límite superior en el último tramo',
	at_most: ({ high, highField }) => `como máximo ${high}, el valor de «${highField}»`,
	month_between: ({ low, lowField, high, highField }) =>
		`como mínimo ${low} («${lowField}») y como máximo ${high} («${highField}»)`,
	phases: ({ low, high, highField }) =>
		`de ${low} a ${high}, para que todos los pasos terminen antes del final de «${highField}»`,
	whole_move: ({ highField }) => `Desmarque esta casilla, o traslade todo de una vez: cambie «${highField}»`,
	not_both: ({ highField }) => `Desmarque esta casilla o «${highField}»`,
	given_number: 'el puntero JSON de un número que figure en este escenario',
	input: 'el puntero JSON de un dato',
	no_range: 'ningún intervalo para este dato',
	at_most_value: ({ high }) => `como máximo el propio valor, ${high}`,
	at_least_value: ({ low }) => `como mínimo el propio valor, ${low}`,
	object: 'un objeto',
	fields: ({ choices }) => `uno de los campos ${choices}`,
	once: 'cada campo una sola vez',
	ranges: 'un objeto que asigne intervalos a punteros JSON',
	range_within: ({ low, high }) => `un intervalo entre ${low} y ${high}`,
	figure: 'una cifra que se pueda explicar',
	json: 'un escenario en JSON',
	size: 'un escenario más pequeño',
	none: 'ningún otro error',
};

/** @type {import('./languages.js').Area<'costs'>} */
const costs = {
	once: {
		cash: 'Único: pagos',
		staff: 'Único: personal propio',
		quality: 'Único: etiquetas tardías o peores',
		risk: 'Único: pérdidas esperadas',
	},
	question: 'De dónde viene el coste',
	pays: ({ cost, saving, net, horizon }) =>
		`${cost} al inicio ahorran después ${saving}: ${net} menos en ${duration(horizon)}`,
	free: ({ saving, horizon }) => `Nada al inicio y ${saving} ahorrados en ${duration(horizon)}`,
	partly: ({ cost, saving }) => `${cost} al inicio, de los que después se ahorran ${saving}`,
	dearer: ({ cost, more }) => `${cost} al inicio y ${more} más que pagar después`,
	wasted: ({ cost }) => `${cost} al inicio y casi nada ahorrado después`,
	onlyDearer: ({ more }) => `Nada al inicio, pero ${more} más que pagar después`,
	same: 'Cambiar cuesta tanto como quedarse',
	comesBack: ({ back, saving, more }) =>
		`Al inicio se recuperan ${back}${saving !== null ? ` y después se ahorran ${saving}` : more !== null ? `, pero después hay que pagar ${more} más` : ''}`,

	largest: ({ lines }) => `La mayor parte del coste único corresponde a: ${lines.map(lower).join(' y ')}.`,

	more: ({ amount }) => `+${amount}`,
	less: ({ amount }) => `−${amount}`,
	table: 'Lo que cambiar cuesta y ahorra, por clase',
	kind: 'Clase de coste',
	upFront: 'Al inicio',
	saved: 'Ahorrado después',
	net: 'Ventaja neta',
	worth: 'Valor actual',
	all: 'En total',
	lines: 'El coste inicial, partida por partida',
};

/** @type {import('./languages.js').Area<'risk'>} */
const risk = {
	sure: 'Qué seguridad hay',
	looking: 'Examinando miles de escenarios …',
	paysIn: ({ pays }) => `Compensa en ${pays} de 50 escenarios igual de probables`,
	paysInShare: ({ share }) => `Compensa en el ${share} de los escenarios igual de probables`,
	outside: ({ worth }) =>
		`${worth}, con cada dato en su valor, queda fuera de ese intervalo: algunos datos se extienden más hacia un lado.`,
	lopsided: ({ worth, above }) =>
		`${worth}, con cada dato en su valor, es ${above ? 'más' : 'menos'} de lo que da la mayoría de los escenarios: los datos se extienden más hacia el lado ${above ? 'malo' : 'bueno'}.`,
	nothingUncertain: 'Ningún dato de este escenario es incierto.',
	drivers: ({ drivers }) =>
		`La mayor parte de la dispersión viene de: ${drivers.map(({ input, share }) => `${input} (${share})`).join(' y ')}. Las barras muestran el efecto de cada dato incierto por sí solo.`,

	scenarios: 'Cincuenta escenarios igual de probables según lo que vale el cambio en cada uno',
	scenariosSay: ({ low, high }) => `En uno de cada diez vale menos de ${low}; en uno de cada diez, más de ${high}.`,
	scenariosTable: 'Lo que vale el cambio en todos los escenarios',
	medianMark: ({ amount }) => `La mitad por encima de ${amount}`,
	yoursMark: ({ amount }) => `Sus datos: ${amount}`,
	causes: {
		price_uplifts: 'Subidas de precios en general',
		minutes_per_label: 'Minutos por etiqueta en general',
		rework_price_share: 'Coste de rehacer etiquetas en general',
		disruption_months: 'Duración de las interrupciones en general',
		recovery_cost: 'Coste de la recuperación en general',
		new_workforce: 'Rapidez con que aprende el nuevo personal',
	},
	measure: 'Medida',
	low: 'Extremo bajo: uno de cada diez escenarios es peor',
	middle: 'Centro: la mitad son peores',
	high: 'Extremo alto: uno de cada diez es mejor',
	mean: 'Media',
	worstTenth: 'Media de la peor décima parte',
	chance: 'Probabilidad de que compense',

	swings: 'Lo que vale el cambio en el extremo bajo y el alto de cada dato incierto',
	swingsSay: ({ input }) => `El efecto más amplio es el de: ${input}. No recoge lo que los datos hacen juntos.`,
	swingsTable: 'Valor actual neto en los extremos de cada dato incierto',
	swingsHead: { input: 'Dato', low: 'Bajo', worthAtLow: 'Valor entonces', high: 'Alto', worthAtHigh: 'Valor entonces' },
	stopsPaying: 'deja de compensar en 0',
};

/** @type {import('./languages.js').Area<'remarks'>} */
const remarks = {
	ofFigure: ({ figure, origin }) => `${figure} (${origin})`,
	remove: 'Quitar',
	removeInput: ({ input }) => `Quitar ${input}`,
	more: ({ n }) => (n === 1 ? 'Una observación más' : `${n} observaciones más`),
};

/** @type {import('./languages.js').Area<'exchange'>} */
const exchange = {
	rate: ({ from, to }) => `Tipo de cambio: ${to} por un ${from}`,
	ask: ({ currency }) => `Indique un tipo de cambio a ${currency} para los importes, o empiece de nuevo.`,
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'Convertir todos los importes',
	startOver: 'Empezar de nuevo',
	keep: ({ currency }) => `Mantener ${currency}`,
};

/** @type {import('./languages.js').Area<'restsOn'>} */
const restsOn = {
	these: ({ n }) =>
		n === 1
			? 'De las cifras que aún no son suyas, esta es la que más importa'
			: `De las cifras que aún no son suyas, estas ${['', '', 'dos', 'tres'][n]} son las que más importan`,
	only: ({ n }) =>
		n === 1
			? 'Esto se basa en una cifra que aún no es suya'
			: `Esto se basa en ${['', '', 'dos', 'tres'][n]} cifras que aún no son suyas`,
	none: 'Esto se basa en sus propias cifras',
	others: 'Ahora estas cifras son suyas. Las siguientes aparecen al salir de la lista',
	worth: ({ amount }) => `conocerla vale hasta ${amount}`,
	moves: ({ amount }) => `cambia el valor en ${amount}, no la respuesta`,
	worthNothing: 'no vale nada: la respuesta no cambia',
	mine: 'su cifra',
	confirm: 'Es correcta',
	confirmInput: ({ input }) => `Es correcta: ${input}`,
};

/** @type {import('./languages.js').Area<'findOut'>} */
const findOut = {
	knowing: 'Lo que vale saber más',
	question: 'Qué averiguar primero',
	upTo: ({ amount }) => `hasta ${amount}`,
	explains: 'Lo máximo que puede valer, de media, conocer un dato con certeza antes de decidir.',
	everything: ({ amount, tenth }) =>
		`Frente a saberlo todo, decidir ahora supone perder ${amount} de media, y más de ${tenth} en uno de cada diez escenarios. Ninguna información puede valer más que esa media.`,
	sameChoice: 'La misma elección es la mejor en todos los escenarios.',
	safeStay: 'Para ir sobre seguro, quédese: en la peor décima parte de sus escenarios, nada da mejor resultado.',
	safeSwitch: ({ name, end }) =>
		`Para ir sobre seguro, cambie a «${name}» al ${end}: en la peor décima parte de sus escenarios, nada da mejor resultado.`,
	pilotOf: ({ name }) => `Un piloto con «${name}»`,
	labels: 'Etiquetas',
	worth: 'Valor',
	cost: 'Coste',
	net: 'Ganancia',
	best: 'el mejor',
};

/** @type {import('./languages.js').Area<'clauses'>} */
const clauses = {
	says: {
		renews: 'Se renueva por {0}',
		exit: 'La salida anticipada cuesta {0} del resto',
		period: 'Compromiso de {2} liquidado cada {0}; se factura {1} de lo que falte',
		prepaid: 'El compromiso se paga por adelantado',
		minimum: 'Al menos {0} al mes',
		uplift: 'Próxima subida de precios {0}, después {1}',
		fee: 'Cuota de plataforma de {0} al mes',
		credits: 'Créditos de {0} que caducan tras {1}',
		clawback: 'Descuentos de {0} que devolver con una salida anticipada',
		stops: 'El proveedor solo le atiende {0} más',
		part: 'Solo se traslada el {0} de las etiquetas',
		capacity: 'Entrega como máximo {0} al mes',
		offerCommitment: 'Le compromete a {0} al mes',
		offerFee: 'Cuota de plataforma de {0} al mes',
		offerCredits: 'Créditos por firmar de {0}',
	},
	add: { contract: 'Su contrato dice además …', offer: 'La oferta dice además …' },
	severalKinds: 'Varios tipos de etiquetas, cada uno con su precio',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `Tipos de etiquetas: ${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `Tipo ${n}`,
	remove: ({ clause }) => `Quitar: ${clause}`,
	limitsGone: 'Se han quitado los límites, tarifas y créditos del ejemplo: ahora es su contrato.',
	bringBack: 'Recuperarlos',
	betterDeal: 'Pedir mejores condiciones',
	amended: ({ name }) => `${name}, contrato modificado`,
	askFor: ({ name, discount, month }) => `Pida a «${name}» un descuento de ${discount} en sus precios desde ${month}.`,
	bills: ({ now, offer, then }) => `Hoy paga ${now} al mes; con «${offer}», ${then}.`,
};

// What a visitor can take away.
/** @type {import('./languages.js').Area<'sharing'>} */
const sharing = {
	paragraph: 'Párrafo para un mensaje',
	paragraphCopied: 'El párrafo está copiado.',
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
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'Esta página no permite dibujar un PNG; el SVG puede guardarse.',
	savePicture: ({ name, kind }) => `Guardar «${name}» como ${kind}`,
	pictures: 'Imágenes',
	calendar: 'Calendario (.ics)',
};

/** @type {import('./languages.js').Rest} */
const rest = {
	audit,
	checklist,
	clauses,
	compare,
	estimator,
	exit,
	extent,
	fit,
	explain,
	monthly,
	negotiation,
	plan,
	rules,
	baseline,
	costs,
	risk,
	findOut,
	remarks,
	exchange,
	restsOn,
	sharing,
	documents,
};

export default rest;
