// The sentences in French of the dialog that brings in a visitor's own data.

/** @type {import('./texts.js').Words} */
const words = {
	language: 'fr',
	title: 'Importer vos données',
	private: 'Rien ne quitte votre navigateur : les fichiers sont lus sur votre ordinateur et oubliés dès la fermeture.',
	close: 'Fermer',
	modes: {
		legend: 'De quoi disposez-vous ?',
		invoices: 'Des factures',
		audit: 'Un contrôle d’annotations',
	},
	ask: {
		invoices:
			'Collez des lignes d’un tableur ou choisissez un fichier CSV : le mois, les annotations ou les ' +
			'heures, le montant. ' +
			'S’il y a plusieurs types d’annotations, une colonne qui les indique est utile.',
		audit:
			'Collez le nombre d’annotations contrôlées et le nombre d’erreurs, ou des lignes avec un verdict, ' +
			'ou avec deux annotations de chaque élément à comparer.',
	},
	saved: 'Un scénario ou un tableur enregistré ici s’ouvre également.',
	paste: 'Coller ici',
	read: 'Lire',
	chooseFile: 'Choisir un fichier',
	drop: 'ou le déposer ici',
	showAnswer: 'Afficher la réponse',
	addAudit: 'Ajouter un contrôle d’annotations',
	reading: 'Lecture en cours …',
	failed: 'Le module de lecture n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
	rejected: {
		too_large: 'Ce fichier est trop volumineux. La limite est de 32 Mo ; exportez moins de colonnes ou de mois.',
		not_text:
			'Ce n’est pas un fichier texte. Dans votre tableur, enregistrez au format CSV, ou copiez les ' +
			'cellules et collez-les ici.',
		zip:
			'Ce classeur n’a pas été enregistré par ce calculateur. ' +
			'Enregistrez-le au format CSV, ou copiez les cellules et collez-les ici.',
		unknown_encoding: 'L’encodage des caractères de ce fichier est inconnu. Enregistrez-le en « CSV UTF-8 ».',
		no_table: 'Il n’y a pas de tableau : il faut des lignes et au moins deux colonnes, par exemple mois et montant.',
		too_many_columns: 'Ce tableau a plus de 200 colonnes.',
		no_scenario: 'Ce fichier ne contient pas de scénario de ce calculateur.',
		unreadable: 'Ce fichier est endommagé ou incomplet.',
	},
	columns: {
		title: ({ list }) => `Lu comme : ${list}`,
		intro: 'Vérifiez ce que contient chaque colonne et corrigez ce qui ne convient pas.',
		column: ({ n }) => `Colonne ${n}`,
		holds: ({ column }) => `Contenu de « ${column} »`,
		decimals: ({ column }) => `« ${column} » : séparateur décimal`,
		dates: ({ column }) => `« ${column} » : format des dates`,
		roles: {
			'': 'rien d’utile',
			month: 'mois ou date',
			labels: 'annotations',
			hours: 'heures',
			amount: 'montant',
			kind: 'type d’annotation',
			currency: 'monnaie',
			provider: 'prestataire',
			checked: 'annotations contrôlées',
			wrong: 'annotations fausses',
			right: 'annotations justes',
			verdict: 'juste ou faux',
			label_a: 'première annotation',
			label_b: 'seconde annotation',
		},
		marks: { '.': '1,234.5', ',': '1.234,5' },
		orders: { day_first: '31/12/2026', month_first: '12/31/2026' },
		doubts: {
			role: 'Plusieurs colonnes conviennent. Est-ce la bonne ?',
			mark: 'Des nombres comme 61.000 peuvent se lire de deux façons.',
			order: 'Des dates comme 01/02/2026 peuvent se lire de deux façons.',
			year: 'Les mois n’indiquent pas l’année ; les années retenues sont les dernières possibles.',
		},
	},
	rows: ({ rows }) => (rows === '1' ? 'Une ligne a été lue.' : `${rows} lignes ont été lues.`),
	corrections: ({ n }) =>
		n === '1' ? 'Un montant négatif a été déduit de son mois.' : `${n} montants négatifs ont été déduits de leur mois.`,
	ignored: {
		total: ({ n, lines }) => `Écartées comme totaux : ${n} (ligne ${lines}).`,
		no_month: ({ n, lines }) => `Écartées faute de mois : ${n} (ligne ${lines}).`,
		no_number: ({ n, lines }) => `Écartées parce qu’une cellule n’est pas un nombre : ${n} (ligne ${lines}).`,
		heading: ({ n, lines }) => `Écartées comme en-têtes répétés : ${n} (ligne ${lines}).`,
		no_label: ({ n, lines }) => `Écartées faute de verdict : ${n} (ligne ${lines}).`,
		currency: ({ n, lines }) => `Écartées, car dans une autre monnaie : ${n} (ligne ${lines}).`,
	},
	otherCurrency: ({ found, own }) =>
		`Ces factures sont en ${found} et le calculateur en ${own}. ` +
		`Choisissez d’abord ${found} : les montants ne sont pas convertis.`,
	figures: {
		title: 'Ce qu’elles montrent',
		use: 'Utiliser',
		input: 'Donnée',
		now: 'Actuellement',
		found: 'Mesuré',
		range: ({ low, high }) => `entre ${low} et ${high} dans 8 cas sur 10`,
		suggested: 'simple suggestion',
		none: 'Ces lignes ne permettent de déterminer aucun chiffre.',
		apply: 'Utiliser ces chiffres',
		applied: ({ n, note }) =>
			n === '1' ? `Un chiffre est désormais mesuré : ${note}.` : `${n} chiffres sont désormais mesurés : ${note}.`,
		tier: ({ price, end }) => `${price} jusqu’à ${end}`,
		lastTier: ({ price }) => `${price} au-delà`,
		hourly: ({ rate, minutes }) => `${rate} de l’heure, ${minutes} minutes par annotation`,
		months: ({ list }) => `douze coefficients : ${list}`,
	},
	fit: {
		title: ({ fitting, all }) => `Factures comparées à ces chiffres : ${fitting} sur ${all} concordent au centime près`,
		month: 'Mois',
		labels: 'Annotations',
		invoiced: 'Facturé',
		modelled: 'Selon ces chiffres',
		differs: 'écart',
	},
	origins: {
		invoices: ({ count, months }) => `factures de ${count} mois, ${months}`,
		audit: ({ count, months }) => {
			const checked = count === '1' ? '1 annotation contrôlée' : `${count} annotations contrôlées`;
			return months ? `${checked}, ${months}` : checked;
		},
	},
	notes: {
		gaps: ({ months }) => `Aucune facture pour ${months}. Les moyennes ne tiennent pas compte de ces mois.`,
		counted: ({ labels }) => `Chaque ligne compte pour une annotation, soit ${labels} en tout.`,
		kinds_too_many: ({ most }) => `Il y a plus de ${most} types d’annotations ; ils ont été additionnés.`,
		kinds_partly: () => 'Certaines lignes n’indiquent pas le type d’annotation : aucun prix par type n’a été fixé.',
		growth_short: ({ months }) =>
			`${months} mois ne suffisent pas pour mesurer la croissance : il en faut 24 pour comparer ` +
			'chaque mois à l’année précédente.',
		growth_vague: ({ low, high }) =>
			`Les deux années diffèrent trop d’un mois à l’autre : la croissance se situe quelque part entre ${low} et ${high}.`,
		season_short: () =>
			'Une seule année ne permet pas de distinguer une saison du hasard : son profil n’est qu’une suggestion.',
		season_none: () => 'Les deux années n’ont pas de profil commun : aucune saison n’a été fixée.',
		last_month_low: ({ month }) =>
			`Le volume de ${month} est inférieur à la moitié du volume habituel. Le mois est-il terminé ?`,
		price_varies: ({ low, high }) =>
			low
				? `Ni prix, ni paliers, ni frais n’expliquent ces montants : l’annotation coûte entre ${low} et ` +
					`${high}. Aucun prix n’a été fixé.`
				: 'Ni prix, ni paliers, ni frais n’expliquent ces montants. Aucun prix n’a été fixé.',
		price_roughly: ({ low, high }) =>
			`Le prix par annotation varie entre ${low} et ${high} ; la moyenne a été retenue.`,
		outliers: ({ months }) => `Ne correspond pas au prix des autres mois et n’a pas été pris en compte : ${months}.`,
		one_volume: () =>
			'Tous les mois ont le même volume : des frais de plateforme ne peuvent donc pas être distingués du prix.',
		two_volumes: () =>
			'Avec deux volumes seulement, des frais ne se distinguent pas d’un palier. Aucun prix n’a été fixé.',
		fee_or_tier: ({ fee }) =>
			`Des frais de ${fee} par mois expliquent les montants ; un premier palier plus cher, dépassé chaque mois, aussi.`,
		always_floor: () => 'Chaque mois coûte le même minimum : le prix en dessous n’est pas visible.',
		tier_unclear: () => 'Trop peu de mois se trouvent dans un palier pour en déduire le prix. Aucun prix n’a été fixé.',
		volume_discount: () =>
			'Les mois plus importants ont un prix plus bas pour toutes leurs annotations. Le modèle ne ' +
			'connaît pas ce type de remise sur volume ; aucun prix n’a été fixé.',
		commitment_unseen: () =>
			'Aucun mois ne fait apparaître de minimum. Si votre contrat prévoit un engagement, saisissez-le.',
		true_up: ({ floor, months }) =>
			`Tous les ${months} mois, la facture est complétée jusqu’à ${floor} : un engagement pour cette période.`,
		true_up_once: () =>
			'Un mois coûte plus que ses annotations. Ce peut être la régularisation d’un engagement de plusieurs mois, ce ' +
			'qu’une seule période ne peut pas montrer. Si votre contrat en prévoit un, saisissez-le.',
		true_up_open: () =>
			'À intervalles réguliers, un mois coûte plus que ses annotations. Un engagement trimestriel ou annuel ' +
			'l’expliquerait, mais autre chose aussi ; aucun n’a été repris. Si votre contrat en prévoit un, saisissez-le.',
		true_up_varies: () =>
			'À intervalles réguliers, un mois coûte plus que ses annotations, mais les périodes n’ont pas de plancher commun. ' +
			'Aucun engagement n’a été repris. Si votre contrat en prévoit un, saisissez-le.',
		uplift: ({ month, rise }) => `Les prix ont augmenté de ${rise} en ${month}.`,
		uplift_open: ({ rise }) =>
			`Les prix ont augmenté${rise ? ` (de ${rise})` : ''}, mais les factures ne montrent pas quel ` +
			'mois. Aucune hausse n’a été fixée.',
		fee_varies: () => 'Les frais de plateforme varient ou manquent pour de nombreux mois : ils n’ont pas été fixés.',
		hours_only: ({ rate }) =>
			`Une heure coûte ${rate}. Sans annotations, les minutes par annotation sont inconnues : aucun prix n’a été fixé.`,
		no_amounts: () => 'Il n’y a pas de montants : aucun prix n’a été fixé.',
		no_labels: () => 'Il n’y a pas d’annotations : aucun volume n’a été fixé.',
	},
	audit: {
		of: 'De qui sont ces annotations ?',
		provider: 'Lignes de',
		allRows: 'tous',
		checked: 'Annotations contrôlées',
		wrong: 'Dont fausses',
		count: 'Reprendre ces nombres',
		badCounts:
			'Saisissez des nombres entiers : au moins une annotation contrôlée, et pas plus de fausses que de contrôlées.',
		accuracy: ({ name, accuracy, low, high, checked, wrong }) =>
			`${name} : ${accuracy} de justes (${wrong} fausses sur ${checked}) ; entre ${low} et ${high} dans 8 cas sur 10.`,
		all: 'Toutes les annotations',
		more: ({ n }) => `Pour réduire cet intervalle de moitié, contrôlez ${n} annotations de plus.`,
		differ: ({ a, b, p }) =>
			`L’écart entre « ${a} » et « ${b} » dépasse ce qu’explique le hasard (p = ${p}, test exact de Fisher).`,
		same: ({ a, b, p }) =>
			`L’écart entre « ${a} » et « ${b} » peut s’expliquer par le hasard (p = ${p}, test exact de Fisher).`,
		kappa: ({ kappa, same, items }) =>
			`Le kappa de Cohen est de ${kappa} : les deux annotations coïncident pour ${same} éléments sur ${items}.`,
		pilot: ({ first, later }) =>
			`La précision était de ${first} la première semaine du pilote et de ${later} les deux dernières.`,
		throughput: ({ share }) => `La première semaine a fourni ${share} des annotations d’une semaine ultérieure.`,
	},
	scenario: {
		title: 'Un scénario enregistré',
		holds: ({ incumbent, candidates, months }) => `« ${incumbent} » comparé à ${candidates}, sur ${months} mois.`,
		filled: ({ n }) =>
			n === '1'
				? 'Une donnée est plus récente que ce fichier et a sa valeur habituelle.'
				: `${n} données sont plus récentes que ce fichier et ont leurs valeurs habituelles.`,
		corrected: 'Le fichier date d’une édition antérieure du modèle ; ses chiffres ont changé depuis.',
		open: 'Ouvrir',
		opened: 'Le scénario enregistré est ouvert. « Annuler » rétablit le précédent.',
		problems: ({ n }) => (n === '1' ? 'Un problème empêche de l’ouvrir :' : `${n} problèmes empêchent de l’ouvrir :`),
		problem: ({ pointer, value, accepted }) => `${pointer} : ${value || 'absent'} ; attendu : ${accepted}`,
	},
};

export default words;
