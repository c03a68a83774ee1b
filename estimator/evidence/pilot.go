package evidence

import (
	"slices"
	"strings"
)

// A pilot's first week is compared with its last two, which must not overlap.
const (
	leastWeeks     = 4
	leastPilotWeek = 20 // labels
)

// pilotOf returns the first week and the last two full weeks of dated checks, or nil if there are too few.
func pilotOf(days []dayChecks) *Pilot {
	if len(days) == 0 {
		return nil
	}
	first := slices.MinFunc(days, func(a, b dayChecks) int { return a.day.Compare(b.day) }).day
	weeks := map[int]checks{}
	lastDay := 0
	for _, d := range days {
		day := int(d.day.Sub(first).Hours()) / 24
		lastDay = max(lastDay, day)
		c := weeks[day/7]
		c.add(d.checks)
		weeks[day/7] = c
	}
	full := (lastDay + 3) / 7 // a week counts if it has at least its five working days
	if full < leastWeeks || weeks[0].checked < leastPilotWeek {
		return nil
	}
	var later checks
	later.add(weeks[full-1])
	later.add(weeks[full-2])
	if later.checked < 2*leastPilotWeek {
		return nil
	}
	p := &Pilot{
		First: newShare(weeks[0].checked, weeks[0].wrong),
		Later: newShare(later.checked, later.wrong),
		Weeks: full,
	}
	if rate := 2 * float64(weeks[0].checked) / float64(later.checked); rate <= 1 {
		p.Throughput = &rate
	}
	return p
}

// accuracyDecimals is a hundredth of a point.
const accuracyDecimals = 4

// Figures returns the accuracy of the provider whose offer is at a pointer, such as /incumbent/offer, from the group
// with a name, or from all labels if that is empty. Of a candidate's dated pilot they are also its initial accuracy and
// throughput.
func (f *AuditFindings) Figures(offer, provider string) []Figure {
	share := f.All
	for _, g := range f.Providers {
		if g.Name == provider {
			share = g.Share
		}
	}
	if share.Checked == 0 || f.people {
		return []Figure{}
	}
	candidate := strings.TrimSuffix(offer, "/offer")
	if f.Pilot == nil || len(f.Providers) > 1 || candidate == "/incumbent" {
		return []Figure{f.figure(offer+"/label_accuracy", share)}
	}
	figures := []Figure{
		f.figure(offer+"/label_accuracy", f.Pilot.Later),
		f.figure(candidate+"/transition/initial_accuracy", f.Pilot.First),
	}
	if f.Pilot.Throughput != nil {
		figure := f.figure(candidate+"/transition/initial_throughput", f.Pilot.First)
		figure.Value, figure.Low, figure.High = text(*f.Pilot.Throughput, 2), "", ""
		figures = append(figures, figure)
	}
	return figures
}

func (f *AuditFindings) figure(pointer string, s Share) Figure {
	return Figure{
		Pointer: pointer,
		Value:   text(s.Value, accuracyDecimals),
		Low:     text(s.Low, accuracyDecimals),
		High:    text(s.High, accuracyDecimals),
		Basis:   Basis{Kind: BasisAudit, Count: s.Checked, First: f.first, Last: f.last},
	}
}
