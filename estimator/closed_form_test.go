package estimator

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// The worths of these tests are linear in independent inputs, whose information has a value in closed form.

const closedFormDraws = 1 << 14

// normalDraws returns standard normal numbers at the middles of equal probabilities, in an order of their own.
func normalDraws(order uint64) []float64 {
	source := rand.New(rand.NewPCG(order, 7))
	draws := make([]float64, closedFormDraws)
	for i, rank := range source.Perm(closedFormDraws) {
		draws[i] = math.Sqrt2 * math.Erfinv(2*(float64(rank)+0.5)/closedFormDraws-1)
	}
	return draws
}

// normalLoss returns E max(0, X) − max(0, μ) of X ~ N(μ, σ²), which is σ·φ(μ/σ) − |μ|·Φ(−|μ|/σ): the value of
// knowing X for a choice between X and 0 (Raiffa, Schlaifer, Applied Statistical Decision Theory, 1961).
func normalLoss(mean, deviation float64) float64 {
	z := math.Abs(mean) / deviation
	density := math.Exp(-z*z/2) / math.Sqrt(2*math.Pi)
	return deviation*density - math.Abs(mean)*normalShare(-z)
}

func linear(constant float64, terms ...[]float64) []float64 {
	sum := slices.Repeat([]float64{constant}, closedFormDraws)
	for _, term := range terms {
		for i := range sum {
			sum[i] += term[i]
		}
	}
	return sum
}

func times(factor float64, values []float64) []float64 {
	product := make([]float64, len(values))
	for i, v := range values {
		product[i] = factor * v
	}
	return product
}

func isAbout(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	t.Logf("%s: got %.4f, want %.4f", what, got, want)
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s: got %v, want %v within %v", what, got, want, tolerance)
	}
}

func TestValueOfPerfectInformationAboutANormalWorth(t *testing.T) {
	x := normalDraws(1)
	for _, c := range []struct{ mean, deviation float64 }{
		{0, 1}, {0.5, 1}, {-0.5, 1}, {-2, 1}, {300, 100}, {-40, 250},
	} {
		o := newOutcomes([][]float64{make([]float64, closedFormDraws), linear(c.mean, times(c.deviation, x))})
		isAbout(t, "evpi", o.evpi(), normalLoss(c.mean, c.deviation), 1e-3*c.deviation)
		if stays := o.best == 0; stays != (c.mean <= 0) {
			t.Errorf("mean %v: the best action is %d", c.mean, o.best)
		}
	}
}

// Between two candidates with normal worths, the difference decides.
func TestValueOfPerfectInformationAboutTwoCandidates(t *testing.T) {
	x, y := normalDraws(1), normalDraws(2)
	o := newOutcomes([][]float64{linear(1000, times(30, x)), linear(1020, times(40, y))})
	isAbout(t, "evpi", o.evpi(), normalLoss(20, 50), 0.5)
}

// The worth is −20 + 30x + 40y, and z is beside the point.
func TestValueOfKnowingOneOfSeveralInputs(t *testing.T) {
	x, y, z := normalDraws(1), normalDraws(2), normalDraws(3)
	o := newOutcomes([][]float64{make([]float64, closedFormDraws), linear(-20, times(30, x), times(40, y))})
	evpi := o.evpi()
	isAbout(t, "evpi", evpi, normalLoss(-20, 50), 0.02*evpi)
	for _, c := range []struct {
		name   string
		values []float64
		want   float64
	}{{"x", x, normalLoss(-20, 30)}, {"y", y, normalLoss(-20, 40)}, {"z", z, 0}} {
		isAbout(t, "evppi of "+c.name, o.conditionalOn(newGroups(c.values, groupCount)).evppi(), c.want, 0.03*evpi)
	}
}

// A plain maximum over groups of an irrelevant input would be about 1 % of the deviation; cross-fitting and the limit
// of two standard errors leave nothing, or in a few of a hundred cases a little.
func TestKnowingAnIrrelevantInputIsWorthNothing(t *testing.T) {
	y := normalDraws(1)
	o := newOutcomes([][]float64{make([]float64, closedFormDraws), y})
	positive := 0
	for i := range uint64(100) {
		value := o.conditionalOn(newGroups(normalDraws(10+i), groupCount)).evppi()
		if value > 0 {
			positive++
		}
		if value > 0.02 {
			t.Errorf("order %d: %v", i, value)
		}
	}
	if positive > 8 {
		t.Errorf("%d of 100 irrelevant inputs are worth something", positive)
	}
}

