package estimator

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// TestEveryMove checks what holds of any single move, so that ten thousand random scenarios take minutes.
func TestEveryMove(t *testing.T) {
	for _, test := range []struct {
		name     string
		property func(m maker, s Scenario)
	}{
		{"npv never falls with a better candidate or shorter notice", neverFallsWithABetterCandidate},
		{"clauses at their defaults change nothing", defaultsChangeNothing},
		{"splitting a task changes nothing", splittingATaskChangesNothing},
		{"splitting a tier changes nothing", splittingATierChangesNothing},
		{"committed labels are worth their price", committedLabelsAreWorthTheirPrice},
		{"an identical provider is worth nothing in every month", identicalProviderIsWorthNothing},
		{"using up is never worth less than idle run-out", usingUpIsNeverWorthLess},
		{"the parts of every payment add up", partsAddUp},
		{"missing an end of the contract changes the exit only", missedEndChangesTheExitOnly},
	} {
		t.Run(test.name, func(t *testing.T) { holds(t, test.property) })
	}
}

// moved returns one move of the first candidate.
func moved(t TB, s Scenario, k int) (*switching, *switched) {
	t.Helper()
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	sw := newSwitching(newStayBranch(newBasis(&s, nil)), &s.Candidates[0])
	return sw, sw.switchTo(sw.moveAt(k))
}

func npvAt(t TB, s Scenario, k int) Money {
	t.Helper()
	sw, to := moved(t, s, k)
	return sw.money(sw.npv(to))
}

// notBelow fails if an npv is lower than another by more than a minor unit per month of rounding.
func notBelow(t TB, what string, s Scenario, higher, lower Money) {
	t.Helper()
	slack := decimal.New(int64(s.HorizonMonths), -minorUnits(s.Currency))
	if higher.Add(slack).LessThan(lower.Decimal) {
		t.Errorf("%s: npv %s, without %s", what, higher, lower)
	}
}

// sameMoves fails unless a month of either branch costs as much in another scenario.
func sameMoves(t TB, what string, s, other Scenario, k int) {
	t.Helper()
	sw, to := moved(t, s, k)
	swOther, toOther := moved(t, other, k)
	for m := 1; m <= s.HorizonMonths; m++ {
		for branch, pair := range map[string][2]monthResult{
			"stay":   {sw.months[m], swOther.months[m]},
			"switch": {to.months[m], toOther.months[m]},
		} {
			if got, want := pair[1].total.Decimal(), pair[0].total.Decimal(); !got.Equal(want) {
				t.Errorf("%s: month %d of %s costs %s instead of %s", what, m, branch, got, want)
			}
		}
	}
}

func neverFallsWithABetterCandidate(m maker, s Scenario) {
	k := m.cutover(s)
	before := npvAt(m, s, k)
	improve := func(what string, change func(*Scenario, *Candidate)) {
		then := edited(s, func(s *Scenario) { change(s, &s.Candidates[0]) })
		notBelow(m, what, s, npvAt(m, then, k), before)
	}
	improve("more throughput at first", func(_ *Scenario, c *Candidate) {
		m.raiseShare(&c.Transition.InitialThroughput)
	})
	improve("more capacity", func(_ *Scenario, c *Candidate) {
		if c.Offer.Capacity != nil {
			m.raise(c.Offer.Capacity)
		}
	})
	improve("unlimited capacity", func(_ *Scenario, c *Candidate) { c.Offer.Capacity = nil })
	improve("more accuracy", func(_ *Scenario, c *Candidate) { m.raiseShare(&c.Offer.LabelAccuracy) })
	improve("more accuracy at first", func(_ *Scenario, c *Candidate) {
		m.raiseShare(&c.Transition.InitialAccuracy)
	})
	// Credits that would pay the months of notice may be forfeited by leaving earlier.
	leavesAtOnce := !s.Candidates[0].RunOutUse && !s.Incumbent.Contract.EarlyExit.FeeDeclines
	if leavesAtOnce && s.Incumbent.Offer.Credits.IsZero() {
		improve("shorter notice", func(s *Scenario, _ *Candidate) {
			s.Incumbent.Contract.NoticeMonths = m.whole(0, s.Incumbent.Contract.NoticeMonths, "shorter notice")
		})
	}
}

