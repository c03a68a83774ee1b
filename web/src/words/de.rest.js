// The sentences in German of the parts of the page that load later.
import { duration, durationDative, monthsDative } from './de.js';
import estimator from './estimator.de.json' with { type: 'json' };

/** @type {import('./languages.js').Area<'audit'>} */
const audit = {
	question: 'Jede Position',
	totals: ({ staying, switching, horizon }) =>
		`Bleiben kostet über ${duration(horizon)} ${staying}, wechseln ${switching}`,
	stayingLines: 'Bleiben, Position für Position',
	switchingLines: 'Wechseln, Position für Position',
	stayingCost: 'Kosten des Bleibens',
	switchingCost: 'Kosten des Wechsels',
	linesLeftOut: ({ caption }) => `${caption}; Positionen, die in jedem Monat 0 sind, fehlen`,
	month: 'Monat',
	total: 'Summe',
	presentValue: 'Barwert',
};

/** @typedef {import('./languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
	{
		id: 'approach',
		title: 'Wer auf Sie zukam und mit welchem Wissen',
		items: [
			{
				id: 'contact',
				text: ({ candidate }) =>
					`Festgehalten ist, wer wann und wie den ersten Kontakt mit „${candidate}“ aufnahm; die Nachrichten sind aufbewahrt.`,
			},
			{
				id: 'people',
				text: ({ incumbent, candidate }) =>
					`Gefragt ist, ob bei „${candidate}“ jemand mit Ihnen zu tun hat, der für „${incumbent}“ gearbeitet hat, und was ihn noch bindet.`,
			},
			{
				id: 'sources',
				text: ({ incumbent, candidate }) =>
					`„${candidate}“ hat schriftlich bestätigt, dass sein Angebot nichts Vertrauliches von „${incumbent}“ verwendet.`,
			},
		],
	},
	{
		id: 'pricing',
		title: 'Vertrauliche Preise und Bedingungen',
		items: [
			{
				id: 'covered',
				text: ({ incumbent }) =>
					`Klar ist, was der Vertrag mit „${incumbent}“ vertraulich hält: Preise, Mengen, Richtlinien, Qualitätsberichte.`,
			},
			{
				id: 'unshared',
				text: ({ candidate }) =>
					`Nichts davon ging an „${candidate}“; das Angebot beruht allein auf Ihren Anforderungen.`,
			},
			{
				id: 'both',
				text: ({ incumbent, candidate }) =>
					`Die Bedingungen von „${candidate}“ bleiben gegenüber „${incumbent}“ ebenso vertraulich.`,
			},
		],
	},
	{
		id: 'obligations',
		title: 'Abwerbung und Geschäftsgeheimnisse',
		items: [
			{
				id: 'own',
				text: ({ incumbent }) =>
					`Ihr eigener Vertrag mit „${incumbent}“ ist auf Ausschließlichkeit und auf Abwerbeverbote durchgesehen.`,
			},
			{
				id: 'ownership',
				text: () =>
					'Geklärt ist, wem Richtlinien, Taxonomien, Testdatensätze, Werkzeuge und Labels gehören und was weitergegeben werden darf.',
			},
			{
				id: 'disputes',
				text: ({ candidate }) =>
					`Gefragt ist, ob gegen „${candidate}“ ein Streit über Personal, Kunden oder Geschäftsgeheimnisse läuft oder droht.`,
			},
			{
				id: 'indemnity',
				text: ({ candidate }) =>
					`Vereinbart ist, wer Ihre Kosten trägt, wenn jemand wegen des Wechsels Ansprüche erhebt, und wie weit „${candidate}“ dafür einstehen kann.`,
			},
		],
	},
	{
		id: 'continuity',
		title: 'Weiterarbeiten, wenn ein Gericht den neuen Anbieter stoppt',
		items: [
			{
				id: 'fallback',
				text: ({ candidate }) =>
					`Bekannt ist, wer wie bald labeln würde, wenn eine Anordnung „${candidate}“ oder einzelnen Personen dort die Arbeit für Sie untersagt.`,
			},
			{
				id: 'leave',
				text: () => 'In diesem Fall dürfen Sie ohne Gebühr gehen und erhalten alle Arbeit zurück, fertig oder nicht.',
			},
			{
				id: 'bridge',
				text: ({ incumbent }) =>
					`Es gibt eine Brücke: eine zweite Quelle, einen Vorrat an Labels oder das Recht, mit „${incumbent}“ kurz zu verlängern.`,
			},
		],
	},
	{
		id: 'data',
		title: 'Daten: Rückgabe, Löschung, Übertragung',
		items: [
			{
				id: 'inventory',
				text: ({ incumbent }) =>
					`Aufgelistet ist, was „${incumbent}“ hat: Rohdaten, Labels, Richtlinien, Testdatensätze, Protokolle und die Unterauftragnehmer mit Kopien.`,
			},
			{
				id: 'export',
				text: () =>
					'Format, Preis und Zeitpunkt der Rückgabe sind vereinbart, und ein Export ist vor der Kündigung erprobt.',
			},
			{
				id: 'deletion',
				text: () => 'Die Löschung wird schriftlich bestätigt, Sicherungen und Unterauftragnehmer eingeschlossen.',
			},
			{
				id: 'personal',
				text: ({ candidate }) =>
					`Wo personenbezogene Daten dabei sind, dürfen sie an „${candidate}“ gehen: Einwilligungen, Vereinbarungen und Verzeichnisse sind geprüft.`,
			},
		],
	},
	{
		id: 'security',
		title: 'Sicherheit und die Menschen, die labeln',
		items: [
			{
				id: 'review',
				text: () => 'Zugänge, Geräte, Standorte, Unterauftragnehmer, Zertifikate und frühere Vorfälle sind geprüft.',
			},
			{ id: 'places', text: () => 'Vereinbart ist, wo und von wem die Daten verarbeitet werden dürfen.' },
			{
				id: 'workforce',
				text: () =>
					'Nach Bezahlung, Schulung und Fluktuation der Menschen, die labeln, ist gefragt: Davon hängt die Qualität ab.',
			},
		],
	},
	{
		id: 'proof',
		title: 'Referenzen und Belege',
		items: [
			{
				id: 'references',
				text: ({ candidate }) =>
					`Zwei Kunden von „${candidate}“ Ihrer Größe und Ihres Gebiets sind befragt, am besten selbst ausgewählte.`,
			},
			{
				id: 'blind',
				text: () =>
					'Der Pilotversuch wurde blind beurteilt, an einem Testdatensatz, den keiner der Anbieter gelabelt hat.',
			},
			{
				id: 'promises',
				text: () =>
					'Genauigkeit, Tempo und Kapazität, mit denen hier gerechnet wird, stehen im neuen Vertrag, samt den Folgen, wenn sie verfehlt werden.',
			},
			{
				id: 'standing',
				text: ({ candidate }) =>
					`Eigentümer und Finanzen von „${candidate}“ sind angesehen, ebenso was aus einem Verkauf des Unternehmens folgt.`,
			},
		],
	},
	{
		id: 'contract',
		title: 'Der Vertrag, den Sie verlassen',
		items: [
			{
				id: 'notice',
				text: () =>
					'Datum, Form und Empfänger der Kündigung sind im Vertrag selbst nachgelesen; dieser Plan zählt ganze Monate.',
			},
			{
				id: 'figures',
				text: () =>
					'Mindestabnahme, Verlängerung, Rabatte und Guthaben im Vertrag stimmen mit den Zahlen hier überein.',
			},
			{
				id: 'help',
				text: ({ incumbent }) =>
					`Hilfe bei der Übergabe ist mit „${incumbent}“ vereinbart oder bekanntermaßen nicht vorgesehen.`,
			},
		],
	},
];

/** @type {import('./languages.js').Area<'checklist'>} */
const checklist = {
	topics,
	question: 'Bevor Sie unterschreiben',
	heading: ({ done, all }) =>
		done === 0
			? `${all} Dinge, die vor dem Wechsel zu prüfen sind`
			: done < all
				? `${done} von ${all} Prüfungen erledigt`
				: `Alle ${all} Prüfungen erledigt`,
	intro:
		'Erinnerungen für einen Wechsel dieser Art, ohne Rangfolge. Sie sind allgemein und keine Rechtsberatung: Ihre Anwälte kennen Ihre Verträge und Ihr Recht.',
	topic: ({ title, done, all }) => `${title}: ${done} von ${all}`,
};

