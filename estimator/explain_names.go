package estimator

import (
	"strconv"
	"strings"
)

// scope says which of several quantities a name in a formula stands for. It surrounds the name of the row or the input,
// as in incumbent_purchase, early_owed, committed_charge, task_2_volume, tier_price_1 and fee_13.
type scope struct {
	party     party // empty: that of the explained figure
	early     bool  // owed up to the earliest end that notice given today can reach
	committed bool  // of the committed labels
	task      int   // from 1; 0: of all
	tier      int   // from 1
	at        int   // month; 0: that of the explained figure
}

// facet is a part of a scope that a row depends on.
type facet int

const (
	perParty facet = 1 << iota
	perEnd
	perOrder
	perTask
	perTier
	perMonth
)

const committedLabels = "committed"

// parse separates a name from its scope.
func (c catalogue) parse(name string) (string, scope) {
	var s scope
	cut := func(prefix string) bool {
		rest, found := strings.CutPrefix(name, prefix+"_")
		if found = found && c.byName[name] == nil; found {
			name = rest
		}
		return found
	}
	for _, p := range [...]party{ofIncumbent, ofCandidate} {
		if cut(string(p)) {
			s.party = p
		}
	}
	s.early = cut("early")
	s.committed = cut(committedLabels)
	if cut("task") {
		var number string
		number, name, _ = strings.Cut(name, "_")
		s.task, _ = strconv.Atoi(number)
	}
	end := strings.LastIndexByte(name, '_')
	number, err := strconv.Atoi(name[end+1:])
	if end < 0 || err != nil {
		return name, s
	}
	name = name[:end]
	if row := c.byName[name]; row != nil && row.per&perTier != 0 {
		s.tier = number
	} else {
		s.at = number
	}
	return name, s
}

func (s scope) nameOf(base string) string {
	var name string
	if s.party != "" {
		name = string(s.party) + "_"
	}
	if s.early {
		name += "early_"
	}
	if s.committed {
		name += committedLabels + "_"
	}
	if s.task > 0 {
		name += "task_" + strconv.Itoa(s.task) + "_"
	}
	name += base
	if index := s.tier + s.at; index > 0 { // a row has one of them
		name += "_" + strconv.Itoa(index)
	}
	return name
}

// qualify adds the explainer's scope to the names in a formula, as far as each depends on it.
func (e *explainer) qualify(formula string) string {
	var qualified strings.Builder
	for rest := formula; rest != ""; {
		end := endOf(rest, isInName)
		if end > 0 {
			qualified.WriteString(e.qualified(rest[:end]))
		}
		rest = rest[end:]
		end = endOf(rest, isNotInName)
		qualified.WriteString(rest[:end])
		rest = rest[end:]
	}
	return qualified.String()
}

// endOf returns the length of the beginning that has only some runes.
func endOf(text string, some func(rune) bool) int {
	return len(text) - len(strings.TrimLeftFunc(text, some))
}

func isInName(r rune) bool {
	return r == '_' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9'
}

func isNotInName(r rune) bool { return !isInName(r) }

func (e *explainer) qualified(name string) string {
	base, s := e.parse(name)
	per := e.facetsOf(base)
	if per&perParty != 0 && s.party == "" {
		s.party = e.party
	}
	if per&perTask != 0 && s.task == 0 {
		s.task = e.task
	}
	if per&perMonth != 0 && s.at == 0 {
		s.at = e.at
	}
	s.early = s.early || per&perEnd != 0 && e.early
	s.committed = s.committed || per&perOrder != 0 && e.committed
	return s.nameOf(base)
}

func (e *explainer) facetsOf(base string) (per facet) {
	if row := e.byName[base]; row != nil {
		return row.per
	}
	for i := range inputList {
		pointer := inputList[i].Pointer
		if !strings.HasSuffix(pointer, "/"+base) {
			continue
		}
		if strings.Contains(pointer, "/offer/") {
			per |= perParty
		}
		if strings.Contains(pointer, "/pricing/") || strings.Contains(pointer, "/demand/tasks/") {
			per |= perTask
		}
	}
	return per
}
