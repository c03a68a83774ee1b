// The sentences in English of the parts of the page that load later.
import { counted, duration, lower } from './en.js';
import { starting, within } from './en.names.js';

// Every line of both cases, month by month.
const audit = {
	question: 'Every line',
	/** @param {{staying: string, switching: string, horizon: number}} totals */
	totals: ({ staying, switching, horizon }) =>
		`Staying costs ${staying} over ${duration(horizon)}, switching ${switching}`,
	stayingLines: 'Staying, line by line',
	switchingLines: 'Switching, line by line',
	/** Captions of a table of months. */
	stayingCost: 'Cost of staying',
	switchingCost: 'Cost of switching',
	/** @param {{caption: string}} table */
	linesLeftOut: ({ caption }) => `${caption}; lines that are 0 in every month are left out`,
	month: 'Month',
	total: 'Total',
	presentValue: 'Present value',
};

// The checklist before switching: reminders in neutral words, not legal advice.
// Names are those of the two providers.
/** @typedef {{incumbent: string, candidate: string}} Providers */
/** @typedef {{id: string, text: (providers: Providers) => string}} Item */
/** @type {{id: string, title: string, items: Item[]}[]} */
const topics = [
	{
		id: 'approach',
		title: 'Who approached you, and with what knowledge',
		items: [
			{
				id: 'contact',
				text: ({ candidate }) =>
					`You have noted who made the first contact with ${within(candidate)}, when and how, and have kept the messages.`,
			},
			{
				id: 'people',
				text: ({ incumbent, candidate }) =>
					`You have asked whether anybody at ${within(candidate)} who deals with you used to work for ${within(incumbent)}, and what still binds them.`,
			},
			{
				id: 'sources',
				text: ({ incumbent, candidate }) =>
					`${starting(candidate)} has confirmed in writing that its offer uses nothing confidential of ${within(incumbent)}.`,
			},
		],
	},
	{
		id: 'pricing',
		title: 'Confidential prices and terms',
		items: [
			{
				id: 'covered',
				text: ({ incumbent }) =>
					`It is clear what the contract with ${within(incumbent)} keeps confidential: prices, volumes, guidelines, quality reports.`,
			},
			{
				id: 'unshared',
				text: ({ candidate }) => `None of it went to ${within(candidate)}, which priced your requirements on its own.`,
			},
			{
				id: 'both',
				text: ({ incumbent, candidate }) =>
					`The terms of ${within(candidate)} are kept from ${within(incumbent)} in the same way.`,
			},
		],
	},
	{
		id: 'obligations',
		title: 'Non-solicitation and trade secrets',
		items: [
			{
				id: 'own',
				text: ({ incumbent }) =>
					`Your own contract with ${within(incumbent)} has been read for exclusivity and for bans on soliciting its people.`,
			},
			{
				id: 'ownership',
				text: () =>
					'It is settled who owns guidelines, taxonomies, test sets, tools and labels, and what may be handed on.',
			},
			{
				id: 'disputes',
				text: ({ candidate }) =>
					`You have asked whether a dispute over people, customers or trade secrets is pending or threatened against ${within(candidate)}.`,
			},
			{
				id: 'indemnity',
				text: ({ candidate }) =>
					`It is agreed who bears your cost if somebody makes a claim about the move, and whether ${within(candidate)} can pay it.`,
			},
		],
	},
	{
		id: 'continuity',
		title: 'Continuity if a court stops the new provider',
		items: [
			{
				id: 'fallback',
				text: ({ candidate }) =>
					`You know who would label, and how soon, if a court order stopped ${within(candidate)} or some of its people from serving you.`,
			},
			{ id: 'leave', text: () => 'In that case, you may leave without a fee and get all work back, finished or not.' },
			{
				id: 'bridge',
				text: ({ incumbent }) =>
					`There is a bridge: a second source, a stock of labels, or a right to extend with ${within(incumbent)} for a short time.`,
			},
		],
	},
	{
		id: 'data',
		title: 'Data: return, deletion, transfer',
		items: [
			{
				id: 'inventory',
				text: ({ incumbent }) =>
					`You have listed what ${within(incumbent)} holds: raw data, labels, guidelines, test sets, logs, and the subcontractors that have copies.`,
			},
			{
				id: 'export',
				text: () =>
					'Format, price and time of the return are agreed, and an export has been tried before notice is given.',
			},
			{ id: 'deletion', text: () => 'Deletion will be confirmed in writing, backups and subcontractors included.' },
			{
				id: 'personal',
				text: ({ candidate }) =>
					`If there is personal data, ${within(candidate)} may receive it: consents, agreements and records have been checked.`,
			},
		],
	},
	{
		id: 'security',
		title: 'Security and the people who label',
		items: [
			{
				id: 'review',
				text: () => 'Access, devices, sites, subcontractors, certificates and past incidents have been reviewed.',
			},
			{ id: 'places', text: () => 'It is agreed where the data may be processed and by whom.' },
			{
				id: 'workforce',
				text: () => 'You have asked about pay, training and turnover of the people who label: quality depends on them.',
			},
		],
	},
	{
		id: 'proof',
		title: 'References and proof',
		items: [
			{
				id: 'references',
				text: ({ candidate }) =>
					`You have asked two customers of ${within(candidate)} of your size and in your field, ideally of your own choosing.`,
			},
			{ id: 'blind', text: () => 'The pilot was judged blind, on a test set that neither provider labelled.' },
			{
				id: 'promises',
				text: () =>
					'The new contract states the accuracy, speed and capacity assumed here, and what happens if they are missed.',
			},
			{
				id: 'standing',
				text: ({ candidate }) =>
					`You have checked who owns ${within(candidate)}, how its finances are, and what follows if the company is sold.`,
			},
		],
	},
	{
		id: 'contract',
		title: 'The contract you leave',
		items: [
			{
				id: 'notice',
				text: () =>
					'Date, form and addressee of the notice have been read in the contract itself; this plan counts whole months.',
			},
			{
				id: 'figures',
				text: () => 'Commitment, renewal, rebates and credits in the contract agree with the figures used here.',
			},
			{
				id: 'help',
				text: ({ incumbent }) =>
					`Help with the handover is agreed with ${within(incumbent)}, or you know that there will be none.`,
			},
		],
	},
];

const checklist = {
	topics,
	question: 'Before you sign',
	/** @param {{done: number, all: number}} checks */
	heading: ({ done, all }) =>
		done === 0
			? `${all} things to check before you switch`
			: done < all
				? `${done} of ${all} checks done`
				: `All ${all} checks done`,
	intro:
		'Reminders for a move of this kind, in no particular order. They are general, not legal advice: your counsel knows your contracts and the law that applies.',
	/** @param {{title: string, done: number, all: number}} topic */
	topic: ({ title, done, all }) => `${title}: ${done} of ${all}`,
};

