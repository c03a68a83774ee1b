package main

import "github.com/switchcost/switchcost/estimator/evidence"

// The sentences of switchcost measure.
const (
	measuredFrom     = "Measured: %s."
	startFormat      = `--start: got %q, expected a month such as 2027-01`
	otherCurrency    = "the invoices are in %s and the scenario in %s; amounts are not converted"
	noSuchCandidate  = "--candidate: there is no candidate %d among %d"
	figuresWritten   = "Figures written to %[2]s: %[1]d\n"
	fromTo           = "%s to %s"
	labelsChecked    = "%s labels checked"
	monthsOfInvoices = "%s months of invoices, %s"
	rowsRead         = "%d rows, %s\n"
	corrections      = "%d negative amounts were deducted from their month\n"
	leftOut          = "left out: %d %s (line %s)\n"
	doesNotFit       = "differs"
	noFigures        = "No figure is determined."
	betweenRange     = "%s to %s"
	onlySuggested    = "only a suggestion"
	hourlyPricing    = "%s per hour, %s minutes per label"
	tierUpTo         = "%s up to %s"
	lastTier         = "%s above"
	auditAll         = "all"
	moreLabels       = "%d more labels would halve the range.\n"
	difference       = "%s and %s differ by more than chance (p = %.2g, Fisher's exact test)."
	noDifference     = "%s and %s differ by no more than chance gives (p = %.2g, Fisher's exact test)."
	kappaLine        = "Cohen's kappa is %.3f: the two labels of %d of %d items are the same.\n"
	pilotLine        = "Accuracy was %s in the pilot's first week and %s in its last two.\n"
)

var (
	fitHead   = []string{"month", "labels", "invoiced", "by these figures", ""}
	auditHead = []string{"", "checked", "wrong", "right", "p10", "p90"}
)

// partLabels name parts of a scenario that are more than one input.
var partLabels = map[string]string{
	"/incumbent/offer/pricing": "Prices",
	"/demand/tasks":            "Labels per month by kind",
	"/demand/profile":          "Season",
}

var rejections = map[string]string{
	"spreadsheet":                    "a spreadsheet; save it as CSV",
	string(evidence.TooLarge):        "larger than 32 MB",
	string(evidence.NotText):         "not a text file",
	string(evidence.UnknownEncoding): "neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8",
	string(evidence.NoTable):         "no table: expected rows with at least two columns",
	string(evidence.TooManyColumns):  "more than 200 columns",
}

var ignoredReasons = map[evidence.IgnoreReason]string{
	evidence.IgnoredTotal:    "totals",
	evidence.IgnoredNoMonth:  "without a month",
	evidence.IgnoredNoNumber: "with a cell that is not a number",
	evidence.IgnoredHeading:  "repeated headings",
	evidence.IgnoredNoLabel:  "without a verdict",
	evidence.IgnoredCurrency: "in another currency",
}

var measureNotes = map[evidence.NoteCode]string{
	evidence.NoteGaps:             "There are no invoices for {months}; averages leave these months out.",
	evidence.NoteCounted:          "Each row was counted as one label: {labels} in all.",
	evidence.NoteKindsTooMany:     "There are more than {most} kinds of labels; they were added up.",
	evidence.NoteKindsPartly:      "Some rows have no kind of label, so no price per kind is determined.",
	evidence.NoteGrowthShort:      "Growth needs 24 months, to compare each with the year before; there are {months}.",
	evidence.NoteGrowthVague:      "Growth is not determined: anywhere from {low} to {high}.",
	evidence.NoteSeasonShort:      "One year cannot tell a season from chance; its pattern is only a suggestion.",
	evidence.NoteSeasonNone:       "The two years have no pattern in common, so no season is determined.",
	evidence.NoteLastMonthLow:     "{month} has less than half of the usual labels; it may not be over.",
	evidence.NotePriceVaries:      "No price, tiers or fee explain the amounts.",
	evidence.NotePriceRoughly:     "The price per label varies from {low} to {high}; the average is used.",
	evidence.NoteOutliers:         "{months} does not fit the price of the other months and is left out.",
	evidence.NoteOneVolume:        "All months have the same volume: a fee cannot be told from the price.",
	evidence.NoteTwoVolumes:       "With two volumes only, a fee cannot be told from a tier.",
	evidence.NoteFeeOrTier:        "A fee of {fee} explains the amounts; so would a dearer first tier that every month exceeds.",
	evidence.NoteAlwaysFloor:      "Every month costs the same minimum, so the price cannot be seen.",
	evidence.NoteTierUnclear:      "Too few months lie in a tier to tell its price.",
	evidence.NoteVolumeDiscount:   "Larger months have a lower price for all their labels; the model has no such pricing.",
	evidence.NoteCommitmentUnseen: "No month shows a minimum. If the contract has a commitment, enter it.",
	evidence.NoteUplift:           "Prices rose in {month}, by a share of {rise}.",
	evidence.NoteUpliftOpen:       "Prices rose, but not in a month that the invoices show; no uplift is determined.",
	evidence.NoteFeeVaries:        "The platform fee varies or is missing in many months, so it is not determined.",
	evidence.NoteHoursOnly:        "An hour costs {rate}; without labels the minutes per label are unknown.",
	evidence.NoteNoAmounts:        "There are no amounts.",
	evidence.NoteNoLabels:         "There are no labels.",
}
