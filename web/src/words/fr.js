// The sentences in French that the page shows at once. fr.rest.js has the others.
import estimator from './estimator.fr.json' with { type: 'json' };

const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** @param {number} n */
const numeral = (n) => small[n] ?? String(n);

/** "trois ans", "30 mois". @param {number} months */
export const duration = (months) =>
	months % 12 === 0 && months > 0 ? `${numeral(months / 12)} ${months === 12 ? 'an' : 'ans'}` : inMonths(months);

/** @param {number} months */
export const inMonths = (months) => `${numeral(months)} mois`;

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);

const plural = new Intl.PluralRules('fr');

/** @param {number} n @param {string} one @param {string} other */
export const counted = (n, one, other) => (plural.select(n) === 'one' ? one : other);

/** @type {import('./languages.js').Area<'answers'>} */
const answers = {
	keep: 'Garder pour comparer',
	keepInstead: 'Garder plutôt ceci',
	when: 'Quand changer',
	noMonthPays: ({ end, loss }) =>
		`Avec vos données, aucun mois de bascule n’est rentable : même le meilleur, ${end}, perd ${loss}`,
	waitingCosts: ({ end, cost }) => `Avec vos données, attendre au-delà de ${end} coûte ${cost} ou plus`,
	firstIsBest: ({ end, worth }) => `Avec vos données, le premier mois est le meilleur : ${end}, soit ${worth}`,
	isBest: ({ end, worth }) =>
		`Avec vos données, ${end} est le meilleur moment pour changer, pour une valeur de ${worth}`,
	bestOnAverage: ({ end, worth }) => `En moyenne, ${end} est le meilleur moment ; avec vos données, il vaut ${worth}`,

	skip: 'Aller à la réponse',
	check: 'Vérifier',
	checkHas: 'mois, sortie du contrat, toutes les données',
	sign: 'Avant de signer',
	signHas: 'points à vérifier, adéquation, audit',
	allInputs: 'Toutes les données',
	everyFigure: 'Chaque chiffre dont dépend la réponse',
	yourFigures: 'Vos chiffres',
	howCalculated: 'D’où cela vient',
};

/** @type {import('./languages.js').Area<'candidates'>} */
const candidates = {
	listed: (name) => `« ${name} »`,
	shown: 'Candidat à examiner',
	option: ({ at, name }) => `${at}. ${name}`,
	add: 'Ajouter un candidat',
	addFirst: 'Comparer avec un autre candidat',
	remove: 'Supprimer',
	removeThis: ({ name }) => `Supprimer « ${name} »`,
	rename: 'Renommer',
	most: ({ most }) => `On ne peut pas comparer plus de ${most} candidats.`,
	bestOf: ({ name, count }) => `« ${name} », le meilleur de ${count} candidats`,
	nearestOf: ({ name, count }) => `« ${name} » s’en approche le plus, parmi ${count} candidats`,
	tiedWith: ({ name, others }) =>
		`« ${name} », de même valeur que ${others.length > 2 ? `${others.length} autres` : others.map((other) => `« ${other} »`).join(' et ')}`,
	isWorthMore: ({ name, more }) => `« ${name} » vaut ${more} de plus.`,
	showRecommended: ({ name }) => `Afficher « ${name} »`,
	figuresOf: ({ name }) => `Les chiffres ci-dessous sont ceux de « ${name} ».`,
};

