package evidence

import (
	"math"
	"slices"
)

// priceFit is the prices that invoices show, at the level of the last month.
type priceFit struct {
	curve
	trueUps
	why      NoteCode // why there is none, or ""
	rise     float64  // share by which prices have risen, each time; 0 if they have not
	risen    Month    // the first month with it
	riseOpen bool     // it could be another month too
	outliers []Month  // months left out
	roughly  bool     // the price is an average
	prices   interval // per label over the months, if they vary
}

// exact reports whether the prices explain every amount.
func (f *priceFit) exact() bool { return f.why == "" && !f.roughly && len(f.outliers) == 0 }

// up returns the level of prices in a month as a share of the last one's.
func (f *priceFit) up(m, last Month) float64 {
	if f.rise == 0 {
		return 1
	}
	return math.Pow(1+f.rise, float64(rises(m, f.risen)-rises(last, f.risen)))
}

// rises returns how often prices have risen by a month: first in the given one, and then every year.
func rises(m, first Month) int {
	if m < first {
		return 0
	}
	return 1 + int(m-first)/12
}

// fitSeries finds the simplest explanation: one curve, one curve whose prices rise every year, one price with a few
// months that do not fit, an average price.
func fitSeries(points []point) (f priceFit) {
	if len(points) == 0 {
		f.why = NoteNoAmounts
		return f
	}
	if f.curve, f.why = fitCurve(points); f.why == "" {
		return f
	}
	if found, ok := fitRise(points); ok {
		return found
	}
	if f.why != NotePriceVaries && f.why != NoteTierUnclear {
		return f
	}
	if found, ok := fitWithout(points); ok {
		return found
	}
	return fitRoughly(points, f)
}

// fitRise tries each month as the first with risen prices.
func fitRise(points []point) (f priceFit, ok bool) {
	for i := 2; i <= len(points)-2; i++ {
		found, fits := riseFrom(points, points[i].month)
		if !fits {
			continue
		}
		if ok {
			f.riseOpen = true
			if math.Abs(found.tiers[0].price-f.tiers[0].price) > knownTo*f.tiers[0].price {
				f.why = NoteUpliftOpen // today's price depends on when they rose
			}
			continue
		}
		f, ok = found, true
	}
	return f, ok
}

// leastRise is the smallest share of a rise: less is rounding.
const leastRise = 0.0005

func riseFrom(points []point, first Month) (f priceFit, ok bool) {
	groups := map[int][]point{}
	largest := 0
	for _, p := range points {
		n := rises(p.month, first)
		groups[n] = append(groups[n], p)
		if len(groups[n]) > len(groups[largest]) {
			largest = n
		}
	}
	c, why := fitCurve(groups[largest])
	if why != "" {
		return f, false
	}
	factors := anyValue
	for n, group := range groups {
		for _, p := range group {
			if n != largest {
				factors = factors.and(factorOf(&c, p, n-largest))
			}
		}
	}
	if factors.empty() || math.IsInf(factors.width(), 0) || factors.width() > knownTo ||
		math.Abs(factors.middle()-1) < leastRise {
		return f, false
	}
	factor := factors.simplest()
	if f.risen, f.rise = first, factor-1; volumeExplains(f.rise, points, first) {
		return f, false
	}
	for n, group := range groups {
		for _, p := range group {
			if !c.fits(p, math.Pow(factor, float64(n-largest))) {
				return f, false
			}
		}
	}
	f.curve = c.scaled(math.Pow(factor, float64(rises(points[len(points)-1].month, first)-largest)))
	return f, true
}

// volumeExplains reports whether a fee or a tier could be the reason instead: a price per label that changes against
// the volume, where no volume from before the change comes back.
func volumeExplains(rise float64, points []point, first Month) bool {
	before, after := anyVolume, anyVolume
	for _, p := range points {
		if p.month < first {
			before = before.including(p.labels)
		} else {
			after = after.including(p.labels)
		}
	}
	return rise < 0 && after.low > before.high || rise > 0 && after.high < before.low
}

// factorOf returns the yearly factors that explain an amount, given how many rises lie between it and the curve.
func factorOf(c *curve, p point, rises int) interval {
	if p.amount <= (c.commitment+c.fee)*1.2 && c.commitment > 0 {
		return anyValue // the minimum hides the price
	}
	base := c.charge(p.labels) + c.fee
	if base <= 0 || p.amount <= p.tolerance {
		return anyValue
	}
	low := math.Pow((p.amount-p.tolerance)/base, 1/float64(rises))
	high := math.Pow((p.amount+p.tolerance)/base, 1/float64(rises))
	return interval{math.Min(low, high), math.Max(low, high)}
}

// maxOutliers is how many months may be left out, and leastFitting how many must fit for it.
const (
	maxOutliers  = 2
	leastFitting = 5
)

// fitWithout finds one price, perhaps with a fee, that all months but a few fit.
func fitWithout(points []point) (f priceFit, ok bool) {
	for left := 1; left <= maxOutliers; left++ {
		if len(points)-left < max(leastFitting, 4*left) {
			return f, false
		}
		// Not the last ones: they may be the first at another price.
		for i := range points[:len(points)-maxOutliers] {
			rest := slices.Delete(slices.Clone(points), i, i+1)
			if left == 1 {
				if f, ok = plainFit(rest); ok {
					f.outliers = []Month{points[i].month}
					return f, true
				}
				continue
			}
			for j := i; j < len(rest)-maxOutliers; j++ {
				if f, ok = plainFit(slices.Delete(slices.Clone(rest), j, j+1)); ok {
					f.outliers = []Month{points[i].month, rest[j].month}
					return f, true
				}
			}
		}
	}
	return f, false
}

func plainFit(points []point) (f priceFit, ok bool) {
	f.curve, f.why = fitCurve(points)
	return f, f.why == "" && len(f.tiers) == 1
}

// maxVariation is the share by which prices per label may vary around their average to be one price.
const maxVariation = 0.02

func fitRoughly(points []point, f priceFit) priceFit {
	labels, amount := 0.0, 0.0
	var prices []float64
	for _, p := range points {
		if p.labels > 0 && p.amount > 0 {
			labels, amount = labels+p.labels, amount+p.amount
			prices = append(prices, p.amount/p.labels)
		}
	}
	if len(prices) == 0 {
		f.why = NoteNoLabels
		return f
	}
	average := amount / labels
	slices.Sort(prices)
	f.prices = interval{prices[0], prices[len(prices)-1]}
	if len(prices) < 3 || f.prices.low < average*(1-maxVariation) || f.prices.high > average*(1+maxVariation) {
		return f
	}
	f.curve, f.why, f.roughly = curve{tiers: []tier{{price: average}}}, "", true
	return f
}
