// The sentences in English that the page shows at once. en.rest.js has the
// others. The files of the other languages have the same areas and sentences.
import { starting, within } from './en.names.js';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @param {number} n @param {string} word */
export const counted = (n, word) => `${small[n] ?? n} ${word}${n === 1 ? '' : 's'}`;

/** A number of months in words: "three years", "30 months". @param {number} months */
export const duration = (months) =>
	months % 12 === 0 && months > 0 ? counted(months / 12, 'year') : counted(months, 'month');

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {string} text */
export const lower = (text) => text[0].toLowerCase() + text.slice(1);

// The sections below the verdict: the question that each answers, and its heading.
const answers = {
	/** The button on each figure that opens its explanation. */
	howCalculated: 'How this is calculated',

	/** Keeps the present state as A, the baseline of a comparison. */
	keep: 'Keep this to compare',
	keepInstead: 'Keep this instead',

	when: 'When to switch',
	/** @param {{end: string, loss: string}} best */
	noMonthPays: ({ end, loss }) => `At your figures, no cutover month pays off: even the best, ${end}, loses ${loss}`,
	/** @param {{end: string, cost: string}} waiting */
	waitingCosts: ({ end, cost }) => `At your figures, waiting past ${end} costs ${cost} or more`,
	/** @param {{end: string, worth: string}} best */
	firstIsBest: ({ end, worth }) => `At your figures, the first month is best: ${end}, worth ${worth}`,
	/** @param {{end: string, worth: string}} best */
	isBest: ({ end, worth }) => `At your figures, ${end} is the best month to switch, worth ${worth}`,
	/** @param {{end: string, worth: string}} best on average, which is not the best at the visitor's figures */
	bestOnAverage: ({ end, worth }) => `On average, ${end} is best; at your figures it is worth ${worth}`,

	skip: 'Skip to the answer',
	check: 'Check it',
	checkHas: 'months, leaving the contract, all inputs',
	sign: 'Before you sign',
	signHas: 'due diligence, fit, an audit',
	allInputs: 'All inputs',
	everyFigure: 'Every figure behind the answer',
	yourFigures: 'Your figures',
};

// Choosing among candidates, and which candidate's answer the page shows. Names
// are those that the visitor gave them.
const candidates = {
	/** A provider's name as an item of a list in a sentence. */
	listed: within,
	shown: 'Candidate to look at',
	/** @param {{at: number, name: string}} candidate at counts from 1 */
	option: ({ at, name }) => `${at}. ${name}`,
	add: 'Add a candidate',
	addFirst: 'Compare with another candidate',
	remove: 'Remove',
	/** @param {{name: string}} candidate */
	removeThis: ({ name }) => `Remove ${within(name)}`,
	rename: 'Rename',
	/** @param {{most: number}} candidates */
	most: ({ most }) => `You can compare up to ${most} candidates.`,
	/** Next to the verdict. @param {{name: string, count: number}} candidates */
	bestOf: ({ name, count }) => `${starting(name)}, the best of ${counted(count, 'candidate')}`,
	/** @param {{name: string, count: number}} candidates */
	nearestOf: ({ name, count }) => `${starting(name)} comes closest of ${counted(count, 'candidate')}`,
	/** @param {{name: string, others: string[]}} candidates */
	tiedWith: ({ name, others }) =>
		`${starting(name)}, worth the same as ${others.length > 2 ? `${others.length} others` : others.map(within).join(' and ')}`,
	/** Another candidate than the one shown. @param {{name: string, more: string}} candidate */
	isWorthMore: ({ name, more }) => `${starting(name)} is worth ${more} more.`,
	/** @param {{name: string}} candidate */
	showRecommended: ({ name }) => `Show ${within(name)}`,
	/** Where the verdict is about another candidate. @param {{name: string}} candidate shown */
	figuresOf: ({ name }) => `The figures below are those of ${within(name)}.`,
};

// Charts: their titles, labels, descriptions and tables.
/** @type {Record<import('../scenario/plan.js').PhaseName, string>} */
const phases = {
	'as-today': 'As today',
	preparation: 'Preparation',
	'parallel-run': 'Parallel run',
	'ramp-up': 'Ramp-up',
	steady: 'Steady',
};

