package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// maker draws parts of random valid scenarios.
type maker struct{ *rapid.T }

// number draws a number between two bounds with a number of decimals. The bounds come
// up more often than other values.
func (m maker) number(low, high int64, decimals int32, label string) decimal.Decimal {
	unit := int64(1)
	for range decimals {
		unit *= 10
	}
	return decimal.New(rapid.Int64Range(low*unit, high*unit).Draw(m.T, label), -decimals)
}

func (m maker) whole(low, high int, label string) int {
	return rapid.IntRange(low, high).Draw(m.T, label)
}

func (m maker) share(label string) decimal.Decimal { return m.number(0, 1, 4, label) }
func (m maker) money(label string) decimal.Decimal { return m.number(0, 50_000, 3, label) }
func (m maker) price(label string) decimal.Decimal { return m.number(0, 4, 3, label) }
func (m maker) rate(label string) decimal.Decimal  { return m.number(0, 300, 2, label) }
func (m maker) hours(label string) decimal.Decimal { return m.number(0, 200, 1, label) }
func (m maker) maybe(label string) bool            { return rapid.Bool().Draw(m.T, label) }

// scenario draws a valid scenario with one candidate.
func (m maker) scenario() Scenario {
	s := m.plainScenario()
	m.addClauses(&s)
	return s
}

// plainScenario draws a scenario of one task and a simple contract, all of which moves at once.
func (m maker) plainScenario() Scenario {
	s := Scenario{
		Version:       1,
		Currency:      rapid.SampledFrom([]string{"USD", "EUR", "JPY", "KWD"}).Draw(m.T, "currency"),
		HorizonMonths: m.whole(1, 30, "horizon"),
		DiscountRate:  m.number(0, 1, 3, "discount rate"),
		ShortfallCost: m.price("shortfall cost"),
		Demand: Demand{
			LabelsPerMonth: m.number(0, 100_000, 0, "labels"),
			AnnualGrowth:   m.number(-9, 20, 1, "growth").Shift(-1),
			DatasetLabels:  m.number(0, 1_000_000, 0, "dataset"),
		},
		Quality: Quality{m.share("review"), m.share("catch"), m.number(0, 10, 1, "minutes"), m.rate("reviewer")},
		Models: Models{
			m.whole(0, 5, "models"), m.hours("gpu hours"), m.rate("gpu rate"), m.hours("engineers"),
			m.hours("evaluation"), m.share("incremental"), m.whole(0, 4, "rounds"), m.whole(1, 6, "interval"),
			m.number(0, 2, 2, "sensitivity"), m.money("point value"),
		},
		Team:      Team{m.rate("staff"), m.rate("engineer"), m.rate("legal")},
		Incumbent: Incumbent{Name: "Current provider", Offer: m.offer(), Contract: m.contract()},
	}
	if m.maybe("dated") {
		s.Start = "2026-11"
	}
	s.Candidates = []Candidate{m.candidate(s.HorizonMonths)}
	return s
}

func (m maker) candidate(horizon int) Candidate {
	lead := m.whole(1, min(6, horizon), "lead")
	c := Candidate{Name: "New provider", Offer: m.offer(), Transition: Transition{
		LeadMonths:       lead,
		ProcurementHours: m.hours("procurement"), SecurityHours: m.hours("security"), LegalHours: m.hours("legal"),
		GuidelineHours: m.hours("guideline"), IntegrationHours: m.hours("integration"),
		CalibrationHours: m.hours("calibration"),
		PilotLabels:      m.number(0, 5000, 0, "pilot"), SetupFee: m.money("setup"),
		ParallelMonths: m.whole(0, lead, "parallel months"), ParallelShare: m.share("parallel share"),
		RelabelShare: m.share("relabel"), InitialThroughput: m.share("throughput"),
		InitialAccuracy: m.share("initial accuracy"),
		RampHalfLife:    m.number(0, 6, 1, "ramp"), DipPoints: m.number(0, 5, 1, "dip"),
		DipHalfLife:      m.number(0, 6, 1, "dip half-life"),
		ClaimProbability: m.share("claim"), ClaimCost: m.money("claim cost"), OtherCost: m.money("other"),
	}}
	if m.maybe("cutover given") {
		c.CutoverMonth = pointer(m.whole(lead, horizon, "cutover"))
	}
	return c
}