// Candidates side by side, by the names that the visitor gave them.
const compare = {
	question: 'Side by side',
	/** @param {{name: string, lead: string, next: string}} candidates */
	leads: ({ name, lead, next }) => `${starting(name)} is worth most, ${lead} more than ${within(next)}`,
	/** @param {{name: string, lead: string, next: string}} candidates */
	losesLeast: ({ name, lead, next }) =>
		`None of them pays; ${within(name)} loses least, ${lead} less than ${within(next)}`,
	/** @param {{names: string}} candidates a list of the best */
	tied: ({ names }) => `${starting(names)} are worth the same`,
	/** @param {{count: number}} candidates */
	allTied: ({ count }) =>
		count === 2 ? 'Both candidates are worth the same' : `All ${counted(count, 'candidate')} are worth the same`,
	follows: 'Everything below is about',

	caption: 'Key figures of the candidates',
	measure: 'Measure',
	measures: {
		upFront: 'Up front',
		paysBack: 'Pays back',
		worth: 'Worth on average',
		npv: 'At your figures',
		range: 'In 8 of 10 scenarios',
		chance: 'Chance that it pays',
		bestMonth: 'Cutover at the end of',
		noticeBy: 'Give notice by the end of',
		exitCost: 'Leaving the contract',
		fit: 'Fit, of 10',
	},
	/** Which value is marked as the best. */
	best: {
		least: 'least is best',
		most: 'most is best',
		soonest: 'soonest is best',
		latest: 'latest is best',
		highest: 'highest is best',
		lowEnd: 'highest low end is best',
	},
	winner: 'best',
	jointWinner: 'joint best',
	never: 'never',
	atOnce: 'at once',
	today: 'today',
	/** @param {{months: number}} payback */
	months: ({ months }) => `in ${counted(months, 'month')}`,
	/** @param {{low: string, high: string}} range */
	fromTo: ({ low, high }) => `${low} to ${high}`,
	/** Where the visitor has fixed the month. @param {{month: string}} cutover */
	fixed: ({ month }) => `with a cutover in ${month}`,

	chart: 'Benefit of switching to each candidate, added up month by month',
	/** @param {{ends: {name: string, amount: string}[], horizon: number}} chart the highest first */
	chartSays: ({ ends, horizon }) =>
		`After ${duration(horizon)}: ${ends.map(({ name, amount }) => `${name} ${amount}`).join('; ')}.`,
	month: 'Month',
};

// The terms and the cost of leaving the present contract.
/** @type {Record<import('../engine/types.js').ExitTerms['method'], string>} */
const methods = {
	kept: 'Only a part moves, so the contract continues.',
	amended: 'The contract is amended, so there is nothing to leave.',
	used_up: 'The commitment is used up until the contract ends.',
	none: 'Nothing of the commitment remains to be paid.',
	run_out: 'The rest of the commitment is paid in full.',
	terminate: 'The contract is ended early, which is cheaper than paying the rest.',
};

const exit = {
	question: 'Leaving the contract',
	free: 'Leaving costs nothing at this cutover',
	/** @param {{amount: string}} exit */
	costs: ({ amount }) => `Leaving at this cutover costs ${amount}`,
	/** @param {{amount: string}} exit */
	brings: ({ amount }) => `Leaving at this cutover brings back ${amount}`,

	methods,
	ends: 'Contract ends',
	endsUnlessEnded: 'Contract end without early exit',
	notice: 'Notice',
	today: 'today',
	/** @param {{end: string}} notice */
	by: ({ end }) => `by ${end}`,
	settlement: 'Settlement',
	clawback: 'Rebate paid back',
	export: 'Export of your data',
	refund: 'Credits refunded',
	forfeited: 'Credits forfeited',
	forfeitedSays: 'No extra cost: staying uses these credits, and the comparison counts that already.',
	/** @param {{end: string}} renewal that can no longer be prevented */
	tooLate: ({ end }) => `The contract renews at ${end}: the time to give notice for that has passed.`,
	/** @param {{end: string}} renewal that can be prevented until tonight */
	lastCall: ({ end }) => `Only notice given today still ends the contract at ${end}; after that it renews.`,
	missed: 'If the notice is missed',
	doesNotRenew: 'the contract does not renew',
	missedSays: 'The cost of letting the first contract end pass without notice, whatever you do afterwards.',
	useUpGain: 'Gain from using up the commitment',
	useUpGainSays: 'If you kept ordering the committed labels until the contract ends.',
	lockIn: 'Lock-in',
	none: 'none',
	lockInSays: 'One-time cost as a share of a year’s cost of staying.',
};

/** @param {string} net @param {boolean} ahead @param {number} horizon */
const standing = (net, ahead, horizon) =>
	`${net} ${ahead ? 'ahead' : 'behind'} after ${duration(horizon)}, not discounted`;

// Month by month.
const monthly = {
	byMonth: 'Month by month',
	/** @param {{net: string, ahead: boolean, horizon: number}} end */
	aheadThroughout: ({ net, ahead, horizon }) => `Never behind staying, ${standing(net, ahead, horizon)}`,
	/** @param {{net: string, ahead: boolean, horizon: number}} end */
	notEarnedBack: ({ net, ahead, horizon }) => `Not earned back: ${standing(net, ahead, horizon)}`,
	/**
	 * @param {{deepest: string, even: string, net: string, ahead: boolean, horizon: number}} course even by the end of a month
	 */
	earnedBack: ({ deepest, even, net, ahead, horizon }) =>
		`${deepest} behind at its lowest, break-even by ${even}, ${standing(net, ahead, horizon)}`,
	/** @param {{share: string, amount: string}} hurdle of a year's cost of staying */
	waitingHurdle: ({ share, amount }) =>
		`Because prices move, waiting has a value of its own: switch once a year’s saving exceeds ${share} of what you pay for labels in a year, which is ${amount}.`,
	/** In an average year after cutover. @param {{share: string, amount: string, exceeds: boolean}} saving */
	waitingSaving: ({ share, amount, exceeds }) =>
		`The actual saving is ${amount} in an average year after cutover, which is ${share}: ${exceeds ? 'above' : 'below'} this hurdle.`,
	waitingIndicative:
		'Indicative: it assumes that the gap between the prices has no drift (Agarwal, Driscoll, Laibson, NBER w13487).',
	cumulative: 'Benefit of switching, added up month by month',
	/** @param {{end: string}} course */
	neverBehind: ({ end }) => `Switching is never behind staying; at the end it stands at ${end}.`,
	/** @param {{deepest: string, month: number | null, end: string}} course month in which it is earned back */
	course: ({ deepest, month, end }) =>
		`At its lowest, switching is ${deepest} behind staying; ${month === null ? 'it does not break even within the horizon' : `it breaks even in month ${month}`}; at the end it stands at ${end}.`,
	range: 'In 8 of 10 scenarios the benefit stays within the grey range; the line takes every input as entered.',
	cumulativeTable: 'Benefit of switching by month',
	addedUp: 'Added up',
	discounted: 'Added up, discounted',
	/** @param {{month: string}} payback */
	paysBack: ({ month }) => `Pays back ${month}`,
};

// How much of the labels to move.
const extent = {
	question: 'How much to move',
	/** @param {{worth: string}} best */
	all: ({ worth }) => `At your figures, moving everything is worth most: ${worth}`,
	/** @param {{share: string, worth: string}} best */
	part: ({ share, worth }) => `At your figures, moving ${share} of the labels is worth most: ${worth}`,
	/** @param {{share: string, loss: string}} best */
	none: ({ share, loss }) => `At your figures, no share pays: even the best, ${share} of the labels, loses ${loss}`,
	explains: 'Each share moves in its own best month, and no commitment is used up.',
	chart: 'Worth of moving a share of the labels',
	/** @param {{share: string}} entered */
	now: ({ share }) => `entered: ${share}`,
	share: 'Share that moves',
};

