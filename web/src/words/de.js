// The sentences in German that the page shows at once. de.rest.js has the others.
import estimator from './estimator.de.json' with { type: 'json' };

const small = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** In the accusative: "drei Jahre", "einen Monat". @param {number} months */
export function duration(months) {
	if (months % 12 === 0 && months > 0) return months === 12 ? 'ein Jahr' : `${numeral(months / 12)} Jahre`;
	return months === 1 ? 'einen Monat' : `${numeral(months)} Monate`;
}

/** In the dative: "drei Jahren", "einem Monat". @param {number} months */
export function durationDative(months) {
	if (months % 12 === 0 && months > 0) return months === 12 ? 'einem Jahr' : `${numeral(months / 12)} Jahren`;
	return monthsDative(months);
}

/** @param {number} months */
export const monthsDative = (months) => (months === 1 ? 'einem Monat' : `${numeral(months)} Monaten`);

/** @type {import('./languages.js').Area<'answers'>} */
const answers = {
	keep: 'Zum Vergleich merken',
	keepInstead: 'Stattdessen dies merken',
	when: 'Wann wechseln',
	noMonthPays: ({ end, loss }) =>
		`Mit Ihren Angaben lohnt sich die Umstellung in keinem Monat: Selbst der beste Zeitpunkt, ${end}, bringt ${loss} Verlust`,
	waitingCosts: ({ end, cost }) => `Mit Ihren Angaben kostet es ${cost} oder mehr, über ${end} hinaus zu warten`,
	firstIsBest: ({ end, worth }) => `Mit Ihren Angaben ist der erste Monat der beste: ${end}, ${worth} wert`,
	isBest: ({ end, worth }) => `Mit Ihren Angaben ist ${end} der beste Zeitpunkt für den Wechsel, ${worth} wert`,
	bestOnAverage: ({ end, worth }) => `Im Mittel ist ${end} am besten; mit Ihren Angaben ${worth} wert`,

	skip: 'Zum Ergebnis springen',
	check: 'Nachprüfen',
	checkHas: 'Monate, Ausstieg aus dem Vertrag, alle Eingaben',
	sign: 'Vor der Unterschrift',
	signHas: 'Prüfliste, Eignung, Stichprobe',
	allInputs: 'Alle Eingaben',
	everyFigure: 'Jede Zahl, an der die Antwort hängt',
	yourFigures: 'Ihre Zahlen',
	howCalculated: 'Wie dies zustande kommt',
};

/** @param {number} n */
const howMany = (n) => (n === 1 ? 'einem Kandidaten' : `${n} Kandidaten`);

/** @type {import('./languages.js').Area<'candidates'>} */
const candidates = {
	listed: (name) => `„${name}“`,
	shown: 'Kandidat zum Ansehen',
	option: ({ at, name }) => `${at}. ${name}`,
	add: 'Kandidaten hinzufügen',
	addFirst: 'Mit einem weiteren Kandidaten vergleichen',
	remove: 'Entfernen',
	removeThis: ({ name }) => `„${name}“ entfernen`,
	rename: 'Umbenennen',
	most: ({ most }) => `Mehr als ${most} Kandidaten lassen sich nicht vergleichen.`,
	bestOf: ({ name, count }) => `„${name}“, der beste von ${howMany(count)}`,
	nearestOf: ({ name, count }) => `„${name}“ kommt von ${howMany(count)} am nächsten heran`,
	tiedWith: ({ name, others }) =>
		`„${name}“, gleich viel wert wie ${others.length > 2 ? `${others.length} andere` : others.map((other) => `„${other}“`).join(' und ')}`,
	isWorthMore: ({ name, more }) => `„${name}“ ist ${more} mehr wert.`,
	showRecommended: ({ name }) => `„${name}“ zeigen`,
	figuresOf: ({ name }) => `Die Zahlen unten gelten für „${name}“.`,
};

