package evidence

import "math"

// trueUps is a commitment for periods of several months: in a period's last month, the provider bills the amount by
// which the period's charges fall short of it.
type trueUps struct {
	months int               // of a period; 0: there is no such commitment
	floor  float64           // of a period
	billed map[Month]float64 // by the last month of a period
	open   map[Month]bool    // ends of periods that began before the first invoice, with an amount that cannot be checked
}

// periodLengths are the usual ones, in months.
var periodLengths = []int{3, 6, 12}

// fitPeriods finds prices and the only commitment period that explain the amounts. Two periods must show the same
// floor, or one if the invoices name the true-up. Otherwise, the code says why there is none, if anything hints at one.
func fitPeriods(points []point, named map[Month]float64) (f priceFit, why NoteCode) {
	s := periodSearch{points: points, named: named, byMonth: map[Month]point{}}
	for _, p := range points {
		s.byMonth[p.month] = p
	}
	found := 0
	for _, length := range periodLengths {
		for last := range Month(length) {
			fit, code := s.try(length, last)
			switch {
			case code == "":
				f, found = fit, found+1
			case code != NotePriceVaries && why == "":
				why = code
			}
		}
	}
	switch {
	case found == 1:
		return f, ""
	case found > 1:
		return priceFit{}, NoteTrueUpOpen
	}
	return priceFit{}, why
}

type periodSearch struct {
	points  []point
	byMonth map[Month]point
	named   map[Month]float64 // amounts of rows that are called a true-up
}

// try fits prices to the months that end no period, and then a floor to whole periods.
func (s *periodSearch) try(length int, last Month) (f priceFit, why NoteCode) {
	isEnd := func(m Month) bool { return m%Month(length) == last }
	var within []point
	for _, p := range s.points {
		p.amount -= s.named[p.month]
		if len(s.named) > 0 || !isEnd(p.month) {
			within = append(within, p)
		}
		if s.named[p.month] != 0 && !isEnd(p.month) {
			return f, NotePriceVaries
		}
	}
	if f.curve, f.why = fitCurve(within); f.why != "" {
		f, _ = fitRise(within)
	}
	end := s.points[len(s.points)-1].month
	if f.why != "" || !f.feeKnown || f.commitment > 0 || f.up(within[len(within)-1].month, end) != 1 {
		return f, NotePriceVaries
	}
	f.trueUps = trueUps{months: length, billed: map[Month]float64{}, open: map[Month]bool{}}
	var sums periodSums
	for _, p := range s.points {
		if isEnd(p.month) && !s.settle(&f, p, end, &sums) {
			return f, NotePriceVaries
		}
	}
	if why = sums.problem(len(s.named) > 0); why != "" {
		return f, why
	}
	f.trueUps.floor = sums.totals.simplest()
	for m, charges := range sums.charges {
		f.trueUps.billed[m] = f.trueUps.floor - charges
	}
	return f, ""
}

// periodSums is what the periods with a true-up add up to.
type periodSums struct {
	totals    interval
	charges   map[Month]float64 // by the end of a period with a true-up
	smallest  interval          // charges of those periods
	least     float64           // charges of a period without one
	tolerance float64           // of a period's charges
}

// settle reads the period that ends with a month. It reports whether the month's amount can be explained.
func (s *periodSearch) settle(f *priceFit, p point, last Month, all *periodSums) bool {
	if all.charges == nil {
		*all = periodSums{totals: anyValue, charges: map[Month]float64{}, smallest: anyVolume, least: math.Inf(1)}
	}
	up := f.up(p.month, last)
	extra, tolerance := p.amount-f.amount(p.labels, up), 2*p.tolerance
	if extra < -tolerance {
		return false
	}
	charges, sumTolerance := 0.0, 0.0
	for m := p.month - Month(f.trueUps.months) + 1; m <= p.month; m++ {
		of, ok := s.byMonth[m]
		if !ok { // the period began before the first invoice, or has a gap
			f.trueUps.open[p.month] = extra > tolerance
			return true
		}
		charges += of.amount - f.fee*f.up(m, last)
		sumTolerance += 2 * of.tolerance
	}
	if extra <= tolerance {
		all.least = math.Min(all.least, charges+sumTolerance)
		return true
	}
	all.tolerance = math.Max(all.tolerance, sumTolerance)
	all.totals = all.totals.and(around(charges, sumTolerance))
	all.charges[p.month] = charges - extra
	all.smallest = all.smallest.including(charges - extra)
	return true
}

// problem returns why the periods do not determine a commitment, or "".
func (a *periodSums) problem(named bool) NoteCode {
	switch {
	case len(a.charges) == 0:
		return NotePriceVaries
	case a.totals.empty():
		return NoteTrueUpVaries
	case a.least < a.totals.low:
		return NotePriceVaries
	case named:
		return ""
	case len(a.charges) == 1:
		return NoteTrueUpOnce
	case a.smallest.width() <= 2*a.tolerance:
		return NoteTrueUpOpen // or a fee that is billed once per period
	}
	return ""
}

// commitment sets the commitment per month, and the period in which it is settled.
func (d *deriver) commitment(f *priceFit) {
	perMonth, months := f.commitment, 1
	if f.months > 0 {
		perMonth, months = f.floor/float64(f.months), f.months
	}
	if perMonth > 0 {
		d.figure("/incumbent/offer/commitment", text(perMonth, 4))
		d.figure("/incumbent/offer/commitment_period_months", months)
	}
}