// How well the providers suit the buyer, beyond money.
const fit = {
	question: 'Beyond money',
	/** @param {{name: string, score: string, next: string, nextScore: string}} fit the best two */
	leads: ({ name, score, next, nextScore }) =>
		`${starting(name)} suits you best with ${score} of 10, ahead of ${within(next)} with ${nextScore}`,
	/** @param {{names: string, score: string}} fit a list of the best */
	tied: ({ names, score }) => `${starting(names)} suit you equally well, with ${score} of 10`,
	/** @param {{score: string}} fit */
	allAlike: ({ score }) =>
		`All providers suit you equally well, with ${score} of 10: score them to see how they differ`,
	caption: 'How well each provider suits you, from 0 to 10',
	provider: 'Provider',
	score: 'Score',
	explains: 'Scores from 0 to 10, weighed by your priorities. They do not enter the money.',
	/**
	 * @param {{incumbent: string, share: string}} order share of all priorities under which the candidate scores higher
	 */
	robust: ({ incumbent, share }) => `above ${within(incumbent)} under ${share} of all possible priorities`,
	/** @param {{incumbent: string}} order */
	always: ({ incumbent }) => `above ${within(incumbent)} whatever your priorities`,
	/** @param {{incumbent: string}} order */
	never: ({ incumbent }) => `not above ${within(incumbent)}, whatever your priorities`,
	/** @param {{name: string, incumbent: string, criterion: string, from: string, to: string, raised: boolean}} flip */
	flip: ({ name, incumbent, criterion, from, to, raised }) =>
		`To reverse the order of ${within(name)} and ${within(incumbent)}, you would have to ${raised ? 'raise' : 'lower'} the priority of “${criterion}” from ${from} to ${raised ? 'above' : 'below'} ${to}: every other single priority would need a larger change.`,
	/** @param {{name: string, incumbent: string}} order */
	noFlip: ({ name, incumbent }) =>
		`No change of a single priority reverses the order of ${within(name)} and ${within(incumbent)}.`,
	criterion: 'Criterion',
	priority: 'Priority',
	/** @type {Record<string, string>} */
	criteria: {
		accuracy: 'Accuracy and quality',
		scalability: 'Scalability',
		security: 'Security',
		pricing: 'Pricing',
		experience: 'Experience in your field',
	},
	/** @param {{criterion: string}} cell */
	priorityOf: ({ criterion }) => `${criterion}: priority`,
	/** @param {{criterion: string, name: string}} cell */
	scoreOf: ({ criterion, name }) => `${criterion}: score of ${within(name)}`,
	weigh: 'Weigh and score',
	missing: 'What matters to you besides money?',
	missingSays:
		'Say how much accuracy, scalability, security, pricing and experience matter, and score each provider from 0 to 10.',
	/** @param {{names: string}} missing a list of providers */
	unscored: ({ names }) => `Not scored yet: ${names}.`,
};

// The explanation of a figure: the dialog that opens from every figure, and the
// page of methods. Names and rules of figures come from the estimator.
const explain = {
	staying: 'staying',
	/** @param {{candidate: string}} to */
	switching: ({ candidate }) => `switching to ${within(candidate)}`,
	close: 'Close',
	back: 'Back',
	loading: 'Calculating …',
	failed: 'This could not be calculated.',

	formula: 'Formula',
	terms: 'Terms of the formula',
	name: 'Name',
	value: 'Value',
	basedOn: 'Based on',
	/** @param {{when: string, formula: string}} other */
	where: ({ when, formula }) => `${formula}, where ${when}`,
	change: 'Change',
	/** @param {{input: string}} to */
	changeInput: ({ input }) => `Change ${input}`,
	/** @param {{figure: string}} from */
	openFigure: ({ figure }) => `How ${figure} is calculated`,
	assumption: 'Assumption',
	yours: 'Your own figure',
	none: 'none',

	months: 'The months behind it',
	month: 'Month',
	running: 'Sum so far',
	line: 'Amount',
	byCutover: 'Each cutover month',
	swings: 'Uncertain inputs, and the worth at each end',
	input: 'Input',
	low: 'Low',
	high: 'High',
	worthLow: 'Worth at the low end',
	worthHigh: 'Worth at the high end',
	split: 'Split by kind of cost',
	/** @param {{input: string}} of a price */
	zeroAt: ({ input }) => `${input} at which switching is worth 0`,
	/** @param {{value: string, now: string}} change */
	insteadOf: ({ value, now }) => `${value} instead of ${now}`,
	/** @param {{inputs: number}} all */
	dependsOn: ({ inputs }) => (inputs === 1 ? 'The one input it depends on' : `All ${inputs} inputs it depends on`),
	methods: 'All formulas and inputs on one page',
	/** @param {{tier: string, figure: string}} of */
	ofTier: ({ figure, tier }) => `${figure} ${tier}`,
	tierEnd: 'End of tier',

	/** Functions in formulas; a bracket with numbers follows. @type {Record<string, string>} */
	functions: {
		max: 'the larger of',
		min: 'the smaller of',
		floor: 'the whole part of',
		anniversaries: 'the anniversaries by',
		first_end: 'the first contract end by',
	},
	sum: 'the sum over the months of',
	sumOfTiers: 'the sum over the tiers of',
	sumOfProviders: 'the sum over the providers of',
	sumOfTasks: 'the sum over the tasks of',
	sumOfCriteria: 'the sum over the criteria of',
	/** @type {Record<string, string>} */
	kinds: { cash: 'Cash', staff: 'Own staff', quality: 'Quality', risk: 'Risk' },
};

// Negotiation: what the visitor could say to each side. Amounts and months come
// formatted.
/** @typedef {'label' | 'hour'} Per */

const negotiation = {
	/** At prices of the simulation. @param {{end: string}} cutover */
	evenAverage: ({ end }) =>
		`At these prices, a cutover at ${end} is worth as much as staying, on average over all scenarios. You gain only beyond them, so open with more.`,
	/** A heading and a note. @param {{candidate: string, end: string}} cutover */
	noPriceAverage: ({ candidate, end }) => `At ${end}, no price of ${within(candidate)} would win you on average`,
	more: 'More to ask for, with all figures',
	copy: 'Copy',
	copied: 'Copied.',
	question: 'At the negotiating table',
	/**
	 * Headings.
	 * @param {{incumbent: string, discount: string}} room
	 */
	headingPays: ({ incumbent, discount }) => `${starting(incumbent)} would have to take ${discount} off to keep you`,
	/** @param {{incumbent: string, credit: string}} room */
	headingCredit: ({ incumbent, credit }) => `Only a credit of ${credit} from ${within(incumbent)} would keep you`,
	/** @param {{incumbent: string}} room */
	headingUnkept: ({ incumbent }) => `No price of ${within(incumbent)} would keep you`,
	/** @param {{candidate: string, price: string, per: Per, offered: string}} room */
	headingPrice: ({ candidate, price, per, offered }) =>
		`${starting(candidate)} wins you at ${price} per ${per}, not at ${offered}`,
	/** @param {{candidate: string, discount: string}} room */
	headingDiscount: ({ candidate, discount }) => `${starting(candidate)} wins you with ${discount} off its prices`,
	/** @param {{candidate: string}} room */
	headingNever: ({ candidate }) => `Even free labels of ${within(candidate)} would not win you`,
	headingEven: 'The two offers are worth the same',

	even: 'At these points both offers are worth the same to you. You gain only beyond them, so open with more.',
	/**
	 * @param {{end: string, of: 'best' | 'closest' | 'shown'}} cutover the best month, the one that comes closest where none pays, or just the one that is shown
	 */
	holds: ({ end, of }) =>
		`Each point assumes a cutover at ${end}, and that all else stays as it is${{ best: '. No other month is worth more, so what keeps you from this one keeps you from all', closest: ', the month in which the new provider would win at the highest price', shown: '' }[of]}.`,
	tossUp: 'It is too close to call: a small concession of either side decides.',

	/** @param {{name: string}} provider */
	to: ({ name }) => `To ${within(name)}`,

	/** Sentences to say to the incumbent. @param {{discount: string}} offer */
	sayDiscount: ({ discount }) => `We stay if your price per label falls by ${discount}, from the next invoice on.`,
	/** @param {{discount: string, price: string, per: Per}} offer */
	sayDiscountPrice: ({ discount, price, per }) => `We stay if you come down by ${discount}, to ${price} per ${per}.`,
	/** @param {{credit: string}} offer */
	sayRetentionCredit: ({ credit }) => `We stay with ${credit} of credit on our next invoices.`,
	noDiscount: 'No discount is enough, not even free labels: commitment, fees or quality alone decide against staying.',
	/** @param {{loss: string, best: boolean}} stay best: the loss in the best month */
	needsNothing: ({ loss, best }) =>
		`Nothing is needed to keep you: leaving would cost you ${loss}${best ? ' even in the best month' : ' at that cutover'}. Ask all the same: the renewal is the time to negotiate prices.`,

	/** Sentences to say to the candidate, and limits to keep to oneself. @param {{offered: string, per: Per}} price */
	sayHold: ({ offered, per }) => `We move at ${offered} per ${per} if you hold that price for the whole term.`,
	sayHoldAll: 'We move if you hold your prices for the whole term.',
	/** @param {{price: string, per: Per, room: string}} limit */
	limit: ({ price, per, room }) => `Keep to yourself: the switch pays up to ${price} per ${per}, ${room} more.`,
	/** @param {{room: string}} limit */
	limitRise: ({ room }) => `Keep to yourself: the switch pays up to prices ${room} higher.`,
	/** @param {{name: string}} limit */
	noLimit: ({ name }) => `The switch would pay even at ten times the price of ${within(name)}.`,
	/** @param {{amount: string, cutover: string}} payment */
	limitFee: ({ amount, cutover }) =>
		`Keep to yourself: the switch pays even if setting up costs ${amount} more than offered, at ${cutover}.`,
	/** @param {{credit: string}} signing */
	limitCredit: ({ credit }) => `Keep to yourself: you need at least ${credit} of the signing credit.`,
	/** @param {{price: string, per: Per, offered: string}} limit */
	sayPrice: ({ price, per, offered }) => `We move if you come down from ${offered} to ${price} per ${per}.`,
	/** @param {{discount: string}} limit */
	sayPrices: ({ discount }) => `We move if your prices come down by ${discount}.`,
	/** @param {{credit: string, more: boolean}} signing more: than the one it offers by now */
	saySigningCredit: ({ credit, more }) =>
		`We move with ${credit} of credit on our first invoices${more ? ', in place of what you offer' : ''}.`,
	/** @param {{amount: string, cutover: string}} payment */
	sayBear: ({ amount, cutover }) => `We move if you bear ${amount} of our cost of moving, at ${cutover}.`,
	/** More than the move costs. @param {{amount: string, cutover: string}} payment */
	sayPay: ({ amount, cutover }) => `We move if you pay us ${amount} at ${cutover}.`,
	noPrice: 'No price is enough, not even free labels: leaving and changing over cost too much.',
	noCredit: 'No signing credit is enough: the invoices to set it against are too small.',

	table: 'What would make both offers worth the same',
	lever: 'Lever',
	offered: 'As offered',
	evensOut: 'Break-even at',
	/** @param {{name: string}} provider */
	priceOf: ({ name }) => `Price of ${within(name)}, when staying`,
	/** @param {{name: string}} provider */
	pricesOf: ({ name }) => `Prices of ${within(name)}`,
	/** @param {{name: string}} provider */
	retentionCredit: ({ name }) => `Further credit of ${within(name)}, when staying`,
	/** @param {{name: string}} provider */
	signingCredit: ({ name }) => `Signing credit of ${within(name)}`,
	/** @param {{name: string, cutover: string}} payment */
	paymentTo: ({ name, cutover }) => `Payment to ${within(name)} beyond the offer, at ${cutover}`,
	/** @param {{price: string, per: Per}} price */
	perUnit: ({ price, per }) => `${price} per ${per}`,
	none: 'none',
	notNeeded: 'nothing needed',
	nothingDoes: 'nothing is enough',
	tenfold: 'more than ten times',
};