/** @type {import('./languages.js').Area<'charts'>} */
const charts = {
	asTable: 'Die Zahlen als Tabelle',
	netPresentValue: 'Kapitalwert',

	timing: 'Wert des Wechsels nach Umstellungsmonat',
	timingSays: ({ end, best, worst }) =>
		`Am besten ist ${end} mit einem Wert von ${best}; der schlechteste Monat hat einen Wert von ${worst}.`,
	timingTable: 'Kapitalwert nach Umstellungsmonat',
	cutoverAtEndOf: 'Umstellung Ende',
	note: 'Hinweis',
	best: 'am besten',
	presentTerm: 'Aktuelle Laufzeit',
	renewal: ({ n }) => `Verlängerung ${n}`,
	bestMark: ({ month, worth }) => `Am besten: ${month}, ${worth}`,
	bestOnAverage: ({ month, worth }) => `Im Mittel am besten: ${month}, ${worth}`,
	notice: ({ by, cost }) =>
		`${by === null ? 'Heute kündigen' : `Kündigen bis ${by}`}${cost === null ? '' : `; versäumt kostet es ${cost}`}`,
	renews: ({ by, cost }) =>
		`${by === null ? 'Verlängert sich ohne Kündigung heute' : `Verlängert sich ohne Kündigung bis ${by}`}${cost === null ? '' : `; versäumt kostet es ${cost}`}`,
	chooseCutover: 'Umstellungsmonat zum Ansehen',
	cutoverWorth: ({ end, worth }) => `${end}, Wert ${worth}`,
	cutoverIs: ({ end, worth }) => `${end}: ${worth}`,
	month: 'Monat',
	benefit: 'Vorteil',
	phases: {
		'as-today': 'Wie heute',
		preparation: 'Vorbereitung',
		'parallel-run': 'Parallelbetrieb',
		'ramp-up': 'Anlauf',
		steady: 'Regelbetrieb',
	},
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `${from} bis ${to}`}`).join('; ')}.`,

	kinds: {
		cash: { title: 'Zahlungen', says: 'an jemanden gezahlt' },
		staff: { title: 'Eigenes Personal', says: 'Stunden Ihrer Leute' },
		quality: { title: 'Qualität', says: 'was späte oder schlechtere Labels kosten' },
		risk: { title: 'Risiko', says: 'erwartete Verluste' },
	},
	costTable: 'Einmalige Kosten des Wechsels nach Position',
	what: 'Was',
	amount: 'Betrag',
	oneTimeTotal: 'Einmalig zusammen',
	nothingFor: ({ lines }) => `Nichts fällt an für: ${lines.join('; ')}.`,

	zeroAt: ({ value }) => `0 bei ${value}`,
	setToZero: ({ value, input }) =>
		`0 bei ${value}: „${input}“ auf den Break-even setzen und diesen Umstellungsmonat behalten`,
};

/** @type {import('./languages.js').Area<'fields'>} */
const fields = {
	ofExample: 'Beispiel',
	measuredFrom: ({ note }) => `gemessen: ${note}`,
	pricingModels: { per_label: 'Je Label', hourly: 'Nach Stunden', tiered: 'In Staffeln', by_task: 'Je Aufgabe' },
	units: {
		money_per_label: 'je Label',
		money_per_hour: 'je Stunde',
		share: '%',
		rate: '% pro Jahr',
		hours: 'Stunden',
		minutes: 'Minuten',
		months: 'Monate',
		labels: 'Labels',
		points: 'Punkte',
	},
	quantities: {
		money_per_label: ({ number, short }) => (short ? number : `${number} je Label`),
		money_per_hour: ({ number, short }) => (short ? number : `${number} je Stunde`),
		share: ({ number }) => `${number} %`,
		rate: ({ number, short }) => (short ? `${number} %` : `${number} % pro Jahr`),
		hours: ({ number, n }) => `${number} ${n === 1 ? 'Stunde' : 'Stunden'}`,
		minutes: ({ number, n }) => `${number} ${n === 1 ? 'Minute' : 'Minuten'}`,
		months: ({ number, n }) => `${number} ${n === 1 ? 'Monat' : 'Monate'}`,
		labels: ({ number, n }) => `${number} ${n === 1 ? 'Label' : 'Labels'}`,
		points: ({ number, n }) => `${number} ${n === 1 ? 'Punkt' : 'Punkte'}`,
	},
	sections: {
		demand: 'Was Sie kaufen',
		contract: 'Ihr laufender Vertrag',
		offer: 'Das Angebot',
		transition: 'Der Umzug',
		models: 'Ihre Modelle',
		team: 'Ihr Team',
		risk: 'Risiko',
		fit: 'Prioritäten und Noten',
		frame: 'Währung und Zeit',
	},

	locked: 'Von dieser Seite vorgegeben.',
	named: ({ label, owner }) => `${label}, ${owner}`,
	reset: ({ label }) => `„${label}“ auf den Wert der Vorlage zurücksetzen`,
	about: ({ label }) => `Über: ${label}`,
	source: ({ source }) => `Die Zahl der Vorlage: ${source}`,
	slider: ({ label }) => `${label}, Schieberegler`,
	theBest: 'der beste',
	none: 'keine',

	tiers: 'Staffeln: Jede gilt nur für die Labels in ihr',
	tierUpTo: ({ n }) => `Staffel ${n} bis`,
	tierPrice: ({ n }) => `Preis in Staffel ${n}`,
	removeTier: ({ n }) => `Staffel ${n} entfernen`,
	addTier: 'Staffel hinzufügen',
	priceInTier: ({ n }) => `Preis je Label in Staffel ${n}`,
	priceAboveTier: ({ n }) => `Preis je Label über Staffel ${n}`,

	allInputs: ({ n }) => `Alle ${n} Eingaben`,
	bringIn: 'Übernehmen …',
	measured: ({ sources }) => `Gemessen: ${sources}.`,
	worth: ({ amount }) => `Wert ${amount}`,

	toFix: ({ n }) => `${n} zu korrigieren`,
	changed: ({ n }) => `${n} geändert`,
	priorities: 'Gewichten, was Ihnen wichtig ist',
	scoreIncumbent: 'Den aktuellen Anbieter benoten',
	scoreCandidate: 'Den neuen Anbieter benoten',
	waiting: 'Preise bewegen sich, während man wartet',
};