/** @type {Record<import('../engine/types.js').Kind, {title: string, says: string}>} */
const kinds = {
	cash: { title: 'Cash', says: 'paid to somebody' },
	staff: { title: 'Own staff', says: 'your people’s hours' },
	quality: { title: 'Quality', says: 'what late or worse labels cost' },
	risk: { title: 'Risk', says: 'expected losses' },
};

const charts = {
	asTable: 'The figures as a table',
	netPresentValue: 'Net present value',

	timing: 'Worth of switching by cutover month',
	/** @param {{end: string, best: string, worst: string}} range */
	timingSays: ({ end, best, worst }) => `Best is ${end}, worth ${best}; the worst month is worth ${worst}.`,
	timingTable: 'Net present value by cutover month',
	cutoverAtEndOf: 'Cutover at the end of',
	note: 'Note',
	best: 'best',
	presentTerm: 'Present term',
	/** @param {{n: number}} renewal */
	renewal: ({ n }) => `Renewal ${n}`,
	/** @param {{month: string, worth: string}} best */
	bestMark: ({ month, worth }) => `Best: ${month}, ${worth}`,
	/** @param {{month: string, worth: string}} best on average */
	bestOnAverage: ({ month, worth }) => `Best on average: ${month}, ${worth}`,
	/** @param {{by: string | null, cost: string | null}} notice by null for today; cost of missing it */
	notice: ({ by, cost }) =>
		`${by === null ? 'Notice today' : `Notice by ${by}`}${cost === null ? '' : `; missing it costs ${cost}`}`,
	/**
	 * Shown where the notice that prevents renewal differs from the one needed for the move.
	 * @param {{by: string | null, cost: string | null}} notice as above
	 */
	renews: ({ by, cost }) =>
		`${by === null ? 'Renews unless notice today' : `Renews unless notice by ${by}`}${cost === null ? '' : `; missing it costs ${cost}`}`,
	chooseCutover: 'Cutover month to look at',
	/** @param {{end: string, worth: string}} cutover */
	cutoverWorth: ({ end, worth }) => `${capital(end)}, worth ${worth}`,
	/** @param {{end: string, worth: string}} cutover */
	cutoverIs: ({ end, worth }) => `${capital(end)}: ${worth}`,
	month: 'Month',
	benefit: 'Benefit',
	phases,
	/**
	 * @param {{phases: {name: string, from: string, to: string}[]}} moved from and to are the same in a phase of one month
	 */
	phaseList: ({ phases }) =>
		`${phases.map(({ name, from, to }) => `${name}: ${from === to ? from : `${from} to ${to}`}`).join('; ')}.`,

	kinds,
	costTable: 'One-time cost of switching by line',
	what: 'What',
	amount: 'Amount',
	oneTimeTotal: 'One-time total',
	/** @param {{lines: string[]}} nothing labels of lines */
	nothingFor: ({ lines }) => `No amounts for: ${lines.map((line) => line.toLowerCase()).join('; ')}.`,

	/** @param {{value: string}} crossing */
	zeroAt: ({ value }) => `0 at ${value}`,
	/** @param {{value: string, input: string}} crossing */
	setToZero: ({ value, input }) => `0 at ${value}: set ${input} to its break-even, and keep this cutover month`,
};

// The form: its groups, fields, units and what is wrong with a field.
/** @import { Unit } from '../engine/types.js' */

/** @type {Record<import('../engine/types.js').Pricing['model'], string>} */
const pricingModels = { per_label: 'Per label', hourly: 'By the hour', tiered: 'In tiers', by_task: 'By task' };

/** The unit shown after the number in a field. @type {Partial<Record<Unit, string>>} */
const units = {
	money_per_label: 'per label',
	money_per_hour: 'per hour',
	share: '%',
	rate: '% a year',
	hours: 'hours',
	minutes: 'minutes',
	months: 'months',
	labels: 'labels',
	points: 'points',
};

/**
 * A number with its unit in a sentence; short leaves out "per …" where space is tight.
 * @type {Partial<Record<Unit, (of: {number: string, n: number, short: boolean}) => string>>}
 */
