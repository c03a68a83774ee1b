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