/** @type {import('./languages.js').Area<'inputs'>} */
const inputs = {
	search: 'Eingabe suchen',
	searchHint: 'Preis, Stunden, Kündigung …',
	found: ({ n, of, groups }) => `${n} von ${of} Eingaben${groups > 1 ? `, in ${groups} Gruppen` : ''}`,
	noneFound: ({ query }) => `Keine Eingabe hat „${query}“ im Namen, in der Hilfe oder in der Einheit.`,
	noneChanged: 'Sie haben noch nichts geändert.',
	noneChangedFound: ({ query }) =>
		`Keine von Ihnen geänderte Eingabe hat „${query}“ im Namen, in der Hilfe oder in der Einheit.`,
	onlyChanged: ({ n }) => `Nur meine Änderungen (${n})`,
	showAll: 'Alle zeigen',

	undo: 'Rückgängig',
	redo: 'Wiederholen',
	resetAll: 'Alles zurücksetzen',
	undoOf: ({ field }) => `Rückgängig machen: ${field}`,
	redoOf: ({ field }) => `Wiederholen: ${field}`,
	undone: ({ field }) => `Rückgängig gemacht: ${field}`,
	redone: ({ field }) => `Wiederholt: ${field}`,
	several: 'mehrere Eingaben',
	aCandidate: 'die Liste der Kandidaten',
	taskList: 'die Liste der Aufgaben',

	parts: { contract: 'Was Sie bindet', quality: 'Ihre eigene Prüfung', team: 'Was eine Stunde kostet' },
	noEarlyExit: 'Entfällt: Vorzeitiger Ausstieg ist nicht erlaubt.',

	between: ({ low, high }) => `Unsicher: ${low} bis ${high}`,
	low: ({ label }) => `Niedrigster Wert: ${label}`,
	high: ({ label }) => `Höchster Wert: ${label}`,
	range: ({ label }) => `Spanne: ${label}`,
	lowest: 'Niedrigster',
	highest: 'Höchster',
	certain: 'Gilt als sicher',
	takeAsCertain: 'Als sicher ansehen',
	giveRange: 'Eine Spanne angeben',
	putBack: 'Die Spanne wiederherstellen',
	rangeMoves: 'Der niedrigste und der höchste Wert, der gut möglich ist; beide wandern mit, wenn Sie den Wert ändern.',

	tierFrom: 'Von',
	tierTo: 'Bis',
	tierUnitPrice: 'Preis je Label',
	noUpperEnd: 'ohne Grenze',

	splitIntoTasks: 'Die Menge auf Aufgaben aufteilen',
	firstTask: 'Aufgabe 1',
	addTask: 'Aufgabe hinzufügen',
	movingTasks: 'Aufgaben, die wechseln',
	tickMoving: 'Kreuzen Sie an, welche wechseln, mindestens eine.',
	priceTask: ({ name }) => `Preis für „${name}“ hinzufügen`,
	profile: 'Saison: die Menge jedes Monats im Vergleich zum Durchschnitt',
	addProfile: 'Saison hinzufügen',
	removeProfile: 'Saison entfernen',
};

