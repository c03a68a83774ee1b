// The sentences in French of the parts of the page that load later.
import { duration, inMonths, lower } from './fr.js';
import estimator from './estimator.fr.json' with { type: 'json' };

/** @type {import('./languages.js').Area<'audit'>} */
const audit = {
	question: 'Chaque poste',
	totals: ({ staying, switching, horizon }) => `Rester coûte ${staying} sur ${duration(horizon)}, changer ${switching}`,
	stayingLines: 'Rester, poste par poste',
	switchingLines: 'Changer, poste par poste',
	stayingCost: 'Coût si vous restez',
	switchingCost: 'Coût si vous changez',
	linesLeftOut: ({ caption }) => `${caption} ; les postes nuls tous les mois sont omis`,
	month: 'Mois',
	total: 'Total',
	presentValue: 'Valeur actuelle',
};

/** @typedef {import('./languages.js').Area<'checklist'>['topics']} Topics */
/** @type {NonNullable<Topics>} */
const topics = [
	{
		id: 'approach',
		title: 'Qui vous a contacté, et avec quelles connaissances',
		items: [
			{
				id: 'contact',
				text: ({ candidate }) =>
					`Il est noté qui a pris le premier contact avec « ${candidate} », quand et comment, et les messages sont conservés.`,
			},
			{
				id: 'people',
				text: ({ incumbent, candidate }) =>
					`Vous avez demandé si, chez « ${candidate} », une personne qui traite avec vous a travaillé pour « ${incumbent} », et ce qui la lie encore.`,
			},
			{
				id: 'sources',
				text: ({ incumbent, candidate }) =>
					`« ${candidate} » a confirmé par écrit que son offre n’utilise rien de confidentiel de « ${incumbent} ».`,
			},
		],
	},
	{
		id: 'pricing',
		title: 'Prix et conditions confidentiels',
		items: [
			{
				id: 'covered',
				text: ({ incumbent }) =>
					`On sait ce que le contrat avec « ${incumbent} » rend confidentiel : prix, volumes, consignes, rapports de qualité.`,
			},
			{
				id: 'unshared',
				text: ({ candidate }) =>
					`Rien n’en a été transmis à « ${candidate} », dont l’offre repose sur vos seuls besoins.`,
			},
			{
				id: 'both',
				text: ({ incumbent, candidate }) =>
					`Les conditions de « ${candidate} » restent tout aussi confidentielles vis-à-vis de « ${incumbent} ».`,
			},
		],
	},
	{
		id: 'obligations',
		title: 'Non-sollicitation et secrets d’affaires',
		items: [
			{
				id: 'own',
				text: ({ incumbent }) =>
					`Votre propre contrat avec « ${incumbent} » a été relu quant à l’exclusivité et aux interdictions de débaucher son personnel.`,
			},
			{
				id: 'ownership',
				text: () =>
					'Il est établi à qui appartiennent consignes, taxonomies, jeux de test, outils et annotations, et ce qui peut être transmis.',
			},
			{
				id: 'disputes',
				text: ({ candidate }) =>
					`Vous avez demandé si un litige sur des personnes, des clients ou des secrets d’affaires est en cours contre ou menace « ${candidate} ».`,
			},
			{
				id: 'indemnity',
				text: ({ candidate }) =>
					`Il est convenu qui supporte vos coûts en cas de réclamation liée au changement, et jusqu’où « ${candidate} » peut les payer.`,
			},
		],
	},
	{
		id: 'continuity',
		title: 'Continuer si un tribunal arrête le nouveau prestataire',
		items: [
			{
				id: 'fallback',
				text: ({ candidate }) =>
					`On sait qui annoterait, et sous quel délai, si une décision empêchait « ${candidate} » ou certaines de ses équipes de vous servir.`,
			},
			{
				id: 'leave',
				text: () => 'Dans ce cas, vous pouvez partir sans frais et récupérer tout le travail, fini ou non.',
			},
			{
				id: 'bridge',
				text: ({ incumbent }) =>
					`Il y a un relais : une seconde source, un stock d’annotations, ou le droit de prolonger brièvement avec « ${incumbent} ».`,
			},
		],
	},
	{
		id: 'data',
		title: 'Données : restitution, suppression, transfert',
		items: [
			{
				id: 'inventory',
				text: ({ incumbent }) =>
					`Il est dressé la liste de ce que détient « ${incumbent} » : données brutes, annotations, consignes, jeux de test, journaux, et les sous-traitants qui en ont des copies.`,
			},
			{
				id: 'export',
				text: () =>
					'Le format, le prix et la date de la restitution sont convenus, et un export a été essayé avant le préavis.',
			},
			{ id: 'deletion', text: () => 'La suppression sera confirmée par écrit, sauvegardes et sous-traitants compris.' },
			{
				id: 'personal',
				text: ({ candidate }) =>
					`S’il y a des données personnelles, elles peuvent aller à « ${candidate} » : consentements, accords et registres ont été examinés.`,
			},
		],
	},
	{
		id: 'security',
		title: 'Sécurité et personnes qui annotent',
		items: [
			{
				id: 'review',
				text: () => 'Accès, appareils, sites, sous-traitants, certificats et incidents passés ont été examinés.',
			},
			{ id: 'places', text: () => 'Il est convenu où et par qui les données peuvent être traitées.' },
			{
				id: 'workforce',
				text: () =>
					'Vous vous êtes informé de la paie, de la formation et de la rotation des personnes qui annotent : la qualité en dépend.',
			},
		],
	},
	{
		id: 'proof',
		title: 'Références et preuves',
		items: [
			{
				id: 'references',
				text: ({ candidate }) =>
					`Deux clients de « ${candidate} », de votre taille et de votre domaine, ont été interrogés, de préférence choisis par vous.`,
			},
			{
				id: 'blind',
				text: () => 'Le pilote a été jugé à l’aveugle, sur un jeu de test qu’aucun des deux prestataires n’a annoté.',
			},
			{
				id: 'promises',
				text: () =>
					'La précision, la vitesse et la capacité comptées ici figurent au nouveau contrat, avec les suites si elles ne sont pas tenues.',
			},
			{
				id: 'standing',
				text: ({ candidate }) =>
					`Les propriétaires et les finances de « ${candidate} » ont été examinés, et ce qu’entraînerait une vente de la société.`,
			},
		],
	},
	{
		id: 'contract',
		title: 'Le contrat que vous quittez',
		items: [
			{
				id: 'notice',
				text: () =>
					'La date, la forme et le destinataire du préavis ont été lus dans le contrat même ; ce plan compte en mois entiers.',
			},
			{
				id: 'figures',
				text: () =>
					'Engagement, reconduction, remises et crédits du contrat concordent avec les chiffres utilisés ici.',
			},
			{
				id: 'help',
				text: ({ incumbent }) =>
					`L’aide à la transition est convenue avec « ${incumbent} », ou l’on sait qu’elle n’est pas prévue.`,
			},
		],
	},
];

/** @type {import('./languages.js').Area<'checklist'>} */
const checklist = {
	topics,
	question: 'Avant de signer',
	heading: ({ done, all }) =>
		done === 0
			? `${all} points à vérifier avant de changer`
			: done < all
				? `${done} vérifications faites sur ${all}`
				: `Les ${all} vérifications sont faites`,
	intro:
		'Des rappels pour un changement de ce genre, sans ordre d’importance. Ils sont généraux et ne sont pas un avis juridique : vos juristes connaissent vos contrats et votre droit.',
	topic: ({ title, done, all }) => `${title} : ${done} sur ${all}`,
};