func defaultsChangeNothing(m maker, s Scenario) {
	orDefault := func(months **int, value int) {
		if *months == nil {
			*months = &value
		}
	}
	then := edited(s, func(s *Scenario) {
		for _, o := range []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer} {
			orDefault(&o.CommitmentPeriodMonths, 1)
			orDefault(&o.UpliftMonths, 12)
			if o.TrueUpShare == nil {
				o.TrueUpShare = pointer(one)
			}
			if o.NextUplift == nil {
				o.NextUplift = pointer(o.AnnualUplift)
			}
		}
		if s.Demand.Profile == nil {
			s.Demand.Profile = slices.Repeat([]decimal.Decimal{one}, 12)
		}
		c := &s.Candidates[0]
		orDefault(&c.PhaseMonths, 1)
		if c.MoveShare == nil {
			c.MoveShare = pointer(one)
		}
		if c.Tasks == nil {
			for _, task := range s.Demand.Tasks {
				c.Tasks = append(c.Tasks, task.Name)
			}
		}
	})
	sameMoves(m, "with defaults", s, then, m.cutover(s))
}

// With labels in month 1: without, a rate card's tasks share a pilot evenly.
func splittingATaskChangesNothing(m maker, s Scenario) {
	for i := range s.Demand.Tasks {
		s.Demand.Tasks[i].LabelsPerMonth = s.Demand.Tasks[i].LabelsPerMonth.Add(one)
	}
	if s.Demand.Profile != nil && s.Demand.Profile[0].IsZero() {
		s.Demand.Profile = nil
	}
	then := edited(s, func(s *Scenario) {
		d := &s.Demand
		if d.Tasks == nil {
			for _, name := range []string{"left", "right"} {
				d.Tasks = append(d.Tasks, Task{name, d.LabelsPerMonth.Div(decimal.NewFromInt(2)), d.AnnualGrowth})
			}
			d.LabelsPerMonth, d.AnnualGrowth = decimal.Zero, decimal.Zero
			return
		}
		i := m.whole(0, len(d.Tasks)-1, "task")
		d.Tasks[i].LabelsPerMonth = d.Tasks[i].LabelsPerMonth.Div(decimal.NewFromInt(2))
		half := d.Tasks[i]
		half.Name = "half"
		d.Tasks = append(d.Tasks, half)
		for _, o := range []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer} {
			if o.Pricing.Model == PricingByTask {
				if card := o.Pricing.Prices; card[i].Pricing.Model == PricingTiered {
					card[i].Pricing = PerLabel(m.price("price"))
				}
				o.Pricing.Prices = append(o.Pricing.Prices, TaskPricing{"half", o.Pricing.Prices[i].Pricing})
			}
		}
		if c := &s.Candidates[0]; slices.Contains(c.Tasks, d.Tasks[i].Name) {
			c.Tasks = append(c.Tasks, "half")
		}
	})
	for i, o := range []*Offer{&then.Incumbent.Offer, &then.Candidates[0].Offer} { // as they were, if tiered
		was := []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer}[i]
		if o.Pricing.Model == PricingByTask {
			was.Pricing = ByTask(o.Pricing.Prices[:len(o.Pricing.Prices)-1]...)
		}
	}
	sameMoves(m, "with a task in two halves", s, then, m.cutover(s))
}

func splittingATierChangesNothing(m maker, s Scenario) {
	split := func(p *Pricing) {
		if p.Model == PricingPerLabel {
			*p = Tiered(Tier{pointer(dec("777")), *p.UnitPrice}, Tier{nil, *p.UnitPrice})
		}
		if p.Model == PricingTiered {
			below, last := decimal.Zero, len(p.Tiers)-1
			if last > 0 {
				below = *p.Tiers[last-1].UpTo
			}
			end := below.Add(dec("12345.6"))
			p.Tiers = append(p.Tiers[:last], Tier{&end, p.Tiers[last].UnitPrice}, p.Tiers[last])
		}
	}
	then := edited(s, func(s *Scenario) {
		for _, p := range []*Pricing{&s.Incumbent.Offer.Pricing, &s.Candidates[0].Offer.Pricing} {
			split(p)
			for i := range p.Prices {
				split(&p.Prices[i].Pricing)
			}
		}
	})
	sameMoves(m, "with a tier in two", s, then, m.cutover(s))
}

func committedLabelsAreWorthTheirPrice(m maker, s Scenario) {
	var price [2]decimal.Decimal
	offers := func(s *Scenario) []*Offer { return []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer} }
	for i, o := range offers(&s) {
		price[i] = m.price("price")
		o.Pricing, o.AnnualUplift, o.NextUplift = PerLabel(price[i]), decimal.Zero, nil
	}
	then := edited(s, func(s *Scenario) {
		for i, o := range offers(s) {
			o.Commitment = o.Commitment.Add(o.CommitmentLabels.Mul(price[i]))
			o.CommitmentLabels = decimal.Zero
		}
	})
	sameMoves(m, "in money", s, then, m.cutover(s))
}