/** @type {import('./languages.js').Area<'problems'>} */
const problems = {
	between: ({ min, max }) => `Zwischen ${min} und ${max}`,
	betweenWhole: ({ min, max }) => `Eine ganze Zahl zwischen ${min} und ${max}`,
	above: ({ min, max }) => `Über ${min} und höchstens ${max}`,
	inDigits: ({ bounds, digits, exponent }) =>
		`${bounds}, in höchstens ${digits} Ziffern und mit einem Exponenten von −${exponent} bis ${exponent}`,
	bounds: ({ bounds }) => `${bounds}.`,
	missing: ({ bounds }) => `${bounds}; das Feld ist leer.`,
	typed: ({ bounds, value }) => `${bounds}; eingegeben ist ${value}.`,
	is: ({ bounds, value }) => `${bounds}; der Wert ist ${value}.`,
	part: ({ part }) => `„${part}“ wurde nicht verstanden.`,
	tooLowFor: ({ fields }) => `Zu niedrig für ${fields}.`,
	expected: ({ accepted }) => `Erwartet wird ${accepted}`,
	otherCurrency: ({ typed, currency }) =>
		`Eingegeben ist ${typed}, aber Beträge sind hier in ${currency}. Rechnen Sie ihn um, oder ändern Sie die Währung unter „Währung und Zeit“.`,
	noMoney: ({ typed }) => `Eingegeben ist ${typed}, aber dieses Feld nimmt keinen Geldbetrag.`,
	noShare: ({ typed }) => `Eingegeben ist ${typed}, aber dieses Feld nimmt keine Prozentangabe.`,
	ambiguous: ({ typed, readings: [one, other] }) =>
		`${typed} kann ${one} oder ${other} bedeuten. Bitte geben Sie eines davon ein.`,
};

/** @type {import('./languages.js').Area<'states'>} */
const states = {
	reasons: {
		'no-wasm': {
			what: 'Dieser Browser kann den Rechner nicht ausführen: Ihm fehlt WebAssembly.',
			remedy: 'Jeder aktuelle Browser hat es; in einem gehärteten lässt es sich für diese Seite erlauben.',
		},
		blocked: {
			what: 'Die Sicherheitsrichtlinie dieser Seite lässt den Rechner nicht laufen.',
			remedy: 'Wer die Seite betreibt, kann ihn mit ’wasm-unsafe-eval’ in script-src erlauben.',
		},
		network: {
			what: 'Der Rechner konnte nicht geladen werden.',
			remedy: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
		},
		'not-found': {
			what: 'Ein Teil des Rechners fehlt auf dem Server.',
			remedy: 'Versuchen Sie es gleich noch einmal.',
		},
		compile: {
			what: 'Der Rechner ist beschädigt angekommen.',
			remedy: 'Versuchen Sie es erneut; dann wird er neu geladen.',
		},
		crashed: {
			what: 'Der Rechner ist stehen geblieben.',
			remedy: 'Versuchen Sie es erneut; nichts von Ihren Eingaben ist verloren.',
		},
	},
	loading: ({ kilobytes }) => `Der Rechner wird geladen${kilobytes ? `, bisher ${kilobytes} kB` : ''} …`,
	couldNotStart: 'Der Rechner konnte nicht starten.',
	partMissing: 'Dieser Teil der Seite konnte nicht geladen werden.',
	tryAgain: 'Erneut versuchen',
	fullPage: 'Den Rechner auf einer eigenen Seite öffnen',
};

/** @type {import('./languages.js').Area<'status'>} */
const status = {
	announcement: ({ verdict, worth }) => `${verdict}, Wert ${worth}.`,
	failed: ({ failure }) =>
		`Die letzte Änderung konnte nicht berechnet werden (${failure}). Ihre Eingaben bleiben erhalten.`,
	tryAgain: 'Erneut versuchen',
	needOther: ({ fields, n }) =>
		`Noch ist dies die letzte gültige Antwort: ${fields} ${n === 1 ? 'braucht' : 'brauchen'} einen anderen Wert.`,
	unnamed: ({ pointer, accepted }) => `${pointer} (erwartet wird ${accepted})`,
};

