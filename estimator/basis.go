package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// basis is what every branch of a scenario shares: the horizon, the volumes,
// the growth of the training set and the worth of money by month. Slices that
// are by month run from 1 to the horizon, with index 0 for today.
type basis struct {
	scenario *Scenario
	program  *num.Program // nil in exact arithmetic
	horizon  int
	digits   int32      // of the currency's minor unit
	volume   []quantity // labels needed, by month
	discount []quantity // present value of 1, by month
	// labels is the size of the training set after each month; relabelling
	// replaces labels, so it is the same in every branch.
	labels   []quantity
	caught   quantity // share of faulty labels that the buyer's review finds
	uncaught quantity // share that it does not
	// wrongLabel is what one wrong label in the training set costs in a month.
	wrongLabel []quantity
}

// newBasis computes the basis of a scenario, exactly if the program is nil.
func newBasis(s *Scenario, program *num.Program) *basis {
	digits := minorUnits(s.Currency)
	b := &basis{
		scenario: s,
		program:  program,
		horizon:  s.HorizonMonths,
		digits:   digits,
		volume:   make([]quantity, s.HorizonMonths+1),
		labels:   make([]quantity, s.HorizonMonths+1),
	}
	b.discount = discountFactors(b.of(&s.DiscountRate), b.horizon)
	b.caught = b.of(&s.Quality.ReviewShare).Mul(b.of(&s.Quality.CatchRate))
	b.uncaught = b.caught.Complement()
	grown := growth(b.of(&s.Demand.AnnualGrowth), year(b.horizon))
	b.labels[0] = b.of(&s.Demand.DatasetLabels)
	for m := 1; m <= b.horizon; m++ {
		if m > 1 && year(m) == year(m-1) {
			b.volume[m] = b.volume[m-1]
		} else {
			b.volume[m] = b.of(&s.Demand.LabelsPerMonth).Mul(grown[year(m)]).Trim()
		}
		b.labels[m] = b.labels[m-1].Add(b.volume[m])
	}
	b.wrongLabel = b.wrongLabelCosts()
	return b
}

// of is a field of the scenario: the one way in which inputs enter formulas.
func (b *basis) of(field *decimal.Decimal) quantity {
	return b.program.Field(field)
}

// rounded rounds an amount to the minor unit, half away from zero.
func (b *basis) rounded(amount quantity) quantity { return amount.Round(b.digits) }

// money is an exact amount as money.
func (b *basis) money(amount quantity) Money { return Money{b.rounded(amount).Decimal()} }

// entry is one line of a month in the books of a branch.
type entry struct {
	line   Line
	amount quantity
}

// entry is an amount as a line, rounded once.
func (b *basis) entry(line Line, amount quantity) entry {
	return entry{line, b.rounded(amount)}
}

// plus is a sum and some entries.
func plus(sum quantity, entries []entry) quantity {
	for _, e := range entries {
		sum = sum.Add(e.amount)
	}
	return sum
}