// The plan: what to do by when. Months come formatted.
/** @import { StepName } from '../engine/types.js' */

/** Names and descriptions of the steps. @type {Record<StepName, {name: string, does: string}>} */
const steps = {
	notice: {
		name: 'Give notice',
		does: 'In the form and to the address that the contract names; the contract’s own dates override the whole months counted here.',
	},
	preparation: { name: 'Preparation', does: 'All that comes before the cutover.' },
	evaluation: { name: 'Evaluation', does: 'Compare offers, see references, negotiate and choose.' },
	pilot: {
		name: 'Pilot',
		does: 'Have a small batch labelled, and judge it blind on a test set that neither provider made.',
	},
	security: { name: 'Security review', does: 'Access, people, places, subcontractors, incidents.' },
	legal: {
		name: 'Legal review',
		does: 'Both contracts: what binds you in the old one, what protects you in the new one.',
	},
	migration: {
		name: 'Guidelines and integration',
		does: 'Hand over guidelines, connect the pipelines, calibrate the new workforce.',
	},
	parallel: {
		name: 'Parallel run',
		does: 'Both providers label the same work; compare before you depend on the new one.',
	},
	relabel: { name: 'Relabelling', does: 'The new provider relabels part of the training set.' },
	cutover: { name: 'Cutover', does: 'From the next day on, the new provider labels what moves.' },
	phased_move: {
		name: 'Phased move',
		does: 'The labels move in equal monthly steps; meanwhile both providers deliver.',
	},
	true_up: {
		name: 'Commitment settled',
		does: 'A commitment period ends: a shortfall is billed, and what is left of a prepaid period is lost.',
	},
	credits_expire: { name: 'Credits expire', does: 'What is left of your credits with the current provider is lost.' },
	provider_end: {
		name: 'Provider stops',
		does: 'The current provider stops by itself; what it should have labelled afterwards comes late.',
	},
	new_true_up: {
		name: 'New commitment settled',
		does: 'A commitment period with the new provider ends: a shortfall is billed, and what is left of a prepaid period is lost.',
	},
	new_credits_expire: {
		name: 'New credits expire',
		does: 'What is left of your credits with the new provider is lost.',
	},
	contract_end: { name: 'Contract ends', does: 'Have your data back and its deletion confirmed by then.' },
	ramp: {
		name: 'Ramp-up',
		does: 'Until the new workforce has closed 95 % of its initial gap in speed and accuracy.',
	},
	accuracy_dip: { name: 'Model recovery', does: 'Until 95 % of the dip in model accuracy has been made up.' },
	retraining: { name: 'Retraining', does: 'Train the models on the new labels and validate them.' },
	payback: {
		name: 'Paid back',
		does: 'From here on, switching is ahead of staying: compare the actual cost with this plan.',
	},
};

const plan = {
	steps,
	question: 'What to do by when',
	/**
	 * @param {{begin: string, notice: string | null, cutover: string}} plan begin in a month; notice by the end of one, null for today, '' for none; cutover at the end of one
	 */
	heading: ({ begin, notice, cutover }) =>
		`${notice === null ? 'Give notice today, begin' : 'Begin'} in ${begin}${notice ? `, give notice by ${notice}` : ''}, cut over at ${cutover}`,
	/** The same where switching does not pay. @param {{begin: string, notice: string | null, cutover: string}} plan */
	headingAnyway: ({ begin, notice, cutover }) =>
		`If you switched all the same: ${notice === null ? 'give notice today, begin' : 'begin'} in ${begin}${notice ? `, give notice by ${notice}` : ''}, cut over at ${cutover}`,
	noticeFirst:
		'You would give notice before the evaluation ends: start it earlier, or decide on what you know by then.',
	/** @param {{name: string}} candidate */
	chart: ({ name }) => `Plan of the move to ${within(name)}`,
	/**
	 * @param {{first: string, when: string, last: string, until: string}} course steps, and when the first begins and the last ends
	 */
	chartSays: ({ first, when, last, until }) => `It begins with “${first}”, ${when}, and ends with “${last}”, ${until}.`,
	/** @param {{name: string}} candidate */
	table: ({ name }) => `The move to ${within(name)}, step by step`,
	step: 'Step',
	from: 'From',
	until: 'Until the end of',
	todo: 'What to do',
	today: 'today',
	todayMark: 'Today',
	/** One of several rounds. @param {{step: string, n: number}} round */
	round: ({ step, n }) => `${step} ${n}`,
	/** Short, for the picture. @param {{from: string, to: string}} span two different months */
	span: ({ from, to }) => `${from} – ${to}`,
	/** Short, for the picture. @param {{month: string}} day at the end of a month */
	endOf: ({ month }) => `end of ${month}`,
	beyond: 'The arrow points beyond the horizon.',

	calendar: 'Add the dates to your calendar (.ics)',
	calendarFailed: 'The calendar could not be made; try again.',
	undated: 'Give the first month under “All inputs” to see calendar months here and to have the dates as a calendar.',
	/** @param {{from: string, to: string}} move */
	calendarTitle: ({ from, to }) => `Move from ${within(from)} to ${within(to)}`,
	/**
	 * An entry of the calendar.
	 * @param {{step: string, name: string, single: boolean}} entry single: on a day of its own, else the end of a longer step
	 */
	entry: ({ step, name, single }) => `${step}${single ? '' : ' done'} (${name})`,
	/** @param {{does: string, months: string}} entry */
	entrySays: ({ does, months }) =>
		`${does}\n${months}\nFrom the switching plan. It counts whole months: check each date in the contract.`,
	/** @param {{name: string}} entry */
	begin: ({ name }) => `Start preparing (${name})`,
};

