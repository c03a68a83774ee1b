package estimator

import "github.com/shopspring/decimal"

// basis is what every branch of a scenario shares: the horizon, the volumes,
// the growth of the training set and the worth of money by month. Slices that
// are by month run from 1 to the horizon, with index 0 for today.
type basis struct {
	scenario *Scenario
	horizon  int
	digits   int32 // of the currency's minor unit
	zero     decimal.Decimal
	volume   []decimal.Decimal // labels needed, by month
	discount []decimal.Decimal // present value of 1, by month
	// labels is the size of the training set after each month; relabelling
	// replaces labels, so it is the same in every branch.
	labels []decimal.Decimal
}

func newBasis(s *Scenario) *basis {
	digits := minorUnits(s.Currency)
	b := &basis{
		scenario: s,
		horizon:  s.HorizonMonths,
		digits:   digits,
		zero:     decimal.New(0, -digits),
		discount: discounts(s.DiscountRate, s.HorizonMonths),
		volume:   make([]decimal.Decimal, s.HorizonMonths+1),
		labels:   make([]decimal.Decimal, s.HorizonMonths+1),
	}
	grown := growth(s.Demand.AnnualGrowth, year(s.HorizonMonths))
	b.labels[0] = s.Demand.DatasetLabels
	for m := 1; m <= b.horizon; m++ {
		b.volume[m] = cut(s.Demand.LabelsPerMonth.Mul(grown[year(m)]))
		b.labels[m] = b.labels[m-1].Add(b.volume[m])
	}
	return b
}

// money rounds an amount to the minor unit, half away from zero.
func (b *basis) money(amount decimal.Decimal) Money {
	if amount.Exponent() < -tiePlaces {
		amount = amount.Round(tiePlaces)
	}
	return Money{amount.Round(b.digits)}
}

// divided is a quotient as money, rounded once; the divisor is not 0.
func (b *basis) divided(dividend, divisor decimal.Decimal) Money {
	return b.money(dividend.DivRound(divisor, tiePlaces))
}

// line is an amount as a line, rounded once.
func (b *basis) line(line Line, amount decimal.Decimal) LineAmount {
	return LineAmount{line, b.money(amount)}
}
