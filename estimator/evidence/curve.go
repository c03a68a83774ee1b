package evidence

import (
	"cmp"
	"math"
	"slices"
)

// point is a month's labels (or hours) and its amount, which is off by at most tolerance because it is rounded.
type point struct {
	month             Month
	labels            float64
	amount, tolerance float64
}

// curve is what a month costs by its labels: graduated tiers, a fee, and at least the commitment for the labels. Only
// the last tier has no end.
type curve struct {
	fee        float64
	commitment float64
	tiers      []tier
	feeOrTier  bool // a dearer first tier, which no month ends in, could be instead of the fee
	feeKnown   bool // the months show whether there is a fee
}

type tier struct{ upTo, price float64 }

func (c *curve) charge(labels float64) float64 {
	total, from := 0.0, 0.0
	for i, t := range c.tiers {
		to := t.upTo
		if i == len(c.tiers)-1 {
			to = math.Inf(1)
		}
		if labels > from {
			total += (math.Min(labels, to) - from) * t.price
		}
		from = to
	}
	return total
}

// amount returns what a month costs after prices have risen to up times those of the curve.
func (c *curve) amount(labels, up float64) float64 {
	return math.Max(c.commitment, c.charge(labels)*up) + c.fee*up
}

func (c *curve) fits(p point, up float64) bool {
	return math.Abs(c.amount(p.labels, up)-p.amount) <= p.tolerance*1.0001+1e-9*p.amount
}

// fitCurve finds the simplest curve that gives every amount. If there is none, or the points do not determine it, the
// code says why.
func fitCurve(points []point) (c curve, why NoteCode) {
	points = slices.Clone(points)
	slices.SortStableFunc(points, func(a, b point) int { return cmp.Compare(a.labels, b.labels) })
	floor, above := splitFloor(points)
	if len(above) == 0 {
		return c, NoteAlwaysFloor
	}
	lines, why := fitLines(above)
	if why != "" {
		return c, why
	}
	if why = c.fromLines(lines, above); why != "" {
		return c, why
	}
	if floor > 0 {
		c.commitment = floor - c.fee
	}
	for _, p := range points {
		if !c.fits(p, 1) {
			return c, NotePriceVaries
		}
	}
	return c, ""
}

// differentVolumes is the share by which two volumes must differ to tell a minimum from a price.
const differentVolumes = 0.01

// splitFloor separates the smallest volumes, if they cost the same although they differ, from the others.
func splitFloor(points []point) (floor float64, above []point) {
	end, lowest := 0, anyValue
	for ; end < len(points); end++ {
		next := lowest.and(around(points[end].amount, points[end].tolerance))
		if next.empty() {
			break
		}
		lowest = next
	}
	if end < 2 || lowest.high <= 0 || points[end-1].labels-points[0].labels < differentVolumes*points[end-1].labels {
		return 0, points
	}
	return lowest.simplest(), points[end:]
}

// line is amount = price·labels + fee over consecutive points.
type line struct {
	price, fee  float64
	first, last int // indexes of points
}

// fitLines covers the points with as few lines as possible, from the smallest volume up.
func fitLines(points []point) (lines []line, why NoteCode) {
	for first := 0; first < len(points); {
		l, ok := longestLine(points, first)
		if !ok {
			return nil, NotePriceVaries
		}
		lines = append(lines, l)
		first = l.last + 1
	}
	if len(lines) > 4 || 3*len(lines) > len(points)+2 {
		return nil, NotePriceVaries
	}
	return lines, ""
}

// longestLine prefers a line without a fee, which one point determines, to one with a fee that is not much longer.
func longestLine(points []point, first int) (best line, ok bool) {
	for last := first; last < len(points); last++ {
		price, found := slopeThroughOrigin(points[first : last+1])
		if !found {
			break
		}
		best, ok = line{price: price, first: first, last: last}, true
	}
	for last := max(best.last, first) + 1; last < len(points); last++ {
		price, fee, found := slopeAndFee(points[first : last+1])
		if !found {
			break
		}
		if last-first+1 >= 3 {
			best, ok = line{price, fee, first, last}, true
		}
	}
	return best, ok
}