// State A, the baseline, compared with the present state.
const baseline = {
	question: 'Against A',
	/** @param {{amount: string}} change */
	more: ({ amount }) => `Worth ${amount} more than A`,
	/** @param {{amount: string}} change */
	less: ({ amount }) => `Worth ${amount} less than A`,
	same: 'Worth the same as A',
	unchanged: 'A is kept: change something, and its effect shows here',
	otherCurrency: 'A is in another currency, so the two cannot be compared',
	swap: 'Swap A and this',
	back: 'Go back to A',
	drop: 'Forget A',
	/** @param {{name: string}} candidate */
	aOf: ({ name }) => `A: ${name}`,
	/** @param {{name: string}} candidate */
	nowOf: ({ name }) => `Now: ${name}`,
	caption: 'Key figures of A and of the present state',
	better: 'better',
	changes: 'What you changed',
	input: 'Input',
	a: 'A',
	now: 'Now',
	none: 'none',
	yes: 'yes',
	no: 'no',
	/** An end of an uncertain input's range. @param {{input: string}} range */
	low: ({ input }) => `${input}: low end`,
	/** @param {{input: string}} range */
	high: ({ input }) => `${input}: high end`,
	/** @param {{at: number}} tier */
	tier: ({ at }) => `tier ${at}`,
	/** @param {{input: string, tier: string}} of */
	inTier: ({ input, tier }) => `${input}, ${tier}`,

	chart: 'From the worth of A to the worth of this, line by line',
	/** @param {{from: string, to: string, line: string, amount: string}} chart the largest step */
	chartSays: ({ from, to, line, amount }) => `From ${from} to ${to}; the largest step is ${line}, ${amount}.`,
	/** @param {{from: string, to: string}} chart */
	chartSame: ({ from, to }) => `From ${from} to ${to}; no line differs.`,
	/** @param {{amount: string}} step */
	gain: ({ amount }) => `+${amount}`,
	/** @param {{amount: string}} step */
	loss: ({ amount }) => `−${amount}`,
	others: 'All other lines',
	rounding: 'Rounding',
	line: 'Line',
	difference: 'Difference',
	total: 'Total worth',
	explains: 'Each bar shows how much more or less than in A a line adds to the present value of switching.',
};

// The spreadsheet and the printed report.
const documents = {
	workbook: {
		summary: 'Summary',
		inputs: 'Inputs',
		stay: 'Stay',
		switch: (/** @type {{n: number}} */ { n }) => `Switch ${n}`,
		title: 'What switching the data-labelling provider costs',
		about: (/** @type {{preset: string, currency: string, day: string}} */ { preset, currency, day }) =>
			`${preset}; amounts in ${currency}; made on ${day}`,
		live: 'Everything is calculated from the values in blue on the sheet of inputs: change one, and the figures follow. The numbers of months, tasks, tiers and candidates are fixed, and so are inputs in black, the chance and the two outcomes next to it.',
		candidate: 'Candidate',
		cutover: 'Cutover at the end of',
		stayTotal: 'Cost of staying',
		switchTotal: 'Cost of switching',
		oneTime: 'Up front',
		netBenefit: 'Benefit',
		npv: 'Net present value',
		payback: 'Pays back in month',
		chance: 'Chance that it pays',
		low: 'Worth in a bad scenario (1 in 10 is worse)',
		high: 'Worth in a good scenario (1 in 10 is better)',
		onPage: 'Net present value as calculated',
		difference: 'Difference',
		never: 'never',
		month: 'Month',
		date: 'Date',
		total: 'Total',
		presentValue: 'Present value',
		discount: 'Discount factor',
		discounted: 'Discounted',
		benefit: 'Benefit: staying less switching',
		cumulative: 'Benefit, added up',
		discountedBenefit: 'Discounted benefit',
		cumulativeDiscounted: 'Discounted benefit, added up',
		behind: 'Behind in month',
		stayTitle: (/** @type {{name: string}} */ { name }) => `Staying with ${within(name)}`,
		switchTitle: (/** @type {{name: string}} */ { name }) => `Switching to ${within(name)}`,
		monthNote:
			'Positive amounts are money out; every line of every month is rounded once, to the currency’s minor unit.',
		input: 'Input',
		whose: 'Of',
		value: 'Value',
		unit: 'Unit',
		rangeLow: 'Low (p10)',
		rangeHigh: 'High (p90)',
		origin: 'Whose figure',
		yes: 'yes',
		presetValue: 'Preset’s value',
		source: 'Source of the preset’s value',
		pointer: 'Field of the scenario',
		commonCause: 'Common cause',
		reopening: 'For opening this file again',

		decision: {
			sheet: 'Decision',
			simulated: (/** @type {{draws: string}} */ { draws }) =>
				`Simulated on ${draws} equally likely scenarios. These are values: they do not follow an input that is changed here.`,
			action: 'Choice',
			mean: 'Worth on average',
			regret: 'Regret on average',
			regretHigh: 'Regret, exceeded in 1 of 10 scenarios',
			regretSays: 'Regret is how much more the best choice of a scenario is worth.',
			bestIn: 'Best in',
			advice: 'Advice',
			recommended: 'highest average',
			cautious: 'best in its worst tenth',
			middle: 'Worth in the middle scenario',
			turningDiscount: (/** @type {{name: string}} */ { name }) =>
				`Discount of ${within(name)} at which the best switch is worth 0 on average`,
			turningPrice: (/** @type {{name: string}} */ { name }) =>
				`Factor on the prices of ${within(name)} at which the best switch is worth 0 on average`,
			evpi: 'Most that any information can be worth',
			worthUpTo: 'Worth up to',
		},

		prices: 'Prices',
		provider: 'Provider',
		task: 'Task',
		labelsAbove: 'For labels above',
		priceStep: 'More than the tier before',

		season: 'Season',
		service: 'Months since cutover',
		usable: 'Labels that use up the commitment',
		labels: 'Labels',
		taskCharge: (/** @type {{task: string}} */ { task }) => `Charge: ${task}`,
		charge: 'Charge at list prices',
		serves: 'Serves (1: yes)',
		uplifts: 'Price uplifts so far',
		uplift: 'Price factor',
		purchase: 'Purchase',
		committed: 'Commitment',
		periodEnd: 'Commitment period ends in month',
		periodCut: 'Its last month here',
		periodCommitted: 'Commitment of the period',
		periodPurchases: 'Purchases of the period so far',
		topUp: 'Top-up',
		billed: 'Billed in advance',
		balanceBefore: 'Prepaid balance before',
		balanceUsed: 'Paid from the balance',
		balanceLeft: 'Prepaid balance after',
		invoice: 'Invoice',
		creditsBefore: 'Credits before',
		creditsUsed: 'Paid from credits',
		creditsLeft: 'Credits after',
		paid: 'To pay',
		startUp: 'Start-up effect left',
		within: 'Labels within capacity',
		missing: 'Labels beyond capacity',
		late: 'Late labels',
		wrong: 'Wrong labels added',
		wrongLabels: 'Wrong labels in the training set',
		dataset: 'Training set',

		leaving: 'Leaving',
		leavingRows: {
			leaves: 'All labels move',
			moved: 'Moved by the end of month',
			contract_end: 'Contract end, month',
			using: 'The commitment is used up',
			last_month: 'Last month of service',
			period_end: 'Its commitment period ends in month',
			period_start: 'and began in month',
			period_over: 'The period is settled',
			early_exit_month: 'Earliest early exit, month',
			shortfall_now: 'Until the last month: shortfall of the period',
			later_now: 'later commitments',
			fees_now: 'platform fees',
			owed_now: 'owed',
			shortfall_early: 'Until an early exit: shortfall of the period',
			later_early: 'later commitments',
			fees_early: 'platform fees',
			owed_early: 'owed',
			shortfall_end: 'Until the contract end: shortfall of the period',
			later_end: 'later commitments',
			fees_end: 'platform fees',
			owed_end: 'owed',
			credits_then: 'Credits left',
			balance_then: 'Prepaid balance left',
			early_exit_fee: 'Early-exit fee',
			cost_early: 'Settlement of an early exit',
			cost_run_out: 'Settlement until the contract end',
			early_gain: 'Early exit is cheaper by',
			rule: 'Rule that applies, 1 to 7',
			method: 'What it means',
			credits_remaining: 'Credits not needed',
			exit_cost: 'Cost of leaving',
			carried_credits: 'Credits of the amended contract',
			notice_by: 'Notice by the end of month',
		},

		years: 'Cash by year',
		cash: 'Cash',
		fromMonth: 'From month',
		toMonth: 'To month',
	},

	report: {
		title: (/** @type {{incumbent: string, candidate: string}} */ { incumbent, candidate }) =>
			`From ${within(incumbent)} to ${within(candidate)}`,
		about: (
			/** @type {{preset: string, months: number, currency: string, day: string}} */ { preset, months, currency, day },
		) =>
			`What changing the provider of our training-data labels would cost and bring over ${months} months, in ${currency}. Started from “${preset}”; made on ${day}.`,
		edition: (/** @type {{edition: number}} */ { edition }) => `Calculated with edition ${edition} of the model.`,
		decided: (/** @type {{draws: string}} */ { draws }) => `Decided on ${draws} equally likely scenarios.`,
		bestShare: (/** @type {{share: string}} */ { share }) => `In ${share} of the scenarios it is the best choice.`,
		lastGood: 'This is the last valid answer: a figure needs another value.',
		candidates: 'The candidates side by side',
		candidate: 'Candidate',
		costs: 'What it costs up front',
		costsNote:
			'Only what is above 0. Own staff are hours of your people; quality and risk are expected losses, not invoices.',
		total: 'One-time total',
		deadlines: 'What to do by when',
		fromTo: (/** @type {{from: string, to: string}} */ { from, to }) => `${from} to ${to}`,
		missed: (/** @type {{cost: string}} */ { cost }) => `Missing the notice costs ${cost}.`,
		exit: (/** @type {{cost: string}} */ { cost }) => `Leaving the present contract: ${cost}.`,
		inputs: 'The figures it depends on most',
		inputsNote: '● marks a figure of our own; all others are those of the preset, from the source beside them.',
		moreInputs: (/** @type {{count: number}} */ { count }) =>
			count === 1
				? 'One more figure of our own is in the spreadsheet and in the link.'
				: `${count} more figures of our own are in the spreadsheet and in the link.`,
		input: 'Input',
		value: 'Value',
		source: 'Source',
		preset: (/** @type {{value: string}} */ { value }) => `ours; in the preset ${value}`,
		origins: { typed: 'entered', measured: 'measured', example: 'example' },
		none: 'none',
		yes: 'yes',
		no: 'no',
		caveats: 'What to keep in mind',
		caveat: [
			'Staying and switching are compared month by month; money already spent counts in neither. Positive amounts are gains over staying.',
			'Figures marked as assumptions are examples until somebody replaces them. The contract’s own wording decides on dates and charges; this is no legal advice.',
			'Lost quality and risk are estimates of what is forgone, not of what is paid; the split by kind of cost shows what is cash.',
		],
	},
};

