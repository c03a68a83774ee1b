package evidence

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"
)

// Group is the labels of one provider, kind or month.
type Group struct {
	Name string `json:"name"`
	Share
}

// Comparison tells whether two providers differ beyond chance.
type Comparison struct {
	A      string  `json:"a"`
	B      string  `json:"b"`
	PValue float64 `json:"p_value"` // of Fisher's exact test
	Differ bool    `json:"differ"`  // below 0.05
}

// Agreement tells how far two people who labelled the same items agree.
type Agreement struct {
	Items int     `json:"items"`
	Same  int     `json:"same"`
	Kappa float64 `json:"kappa"`
}

// Pilot is what the dates of a pilot show.
type Pilot struct {
	First      Share    `json:"first"`                // of the first week
	Later      Share    `json:"later"`                // of the last two
	Throughput *float64 `json:"throughput,omitempty"` // labels of the first week as a share of a later one's
	Weeks      int      `json:"weeks"`
}

// AuditFindings is what checked labels show.
type AuditFindings struct {
	All         Share        `json:"all"`
	MoreLabels  int          `json:"more_labels"` // that would halve the range
	Providers   []Group      `json:"providers"`
	Kinds       []Group      `json:"kinds"`
	Months      []Group      `json:"months"`
	Comparisons []Comparison `json:"comparisons"`
	Agreement   *Agreement   `json:"agreement,omitempty"`
	Pilot       *Pilot       `json:"pilot,omitempty"`
	Ignored     []Ignored    `json:"ignored"`
	Rows        int          `json:"rows"`
	first, last *Month
	people      bool // two people were compared, neither of whom is known to be right
}

// Counts returns the findings for labels that were counted by hand. The caller ensures 0 ≤ wrong ≤ checked and
// checked > 0.
func Counts(checked, wrong int) *AuditFindings {
	f := &AuditFindings{All: newShare(checked, wrong), Rows: 1}
	f.MoreLabels = f.All.labelsToHalve()
	f.fillEmpty()
	return f
}