/** @type {import('./languages.js').Area<'compare'>} */
const compare = {
	question: 'Nebeneinander',
	leads: ({ name, lead, next }) => `„${name}“ ist am meisten wert, ${lead} mehr als „${next}“`,
	losesLeast: ({ name, lead, next }) =>
		`Keiner lohnt sich; „${name}“ verliert am wenigsten, ${lead} weniger als „${next}“`,
	tied: ({ names }) => `${names} sind gleich viel wert`,
	allTied: ({ count }) =>
		count === 2 ? 'Beide Kandidaten sind gleich viel wert' : `Alle ${count} Kandidaten sind gleich viel wert`,
	follows: 'Das Folgende handelt von',

	caption: 'Die Kandidaten nach dem, was zählt',
	measure: 'Maß',
	measures: {
		upFront: 'Einmalige Kosten',
		paysBack: 'Amortisation',
		worth: 'Im Mittel wert',
		npv: 'Mit Ihren Angaben',
		range: 'In 8 von 10 Szenarien',
		chance: 'Chance, dass es sich lohnt',
		bestMonth: 'Umstellung Ende',
		noticeBy: 'Kündigen bis Ende',
		exitCost: 'Ausstieg aus dem Vertrag',
		fit: 'Eignung, von 10',
	},
	best: {
		least: 'weniger ist besser',
		most: 'mehr ist besser',
		soonest: 'früher ist besser',
		latest: 'später ist besser',
		highest: 'höher ist besser',
		lowEnd: 'ein höheres unteres Ende ist besser',
	},
	winner: 'Bestwert',
	jointWinner: 'gleichauf',
	never: 'nie',
	atOnce: 'sofort',
	today: 'heute',
	months: ({ months }) => `in ${monthsDative(months)}`,
	fromTo: ({ low, high }) => `${low} bis ${high}`,
	fixed: ({ month }) => `bei Umstellung im ${month}`,

	chart: 'Vorteil des Wechsels zu jedem Kandidaten, Monat für Monat aufaddiert',
	chartSays: ({ ends, horizon }) =>
		`Nach ${durationDative(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
	month: 'Monat',
};

/** @type {import('./languages.js').Area<'exit'>} */
const exit = {
	question: 'Den Vertrag verlassen',
	free: 'Der Ausstieg kostet bei dieser Umstellung nichts',
	costs: ({ amount }) => `Der Ausstieg kostet bei dieser Umstellung ${amount}`,
	brings: ({ amount }) => `Der Ausstieg bringt bei dieser Umstellung ${amount} zurück`,

	methods: {
		kept: 'Nur ein Teil wechselt, der Vertrag läuft also weiter.',
		amended: 'Der Vertrag wird geändert und nicht verlassen.',
		used_up: 'Die Mindestabnahme wird bis zum Vertragsende aufgebraucht.',
		none: 'Von der Mindestabnahme bleibt nichts zu zahlen.',
		run_out: 'Der Rest der Mindestabnahme wird bis zum Ende bezahlt.',
		terminate: 'Der Vertrag wird vorzeitig beendet: Das ist günstiger, als den Rest zu bezahlen.',
	},
	ends: 'Vertragsende',
	endsUnlessEnded: 'Vertragsende ohne vorzeitigen Ausstieg',
	notice: 'Kündigung',
	today: 'heute',
	by: ({ end }) => `bis ${end}`,
	settlement: 'Ablösung',
	clawback: 'Zurückgezahlter Rabatt',
	export: 'Export Ihrer Daten',
	refund: 'Erstattetes Guthaben',
	forfeited: 'Verfallenes Guthaben',
	forfeitedSays:
		'Keine zusätzlichen Kosten: Beim Bleiben wäre es verbraucht worden, und das zeigt der Vergleich bereits.',
	tooLate: ({ end }) => `Der Vertrag verlängert sich ${end}: Die Frist, dafür zu kündigen, ist vorbei.`,
	lastCall: ({ end }) => `Nur eine Kündigung noch heute beendet den Vertrag ${end}; danach verlängert er sich.`,
	missed: 'Wenn die Kündigung versäumt wird',
	doesNotRenew: 'der Vertrag verlängert sich nicht',
	missedSays: 'Was es kostet, das erste Vertragsende ohne Kündigung verstreichen zu lassen, was immer man danach tut.',
	useUpGain: 'Gewinn, wenn die Mindestabnahme aufgebraucht wird',
	useUpGainSays: 'Wenn Sie die zugesagten Labels bis zum Vertragsende weiter bestellten.',
	lockIn: 'Anbieterbindung',
	none: 'keine',
	lockInSays: 'Einmalige Kosten im Verhältnis zu den Kosten eines Jahres des Bleibens.',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
	`nach ${durationDative(horizon)} ${net} ${ahead ? 'im Plus' : 'im Minus'}, nicht abgezinst`;

/** @type {import('./languages.js').Area<'monthly'>} */
const monthly = {
	byMonth: 'Monat für Monat',
	aheadThroughout: ({ net, ahead, horizon }) => `Nie schlechter als zu bleiben, ${standing(net, ahead, horizon)}`,
	notEarnedBack: ({ net, ahead, horizon }) => `Nicht wieder eingespielt: ${standing(net, ahead, horizon)}`,
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`Am tiefsten Punkt ${deepest} im Minus, ausgeglichen bis ${even}, ${standing(net, ahead, horizon)}`,
	waitingHurdle: ({ share, amount }) =>
		`Weil sich Preise bewegen, hat das Warten einen eigenen Wert: Wechseln Sie, sobald die Ersparnis eines Jahres mehr als ${share} dessen beträgt, was Sie im Jahr für Labels zahlen, das sind ${amount}.`,
	waitingSaving: ({ share, amount, exceeds }) =>
		`Tatsächlich sparen Sie nach der Umstellung in einem durchschnittlichen Jahr ${amount}, das sind ${share}: ${exceeds ? 'über' : 'unter'} dieser Schwelle.`,
	waitingIndicative:
		'Ein Anhaltspunkt: Angenommen wird, dass der Preisabstand in keine Richtung driftet (Agarwal, Driscoll, Laibson, NBER w13487).',
	cumulative: 'Vorteil des Wechsels, Monat für Monat aufaddiert',
	neverBehind: ({ end }) => `Der Wechsel steht nie schlechter da als zu bleiben; am Ende liegt er bei ${end}.`,
	course: ({ deepest, month, end }) =>
		`Am tiefsten Punkt liegt der Wechsel ${deepest} hinter dem Bleiben; ${month === null ? 'er macht sich im Zeitraum nicht bezahlt' : `er macht sich in Monat ${month} bezahlt`}; am Ende liegt er bei ${end}.`,
	range: 'In 8 von 10 Szenarien verläuft es innerhalb des grauen Bereichs; die Linie hat jede Eingabe auf ihrem Wert.',
	cumulativeTable: 'Vorteil des Wechsels nach Monat',
	addedUp: 'Aufaddiert',
	discounted: 'Aufaddiert, abgezinst',
	paysBack: ({ month }) => `Bezahlt gemacht ${month}`,
};

/** @type {import('./languages.js').Area<'extent'>} */
const extent = {
	question: 'Wie viel wechseln soll',
	all: ({ worth }) => `Mit Ihren Angaben ist es am meisten wert, alles zu verlagern: ${worth}`,
	part: ({ share, worth }) => `Mit Ihren Angaben ist es am meisten wert, ${share} der Labels zu verlagern: ${worth}`,
	none: ({ share, loss }) =>
		`Mit Ihren Angaben lohnt sich kein Anteil: Selbst der beste, ${share} der Labels, verliert ${loss}`,
	explains: 'Jeder Anteil wechselt in seinem eigenen besten Monat; keine Mindestabnahme wird aufgebraucht.',
	chart: 'Was es wert ist, einen Anteil der Labels zu verlagern',
	now: ({ share }) => `eingegeben: ${share}`,
	share: 'Anteil, der wechselt',
};

/** @type {import('./languages.js').Area<'fit'>} */
const fit = {
	question: 'Jenseits des Geldes',
	leads: ({ name, score, next, nextScore }) =>
		`„${name}“ passt mit ${score} von 10 am besten zu Ihnen, vor „${next}“ mit ${nextScore}`,
	tied: ({ names, score }) => `${names} passen gleich gut zu Ihnen, mit ${score} von 10`,
	allAlike: ({ score }) =>
		`Alle Anbieter passen gleich gut zu Ihnen, mit ${score} von 10: Benoten Sie sie, um die Unterschiede zu sehen`,
	caption: 'Wie gut jeder Anbieter zu Ihnen passt, von 0 bis 10',
	provider: 'Anbieter',
	score: 'Note',
	explains: 'Noten von 0 bis 10, nach Ihren Prioritäten gewichtet. In die Beträge gehen sie nicht ein.',
	robust: ({ incumbent, share }) => `vor „${incumbent}“ bei ${share} aller möglichen Gewichtungen`,
	always: ({ incumbent }) => `vor „${incumbent}“, was immer Ihre Prioritäten sind`,
	never: ({ incumbent }) => `nicht vor „${incumbent}“, was immer Ihre Prioritäten sind`,
	flip: ({ name, incumbent, criterion, from, to, raised }) =>
		`Um die Reihenfolge von „${name}“ und „${incumbent}“ umzukehren, müssten Sie die Priorität von „${criterion}“ von ${from} auf ${raised ? 'über' : 'unter'} ${to} ${raised ? 'anheben' : 'senken'}: Keine andere einzelne Priorität schafft es mit weniger.`,
	noFlip: ({ name, incumbent }) =>
		`Keine Änderung einer einzelnen Priorität kehrt die Reihenfolge von „${name}“ und „${incumbent}“ um.`,
	criterion: 'Kriterium',
	priority: 'Priorität',
	criteria: {
		accuracy: 'Genauigkeit und Qualität',
		scalability: 'Skalierbarkeit',
		security: 'Sicherheit',
		pricing: 'Preise',
		experience: 'Erfahrung in Ihrem Gebiet',
	},
	priorityOf: ({ criterion }) => `${criterion}: Priorität`,
	scoreOf: ({ criterion, name }) => `${criterion}: Note für „${name}“`,
	weigh: 'Gewichten und benoten',
	missing: 'Was zählt für Sie außer Geld?',
	missingSays:
		'Geben Sie an, wie wichtig Genauigkeit, Skalierbarkeit, Sicherheit, Preise und Erfahrung sind, und benoten Sie jeden Anbieter von 0 bis 10.',
	unscored: ({ names }) => `Noch nicht benotet: ${names}.`,
};

/** @type {import('./languages.js').Area<'explain'>} */
const explain = {
	staying: 'Bleiben',
	switching: ({ candidate }) => `Wechsel zu „${candidate}“`,
	close: 'Schließen',
	back: 'Zurück',
	loading: 'Wird hergeleitet …',
	failed: 'Dies konnte nicht hergeleitet werden.',

	formula: 'Formel',
	terms: 'Was darin steht',
	name: 'Name',
	value: 'Wert',
	basedOn: 'Beruht auf',
	where: ({ when, formula }) => `${formula} (${when})`,
	change: 'Ändern',
	changeInput: ({ input }) => `${input} ändern`,
	openFigure: ({ figure }) => `Wie „${figure}“ zustande kommt`,
	assumption: 'Annahme',
	yours: 'Ihre eigene Zahl',
	none: 'keine',

	months: 'Die Monate dahinter',
	month: 'Monat',
	running: 'Bisherige Summe',
	line: 'Betrag',
	byCutover: 'Jeder Umstellungsmonat',
	swings: 'Unsichere Eingaben und der Wert an beiden Enden',
	input: 'Eingabe',
	low: 'Niedrig',
	high: 'Hoch',
	worthLow: 'Wert am unteren Ende',
	worthHigh: 'Wert am oberen Ende',
	split: 'Nach Kostenart aufgeteilt',
	zeroAt: ({ input }) => `${input}: Wert, bei dem der Wechsel 0 wert ist`,
	insteadOf: ({ value, now }) => `${value} statt ${now}`,
	dependsOn: ({ inputs }) =>
		inputs === 1 ? 'Die eine Eingabe, an der es hängt' : `Alle ${inputs} Eingaben, an denen es hängt`,
	methods: 'Alle Formeln und Eingaben auf einer Seite',
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: 'Ende der Staffel',

	functions: {
		max: 'das Größere von',
		min: 'das Kleinere von',
		floor: 'der ganze Teil von',
		anniversaries: 'die Jahrestage bis',
		first_end: 'das erste Vertragsende bis',
	},
	sum: 'die Summe über die Monate von',
	sumOfTiers: 'die Summe über die Staffeln von',
	sumOfProviders: 'die Summe über die Anbieter von',
	sumOfTasks: 'die Summe über die Aufgaben von',
	sumOfCriteria: 'die Summe über die Kriterien von',
	kinds: { cash: 'Zahlungen', staff: 'Eigenes Personal', quality: 'Qualität', risk: 'Risiko' },
};

/** @type {Record<import('./en.rest.js').Per, string>} */
const unit = { label: 'je Label', hour: 'je Stunde' };

/** @type {import('./languages.js').Area<'negotiation'>} */
const negotiation = {
	evenAverage: ({ end }) =>
		`Zu diesen Preisen ist eine Umstellung ${end} im Mittel aller Szenarien so viel wert wie zu bleiben. Erst jenseits davon gewinnen Sie: Fordern Sie also mehr.`,
	noPriceAverage: ({ candidate, end }) =>
		`Bei einer Umstellung ${end} lohnt sich „${candidate}“ im Mittel zu keinem Preis`,
	more: 'Weitere Forderungen, mit allen Zahlen',
	copy: 'Kopieren',
	copied: 'Kopiert.',
	question: 'Am Verhandlungstisch',
	headingPays: ({ incumbent, discount }) => `„${incumbent}“ müsste ${discount} nachlassen, um Sie zu halten`,
	headingCredit: ({ incumbent, credit }) => `Nur eine Gutschrift von ${credit} von „${incumbent}“ würde Sie halten`,
	headingUnkept: ({ incumbent }) => `Kein Preis von „${incumbent}“ würde Sie halten`,
	headingPrice: ({ candidate, price, per, offered }) =>
		`„${candidate}“ bekommt den Auftrag für ${price} ${unit[per]}, nicht für ${offered}`,
	headingDiscount: ({ candidate, discount }) =>
		`„${candidate}“ bekommt den Auftrag mit ${discount} Nachlass auf seine Preise`,
	headingNever: ({ candidate }) => `Selbst mit kostenlosen Labels bekäme „${candidate}“ den Auftrag nicht`,
	headingEven: 'Beide Angebote sind gleich viel wert',

	even: 'An diesen Punkten sind Ihnen beide Angebote gleich viel wert. Was Sie gewinnen, liegt jenseits davon: Fordern Sie zu Beginn mehr.',
	holds: ({ end, of }) =>
		`Sie gelten für eine Umstellung ${end}, jeder für sich und alles Übrige wie angegeben${{ best: '. Kein anderer Monat ist mehr wert; was Sie von diesem abhält, hält Sie also von allen ab', closest: ', dem Monat, in dem der neue Anbieter den Auftrag zum höchsten Preis bekäme', shown: '' }[of]}.`,
	tossUp: 'Es ist zu knapp für eine Empfehlung: Ein kleines Zugeständnis einer Seite entscheidet.',

	to: ({ name }) => `An „${name}“`,

	sayDiscount: ({ discount }) => `Wir bleiben, wenn Ihr Preis je Label um ${discount} sinkt, ab der nächsten Rechnung.`,
	sayDiscountPrice: ({ discount, price, per }) =>
		`Wir bleiben, wenn Sie um ${discount} heruntergehen, auf ${price} ${unit[per]}.`,
	sayRetentionCredit: ({ credit }) => `Wir bleiben mit ${credit} Gutschrift auf unsere nächsten Rechnungen.`,
	noDiscount:
		'Kein Rabatt würde genügen, nicht einmal kostenlose Labels: Mindestabnahme, Gebühren oder Qualität sprechen schon für sich gegen das Bleiben.',
	needsNothing: ({ loss, best }) =>
		`Um Sie zu halten, braucht es nichts: Zu gehen würde Sie ${best ? 'selbst im besten Monat ' : 'bei dieser Umstellung '}${loss} kosten. Fragen Sie trotzdem; bei der Verlängerung sind Preise offen.`,

	sayHold: ({ offered, per }) =>
		`Wir wechseln zu ${offered} ${unit[per]}, wenn Sie diesen Preis für die ganze Laufzeit zusagen.`,
	sayHoldAll: 'Wir wechseln, wenn Sie Ihre Preise für die ganze Laufzeit zusagen.',
	limit: ({ price, per, room }) => `Nur für Sie: Der Wechsel lohnt sich bis ${price} ${unit[per]}, ${room} mehr.`,
	limitRise: ({ room }) => `Nur für Sie: Der Wechsel lohnt sich auch bei bis zu ${room} höheren Preisen.`,
	noLimit: ({ name }) => `Der Wechsel würde sich selbst beim zehnfachen Preis von „${name}“ lohnen.`,
	limitFee: ({ amount, cutover }) =>
		`Nur für Sie: Der Wechsel lohnt sich auch, wenn die Einrichtung ${cutover} ${amount} mehr kostet als angeboten.`,
	limitCredit: ({ credit }) => `Nur für Sie: Sie brauchen mindestens ${credit} der Gutschrift zum Abschluss.`,
	sayPrice: ({ price, per, offered }) =>
		`Wir wechseln, wenn Sie von ${offered} auf ${price} ${unit[per]} heruntergehen.`,
	sayPrices: ({ discount }) => `Wir wechseln, wenn Ihre Preise um ${discount} sinken.`,
	saySigningCredit: ({ credit, more }) =>
		`Wir wechseln mit ${credit} Gutschrift auf unsere ersten Rechnungen${more ? ', anstelle dessen, was Sie anbieten' : ''}.`,
	sayBear: ({ amount, cutover }) =>
		`Wir wechseln, wenn Sie ${amount} dessen tragen, was uns der Umzug kostet, ${cutover}.`,
	sayPay: ({ amount, cutover }) => `Wir wechseln, wenn Sie uns ${amount} zahlen, ${cutover}.`,
	noPrice:
		'Kein Preis würde genügen, nicht einmal kostenlose Labels: Den Ausschlag gibt, was Ausstieg und Umstellung kosten.',
	noCredit: 'Keine Gutschrift zum Abschluss genügt: Die Rechnungen, gegen die sie liefe, sind zu klein.',

	table: 'Was beide Angebote gleich viel wert machen würde',
	lever: 'Hebel',
	offered: 'Wie angeboten',
	evensOut: 'Ausgeglichen bei',
	priceOf: ({ name }) => `Preis von „${name}“, beim Bleiben`,
	pricesOf: ({ name }) => `Preise von „${name}“`,
	retentionCredit: ({ name }) => `Weitere Gutschrift von „${name}“, beim Bleiben`,
	signingCredit: ({ name }) => `Gutschrift von „${name}“ zum Abschluss`,
	paymentTo: ({ name, cutover }) => `Zahlung an „${name}“ über das Angebot hinaus, ${cutover}`,
	perUnit: ({ price, per }) => `${price} ${unit[per]}`,
	none: 'keine',
	notNeeded: 'nichts nötig',
	nothingDoes: 'nichts genügt',
	tenfold: 'über dem Zehnfachen',
};

/** @type {import('./languages.js').Area<'plan'>} */
const plan = {
	steps: {
		notice: {
			name: 'Kündigen',
			does: 'In der Form und an die Adresse, die der Vertrag nennt; seine eigenen Fristen gehen den ganzen Monaten vor, die hier gezählt werden.',
		},
		preparation: { name: 'Vorbereitung', does: 'Alles, was vor der Umstellung kommt.' },
		evaluation: { name: 'Auswahl', does: 'Angebote vergleichen, Referenzen einholen, verhandeln und auswählen.' },
		pilot: {
			name: 'Pilotversuch',
			does: 'Eine kleine Menge labeln lassen und blind beurteilen, an einem Testdatensatz, den keiner der Anbieter erstellt hat.',
		},
		security: { name: 'Sicherheitsprüfung', does: 'Zugänge, Personal, Standorte, Unterauftragnehmer, Vorfälle.' },
		legal: { name: 'Rechtliche Prüfung', does: 'Beide Verträge: was Sie im alten bindet, was Sie im neuen schützt.' },
		migration: {
			name: 'Richtlinien und Integration',
			does: 'Richtlinien übergeben, Pipelines anbinden, das neue Personal kalibrieren.',
		},
		parallel: {
			name: 'Parallelbetrieb',
			does: 'Beide Anbieter labeln dieselbe Arbeit; vergleichen Sie, bevor Sie auf den neuen angewiesen sind.',
		},
		relabel: { name: 'Neulabeln', does: 'Der neue Anbieter erstellt einen Teil des Trainingsdatensatzes noch einmal.' },
		cutover: { name: 'Umstellung', does: 'Ab dem nächsten Tag labelt der neue Anbieter, was umzieht.' },
		phased_move: {
			name: 'Umzug in Schritten',
			does: 'Die Labels ziehen in gleichen monatlichen Schritten um; so lange liefern beide Anbieter.',
		},
		true_up: {
			name: 'Abrechnung der Mindestabnahme',
			does: 'Ein Zeitraum der Mindestabnahme endet: Was fehlt, wird berechnet, und was von einem vorausbezahlten Zeitraum übrig ist, verfällt.',
		},
		credits_expire: {
			name: 'Guthaben verfällt',
			does: 'Was vom Guthaben beim aktuellen Anbieter übrig ist, geht verloren.',
		},
		provider_end: {
			name: 'Anbieter hört auf',
			does: 'Der aktuelle Anbieter hört von selbst auf; was er danach labeln sollte, kommt zu spät.',
		},
		new_true_up: {
			name: 'Abrechnung der neuen Mindestabnahme',
			does: 'Ein Zeitraum der Mindestabnahme beim neuen Anbieter endet: Was fehlt, wird berechnet, und was von einem vorausbezahlten Zeitraum übrig ist, verfällt.',
		},
		new_credits_expire: {
			name: 'Neues Guthaben verfällt',
			does: 'Was vom Guthaben beim neuen Anbieter übrig ist, geht verloren.',
		},
		contract_end: {
			name: 'Vertragsende',
			does: 'Bis dahin sollten Ihre Daten zurück und ihre Löschung bestätigt sein.',
		},
		ramp: {
			name: 'Anlauf',
			does: 'Bis das neue Personal 95 % dessen aufgeholt hat, was ihm anfangs an Tempo und Genauigkeit fehlte.',
		},
		accuracy_dip: {
			name: 'Erholung der Modelle',
			does: 'Bis 95 % des Einbruchs der Modellgenauigkeit wettgemacht sind.',
		},
		retraining: { name: 'Neutraining', does: 'Die Modelle mit den neuen Labels trainieren und validieren.' },
		payback: {
			name: 'Bezahlt gemacht',
			does: 'Von hier an steht der Wechsel besser da als das Bleiben: Vergleichen Sie mit dem, was er kosten sollte.',
		},
	},
	question: 'Was bis wann zu tun ist',
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? 'Heute kündigen, beginnen' : 'Beginnen'} im ${begin}${notice ? `, kündigen bis ${notice}` : ''}, umstellen ${cutover}`,
	headingAnyway: ({ begin, notice, cutover }) =>
		`Falls Sie dennoch wechseln: ${notice === null ? 'heute kündigen, beginnen' : 'beginnen'} im ${begin}${notice ? `, kündigen bis ${notice}` : ''}, umstellen ${cutover}`,
	noticeFirst:
		'Sie würden kündigen, bevor die Auswahl endet: Beginnen Sie früher damit, oder entscheiden Sie nach dem, was bis dahin bekannt ist.',
	chart: ({ name }) => `Plan des Umzugs zu „${name}“`,
	chartSays: ({ first, when, last, until }) => `Er beginnt mit „${first}“, ${when}, und endet mit „${last}“, ${until}.`,
	table: ({ name }) => `Der Umzug zu „${name}“, Schritt für Schritt`,
	step: 'Schritt',
	from: 'Von',
	until: 'Bis Ende',
	todo: 'Was es ist',
	today: 'heute',
	todayMark: 'Heute',
	round: ({ step, n }) => `${step} ${n}`,
	span: ({ from, to }) => `${from} – ${to}`,
	endOf: ({ month }) => `Ende ${month}`,
	beyond: 'Der Pfeil weist über den Zeithorizont hinaus.',

	calendar: 'Termine in den Kalender (.ics)',
	calendarFailed: 'Der Kalender konnte nicht erstellt werden; versuchen Sie es noch einmal.',
	undated:
		'Geben Sie unter „Alle Eingaben“ den ersten Monat an, um hier Kalendermonate zu sehen und die Termine als Kalender zu erhalten.',
	calendarTitle: ({ from, to }) => `Umzug von „${from}“ zu „${to}“`,
	entry: ({ step, name, single }) => `${step}${single ? '' : ' abgeschlossen'} („${name}“)`,
	entrySays: ({ does, months }) =>
		`${does}\n${months}\nAus dem Wechselplan. Er zählt ganze Monate: Prüfen Sie jedes Datum im Vertrag.`,
	begin: ({ name }) => `Vorbereitung beginnen („${name}“)`,
};