/** @type {import('./languages.js').Area<'charts'>} */
const charts = {
	asTable: 'Les chiffres sous forme de tableau',
	netPresentValue: 'Valeur actuelle nette',

	timing: 'Valeur du changement selon le mois de bascule',
	timingSays: ({ end, best, worst }) => `Le mieux est ${end}, d’une valeur de ${best} ; le pire mois vaut ${worst}.`,
	timingTable: 'Valeur actuelle nette selon le mois de bascule',
	cutoverAtEndOf: 'Bascule à la fin de',
	note: 'Note',
	best: 'meilleur',
	presentTerm: 'Durée en cours',
	renewal: ({ n }) => `Reconduction ${n}`,
	bestMark: ({ month, worth }) => `Meilleur : ${month}, ${worth}`,
	bestOnAverage: ({ month, worth }) => `Meilleur en moyenne : ${month}, ${worth}`,
	notice: ({ by, cost }) =>
		`${by === null ? 'Préavis aujourd’hui' : `Préavis au plus tard ${by}`}${cost === null ? '' : ` ; le manquer coûte ${cost}`}`,
	renews: ({ by, cost }) =>
		`${by === null ? 'Reconduit sans préavis aujourd’hui' : `Reconduit sans préavis au plus tard ${by}`}${cost === null ? '' : ` ; le manquer coûte ${cost}`}`,
	chooseCutover: 'Mois de bascule à examiner',
	cutoverWorth: ({ end, worth }) => `${capital(end)}, valeur ${worth}`,
	cutoverIs: ({ end, worth }) => `${capital(end)} : ${worth}`,
	month: 'Mois',
	benefit: 'Gain',
	phases: {
		'as-today': 'Comme aujourd’hui',
		preparation: 'Préparation',
		'parallel-run': 'Double production',
		'ramp-up': 'Montée en charge',
		steady: 'Régime normal',
	},
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name} : ${from === to ? from : `de ${from} à ${to}`}`).join(' ; ')}.`,

	kinds: {
		cash: { title: 'Paiements', says: 'versés à quelqu’un' },
		staff: { title: 'Personnel interne', says: 'les heures de vos équipes' },
		quality: { title: 'Qualité', says: 'ce que coûtent des annotations tardives ou moins bonnes' },
		risk: { title: 'Risque', says: 'pertes attendues' },
	},
	costTable: 'Coût ponctuel du changement par poste',
	what: 'Poste',
	amount: 'Montant',
	oneTimeTotal: 'Total ponctuel',
	nothingFor: ({ lines }) => `Rien n’est dû pour : ${lines.map(lower).join(' ; ')}.`,

	zeroAt: ({ value }) => `0 à ${value}`,
	setToZero: ({ value, input }) =>
		`0 à ${value} : mettre « ${input} » à son seuil de rentabilité et garder ce mois de bascule`,
};

/** @type {import('./languages.js').Area<'fields'>} */
const fields = {
	ofExample: 'exemple',
	measuredFrom: ({ note }) => `mesuré : ${note}`,
	pricingModels: { per_label: 'Par annotation', hourly: 'À l’heure', tiered: 'Par paliers', by_task: 'Par tâche' },
	units: {
		money_per_label: 'par annotation',
		money_per_hour: 'de l’heure',
		share: '%',
		rate: '% par an',
		hours: 'heures',
		minutes: 'minutes',
		months: 'mois',
		labels: 'annotations',
		points: 'points',
	},
	quantities: {
		money_per_label: ({ number, short }) => (short ? number : `${number} par annotation`),
		money_per_hour: ({ number, short }) => (short ? number : `${number} de l’heure`),
		share: ({ number }) => `${number} %`,
		rate: ({ number, short }) => (short ? `${number} %` : `${number} % par an`),
		hours: ({ number, n }) => `${number} ${counted(n, 'heure', 'heures')}`,
		minutes: ({ number, n }) => `${number} ${counted(n, 'minute', 'minutes')}`,
		months: ({ number }) => `${number} mois`,
		labels: ({ number, n }) => `${number} ${counted(n, 'annotation', 'annotations')}`,
		points: ({ number, n }) => `${number} ${counted(n, 'point', 'points')}`,
	},
	sections: {
		demand: 'Ce que vous achetez',
		contract: 'Votre contrat actuel',
		offer: 'L’offre',
		transition: 'Le passage',
		models: 'Vos modèles',
		team: 'Votre équipe',
		risk: 'Risque',
		fit: 'Priorités et notes',
		frame: 'Monnaie et durée',
	},

	locked: 'Fixé par cette page.',
	named: ({ label, owner }) => `${label}, ${owner}`,
	reset: ({ label }) => `Remettre « ${label} » à la valeur du modèle`,
	about: ({ label }) => `À propos de : ${label}`,
	source: ({ source }) => `Le chiffre du modèle : ${source}`,
	slider: ({ label }) => `${label}, curseur`,
	theBest: 'le meilleur',
	none: 'aucun',

	tiers: 'Paliers : chacun ne vaut que pour les annotations qu’il contient',
	tierUpTo: ({ n }) => `Palier ${n} jusqu’à`,
	tierPrice: ({ n }) => `Prix du palier ${n}`,
	removeTier: ({ n }) => `Supprimer le palier ${n}`,
	addTier: 'Ajouter un palier',
	priceInTier: ({ n }) => `Prix par annotation dans le palier ${n}`,
	priceAboveTier: ({ n }) => `Prix par annotation au-delà du palier ${n}`,

	allInputs: ({ n }) => `Les ${n} données`,
	bringIn: 'Importer …',
	measured: ({ sources }) => `Mesuré : ${sources}.`,
	worth: ({ amount }) => `valeur ${amount}`,

	toFix: ({ n }) => `${n} à corriger`,
	changed: ({ n }) => `${n} ${counted(n, 'modifiée', 'modifiées')}`,
	priorities: 'Pondérer ce qui compte pour vous',
	scoreIncumbent: 'Noter le prestataire actuel',
	scoreCandidate: 'Noter le nouveau prestataire',
	waiting: 'Les prix bougent pendant qu’on attend',
};

