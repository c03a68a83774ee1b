// The sentences in German of the dialog that brings in a visitor's own data.

/** @type {import('./texts.js').Words} */
const words = {
	language: 'de',
	title: 'Eigene Daten übernehmen',
	private:
		'Nichts verlässt Ihren Browser: Dateien werden auf Ihrem Rechner gelesen und beim Schließen wieder vergessen.',
	close: 'Schließen',
	modes: {
		legend: 'Was liegt Ihnen vor?',
		invoices: 'Rechnungen',
		audit: 'Eine Stichprobe geprüfter Labels',
	},
	ask: {
		invoices:
			'Fügen Sie Zeilen aus einer Tabelle ein oder wählen Sie eine CSV-Datei: Monat, Labels oder Stunden, Betrag. ' +
			'Bei mehreren Arten von Labels hilft eine Spalte mit der Art.',
		audit:
			'Fügen Sie ein, wie viele Labels geprüft wurden und wie viele davon falsch waren, oder Zeilen mit einem ' +
			'Urteil oder mit zwei zu vergleichenden Labels je Objekt.',
	},
	saved: 'Auch ein hier gespeichertes Szenario oder eine hier gespeicherte Tabelle lässt sich öffnen.',
	paste: 'Hier einfügen',
	read: 'Einlesen',
	chooseFile: 'Datei auswählen',
	drop: 'oder hier ablegen',
	showAnswer: 'Antwort zeigen',
	addAudit: 'Eine Stichprobe geprüfter Labels hinzufügen',
	reading: 'Wird gelesen …',
	failed: 'Das Einlesen konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
	rejected: {
		too_large:
			'Diese Datei ist zu groß. Gelesen werden bis zu 32 MB; exportieren Sie weniger Spalten oder weniger Monate.',
		not_text:
			'Das ist keine Textdatei. Speichern Sie die Tabelle als CSV, oder kopieren Sie die Zellen und ' +
			'fügen Sie sie hier ein.',
		zip:
			'Diese Tabelle wurde nicht von diesem Rechner gespeichert. ' +
			'Speichern Sie sie als CSV, oder kopieren Sie die Zellen und fügen Sie sie hier ein.',
		unknown_encoding: 'Die Zeichenkodierung dieser Datei ist unbekannt. Speichern Sie sie als „CSV UTF-8“.',
		no_table: 'Darin steht keine Tabelle: Nötig sind Zeilen und mindestens zwei Spalten, etwa Monat und Betrag.',
		too_many_columns: 'Diese Tabelle hat mehr als 200 Spalten.',
		no_scenario: 'Diese Datei enthält kein Szenario dieses Rechners.',
		unreadable: 'Diese Datei ist beschädigt oder unvollständig.',
	},
	columns: {
		title: ({ list }) => `Gelesen als: ${list}`,
		intro: 'Prüfen Sie, was jede Spalte enthält, und berichtigen Sie es, wo es nicht stimmt.',
		column: ({ n }) => `Spalte ${n}`,
		holds: ({ column }) => `Inhalt von „${column}“`,
		decimals: ({ column }) => `„${column}“: Dezimaltrennzeichen`,
		dates: ({ column }) => `„${column}“: Datumsformat`,
		roles: {
			'': 'nichts Verwertbares',
			month: 'Monat oder Datum',
			labels: 'Labels',
			hours: 'Stunden',
			amount: 'Betrag',
			kind: 'Art der Labels',
			currency: 'Währung',
			provider: 'Anbieter',
			checked: 'geprüfte Labels',
			wrong: 'falsche Labels',
			right: 'richtige Labels',
			verdict: 'richtig oder falsch',
			label_a: 'erstes Label',
			label_b: 'zweites Label',
		},
		marks: { '.': '1,234.5', ',': '1.234,5' },
		orders: { day_first: '31.12.2026', month_first: '12/31/2026' },
		doubts: {
			role: 'Mehrere Spalten kommen infrage. Ist das die richtige?',
			mark: 'Zahlen wie 61.000 lassen sich auf zwei Arten lesen.',
			order: 'Daten wie 01/02/2026 lassen sich auf zwei Arten lesen.',
			year: 'Den Monaten fehlt das Jahr; angenommen sind die spätesten möglichen Jahre.',
		},
	},
	rows: ({ rows }) => (rows === '1' ? 'Eine Zeile wurde gelesen.' : `${rows} Zeilen wurden gelesen.`),
	corrections: ({ n }) =>
		n === '1'
			? 'Ein negativer Betrag wurde von seinem Monat abgezogen.'
			: `${n} negative Beträge wurden von ihrem Monat abgezogen.`,
	ignored: {
		total: ({ n, lines }) => `Als Summen ausgelassen: ${n} (Zeile ${lines}).`,
		no_month: ({ n, lines }) => `Ohne Monat ausgelassen: ${n} (Zeile ${lines}).`,
		no_number: ({ n, lines }) => `Ausgelassen, weil eine Zelle keine Zahl ist: ${n} (Zeile ${lines}).`,
		heading: ({ n, lines }) => `Als wiederholte Überschriften ausgelassen: ${n} (Zeile ${lines}).`,
		no_label: ({ n, lines }) => `Ohne Urteil ausgelassen: ${n} (Zeile ${lines}).`,
		currency: ({ n, lines }) => `In anderer Währung ausgelassen: ${n} (Zeile ${lines}).`,
	},
	otherCurrency: ({ found, own }) =>
		`Diese Rechnungen lauten auf ${found}, der Rechner rechnet in ${own}. ` +
		`Wählen Sie zuerst ${found}: Beträge werden nicht umgerechnet.`,
	figures: {
		title: 'Was sie zeigen',
		use: 'Verwenden',
		input: 'Angabe',
		now: 'Bisher',
		found: 'Gemessen',
		range: ({ low, high }) => `in 8 von 10 Fällen zwischen ${low} und ${high}`,
		suggested: 'nur ein Vorschlag',
		none: 'Aus diesen Zeilen lässt sich keine Zahl bestimmen.',
		apply: 'Diese Zahlen verwenden',
		applied: ({ n, note }) =>
			n === '1' ? `Eine Zahl ist nun gemessen: ${note}.` : `${n} Zahlen sind nun gemessen: ${note}.`,
		tier: ({ price, end }) => `${price} bis ${end}`,
		lastTier: ({ price }) => `darüber ${price}`,
		hourly: ({ rate, minutes }) => `${rate} je Stunde, ${minutes} Minuten je Label`,
		months: ({ list }) => `zwölf Faktoren: ${list}`,
	},
	fit: {
		title: ({ fitting, all }) =>
			`Rechnungen im Vergleich mit diesen Zahlen: ${fitting} von ${all} stimmen auf den Cent überein`,
		month: 'Monat',
		labels: 'Labels',
		invoiced: 'Berechnet',
		modelled: 'Nach diesen Zahlen',
		differs: 'weicht ab',
	},
	origins: {
		invoices: ({ count, months }) => `Rechnungen aus ${count === '1' ? 'einem Monat' : `${count} Monaten`}, ${months}`,
		audit: ({ count, months }) => (months ? `${count} geprüfte Labels, ${months}` : `${count} geprüfte Labels`),
	},
	notes: {
		gaps: ({ months }) => `Für ${months} gibt es keine Rechnungen. In den Mittelwerten fehlen diese Monate.`,
		counted: ({ labels }) => `Jede Zeile zählt als ein Label, zusammen ${labels}.`,
		kinds_too_many: ({ most }) => `Es gibt mehr als ${most} Arten von Labels; sie wurden zusammengezählt.`,
		kinds_partly: () => 'Manchen Zeilen fehlt die Art der Labels; deshalb wurden keine Preise je Art gesetzt.',
		growth_short: ({ months }) =>
			`Aus ${months} Monaten lässt sich kein Wachstum ablesen: Nötig sind 24, um jeden Monat mit dem ` +
			'Vorjahr zu vergleichen.',
		growth_vague: ({ low, high }) =>
			'Die beiden Jahre unterscheiden sich von Monat zu Monat zu stark: Das Wachstum liegt irgendwo ' +
			`zwischen ${low} und ${high}.`,
		season_short: () =>
			'In einem einzigen Jahr lässt sich eine Saison nicht vom Zufall unterscheiden; ihr Verlauf ist nur ein Vorschlag.',
		season_none: () => 'Die beiden Jahre haben keinen gemeinsamen Verlauf; deshalb wurde keine Saison gesetzt.',
		last_month_low: ({ month }) =>
			`Im ${month} gibt es weniger als halb so viele Labels wie sonst. Ist der Monat schon vorbei?`,
		price_varies: ({ low, high }) =>
			low
				? 'Kein Preis, keine Staffel und keine Gebühr erklärt diese Beträge: Ein Label kostet zwischen ' +
					`${low} und ${high}. Es wurde kein Preis gesetzt.`
				: 'Kein Preis, keine Staffel und keine Gebühr erklärt diese Beträge. Es wurde kein Preis gesetzt.',
		price_roughly: ({ low, high }) =>
			`Der Preis je Label schwankt zwischen ${low} und ${high}; verwendet wird der Mittelwert.`,
		outliers: ({ months }) => `Passt nicht zum Preis der anderen Monate und bleibt außer Betracht: ${months}.`,
		one_volume: () =>
			'Jeder Monat hat die gleiche Menge; eine Plattformgebühr lässt sich deshalb nicht vom Preis trennen.',
		two_volumes: () =>
			'Bei nur zwei verschiedenen Mengen lässt sich eine Gebühr nicht von einer Staffel ' +
			'unterscheiden. Es wurde kein Preis gesetzt.',
		fee_or_tier: ({ fee }) =>
			`Eine Gebühr von ${fee} im Monat erklärt die Beträge; eine teurere erste Staffel, die jeder ` +
			'Monat überschreitet, täte es auch.',
		always_floor: () => 'Jeder Monat kostet denselben Mindestbetrag; der Preis darunter ist nicht erkennbar.',
		tier_unclear: () =>
			'In einer Staffel liegen zu wenige Monate, um ihren Preis zu erkennen. Es wurde kein Preis gesetzt.',
		volume_discount: () =>
			'Größere Monate haben für alle ihre Labels einen niedrigeren Preis. Einen solchen Mengenrabatt ' +
			'kennt das Modell nicht; es wurde kein Preis gesetzt.',
		commitment_unseen: () =>
			'Kein Monat zeigt einen Mindestbetrag. Falls Ihr Vertrag eine Mindestabnahme hat, geben Sie sie ein.',
		true_up: ({ floor, months }) =>
			`Alle ${months} Monate wird die Summe auf ${floor} aufgefüllt: eine Mindestabnahme für diesen Zeitraum.`,
		true_up_once: () =>
			'Ein Monat kostet mehr als seine Labels. Das kann der Ausgleich einer Mindestabnahme für mehrere Monate sein, ' +
			'was ein einziger Zeitraum nicht zeigen kann. Wenn Ihr Vertrag eine hat, geben Sie sie ein.',
		true_up_open: () =>
			'In regelmäßigen Abständen kostet ein Monat mehr als seine Labels. Eine Mindestabnahme je Quartal oder Jahr ' +
			'würde das erklären, anderes aber auch; es wurde keine gesetzt. Wenn Ihr Vertrag eine hat, geben Sie sie ein.',
		true_up_varies: () =>
			'In regelmäßigen Abständen kostet ein Monat mehr als seine Labels, aber die Zeiträume ergeben keine ' +
			'gemeinsame Untergrenze. Es wurde keine Mindestabnahme gesetzt. Wenn Ihr Vertrag eine hat, geben Sie sie ein.',
		uplift: ({ month, rise }) => `Im ${month} stiegen die Preise um ${rise}.`,
		uplift_open: ({ rise }) =>
			`Die Preise sind gestiegen${rise ? ` (um ${rise})` : ''}, aber die Rechnungen zeigen nicht, in ` +
			'welchem Monat. Es wurde keine Preissteigerung gesetzt.',
		fee_varies: () => 'Die Plattformgebühr schwankt oder fehlt in vielen Monaten; deshalb wurde sie nicht gesetzt.',
		hours_only: ({ rate }) =>
			`Eine Stunde kostet ${rate}. Ohne Labels sind die Minuten je Label unbekannt; deshalb wurde kein Preis gesetzt.`,
		no_amounts: () => 'Es gibt keine Beträge; deshalb wurde kein Preis gesetzt.',
		no_labels: () => 'Es gibt keine Labels; deshalb wurde keine Menge gesetzt.',
	},
	audit: {
		of: 'Von wem stammen diese Labels?',
		provider: 'Zeilen von',
		allRows: 'allen',
		checked: 'Geprüfte Labels',
		wrong: 'Davon falsch',
		count: 'Diese Zahlen übernehmen',
		badCounts: 'Geben Sie ganze Zahlen ein: mindestens ein geprüftes Label und nicht mehr falsche als geprüfte.',
		accuracy: ({ name, accuracy, low, high, checked, wrong }) =>
			`${name}: ${accuracy} richtig (${wrong} von ${checked} falsch); in 8 von 10 Fällen zwischen ${low} und ${high}.`,
		all: 'Alle Labels',
		more: ({ n }) => `Um diese Spanne zu halbieren, prüfen Sie ${n} weitere Labels.`,
		differ: ({ a, b, p }) =>
			`„${a}“ und „${b}“ unterscheiden sich stärker als durch Zufall (p = ${p}, exakter Test nach Fisher).`,
		same: ({ a, b, p }) =>
			`„${a}“ und „${b}“ unterscheiden sich nicht stärker als durch Zufall (p = ${p}, exakter Test nach Fisher).`,
		kappa: ({ kappa, same, items }) =>
			`Cohens Kappa beträgt ${kappa}: Bei ${same} von ${items} Objekten stimmen beide Labels überein.`,
		pilot: ({ first, later }) =>
			`In der ersten Woche des Pilotversuchs lag die Genauigkeit bei ${first}, in den letzten beiden bei ${later}.`,
		throughput: ({ share }) => `Die erste Woche brachte ${share} der Labels einer späteren Woche.`,
	},
	scenario: {
		title: 'Ein gespeichertes Szenario',
		holds: ({ incumbent, candidates, months }) =>
			`„${incumbent}“ im Vergleich mit ${candidates}, über ${months} Monate.`,
		filled: ({ n }) =>
			n === '1'
				? 'Eine Eingabe ist neuer als diese Datei und hat ihren üblichen Wert.'
				: `${n} Eingaben sind neuer als diese Datei und haben ihre üblichen Werte.`,
		corrected: 'Die Datei stammt von einer älteren Ausgabe des Modells; seither haben sich dessen Zahlen geändert.',
		open: 'Öffnen',
		opened: 'Das gespeicherte Szenario ist geöffnet. „Rückgängig“ bringt das vorige zurück.',
		problems: ({ n }) =>
			n === '1' ? 'Wegen eines Fehlers lässt es sich nicht öffnen:' : `Wegen ${n} Fehlern lässt es sich nicht öffnen:`,
		problem: ({ pointer, value, accepted }) => `${pointer}: ${value || 'fehlt'}; erwartet wird ${accepted}`,
	},
};

export default words;
