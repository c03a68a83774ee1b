package evidence

import (
	"math"
	"slices"
	"strings"

	"gonum.org/v1/gonum/mathext"
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
// throughput. What several providers have in common is nobody's accuracy, so it is only a suggestion.
func (f *AuditFindings) Figures(offer, provider string) []Figure {
	share, isMixed := f.All, len(f.Providers) > 1
	for _, g := range f.Providers {
		if g.Name == provider {
			share, isMixed = g.Share, false
		}
	}
	if share.Checked == 0 || f.people {
		return []Figure{}
	}
	candidate := strings.TrimSuffix(offer, "/offer")
	if f.Pilot == nil || len(f.Providers) > 1 || candidate == "/incumbent" {
		figure := f.figure(offer+"/label_accuracy", share)
		figure.Optional = isMixed
		return []Figure{figure}
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

// Share is what checked labels tell about the share of right ones. The range is that of the Beta posterior with
// Jeffreys' prior, Beta(right + ½, wrong + ½): p10 to p90 (Brown, Cai, DasGupta 2001, "Interval Estimation for a
// Binomial Proportion").
type Share struct {
	Checked int     `json:"checked"`
	Wrong   int     `json:"wrong"`
	Value   float64 `json:"value"` // the observed share, or the nearer end of the range if it lies outside
	Low     float64 `json:"low"`
	High    float64 `json:"high"`
}

func newShare(checked, wrong int) Share {
	s := Share{Checked: checked, Wrong: wrong}
	s.Low, s.High = quantile(checked, wrong, 0.1), quantile(checked, wrong, 0.9)
	s.Value = 1 - float64(wrong)/float64(max(1, checked))
	s.Value = math.Min(math.Max(s.Value, s.Low), s.High)
	return s
}

// quantile returns a quantile of the posterior of the share of right labels.
func quantile(checked, wrong int, p float64) float64 {
	return mathext.InvRegIncBeta(float64(checked-wrong)+0.5, float64(wrong)+0.5, p)
}

// maxLabels bounds how many more labels are worth naming.
const maxLabels = 1_000_000

// labelsToHalve returns how many more labels, with the same share of wrong ones, make the range half as wide.
func (s Share) labelsToHalve() int {
	target := (s.High - s.Low) / 2
	low, high := s.Checked, maxLabels
	for low < high {
		n := (low + high) / 2
		wrong := float64(s.Wrong) * float64(n) / float64(max(1, s.Checked))
		right := float64(n) - wrong
		width := mathext.InvRegIncBeta(right+0.5, wrong+0.5, 0.9) - mathext.InvRegIncBeta(right+0.5, wrong+0.5, 0.1)
		if width <= target {
			high = n
		} else {
			low = n + 1
		}
	}
	return low - s.Checked
}

// fisher returns the two-sided p-value of Fisher's exact test: how often chance alone makes two equally accurate
// providers differ at least as much.
func fisher(a, b Share) float64 {
	rows, wrong, total := a.Checked, a.Wrong+b.Wrong, a.Checked+b.Checked
	chance := func(k int) float64 { // of k wrong labels among a's
		return math.Exp(logChoose(wrong, k) + logChoose(total-wrong, rows-k) - logChoose(total, rows))
	}
	seen, p := chance(a.Wrong), 0.0
	for k := max(0, rows-(total-wrong)); k <= min(rows, wrong); k++ {
		if c := chance(k); c <= seen*(1+1e-7) {
			p += c
		}
	}
	return math.Min(1, p)
}

func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}

// kappa returns Cohen's kappa: the agreement of two people beyond what chance gives, from counts by their two labels;
// ok is false if chance gives full agreement. (Cohen 1960)
func kappa(counts map[[2]string]int) (k float64, ok bool) {
	total, same := 0, 0
	first, second := map[string]int{}, map[string]int{}
	for pair, n := range counts {
		total += n
		first[pair[0]] += n
		second[pair[1]] += n
		if pair[0] == pair[1] {
			same += n
		}
	}
	chance := 0.0
	for label, n := range first {
		chance += float64(n) / float64(total) * float64(second[label]) / float64(total)
	}
	if total == 0 || chance >= 1 {
		return 0, false
	}
	return (float64(same)/float64(total) - chance) / (1 - chance), true
}