// The move may be partial, in phases, a counter-offer or use the commitment up.
func identicalProviderIsWorthNothing(m maker, s Scenario) {
	o, c, contract := &s.Incumbent.Offer, &s.Candidates[0], &s.Incumbent.Contract
	o.PlatformFee, o.Commitment, o.CommitmentLabels = decimal.Zero, decimal.Zero, decimal.Zero
	o.AnnualUplift, o.NextUplift, o.Credits = decimal.Zero, nil, decimal.Zero
	if c.keepsIncumbent(&s.Demand) || c.phases() > 1 || c.RunOutUse { // two capacities, tiers and recoveries
		o.Pricing, o.Capacity, o.RecoveryCost = PerLabel(m.price("price")), nil, decimal.Zero
	}
	contract.EndsMonth, contract.RebateClawback = nil, decimal.Zero
	contract.ExportFee, contract.ExportFeePerLabel = decimal.Zero, decimal.Zero
	s.Models.Count = 0
	c.Offer = *o
	c.Transition = Transition{LeadMonths: c.Transition.LeadMonths, InitialThroughput: one,
		InitialAccuracy: o.LabelAccuracy}
	k := m.cutover(s)
	sw, to := moved(m, s, k)
	for month, benefit := range sw.benefits(to) {
		if !benefit.IsZero() {
			m.Errorf("cutover %d: month %d is worth %s", k, month, benefit.Decimal())
		}
	}
}

// Monthly periods, because more may be bought in a period than it commits to. The incumbent stops nothing, refunds
// nothing and charges no rework, so that only the order of payments and the labels that come with them differ.
func usingUpIsNeverWorthLess(m maker, s Scenario) {
	o, c, contract := &s.Incumbent.Offer, &s.Candidates[0], &s.Incumbent.Contract
	o.TrueUpShare, o.CommitmentPeriodMonths, o.Credits, o.Capacity = nil, nil, decimal.Zero, nil
	o.DisruptionProbability, o.ReworkPriceShare = decimal.Zero, decimal.Zero
	contract.EarlyExit = EarlyExit{}
	c.Offer.Commitment, c.Offer.CommitmentLabels, c.Offer.Credits = decimal.Zero, decimal.Zero, decimal.Zero
	c.Offer.DisruptionProbability, c.Offer.LabelAccuracy = decimal.Zero, o.LabelAccuracy
	c.Transition.InitialThroughput, c.Transition.InitialAccuracy = one, o.LabelAccuracy
	c.Transition.DipPoints = decimal.Zero
	c.Amends, c.MoveShare, c.PhaseMonths, c.Tasks = false, nil, nil, nil
	k := m.cutover(s)
	npv := func(using bool) Money {
		return npvAt(m, edited(s, func(s *Scenario) { s.Candidates[0].RunOutUse = using }), k)
	}
	notBelow(m, "using up", s, npv(true), npv(false))
}

func missedEndChangesTheExitOnly(m maker, s Scenario) {
	k := m.cutover(s)
	sw, to := moved(m, s, k)
	if sw.keepsIncumbent || sw.candidate.Amends {
		return
	}
	missed := sw.moveAt(k)
	missed.endAfter = s.Incumbent.Contract.earliestEnd()
	want := sw.npv(sw.switchTo(missed)).Decimal()
	if got := sw.npvAfterMissing(k, sw.npv(to)).Decimal(); !got.Equal(want) {
		m.Errorf("cutover %d: npv %s after missing month %d, want %s", k, got, missed.endAfter, want)
	}
}

// The sum of all lines is that of the months and of the branch, and the exit is that of its parts.
func partsAddUp(m maker, s Scenario) {
	sw, to := moved(m, s, m.cutover(s))
	for what, months := range map[string][]monthResult{"stay": sw.months, "switch": to.months} {
		for month := 1; month <= s.HorizonMonths; month++ {
			r, sum := months[month], decimal.Zero
			for _, l := range r.lines() {
				sum = sum.Add(l.amount.Decimal())
			}
			if !sum.Equal(r.total.Decimal()) {
				m.Errorf("%s: lines of month %d add up to %s, not to %s", what, month, sum, r.total.Decimal())
			}
		}
	}
	exit := to.months[min(to.last, s.HorizonMonths)].oneTime
	i := slices.IndexFunc(exit, func(l lineAmount) bool { return l.line == Exit })
	if terms := sw.exitTerms(to); i >= 0 {
		sum := terms.Settlement.Add(terms.Clawback.Decimal).Add(terms.Export.Decimal)
		sum = sum.Sub(terms.CreditRefund.Decimal)
		if line := exit[i].amount.Decimal(); !line.Equal(sum) {
			m.Errorf("the exit is %s, its parts are %s", line, sum)
		}
	} else if to.last <= s.HorizonMonths || terms.Method != ExitKept {
		m.Errorf("no exit line, but %s", terms.Method)
	}
}