/** @type {import('./languages.js').Area<'baseline'>} */
const baseline = {
	question: 'Gegenüber A',
	more: ({ amount }) => `${amount} mehr wert als A`,
	less: ({ amount }) => `${amount} weniger wert als A`,
	same: 'Gleich viel wert wie A',
	unchanged: 'A ist behalten: Ändern Sie etwas, und hier steht, was es bewirkt',
	otherCurrency: 'A ist in einer anderen Währung, daher lassen sich die beiden nicht vergleichen',
	swap: 'A und dies tauschen',
	back: 'Zurück zu A',
	drop: 'A vergessen',
	aOf: ({ name }) => `A: ${name}`,
	nowOf: ({ name }) => `Jetzt: ${name}`,
	caption: 'A und der jetzige Stand nach dem, was zählt',
	better: 'besser',
	changes: 'Was Sie geändert haben',
	input: 'Eingabe',
	a: 'A',
	now: 'Jetzt',
	none: 'keine',
	yes: 'ja',
	no: 'nein',
	low: ({ input }) => `${input}: unteres Ende`,
	high: ({ input }) => `${input}: oberes Ende`,
	tier: ({ at }) => `Staffel ${at}`,
	inTier: ({ input, tier }) => `${input}, ${tier}`,

	chart: 'Vom Wert von A zum jetzigen Wert, Position für Position',
	chartSays: ({ from, to, line, amount }) => `Von ${from} zu ${to}; der größte Schritt ist ${line}, ${amount}.`,
	chartSame: ({ from, to }) => `Von ${from} zu ${to}; keine Position unterscheidet sich.`,
	gain: ({ amount }) => `+${amount}`,
	loss: ({ amount }) => `−${amount}`,
	others: 'Alle anderen Positionen',
	rounding: 'Rundung',
	line: 'Position',
	difference: 'Unterschied',
	total: 'Wert zusammen',
	explains: 'Jeder Balken zeigt, was eine Position zum Barwert des Wechsels beiträgt, mehr oder weniger als in A.',
};