const quantities = {
	money_per_label: ({ number, short }) => (short ? number : `${number} per label`),
	money_per_hour: ({ number, short }) => (short ? number : `${number} per hour`),
	share: ({ number }) => `${number} %`,
	rate: ({ number, short }) => (short ? `${number} %` : `${number} % a year`),
	hours: ({ number, n }) => `${number} ${n === 1 ? 'hour' : 'hours'}`,
	minutes: ({ number, n }) => `${number} ${n === 1 ? 'minute' : 'minutes'}`,
	months: ({ number, n }) => `${number} ${n === 1 ? 'month' : 'months'}`,
	labels: ({ number, n }) => `${number} ${n === 1 ? 'label' : 'labels'}`,
	points: ({ number, n }) => `${number} ${n === 1 ? 'point' : 'points'}`,
};

/** @type {Record<import('../engine/types.js').Section, string>} */
const sections = {
	demand: 'What you buy',
	contract: 'The contract you are in',
	offer: 'The offer',
	transition: 'The move',
	models: 'Your models',
	team: 'Your team',
	risk: 'Risk',
	fit: 'Priorities and scores',
	frame: 'Currency and time',
};

const fields = {
	ofExample: 'example',
	/** @param {{note: string}} origin */
	measuredFrom: ({ note }) => `measured: ${note}`,
	pricingModels,
	units,
	quantities,
	sections,

	locked: 'Set by this page.',
	/** Shown next to the currency after it was changed. */
	/** @param {{label: string, owner: string}} field of one provider */
	named: ({ label, owner }) => `${label}, ${owner}`,
	/** @param {{label: string}} field */
	reset: ({ label }) => `Reset ${label} to the preset’s value`,
	/** @param {{label: string}} field */
	about: ({ label }) => `About ${label}`,
	/** @param {{source: string}} preset */
	source: ({ source }) => `The preset’s figure: ${source}`,
	/** @param {{label: string}} field */
	slider: ({ label }) => `${label}, slider`,
	theBest: 'the best',
	none: 'none',

	tiers: 'Tiers: each price applies only to the labels in its tier',
	/** @param {{n: number}} tier */
	tierUpTo: ({ n }) => `Tier ${n} up to`,
	/** @param {{n: number}} tier */
	tierPrice: ({ n }) => `Tier ${n} price`,
	/** @param {{n: number}} tier */
	removeTier: ({ n }) => `Remove tier ${n}`,
	addTier: 'Add a tier',
	/** @param {{n: number}} tier */
	priceInTier: ({ n }) => `Price per label in tier ${n}`,
	/** @param {{n: number}} tier */
	priceAboveTier: ({ n }) => `Price per label above tier ${n}`,

	/** @param {{n: number}} inputs */
	allInputs: ({ n }) => `All ${n} inputs`,
	bringIn: 'Bring in …',
	measured: (/** @type {{sources: string}} */ { sources }) => `Measured: ${sources}.`,
	/** @param {{amount: string}} worth */
	worth: ({ amount }) => `worth ${amount}`,

	/** @param {{n: number}} problems */
	toFix: ({ n }) => `${n} to fix`,
	/** @param {{n: number}} inputs */
	changed: ({ n }) => `${n} changed`,
	/** Optional objects of a scenario. */
	priorities: 'Weigh what matters to you',
	scoreIncumbent: 'Score the current provider',
	scoreCandidate: 'Score the new provider',
	waiting: 'Prices move while you wait',
};

