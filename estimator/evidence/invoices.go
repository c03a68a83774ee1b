package evidence

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// maxKinds is the number of kinds of labels that a scenario can hold.
const maxKinds = 12

// ReadInvoices sums the rows of a table by month.
func (t *Table) ReadInvoices(l *Layout) *Records {
	r := invoiceReader{table: t, layout: l, months: map[Month]*Usage{}, ignored: map[IgnoreReason]*Ignored{}}
	for _, role := range []Role{RoleMonth, RoleLabels, RoleHours, RoleAmount, RoleKind, RoleCurrency} {
		r.set(role, l.column(role))
	}
	r.currency = t.commonCurrency(r.of[RoleCurrency], r.of[RoleAmount])
	r.records.Currency = r.currency
	r.records.Counted = r.of[RoleLabels] < 0 && r.of[RoleHours] < 0 && r.looksLikeTasks()
	years := t.yearsOf(l, r.of[RoleMonth])
	for row := range t.rows {
		r.read(row, years)
	}
	return r.finish()
}

type invoiceReader struct {
	table    *Table
	layout   *Layout
	of       map[Role]int
	records  Records
	months   map[Month]*Usage
	ignored  map[IgnoreReason]*Ignored
	currency string
}

func (r *invoiceReader) set(role Role, column int) {
	if r.of == nil {
		r.of = map[Role]int{}
	}
	r.of[role] = column
}

// looksLikeTasks reports whether there are many rows per month, so that a row may stand for a label.
func (r *invoiceReader) looksLikeTasks() bool {
	months := map[Month]bool{}
	sample := min(r.table.Rows(), sampleRows)
	for row := range sample {
		if d, ok := r.date(row); ok {
			months[d.asMonth()] = true
		}
	}
	return len(months) > 0 && sample >= 20*len(months)
}

func (r *invoiceReader) date(row int) (date, bool) {
	column := r.of[RoleMonth]
	if column < 0 {
		return date{}, false
	}
	return readDate(r.table.cell(row, column), r.layout.Columns[column].Order)
}

func (r *invoiceReader) ignore(row int, reason IgnoreReason) {
	ignore(r.ignored, reason, r.table.line(row))
}

func ignore(all map[IgnoreReason]*Ignored, reason IgnoreReason, line int) {
	i := all[reason]
	if i == nil {
		i = &Ignored{Reason: reason}
		all[reason] = i
	}
	i.Count++
	if len(i.Lines) < ignoredLines {
		i.Lines = append(i.Lines, line)
	}
}

// number reads a cell of a column; an absent column or an empty cell is 0.
func (r *invoiceReader) number(row int, role Role) (value decimal.Decimal, filled, ok bool) {
	column := r.of[role]
	cell := r.table.cell(row, column)
	if column < 0 || cell == "" || cell == "-" || cell == "–" || cell == "—" {
		return decimal.Zero, false, true
	}
	value, ok = readNumber(cell, cmp.Or(r.layout.Columns[column].Mark, r.layout.hints.Mark))
	return value, true, ok
}

func (r *invoiceReader) read(row int, years []int) {
	if reason := r.table.summary(row); reason != "" {
		r.ignore(row, reason)
		return
	}
	d, ok := r.date(row)
	if d.year == 0 && ok && years != nil {
		d.year = years[row]
	}
	if !ok || d.year == 0 {
		r.ignore(row, IgnoredNoMonth)
		return
	}
	labels, hasLabels, labelsOK := r.number(row, RoleLabels)
	hours, hasHours, hoursOK := r.number(row, RoleHours)
	amount, hasAmount, amountOK := r.number(row, RoleAmount)
	if !labelsOK || !hoursOK || !amountOK {
		r.ignore(row, IgnoredNoNumber)
		return
	}
	if !hasLabels && !hasHours && !hasAmount && !r.records.Counted {
		return // a month without an invoice
	}
	if c := currencyOf(r.table.cell(row, r.of[RoleAmount])); c != "" && r.currency != "" && c != r.currency {
		r.ignore(row, IgnoredCurrency)
		return
	}
	r.records.Rows++
	if r.records.Counted {
		labels = decimal.NewFromInt(1)
	}
	if hasAmount && amount.IsNegative() {
		r.records.Corrections++
	}
	r.records.digits = max(r.records.digits, -int(amount.Exponent()))
	r.add(row, d.asMonth(), labels, hours, amount)
}