/** @type {import('./languages.js').Area<'documents'>} */
const documents = {
	workbook: {
		summary: 'Überblick',
		inputs: 'Eingaben',
		stay: 'Bleiben',
		switch: ({ n }) => `Wechseln ${n}`,
		title: 'Was der Wechsel des Labeling-Anbieters kostet',
		about: ({ preset, currency, day }) => `${preset}; Beträge in ${currency}; erstellt am ${day}`,
		live: 'Alles wird aus den blauen Werten auf dem Blatt der Eingaben berechnet: Ändern Sie einen, und die Zahlen folgen. Die Anzahl der Monate, Aufgaben, Staffeln und Kandidaten steht fest, ebenso schwarze Eingaben, die Chance und die beiden Ergebnisse daneben.',
		candidate: 'Kandidat',
		cutover: 'Umstellung Ende',
		stayTotal: 'Kosten des Bleibens',
		switchTotal: 'Kosten des Wechsels',
		oneTime: 'Einmalig',
		netBenefit: 'Vorteil',
		npv: 'Kapitalwert',
		payback: 'Bezahlt gemacht in Monat',
		chance: 'Chance, dass es sich lohnt',
		low: 'Wert in einem schlechten Szenario (1 von 10 ist schlechter)',
		high: 'Wert in einem guten Szenario (1 von 10 ist besser)',
		onPage: 'Kapitalwert wie berechnet',
		difference: 'Unterschied',
		never: 'nie',
		month: 'Monat',
		date: 'Datum',
		total: 'Summe',
		presentValue: 'Barwert',
		discount: 'Abzinsungsfaktor',
		discounted: 'Abgezinst',
		benefit: 'Vorteil: Bleiben abzüglich Wechseln',
		cumulative: 'Vorteil, aufaddiert',
		discountedBenefit: 'Abgezinster Vorteil',
		cumulativeDiscounted: 'Abgezinster Vorteil, aufaddiert',
		behind: 'Im Minus in Monat',
		stayTitle: ({ name }) => `Bleiben bei „${name}“`,
		switchTitle: ({ name }) => `Wechsel zu „${name}“`,
		monthNote:
			'Positive Beträge sind Ausgaben; jede Position jedes Monats ist einmal gerundet, auf die kleinste Einheit der Währung.',
		input: 'Eingabe',
		whose: 'Von',
		value: 'Wert',
		unit: 'Einheit',
		rangeLow: 'Niedrig (p10)',
		rangeHigh: 'Hoch (p90)',
		origin: 'Herkunft',
		yes: 'ja',
		presetValue: 'Wert der Vorlage',
		source: 'Quelle des Werts der Vorlage',
		pointer: 'Feld des Szenarios',
		commonCause: 'Gemeinsame Ursache',
		reopening: 'Zum erneuten Öffnen dieser Datei',

		decision: {
			sheet: 'Entscheidung',
			simulated: ({ draws }) =>
				`Simuliert mit ${draws} gleich wahrscheinlichen Szenarien. Das sind Werte: Sie folgen keiner Eingabe, die hier geändert wird.`,
			action: 'Wahl',
			mean: 'Wert im Mittel',
			regret: 'Opportunitätsverlust im Mittel',
			regretHigh: 'Opportunitätsverlust, in 1 von 10 Szenarien überschritten',
			regretSays: 'Der Opportunitätsverlust ist, wie viel mehr die beste Wahl eines Szenarios wert ist.',
			bestIn: 'Am besten in',
			advice: 'Rat',
			recommended: 'höchstes Mittel',
			cautious: 'am besten im schlechtesten Zehntel',
			middle: 'Wert im mittleren Szenario',
			turningDiscount: ({ name }) => `Rabatt von „${name}“, bei dem der beste Wechsel im Mittel 0 wert ist`,
			turningPrice: ({ name }) => `Faktor auf die Preise von „${name}“, bei dem der beste Wechsel im Mittel 0 wert ist`,
			evpi: 'Höchstwert jeder Information',
			worthUpTo: 'Wert bis zu',
		},

		prices: 'Preise',
		provider: 'Anbieter',
		task: 'Aufgabe',
		labelsAbove: 'Für Labels über',
		priceStep: 'Mehr als die Staffel davor',

		season: 'Saison',
		service: 'Monate seit der Umstellung',
		usable: 'Labels, die die Mindestabnahme aufbrauchen',
		labels: 'Labels',
		taskCharge: ({ task }) => `Preis: ${task}`,
		charge: 'Preis laut Liste',
		serves: 'Liefert (1: ja)',
		uplifts: 'Preissteigerungen bisher',
		uplift: 'Preisfaktor',
		purchase: 'Einkauf',
		committed: 'Mindestabnahme',
		periodEnd: 'Abrechnungszeitraum endet in Monat',
		periodCut: 'Sein letzter Monat hier',
		periodCommitted: 'Mindestabnahme des Zeitraums',
		periodPurchases: 'Einkäufe des Zeitraums bisher',
		topUp: 'Aufstockung',
		billed: 'Im Voraus berechnet',
		balanceBefore: 'Vorausbezahltes Guthaben davor',
		balanceUsed: 'Aus dem Guthaben bezahlt',
		balanceLeft: 'Vorausbezahltes Guthaben danach',
		invoice: 'Rechnung',
		creditsBefore: 'Gutschriften davor',
		creditsUsed: 'Aus Gutschriften bezahlt',
		creditsLeft: 'Gutschriften danach',
		paid: 'Zu zahlen',
		startUp: 'Verbleibender Anlaufeffekt',
		within: 'Labels innerhalb der Kapazität',
		missing: 'Labels über der Kapazität',
		late: 'Verspätete Labels',
		wrong: 'Falsche Labels hinzu',
		wrongLabels: 'Falsche Labels im Trainingsdatensatz',
		dataset: 'Trainingsdatensatz',

		leaving: 'Ausstieg',
		leavingRows: {
			leaves: 'Alle Labels wechseln',
			moved: 'Gewechselt bis Ende von Monat',
			contract_end: 'Vertragsende, Monat',
			using: 'Die Mindestabnahme wird aufgebraucht',
			last_month: 'Letzter Liefermonat',
			period_end: 'Sein Abrechnungszeitraum endet in Monat',
			period_start: 'und begann in Monat',
			period_over: 'Der Zeitraum ist abgerechnet',
			early_exit_month: 'Frühester vorzeitiger Ausstieg, Monat',
			shortfall_now: 'Bis zum letzten Monat: Fehlbetrag des Zeitraums',
			later_now: 'spätere Mindestabnahmen',
			fees_now: 'Plattformgebühren',
			owed_now: 'geschuldet',
			shortfall_early: 'Bis zum vorzeitigen Ausstieg: Fehlbetrag des Zeitraums',
			later_early: 'spätere Mindestabnahmen',
			fees_early: 'Plattformgebühren',
			owed_early: 'geschuldet',
			shortfall_end: 'Bis zum Vertragsende: Fehlbetrag des Zeitraums',
			later_end: 'spätere Mindestabnahmen',
			fees_end: 'Plattformgebühren',
			owed_end: 'geschuldet',
			credits_then: 'Verbleibende Gutschriften',
			balance_then: 'Verbleibendes Guthaben',
			early_exit_fee: 'Gebühr für den vorzeitigen Ausstieg',
			cost_early: 'Abrechnung bei vorzeitigem Ausstieg',
			cost_run_out: 'Abrechnung bis zum Vertragsende',
			early_gain: 'Vorzeitiger Ausstieg ist günstiger um',
			rule: 'Geltende Regel, 1 bis 7',
			method: 'Was sie bedeutet',
			credits_remaining: 'Nicht benötigte Gutschriften',
			exit_cost: 'Kosten des Ausstiegs',
			carried_credits: 'Gutschriften des geänderten Vertrags',
			notice_by: 'Kündigung bis Ende von Monat',
		},

		years: 'Zahlungen nach Jahr',
		cash: 'Zahlungen',
		fromMonth: 'Von Monat',
		toMonth: 'Bis Monat',
	},
	report: {
		title: ({ incumbent, candidate }) => `Von „${incumbent}“ zu „${candidate}“`,
		about: ({ preset, months, currency, day }) =>
			`Was ein Wechsel des Anbieters unserer Trainingsdaten-Labels über ${months} Monate kosten und bringen würde, in ${currency}. Ausgehend von „${preset}“; erstellt am ${day}.`,
		edition: ({ edition }) => `Berechnet mit Ausgabe ${edition} des Modells.`,
		decided: ({ draws }) => `Entschieden anhand von ${draws} gleich wahrscheinlichen Szenarien.`,
		bestShare: ({ share }) => `In ${share} der Szenarien ist es die beste Wahl.`,
		lastGood: 'Dies ist die letzte gültige Antwort: Eine Zahl braucht einen anderen Wert.',
		candidates: 'Die Kandidaten nebeneinander',
		candidate: 'Kandidat',
		costs: 'Was es einmalig kostet',
		costsNote:
			'Nur was über 0 liegt. Eigenes Personal sind Stunden Ihrer Leute; Qualität und Risiko sind erwartete Verluste, keine Rechnungen.',
		total: 'Einmalig zusammen',
		deadlines: 'Was bis wann zu tun ist',
		fromTo: ({ from, to }) => `${from} bis ${to}`,
		missed: ({ cost }) => `Die Kündigung zu versäumen kostet ${cost}.`,
		exit: ({ cost }) => `Ausstieg aus dem jetzigen Vertrag: ${cost}.`,
		inputs: 'Die Zahlen, an denen es am meisten hängt',
		inputsNote: '● bezeichnet eine eigene Zahl; alle anderen stammen aus der Vorlage, mit der Quelle daneben.',
		moreInputs: ({ count }) =>
			count === 1
				? 'Eine weitere eigene Zahl steht in der Tabelle und im Link.'
				: `${count} weitere eigene Zahlen stehen in der Tabelle und im Link.`,
		input: 'Eingabe',
		value: 'Wert',
		source: 'Quelle',
		preset: ({ value }) => `eigene; in der Vorlage ${value}`,
		origins: { typed: 'eingegeben', measured: 'gemessen', example: 'Beispiel' },
		none: 'keine',
		yes: 'ja',
		no: 'nein',
		caveats: 'Was zu bedenken ist',
		caveat: [
			'Bleiben und Wechseln werden Monat für Monat verglichen; was schon ausgegeben ist, steht in keinem von beiden. Ein positiver Wert ist ein Gewinn gegenüber dem Bleiben.',
			'Als Annahme bezeichnete Zahlen sind Beispiele, bis jemand sie ersetzt. Über Fristen und Entgelte entscheidet der Wortlaut des Vertrags; dies ist keine Rechtsberatung.',
			'Entgangene Qualität und Risiko sind Schätzungen dessen, was entgeht, nicht dessen, was gezahlt wird; die Aufteilung nach Kostenart zeigt, was Zahlungen sind.',
		],
	},
};

