package evidence

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// Options are what the scenario says that the figures are for.
type Options struct {
	Start  Month  // the scenario's first month; 0: the month after the last invoice
	Growth string // its annual growth, for tasks whose own is unknown
	Digits int    // of the currency's minor unit
}

// FittedMonth compares an invoice with what the figures give.
type FittedMonth struct {
	Month    Month  `json:"month"`
	Labels   string `json:"labels"`
	Invoiced string `json:"invoiced"`
	Modelled string `json:"modelled,omitempty"` // absent without a price
	Fits     bool   `json:"fits"`
}

// InvoiceFindings is what invoices show.
type InvoiceFindings struct {
	Records *Records      `json:"records"`
	Figures []Figure      `json:"figures"`
	Fit     []FittedMonth `json:"fit"`
	Notes   []Note        `json:"notes"`
}

// Derive finds the figures that the invoices determine.
func (r *Records) Derive(o Options) *InvoiceFindings {
	f := &InvoiceFindings{Records: r, Figures: []Figure{}, Fit: []FittedMonth{}, Notes: []Note{}}
	if len(r.Months) == 0 {
		return f
	}
	if o.Start == 0 {
		o.Start = r.Months[len(r.Months)-1].Month + 1
	}
	d := deriver{r, f, o}
	if len(r.Gaps) > 0 {
		d.note(NoteGaps, map[string]string{"months": monthList(r.Gaps)})
	}
	if r.Counted {
		d.note(NoteCounted, map[string]string{"labels": count(r.Rows)})
	}
	d.prices()
	d.volume()
	return f
}

type deriver struct {
	records  *Records
	findings *InvoiceFindings
	options  Options
}

func (d *deriver) note(code NoteCode, values map[string]string) {
	d.findings.Notes = append(d.findings.Notes, Note{code, values})
}

func (d *deriver) figure(pointer string, value any) *Figure {
	months := d.records.Months
	d.findings.Figures = append(d.findings.Figures, Figure{Pointer: pointer, Value: value, Basis: Basis{
		Kind: BasisInvoices, Count: len(months), First: &months[0].Month, Last: &months[len(months)-1].Month}})
	return &d.findings.Figures[len(d.findings.Figures)-1]
}

func monthList(months []Month) string {
	names := make([]string, len(months))
	for i, m := range months {
		names[i] = m.String()
	}
	return strings.Join(names, " ")
}

func (d *deriver) volume() {
	months := d.records.Months
	labels := make([]float64, len(months))
	times := make([]Month, len(months))
	total := 0.0
	for i, usage := range months {
		times[i], labels[i] = usage.Month, usage.Labels.InexactFloat64()
		total += labels[i]
	}
	if total <= 0 {
		d.note(NoteNoLabels, nil)
		return
	}
	if n := len(labels); n > 3 && labels[n-1] < mean(labels[:n-1])/2 {
		d.note(NoteLastMonthLow, map[string]string{"month": times[n-1].String()})
	}
	v := newVolume(times, labels, d.options.Start)
	d.findings.Notes = append(d.findings.Notes, v.notes...)
	if d.ratedKinds() {
		d.tasks(&v)
	} else {
		d.figure("/demand/labels_per_month", text(v.level, 0))
		if v.growthKnown {
			d.addRange(d.figure("/demand/annual_growth", text(v.growth, 4)), v.growthLow, v.growthHigh, 4)
		}
	}
	if v.profile != nil {
		d.figure("/demand/profile", roundedProfile(v.profile)).Optional = !v.proven
	}
}

func (d *deriver) addRange(f *Figure, low, high float64, decimals int32) {
	if text(low, decimals) != text(high, decimals) {
		f.Low, f.High = text(low, decimals), text(high, decimals)
	}
}

// profileDecimals keep the sum of 12 rounded factors well within what the model accepts.
const profileDecimals = 5

func roundedProfile(profile []float64) []string {
	list := make([]string, len(profile))
	for i, factor := range profile {
		list[i] = text(factor, profileDecimals)
	}
	return list
}

// ratedKinds reports whether a rate card was found, so that the kinds become tasks.
func (d *deriver) ratedKinds() bool {
	return slices.ContainsFunc(d.findings.Figures, func(f Figure) bool {
		pricing, ok := f.Value.(Pricing)
		return ok && pricing.Model == "by_task"
	})
}

// tasks derives the volume of each kind from its share of the last twelve months.
func (d *deriver) tasks(v *volume) {
	months := d.records.Months
	recent := months[max(0, len(months)-12):]
	total, byKind := decimal.Zero, map[string]decimal.Decimal{}
	for _, usage := range recent {
		total = total.Add(usage.Labels)
		for kind, of := range usage.byKind {
			byKind[kind] = byKind[kind].Add(of.Labels)
		}
	}
	growth := d.options.Growth
	if v.growthKnown {
		growth = text(v.growth, 4)
	}
	if growth == "" {
		growth = "0"
	}
	var tasks []Task
	for _, kind := range d.records.Kinds {
		share := byKind[kind].InexactFloat64() / total.InexactFloat64()
		tasks = append(tasks, Task{kind, text(v.level*share, 0), growth})
	}
	d.figure("/demand/tasks", tasks)
}