/** @type {import('./languages.js').Area<'compare'>} */
const compare = {
	question: 'Côte à côte',
	leads: ({ name, lead, next }) => `« ${name} » vaut le plus, ${lead} de plus que « ${next} »`,
	losesLeast: ({ name, lead, next }) =>
		`Aucun n’est rentable ; « ${name} » perd le moins, ${lead} de moins que « ${next} »`,
	tied: ({ names }) => `${names} valent autant`,
	allTied: ({ count }) => (count === 2 ? 'Les deux candidats valent autant' : `Les ${count} candidats valent autant`),
	follows: 'La suite concerne',

	caption: 'Les candidats selon ce qui compte',
	measure: 'Mesure',
	measures: {
		upFront: 'Coût initial',
		paysBack: 'Amortissement',
		worth: 'Valeur moyenne',
		npv: 'Avec vos données',
		range: 'Dans 8 scénarios sur 10',
		chance: 'Probabilité que ce soit rentable',
		bestMonth: 'Bascule fin',
		noticeBy: 'Préavis au plus tard fin',
		exitCost: 'Sortie du contrat',
		fit: 'Adéquation, sur 10',
	},
	best: {
		least: 'le plus bas l’emporte',
		most: 'le plus élevé l’emporte',
		soonest: 'le plus tôt l’emporte',
		latest: 'le plus tard l’emporte',
		highest: 'le plus élevé l’emporte',
		lowEnd: 'la borne basse la plus haute l’emporte',
	},
	winner: 'meilleur',
	jointWinner: 'ex æquo',
	never: 'jamais',
	atOnce: 'immédiat',
	today: 'aujourd’hui',
	months: ({ months }) => `en ${inMonths(months)}`,
	fromTo: ({ low, high }) => `${low} à ${high}`,
	fixed: ({ month }) => `avec une bascule en ${month}`,

	chart: 'Gain du changement vers chaque candidat, cumulé mois par mois',
	chartSays: ({ ends, horizon }) =>
		`Après ${duration(horizon)} : ${ends.map(({ name, amount }) => `${name} ${amount}`).join(' ; ')}.`,
	month: 'Mois',
};