func slopeThroughOrigin(points []point) (float64, bool) {
	prices := anyValue
	for _, p := range points {
		if p.labels <= 0 {
			return 0, false
		}
		prices = prices.and(around(p.amount/p.labels, p.tolerance/p.labels))
	}
	return prices.simplest(), !prices.empty() && prices.low > 0
}

// knownTo is how exactly the points must determine a price, as a share of it.
const knownTo = 0.002

func slopeAndFee(points []point) (price, fee float64, ok bool) {
	prices := anyValue
	for i, p := range points {
		for _, q := range points[:i] {
			if difference := p.labels - q.labels; difference > 0 {
				tolerance := (p.tolerance + q.tolerance) / difference
				prices = prices.and(around((p.amount-q.amount)/difference, tolerance))
			} else if math.Abs(p.amount-q.amount) > p.tolerance+q.tolerance {
				return 0, 0, false
			}
		}
	}
	if prices.empty() || prices.high <= 0 || prices.width() > knownTo*prices.high {
		return 0, 0, false
	}
	for decimals := range maxDecimals + 1 {
		price, written := prices.withDecimals(decimals)
		if !written {
			continue
		}
		if fees := feesAt(points, price); !fees.empty() {
			return price, fees.simplest(), true
		}
	}
	fees := feesAt(points, prices.middle())
	return prices.middle(), fees.middle(), !fees.empty()
}

func feesAt(points []point, price float64) interval {
	fees := anyValue
	for _, p := range points {
		fees = fees.and(around(p.amount-price*p.labels, p.tolerance))
	}
	return fees
}

// volumes counts the different volumes of points that are sorted by it.
func volumes(points []point) int {
	n := 0
	for i, p := range points {
		if i == 0 || p.labels-points[i-1].labels > differentVolumes*p.labels {
			n++
		}
	}
	return n
}

// fromLines turns lines into a fee and tiers. A tier's end is where two lines meet.
func (c *curve) fromLines(lines []line, points []point) NoteCode {
	first := lines[0]
	support := volumes(points[first.first : first.last+1])
	switch {
	case len(lines) > 1 && fallingThroughOrigin(lines) && volumes(points[lines[1].first:]) > len(lines)-1:
		return NoteVolumeDiscount
	case first.fee < 0:
		return NoteTierUnclear // an earlier, cheaper tier
	case first.fee > 0 && support < 3:
		return NoteTwoVolumes
	}
	c.fee, c.feeOrTier = first.fee, first.fee > 0
	c.feeKnown = first.fee > 0 || support >= 2
	for i, l := range lines {
		if i > 0 && volumes(points[l.first:l.last+1]) < 3 || l.price <= 0 {
			return NoteTierUnclear
		}
		t := tier{price: l.price}
		if i < len(lines)-1 {
			next := lines[i+1]
			slope := math.Abs(l.price - next.price)
			tolerance := (points[l.last].tolerance + points[next.first].tolerance) / slope
			t.upTo = around((next.fee-l.fee)/(l.price-next.price), tolerance).simplest()
			if t.upTo < points[l.last].labels-tolerance || t.upTo > points[next.first].labels+tolerance {
				return NotePriceVaries
			}
		}
		c.tiers = append(c.tiers, t)
	}
	return ""
}

// fallingThroughOrigin reports whether larger volumes have a lower price for all their labels.
func fallingThroughOrigin(lines []line) bool {
	for i, l := range lines {
		if l.fee != 0 || i > 0 && l.price >= lines[i-1].price {
			return false
		}
	}
	return true
}

// scaled returns the curve after prices have risen by a factor; a commitment in money stays.
func (c curve) scaled(up float64) curve {
	c.tiers = slices.Clone(c.tiers)
	for i := range c.tiers {
		c.tiers[i].price *= up
	}
	c.fee *= up
	return c
}
