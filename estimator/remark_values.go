package estimator

import (
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// feeNeverDue returns the inputs of an early exit that costs something although staying owes nothing.
func (b *basis) feeNeverDue() (values RemarkValues, pointers []string) {
	offer, early := &b.scenario.Incumbent.Offer, &b.scenario.Incumbent.Contract.EarlyExit
	commits := offer.Commitment.IsPositive() || offer.CommitmentLabels.IsPositive()
	if !early.Allowed || offer.PlatformFee.IsPositive() || commits && !b.trueUp(offer).IsZero() {
		return values, nil
	}
	if early.FixedFee.IsPositive() {
		values.Amount = &early.FixedFee
		pointers = append(pointers, contractPointer+"/early_exit/fixed_fee")
	}
	if early.ShareOfRemaining.IsPositive() {
		pointers = append(pointers, contractPointer+"/early_exit/share_of_remaining")
	}
	return values, pointers
}

// serviceOf returns the service of one party in a month, nil if it has none.
func serviceOf(of party, r monthResult) *service {
	for _, s := range r.delivery.services {
		if (s.serviceMonth > 0) == (of == ofCandidate) {
			return s
		}
	}
	return nil
}

func commitmentPointers(offer *Offer, at string) (pointers []string) {
	if offer.Commitment.IsPositive() {
		pointers = append(pointers, at+"/commitment")
	}
	if offer.CommitmentLabels.IsPositive() {
		pointers = append(pointers, at+"/commitment_labels")
	}
	return pointers
}

type unmetPeriod struct {
	from, to             int
	committed, purchased quantity
}

// unmetPeriods returns the commitment periods that begin in a month or later and commit to much more than is bought.
func (b *basis) unmetPeriods(p *provider, of periods, service func(m int) *service, from int) (unmet []unmetPeriod) {
	if !p.commits {
		return nil
	}
	var period unmetPeriod
	for m := of.first; m <= of.last; m++ {
		if m == max(of.start(m), of.first) {
			period = unmetPeriod{from: m}
			period.committed, period.purchased = b.beforeFirst(p, of, m)
		}
		period.committed = period.committed.Add(p.commitment[m])
		if s := service(m); s != nil {
			period.purchased = period.purchased.Add(s.purchase)
		}
		bought := period.purchased.Decimal().Mul(commitmentSlack)
		if m == min(of.end(m), of.last) && period.from >= from && period.committed.Decimal().GreaterThan(bought) {
			period.to = m
			unmet = append(unmet, period)
		}
	}
	return unmet
}

// unmetByMoving returns the incumbent's periods that staying would meet.
func (sw *switching) unmetByMoving(to *switched, from int) (unmet []unmetPeriod) {
	if !sw.keepsIncumbent {
		return nil
	}
	periods := sw.newIncumbentAccount().periods
	of := func(months []monthResult) []unmetPeriod {
		service := func(m int) *service { return serviceOf(ofIncumbent, months[m]) }
		return sw.unmetPeriods(sw.incumbent, periods, service, from)
	}
	staying := map[int]bool{}
	for _, p := range of(sw.months) {
		staying[p.from] = true
	}
	for _, p := range of(to.months) {
		if !staying[p.from] {
			unmet = append(unmet, p)
		}
	}
	return unmet
}

func (b *basis) unmetValues(unmet []unmetPeriod) RemarkValues {
	first := unmet[0]
	committed, purchased := b.money(first.committed).Decimal, b.money(first.purchased).Decimal
	return b.span(first.from, first.to).counted(len(unmet)).compared(committed, purchased)
}

// belowNeed returns the first month in which a provider gets more labels than it can deliver, and how many there are.
func (b *basis) belowNeed(offer *Offer, service func(m int) *service) (values RemarkValues, ok bool) {
	count := 0
	for m := 1; offer.Capacity != nil && m <= b.horizon; m++ {
		s := service(m)
		if s == nil || s.stopped || !s.late().Decimal().IsPositive() {
			continue
		}
		if count++; count == 1 {
			values = b.span(m, 0).compared(*offer.Capacity, s.work.total.Decimal().Round(ratioPlaces))
		}
	}
	return values.counted(count), count > 0
}

func (b *basis) expiredCredits(a account, offer *Offer) (values RemarkValues, ok bool) {
	amount := b.money(a.expired)
	if !amount.IsPositive() {
		return values, false
	}
	values = b.span(a.first-1+*offer.CreditsExpireMonth, 0)
	values.Amount = &amount.Decimal
	return values, true
}

// cutPeriod returns the commitment period that the horizon cuts off.
func (b *basis) cutPeriod(p *provider, of periods) (RemarkValues, bool) {
	h := b.horizon
	cut := p.commits && of.first <= h && of.last == h && !of.ends(h) && !p.commitment[h].IsZero()
	return b.span(h, of.end(h)), cut
}

// widePrices compares the average price per label that moves in month 1.
func (sw *switching) widePrices() (values RemarkValues, ok bool) {
	labels := sw.needs[1].part(sw.moving, unity).total
	if labels.IsZero() {
		labels = unity
	}
	price := func(offer *Offer) decimal.Decimal {
		return sw.chargeDivided(&offer.Pricing, labels, sw.moving).Div(labels).Decimal().Round(ratioPlaces)
	}
	candidate, incumbent := price(&sw.candidate.Offer), price(&sw.scenario.Incumbent.Offer)
	low, high := decimal.Min(candidate, incumbent), decimal.Max(candidate, incumbent)
	values = RemarkValues{Factor: ratioOrNil(high, low)}.compared(candidate, incumbent)
	return values, high.IsPositive() && high.GreaterThanOrEqual(low.Mul(widePriceFactor))
}

// withoutRange returns what a scenario with ranges takes as certain of an offer: the accuracy or all prices.
func (s *Scenario) withoutRange(offer string) (pointers []string) {
	if s.Uncertainty == nil {
		return nil
	}
	for _, pointer := range []string{offer + "/label_accuracy", offer + "/pricing"} {
		ranged := false
		for at := range s.Uncertainty {
			ranged = ranged || at == pointer || strings.HasPrefix(at, pointer+"/")
		}
		if !ranged {
			pointers = append(pointers, pointer)
		}
	}
	return pointers
}

// horizonRemarks takes the exit at the recommended month. The horizon hides what is owed after it.
func (sb *stayBranch) horizonRemarks(exit ExitTerms) []Remark {
	contract, offer := &sb.scenario.Incumbent.Contract, &sb.scenario.Incumbent.Offer
	lapsed := contract.CommitmentEndsWithTerm && contract.MonthsLeft <= sb.horizon
	owed := offer.PlatformFee.IsPositive() || sb.incumbent.commits && !lapsed && !sb.trueUp(offer).IsZero()
	if !owed || orElse(exit.ContractEndMonth, 0) <= sb.horizon {
		return nil
	}
	return []Remark{{
		Code:     HorizonWithinTerm,
		Pointers: []string{"/horizon_months", contractPointer + "/months_left"},
		Values:   sb.span(*exit.ContractEndMonth, sb.horizon),
	}}
}

// unusedRangeRemarks name the inputs with a range whose ends give every candidate the npv of the scenario.
func (s *Scenario) unusedRangeRemarks(ctx Context) ([]Remark, error) {
	if s.Uncertainty == nil {
		return nil, nil
	}
	unused := map[string]bool{}
	for i := range s.Candidates {
		q := question{s, i, s.Candidates[i].Cutover()}
		swings, err := q.swings(ctx)
		if err != nil {
			return nil, err
		}
		for _, at := range swings {
			before, known := unused[at.pointer]
			unused[at.pointer] = (before || !known) && at.npvLow == at.npvHigh
		}
	}
	maps.DeleteFunc(unused, func(_ string, is bool) bool { return !is })
	if len(unused) == 0 {
		return nil, nil
	}
	pointers := sorted(slices.Collect(maps.Keys(unused)), strings.Compare)
	return []Remark{{Code: UnusedRange, Pointers: pointers, Values: RemarkValues{}.counted(len(unused))}}, nil
}