/** @type {import('./languages.js').Area<'exit'>} */
const exit = {
	question: 'Quitter le contrat',
	free: 'Partir ne coûte rien à cette bascule',
	costs: ({ amount }) => `Partir à cette bascule coûte ${amount}`,
	brings: ({ amount }) => `Partir à cette bascule rapporte ${amount}`,

	methods: {
		kept: 'Une partie seulement change de prestataire : le contrat continue.',
		amended: 'Le contrat est modifié : il n’y a rien à quitter.',
		used_up: 'L’engagement est consommé jusqu’à la fin du contrat.',
		none: 'Il ne reste rien à payer de l’engagement.',
		run_out: 'Le reste de l’engagement est payé jusqu’au bout.',
		terminate: 'Sortie anticipée : c’est moins cher que de payer le reste.',
	},
	ends: 'Fin du contrat',
	endsUnlessEnded: 'Fin du contrat sans sortie anticipée',
	notice: 'Préavis',
	today: 'aujourd’hui',
	by: ({ end }) => `au plus tard ${end}`,
	settlement: 'Règlement',
	clawback: 'Remise remboursée',
	export: 'Export de vos données',
	refund: 'Crédits remboursés',
	forfeited: 'Crédits perdus',
	forfeitedSays: 'Aucun coût de plus : en restant, ils auraient été utilisés, et la comparaison le montre déjà.',
	tooLate: ({ end }) => `Le contrat est reconduit ${end} : le délai de préavis pour cette échéance est passé.`,
	lastCall: ({ end }) =>
		`Seul un préavis donné aujourd’hui met encore fin au contrat ${end} ; ensuite, il est reconduit.`,
	missed: 'Si le préavis est manqué',
	doesNotRenew: 'le contrat n’est pas reconduit',
	missedSays: 'Ce que coûte de laisser passer la première échéance sans préavis, quoi qu’on fasse ensuite.',
	useUpGain: 'Gain si l’engagement est consommé',
	useUpGainSays: 'Si vous commandiez encore les annotations engagées jusqu’à la fin du contrat.',
	lockIn: 'Dépendance',
	none: 'aucune',
	lockInSays: 'Coût ponctuel rapporté au coût d’un an à rester.',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
	`${net} ${ahead ? 'd’avance' : 'de retard'} après ${duration(horizon)}, sans actualisation`;

/** @type {import('./languages.js').Area<'monthly'>} */
const monthly = {
	byMonth: 'Mois par mois',
	aheadThroughout: ({ net, ahead, horizon }) => `Jamais moins bien que de rester, ${standing(net, ahead, horizon)}`,
	notEarnedBack: ({ net, ahead, horizon }) => `Non récupéré : ${standing(net, ahead, horizon)}`,
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`${deepest} de retard au plus bas, à l’équilibre ${even}, ${standing(net, ahead, horizon)}`,
	waitingHurdle: ({ share, amount }) =>
		`Parce que les prix bougent, attendre a sa propre valeur : changez dès que l’économie d’une année dépasse ${share} de ce que vous payez en un an pour les annotations, soit ${amount}.`,
	waitingSaving: ({ share, amount, exceeds }) =>
		`L’économie réelle est de ${amount} par an en moyenne après la bascule, soit ${share} : ${exceeds ? 'au-dessus' : 'en dessous'} de ce seuil.`,
	waitingIndicative:
		'À titre indicatif : on suppose que l’écart entre les prix ne dérive dans aucun sens (Agarwal, Driscoll, Laibson, NBER w13487).',
	cumulative: 'Gain du changement, cumulé mois par mois',
	neverBehind: ({ end }) => `Changer n’est jamais moins bien que de rester ; à la fin, le cumul est de ${end}.`,
	course: ({ deepest, month, end }) =>
		`Au plus bas, changer a ${deepest} de retard sur rester ; ${month === null ? 'ce n’est pas récupéré sur l’horizon' : `c’est récupéré au mois ${month}`} ; à la fin, le cumul est de ${end}.`,
	range: 'Dans 8 scénarios sur 10, le gain reste dans la zone grise ; la ligne prend chaque donnée à sa valeur.',
	cumulativeTable: 'Gain du changement par mois',
	addedUp: 'Cumul',
	discounted: 'Cumul actualisé',
	paysBack: ({ month }) => `Amorti ${month}`,
};

/** @type {import('./languages.js').Area<'extent'>} */
const extent = {
	question: 'Quelle part transférer',
	all: ({ worth }) => `Avec vos données, tout transférer vaut le plus : ${worth}`,
	part: ({ share, worth }) => `Avec vos données, transférer ${share} des annotations vaut le plus : ${worth}`,
	none: ({ share, loss }) =>
		`Avec vos données, aucune part n’est rentable : même la meilleure, ${share} des annotations, perd ${loss}`,
	explains: 'Chaque part est transférée à son propre meilleur mois, sans consommer l’engagement.',
	chart: 'Valeur du transfert d’une part des annotations',
	now: ({ share }) => `saisi : ${share}`,
	share: 'Part transférée',
};

/** @type {import('./languages.js').Area<'fit'>} */
const fit = {
	question: 'Au-delà de l’argent',
	leads: ({ name, score, next, nextScore }) =>
		`« ${name} » vous convient le mieux avec ${score} sur 10, devant « ${next} » avec ${nextScore}`,
	tied: ({ names, score }) => `${names} vous conviennent autant, avec ${score} sur 10`,
	allAlike: ({ score }) =>
		`Tous les prestataires vous conviennent autant, avec ${score} sur 10 : notez-les pour voir en quoi ils diffèrent`,
	caption: 'À quel point chaque prestataire vous convient, de 0 à 10',
	provider: 'Prestataire',
	score: 'Note',
	explains: 'Notes de 0 à 10, pondérées par vos priorités. Elles n’entrent pas dans les montants.',
	robust: ({ incumbent, share }) => `devant « ${incumbent} » avec ${share} de toutes les priorités possibles`,
	always: ({ incumbent }) => `devant « ${incumbent} » quelles que soient vos priorités`,
	never: ({ incumbent }) => `pas devant « ${incumbent} », quelles que soient vos priorités`,
	flip: ({ name, incumbent, criterion, from, to, raised }) =>
		`Pour inverser l’ordre de « ${name} » et « ${incumbent} », il faudrait ${raised ? 'porter' : 'ramener'} la priorité de « ${criterion} » de ${from} ${raised ? 'au-delà' : 'en deçà'} de ${to} : aucune autre priorité seule n’y suffit avec moins.`,
	noFlip: ({ name, incumbent }) =>
		`Aucun changement d’une seule priorité n’inverse l’ordre de « ${name} » et « ${incumbent} ».`,
	criterion: 'Critère',
	priority: 'Priorité',
	criteria: {
		accuracy: 'Précision et qualité',
		scalability: 'Évolutivité',
		security: 'Sécurité',
		pricing: 'Prix',
		experience: 'Expérience dans votre domaine',
	},
	priorityOf: ({ criterion }) => `${criterion} : priorité`,
	scoreOf: ({ criterion, name }) => `${criterion} : note de « ${name} »`,
	weigh: 'Pondérer et noter',
	missing: 'Qu’est-ce qui compte pour vous, à part l’argent ?',
	missingSays:
		'Dites à quel point comptent la précision, l’évolutivité, la sécurité, les prix et l’expérience, et notez chaque prestataire de 0 à 10.',
	unscored: ({ names }) => `Pas encore noté : ${names}.`,
};

/** @type {import('./languages.js').Area<'explain'>} */
const explain = {
	staying: 'rester',
	switching: ({ candidate }) => `changer pour « ${candidate} »`,
	close: 'Fermer',
	back: 'Retour',
	loading: 'Calcul en cours …',
	failed: 'Cela n’a pas pu être calculé.',

	formula: 'Formule',
	terms: 'Ce qui y figure',
	name: 'Nom',
	value: 'Valeur',
	basedOn: 'Repose sur\u00a0' /* and a colon */,
	where: ({ when, formula }) => `${formula} (${when})`,
	change: 'Modifier',
	changeInput: ({ input }) => `Modifier ${input}`,
	openFigure: ({ figure }) => `D’où vient « ${figure} »`,
	assumption: 'Hypothèse',
	yours: 'Votre propre chiffre',
	none: 'aucun',

	months: 'Les mois derrière ce chiffre',
	month: 'Mois',
	running: 'Cumul',
	line: 'Montant',
	byCutover: 'Chaque mois de bascule',
	swings: 'Données incertaines, et la valeur à chaque borne',
	input: 'Donnée',
	low: 'Bas',
	high: 'Haut',
	worthLow: 'Valeur à la borne basse',
	worthHigh: 'Valeur à la borne haute',
	split: 'Réparti par nature de coût',
	zeroAt: ({ input }) => `${input} : seuil où changer vaut 0`,
	insteadOf: ({ value, now }) => `${value} au lieu de ${now}`,
	dependsOn: ({ inputs }) => (inputs === 1 ? 'La seule donnée dont il dépend' : `Les ${inputs} données dont il dépend`),
	methods: 'Toutes les formules et données sur une page',
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: 'Limite du palier',

	functions: {
		max: 'le plus grand de',
		min: 'le plus petit de',
		floor: 'la partie entière de',
		anniversaries: 'les anniversaires jusqu’à',
		first_end: 'la première échéance du contrat jusqu’à',
	},
	sum: 'la somme sur les mois de',
	sumOfTiers: 'la somme sur les paliers de',
	sumOfProviders: 'la somme sur les prestataires de',
	sumOfTasks: 'la somme sur les tâches de',
	sumOfCriteria: 'la somme sur les critères de',
	kinds: { cash: 'Paiements', staff: 'Personnel interne', quality: 'Qualité', risk: 'Risque' },
};

/** @type {Record<import('./en.rest.js').Per, string>} */
const unit = { label: 'par annotation', hour: 'de l’heure' };

/** @type {import('./languages.js').Area<'negotiation'>} */
const negotiation = {
	evenAverage: ({ end }) =>
		`À ces prix, une bascule ${end} vaut autant que rester, en moyenne sur tous les scénarios. Vous n’y gagnez qu’au-delà : demandez donc plus.`,
	noPriceAverage: ({ candidate, end }) =>
		`Pour une bascule ${end}, aucun prix de « ${candidate} » ne suffit en moyenne`,
	more: 'Autres demandes, avec tous les chiffres',
	copy: 'Copier',
	copied: 'Copié.',
	question: 'À la table des négociations',
	headingPays: ({ incumbent, discount }) => `« ${incumbent} » devrait baisser de ${discount} pour vous garder`,
	headingCredit: ({ incumbent, credit }) => `Seul un crédit de ${credit} de « ${incumbent} » vous garderait`,
	headingUnkept: ({ incumbent }) => `Aucun prix de « ${incumbent} » ne vous garderait`,
	headingPrice: ({ candidate, price, per, offered }) =>
		`« ${candidate} » remporte votre contrat à ${price} ${unit[per]}, pas à ${offered}`,
	headingDiscount: ({ candidate, discount }) =>
		`« ${candidate} » remporte votre contrat avec ${discount} de remise sur ses prix`,
	headingNever: ({ candidate }) =>
		`Même avec des annotations gratuites, « ${candidate} » ne remporterait pas votre contrat`,
	headingEven: 'Les deux offres se valent',

	even: 'Voici les points où les deux offres se valent pour vous. Ce que vous gagnez est au-delà : demandez plus pour commencer.',
	holds: ({ end, of }) =>
		`Ils valent pour une bascule ${end}, chacun pris seul et toutes choses égales par ailleurs${{ best: '. Aucun autre mois ne vaut plus : ce qui vous retient de celui-ci vous retient de tous', closest: ', le mois où le nouveau prestataire remporterait votre contrat au prix le plus élevé', shown: '' }[of]}.`,
	tossUp: 'C’est trop serré pour trancher : une petite concession de l’un ou de l’autre décide.',

	to: ({ name }) => `À « ${name} »`,

	sayDiscount: ({ discount }) =>
		`Nous restons si votre prix par annotation baisse de ${discount}, dès la prochaine facture.`,
	sayDiscountPrice: ({ discount, price, per }) =>
		`Nous restons si vous baissez de ${discount}, à ${price} ${unit[per]}.`,
	sayRetentionCredit: ({ credit }) => `Nous restons avec ${credit} de crédit sur nos prochaines factures.`,
	noDiscount:
		'Aucune remise ne suffirait, pas même des annotations gratuites : l’engagement, les frais ou la qualité plaident à eux seuls contre le fait de rester.',
	needsNothing: ({ loss, best }) =>
		`Il ne faut rien pour vous garder : partir vous coûterait ${loss}${best ? ', même au meilleur mois' : ' à cette bascule'}. Demandez tout de même ; à la reconduction, les prix sont ouverts.`,

	sayHold: ({ offered, per }) =>
		`Nous passons chez vous à ${offered} ${unit[per]} si vous garantissez ce prix pour toute la durée du contrat.`,
	sayHoldAll: 'Nous passons chez vous si vous garantissez vos prix pour toute la durée du contrat.',
	limit: ({ price, per, room }) =>
		`Pour vous seul : le changement est rentable jusqu’à ${price} ${unit[per]}, ${room} de plus.`,
	limitRise: ({ room }) => `Pour vous seul : le changement reste rentable avec des prix plus élevés de ${room}.`,
	noLimit: ({ name }) => `Changer serait rentable même à dix fois le prix de « ${name} ».`,
	limitFee: ({ amount, cutover }) =>
		`Pour vous seul : le changement reste rentable même si la mise en place coûte ${amount} de plus que l’offre, ${cutover}.`,
	limitCredit: ({ credit }) => `Pour vous seul : il vous faut au moins ${credit} du crédit à la signature.`,
	sayPrice: ({ price, per, offered }) => `Nous passons chez vous si vous passez de ${offered} à ${price} ${unit[per]}.`,
	sayPrices: ({ discount }) => `Nous passons chez vous si vos prix baissent de ${discount}.`,
	saySigningCredit: ({ credit, more }) =>
		`Nous passons chez vous avec ${credit} de crédit sur nos premières factures${more ? ', au lieu de celui que vous offrez' : ''}.`,
	sayBear: ({ amount, cutover }) =>
		`Nous passons chez vous si vous prenez en charge ${amount} de ce que nous coûte le passage, ${cutover}.`,
	sayPay: ({ amount, cutover }) => `Nous passons chez vous si vous nous payez ${amount}, ${cutover}.`,
	noPrice:
		'Aucun prix ne suffirait, pas même des annotations gratuites : ce que coûtent le départ et le passage décide.',
	noCredit: 'Aucun crédit à la signature ne suffit : les factures à imputer sont trop petites.',

	table: 'Ce qui ferait que les deux offres se valent',
	lever: 'Levier',
	offered: 'Selon l’offre',
	evensOut: 'À l’équilibre à',
	priceOf: ({ name }) => `Prix de « ${name} », en restant`,
	pricesOf: ({ name }) => `Prix de « ${name} »`,
	retentionCredit: ({ name }) => `Crédit supplémentaire de « ${name} », en restant`,
	signingCredit: ({ name }) => `Crédit à la signature de « ${name} »`,
	paymentTo: ({ name, cutover }) => `Paiement à « ${name} » au-delà de l’offre, ${cutover}`,
	perUnit: ({ price, per }) => `${price} ${unit[per]}`,
	none: 'aucun',
	notNeeded: 'rien n’est nécessaire',
	nothingDoes: 'rien ne suffit',
	tenfold: 'plus de dix fois',
};

/** @type {import('./languages.js').Area<'plan'>} */
const plan = {
	steps: {
		notice: {
			name: 'Donner le préavis',
			does: 'Dans la forme et à l’adresse que le contrat indique ; ses propres dates priment sur les mois entiers comptés ici.',
		},
		preparation: { name: 'Préparation', does: 'Tout ce qui vient avant la bascule.' },
		evaluation: { name: 'Évaluation', does: 'Comparer les offres, voir des références, négocier et choisir.' },
		pilot: {
			name: 'Pilote',
			does: 'Faire annoter un petit lot et le juger à l’aveugle, sur un jeu de test qu’aucun des prestataires n’a fait.',
		},
		security: { name: 'Revue de sécurité', does: 'Accès, personnes, lieux, sous-traitants, incidents.' },
		legal: {
			name: 'Revue juridique',
			does: 'Les deux contrats : ce qui vous lie dans l’ancien, ce qui vous protège dans le nouveau.',
		},
		migration: {
			name: 'Consignes et intégration',
			does: 'Transmettre les consignes, raccorder les chaînes de traitement, calibrer la nouvelle équipe.',
		},
		parallel: {
			name: 'Double production',
			does: 'Les deux prestataires annotent le même travail ; comparez avant de dépendre du nouveau.',
		},
		relabel: { name: 'Réannotation', does: 'Le nouveau prestataire refait une partie du jeu d’entraînement.' },
		cutover: {
			name: 'Bascule',
			does: 'À partir du lendemain, le nouveau prestataire annote ce qui lui est transféré.',
		},
		phased_move: {
			name: 'Transfert par étapes',
			does: 'Les annotations passent par étapes mensuelles égales ; pendant ce temps, les deux prestataires livrent.',
		},
		true_up: {
			name: 'Décompte de l’engagement',
			does: 'Une période d’engagement finit : ce qui manque est facturé, et le reste d’une période payée d’avance est perdu.',
		},
		credits_expire: {
			name: 'Expiration des crédits',
			does: 'Ce qui reste de vos crédits chez le prestataire actuel est perdu.',
		},
		provider_end: {
			name: 'Arrêt du prestataire',
			does: 'Le prestataire actuel s’arrête de lui-même ; ce qu’il devait annoter ensuite arrive en retard.',
		},
		new_true_up: {
			name: 'Décompte du nouvel engagement',
			does: 'Une période d’engagement chez le nouveau prestataire finit : ce qui manque est facturé, et le reste d’une période payée d’avance est perdu.',
		},
		new_credits_expire: {
			name: 'Expiration des nouveaux crédits',
			does: 'Ce qui reste de vos crédits chez le nouveau prestataire est perdu.',
		},
		contract_end: {
			name: 'Fin du contrat',
			does: 'Récupérez vos données et faites confirmer leur suppression d’ici là.',
		},
		ramp: {
			name: 'Montée en charge',
			does: 'Jusqu’à ce que la nouvelle équipe ait comblé 95 % de ce qui lui manquait d’abord en vitesse et en précision.',
		},
		accuracy_dip: {
			name: 'Rétablissement des modèles',
			does: 'Jusqu’à ce que 95 % de la baisse de précision du modèle soit rattrapée.',
		},
		retraining: { name: 'Réentraînement', does: 'Entraîner les modèles sur les nouvelles annotations et les valider.' },
		payback: {
			name: 'Amorti',
			does: 'À partir d’ici, changer devance rester : comparez avec ce que cela devait coûter.',
		},
	},
	question: 'Que faire et pour quand',
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? 'Préavis aujourd’hui, début' : 'Début'} en ${begin}${notice ? `, préavis au plus tard ${notice}` : ''}, bascule ${cutover}`,
	headingAnyway: ({ begin, notice, cutover }) =>
		`Si vous changiez malgré tout : ${notice === null ? 'préavis aujourd’hui, début' : 'début'} en ${begin}${notice ? `, préavis au plus tard ${notice}` : ''}, bascule ${cutover}`,
	noticeFirst:
		'Vous donneriez votre préavis avant la fin de l’évaluation : commencez-la plus tôt, ou décidez selon ce que l’on sait alors.',
	chart: ({ name }) => `Plan du passage à « ${name} »`,
	chartSays: ({ first, when, last, until }) =>
		`Il commence par « ${first} », ${when}, et finit par « ${last} », ${until}.`,
	table: ({ name }) => `Le passage à « ${name} », étape par étape`,
	step: 'Étape',
	from: 'De',
	until: 'Jusqu’à la fin de',
	todo: 'De quoi il s’agit',
	today: 'aujourd’hui',
	todayMark: 'Aujourd’hui',
	round: ({ step, n }) => `${step} ${n}`,
	span: ({ from, to }) => `${from} – ${to}`,
	endOf: ({ month }) => `fin ${month}`,
	beyond: 'La flèche pointe au-delà de l’horizon.',

	calendar: 'Ajouter les dates à votre agenda (.ics)',
	calendarFailed: 'L’agenda n’a pas pu être créé ; réessayez.',
	undated:
		'Indiquez le premier mois sous « Toutes les données » pour voir ici des mois civils et avoir les dates dans un agenda.',
	calendarTitle: ({ from, to }) => `Passage de « ${from} » à « ${to} »`,
	entry: ({ step, name, single }) => `${step}${single ? '' : ' : terminé'} (« ${name} »)`,
	entrySays: ({ does, months }) =>
		`${does}\n${months}\nDu plan de changement. Il compte en mois entiers : vérifiez chaque date dans le contrat.`,
	begin: ({ name }) => `Commencer la préparation (« ${name} »)`,
};

/** @type {import('./languages.js').Area<'baseline'>} */
const baseline = {
	question: 'Par rapport à A',
	more: ({ amount }) => `Vaut ${amount} de plus que A`,
	less: ({ amount }) => `Vaut ${amount} de moins que A`,
	same: 'Vaut autant que A',
	unchanged: 'A est gardé : modifiez quelque chose, et l’effet s’affiche ici',
	otherCurrency: 'A est dans une autre monnaie, les deux ne peuvent donc pas être comparés',
	swap: 'Échanger A et ceci',
	back: 'Revenir à A',
	drop: 'Oublier A',
	aOf: ({ name }) => `A : ${name}`,
	nowOf: ({ name }) => `Maintenant : ${name}`,
	caption: 'A et l’état présent selon ce qui compte',
	better: 'mieux',
	changes: 'Ce que vous avez modifié',
	input: 'Donnée',
	a: 'A',
	now: 'Maintenant',
	none: 'aucun',
	yes: 'oui',
	no: 'non',
	low: ({ input }) => `${input} : borne basse`,
	high: ({ input }) => `${input} : borne haute`,
	tier: ({ at }) => `palier ${at}`,
	inTier: ({ input, tier }) => `${input}, ${tier}`,

	chart: 'De la valeur de A à la valeur présente, poste par poste',
	chartSays: ({ from, to, line, amount }) => `De ${from} à ${to} ; le plus grand écart est ${line}, ${amount}.`,
	chartSame: ({ from, to }) => `De ${from} à ${to} ; aucun poste ne diffère.`,
	gain: ({ amount }) => `+${amount}`,
	loss: ({ amount }) => `−${amount}`,
	others: 'Tous les autres postes',
	rounding: 'Arrondi',
	line: 'Poste',
	difference: 'Différence',
	total: 'Valeur totale',
	explains:
		'Chaque barre montre ce qu’un poste ajoute à la valeur du changement, en valeur actuelle, de plus ou de moins que dans A.',
};

/** @type {import('./languages.js').Area<'documents'>} */
const documents = {
	workbook: {
		summary: 'Résumé',
		inputs: 'Données',
		stay: 'Rester',
		switch: ({ n }) => `Changer ${n}`,
		title: 'Ce que coûte un changement de prestataire d’annotation',
		about: ({ preset, currency, day }) => `${preset} ; montants en ${currency} ; établi le ${day}`,
		live: 'Tout est calculé à partir des valeurs en bleu de la feuille des données : modifiez-en une, et les chiffres suivent. Le nombre de mois, de tâches, de paliers et de candidats est fixe, de même que les données en noir, la probabilité et les deux résultats voisins.',
		candidate: 'Candidat',
		cutover: 'Bascule à la fin de',
		stayTotal: 'Coût si vous restez',
		switchTotal: 'Coût si vous changez',
		oneTime: 'Au départ',
		netBenefit: 'Gain',
		npv: 'Valeur actuelle nette',
		payback: 'Amorti au mois',
		chance: 'Probabilité que ce soit rentable',
		low: 'Valeur dans un mauvais scénario (1 sur 10 est pire)',
		high: 'Valeur dans un bon scénario (1 sur 10 est meilleur)',
		onPage: 'Valeur actuelle nette calculée',
		difference: 'Différence',
		never: 'jamais',
		month: 'Mois',
		date: 'Date',
		total: 'Total',
		presentValue: 'Valeur actuelle',
		discount: 'Facteur d’actualisation',
		discounted: 'Actualisé',
		benefit: 'Gain : rester moins changer',
		cumulative: 'Gain cumulé',
		discountedBenefit: 'Gain actualisé',
		cumulativeDiscounted: 'Gain actualisé cumulé',
		behind: 'En retard au mois',
		stayTitle: ({ name }) => `Rester chez « ${name} »`,
		switchTitle: ({ name }) => `Changer pour « ${name} »`,
		monthNote:
			'Les montants positifs sont des dépenses ; chaque poste de chaque mois est arrondi une fois, à l’unité mineure de la monnaie.',
		input: 'Donnée',
		whose: 'De',
		value: 'Valeur',
		unit: 'Unité',
		rangeLow: 'Bas (p10)',
		rangeHigh: 'Haut (p90)',
		origin: 'Origine',
		yes: 'oui',
		presetValue: 'Valeur du modèle',
		source: 'Source de la valeur du modèle',
		pointer: 'Champ du scénario',
		commonCause: 'Cause commune',
		reopening: 'Pour rouvrir ce fichier',

		decision: {
			sheet: 'Décision',
			simulated: ({ draws }) =>
				`Simulé sur ${draws} scénarios également probables. Ce sont des valeurs : elles ne suivent pas une donnée modifiée ici.`,
			action: 'Choix',
			mean: 'Valeur moyenne',
			regret: 'Regret moyen',
			regretHigh: 'Regret, dépassé dans 1 scénario sur 10',
			regretSays: 'Le regret est ce que le meilleur choix d’un scénario vaut de plus.',
			bestIn: 'Meilleur dans',
			advice: 'Conseil',
			recommended: 'moyenne la plus élevée',
			cautious: 'meilleur dans son pire dixième',
			middle: 'Valeur dans le scénario médian',
			turningDiscount: ({ name }) => `Remise de « ${name} » à laquelle le meilleur changement vaut 0 en moyenne`,
			turningPrice: ({ name }) => `Facteur sur les prix de « ${name} » auquel le meilleur changement vaut 0 en moyenne`,
			evpi: 'Valeur maximale de toute information',
			worthUpTo: 'Vaut jusqu’à',
		},

		prices: 'Prix',
		provider: 'Prestataire',
		task: 'Tâche',
		labelsAbove: 'Pour les annotations au-delà de',
		priceStep: 'De plus que le palier précédent',

		season: 'Saison',
		service: 'Mois depuis la bascule',
		usable: 'Annotations qui épuisent l’engagement',
		labels: 'Annotations',
		taskCharge: ({ task }) => `Prix : ${task}`,
		charge: 'Prix au tarif',
		serves: 'Fournit (1 : oui)',
		uplifts: 'Hausses de prix à ce jour',
		uplift: 'Facteur de prix',
		purchase: 'Achats',
		committed: 'Engagement',
		periodEnd: 'Fin de la période d’engagement, mois',
		periodCut: 'Son dernier mois ici',
		periodCommitted: 'Engagement de la période',
		periodPurchases: 'Achats de la période à ce jour',
		topUp: 'Complément',
		billed: 'Facturé d’avance',
		balanceBefore: 'Solde prépayé avant',
		balanceUsed: 'Payé sur le solde',
		balanceLeft: 'Solde prépayé après',
		invoice: 'Facture',
		creditsBefore: 'Crédits avant',
		creditsUsed: 'Payé avec les crédits',
		creditsLeft: 'Crédits après',
		paid: 'À payer',
		startUp: 'Effet de démarrage restant',
		within: 'Annotations dans la capacité',
		missing: 'Annotations au-delà de la capacité',
		late: 'Annotations en retard',
		wrong: 'Annotations fausses ajoutées',
		wrongLabels: 'Annotations fausses dans le jeu d’entraînement',
		dataset: 'Jeu d’entraînement',

		leaving: 'Sortie',
		leavingRows: {
			leaves: 'Toutes les annotations partent',
			moved: 'Transféré à la fin du mois',
			contract_end: 'Fin du contrat, mois',
			using: 'L’engagement est épuisé',
			last_month: 'Dernier mois de service',
			period_end: 'Fin de sa période d’engagement, mois',
			period_start: 'et début, mois',
			period_over: 'La période est soldée',
			early_exit_month: 'Première sortie anticipée, mois',
			shortfall_now: 'Jusqu’au dernier mois : manque de la période',
			later_now: 'engagements ultérieurs',
			fees_now: 'frais de plateforme',
			owed_now: 'dû',
			shortfall_early: 'Jusqu’à une sortie anticipée : manque de la période',
			later_early: 'engagements ultérieurs',
			fees_early: 'frais de plateforme',
			owed_early: 'dû',
			shortfall_end: 'Jusqu’à la fin du contrat : manque de la période',
			later_end: 'engagements ultérieurs',
			fees_end: 'frais de plateforme',
			owed_end: 'dû',
			credits_then: 'Crédits restants',
			balance_then: 'Solde prépayé restant',
			early_exit_fee: 'Frais de sortie anticipée',
			cost_early: 'Règlement d’une sortie anticipée',
			cost_run_out: 'Règlement jusqu’à la fin du contrat',
			early_gain: 'La sortie anticipée coûte moins cher de',
			rule: 'Règle applicable, 1 à 7',
			method: 'Ce qu’elle signifie',
			credits_remaining: 'Crédits non utilisés',
			exit_cost: 'Coût de la sortie',
			carried_credits: 'Crédits du contrat modifié',
			notice_by: 'Préavis au plus tard à la fin du mois',
		},

		years: 'Trésorerie par année',
		cash: 'Trésorerie',
		fromMonth: 'Du mois',
		toMonth: 'Au mois',
	},
	report: {
		title: ({ incumbent, candidate }) => `De « ${incumbent} » à « ${candidate} »`,
		about: ({ preset, months, currency, day }) =>
			`Ce que changer de prestataire pour nos annotations d’entraînement coûterait et rapporterait sur ${months} mois, en ${currency}. À partir de « ${preset} » ; établi le ${day}.`,
		edition: ({ edition }) => `Calculé avec l’édition ${edition} du modèle.`,
		decided: ({ draws }) => `Décidé sur ${draws} scénarios également probables.`,
		bestShare: ({ share }) => `C’est le meilleur choix dans ${share} des scénarios.`,
		lastGood: 'Ceci est la dernière réponse valable : un chiffre demande une autre valeur.',
		candidates: 'Les candidats côte à côte',
		candidate: 'Candidat',
		costs: 'Ce que cela coûte au départ',
		costsNote:
			'Seulement ce qui dépasse 0. Le personnel interne, ce sont des heures de vos équipes ; qualité et risque sont des pertes attendues, non des factures.',
		total: 'Total ponctuel',
		deadlines: 'Que faire et pour quand',
		fromTo: ({ from, to }) => `de ${from} à ${to}`,
		missed: ({ cost }) => `Manquer le préavis coûte ${cost}.`,
		exit: ({ cost }) => `Quitter le contrat actuel : ${cost}.`,
		inputs: 'Les chiffres dont cela dépend le plus',
		inputsNote: '● signale un chiffre à nous ; tous les autres sont ceux du modèle, avec leur source à côté.',
		moreInputs: ({ count }) =>
			count === 1
				? 'Un autre chiffre à nous figure dans le tableur et dans le lien.'
				: `${count} autres chiffres à nous figurent dans le tableur et dans le lien.`,
		input: 'Donnée',
		value: 'Valeur',
		source: 'Source',
		preset: ({ value }) => `à nous ; dans le modèle ${value}`,
		origins: { typed: 'saisi', measured: 'mesuré', example: 'exemple' },
		none: 'aucun',
		yes: 'oui',
		no: 'non',
		caveats: 'Ce qu’il faut garder à l’esprit',
		caveat: [
			'Rester et changer sont comparés mois par mois ; ce qui est déjà dépensé n’est dans aucun. Une valeur positive est un gain par rapport à rester.',
			'Les chiffres marqués comme hypothèses sont des exemples tant que personne ne les remplace. Les termes mêmes du contrat décident des dates et des frais ; ceci n’est pas un avis juridique.',
			'La qualité et le risque perdus sont des estimations de ce à quoi l’on renonce, non de ce que l’on paie ; la répartition par nature de coût montre ce qui est payé.',
		],
	},
};

/** @type {typeof import('./en.rest.js').methodsPage} */
export const methodsPage = {
	title: 'Switchcost : comment chaque chiffre est obtenu',
	description:
		'Les formules du calculateur : chaque réponse, chaque poste de coût, chaque grandeur et chaque donnée avec son unité, ses bornes, sa valeur de départ et sa source.',
	back: 'Retour au calculateur',
	heading: 'Comment chaque chiffre est obtenu',
	printed:
		'Les formules et les données ci-dessous proviennent directement du programme qui les calcule. Des tests confrontent chaque formule aux chiffres.',
	onThisPage: 'Sur cette page',

	question: 'La question',
	asks: 'Vous achetez des annotations de données d’entraînement à un prestataire, l’actuel. Si un autre, le candidat, prend le relais à la fin d’un mois, combien cela coûte-t-il, est-ce rentable, quel mois est le meilleur, et avec quelle certitude ?',
	cases:
		'Deux cas sont calculés mois par mois sur l’horizon : rester, et changer à la fin du mois de bascule. Un poste est un type de coût au cours d’un mois ; au-dessus de 0, c’est de l’argent qui sort. Le gain d’un mois est le coût si vous restez moins le coût si vous changez. Ce qui est déjà dépensé ne figure dans aucun des deux.',
	money:
		'Les montants sont décimaux. Chaque poste de chaque mois est arrondi une seule fois, à la plus petite unité de la monnaie, la moitié s’éloignant de zéro, et les totaux additionnent des postes arrondis : tous les chiffres tombent juste au centime. Les parts, les taux et les précisions sont en pour cent ; les points sont des points de pourcentage de précision du modèle.',
	kinds:
		'Chaque poste est d’une seule nature, afin que personne ne confonde ce qui est payé et ce qui est perdu : les <strong>paiements</strong> vont à quelqu’un, le <strong>personnel interne</strong>, ce sont les heures de vos équipes, la <strong>qualité</strong> est ce que coûtent des annotations tardives ou moins bonnes, et le <strong>risque</strong> est une perte attendue.',

	uncertainty: 'Comment l’incertitude est traitée',
	ranges:
		'Un intervalle dit jusqu’où une donnée peut s’écarter de sa valeur : dans un scénario sur dix elle est sous la borne basse, dans un elle dépasse la borne haute, et dans les huit autres elle est entre les deux. Les bornes sont p10 et p90 d’une loi triangulaire dont le sommet est la valeur elle-même. Tout ce qui est simulé est compté sur des milliers de scénarios également probables.',
	causes:
		'Les données qui ont une cause commune évoluent ensemble : si un prix monte plus que prévu, d’autres monteront sans doute aussi. Chaque donnée ci-dessous indique sa cause.',
	events:
		'Une réclamation et la première interruption de chaque prestataire se produisent ou non dans un scénario. En moyenne, elles coûtent ce que les chiffres exacts donnent comme perte attendue.',
	decides:
		'La recommandation est le choix dont la valeur moyenne est la plus élevée sur les mêmes scénarios : rester, ou passer à l’un des candidats dans l’un de plusieurs mois. Ce n’est pas la réponse aux valeurs saisies, car gains et pertes ne se répartissent pas également autour d’elles ; leur moyenne est ce que l’on peut attendre. Si rester et le meilleur changement diffèrent de moins de 1 % du coût annuel des annotations, l’écart est trop faible pour trancher.',
	information:
		'Le regret est ce que le meilleur choix d’un scénario vaut de plus que celui qui est fait. Sa moyenne est le maximum que puisse valoir une information avant la décision ; pour une seule donnée, c’est le maximum que puisse valoir sa connaissance.',
	pilot:
		'Un pilote vérifie quelques annotations d’un candidat. Sa valeur dépend de la fréquence à laquelle son résultat changerait la décision, et de combien ; elle figure à côté de ce que coûtent les annotations et leur contrôle.',

	answers: 'Réponses',
	lines: 'Postes de coût',
	monthly: 'Chaque mois, dans les deux cas',
	once: 'Une fois, en changeant',
	quantities: 'Grandeurs des formules',
	functions: 'Fonctions',
	says: {
		max: 'De deux nombres.',
		floor: 'Un nombre sans ce qui suit sa virgule.',
		anniversaries:
			'À partir des mois restants du contrat, des mois entre deux augmentations et d’un mois : combien de fois un nombre entier d’intervalles depuis la fin de la période s’est écoulé avant ce mois. Les prix augmentent le mois suivant.',
		first_end:
			'À partir des mois restants, de la reconduction, du préavis et du dernier mois chez le prestataire actuel : la première fin de la période ou d’une reconduction qui ne précède ni ce mois ni la fin du préavis à compter d’aujourd’hui. Sans reconduction, le contrat peut finir n’importe quel mois à partir de la fin de la période.',
		sum: 'Ce qui suit, additionné pour chaque mois, tâche, palier ou prestataire concerné.',
	},
	allBut: ({ n }) => (n === 1 ? 'Toutes les données sauf une' : `Toutes les données sauf ${n}`),

	inputs: 'Données',
	inputsSay:
		'« En son absence » est ce que signifie une donnée qui n’est pas fournie ; « plausible » est l’intervalle que sa valeur quitte dans deux scénarios sur dix, un de chaque côté, × étant un facteur appliqué à la valeur, et un signe ce qui s’y ajoute.',
	incumbent: 'prestataire actuel',
	candidate: 'candidat',
	unit: 'Unité',
	accepted: 'Accepté',
	ifAbsent: 'En son absence',
	given: 'doit être fournie',
	startsAt: 'Valeur de départ',
	plausible: 'Plausible',
	cause: 'Cause commune',
	sourceOf: ({ source }) => `Source de la valeur de départ : ${source}`,
	units: {
		money: 'montant',
		money_per_label: 'montant par annotation',
		money_per_hour: 'montant par heure',
		yes_no: 'oui ou non',
		choice: 'un choix',
		text: 'texte',
		currency: 'monnaie',
		calendar_month: 'mois du calendrier',
		count: 'nombre',
		factor: 'facteur',
		score: 'note',
		weight: 'poids',
	},
};

/** @type {import('./languages.js').Rest['rules']} */
const rules = {
	number: 'un nombre',
	yes_no: 'vrai ou faux',
	choice: ({ choices }) => `l’un de : ${choices}`,
	currency: 'un code de monnaie ISO 4217 comme EUR',
	calendar_month: 'un mois comme 2027-01, de 1900-01 à 2199-12',
	text: ({ high }) => `un texte de 1 à ${high} caractères valides, dont certains visibles`,
	note: ({ high }) => `un texte d’au plus ${high} caractères valides`,
	items: ({ low, high }) => `une liste de ${low === high ? high : `${low} à ${high}`} éléments`,
	not_with_model: ({ model }) => `aucun champ de ce nom avec la tarification « ${model} »`,
	not_with_tasks: 'aucun champ de ce nom avec des tâches, car chaque tâche a le sien',
	needs_tasks: 'aucune tâche à transférer, car le besoin n’en contient pas',
	rate_card_needs_tasks: 'une autre tarification, ou une liste de tâches',
	price_for: ({ choices }) => `un prix pour ${choices}`,
	unique: 'chaque nom une seule fois',
	profile: 'des facteurs dont la somme est 12, à 0,01 près',
	labels_above: ({ low }) => `plus de ${low}`,
	no_upper_end: 'pas de limite supérieure au dernier palier',
	at_most: ({ high, highField }) => `au plus ${high}, la valeur de « ${highField} »`,
	month_between: ({ low, lowField, high, highField }) =>
		`au moins ${low} (« ${lowField} ») et au plus ${high} (« ${highField} »)`,
	phases: ({ low, high, highField }) =>
		`de ${low} à ${high}, pour que toutes les étapes se terminent avant la fin de « ${highField} »`,
	whole_move: ({ highField }) => `Décochez cette case, ou transférez tout en une fois : modifiez « ${highField} »`,
	not_both: ({ highField }) => `Décochez cette case, ou « ${highField} »`,
	given_number: 'le pointeur JSON d’un nombre donné dans ce scénario',
	input: 'le pointeur JSON d’une donnée',
	no_range: 'pas d’intervalle pour cette donnée',
	at_most_value: ({ high }) => `au plus la valeur elle-même, ${high}`,
	at_least_value: ({ low }) => `au moins la valeur elle-même, ${low}`,
	object: 'un objet',
	fields: ({ choices }) => `l’un des champs ${choices}`,
	once: 'chaque champ une seule fois',
	ranges: 'un objet associant des intervalles à des pointeurs JSON',
	range_within: ({ low, high }) => `un intervalle compris entre ${low} et ${high}`,
	figure: 'un chiffre qui peut être expliqué',
	json: 'un scénario en JSON',
	size: 'un scénario plus petit',
	none: 'aucune autre erreur',
};

/** @type {import('./languages.js').Area<'costs'>} */
const costs = {
	once: {
		cash: 'Ponctuel : paiements',
		staff: 'Ponctuel : personnel interne',
		quality: 'Ponctuel : annotations tardives ou moins bonnes',
		risk: 'Ponctuel : pertes attendues',
	},
	question: 'D’où vient le coût',
	pays: ({ cost, saving, net, horizon }) =>
		`${cost} au départ permettent d’économiser ensuite ${saving} : ${net} de moins sur ${duration(horizon)}`,
	free: ({ saving, horizon }) => `Rien au départ, et ${saving} économisés sur ${duration(horizon)}`,
	partly: ({ cost, saving }) => `${cost} au départ, dont ${saving} sont ensuite économisés`,
	dearer: ({ cost, more }) => `${cost} au départ, et ${more} de plus à payer ensuite`,
	wasted: ({ cost }) => `${cost} au départ, et presque rien d’économisé ensuite`,
	onlyDearer: ({ more }) => `Rien au départ, mais ${more} de plus à payer ensuite`,
	same: 'Changer coûte autant que rester',
	comesBack: ({ back, saving, more }) =>
		`${back} reviennent au départ${saving !== null ? `, et ${saving} sont économisés ensuite` : more !== null ? `, mais ${more} de plus sont à payer ensuite` : ''}`,

	largest: ({ lines }) => `L’essentiel du coût initial va à : ${lines.map(lower).join(' et ')}.`,

	more: ({ amount }) => `+${amount}`,
	less: ({ amount }) => `−${amount}`,
	table: 'Ce que changer coûte et économise, par nature',
	kind: 'Nature du coût',
	upFront: 'Au départ',
	saved: 'Économisé ensuite',
	net: 'Gain net',
	worth: 'Valeur actuelle',
	all: 'En tout',
	lines: 'Le coût initial, poste par poste',
};

/** @type {import('./languages.js').Area<'risk'>} */
const risk = {
	sure: 'À quel point est-ce sûr',
	looking: 'Examen de milliers de scénarios …',
	paysIn: ({ pays }) => `C’est rentable dans ${pays} scénarios également probables sur 50`,
	paysInShare: ({ share }) => `C’est rentable dans ${share} des scénarios également probables`,
	outside: ({ worth }) =>
		`${worth}, avec chaque donnée à sa valeur, est en dehors de cet intervalle : certaines données s’étendent plus d’un côté.`,
	lopsided: ({ worth, above }) =>
		`${worth}, avec chaque donnée à sa valeur, est ${above ? 'plus' : 'moins'} que ce qu’apportent la plupart des scénarios : les données s’étendent davantage du ${above ? 'mauvais' : 'bon'} côté.`,
	nothingUncertain: 'Aucune donnée de ce scénario n’est incertaine.',
	drivers: ({ drivers }) =>
		`L’essentiel de la dispersion vient de : ${drivers.map(({ input, share }) => `${input} (${share})`).join(' et ')}. Les barres montrent l’effet de chaque donnée incertaine prise seule.`,

	scenarios: 'Cinquante scénarios également probables, selon la valeur du changement dans chacun',
	scenariosSay: ({ low, high }) => `Dans un sur dix, il vaut moins de ${low} ; dans un sur dix, plus de ${high}.`,
	scenariosTable: 'Valeur du changement sur tous les scénarios',
	medianMark: ({ amount }) => `La moitié au-dessus de ${amount}`,
	yoursMark: ({ amount }) => `Vos données : ${amount}`,
	causes: {
		price_uplifts: 'Hausses de prix en général',
		minutes_per_label: 'Minutes par annotation en général',
		rework_price_share: 'Coût des reprises en général',
		disruption_months: 'Durée des interruptions en général',
		recovery_cost: 'Coût pour se remettre d’une interruption en général',
		new_workforce: 'Vitesse d’apprentissage de la nouvelle équipe',
	},
	measure: 'Mesure',
	low: 'Bas : un scénario sur dix est pire',
	middle: 'Milieu : la moitié sont pires',
	high: 'Haut : un sur dix est meilleur',
	mean: 'Moyenne',
	worstTenth: 'Moyenne du pire dixième',
	chance: 'Probabilité que ce soit rentable',

	swings: 'Valeur du changement aux bornes basse et haute de chaque donnée incertaine',
	swingsSay: ({ input }) =>
		`L’effet le plus large est celui de : ${input}. Il ne dit pas ce que les données font ensemble.`,
	swingsTable: 'Valeur actuelle nette aux bornes de chaque donnée incertaine',
	swingsHead: { input: 'Donnée', low: 'Bas', worthAtLow: 'Valeur alors', high: 'Haut', worthAtHigh: 'Valeur alors' },
	stopsPaying: 'plus rentable sous 0',
};

/** @type {import('./languages.js').Area<'remarks'>} */
const remarks = {
	ofFigure: ({ figure, origin }) => `${figure} (${origin})`,
	remove: 'Supprimer',
	removeInput: ({ input }) => `Supprimer ${input}`,
	more: ({ n }) => (n === 1 ? 'Une autre remarque' : `${n} autres remarques`),
};

/** @type {import('./languages.js').Area<'exchange'>} */
const exchange = {
	rate: ({ from, to }) => `Taux de change : ${to} pour un ${from}`,
	ask: ({ currency }) => `Indiquez un taux de change vers ${currency} pour les montants, ou recommencez.`,
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'Convertir tous les montants',
	startOver: 'Recommencer',
	keep: ({ currency }) => `Garder ${currency}`,
};

/** @type {import('./languages.js').Area<'restsOn'>} */
const restsOn = {
	these: ({ n }) =>
		n === 1
			? 'Parmi les chiffres qui ne sont pas encore les vôtres, voici le plus important'
			: `Parmi les chiffres qui ne sont pas encore les vôtres, voici les ${['', '', 'deux', 'trois'][n]} plus importants`,
	only: ({ n }) =>
		n === 1
			? 'Cela repose sur un chiffre qui n’est pas encore le vôtre'
			: `Cela repose sur ${['', '', 'deux', 'trois'][n]} chiffres qui ne sont pas encore les vôtres`,
	none: 'Cela repose sur vos propres chiffres',
	others: 'Ces chiffres sont maintenant les vôtres. Les suivants s’affichent quand vous quittez la liste',
	worth: ({ amount }) => `le connaître vaut jusqu’à ${amount}`,
	moves: ({ amount }) => `change la valeur de ${amount}, pas la réponse`,
	worthNothing: 'sans valeur : la réponse reste la même',
	mine: 'votre chiffre',
	confirm: 'C’est exact',
	confirmInput: ({ input }) => `C’est exact : ${input}`,
};

/** @type {import('./languages.js').Area<'findOut'>} */
const findOut = {
	knowing: 'Ce que vaut d’en savoir plus',
	question: 'Ce qu’il faut d’abord savoir',
	upTo: ({ amount }) => `jusqu’à ${amount}`,
	explains: 'Ce que peut valoir au plus, en moyenne, de connaître une donnée avec certitude avant de décider.',
	everything: ({ amount, tenth }) =>
		`Par rapport à tout savoir, décider maintenant fait perdre ${amount} en moyenne, et plus de ${tenth} dans un scénario sur dix. Aucune information ne peut valoir plus que cette moyenne.`,
	sameChoice: 'Le même choix est le meilleur dans tous les scénarios.',
	safeStay: 'Par prudence, restez : dans le pire dixième de ses scénarios, rien ne fait mieux.',
	safeSwitch: ({ name, end }) =>
		`Par prudence, passez à « ${name} » ${end} : dans le pire dixième de ses scénarios, rien ne fait mieux.`,
	pilotOf: ({ name }) => `Un pilote avec « ${name} »`,
	labels: 'Annotations',
	worth: 'Valeur',
	cost: 'Coût',
	net: 'Gain',
	best: 'le meilleur',
};

/** @type {import('./languages.js').Area<'clauses'>} */
const clauses = {
	says: {
		renews: 'Reconduction de {0}',
		exit: 'La sortie anticipée coûte {0} du reste',
		period: 'Engagement de {2} décompté tous les {0} ; {1} d’un manque sont facturés',
		prepaid: 'L’engagement est payé d’avance',
		minimum: 'Au moins {0} par mois',
		uplift: 'Prochaine hausse des prix {0}, puis {1}',
		fee: 'Frais de plateforme de {0} par mois',
		credits: 'Crédits de {0} qui expirent après {1}',
		clawback: 'Remises de {0} à rembourser en cas de sortie anticipée',
		stops: 'Le prestataire ne vous sert plus que {0}',
		part: 'Seulement {0} des annotations sont transférées',
		capacity: 'Livre au plus {0} par mois',
		offerCommitment: 'Vous engage à {0} par mois',
		offerFee: 'Frais de plateforme de {0} par mois',
		offerCredits: 'Crédits à la signature de {0}',
	},
	add: { contract: 'Votre contrat prévoit aussi …', offer: 'L’offre prévoit aussi …' },
	severalKinds: 'Plusieurs sortes d’annotations, chacune à son prix',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `Sortes d’annotations : ${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `Sorte ${n}`,
	remove: ({ clause }) => `Retirer : ${clause}`,
	limitsGone: 'Les limites, frais et crédits de l’exemple ont été retirés : c’est désormais votre contrat.',
	bringBack: 'Les rétablir',
	betterDeal: 'Demander de meilleures conditions',
	amended: ({ name }) => `${name}, contrat modifié`,
	askFor: ({ name, discount, month }) =>
		`Demandez à « ${name} » une remise de ${discount} sur ses prix à partir de ${month}.`,
	bills: ({ now, offer, then }) => `Aujourd’hui vous payez ${now} par mois ; avec « ${offer} », ${then}.`,
};

// What a visitor can take away.
/** @type {import('./languages.js').Area<'sharing'>} */
const sharing = {
	paragraph: 'Paragraphe pour un message',
	paragraphCopied: 'Le paragraphe est copié.',
	copyLink: 'Copier le lien',
	share: 'Partager …',
	print: 'Imprimer deux pages',
	spreadsheet: 'Tableur (.xlsx)',
	months: 'Mois (.csv)',
	scenario: 'Scénario (.json)',
	linkHolds:
		'Le lien contient lui-même tous les chiffres : qui l’ouvre voit cette réponse, et aucun serveur ne la voit.',
	copied: 'Le lien est copié.',
	copyYourself: 'Ce navigateur ne laisse pas la page copier. Le lien est sélectionné : copiez-le d’ici.',
	linkField: 'Lien vers ce scénario',
	preparing: 'En préparation …',
	saved: ({ file }) => `Enregistré sous ${file}.`,
	notLoaded: 'Cela n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
	lastGood: 'Il contient la dernière réponse valable : un champ demande une autre valeur.',
	keptHere: 'Ce que vous saisissez est gardé dans ce navigateur, pour qu’un rechargement ne perde rien.',
	forget: 'L’oublier',
	forgotten: 'Oublié. Votre saisie sera de nouveau gardée dès que vous modifierez quelque chose.',
	shareTitle: 'Ce que coûterait de changer notre prestataire d’annotation',
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'Cette page ne permet pas de dessiner un PNG ; le SVG peut être enregistré.',
	savePicture: ({ name, kind }) => `Enregistrer « ${name} » en ${kind}`,
	pictures: 'Images',
	calendar: 'Calendrier (.ics)',
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