func (r *invoiceReader) add(row int, month Month, labels, hours, amount decimal.Decimal) {
	usage := r.months[month]
	if usage == nil {
		usage = &Usage{Month: month, byKind: map[string]*Usage{}}
		r.months[month] = usage
	}
	kind := r.table.cell(row, r.of[RoleKind])
	if labels.IsZero() && hours.IsZero() && kind != "" {
		switch {
		case hasAny(kind, topUpWords):
			usage.TopUp = usage.TopUp.Add(amount)
		case hasAny(kind, feeWords):
			usage.Fee = usage.Fee.Add(amount)
			usage.feeRows++
			return
		}
	}
	usage.sum(labels, hours, amount)
	if kind == "" || labels.IsZero() && hours.IsZero() {
		return
	}
	of := usage.byKind[kind]
	if of == nil {
		of = &Usage{Month: month}
		usage.byKind[kind] = of
	}
	of.sum(labels, hours, amount)
}

func (u *Usage) sum(labels, hours, amount decimal.Decimal) {
	u.Labels, u.Hours, u.Amount = u.Labels.Add(labels), u.Hours.Add(hours), u.Amount.Add(amount)
	u.rows++
}

func (r *invoiceReader) finish() *Records {
	records := &r.records
	records.Ignored, records.Gaps, records.Kinds = sortedIgnored(r.ignored), []Month{}, []string{}
	labels := map[string]decimal.Decimal{}
	for _, usage := range r.months {
		records.Months = append(records.Months, *usage)
		for kind, of := range usage.byKind {
			labels[kind] = labels[kind].Add(of.Labels)
		}
	}
	slices.SortFunc(records.Months, func(a, b Usage) int { return cmp.Compare(a.Month, b.Month) })
	for i := 1; i < len(records.Months); i++ {
		for m := records.Months[i-1].Month + 1; m < records.Months[i].Month && len(records.Gaps) < maxGaps; m++ {
			records.Gaps = append(records.Gaps, m)
		}
	}
	for kind := range labels {
		records.Kinds = append(records.Kinds, kind)
	}
	slices.SortFunc(records.Kinds, func(a, b string) int {
		return cmp.Or(labels[b].Cmp(labels[a]), cmp.Compare(a, b))
	})
	if records.TooManyKind = len(records.Kinds) > maxKinds; records.TooManyKind {
		records.Kinds = records.Kinds[:0]
	}
	return records
}

// maxGaps bounds the listed gaps: one wrong year would make a thousand.
const maxGaps = 120

func sortedIgnored(all map[IgnoreReason]*Ignored) []Ignored {
	list := []Ignored{}
	for _, i := range all {
		list = append(list, *i)
	}
	slices.SortFunc(list, func(a, b Ignored) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Reason, b.Reason))
	})
	return list
}

// summary returns why a row is no record: a total or the heading once more.
func (t *Table) summary(row int) IgnoreReason {
	same := 0
	for column, cell := range t.rows[row] {
		if cell == "" {
			continue
		}
		if column < len(t.Heading) && cell == t.Heading[column] {
			same++
		}
		if isTotal(cell) {
			return IgnoredTotal
		}
	}
	if same > 1 {
		return IgnoredHeading
	}
	return ""
}

// line returns the number of a row's line in the file, if no cell before it has more than one.
func (t *Table) line(row int) int { return t.FirstLine + row }

// commonCurrency returns the currency of most rows, or "".
func (t *Table) commonCurrency(columns ...int) string {
	counts, best := map[string]int{}, ""
	for row := range min(len(t.rows), sampleRows) {
		for _, column := range columns {
			if code := currencyOf(t.cell(row, column)); code != "" {
				if counts[code]++; counts[code] > counts[best] {
					best = code
				}
			}
		}
	}
	return best
}

// yearsOf returns the year of each row whose month has none, so that the last row is the latest one that is over: nil
// if all have one or today is unknown.
func (t *Table) yearsOf(l *Layout, column int) []int {
	if column < 0 || l.hints.Today == 0 || !slices.Contains(l.Columns[column].Doubts, DoubtYear) {
		return nil
	}
	years := make([]int, len(t.rows))
	next := l.hints.Today + 1
	for row := len(t.rows) - 1; row >= 0; row-- {
		d, ok := readDate(t.cell(row, column), l.Columns[column].Order)
		if !ok || d.year != 0 {
			continue
		}
		month := next - 1
		for int(month)%12+1 != d.month {
			month--
		}
		if next <= l.hints.Today && int(next)%12+1 == d.month {
			month = next // another row of the same month
		}
		years[row], next = int(month)/12, month
	}
	return years
}
