package evidence

import (
	"cmp"
	"slices"
)

// Hints are what the reader knows beside the table. They decide only where the table itself does not.
type Hints struct {
	Mark  Mark      `json:"mark,omitempty"`  // decimal separator of the reader's language
	Order DateOrder `json:"order,omitempty"` // of dates in the reader's language
	Today Month     `json:"-"`
}

// Column is what was recognised about a column. A visitor may correct Role, Mark and Order.
type Column struct {
	Heading  string    `json:"heading"`
	Samples  []string  `json:"samples"`
	Role     Role      `json:"role"`
	Mark     Mark      `json:"mark,omitempty"`     // of numbers
	Order    DateOrder `json:"order,omitempty"`    // of dates
	Doubts   []Doubt   `json:"doubts,omitempty"`   // what should be looked at
	Possible []Role    `json:"possible,omitempty"` // other roles that the content allows
}

// Doubt names what a column leaves open.
type Doubt string

// The doubts about a column.
const (
	DoubtRole  Doubt = "role"  // several columns, or several roles, fit equally
	DoubtMark  Doubt = "mark"  // 61.000 may be 61 or 61,000
	DoubtOrder Doubt = "order" // 01/02/2026 may be January or February
	DoubtYear  Doubt = "year"  // months without a year
)

// Layout is what each column holds.
type Layout struct {
	Columns []Column `json:"columns"`
	hints   Hints
}

// column returns the index of the column with a role, or -1.
func (l *Layout) column(role Role) int {
	return slices.IndexFunc(l.Columns, func(c Column) bool { return c.Role == role })
}

// Recognise returns the layout of a table of invoices or, with audit, of checked labels.
func (t *Table) Recognise(audit bool, hints Hints) *Layout {
	hints.Mark, hints.Order = cmp.Or(hints.Mark, Point), cmp.Or(hints.Order, DayFirst)
	l := &Layout{Columns: make([]Column, t.width), hints: hints}
	contents := make([]content, t.width)
	for i := range l.Columns {
		contents[i] = t.contentOf(i)
		l.Columns[i].Samples = t.samples(i)
		if i < len(t.Heading) {
			l.Columns[i].Heading = t.Heading[i]
		}
	}
	roles := []Role{RoleMonth, RoleAmount, RoleHours, RoleLabels, RoleCurrency, RoleKind}
	if audit {
		roles = []Role{RoleMonth, RoleWrong, RoleRight, RoleChecked, RoleLabelB, RoleLabelA, RoleVerdict, RoleProvider,
			RoleKind}
	}
	l.byHeading(contents, roles)
	if audit {
		l.auditByContent(contents)
	} else {
		l.invoicesByContent(contents)
	}
	for i := range l.Columns {
		for _, role := range roles {
			if role != l.Columns[i].Role && contents[i].allows(role) {
				l.Columns[i].Possible = append(l.Columns[i].Possible, role)
			}
		}
	}
	l.marks(contents)
	l.orders(t, contents)
	return l
}

// maxSamples is the number of cells that a preview shows of a column.
const maxSamples = 3

func (t *Table) samples(column int) []string {
	samples := []string{}
	for row := range min(len(t.rows), maxSamples) {
		samples = append(samples, t.cell(row, column))
	}
	return samples
}

// byHeading gives each role to the column whose heading names it best and whose cells allow it.
func (l *Layout) byHeading(contents []content, roles []Role) {
	type match struct {
		column int
		role   Role
		score  float64
	}
	var matches []match
	for i := range l.Columns {
		for _, role := range roles {
			if score := headingScore(l.Columns[i].Heading, role); score > 0 && contents[i].allows(role) {
				matches = append(matches, match{i, role, score})
			}
		}
	}
	slices.SortStableFunc(matches, func(a, b match) int { return cmp.Compare(b.score, a.score) })
	for _, m := range matches {
		if l.Columns[m.column].Role == RoleNone && l.column(m.role) < 0 {
			l.Columns[m.column].Role = m.role
		}
	}
}

// assign gives a role to the free column that scores highest, and doubts it if another scores as much.
func (l *Layout) assign(contents []content, role Role, score func(*content) float64) {
	if l.column(role) >= 0 {
		return
	}
	best, bestScore, ties := -1, 0.0, 0
	for i := range l.Columns {
		if l.Columns[i].Role != RoleNone || !contents[i].allows(role) {
			continue
		}
		switch s := score(&contents[i]); {
		case s > bestScore:
			best, bestScore, ties = i, s, 0
		case s == bestScore && s > 0:
			ties++
		}
	}
	if best < 0 {
		return
	}
	l.Columns[best].Role = role
	if ties > 0 {
		l.Columns[best].Doubts = append(l.Columns[best].Doubts, DoubtRole)
	}
}

