package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// Split is a move of a share of the labels at the end of its own best month.
type Split struct {
	MoveShare    decimal.Decimal `json:"move_share"`
	CutoverMonth int             `json:"cutover_month"`
	CutoverDate  string          `json:"cutover_date,omitempty"`
	NPV          Money           `json:"npv"`
}

// SplitOf returns the net present value of moving a tenth, two tenths … or all of the labels to a candidate, given by
// its index. No commitment is used up while the contract runs out. The incumbent's own offer has no splits.
//
// A bad scenario or index gives [Problems], a context that ends gives its error.
func SplitOf(ctx Context, s Scenario, candidate int) ([]Split, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return nil, err
	}
	splits := []Split{}
	c := s.Candidates[q.candidate]
	if c.Amends {
		return splits, nil
	}
	c.RunOutUse = false
	stay := newStayBranch(newBasis(&s, nil))
	for tenth := int64(1); tenth <= 10; tenth++ {
		share := decimal.New(tenth, -1)
		moved := c
		moved.MoveShare = &share
		sw := newSwitching(stay, &moved)
		values, err := sw.npvByCutover(ctx)
		if err != nil {
			return nil, err
		}
		timing, best := sw.newTiming(values)
		at := timing[best-timing[0].CutoverMonth]
		splits = append(splits, Split{share, at.CutoverMonth, at.CutoverDate, at.NPV})
	}
	return splits, nil
}

// Horizons tells how far ahead one has to look for a move to pay in its best month. Shortest is the first horizon from
// which on npv stays at or above 0 up to the longest horizon.
type Horizons struct {
	Points   []HorizonPoint `json:"points"`
	Shortest *int           `json:"shortest"` // nil: none
}

// HorizonPoint is the net present value in the best month up to a horizon.
type HorizonPoint struct {
	Months int    `json:"months"`
	NPV    *Money `json:"npv"` // nil: too short for the move
}

const longestHorizon = 120

// HorizonsOf returns how the horizon decides on moving to a candidate, given by its index.
//
// A bad scenario or index gives [Problems], a context that ends gives its error.
func HorizonsOf(ctx Context, s Scenario, candidate int) (Horizons, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return Horizons{}, err
	}
	h := Horizons{}
	months := sorted([]int{12, 24, 36, 60, s.HorizonMonths}, cmp.Compare[int])
	s.HorizonMonths = longestHorizon
	longest := q.newSwitching(nil)
	for _, horizon := range slices.Compact(months) {
		point := HorizonPoint{Months: horizon}
		if horizon >= longest.shortestHorizon() {
			sw := longest.within(horizon)
			values, err := sw.npvByCutover(ctx)
			if err != nil {
				return Horizons{}, err
			}
			timing, best := sw.newTiming(values)
			point.NPV = &timing[best-timing[0].CutoverMonth].NPV
		}
		h.Points = append(h.Points, point)
	}
	h.Shortest, err = longest.shortestPaying(ctx)
	return h, err
}

func (sw *switching) shortestHorizon() int { return sw.candidate.Transition.LeadMonths + sw.phases - 1 }

// shortestPaying looks from the longest horizon down to the first one at which no month pays. The month that pays at
// one horizon mostly does at the next, so it is tried first.
func (sw *switching) shortestPaying(ctx Context) (shortest *int, err error) {
	likely := sw.lastCutover()
	for horizon := sw.horizon; horizon >= sw.shortestHorizon(); horizon-- {
		month, err := sw.within(horizon).payingMonth(ctx, likely)
		if err != nil || month == 0 {
			return shortest, err
		}
		shortest, likely = &horizon, month
	}
	return shortest, nil
}

// payingMonth returns a cutover month with an npv of at least 0, starting with a likely one; 0 if there is none.
func (sw *switching) payingMonth(ctx Context, likely int) (month int, err error) {
	first, last := sw.candidate.Transition.LeadMonths, sw.lastCutover()
	likely = min(likely, last)
	for i := range last - first + 1 {
		if err := contextError(ctx); err != nil {
			return 0, err
		}
		k := first + (likely-first+i)%(last-first+1)
		if !sw.money(sw.npv(sw.switchTo(sw.moveAt(k)))).IsNegative() {
			return k, nil
		}
	}
	return 0, nil
}

// within returns the same move up to a shorter horizon. Months share what does not depend on the horizon.
func (sw *switching) within(horizon int) *switching {
	b, stay, shorter := *sw.basis, *sw.stayBranch, *sw
	b.horizon = horizon
	stay.basis, shorter.stayBranch = &b, &stay
	stay.months = make([]monthResult, horizon+1)
	stay.addMonths(func(m int) *delivery { return sw.months[m].delivery })
	return &shorter
}
