package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
)

func rejectionText(r *evidence.Rejection) string {
	if r.Reason == evidence.NotText && (r.Detail == "zip" || r.Detail == "xls") {
		return rejections["spreadsheet"]
	}
	return rejections[string(r.Reason)]
}

// monthsText names a span of months: "January to December 2026".
func monthsText(first, last evidence.Month) string {
	from, to := longMonth(first.String()), longMonth(last.String())
	if first == last {
		return to
	}
	if from[len(from)-4:] == to[len(to)-4:] {
		from = from[:len(from)-5] // the same year once
	}
	return fmt.Sprintf(fromTo, from, to)
}

// originNote tells what a figure rests on, as it is stored with it.
func originNote(b evidence.Basis) string {
	n := number(decimal.NewFromInt(int64(b.Count)))
	if b.Kind == evidence.BasisAudit {
		note := fmt.Sprintf(labelsChecked, n)
		if b.First != nil && b.Last != nil {
			note += ", " + monthsText(*b.First, *b.Last)
		}
		return note
	}
	return fmt.Sprintf(monthsOfInvoices, n, monthsText(*b.First, *b.Last))
}

func writeInvoices(w io.Writer, f *evidence.InvoiceFindings) {
	r := f.Records
	if len(r.Months) > 0 {
		fmt.Fprintf(w, rowsRead, r.Rows, monthsText(r.Months[0].Month, r.Months[len(r.Months)-1].Month))
	}
	writeIgnored(w, r.Ignored)
	if r.Corrections > 0 {
		fmt.Fprintf(w, corrections, r.Corrections)
	}
	fmt.Fprintln(w)
	writeFigures(w, f.Figures)
	fmt.Fprintln(w)
	for _, note := range f.Notes {
		writeWrapped(w, "", noteText(note))
	}
	fmt.Fprintln(w)
	t := table{left: 1}
	t.row(fitHead...)
	for _, m := range f.Fit {
		difference := ""
		if !m.Fits {
			difference = doesNotFit
		}
		t.row(m.Month.String(), grouped(m.Labels), grouped(m.Invoiced), grouped(m.Modelled), difference)
	}
	t.write(w)
}

func writeIgnored(w io.Writer, ignored []evidence.Ignored) {
	for _, i := range ignored {
		lines := strings.Trim(strings.ReplaceAll(fmt.Sprint(i.Lines), " ", ", "), "[]")
		if i.Count > len(i.Lines) {
			lines += " …"
		}
		fmt.Fprintf(w, leftOut, i.Count, ignoredReasons[i.Reason], lines)
	}
}

func writeFigures(w io.Writer, figures []evidence.Figure) {
	if len(figures) == 0 {
		fmt.Fprintln(w, noFigures)
		return
	}
	t := table{left: 3}
	for _, f := range figures {
		label := partLabels[f.Pointer]
		if in, ok := estimator.InputAt(f.Pointer); ok {
			label = in.Label
		}
		between := ""
		if f.Low != "" {
			between = fmt.Sprintf(betweenRange, f.Low, f.High)
		}
		if f.Optional {
			between = onlySuggested
		}
		t.row(f.Pointer, label, valueText(f.Value), between)
	}
	t.write(w)
}

// valueText writes a figure's value in one line.
func valueText(value any) string {
	switch value := value.(type) {
	case evidence.Pricing:
		return pricingText(value)
	case []evidence.Task:
		var list []string
		for _, task := range value {
			list = append(list, printable(task.Name)+" "+task.LabelsPerMonth)
		}
		return strings.Join(list, "; ")
	case []string:
		return strings.Join(value, " ")
	}
	return fmt.Sprint(value)
}

func pricingText(p evidence.Pricing) string {
	switch p.Model {
	case "per_label":
		return fmt.Sprintf(perLabel, p.UnitPrice)
	case "hourly":
		return fmt.Sprintf(hourlyPricing, p.HourlyRate, p.MinutesPerLabel)
	case "tiered":
		var list []string
		for _, tier := range p.Tiers {
			if tier.UpTo == "" {
				list = append(list, fmt.Sprintf(lastTier, tier.UnitPrice))
			} else {
				list = append(list, fmt.Sprintf(tierUpTo, tier.UnitPrice, tier.UpTo))
			}
		}
		return strings.Join(list, "; ")
	}
	var list []string
	for _, price := range p.Prices {
		list = append(list, printable(price.Task)+" "+pricingText(price.Pricing))
	}
	return strings.Join(list, "; ")
}

func noteText(n evidence.Note) string {
	text := measureNotes[n.Code]
	for slot, value := range n.Values {
		text = strings.ReplaceAll(text, "{"+slot+"}", value)
	}
	return text
}