func (l *Layout) invoicesByContent(contents []content) {
	l.assign(contents, RoleMonth, func(c *content) float64 { return c.share(c.dates) + c.share(c.serials)/2 })
	named := func(i int) bool { return l.Columns[i].Heading != "" }
	if l.column(RoleAmount) < 0 { // money has a currency or cents
		l.assign(contents, RoleAmount, func(c *content) float64 { return 2*c.share(c.currencies) + c.share(c.cents) })
	}
	if l.column(RoleLabels) < 0 && l.column(RoleHours) < 0 && !slices.ContainsFunc(indexes(l.Columns), named) {
		l.assign(contents, RoleLabels, func(c *content) float64 { return 1 + c.share(c.wholes) })
	}
	if l.column(RoleAmount) < 0 && l.column(RoleLabels) >= 0 {
		l.assign(contents, RoleAmount, func(*content) float64 { return 1 })
	}
	if l.column(RoleKind) < 0 {
		l.assign(contents, RoleKind, func(c *content) float64 {
			if c.isKinds() {
				return 1
			}
			return 0
		})
	}
}

func indexes(columns []Column) []int {
	list := make([]int, len(columns))
	for i := range list {
		list[i] = i
	}
	return list
}

func (l *Layout) auditByContent(contents []content) {
	counted := l.column(RoleWrong) >= 0 || l.column(RoleRight) >= 0
	if i := l.column(RoleChecked); i >= 0 && !counted {
		l.Columns[i].Role = RoleNone // "sample" may also be the number of a row
	}
	compared := l.column(RoleLabelA) >= 0 && l.column(RoleLabelB) >= 0
	if counted || compared {
		for _, role := range []Role{RoleLabelA, RoleLabelB, RoleVerdict} {
			if i := l.column(role); i >= 0 && (counted || role == RoleVerdict) {
				l.Columns[i].Role = RoleNone
			}
		}
		if counted && l.column(RoleChecked) < 0 && l.column(RoleRight)*l.column(RoleWrong) < 0 {
			l.assign(contents, RoleChecked, func(*content) float64 { return 1 })
		}
		return
	}
	for _, role := range []Role{RoleLabelA, RoleLabelB} { // only one of two
		if i := l.column(role); i >= 0 {
			l.Columns[i].Role = RoleNone
		}
	}
	l.assign(contents, RoleVerdict, func(c *content) float64 { return c.share(c.verdicts) })
	if l.column(RoleVerdict) >= 0 {
		return
	}
	l.assign(contents, RoleMonth, func(c *content) float64 { return c.share(c.dates) })
	numbers := 0
	for i := range contents {
		if l.Columns[i].Role == RoleNone && contents[i].isNumber() {
			numbers++
		}
	}
	if numbers >= 2 { // "500, 21": checked and wrong
		l.assign(contents, RoleChecked, func(*content) float64 { return 1 })
		l.assign(contents, RoleWrong, func(*content) float64 { return 1 })
		l.assign(contents, RoleProvider, func(c *content) float64 { return c.share(c.filled - c.numbers) })
		return
	}
	l.assign(contents, RoleLabelA, func(c *content) float64 { return c.share(c.filled - c.numbers - c.dates) })
	l.assign(contents, RoleLabelB, func(c *content) float64 { return c.share(c.filled - c.numbers - c.dates) })
}

// marks finds the decimal separator of each column: from its own cells, else from other columns, else the reader's.
func (l *Layout) marks(contents []content) {
	points, commas := 0, 0
	for i := range contents {
		points += contents[i].onlyPoint
		commas += contents[i].onlyComma
	}
	for i := range l.Columns {
		c, column := &contents[i], &l.Columns[i]
		if !c.isNumber() {
			continue
		}
		switch {
		case c.onlyPoint != c.onlyComma:
			column.Mark = markOf(c.onlyPoint, c.onlyComma)
		case points != commas:
			column.Mark = markOf(points, commas)
		default:
			column.Mark = l.hints.Mark
			if c.either > 0 {
				column.Doubts = append(column.Doubts, DoubtMark)
			}
		}
	}
}

func markOf(points, commas int) Mark {
	if points > commas {
		return Point
	}
	return Comma
}

// orders finds the order of day and month: the one that reads every cell, else the one that gives more months.
func (l *Layout) orders(t *Table, contents []content) {
	for i := range l.Columns {
		column := &l.Columns[i]
		if column.Role != RoleMonth {
			continue
		}
		column.Order = l.hints.Order
		counts := map[DateOrder][2]int{} // cells read, months
		for _, order := range []DateOrder{DayFirst, MonthFirst} {
			months := map[Month]bool{}
			read, yearless := 0, 0
			for row := range min(len(t.rows), sampleRows) {
				if d, ok := readDate(t.cell(row, i), order); ok {
					read++
					months[d.asMonth()] = true
					if d.year == 0 {
						yearless++
					}
				}
			}
			counts[order] = [2]int{read, len(months)}
			if yearless > 0 && order == DayFirst {
				column.Doubts = append(column.Doubts, DoubtYear)
			}
		}
		day, month := counts[DayFirst], counts[MonthFirst]
		switch {
		case day[0] != month[0]:
			column.Order = orderOf(day[0] > month[0])
		case contents[i].swappable > 0:
			if day[1] != month[1] {
				column.Order = orderOf(day[1] > month[1])
			}
			column.Doubts = append(column.Doubts, DoubtOrder)
		}
	}
}

func orderOf(dayFirst bool) DateOrder {
	if dayFirst {
		return DayFirst
	}
	return MonthFirst
}