/** @type {import('./languages.js').Area<'inputs'>} */
const inputs = {
	search: 'Chercher une donnée',
	searchHint: 'prix, heures, préavis …',
	found: ({ n, of, groups }) =>
		`${n} ${counted(n, 'donnée', 'données')} sur ${of}${groups > 1 ? `, dans ${groups} groupes` : ''}`,
	noneFound: ({ query }) => `Aucune donnée n’a « ${query} » dans son nom, son aide ou son unité.`,
	noneChanged: 'Vous n’avez encore rien modifié.',
	noneChangedFound: ({ query }) =>
		`Aucune donnée que vous avez modifiée n’a « ${query} » dans son nom, son aide ou son unité.`,
	onlyChanged: ({ n }) => `Seulement mes modifications (${n})`,
	showAll: 'Tout afficher',

	undo: 'Annuler',
	redo: 'Rétablir',
	resetAll: 'Tout réinitialiser',
	undoOf: ({ field }) => `Annuler : ${field}`,
	redoOf: ({ field }) => `Rétablir : ${field}`,
	undone: ({ field }) => `Annulé : ${field}`,
	redone: ({ field }) => `Rétabli : ${field}`,
	several: 'plusieurs données',
	aCandidate: 'la liste des candidats',
	taskList: 'la liste des tâches',

	parts: { contract: 'Ce qui vous lie', quality: 'Votre propre contrôle', team: 'Ce que coûte une heure' },
	noEarlyExit: 'Sans objet : la sortie anticipée n’est pas permise.',

	between: ({ low, high }) => `Incertain : de ${low} à ${high}`,
	low: ({ label }) => `Au plus bas : ${label}`,
	high: ({ label }) => `Au plus haut : ${label}`,
	range: ({ label }) => `Intervalle : ${label}`,
	lowest: 'Au plus bas',
	highest: 'Au plus haut',
	certain: 'Tenu pour certain',
	takeAsCertain: 'Tenir pour certain',
	giveRange: 'Donner un intervalle',
	putBack: 'Remettre l’intervalle',
	rangeMoves: 'Le bas et le haut de ce qui est bien possible ; les deux suivent quand vous changez la valeur.',

	tierFrom: 'De',
	tierTo: 'Jusqu’à',
	tierUnitPrice: 'Prix par annotation',
	noUpperEnd: 'sans limite',

	splitIntoTasks: 'Répartir le volume entre des tâches',
	firstTask: 'Tâche 1',
	addTask: 'Ajouter une tâche',
	movingTasks: 'Tâches transférées',
	tickMoving: 'Cochez celles qui sont transférées, au moins une.',
	priceTask: ({ name }) => `Ajouter un prix pour « ${name} »`,
	profile: 'Saison : le volume de chaque mois par rapport à la moyenne',
	addProfile: 'Ajouter une saison',
	removeProfile: 'Supprimer la saison',
};