// The list of all inputs: search, undo, ranges, tiers.
const inputs = {
	search: 'Find an input',
	searchHint: 'price, hours, notice …',
	/** @param {{n: number, of: number, groups: number}} found inputs */
	found: ({ n, of, groups }) => `${n} of ${of} inputs${groups > 1 ? `, in ${groups} groups` : ''}`,
	/** @param {{query: string}} sought */
	noneFound: ({ query }) => `No input has “${query}” in its name, help or unit.`,
	noneChanged: 'You have changed nothing yet.',
	/** @param {{query: string}} sought among the changed ones */
	noneChangedFound: ({ query }) => `No input that you changed has “${query}” in its name, help or unit.`,
	/** @param {{n: number}} inputs */
	onlyChanged: ({ n }) => `Only what I changed (${n})`,
	showAll: 'Show all',

	undo: 'Undo',
	redo: 'Redo',
	resetAll: 'Reset all',
	/** @param {{field: string}} change */
	undoOf: ({ field }) => `Undo: ${field}`,
	/** @param {{field: string}} change */
	redoOf: ({ field }) => `Redo: ${field}`,
	/** @param {{field: string}} change */
	undone: ({ field }) => `Undone: ${field}`,
	/** @param {{field: string}} change */
	redone: ({ field }) => `Done again: ${field}`,
	/** The name of a change to more than one field. */
	several: 'several inputs',
	aCandidate: 'the list of candidates',
	taskList: 'the list of tasks',

	/** Groups within a section. */
	parts: { contract: 'What binds you', quality: 'Your own review', team: 'What an hour costs' },
	noEarlyExit: 'Does not apply: early exit is not allowed.',

	/** @param {{low: string, high: string}} range with units */
	between: ({ low, high }) => `Uncertain: ${low} to ${high}`,
	/** @param {{label: string}} input */
	low: ({ label }) => `Lowest: ${label}`,
	/** @param {{label: string}} input */
	high: ({ label }) => `Highest: ${label}`,
	/** @param {{label: string}} input */
	range: ({ label }) => `Range: ${label}`,
	lowest: 'Lowest',
	highest: 'Highest',
	certain: 'Treated as certain',
	takeAsCertain: 'Treat it as certain',
	giveRange: 'Give it a range',
	putBack: 'Restore its range',
	rangeMoves: 'The plausible low and high; both move when you change the value.',

	tierFrom: 'From',
	tierTo: 'Up to',
	tierUnitPrice: 'Price per label',
	noUpperEnd: 'no limit',

	splitIntoTasks: 'Split the volume into tasks',
	firstTask: 'Task 1',
	addTask: 'Add a task',
	movingTasks: 'Tasks that move',
	tickMoving: 'Tick those that move, at least one.',
	/** @param {{name: string}} task */
	priceTask: ({ name }) => `Add a price for ${name}`,
	profile: 'Season: the volume of each month compared with an average one',
	addProfile: 'Add a season',
	removeProfile: 'Remove the season',
};

// Problems of fields: what is wrong and what is accepted.
const problems = {
	/** @param {{min: string, max: string}} of a number, max with its unit */
	between: ({ min, max }) => `Between ${min} and ${max}`,
	/** @param {{min: string, max: string}} of a whole number */
	betweenWhole: ({ min, max }) => `A whole number between ${min} and ${max}`,
	/** @param {{min: string, max: string}} of a number that must not be min */
	above: ({ min, max }) => `Above ${min} and at most ${max}`,
	/**
	 * For a number with too many digits to compute with.
	 * @param {{bounds: string, digits: number, exponent: number | undefined}} of
	 */
	inDigits: ({ bounds, digits, exponent }) =>
		`${bounds}, in at most ${digits} digits and with an exponent from −${exponent} to ${exponent}`,
	/** @param {{bounds: string}} accepted */
	bounds: ({ bounds }) => `${bounds}.`,

	/** @param {{bounds: string}} problem */
	missing: ({ bounds }) => `${bounds}; enter a value.`,
	/** @param {{bounds: string, value: string}} problem */
	typed: ({ bounds, value }) => `${bounds}; you typed ${value}.`,
	/** @param {{bounds: string, value: string}} problem */
	is: ({ bounds, value }) => `${bounds}; it is ${value}.`,
	/** @param {{part: string}} problem the part of what was typed that was not understood */
	part: ({ part }) => `“${part}” was not understood.`,
	/** @param {{fields: string}} conflict a place for the fields that hold more than the field's value allows */
	tooLowFor: ({ fields }) => `Too low for ${fields}.`,
	/** Replaces the bounds where the value is within them but breaks another rule. @param {{accepted: string}} rule */
	expected: ({ accepted }) => `Expected ${accepted}`,

	/** @param {{typed: string, currency: string}} problem an amount in another currency; currency is the scenario's */
	otherCurrency: ({ typed, currency }) =>
		`You typed ${typed}, but amounts here are in ${currency}. Convert it, or change the currency under “Currency and time”.`,
	/** @param {{typed: string}} problem */
	noMoney: ({ typed }) => `You typed ${typed}, but this field takes no amount of money.`,
	/** @param {{typed: string}} problem */
	noShare: ({ typed }) => `You typed ${typed}, but this field takes no percentage.`,
	/** @param {{typed: string, readings: string[]}} problem with what it could be */
	ambiguous: ({ typed, readings: [one, other] }) => `${typed} could mean ${one} or ${other}. Please type one of them.`,
};

