// The sentences of the dialog that brings in a visitor's own data. words.<language>.js has those of another language.

import { starting } from '../words/en.names.js';

/** @typedef {Record<string, string>} Slots */

/** @param {string} count */
const counted = (count) => `${count} ${count === '1' ? 'label' : 'labels'} checked`;

export default {
	language: 'en',
	title: 'Bring in your own data',
	private: 'Nothing leaves your browser: files are read on your computer and forgotten when you close this.',
	close: 'Close',
	modes: {
		legend: 'What do you have?',
		invoices: 'Invoices',
		audit: 'An audit of labels',
	},
	ask: {
		invoices:
			'Paste rows from a spreadsheet, or choose a CSV file: the month, the labels or hours, and the amount. ' +
			'The kind of label helps if you have several.',
		audit:
			'Paste how many labels were checked and how many were wrong, or rows with a verdict, ' +
			'or with two labels of each item to compare.',
	},
	saved: 'A scenario or spreadsheet that you saved here opens as well.',
	paste: 'Paste here',
	read: 'Read',
	chooseFile: 'Choose a file',
	drop: 'or drop it here',
	showAnswer: 'Show the answer',
	addAudit: 'Add an audit of labels',
	reading: 'Reading …',
	failed: 'The reader could not be loaded. Check your connection and try again.',
	rejected: /** @type {Record<string, string>} */ ({
		too_large: 'This file is too large. Up to 32 MB are read; export fewer columns or months.',
		not_text: 'This is not a text file. In your spreadsheet, save as CSV, or copy the cells and paste them here.',
		zip:
			'This is a spreadsheet that was not saved by this calculator. ' +
			'Save it as CSV, or copy the cells and paste them here.',
		unknown_encoding: 'The characters of this file are stored in a way that is not known. Save it as “CSV UTF-8”.',
		no_table: 'There is no table in this: it needs rows and at least two columns, such as month and amount.',
		too_many_columns: 'This table has more than 200 columns.',
		no_scenario: 'This file holds no scenario of this calculator.',
		unreadable: 'This file is damaged or incomplete.',
	}),
	columns: {
		title: (/** @type {Slots} */ { list }) => `Read as: ${list}`,
		intro: 'Check what each column holds, and correct it where it is wrong.',
		column: (/** @type {Slots} */ { n }) => `Column ${n}`,
		holds: (/** @type {Slots} */ { column }) => `${column} holds`,
		decimals: (/** @type {Slots} */ { column }) => `${column}: decimal separator`,
		dates: (/** @type {Slots} */ { column }) => `${column}: dates`,
		roles: {
			'': 'nothing that counts',
			month: 'month or date',
			labels: 'labels',
			hours: 'hours',
			amount: 'amount',
			kind: 'kind of label',
			currency: 'currency',
			provider: 'provider',
			checked: 'labels checked',
			wrong: 'wrong labels',
			right: 'right labels',
			verdict: 'right or wrong',
			label_a: 'first label',
			label_b: 'second label',
		},
		marks: { '.': '1,234.5', ',': '1.234,5' },
		orders: { day_first: '31/12/2026', month_first: '12/31/2026' },
		doubts: {
			role: 'Several columns fit. Is this the right one?',
			mark: 'Numbers such as 61.000 can be read in two ways.',
			order: 'Dates such as 01/02/2026 can be read in two ways.',
			year: 'The months have no year; the latest possible years were taken.',
		},
	},
	rows: (/** @type {Slots} */ { rows }) => `${rows} ${rows === '1' ? 'row was' : 'rows were'} read.`,
	corrections: (/** @type {Slots} */ { n }) =>
		n === '1'
			? 'One negative amount was deducted from its month.'
			: `${n} negative amounts were deducted from their months.`,
	ignored: {
		total: (/** @type {Slots} */ { n, lines }) => `Left out as totals: ${n} (line ${lines}).`,
		no_month: (/** @type {Slots} */ { n, lines }) => `Left out without a month: ${n} (line ${lines}).`,
		no_number: (/** @type {Slots} */ { n, lines }) => `Left out because a cell is not a number: ${n} (line ${lines}).`,
		heading: (/** @type {Slots} */ { n, lines }) => `Left out as repeated headings: ${n} (line ${lines}).`,
		no_label: (/** @type {Slots} */ { n, lines }) => `Left out without a verdict: ${n} (line ${lines}).`,
		currency: (/** @type {Slots} */ { n, lines }) => `Left out in another currency: ${n} (line ${lines}).`,
	},
	otherCurrency: (/** @type {Slots} */ { found, own }) =>
		`These invoices are in ${found}, and the calculator in ${own}. Choose ${found} first: amounts are not converted.`,
	figures: {
		title: 'What they show',
		use: 'Use',
		input: 'Figure',
		now: 'Now',
		found: 'Measured',
		range: (/** @type {Slots} */ { low, high }) => `between ${low} and ${high} in 8 of 10 cases`,
		suggested: 'only a suggestion',
		none: 'These rows do not determine any figure.',
		apply: 'Use these figures',
		applied: (/** @type {Slots} */ { n, note }) =>
			`${n === '1' ? 'One figure is' : `${n} figures are`} now measured: ${note}.`,
		tier: (/** @type {Slots} */ { price, end }) => `${price} up to ${end}`,
		lastTier: (/** @type {Slots} */ { price }) => `${price} above`,
		hourly: (/** @type {Slots} */ { rate, minutes }) => `${rate} an hour, ${minutes} minutes per label`,
		months: (/** @type {Slots} */ { list }) => `twelve factors: ${list}`,
	},
	fit: {
		title: (/** @type {Slots} */ { fitting, all }) =>
			`Invoices compared with these figures: ${fitting} of ${all} agree to the cent`,
		month: 'Month',
		labels: 'Labels',
		invoiced: 'Invoiced',
		modelled: 'By these figures',
		differs: 'differs',
	},
	origins: {
		invoices: (/** @type {Slots} */ { count, months }) =>
			`${count} ${count === '1' ? 'month' : 'months'} of invoices, ${months}`,
		audit: (/** @type {Slots} */ { count, months }) => (months ? `${counted(count)}, ${months}` : counted(count)),
	},
	notes: /** @type {Record<string, (slots: Slots) => string>} */ ({
		gaps: (/** @type {Slots} */ { months }) =>
			`There are no invoices for ${months}. The averages leave these months out.`,
		counted: (/** @type {Slots} */ { labels }) => `Each row was counted as one label: ${labels} in all.`,
		kinds_too_many: (/** @type {Slots} */ { most }) =>
			`There are more than ${most} kinds of labels; they were added up.`,
		kinds_partly: () => 'Some rows have no kind of label, so no price per kind was set.',
		growth_short: (/** @type {Slots} */ { months }) =>
			`${months} months do not show growth: that takes 24, to compare each month with the year before.`,
		growth_vague: (/** @type {Slots} */ { low, high }) =>
			`The two years differ too much from month to month: growth is anywhere between ${low} and ${high}.`,
		season_short: () => 'One year cannot tell a season from chance, so its pattern is only a suggestion.',
		season_none: () => 'The two years have no pattern in common, so no season was set.',
		last_month_low: (/** @type {Slots} */ { month }) =>
			`${month} has less than half of the usual labels. Is it over yet?`,
		price_varies: (/** @type {Slots} */ { low, high }) =>
			low
				? `No price, tiers or fee explain these amounts: per label they cost between ${low} and ${high}. No price was set.`
				: 'No price, tiers or fee explain these amounts. No price was set.',
		price_roughly: (/** @type {Slots} */ { low, high }) =>
			`The price per label varies between ${low} and ${high}; the average was taken.`,
		outliers: (/** @type {Slots} */ { months }) =>
			`${months} does not fit the price of the other months and was left out.`,
		one_volume: () => 'Every month has the same volume, so a platform fee cannot be told from the price.',
		two_volumes: () => 'With two volumes only, a fee cannot be told from a tier. No price was set.',
		fee_or_tier: (/** @type {Slots} */ { fee }) =>
			`A fee of ${fee} a month explains the amounts; so would a dearer first tier that every month exceeds.`,
		always_floor: () => 'Every month costs the same minimum, so the price below it cannot be seen.',
		tier_unclear: () => 'Too few months lie in a tier to tell its price. No price was set.',
		volume_discount: () =>
			'Larger months have a lower price for all their labels. Such volume pricing is not in the model; no price was set.',
		commitment_unseen: () => 'No month shows a minimum. If your contract has a commitment, enter it.',
		true_up: (/** @type {Slots} */ { floor, months }) =>
			`At the end of every ${months} months, the bill is filled up to ${floor}: a commitment for that period.`,
		true_up_once: () =>
			'One month costs more than its labels. It may be a true-up to a commitment for several months, which one ' +
			'period cannot show. If your contract has one, enter it.',
		true_up_open: () =>
			'Some months cost more than their labels, at regular intervals. A commitment for a quarter or a year would ' +
			'explain that, and so would something else; no commitment was set. If your contract has one, enter it.',
		true_up_varies: () =>
			'Some months cost more than their labels, at regular intervals, but the periods do not add up to one floor. ' +
			'No commitment was set. If your contract has one, enter it.',
		uplift: (/** @type {Slots} */ { month, rise }) => `Prices rose by ${rise} in ${month}.`,
		uplift_open: (/** @type {Slots} */ { rise }) =>
			`Prices rose, but the invoices do not show in which month${rise ? ` (by ${rise})` : ''}. No uplift was set.`,
		fee_varies: () => 'The platform fee varies or is missing in many months, so it was not set.',
		hours_only: (/** @type {Slots} */ { rate }) =>
			`An hour costs ${rate}. Without labels the minutes per label are unknown, so no price was set.`,
		no_amounts: () => 'There are no amounts, so no price was set.',
		no_labels: () => 'There are no labels, so no volume was set.',
	}),
	audit: {
		of: 'Whose labels are these?',
		provider: 'Rows of',
		allRows: 'all',
		checked: 'Labels checked',
		wrong: 'Of them wrong',
		count: 'Take these counts',
		badCounts: 'Enter whole numbers, with at least one label checked and no more wrong than checked.',
		accuracy: (/** @type {Slots} */ { name, accuracy, low, high, checked, wrong }) =>
			`${name}: ${accuracy} right (${wrong} of ${checked} wrong); between ${low} and ${high} in 8 of 10 cases.`,
		all: 'All labels',
		more: (/** @type {Slots} */ { n }) => `To halve this range, check ${n} more labels.`,
		differ: (/** @type {Slots} */ { a, b, p }) =>
			`${a} and ${b} differ by more than chance (p = ${p}, Fisher’s exact test).`,
		same: (/** @type {Slots} */ { a, b, p }) =>
			`${a} and ${b} differ by no more than chance gives (p = ${p}, Fisher’s exact test).`,
		kappa: (/** @type {Slots} */ { kappa, same, items }) =>
			`Cohen’s kappa is ${kappa}: the two labels of ${same} of ${items} items are the same.`,
		pilot: (/** @type {Slots} */ { first, later }) =>
			`Accuracy was ${first} in the pilot’s first week and ${later} in its last two.`,
		throughput: (/** @type {Slots} */ { share }) => `The first week delivered ${share} of a later week’s labels.`,
	},
	scenario: {
		title: 'A saved scenario',
		holds: (/** @type {Slots} */ { incumbent, candidates, months }) =>
			`${starting(incumbent)} against ${candidates}, over ${months} months.`,
		filled: (/** @type {Slots} */ { n }) =>
			n === '1'
				? 'One input is newer than this file and has its usual value.'
				: `${n} inputs are newer than this file and have their usual values.`,
		corrected: 'It was saved with an older edition of the model; its figures have changed since.',
		open: 'Open it',
		opened: 'The saved scenario is open. Undo brings back the previous one.',
		problems: (/** @type {Slots} */ { n }) =>
			`It cannot be opened because of ${n === '1' ? 'a problem' : `${n} problems`}:`,
		problem: (/** @type {Slots} */ { pointer, value, accepted }) =>
			`${pointer}: ${value || 'missing'}; expected ${accepted}`,
	},
};