func (f *AuditFindings) fillEmpty() {
	f.Providers, f.Kinds, f.Months = orEmpty(f.Providers), orEmpty(f.Kinds), orEmpty(f.Months)
	f.Comparisons, f.Ignored = orEmpty(f.Comparisons), orEmpty(f.Ignored)
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// checks counts labels that were checked.
type checks struct{ checked, wrong int }

type auditReader struct {
	table     *Table
	layout    *Layout
	all       checks
	providers map[string]*checks
	kinds     map[string]*checks
	months    map[string]*checks
	days      []dayChecks
	pairs     map[[2]string]int
	ignored   map[IgnoreReason]*Ignored
	rows      int
	first     *Month
	last      *Month
}

type dayChecks struct {
	day time.Time
	checks
}

// ReadAudit counts right and wrong labels.
func (t *Table) ReadAudit(l *Layout) *AuditFindings {
	r := auditReader{table: t, layout: l, providers: map[string]*checks{}, kinds: map[string]*checks{},
		months: map[string]*checks{}, pairs: map[[2]string]int{}, ignored: map[IgnoreReason]*Ignored{}}
	for row := range t.rows {
		r.read(row)
	}
	return r.finish()
}

func (r *auditReader) read(row int) {
	if reason := r.table.summary(row); reason != "" {
		ignore(r.ignored, reason, r.table.line(row))
		return
	}
	c, reason := r.checksOf(row)
	if reason != "" {
		ignore(r.ignored, reason, r.table.line(row))
		return
	}
	r.rows++
	r.all.add(c)
	for role, groups := range map[Role]map[string]*checks{RoleProvider: r.providers, RoleKind: r.kinds} {
		if name := r.table.cell(row, r.layout.column(role)); name != "" && len(groups) < maxGroups {
			addTo(groups, name, c)
		}
	}
	r.addDate(row, c)
}

// maxGroups bounds what is listed: more are no kinds or providers.
const maxGroups = 60

func (r *auditReader) addDate(row int, c checks) {
	column := r.layout.column(RoleMonth)
	if column < 0 {
		return
	}
	d, ok := readDate(r.table.cell(row, column), r.layout.Columns[column].Order)
	if !ok || d.year == 0 {
		return
	}
	month := d.asMonth()
	if r.first == nil || month < *r.first {
		r.first = &month
	}
	if r.last == nil || month > *r.last {
		r.last = &month
	}
	addTo(r.months, month.String(), c)
	if d.day > 0 {
		r.days = append(r.days, dayChecks{d.asTime(), c})
	}
}

func (c *checks) add(d checks) {
	c.checked += d.checked
	c.wrong += d.wrong
}

func addTo(groups map[string]*checks, name string, c checks) {
	if groups[name] == nil {
		groups[name] = &checks{}
	}
	groups[name].add(c)
}

// checksOf reads a row of counts, of a verdict or of two labels.
func (r *auditReader) checksOf(row int) (c checks, reason IgnoreReason) {
	if i := r.layout.column(RoleVerdict); i >= 0 {
		right, ok := verdictOf(r.table.cell(row, i))
		if !ok {
			return c, IgnoredNoLabel
		}
		if headingScore(r.layout.Columns[i].Heading, RoleWrong) > 0 && isTruth(r.table.cell(row, i)) {
			right = !right // "wrong: yes"
		}
		return oneCheck(right), ""
	}
	if a, b := r.layout.column(RoleLabelA), r.layout.column(RoleLabelB); a >= 0 && b >= 0 {
		first, second := r.table.cell(row, a), r.table.cell(row, b)
		if first == "" || second == "" {
			return c, IgnoredNoLabel
		}
		first, second = strings.ToLower(first), strings.ToLower(second)
		r.pairs[[2]string{first, second}]++
		return oneCheck(first == second), ""
	}
	return r.countsOf(row)
}

// isTruth reports whether a cell answers its heading, rather than saying right or wrong by itself.
func isTruth(cell string) bool {
	switch foldHeading(cell) {
	case "true", "yes", "y", "1", "ja", "wahr", "oui", "vrai", "si", "verdadero", "はい", "نعم", "x",
		"false", "no", "n", "0", "nein", "non", "falso", "いいえ", "لا":
		return true
	}
	return false
}

func oneCheck(right bool) checks {
	if right {
		return checks{1, 0}
	}
	return checks{1, 1}
}

func (r *auditReader) countsOf(row int) (c checks, reason IgnoreReason) {
	checked, hasChecked, okChecked := r.count(row, RoleChecked)
	wrong, hasWrong, okWrong := r.count(row, RoleWrong)
	right, hasRight, okRight := r.count(row, RoleRight)
	switch {
	case !okChecked || !okWrong || !okRight:
		return c, IgnoredNoNumber
	case !hasWrong && !hasRight:
		return c, IgnoredNoLabel
	case !hasChecked && !(hasWrong && hasRight):
		return c, IgnoredNoLabel
	case !hasChecked:
		checked = wrong + right
	case !hasWrong:
		wrong = checked - right
	}
	if wrong < 0 || wrong > checked || hasRight && hasChecked && wrong+right != checked || checked == 0 {
		return c, IgnoredNoNumber
	}
	return checks{checked, wrong}, ""
}

// mostChecked bounds a cell, so that sums stay whole numbers.
const mostChecked = 1_000_000_000

func (r *auditReader) count(row int, role Role) (n int, filled, ok bool) {
	column := r.layout.column(role)
	cell := r.table.cell(row, column)
	if cell == "" {
		return 0, false, true
	}
	for _, mark := range []Mark{Point, Comma} { // a count is whole: 1.000 and 1,000 are a thousand
		d, isNumber := readNumber(cell, mark)
		if !isNumber || !d.IsInteger() || d.IsNegative() || d.GreaterThan(decimal.NewFromInt(mostChecked)) {
			continue
		}
		n, ok = max(n, int(d.IntPart())), true
	}
	return n, true, ok
}

func (r *auditReader) finish() *AuditFindings {
	f := &AuditFindings{Ignored: sortedIgnored(r.ignored), Rows: r.rows, first: r.first, last: r.last}
	if r.all.checked > 0 {
		f.All = newShare(r.all.checked, r.all.wrong)
		f.MoreLabels = f.All.labelsToHalve()
	}
	f.Providers, f.Kinds, f.Months = groupsOf(r.providers), groupsOf(r.kinds), groupsOf(r.months)
	slices.SortFunc(f.Months, func(a, b Group) int { return cmp.Compare(a.Name, b.Name) })
	for i, a := range f.Providers {
		for _, b := range f.Providers[:i] {
			p := fisher(b.Share, a.Share)
			f.Comparisons = append(f.Comparisons, Comparison{b.Name, a.Name, p, p < 0.05})
		}
	}
	if k, ok := kappa(r.pairs); ok {
		f.Agreement = &Agreement{r.all.checked, r.all.checked - r.all.wrong, k}
	}
	if b := r.layout.column(RoleLabelB); b >= 0 && len(r.pairs) > 0 {
		f.people = !hasAny(r.layout.Columns[b].Heading, referenceWords)
	}
	f.Pilot = pilotOf(r.days)
	f.fillEmpty()
	return f
}

func groupsOf(counted map[string]*checks) []Group {
	list := []Group{}
	for name, c := range counted {
		list = append(list, Group{name, newShare(c.checked, c.wrong)})
	}
	slices.SortFunc(list, func(a, b Group) int {
		return cmp.Or(cmp.Compare(b.Checked, a.Checked), cmp.Compare(a.Name, b.Name))
	})
	return list
}