/** Names of units that have none in the form. @type {Record<string, string>} */
const methodsUnits = {
	money: 'money',
	money_per_label: 'money per label',
	money_per_hour: 'money per hour',
	yes_no: 'yes or no',
	choice: 'a choice',
	text: 'text',
	currency: 'currency',
	calendar_month: 'calendar month',
	count: 'count',
	factor: 'factor',
	score: 'score',
	weight: 'weight',
};

// The text of methods.html around the figures and inputs. Only the build reads it: visitors do not load it.
export const methodsPage = {
	title: 'Switchcost: how every figure is calculated',
	description:
		'The formulas behind the calculator: every answer, every line of cost, every quantity and every input with its unit, bounds, default and source.',
	back: 'Back to the calculator',
	heading: 'How every figure is calculated',
	printed:
		'The formulas and inputs below are printed from the program that computes them. Tests check each formula against the figures.',
	onThisPage: 'On this page',

	question: 'The question',
	asks: 'You buy training-data labels from one provider, the incumbent. If another, the candidate, takes over at the end of a month, what does that cost, does it pay, which month is best, and how sure is that?',
	cases:
		'Two cases are calculated month by month over the horizon: staying, and switching at the end of the cutover month. A line is one kind of cost in one month; above 0 is money out. The benefit of a month is the cost of staying less the cost of switching. Money already spent is in neither.',
	money:
		'Money is decimal. Each line of each month is rounded once, half away from zero, to the currency’s smallest unit, and totals add rounded lines, so that all figures add up to the cent. Shares, rates and accuracies are shown in per cent; points are percentage points of model accuracy.',
	kinds:
		'Every line is of one kind, so that nobody mixes what is paid with what is forgone: <strong>cash</strong> is paid to somebody, <strong>own staff</strong> is your people’s hours, <strong>quality</strong> is what late or worse labels cost, and <strong>risk</strong> is an expected loss.',

	uncertainty: 'How uncertainty is treated',
	ranges:
		'A range says how far an input may lie from its value: in one of ten scenarios it is lower than the low end, in one it is higher than the high end, and in the other eight it is between them. The ends are p10 and p90 of a triangular distribution whose peak is the value itself. Every answer that is simulated is counted over thousands of equally likely scenarios.',
	causes:
		'Inputs with a common cause move together: if one price rises more than expected, others probably do too. Each input below names its cause.',
	events:
		'A claim and the first disruption of each provider either happen in a scenario or they do not. On average they cost what the exact figures state as an expected loss.',
	decides:
		'The recommendation is the choice with the highest average worth over the same scenarios: staying, or moving to one of the candidates in one of several months. It is not the answer at the values entered, because gains and losses do not lie evenly around these; their average is what you can expect. If staying and the best switch differ by less than 1 % of a year’s cost of labels, it is too close to call.',
	information:
		'Regret is how much more the best choice of a scenario is worth than the one taken. Its average is the most that any information can be worth before the decision. What knowing a single input is worth is calculated in the same way, with only that input known.',
	pilot:
		'A pilot checks some labels of a candidate. What it is worth depends on how often its result would change the decision, and by how much; it stands beside what the labels and their review cost.',

	answers: 'Answers',
	lines: 'Lines of cost',
	monthly: 'Every month, in both cases',
	once: 'Once, in switching',
	quantities: 'Quantities in the formulas',
	functions: 'Functions',
	/** Descriptions by function. */
	says: {
		max: 'Of two numbers.',
		floor: 'A number without its decimal places.',
		anniversaries:
			'Given the months left on the contract, the months between uplifts and a month: how often a whole number of intervals from the end of the term has passed before that month. Prices rise in the month after each.',
		first_end:
			'Given the months left, the renewal term, the notice period and the last month with the current provider: the first end of the term or of a renewal that is on or after both that month and the end of a notice period that starts today. Without renewals, the contract can end in any month from the end of the term on.',
		sum: 'What follows, added up for each month, task, tier or provider that it is about.',
	},
	/**
	 * Heads the list of the inputs that a figure does not depend on, where it is the shorter list.
	 * @param {{n: number}} inputs
	 */
	allBut: ({ n }) => `All inputs but ${n}`,

	inputs: 'Inputs',
	inputsSay:
		'“If absent” is the value of an input that is not given. “Plausible” is the range from p10 to p90: in one of ten scenarios the value is below it, in another one above. × marks factors on the value; + and − mark what is added to it.',
	incumbent: 'incumbent',
	candidate: 'candidate',
	unit: 'Unit',
	accepted: 'Accepted',
	ifAbsent: 'If absent',
	given: 'must be given',
	startsAt: 'Starts at',
	plausible: 'Plausible',
	cause: 'Common cause',
	/** @param {{source: string}} figure */
	sourceOf: ({ source }) => `Source of the figure it starts at: ${source}`,
	units: methodsUnits,
};

