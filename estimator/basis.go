package estimator

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// quantity is a number of the model: an exact decimal or, in a simulation, a float64 for each draw.
type quantity = num.Quantity

var (
	unity          = num.Whole(1)
	minutesPerHour = num.Whole(60)
	pointsPerShare = num.Whole(100) // percentage points in a share of 1

	one     = decimal.NewFromInt(1)
	half    = decimal.New(5, -1)
	hundred = decimal.NewFromInt(100)
)

// Slices by month run from 1 to the horizon; index 0 is today.
type basis struct {
	scenario *Scenario
	program  *num.Program // nil in exact arithmetic
	events   events       // nil: expected values
	horizon  int
	digits   int32       // of the currency's minor unit
	needs    []*workload // labels needed, by month
	discount []quantity  // present value of 1, by month
	// labels is the size of the training set after each month. Relabelling replaces labels, so it is the same in every
	// branch.
	labels         []quantity
	detectedShare  quantity   // share of wrong labels that the buyer's review finds
	missRate       quantity   // share that it does not find
	noisyLabelCost []quantity // cost of one wrong label in the training set, by month
	tierCharges    map[*Tier][]decimal.Decimal
}

func newBasis(s *Scenario, program *num.Program) *basis {
	b := &basis{
		scenario: s,
		program:  program,
		horizon:  s.HorizonMonths,
		digits:   minorUnits(s.Currency),
		labels:   make([]quantity, s.HorizonMonths+1),

		tierCharges: map[*Tier][]decimal.Decimal{},
	}
	b.discount = discountFactors(b.of(&s.DiscountRate), b.horizon)
	b.detectedShare = b.of(&s.Quality.ReviewShare).Mul(b.of(&s.Quality.CatchRate))
	b.missRate = b.detectedShare.Complement()
	b.needs = b.newNeeds()
	b.labels[0] = b.of(&s.Demand.DatasetLabels)
	for m := 1; m <= b.horizon; m++ {
		b.labels[m] = b.labels[m-1].Add(b.needs[m].total)
	}
	b.noisyLabelCost = b.noisyLabelCosts()
	return b
}

func (b *basis) allTasks() []bool {
	return slices.Repeat([]bool{true}, max(1, len(b.scenario.Demand.Tasks)))
}

// of returns an input. Inputs enter formulas only through it.
func (b *basis) of(field *decimal.Decimal) quantity { return b.program.Field(field) }

func (b *basis) rounded(amount quantity) quantity { return amount.Round(b.digits) }

func (b *basis) money(amount quantity) Money { return Money{b.rounded(amount).Decimal()} }

// growth returns (1+rate)^n for n = 0..years.
func growth(rate quantity, years int) []quantity {
	factors := []quantity{unity}
	for n := 1; n <= years; n++ {
		factors = append(factors, factors[n-1].Mul(rate.Add(unity)).Trim())
	}
	return factors
}

// discountFactors returns (1+rate)^(−m/12) for m = 0..months; the rate is per year.
func discountFactors(rate quantity, months int) []quantity {
	month := unity.Div(rate.Add(unity).TwelfthRoot())
	factors := []quantity{unity}
	for m := 1; m <= months; m++ {
		factors = append(factors, factors[m-1].Mul(month).Trim())
	}
	return factors
}

func monthlyProbability(p quantity) quantity {
	return p.Complement().TwelfthRoot().Complement()
}

// decays returns 0.5^((j−1)/halfLife) for j = 1..months, with 0^0 = 1; index 0 is unused.
func decays(halfLife quantity, months int) []quantity {
	month := halfLife.Halving()
	factors := []quantity{{}, unity}
	for j := 2; j <= months; j++ {
		factors = append(factors, factors[j-1].Mul(month).Trim())
	}
	return factors
}

const monthsPerYear = 12

// year returns the number of whole years that end before month m.
func year(m int) int { return (m - 1) / monthsPerYear }

// calendarMonth counts months from January of the year 0. Package time would enlarge the browser's download.
type calendarMonth int

func parseMonth(text string) (month calendarMonth, ok bool) {
	if len(text) != len("YYYY-MM") || text[4] != '-' || !allDigits(text[:4]) || !allDigits(text[5:]) {
		return 0, false
	}
	y, _ := strconv.Atoi(text[:4])
	m, _ := strconv.Atoi(text[5:])
	return calendarMonth(y*monthsPerYear + m - 1), m >= 1 && m <= monthsPerYear
}

func (c calendarMonth) year() int { return int(c) / monthsPerYear }

func (c calendarMonth) String() string {
	return fmt.Sprintf("%04d-%02d", c.year(), int(c)%monthsPerYear+1)
}

// date returns the calendar month of month m, "" if the scenario has no start. Month 0 is the one before month 1.
func date(start string, m int) string {
	first, ok := parseMonth(start)
	if !ok { // only an empty start passes validation and does not parse
		return ""
	}
	return (first + calendarMonth(m-1)).String()
}

func paybackDate(start string, payback *int) string {
	if payback == nil || *payback == 0 {
		return ""
	}
	return date(start, *payback)
}