/** @type {import('./languages.js').Area<'problems'>} */
const problems = {
	between: ({ min, max }) => `Entre ${min} et ${max}`,
	betweenWhole: ({ min, max }) => `Un nombre entier entre ${min} et ${max}`,
	above: ({ min, max }) => `Plus de ${min} et au plus ${max}`,
	inDigits: ({ bounds, digits, exponent }) =>
		`${bounds}, en ${digits} chiffres au plus et avec un exposant de −${exponent} à ${exponent}`,
	bounds: ({ bounds }) => `${bounds}.`,
	missing: ({ bounds }) => `${bounds} ; rien n’est saisi.`,
	typed: ({ bounds, value }) => `${bounds} ; vous avez saisi ${value}.`,
	is: ({ bounds, value }) => `${bounds} ; la valeur est ${value}.`,
	part: ({ part }) => `« ${part} » n’a pas été compris.`,
	tooLowFor: ({ fields }) => `Trop bas pour ${fields}.`,
	expected: ({ accepted }) => `Attendu : ${accepted}`,
	otherCurrency: ({ typed, currency }) =>
		`Vous avez saisi ${typed}, mais les montants sont ici en ${currency}. Convertissez-le, ou changez la monnaie sous « Monnaie et durée ».`,
	noMoney: ({ typed }) => `Vous avez saisi ${typed}, mais ce champ n’attend pas de montant d’argent.`,
	noShare: ({ typed }) => `Vous avez saisi ${typed}, mais ce champ n’attend pas de pourcentage.`,
	ambiguous: ({ typed, readings: [one, other] }) =>
		`${typed} peut vouloir dire ${one} ou ${other}. Veuillez saisir l’un des deux.`,
};

/** @type {import('./languages.js').Area<'states'>} */
const states = {
	reasons: {
		'no-wasm': {
			what: 'Ce navigateur ne peut pas exécuter le calculateur : WebAssembly lui manque.',
			remedy: 'Tout navigateur actuel en dispose ; dans un navigateur durci, il peut être autorisé pour cette page.',
		},
		blocked: {
			what: 'La politique de sécurité de cette page empêche le calculateur de fonctionner.',
			remedy: 'Son propriétaire peut l’autoriser avec ’wasm-unsafe-eval’ dans script-src.',
		},
		network: { what: 'Le calculateur n’a pas pu être chargé.', remedy: 'Vérifiez votre connexion et réessayez.' },
		'not-found': { what: 'Une partie du calculateur manque sur le serveur.', remedy: 'Réessayez dans un instant.' },
		compile: { what: 'Le calculateur est arrivé endommagé.', remedy: 'Réessayez ; il sera rechargé.' },
		crashed: { what: 'Le calculateur s’est arrêté.', remedy: 'Réessayez ; rien de votre saisie n’est perdu.' },
	},
	loading: ({ kilobytes }) => `Chargement du calculateur${kilobytes ? `, ${kilobytes} ko reçus` : ''} …`,
	couldNotStart: 'Le calculateur n’a pas pu démarrer.',
	partMissing: 'Cette partie de la page n’a pas pu être chargée.',
	tryAgain: 'Réessayer',
	fullPage: 'Ouvrir le calculateur sur une page à part',
};

/** @type {import('./languages.js').Area<'status'>} */
const status = {
	announcement: ({ verdict, worth }) => `${verdict}, valeur ${worth}.`,
	failed: ({ failure }) =>
		`La dernière modification n’a pas pu être calculée (${failure}). Votre saisie est conservée.`,
	tryAgain: 'Réessayer',
	needOther: ({ fields, n }) =>
		`Ceci reste la dernière réponse valable : ${n === 1 ? 'un champ demande' : 'des champs demandent'} une autre valeur : ${fields}.`,
	unnamed: ({ pointer, accepted }) => `${pointer} (attendu : ${accepted})`,
};

