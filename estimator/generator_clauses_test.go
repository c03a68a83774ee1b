package estimator

import (
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// addClauses adds tasks, a season and clauses of contracts to a plain scenario. Each is as often absent.
func (m maker) addClauses(s *Scenario) {
	if m.maybe("tasks") {
		m.addTasks(s)
	}
	if m.maybe("season") {
		s.Demand.Profile = m.profile()
	}
	m.addOfferClauses(&s.Incumbent.Offer)
	m.addContractClauses(&s.Incumbent.Contract)
	for i := range s.Candidates {
		m.addOfferClauses(&s.Candidates[i].Offer)
		m.addMove(&s.Candidates[i], s)
	}
}

func (m maker) addTasks(s *Scenario) {
	d := &s.Demand
	d.LabelsPerMonth, d.AnnualGrowth = decimal.Zero, decimal.Zero
	for _, name := range []string{"box", "mask", "text"}[:m.whole(2, 3, "number of tasks")] {
		d.Tasks = append(d.Tasks, Task{
			Name:           name,
			LabelsPerMonth: m.number(0, 50_000, 0, "task's labels"),
			AnnualGrowth:   m.number(-9, 20, 1, "task's growth").Shift(-1),
		})
	}
	offers := []*Offer{&s.Incumbent.Offer}
	for i := range s.Candidates {
		offers = append(offers, &s.Candidates[i].Offer)
	}
	for _, offer := range offers {
		if m.maybe("rate card") {
			var prices []TaskPricing
			for _, task := range d.Tasks {
				prices = append(prices, TaskPricing{task.Name, m.pricing()})
			}
			offer.Pricing = ByTask(prices...)
		}
	}
}

// profile draws twelve factors around 1, in pairs that add up to 2.
func (m maker) profile() (factors []decimal.Decimal) {
	for range 6 {
		above := m.share("season's height")
		factors = append(factors, one.Add(above), one.Sub(above))
	}
	return factors
}

func (m maker) addOfferClauses(o *Offer) {
	if m.maybe("commitment in labels") {
		o.CommitmentLabels = m.number(0, 50_000, 0, "labels committed")
	}
	if m.maybe("period") {
		o.CommitmentPeriodMonths = pointer(m.whole(1, 14, "months of a period"))
		o.Prepaid = m.maybe("prepaid")
	}
	if m.maybe("true-up") {
		o.TrueUpShare = pointer(m.share("share of a shortfall"))
	}
	if m.maybe("other first uplift") {
		o.NextUplift = pointer(m.number(-5, 5, 1, "first uplift").Shift(-1))
	}
	if m.maybe("other interval") {
		o.UpliftMonths = pointer(m.whole(1, 30, "months between uplifts"))
	}
	if m.maybe("credits expire") {
		o.CreditsExpireMonth = pointer(m.whole(0, 30, "last month of credits"))
	}
}

func (m maker) addContractClauses(c *Contract) {
	if m.maybe("begun period") {
		c.CommitmentSpent = m.money("spent")
	}
	c.CommitmentEndsWithTerm = m.maybe("commitment lapses")
	c.EarlyExit.FeeDeclines = m.maybe("fee declines")
	c.ClawbackDeclines = m.maybe("clawback declines")
	if m.whole(0, 3, "incumbent stops") == 0 {
		c.EndsMonth = pointer(m.whole(0, 36, "incumbent's last month"))
	}
}

// addMove makes a candidate a counter-offer, or moves a part, in phases, or with the commitment used up.
func (m maker) addMove(c *Candidate, s *Scenario) {
	switch rapid.SampledFrom([]string{"whole", "amends", "used up", "partial"}).Draw(m.T, "move") {
	case "amends":
		c.Amends = true
	case "used up":
		c.RunOutUse = true
	case "partial":
		if m.maybe("share") {
			c.MoveShare = pointer(m.number(1, 1000, 0, "share that moves").Shift(-3))
		}
		if s.Demand.Tasks != nil && m.maybe("some tasks") {
			c.Tasks = []string{s.Demand.Tasks[m.whole(0, 1, "task that moves")].Name}
		}
		if m.maybe("phases") {
			lead := c.Transition.LeadMonths
			phases := m.whole(1, min(24, s.HorizonMonths-lead+1), "number of phases")
			c.PhaseMonths = &phases
			if c.CutoverMonth != nil {
				c.CutoverMonth = pointer(m.whole(lead, s.HorizonMonths-phases+1, "cutover before phases"))
			}
		}
	}
}