// What each rule of the estimator accepts, with numbers as the reader writes them and the labels of fields.
const rules = {
	number: 'a number',
	yes_no: 'true or false',
	/** @param {{choices: string}} of */
	choice: ({ choices }) => `one of ${choices}`,
	currency: 'an ISO 4217 currency code such as USD',
	calendar_month: 'a month such as 2027-01, from 1900-01 to 2199-12',
	/** @param {{high: string}} of */
	text: ({ high }) => `a text of 1 to ${high} valid characters, some of them visible`,
	/** @param {{high: string}} of */
	note: ({ high }) => `a text of at most ${high} valid characters`,
	/** @param {{low: string, high: string}} of */
	items: ({ low, high }) => (low === high ? `a list of ${high} items` : `a list of ${low} to ${high} items`),
	/** @param {{model: string}} of */
	not_with_model: ({ model }) => `no such field with the pricing model ${model}`,
	not_with_tasks: 'no such field with tasks, as each task has its own',
	needs_tasks: 'no tasks that move, as the demand has no tasks',
	rate_card_needs_tasks: 'another pricing model, or a list of tasks',
	/** @param {{choices: string}} of */
	price_for: ({ choices }) => `a price for ${choices}`,
	unique: 'each name once',
	profile: 'factors that add up to 12, within 0.01',
	/** @param {{low: string}} of */
	labels_above: ({ low }) => `more than ${low}`,
	no_upper_end: 'no upper end on the last tier',
	/** @param {{high: string, highField: string}} of */
	at_most: ({ high, highField }) => `at most ${high}, the ${highField.toLowerCase()}`,
	/** @param {{low: string, lowField: string, high: string, highField: string}} of */
	month_between: ({ low, lowField, high, highField }) =>
		`at least ${low}, the ${lowField.toLowerCase()}, and at most ${high}, the ${highField.toLowerCase()}`,
	/** @param {{low: string, high: string, highField: string}} of */
	phases: ({ low, high, highField }) =>
		`${low} to ${high}, so that all steps of the move end within the ${highField.toLowerCase()}`,
	/** @param {{highField: string}} of */
	whole_move: ({ highField }) => `Untick this, or move everything at once: change “${highField}”`,
	/** @param {{highField: string}} of */
	not_both: ({ highField }) => `Untick this, or “${highField}”`,
	given_number: 'the JSON Pointer of a number that this scenario gives',
	input: 'the JSON Pointer of an input',
	no_range: 'no range for this input',
	/** @param {{high: string}} of */
	at_most_value: ({ high }) => `at most the value itself, ${high}`,
	/** @param {{low: string}} of */
	at_least_value: ({ low }) => `at least the value itself, ${low}`,
	object: 'an object',
	/** @param {{choices: string}} of */
	fields: ({ choices }) => `one of the fields ${choices}`,
	once: 'each field once',
	ranges: 'an object of JSON Pointers to ranges',
	/** @param {{low: string, high: string}} of */
	range_within: ({ low, high }) => `a range within ${low} to ${high}`,
	figure: 'a figure that can be explained',
	json: 'one scenario as JSON',
	size: 'a smaller scenario',
	none: 'no further problems',
};

// What the switch costs once, saves afterwards and leaves over. Horizons are in months.
/** @type {Record<import('../engine/types.js').Kind, string>} */
const once = {
	cash: 'One-time: cash',
	staff: 'One-time: own staff',
	quality: 'One-time: late or worse labels',
	risk: 'One-time: expected losses',
};

const costs = {
	once,
	question: 'Where the cost comes from',
	/** @param {{cost: string, saving: string, net: string, horizon: number}} story */
	pays: ({ cost, saving, net, horizon }) =>
		`${cost} up front saves ${saving} afterwards: ${net} less over ${duration(horizon)}`,
	/** @param {{saving: string, horizon: number}} story */
	free: ({ saving, horizon }) => `Nothing up front, and ${saving} saved over ${duration(horizon)}`,
	/** @param {{cost: string, saving: string}} story */
	partly: ({ cost, saving }) => `${cost} up front, of which later savings recover ${saving}`,
	/** @param {{cost: string, more: string}} story */
	dearer: ({ cost, more }) => `${cost} up front, and ${more} more to pay afterwards`,
	/** @param {{cost: string}} story */
	wasted: ({ cost }) => `${cost} up front, and next to nothing is saved afterwards`,
	/** @param {{more: string}} story */
	onlyDearer: ({ more }) => `Nothing up front, but ${more} more to pay afterwards`,
	same: 'Switching costs as much as staying',
	/**
	 * The one-time total is negative.
	 * @param {{back: string, saving: string | null, more: string | null}} story saved, or to pay, afterwards
	 */
	comesBack: ({ back, saving, more }) =>
		`${back} is refunded up front${saving !== null ? `, and ${saving} is saved afterwards` : more !== null ? `, but ${more} more is due afterwards` : ''}`,

	/** @param {{lines: string[]}} largest labels of one-time lines: one or two */
	largest: ({ lines }) => `Most of the one-time cost lies in ${lines.map(lower).join(' and ')}.`,

	/** @param {{amount: string}} step */
	more: ({ amount }) => `+${amount}`,
	/** @param {{amount: string}} step */
	less: ({ amount }) => `−${amount}`,
	table: 'What switching costs and saves, by kind',
	kind: 'Kind of cost',
	upFront: 'Up front',
	saved: 'Saved afterwards',
	net: 'Net benefit',
	worth: 'Present value',
	all: 'Total',
	lines: 'The cost up front, line by line',
};

// How certain the answer is, and which inputs decide it.
const risk = {
	sure: 'How sure',
	looking: 'Simulating thousands of scenarios …',
	/** @param {{pays: number}} chance number of 50 scenarios */
	paysIn: ({ pays }) => `Switching pays off in ${pays} of 50 equally likely scenarios`,
	/** @param {{share: string}} chance near to certain */
	paysInShare: ({ share }) => `Switching pays off in ${share} of equally likely scenarios`,
	/**
	 * Shown below the chart if the worth lies outside the range of eight in ten scenarios.
	 * @param {{worth: string}} outside
	 */
	outside: ({ worth }) =>
		`With every input as entered, switching is worth ${worth}, outside this range: some inputs’ ranges reach further to one side.`,
	/**
	 * Shown there if the worth lies inside that range, but far from its middle.
	 * @param {{worth: string, above: boolean}} lopsided
	 */
	lopsided: ({ worth, above }) =>
		`With every input as entered, switching is worth ${worth}, ${above ? 'more' : 'less'} than in most scenarios: the inputs’ ranges reach further to the ${above ? 'worse' : 'better'} side.`,
	nothingUncertain: 'No input of this scenario is uncertain.',
	/** @param {{drivers: {input: string, share: string}[]}} spread one or two */
	drivers: ({ drivers }) =>
		`Most of the spread comes from ${drivers.map(({ input, share }) => `${input} (${share})`).join(' and ')}. The bars show each uncertain input’s swing by itself.`,

	scenarios: 'Fifty equally likely scenarios by what switching is worth in each',
	/** @param {{low: string, high: string}} range */
	scenariosSay: ({ low, high }) =>
		`In one of ten, switching is worth less than ${low}, in one of ten more than ${high}.`,
	scenariosTable: 'What switching is worth, over all scenarios',
	/** @param {{amount: string}} worth */
	medianMark: ({ amount }) => `Half are above ${amount}`,
	/** @param {{amount: string}} worth */
	yoursMark: ({ amount }) => `Your figures: ${amount}`,
	/** Causes that several inputs share. @type {Record<string, string>} */
	causes: {
		price_uplifts: 'Price uplifts in general',
		minutes_per_label: 'Minutes per label in general',
		rework_price_share: 'What rework costs in general',
		disruption_months: 'Length of disruptions in general',
		recovery_cost: 'Cost of recovering in general',
		new_workforce: 'How fast the new workforce learns',
	},
	measure: 'Measure',
	low: 'Low end: one scenario in ten is worse',
	middle: 'Middle: half are worse',
	high: 'High end: one in ten is better',
	mean: 'Mean',
	worstTenth: 'Mean of the worst tenth',
	chance: 'Chance that it pays',

	swings: 'What switching is worth at the low and high end of each uncertain input',
	/** @param {{input: string}} widest */
	swingsSay: ({ input }) => `The widest swing is that of ${input}. Each swing changes one input only.`,
	swingsTable: 'Net present value at each uncertain input’s low and high',
	swingsHead: { input: 'Input', low: 'Low', worthAtLow: 'Worth then', high: 'High', worthAtHigh: 'Worth then' },
	stopsPaying: 'stops paying at 0',
};