// If the accuracy is normal, so is its mean after a pilot of n labels, with the deviation √(n/(n + n₀))·σ.
func TestValueOfAPilotForANormalAccuracy(t *testing.T) {
	const mean, deviation, perPoint, at = 0.93, 0.02, 10_000, 0.935
	accuracy := linear(mean, times(deviation, normalDraws(1)))
	noise := times(5000, normalDraws(2))
	o := newOutcomes([][]float64{make([]float64, closedFormDraws),
		linear(-100*perPoint*at, times(100*perPoint, accuracy), noise)})
	p := o.conditionalOn(newGroups(accuracy, groupCount)).newPilot(accuracy)
	priorLabels := mean*(1-mean)/(deviation*deviation) - 1
	isAbout(t, "labels that the range is worth", p.priorLabels, priorLabels, 0.005*priorLabels)
	evpi := o.evpi()
	for _, n := range []int{50, 100, 200, 500, 1000, 2000} {
		weight := math.Sqrt(float64(n) / (float64(n) + priorLabels))
		want := normalLoss(100*perPoint*(mean-at), 100*perPoint*weight*deviation)
		isAbout(t, "evsi", p.evsi(n), want, 0.03*evpi)
	}
}

// A beta distribution with parameters a and b is worth a + b labels. Of n labels checked, s are right with the
// beta-binomial probability, and the accuracy to expect is then (a + s)/(a + b + n). That gives the value of a pilot
// exactly.
func TestValueOfAPilotAgainstTheBetaBinomialDistribution(t *testing.T) {
	const a, b, worthOfAll, at = 57, 3, 400_000, 0.955
	accuracy := betaDraws(a, b)
	worth := linear(-worthOfAll*at, times(worthOfAll, accuracy))
	o := newOutcomes([][]float64{make([]float64, closedFormDraws), worth})
	p := o.conditionalOn(newGroups(accuracy, groupCount)).newPilot(accuracy)
	isAbout(t, "labels that the range is worth", p.priorLabels, a+b, 0.5)
	evpi := o.evpi()
	for _, n := range []int{50, 100, 200, 500, 1000, 2000} {
		exact := 0.0
		for s := range n + 1 {
			right, wrong := float64(s), float64(n-s)
			probability := math.Exp(logChoose(n, s) + logBeta(a+right, b+wrong) - logBeta(a, b))
			exact += probability * max(0, worthOfAll*((a+right)/(a+b+float64(n))-at))
		}
		isAbout(t, "evsi", p.evsi(n), exact-max(0, worthOfAll*(float64(a)/(a+b)-at)), 0.05*evpi)
	}
}

func logGamma(x float64) float64 {
	value, _ := math.Lgamma(x)
	return value
}

func logBeta(a, b float64) float64 { return logGamma(a) + logGamma(b) - logGamma(a+b) }

func logChoose(n, s int) float64 {
	return -math.Log(float64(n+1)) - logBeta(float64(s+1), float64(n-s+1))
}

// betaDraws returns quantiles of the beta distribution, by adding up its density on a fine grid, in random order.
func betaDraws(a, b float64) []float64 {
	const steps = 1 << 20
	source := rand.New(rand.NewPCG(1, 7))
	draws := make([]float64, 0, closedFormDraws)
	below := 0.0
	for i := range steps {
		x := (float64(i) + 0.5) / steps
		below += math.Exp((a-1)*math.Log(x)+(b-1)*math.Log(1-x)-logBeta(a, b)) / steps
		for len(draws) < closedFormDraws && (float64(len(draws))+0.5)/closedFormDraws < below {
			draws = append(draws, x)
		}
	}
	source.Shuffle(len(draws), func(i, j int) { draws[i], draws[j] = draws[j], draws[i] })
	return draws
}

// The regret of one of two actions is a normal loss too, and its 90th percentile a quantile of the normal distribution.
func TestRegretOfANormalWorth(t *testing.T) {
	x := normalDraws(1)
	o := newOutcomes([][]float64{make([]float64, closedFormDraws), linear(-1, x)})
	var ranking sampling.Ranking
	stay, p90 := o.regret(0, &ranking)
	isAbout(t, "regret of staying", stay, normalLoss(-1, 1), 1e-3)
	isAbout(t, "its 90th percentile", p90, math.Sqrt2*math.Erfinv(0.8)-1, 1e-3)
	moving, _ := o.regret(1, &ranking)
	isAbout(t, "regret of switching", moving, 1+normalLoss(-1, 1), 1e-3)
	isAbout(t, "switching is best in", o.bestIn[1], normalShare(-1), 1e-3)
}