// Shown in place of the calculator before it can answer.
/** @type {Record<import('../engine/types.js').Reason, {what: string, remedy: string}>} */
const reasons = {
	'no-wasm': {
		what: 'This browser cannot run the calculator: it has no WebAssembly.',
		remedy: 'Every current browser has it; in a hardened browser, allow it for this page.',
	},
	blocked: {
		what: 'This page’s security policy does not let the calculator run.',
		remedy: 'Its owner can allow it with ’wasm-unsafe-eval’ in script-src.',
	},
	network: { what: 'The calculator could not be loaded.', remedy: 'Check your connection and try again.' },
	'not-found': { what: 'A part of the calculator is missing on the server.', remedy: 'Try again in a moment.' },
	compile: { what: 'The calculator arrived damaged.', remedy: 'Try again to download it afresh.' },
	crashed: { what: 'The calculator stopped.', remedy: 'Try again; nothing you typed is lost.' },
};

const states = {
	reasons,
	/** @param {{kilobytes: number}} loaded 0 where nothing has arrived */
	loading: ({ kilobytes }) => `The calculator is loading${kilobytes ? `, ${kilobytes} kB so far` : ''} …`,
	couldNotStart: 'The calculator could not start.',
	partMissing: 'This part of the page could not be loaded.',
	tryAgain: 'Try again',
	fullPage: 'Open the calculator on its own page',
};

// The state of the answer as a whole, on the page and for screen readers.
const status = {
	/** @param {{verdict: string, worth: string}} answer */
	announcement: ({ verdict, worth }) => `${verdict}, worth ${worth}.`,
	/** @param {{failure: string}} last */
	failed: ({ failure }) => `The last change could not be computed (${failure}). What you typed is kept.`,
	tryAgain: 'Try again',
	/** @param {{fields: string, n: number}} problems a place for the fields' names, and how many they are */
	needOther: ({ fields, n }) =>
		`This is still the last valid answer: ${fields} ${n === 1 ? 'needs' : 'need'} another value.`,
	/** @param {{pointer: string, accepted: string}} problem of a field that has no name */
	unnamed: ({ pointer, accepted }) => `${pointer} (expected ${accepted})`,
};

// Taking the answer along: links, files, print, and the draft in this browser.
const takeaway = {
	menu: 'Take away',
	broken: {
		damaged: 'This link is damaged or was cut off, so its figures cannot be read. Ask for it again.',
		newer: 'This link was made by a newer release of the calculator. Reload the page, then open it again.',
		preset: 'This link starts from a preset that the calculator does not have.',
		bounds: 'This link holds a figure that the calculator does not accept.',
		loading: 'The part that opens links could not be loaded. Check your connection and reload the page.',
	},
	without: 'The calculator shows its own figures instead.',
	dropped: (/** @type {{inputs: string}} */ { inputs }) =>
		`Not taken from the link, because the calculator has no such input: ${inputs}.`,
	filled: (/** @type {{inputs: string}} */ { inputs }) =>
		`Newer than the link, and therefore at the default: ${inputs}.`,
	corrected: 'This link or draft was made with an earlier edition of the model; its figures have been corrected since.',
	other: 'You are looking at the scenario from a link. What you typed yourself is still kept.',
	backToMine: 'Go back to mine',
	newer: 'You typed something newer in another tab.',
	openNewer: 'Open that',
	close: 'Close',
};