/** @type {typeof import('./en.rest.js').methodsPage} */
export const methodsPage = {
	title: 'Switchcost: wie jede Zahl zustande kommt',
	description:
		'Die Formeln hinter dem Rechner: jede Antwort, jede Kostenposition, jede Größe und jede Eingabe mit Einheit, Grenzen, Vorgabe und Quelle.',
	back: 'Zurück zum Rechner',
	heading: 'Wie jede Zahl zustande kommt',
	printed:
		'Die Formeln und Eingaben unten stammen unmittelbar aus dem Programm, das mit ihnen rechnet. Tests prüfen jede Formel gegen die Zahlen.',
	onThisPage: 'Auf dieser Seite',

	question: 'Die Frage',
	asks: 'Sie kaufen Labels für Trainingsdaten bei einem Anbieter, dem aktuellen. Wenn ein anderer, der Kandidat, am Ende eines Monats übernimmt: Was kostet das, lohnt es sich, welcher Monat ist der beste, und wie sicher ist das?',
	cases:
		'Zwei Fälle werden über den Zeithorizont Monat für Monat durchgerechnet: Bleiben und Wechseln am Ende des Umstellungsmonats. Eine Position ist eine Art von Kosten in einem Monat; über 0 heißt, dass Geld abfließt. Der Vorteil eines Monats sind die Kosten des Bleibens abzüglich der Kosten des Wechsels. Was schon ausgegeben ist, steht in keinem von beiden.',
	money:
		'Gerechnet wird dezimal. Jede Position jedes Monats wird einmal kaufmännisch auf die kleinste Einheit der Währung gerundet, und Summen addieren gerundete Positionen, sodass alle Zahlen auf den Cent aufgehen. Anteile, Sätze und Genauigkeiten stehen in Prozent; Punkte sind Prozentpunkte der Modellgenauigkeit.',
	kinds:
		'Jede Position ist von einer Art, damit niemand vermengt, was gezahlt wird und was entgeht: <strong>Zahlungen</strong> gehen an jemanden, <strong>eigenes Personal</strong> sind die Stunden Ihrer Leute, <strong>Qualität</strong> ist, was späte oder schlechtere Labels kosten, und <strong>Risiko</strong> ist ein erwarteter Verlust.',

	uncertainty: 'Wie mit Unsicherheit umgegangen wird',
	ranges:
		'Eine Spanne sagt, wie weit eine Eingabe von ihrem Wert entfernt sein kann: In einem von zehn Szenarien liegt sie unter dem niedrigen Ende, in einem über dem hohen und in den übrigen acht dazwischen. Die Enden sind p10 und p90 einer Dreiecksverteilung, deren Gipfel der Wert selbst ist. Alles Simulierte wird in Tausenden gleich wahrscheinlichen Szenarien gezählt.',
	causes:
		'Eingaben mit einer gemeinsamen Ursache bewegen sich zusammen: Steigt ein Preis stärker als erwartet, dann vermutlich auch andere. Jede Eingabe unten nennt ihre Ursache.',
	events:
		'Ein Rechtsstreit und der erste Ausfall jedes Anbieters treten in einem Szenario entweder ein oder nicht. Im Mittel kosten sie, was die genauen Zahlen als erwarteten Verlust nennen.',
	decides:
		'Empfohlen wird die Wahl mit dem höchsten mittleren Wert in denselben Szenarien: bleiben oder in einem von mehreren Monaten zu einem der Kandidaten wechseln. Das ist nicht die Antwort bei den eingegebenen Werten, denn Gewinne und Verluste verteilen sich um diese nicht gleichmäßig; ihr Mittel ist, was zu erwarten ist. Liegen Bleiben und der beste Wechsel weniger als 1 % der Labelkosten eines Jahres auseinander, ist es zu knapp, um zu entscheiden.',
	information:
		'Der Opportunitätsverlust ist, wie viel mehr die beste Wahl eines Szenarios wert ist als die getroffene. Sein Mittel ist das Höchste, was irgendeine Information vor der Entscheidung wert sein kann; für eine einzelne Eingabe ist es das Höchste, was die Kenntnis dieser Eingabe wert sein kann.',
	pilot:
		'Ein Pilotversuch prüft einige Labels eines Kandidaten. Was er wert ist, hängt davon ab, wie oft sein Ergebnis die Entscheidung ändern würde und um wie viel; daneben steht, was die Labels und ihre Prüfung kosten.',

	answers: 'Antworten',
	lines: 'Kostenpositionen',
	monthly: 'Jeden Monat, in beiden Fällen',
	once: 'Einmal, beim Wechsel',
	quantities: 'Größen in den Formeln',
	functions: 'Funktionen',
	says: {
		max: 'Von zwei Zahlen.',
		floor: 'Eine Zahl ohne das, was hinter ihrem Komma steht.',
		anniversaries:
			'Aus den verbleibenden Vertragsmonaten, den Monaten zwischen Preissteigerungen und einem Monat: wie oft vor diesem Monat ein ganzer Abstand vom Ende der Laufzeit vergangen ist. Im Monat danach steigen die Preise.',
		first_end:
			'Aus den verbleibenden Monaten, dem Verlängerungszeitraum, der Kündigungsfrist und dem letzten Monat beim aktuellen Anbieter: das erste Ende der Laufzeit oder einer Verlängerung, das weder vor diesem Monat noch vor Ablauf der Kündigungsfrist ab heute liegt. Ohne Verlängerungen kann der Vertrag in jedem Monat ab dem Ende der Laufzeit enden.',
		sum: 'Das Folgende, zusammengezählt für jeden Monat, jede Aufgabe, jede Staffel oder jeden Anbieter, um die es geht.',
	},
	allBut: ({ n }) => (n === 1 ? 'Alle Eingaben außer einer' : `Alle Eingaben außer ${n}`),

	inputs: 'Eingaben',
	inputsSay:
		'„Wenn nicht angegeben“ ist, was eine fehlende Eingabe bedeutet; „plausibel“ ist die Spanne, die ihr Wert in zwei von zehn Szenarien verlässt, je einmal nach unten und nach oben, mit × ein Faktor auf den Wert, mit Vorzeichen, was dazukommt.',
	incumbent: 'aktueller Anbieter',
	candidate: 'Kandidat',
	unit: 'Einheit',
	accepted: 'Zulässig',
	ifAbsent: 'Wenn nicht angegeben',
	given: 'muss angegeben werden',
	startsAt: 'Vorgabe',
	plausible: 'Plausibel',
	cause: 'Gemeinsame Ursache',
	sourceOf: ({ source }) => `Quelle der Vorgabe: ${source}`,
	units: {
		money: 'Geld',
		money_per_label: 'Geld je Label',
		money_per_hour: 'Geld je Stunde',
		yes_no: 'ja oder nein',
		choice: 'eine Auswahl',
		text: 'Text',
		currency: 'Währung',
		calendar_month: 'Kalendermonat',
		count: 'Anzahl',
		factor: 'Faktor',
		score: 'Note',
		weight: 'Gewicht',
	},
};