func (m maker) offer() Offer {
	o := Offer{
		Pricing:               m.pricing(),
		AnnualUplift:          m.number(-5, 5, 1, "uplift").Shift(-1),
		LabelAccuracy:         m.share("accuracy"),
		ReworkPriceShare:      m.share("rework"),
		DisruptionProbability: m.share("disruption"),
		DisruptionMonths:      m.number(0, 6, 1, "disruption months"),
		RecoveryCost:          m.money("recovery"),
	}
	if m.maybe("fixed charges") {
		o.PlatformFee, o.Commitment, o.Credits = m.money("fee"), m.money("commitment"), m.money("credits")
	}
	if m.maybe("limited") {
		o.Capacity = pointer(m.number(0, 120_000, 0, "capacity"))
	}
	return o
}

func (m maker) pricing() Pricing {
	switch rapid.SampledFrom([]PricingModel{PricingPerLabel, PricingHourly, PricingTiered}).Draw(m.T, "pricing") {
	case PricingHourly:
		return Hourly(m.number(0, 60, 2, "hourly"), m.number(0, 5, 1, "minutes per label"))
	case PricingTiered:
		ends := rapid.SliceOfNDistinct(rapid.Int64Range(1, 100_000), 0, 3, rapid.ID[int64]).Draw(m.T, "tiers")
		slices.SortFunc(ends, cmp.Compare[int64])
		var tiers []Tier
		for _, end := range ends {
			tiers = append(tiers, Tier{UpTo: pointer(decimal.NewFromInt(end)), UnitPrice: m.price("tier")})
		}
		return Tiered(append(tiers, Tier{UnitPrice: m.price("last tier")})...)
	default:
		return PerLabel(m.price("price"))
	}
}

func (m maker) contract() Contract {
	return Contract{
		MonthsLeft:        m.whole(0, 36, "months left"),
		RenewalMonths:     m.whole(0, 14, "renewal"),
		NoticeMonths:      m.whole(0, 6, "notice"),
		EarlyExit:         EarlyExit{m.maybe("early exit"), m.share("exit share"), m.money("exit fee"), false},
		RebateClawback:    m.money("clawback"),
		CreditRefundShare: m.share("refund"),
		ExportFee:         m.money("export"),
		ExportFeePerLabel: m.number(0, 1, 3, "export per label"),
	}
}

// cutover draws a month in which the first candidate can take over.
func (m maker) cutover(s Scenario) int {
	c := &s.Candidates[0]
	return m.whole(c.Transition.LeadMonths, s.HorizonMonths-c.phases()+1, "month")
}

// holds checks a property on random valid scenarios.
func holds(t TB, property func(m maker, s Scenario)) {
	check(t, maker.scenario, property)
}

// holdsPlainly checks a property on random valid scenarios without clauses.
func holdsPlainly(t TB, property func(m maker, s Scenario)) {
	check(t, maker.plainScenario, property)
}

func check(t TB, draw func(maker) Scenario, property func(m maker, s Scenario)) {
	rapid.Check(t, func(r *rapid.T) {
		m := maker{r}
		s := draw(m)
		if err := s.Validate(); err != nil {
			r.Fatalf("the generator made a bad scenario: %v", err)
		}
		property(m, s)
	})
}

// TB is the part of testing.TB that rapid has too.
type TB = rapid.TB

// edited returns a deep copy of a scenario with a change.
func edited(s Scenario, change func(*Scenario)) Scenario {
	s = s.clone()
	change(&s)
	return s
}

// repriced returns a pricing with all prices times a factor.
func repriced(p Pricing, factor decimal.Decimal) Pricing {
	times := func(price *decimal.Decimal) *decimal.Decimal {
		if price == nil {
			return nil
		}
		return pointer(price.Mul(factor))
	}
	p.UnitPrice, p.HourlyRate = times(p.UnitPrice), times(p.HourlyRate)
	p.Tiers = slices.Clone(p.Tiers)
	for i := range p.Tiers {
		p.Tiers[i].UnitPrice = p.Tiers[i].UnitPrice.Mul(factor)
	}
	p.Prices = slices.Clone(p.Prices)
	for i := range p.Prices {
		p.Prices[i].Pricing = repriced(p.Prices[i].Pricing, factor)
	}
	return p
}
