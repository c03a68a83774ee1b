package evidence

import (
	"math"

	"gonum.org/v1/gonum/mathext"
)

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