/** @type {import('./languages.js').Rest['rules']} */
const rules = {
	number: 'eine Zahl',
	yes_no: 'wahr oder falsch',
	choice: ({ choices }) => `eines von: ${choices}`,
	currency: 'ein Währungscode nach ISO 4217 wie EUR',
	calendar_month: 'ein Monat wie 2027-01, von 1900-01 bis 2199-12',
	text: ({ high }) => `ein Text von 1 bis ${high} gültigen Zeichen, darunter sichtbare`,
	note: ({ high }) => `ein Text von höchstens ${high} gültigen Zeichen`,
	items: ({ low, high }) => `eine Liste mit ${low === high ? high : `${low} bis ${high}`} Einträgen`,
	not_with_model: ({ model }) => `kein solches Feld beim Preismodell „${model}“`,
	not_with_tasks: 'kein solches Feld neben Aufgaben, denn jede Aufgabe hat ihr eigenes',
	needs_tasks: 'keine wechselnden Aufgaben, denn der Bedarf nennt keine Aufgaben',
	rate_card_needs_tasks: 'ein anderes Preismodell oder eine Liste von Aufgaben',
	price_for: ({ choices }) => `ein Preis für ${choices}`,
	unique: 'jeder Name nur einmal',
	profile: 'Faktoren, deren Summe 12 ist, auf 0,01 genau',
	labels_above: ({ low }) => `mehr als ${low}`,
	no_upper_end: 'kein oberes Ende bei der letzten Staffel',
	at_most: ({ high, highField }) => `höchstens ${high}, der Wert von „${highField}“`,
	month_between: ({ low, lowField, high, highField }) =>
		`mindestens ${low} („${lowField}“) und höchstens ${high} („${highField}“)`,
	phases: ({ low, high, highField }) =>
		`${low} bis ${high}, damit alle Schritte des Wechsels enden, bevor „${highField}“ endet`,
	whole_move: ({ highField }) =>
		`Entfernen Sie diesen Haken, oder wechseln Sie vollständig auf einmal: ändern Sie „${highField}“`,
	not_both: ({ highField }) => `Entfernen Sie diesen Haken oder den bei „${highField}“`,
	given_number: 'der JSON-Pointer einer Zahl, die dieses Szenario enthält',
	input: 'der JSON-Pointer einer Angabe',
	no_range: 'keine Spanne für diese Angabe',
	at_most_value: ({ high }) => `höchstens der Wert selbst, ${high}`,
	at_least_value: ({ low }) => `mindestens der Wert selbst, ${low}`,
	object: 'ein Objekt',
	fields: ({ choices }) => `eines der Felder ${choices}`,
	once: 'jedes Feld einmal',
	ranges: 'ein Objekt, das JSON-Pointern Spannen zuordnet',
	range_within: ({ low, high }) => `eine Spanne innerhalb von ${low} bis ${high}`,
	figure: 'eine Zahl, die sich erklären lässt',
	json: 'ein Szenario als JSON',
	size: 'ein kleineres Szenario',
	none: 'keine weiteren Fehler',
};