// Points in time. Months have numbers where a scenario has no dates.
const time = {
	/** @param {number} n */
	month: (n) => `month ${n}`,
	/**
	 * A noun phrase that follows "at" or "by".
	 * @param {{month: string, dated: boolean}} of the month's name, and whether that is a calendar month
	 */
	endOf: ({ month }) => `the end of ${month}`,
	/**
	 * As after "by" and "until".
	 * @param {{day: string | undefined, end: string}} of day without a date: the end of the month
	 */
	deadline: ({ day, end }) => day ?? end,
	/** As after "over". @param {number} months */
	horizon: duration,
	/** As after "within". @param {number} months */
	within: duration,
	/** As after "in". @param {number} months */
	inMonths: (months) => counted(months, 'month'),
};

// The figures of the answer. Its sentences come from the estimator. Horizons are
// in months.
/** @type {Record<import('../engine/types.js').Recommendation['verdict'], string>} */
const word = {
	switch_now: 'Switch now',
	switch_later: 'Switch later',
	amend: 'Ask for the amended contract',
	stay: 'Stay',
	toss_up: 'Too close to call',
};

const verdict = {
	example: 'an example',
	word,

	/** In place of the word where the commitment is used up. */
	useUpWord: 'Start moving, use up the commitment',
	upFront: 'What the switch costs',
	/** @param {{cash: string}} cost */
	upFrontSays: ({ cash }) => `${cash} of it in cash`,
	paysBack: 'Paid back',
	never: 'Never',
	atOnce: 'At once',
	/** @param {{months: number}} payback */
	inMonths: ({ months }) => `In ${counted(months, 'month')}`,
	/** @param {{horizon: number}} payback */
	neverSays: ({ horizon }) => `not within ${duration(horizon)}`,
	atOnceSays: 'never behind staying',
	/** @param {{end: string}} payback */
	inMonthsSays: ({ end }) => `by ${end}, not discounted`,
	/** @param {{amount: string}} worth */
	atYourFigures: ({ amount }) => `At your figures ${amount}`,
	chance: 'Chance that it pays',
	chanceUnknown: 'thousands of scenarios are being simulated',
	/** @param {{pays: number}} chance */
	inFifty: ({ pays }) => `${pays} of 50`,
	/** Follows a number of 50. */
	chanceSays: 'of equally likely scenarios',
	/** Follows a number of 50; what the best choice in hindsight would have been worth more. @param {{amount: string}} regret */
	regretSays: ({ amount }) => `scenarios; regret up to ${amount} in 9 of 10`,

	/** @param {{end: string}} cutover */
	fixedMonth: ({ end }) => `The figures below are for a cutover at ${end}.`,
	thatIsBest: 'That is the best month.',
	/** @param {{month: string}} best */
	showBest: ({ month }) => `Show the best month, ${month}`,
	/** Where the verdict is to use it up. */
	withoutUse: 'The figures below are without using up the commitment.',
	useUp: 'Show them with it used up',
	/** @param {{month: string}} start */
	aged: ({ month }) =>
		`These figures start in ${month}, which has passed; the date for giving notice may have passed too.`,
	/** @param {{month: string}} coming */
	beginIn: ({ month }) => `Start in ${month}`,
};

/** The inputs of the first screen. */
const form = {
	now: 'Now',
	/** @param {{letter: string}} offer */
	offer: ({ letter }) => `Offer ${letter}`,
	startFrom: 'Start from',
	example: 'Example',
	myContract: 'My contract',
	contractEnds: 'Contract ends',
	notice: 'Notice',
	noticeUnit: 'Unit of the notice',
	noticeUnits: { months: 'months', weeks: 'weeks', days: 'days' },
	labels: {
		labels_per_month: 'Labels a month',
		unit_price: 'Price a label',
		commitment: 'Commitment a month',
		label_accuracy: 'Accuracy',
		setup_fee: 'Set-up fee',
	},
};

/** Translations of the estimator's texts by ID: its English needs none. @type {Record<string, {text: string}>} */
const estimator = {};

export default {
	language: 'en',
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