/** @type {import('./languages.js').Area<'takeaway'>} */
const takeaway = {
	menu: 'Emporter',
	broken: {
		damaged: 'Ce lien est endommagé ou a été coupé, ses chiffres ne peuvent donc pas être lus. Redemandez-le.',
		newer: 'Ce lien vient d’une version plus récente du calculateur. Rechargez la page, puis ouvrez-le de nouveau.',
		preset: 'Ce lien part d’un modèle que le calculateur n’a pas.',
		bounds: 'Ce lien contient un chiffre que le calculateur n’accepte pas.',
		loading: 'Ce qui ouvre les liens n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page.',
	},
	without: 'Vous voyez le calculateur sans lui.',
	dropped: ({ inputs }) => `Non repris du lien, car le calculateur n’a pas une telle donnée : ${inputs}.`,
	filled: ({ inputs }) => `Plus récent que le lien, donc à la valeur par défaut : ${inputs}.`,
	corrected: 'Ce lien ou ce brouillon date d’une édition antérieure du modèle ; ses chiffres ont été corrigés depuis.',
	other: 'Vous voyez le scénario d’un lien. Ce que vous avez saisi vous-même est encore gardé.',
	backToMine: 'Revenir au mien',
	newer: 'Vous avez saisi quelque chose de plus récent dans un autre onglet.',
	openNewer: 'L’ouvrir',
	close: 'Fermer',
};

/** @type {import('./languages.js').Area<'time'>} */
const time = {
	month: (n) => `mois ${n}`,
	// Without an article, as in "au plus tard fin juillet 2027".
	endOf: ({ month, dated }) => (dated ? `fin ${month}` : `fin du ${month}`),
	// As in "au plus tard le 31 juillet 2027".
	deadline: ({ day, end }) => (day ? `le ${day}` : end),
	horizon: duration,
	within: duration,
	inMonths: inMonths,
};

/** @type {import('./languages.js').Area<'verdict'>} */
const verdict = {
	example: 'un exemple',
	word: {
		switch_now: 'Changez maintenant',
		switch_later: 'Changez plus tard',
		amend: 'Demander le contrat modifié',
		stay: 'Restez',
		toss_up: 'Trop serré pour trancher',
	},

	useUpWord: 'Démarrer et consommer l’engagement',
	upFront: 'Ce que coûte le changement',
	upFrontSays: ({ cash }) => `dont ${cash} de décaissement`,
	paysBack: 'Amorti',
	never: 'Jamais',
	atOnce: 'Immédiat',
	inMonths: ({ months }) => `En ${inMonths(months)}`,
	neverSays: ({ horizon }) => `pas en ${duration(horizon)}`,
	atOnceSays: 'jamais moins bien que de rester',
	inMonthsSays: ({ end }) => `${end}, sans actualisation`,
	atYourFigures: ({ amount }) => `Avec vos données ${amount}`,
	chance: 'Probabilité que ce soit rentable',
	chanceUnknown: 'des milliers de scénarios sont à l’étude',
	inFifty: ({ pays }) => `${pays} sur 50`,
	chanceSays: 'scénarios également probables',
	regretSays: ({ amount }) => `scénarios ; regret d’au plus ${amount} dans 9 cas sur 10`,

	fixedMonth: ({ end }) => `Les chiffres ci-dessous valent pour une bascule ${end}.`,
	thatIsBest: 'C’est le meilleur mois.',
	showBest: ({ month }) => `Afficher le meilleur mois, ${month}`,
	withoutUse: 'Les chiffres ci-dessous sont sans consommer l’engagement.',
	useUp: 'Afficher avec l’engagement consommé',
	aged: ({ month }) =>
		`Ces données commencent en ${month}, mois déjà passé ; la date du préavis l’est peut-être aussi.`,
	beginIn: ({ month }) => `Commencer en ${month}`,
};

/** @type {import('./languages.js').Area<'form'>} */
const form = {
	now: 'Aujourd’hui',

	offer: ({ letter }) => `Offre ${letter}`,
	startFrom: 'Partir de',
	example: 'Exemple',
	myContract: 'Mon contrat',
	contractEnds: 'Fin du contrat',
	notice: 'Préavis',
	noticeUnit: 'Unité du préavis',
	noticeUnits: { months: 'mois', weeks: 'semaines', days: 'jours' },
	labels: {
		labels_per_month: 'Annotations par mois',
		unit_price: 'Prix d’une annotation',
		commitment: 'Engagement par mois',
		label_accuracy: 'Précision',
		setup_fee: 'Frais de mise en place',
	},
};

/** @type {import('./languages.js').First} */
const words = {
	language: 'fr',
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