/** @type {import('./languages.js').Area<'costs'>} */
const costs = {
	once: {
		cash: 'Einmalig: Zahlungen',
		staff: 'Einmalig: eigenes Personal',
		quality: 'Einmalig: späte oder schlechtere Labels',
		risk: 'Einmalig: erwartete Verluste',
	},
	question: 'Woher die Kosten kommen',
	pays: ({ cost, saving, net, horizon }) =>
		`Einmalig ${cost} sparen danach ${saving}: ${net} weniger in ${durationDative(horizon)}`,
	free: ({ saving, horizon }) => `Keine einmaligen Kosten und ${saving} gespart in ${durationDative(horizon)}`,
	partly: ({ cost, saving }) => `Einmalig ${cost}, wovon ${saving} wieder gespart werden`,
	dearer: ({ cost, more }) => `Einmalig ${cost}, und danach ${more} mehr zu zahlen`,
	wasted: ({ cost }) => `Einmalig ${cost}, und danach wird so gut wie nichts gespart`,
	onlyDearer: ({ more }) => `Keine einmaligen Kosten, aber danach ${more} mehr zu zahlen`,
	same: 'Wechseln kostet so viel wie bleiben',
	comesBack: ({ back, saving, more }) =>
		`Einmalig kommen ${back} zurück${saving !== null ? `, und danach werden ${saving} gespart` : more !== null ? `, aber danach sind ${more} mehr zu zahlen` : ''}`,

	largest: ({ lines }) => `Das meiste der einmaligen Kosten entfällt auf: ${lines.join(' und ')}.`,

	more: ({ amount }) => `+${amount}`,
	less: ({ amount }) => `−${amount}`,
	table: 'Was der Wechsel kostet und spart, nach Art',
	kind: 'Kostenart',
	upFront: 'Einmalig',
	saved: 'Danach gespart',
	net: 'Nettovorteil',
	worth: 'Barwert',
	all: 'Zusammen',
	lines: 'Die einmaligen Kosten, Position für Position',
};

/** @type {import('./languages.js').Area<'risk'>} */
const risk = {
	sure: 'Wie sicher',
	looking: 'Tausende von Szenarien werden durchgerechnet …',
	paysIn: ({ pays }) => `In ${pays} von 50 gleich wahrscheinlichen Szenarien lohnt es sich`,
	paysInShare: ({ share }) => `In ${share} der gleich wahrscheinlichen Szenarien lohnt es sich`,
	outside: ({ worth }) =>
		`${worth}, mit jeder Eingabe auf ihrem Wert, liegt außerhalb dieser Spanne: Manche Eingaben reichen nach einer Seite weiter.`,
	lopsided: ({ worth, above }) =>
		`${worth}, mit jeder Eingabe auf ihrem Wert, ist ${above ? 'mehr' : 'weniger'}, als die meisten Szenarien bringen: Die Eingaben reichen nach der ${above ? 'schlechteren' : 'besseren'} Seite weiter.`,
	nothingUncertain: 'Keine Eingabe dieses Szenarios ist unsicher.',
	drivers: ({ drivers }) =>
		`Der größte Teil der Streuung stammt aus: ${drivers.map(({ input, share }) => `${input} (${share})`).join(' und ')}. Die Balken zeigen die Spanne jeder unsicheren Eingabe für sich.`,

	scenarios: 'Fünfzig gleich wahrscheinliche Szenarien nach dem Wert des Wechsels in jedem',
	scenariosSay: ({ low, high }) =>
		`In einem von zehn ist er weniger als ${low} wert, in einem von zehn mehr als ${high}.`,
	scenariosTable: 'Wert des Wechsels über alle Szenarien',
	medianMark: ({ amount }) => `Die Hälfte liegt über ${amount}`,
	yoursMark: ({ amount }) => `Ihre Angaben: ${amount}`,
	causes: {
		price_uplifts: 'Preissteigerungen allgemein',
		minutes_per_label: 'Minuten je Label allgemein',
		rework_price_share: 'Kosten der Nacharbeit allgemein',
		disruption_months: 'Dauer von Ausfällen allgemein',
		recovery_cost: 'Kosten der Wiederherstellung allgemein',
		new_workforce: 'Wie schnell das neue Personal lernt',
	},
	measure: 'Maß',
	low: 'Unteres Ende: eines von zehn Szenarien ist schlechter',
	middle: 'Mitte: die Hälfte ist schlechter',
	high: 'Oberes Ende: eines von zehn ist besser',
	mean: 'Mittelwert',
	worstTenth: 'Mittelwert des schlechtesten Zehntels',
	chance: 'Chance, dass es sich lohnt',

	swings: 'Wert des Wechsels am unteren und oberen Ende jeder unsicheren Eingabe',
	swingsSay: ({ input }) => `Die größte Spanne hat: ${input}. Was Eingaben gemeinsam bewirken, zeigt sie nicht.`,
	swingsTable: 'Kapitalwert am unteren und oberen Ende jeder unsicheren Eingabe',
	swingsHead: { input: 'Eingabe', low: 'Niedrig', worthAtLow: 'Wert dann', high: 'Hoch', worthAtHigh: 'Wert dann' },
	stopsPaying: 'lohnt sich ab 0 nicht mehr',
};