/** @type {import('./languages.js').Area<'takeaway'>} */
const takeaway = {
	menu: 'Mitnehmen',
	broken: {
		damaged:
			'Dieser Link ist beschädigt oder abgeschnitten, daher lassen sich seine Zahlen nicht lesen. Bitten Sie noch einmal darum.',
		newer:
			'Dieser Link stammt aus einer neueren Version des Rechners. Laden Sie die Seite neu und öffnen Sie ihn dann noch einmal.',
		preset: 'Dieser Link geht von einer Vorlage aus, die der Rechner nicht hat.',
		bounds: 'Dieser Link enthält eine Zahl, die der Rechner nicht annimmt.',
		loading: 'Was Links öffnet, konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
	},
	without: 'Sie sehen den Rechner ohne ihn.',
	dropped: ({ inputs }) => `Nicht aus dem Link übernommen, da der Rechner keine solche Eingabe hat: ${inputs}.`,
	filled: ({ inputs }) => `Neuer als der Link und daher auf der Vorgabe: ${inputs}.`,
	corrected:
		'Dieser Link oder Entwurf stammt aus einer früheren Ausgabe des Modells; seine Zahlen wurden seither berichtigt.',
	other: 'Sie sehen das Szenario eines Links. Was Sie selbst eingegeben haben, ist noch da.',
	backToMine: 'Zurück zu meinem',
	newer: 'In einem anderen Tab haben Sie etwas Neueres eingegeben.',
	openNewer: 'Das öffnen',
	close: 'Schließen',
};

/** @type {import('./languages.js').Area<'time'>} */
const time = {
	month: (n) => `Monat ${n}`,
	// Without an article, as in "bis Ende Juli 2027".
	endOf: ({ month, dated }) => (dated ? `Ende ${month}` : `Ende von ${month}`),
	// As in "bis zum 31. Juli 2027".
	deadline: ({ day, end }) => (day ? `zum ${day}` : end),
	horizon: duration,
	within: durationDative,
	inMonths: monthsDative,
};

/** @type {import('./languages.js').Area<'verdict'>} */
const verdict = {
	example: 'ein Beispiel',
	word: {
		switch_now: 'Jetzt wechseln',
		switch_later: 'Später wechseln',
		amend: 'Geänderten Vertrag verlangen',
		stay: 'Bleiben',
		toss_up: 'Zu knapp für eine Empfehlung',
	},

	useUpWord: 'Umzug beginnen, Mindestabnahme aufbrauchen',
	upFront: 'Das kostet der Wechsel',
	upFrontSays: ({ cash }) => `davon ${cash} zahlungswirksam`,
	paysBack: 'Amortisiert',
	never: 'Nie',
	atOnce: 'Sofort',
	inMonths: ({ months }) => `In ${monthsDative(months)}`,
	neverSays: ({ horizon }) => `nicht innerhalb von ${durationDative(horizon)}`,
	atOnceSays: 'nie schlechter als zu bleiben',
	inMonthsSays: ({ end }) => `bis ${end}, nicht abgezinst`,
	atYourFigures: ({ amount }) => `Mit Ihren Angaben ${amount}`,
	chance: 'Chance, dass es sich lohnt',
	chanceUnknown: 'Tausende von Szenarien werden durchgerechnet',
	inFifty: ({ pays }) => `${pays} von 50`,
	chanceSays: 'gleich wahrscheinlichen Szenarien',
	regretSays: ({ amount }) => `Szenarien; in 9 von 10 höchstens ${amount} verschenkt`,

	fixedMonth: ({ end }) => `Die folgenden Zahlen gelten für eine Umstellung ${end}.`,
	thatIsBest: 'Das ist der beste Monat.',
	showBest: ({ month }) => `Den besten Monat zeigen: ${month}`,
	withoutUse: 'Die Zahlen unten gelten, ohne die Mindestabnahme aufzubrauchen.',
	useUp: 'Mit aufgebrauchter Mindestabnahme zeigen',
	aged: ({ month }) => `Diese Angaben beginnen im ${month}. Das ist vorbei, und der Kündigungstermin vielleicht auch.`,
	beginIn: ({ month }) => `Im ${month} beginnen lassen`,
};

/** @type {import('./languages.js').Area<'form'>} */
const form = {
	now: 'Heute',

	offer: ({ letter }) => `Angebot ${letter}`,
	startFrom: 'Ausgehen von',
	example: 'Beispiel',
	myContract: 'Mein Vertrag',
	contractEnds: 'Vertragsende',
	notice: 'Kündigungsfrist',
	noticeUnit: 'Einheit der Frist',
	noticeUnits: { months: 'Monate', weeks: 'Wochen', days: 'Tage' },
	labels: {
		labels_per_month: 'Labels pro Monat',
		unit_price: 'Preis je Label',
		commitment: 'Mindestabnahme mtl.',
		label_accuracy: 'Genauigkeit',
		setup_fee: 'Einrichtungsgebühr',
	},
};

/** @type {import('./languages.js').First} */
const words = {
	language: 'de',
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