func writeAudit(w io.Writer, f *evidence.AuditFindings) {
	writeIgnored(w, f.Ignored)
	if f.All.Checked == 0 {
		return
	}
	t := table{left: 1}
	t.row(auditHead...)
	row := func(name string, s evidence.Share) {
		t.row(printable(name), fmt.Sprint(s.Checked), fmt.Sprint(s.Wrong),
			percentText(s.Value), percentText(s.Low), percentText(s.High))
	}
	row(auditAll, f.All)
	for _, groups := range [][]evidence.Group{f.Providers, f.Kinds, f.Months} {
		for _, g := range groups {
			row(g.Name, g.Share)
		}
	}
	t.write(w)
	fmt.Fprintf(w, "\n"+moreLabels, f.MoreLabels)
	for _, c := range f.Comparisons {
		sentence := noDifference
		if c.Differ {
			sentence = difference
		}
		writeWrapped(w, "", fmt.Sprintf(sentence, printable(c.A), printable(c.B), c.PValue))
	}
	if a := f.Agreement; a != nil {
		fmt.Fprintf(w, kappaLine, a.Kappa, a.Same, a.Items)
	}
	if p := f.Pilot; p != nil {
		fmt.Fprintf(w, pilotLine, percentText(p.First.Value), percentText(p.Later.Value))
	}
}

func percentText(share float64) string {
	return decimal.NewFromFloat(share).Shift(2).StringFixed(1) + "%"
}

// The sentences of switchcost measure.
const (
	measuredFrom     = "Measured: %s."
	assumedOnly      = "Assumed: %s."
	assumedAndMore   = "Assumed, most worth knowing first: %s; and %d more."
	startFormat      = `--start: got %q, expected a month such as 2027-01`
	otherCurrency    = "the invoices are in %s and the scenario in %s; amounts are not converted"
	noSuchProvider   = "--provider: no rows are of %q"
	severalProviders = "These are several providers: choose the rows of one with --provider NAME.\n"
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
	evidence.NoteGaps:         "There are no invoices for {months}; averages leave these months out.",
	evidence.NoteCounted:      "Each row was counted as one label: {labels} in all.",
	evidence.NoteKindsTooMany: "There are more than {most} kinds of labels; they were added up.",
	evidence.NoteKindsPartly:  "Some rows have no kind of label, so no price per kind is determined.",
	evidence.NoteGrowthShort:  "Growth needs 24 months, to compare each with the year before; there are {months}.",
	evidence.NoteGrowthVague:  "Growth is not determined: anywhere from {low} to {high}.",
	evidence.NoteSeasonShort:  "One year cannot tell a season from chance; its pattern is only a suggestion.",
	evidence.NoteSeasonNone:   "The two years have no pattern in common, so no season is determined.",
	evidence.NoteLastMonthLow: "{month} has less than half of the usual labels; it may not be over.",
	evidence.NotePriceVaries:  "No price, tiers or fee explain the amounts.",
	evidence.NotePriceRoughly: "The price per label varies from {low} to {high}; the average is used.",
	evidence.NoteOutliers:     "{months} does not fit the price of the other months and is left out.",
	evidence.NoteOneVolume:    "All months have the same volume: a fee cannot be told from the price.",
	evidence.NoteTwoVolumes:   "With two volumes only, a fee cannot be told from a tier.",
	evidence.NoteFeeOrTier: "A fee of {fee} explains the amounts; so would a dearer first tier " +
		"that every month exceeds.",
	evidence.NoteAlwaysFloor: "Every month costs the same minimum, so the price cannot be seen.",
	evidence.NoteTierUnclear: "Too few months lie in a tier to tell its price.",
	evidence.NoteVolumeDiscount: "Larger months have a lower price for all their labels; the model " +
		"has no such pricing.",
	evidence.NoteCommitmentUnseen: "No month shows a minimum. If the contract has a commitment, enter it.",
	evidence.NoteTrueUp: "Every {months} months, the bill is filled up to {floor}: a " +
		"commitment for that period.",
	evidence.NoteTrueUpOnce: "One month costs more than its labels; one period cannot tell a true-up from a one-off. " +
		"If the contract has a commitment for several months, enter it.",
	evidence.NoteTrueUpOpen: "Some months cost more than their labels, at regular intervals, " +
		"which a commitment for a quarter or a year and other causes explain; none is determined. If the " +
		"contract has one, enter it.",
	evidence.NoteTrueUpVaries: "Some months cost more than their labels, at regular intervals, but " +
		"the periods have no common floor; no commitment is determined. If the contract has one, enter it.",
	evidence.NoteUplift:     "Prices rose in {month}, by a share of {rise}.",
	evidence.NoteUpliftOpen: "Prices rose, but not in a month that the invoices show; no uplift is determined.",
	evidence.NoteFeeVaries:  "The platform fee varies or is missing in many months, so it is not determined.",
	evidence.NoteHoursOnly:  "An hour costs {rate}; without labels the minutes per label are unknown.",
	evidence.NoteNoAmounts:  "There are no amounts.",
	evidence.NoteNoLabels:   "There are no labels.",
}