/** @type {import('./languages.js').Area<'remarks'>} */
const remarks = {
	ofFigure: ({ figure, origin }) => `${figure} (${origin})`,
	remove: 'Entfernen',
	removeInput: ({ input }) => `${input} entfernen`,
	more: ({ n }) => (n === 1 ? 'Ein weiterer Hinweis' : `${n} weitere Hinweise`),
};

/** @type {import('./languages.js').Area<'exchange'>} */
const exchange = {
	rate: ({ from, to }) => `Wechselkurs: ${to} für einen ${from}`,
	ask: ({ currency }) => `Für die Beträge ist ein Wechselkurs in ${currency} nötig; oder Sie beginnen neu.`,
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'Alle Beträge umrechnen',
	startOver: 'Neu beginnen',
	keep: ({ currency }) => `Bei ${currency} bleiben`,
};

/** @type {import('./languages.js').Area<'restsOn'>} */
const restsOn = {
	these: ({ n }) =>
		n === 1
			? 'Von den Zahlen, die noch nicht Ihre sind, zählt diese am meisten'
			: `Von den Zahlen, die noch nicht Ihre sind, zählen diese ${['', '', 'zwei', 'drei'][n]} am meisten`,
	only: ({ n }) =>
		n === 1
			? 'Dies beruht auf einer Zahl, die noch nicht Ihre ist'
			: `Dies beruht auf ${['', '', 'zwei', 'drei'][n]} Zahlen, die noch nicht Ihre sind`,
	none: 'Dies beruht auf Ihren eigenen Zahlen',
	others: 'Das sind jetzt Ihre Zahlen. Die nächsten erscheinen, wenn Sie die Liste verlassen',
	worth: ({ amount }) => `sie zu kennen ist bis zu ${amount} wert`,
	moves: ({ amount }) => `ändert den Wert um ${amount}, nicht die Antwort`,
	worthNothing: 'nichts wert: die Antwort bleibt stets gleich',
	mine: 'Ihre Zahl',
	confirm: 'Das stimmt',
	confirmInput: ({ input }) => `Das stimmt: ${input}`,
};

/** @type {import('./languages.js').Area<'findOut'>} */
const findOut = {
	knowing: 'Was mehr Wissen wert ist',
	question: 'Was zuerst zu klären ist',
	upTo: ({ amount }) => `bis zu ${amount}`,
	explains: 'Was es im Mittel höchstens wert sein kann, eine Angabe vor der Entscheidung sicher zu kennen.',
	everything: ({ amount, tenth }) =>
		`Wer jetzt entscheidet, statt alles zu wissen, verzichtet im Mittel auf ${amount} und in einem von zehn Szenarien auf mehr als ${tenth}. Keine Auskunft kann mehr wert sein als dieser Mittelwert.`,
	sameChoice: 'In jedem Szenario ist dieselbe Wahl die beste.',
	safeStay: 'Wer sichergehen will, bleibt: Im schlechtesten Zehntel der Szenarien schneidet nichts besser ab.',
	safeSwitch: ({ name, end }) =>
		`Wer sichergehen will, wechselt zu „${name}“, Zeitpunkt: ${end}. Im schlechtesten Zehntel der Szenarien schneidet nichts besser ab.`,
	pilotOf: ({ name }) => `Ein Pilotversuch mit „${name}“`,
	labels: 'Labels',
	worth: 'Wert',
	cost: 'Kosten',
	net: 'Gewinn',
	best: 'am besten',
};

/** @type {import('./languages.js').Area<'clauses'>} */
const clauses = {
	says: {
		renews: 'Verlängert sich um {0}',
		exit: 'Vorzeitiger Ausstieg kostet {0} des Rests',
		period: 'Mindestabnahme von {2}, alle {0} abgerechnet; {1} eines Fehlbetrags werden berechnet',
		prepaid: 'Die Mindestabnahme wird im Voraus bezahlt',
		minimum: 'Mindestens {0} pro Monat',
		uplift: 'Preissteigerung {0}, danach {1}',
		fee: 'Plattformgebühr von {0} pro Monat',
		credits: 'Guthaben von {0}, das nach {1} verfällt',
		clawback: 'Rabatte von {0} bei vorzeitigem Ausstieg zurückzuzahlen',
		stops: 'Der Anbieter beliefert Sie nur noch {0}',
		part: 'Nur {0} der Labels ziehen um',
		capacity: 'Liefert höchstens {0} pro Monat',
		offerCommitment: 'Verpflichtet Sie zu {0} pro Monat',
		offerFee: 'Plattformgebühr von {0} pro Monat',
		offerCredits: 'Guthaben zum Abschluss: {0}',
	},
	add: { contract: 'Im Vertrag steht außerdem …', offer: 'Im Angebot steht außerdem …' },
	severalKinds: 'Mehrere Arten von Labels, je mit eigenem Preis',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `Arten von Labels: ${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `Art ${n}`,
	remove: ({ clause }) => `Entfernen: ${clause}`,
	limitsGone: 'Grenzen, Gebühren und Guthaben des Beispiels wurden entfernt: Es ist jetzt Ihr Vertrag.',
	bringBack: 'Zurückholen',
	betterDeal: 'Bessere Bedingungen verlangen',
	amended: ({ name }) => `${name}, geändert`,
	askFor: ({ name, discount, month }) => `Verlangen Sie von „${name}“ ab ${month} ${discount} Nachlass auf die Preise.`,
	bills: ({ now, offer, then }) => `Heute zahlen Sie ${now} im Monat; mit „${offer}“ ${then}.`,
};

// What a visitor can take away.
/** @type {import('./languages.js').Area<'sharing'>} */
const sharing = {
	paragraph: 'Absatz für eine Nachricht',
	paragraphCopied: 'Der Absatz ist kopiert.',
	copyLink: 'Link kopieren',
	share: 'Teilen …',
	print: 'Zwei Seiten drucken',
	spreadsheet: 'Tabelle (.xlsx)',
	months: 'Monate (.csv)',
	scenario: 'Szenario (.json)',
	linkHolds: 'Der Link enthält jede Zahl selbst: Wer ihn öffnet, sieht diese Antwort, und kein Server sieht sie.',
	copied: 'Der Link ist kopiert.',
	copyYourself: 'Dieser Browser lässt die Seite nicht kopieren. Der Link ist markiert: Kopieren Sie ihn von hier.',
	linkField: 'Link zu diesem Szenario',
	preparing: 'Wird vorbereitet …',
	saved: ({ file }) => `Gespeichert als ${file}.`,
	notLoaded: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
	lastGood: 'Es enthält die letzte gültige Antwort: Ein Feld braucht einen anderen Wert.',
	keptHere: 'Was Sie eingeben, bleibt in diesem Browser, damit beim Neuladen nichts verloren geht.',
	forget: 'Vergessen',
	forgotten: 'Vergessen. Es wird wieder behalten, sobald Sie etwas ändern.',
	shareTitle: 'Was der Wechsel unseres Labeling-Anbieters kosten würde',
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'Diese Seite lässt kein PNG zeichnen; die SVG-Datei lässt sich speichern.',
	savePicture: ({ name, kind }) => `„${name}“ als ${kind} speichern`,
	pictures: 'Bilder',
	calendar: 'Kalender (.ics)',
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