// What to find out before deciding, and what that is worth.
const remarks = {
	/** @param {{figure: string, origin: string}} cause */
	ofFigure: ({ figure, origin }) => `${figure} (${origin})`,
	remove: 'Remove',
	/** @param {{input: string}} cause */
	removeInput: ({ input }) => `Remove ${input}`,
	/** @param {{n: number}} remarks */
	more: ({ n }) => (n === 1 ? 'One more remark' : `${n} more remarks`),
};

const exchange = {
	/** @param {{from: string, to: string}} change */
	rate: ({ from, to }) => `Exchange rate: ${to} for one ${from}`,
	/** @param {{currency: string}} change */
	ask: ({ currency }) => `The amounts need an exchange rate to ${currency}, or you start over.`,
	/** @param {{from: string, to: string, rate: string}} change */
	equation: ({ from, to, rate }) => `1 ${from} = ${rate} ${to}`,
	convert: 'Convert all amounts',
	startOver: 'Start over',
	/** @param {{currency: string}} change */
	keep: ({ currency }) => `Keep ${currency}`,
};

const restsOn = {
	/** @param {{n: number}} figures of an example, of which there are more */
	these: ({ n }) =>
		n === 1
			? 'Of the figures that are not yours yet, this one matters most'
			: `Of the figures that are not yours yet, these ${['', '', 'two', 'three'][n]} matter most`,
	/** @param {{n: number}} figures of an example */
	only: ({ n }) =>
		n === 1
			? 'This rests on one figure that is not yours yet'
			: `This rests on ${['', '', 'two', 'three'][n]} figures that are not yours yet`,
	none: 'This rests on your own figures',
	others: 'These are yours now. The next ones show when you leave the list',
	/** @param {{amount: string}} worth */
	worth: ({ amount }) => `knowing it is worth up to ${amount}`,
	/** @param {{amount: string}} swing of the worth over its range */
	moves: ({ amount }) => `moves the worth by ${amount}, not the answer`,
	worthNothing: 'no value of it changes the answer',
	mine: 'your figure',
	confirm: 'This is right',
	/** @param {{input: string}} figure */
	confirmInput: ({ input }) => `This is right: ${input}`,
};

const findOut = {
	knowing: 'What knowing more is worth',
	question: 'What to find out first',
	/** @param {{amount: string}} worth */
	upTo: ({ amount }) => `up to ${amount}`,
	explains: 'The most that knowing a figure for certain before you decide can be worth, on average.',
	/** @param {{amount: string, tenth: string}} regret on average, and exceeded in one of ten scenarios */
	everything: ({ amount, tenth }) =>
		`Compared with knowing everything, deciding now gives up ${amount} on average, and more than ${tenth} in one of ten scenarios. No information can be worth more than that average.`,
	sameChoice: 'The same choice is best in every scenario.',
	safeStay: 'To be safe, stay: in the worst tenth of its scenarios, nothing else does better.',
	/** @param {{name: string, end: string}} move */
	safeSwitch: ({ name, end }) =>
		`To be safe, switch to ${within(name)} at ${end}: in the worst tenth of its scenarios, nothing else does better.`,
	/** @param {{name: string}} candidate */
	pilotOf: ({ name }) => `A pilot with ${within(name)}`,
	labels: 'Labels',
	worth: 'Worth',
	cost: 'Costs',
	net: 'Gain',
	best: 'best',
};

/** What a contract and an offer may also say; {0} and {1} are figures with their units. */
const clauses = {
	says: {
		renews: 'Renews for {0}',
		exit: 'Leaving early costs {0} of the rest',
		period: 'Commitment of {2} settled every {0}; {1} of a shortfall is billed',
		prepaid: 'The commitment is paid in advance',
		minimum: 'At least {0} a month',
		uplift: 'Next price uplift {0}, then {1}',
		fee: 'Platform fee of {0} a month',
		credits: 'Credits of {0} that expire after {1}',
		clawback: 'Rebates of {0} to pay back on leaving early',
		stops: 'The provider stops serving you after {0}',
		part: 'Only {0} of the labels move',
		capacity: 'Delivers at most {0} a month',
		offerCommitment: 'Commits you to {0} a month',
		offerFee: 'Platform fee of {0} a month',
		offerCredits: 'Signing credits of {0}',
	},
	add: { contract: 'Your contract also says …', offer: 'The offer also says …' },
	severalKinds: 'Several kinds of labels, each with its own price',
	/** @param {{names: string}} tasks */
	kinds: ({ names }) => `Kinds of labels: ${names}`,
	/** @param {{n: number}} task */
	kind: ({ n }) => `Kind ${n}`,
	/** @param {{clause: string}} sentence */
	remove: ({ clause }) => `Remove: ${clause}`,
	limitsGone: 'The example’s limits, fees and credits were removed: the contract is yours now.',
	bringBack: 'Bring them back',
	betterDeal: 'Ask for a better deal',
	/** @param {{name: string}} incumbent */
	amended: ({ name }) => `${name}, amended`,
	/** @param {{name: string, discount: string, month: string}} deal */
	askFor: ({ name, discount, month }) => `Ask ${within(name)} for ${discount} off its prices from ${month} on.`,
	/** @param {{now: string, offer: string, then: string}} month */
	bills: ({ now, offer, then }) => `Today you pay ${now} a month; under ${offer} ${then}.`,
};

// What a visitor can take away.
const sharing = {
	paragraph: 'Paragraph for a message',
	paragraphCopied: 'The paragraph is copied.',
	copyLink: 'Copy link',
	share: 'Share …',
	print: 'Print two pages',
	spreadsheet: 'Spreadsheet (.xlsx)',
	months: 'Months (.csv)',
	scenario: 'Scenario (.json)',
	linkHolds: 'The link itself holds every figure: whoever opens it sees this answer, and no server does.',
	copied: 'The link is copied.',
	copyYourself: 'This browser does not let the page copy. The link is selected: copy it from here.',
	linkField: 'Link to this scenario',
	preparing: 'Preparing …',
	saved: (/** @type {{file: string}} */ { file }) => `Saved as ${file}.`,
	notLoaded: 'That could not be loaded. Check your connection and try again.',
	lastGood: 'It holds the last valid answer: a field needs another value.',
	keptHere: 'Your entries are stored in this browser, so a reload loses nothing.',
	forget: 'Forget it',
	forgotten: 'Deleted. Your next change will be stored again.',
	shareTitle: 'What switching our data-labelling provider would cost',
	kinds: { png: 'PNG', svg: 'SVG' },
	pictureFailed: 'This page does not allow PNG images; save the SVG instead.',
	savePicture: (/** @type {{name: string, kind: string}} */ { name, kind }) => `Save “${name}” as ${kind}`,
	pictures: 'Pictures',
	calendar: 'Calendar (.ics)',
};

/** @type {Record<string, {text: string}>} */
const estimator = {};

export default {
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
