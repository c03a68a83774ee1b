package estimator

import (
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// feeNeverDue returns the inputs of an early exit that costs something although staying owes nothing.
func (sb *stayBranch) feeNeverDue() (values *RemarkValues, pointers string) {
	early := &sb.scenario.Incumbent.Contract.EarlyExit
	if !early.Allowed || sb.incumbent.offer.PlatformFee.IsPositive() || sb.billsCommitment(sb.incumbent) {
		return nil, ""
	}
	values = &RemarkValues{}
	if early.FixedFee.IsPositive() {
		values.Amount, pointers = &early.FixedFee, "^/early_exit/fixed_fee "
	}
	if early.ShareOfRemaining.IsPositive() {
		pointers += "^/early_exit/share_of_remaining"
	}
	return values.onlyIf(pointers != ""), pointers
}

// serving returns the service of one party by month, nil if it has none.
func (b *basis) serving(of party, months []monthResult) func(m int) *service {
	return func(m int) *service {
		for _, s := range months[m].delivery.services {
			if s.providedBy() == of {
				return s
			}
		}
		return nil
	}
}

func commitmentPointers(offer *Offer, at string) (pointers string) {
	if offer.Commitment.IsPositive() {
		pointers = at + "/offer/commitment "
	}
	if offer.CommitmentLabels.IsPositive() {
		pointers += at + "/offer/commitment_labels"
	}
	return pointers
}

// billsCommitment reports whether labels that are not bought cost anything.
func (b *basis) billsCommitment(p *provider) bool { return p.commits && !b.trueUp(p.offer).IsZero() }

// allMoved returns the first month in which the candidate gets all that moves.
func (sw *switching) allMoved(to *switched) int {
	if to.usesUp {
		return to.last + 1
	}
	return to.cutover + sw.phases
}

type unmetPeriod struct {
	from, to             int
	begun                bool     // before month 1
	spent                quantity // before month 1
	committed, purchased quantity
}

func (p unmetPeriod) shortfall() decimal.Decimal {
	return p.committed.Sub(p.spent).Sub(p.purchased).Decimal()
}

// unmetPeriods returns the commitment periods that begin in a month or later and commit to much more than is bought.
func (b *basis) unmetPeriods(p *provider, of periods, service func(m int) *service, from int) (unmet []unmetPeriod) {
	if !b.billsCommitment(p) {
		return nil
	}
	var period unmetPeriod
	for m := of.first; m <= of.last; m++ {
		if m == max(of.start(m), of.first) {
			period = unmetPeriod{from: m, begun: of.start(m) < m}
			period.committed, period.spent = b.beforeFirst(p, of, m)
		}
		period.committed = period.committed.Add(p.commitment[m])
		if s := service(m); s != nil {
			period.purchased = period.purchased.Add(s.purchase)
		}
		bought := period.spent.Add(period.purchased).Decimal().Mul(commitmentSlack)
		if m == min(of.end(m), of.last) && period.from >= from && period.committed.Decimal().GreaterThan(bought) {
			period.to = m
			unmet = append(unmet, period)
		}
	}
	return unmet
}

// unmetByMoving returns the incumbent's periods that staying would meet.
func (sw *switching) unmetByMoving(to *switched) (unmet []unmetPeriod) {
	if !sw.keepsIncumbent {
		return nil
	}
	periods, from := sw.newIncumbentAccount().periods, sw.allMoved(to)
	staying := sw.unmetPeriods(sw.incumbent, periods, sw.serving(ofIncumbent, sw.months), from)
	for _, p := range sw.unmetPeriods(sw.incumbent, periods, sw.serving(ofIncumbent, to.months), from) {
		for len(staying) > 0 && staying[0].from < p.from {
			staying = staying[1:]
		}
		if len(staying) == 0 || staying[0].from > p.from {
			unmet = append(unmet, p)
		}
	}
	return unmet
}

func (b *basis) unmetValues(unmet []unmetPeriod) *RemarkValues {
	if len(unmet) == 0 {
		return nil
	}
	worst := unmet[0]
	for _, p := range unmet {
		if p.shortfall().GreaterThan(worst.shortfall()) {
			worst = p
		}
	}
	values := b.span(worst.from, worst.to).counted(len(unmet))
	if worst.begun {
		spent := b.money(worst.spent).Decimal
		values.Month, values.Date, values.Spent = nil, "", &spent
	}
	return values.compared(b.money(worst.committed).Decimal, b.money(worst.purchased).Decimal)
}

// belowNeed returns the first month in which a provider gets more labels than it can deliver, and how many there are.
func (b *basis) belowNeed(offer *Offer, service func(m int) *service) (values *RemarkValues) {
	count := 0
	for m := 1; offer.Capacity != nil && m <= b.horizon; m++ {
		s := service(m)
		if s == nil || s.stopped || !s.late().Decimal().IsPositive() {
			continue
		}
		if count++; count == 1 {
			values = b.span(m, 0).compared(*offer.Capacity, s.work.total.Decimal().Round(ratioPlaces))
		}
		values.counted(count)
	}
	return values
}

func (b *basis) expiredCredits(a account, offer *Offer) *RemarkValues {
	amount := b.money(a.expired)
	if !amount.IsPositive() {
		return nil
	}
	values := b.span(a.first-1+*offer.CreditsExpireMonth, 0)
	values.Amount = &amount.Decimal
	return values
}

// cutPeriod returns the commitment period that the horizon cuts off.
func (b *basis) cutPeriod(p *provider, of periods) *RemarkValues {
	h := b.horizon
	cut := p.commits && of.first <= h && of.last == h && !of.ends(h) && !p.commitment[h].IsZero()
	return b.span(h, of.end(h)).onlyIf(cut)
}

// widePrices compares what moves, and each task of it if both have rate cards.
func (sw *switching) widePrices() *RemarkValues {
	values := sw.widePricesOf(sw.moving)
	byTask := sw.candidate.Offer.Pricing.Model == PricingByTask && sw.incumbent.offer.Pricing.Model == PricingByTask
	for i := 0; byTask && values == nil && i < len(sw.moving); i++ {
		task := make([]bool, len(sw.moving))
		if task[i] = sw.moving[i]; !task[i] {
			continue
		}
		if values = sw.widePricesOf(task); values != nil {
			values.Task = sw.scenario.Demand.Tasks[i].Name
		}
	}
	return values
}

// widePricesOf compares the average price per label of some tasks in month 1.
func (sw *switching) widePricesOf(tasks []bool) *RemarkValues {
	labels := sw.needs[1].part(tasks, unity).total
	if labels.IsZero() {
		labels = unity
	}
	price := func(offer *Offer) decimal.Decimal {
		return sw.chargeDivided(&offer.Pricing, labels, tasks).Div(labels).Decimal().Round(ratioPlaces)
	}
	candidate, incumbent := price(&sw.candidate.Offer), price(&sw.scenario.Incumbent.Offer)
	low, high := decimal.Min(candidate, incumbent), decimal.Max(candidate, incumbent)
	values := (&RemarkValues{Factor: ratioOrNil(high, low)}).compared(candidate, incumbent)
	return values.onlyIf(high.IsPositive() && high.GreaterThanOrEqual(low.Mul(widePriceFactor)))
}

// withoutRange returns what a scenario with ranges takes as certain of an offer: the accuracy or all prices.
func (s *Scenario) withoutRange(offer string) (pointers string) {
	if s.Uncertainty == nil {
		return ""
	}
	for _, pointer := range []string{offer + "/label_accuracy", offer + "/pricing"} {
		ranged := false
		for at := range s.Uncertainty {
			ranged = ranged || at == pointer || strings.HasPrefix(at, pointer+"/")
		}
		if !ranged {
			pointers += pointer + " "
		}
	}
	return pointers
}

// horizonRemarks takes the exit at the recommended month. The horizon hides what is owed after it.
func (sb *stayBranch) horizonRemarks(exit ExitTerms) []Remark {
	contract, offer := &sb.scenario.Incumbent.Contract, &sb.scenario.Incumbent.Offer
	lapsed := contract.CommitmentEndsWithTerm && contract.MonthsLeft <= sb.horizon
	owed := offer.PlatformFee.IsPositive() || sb.billsCommitment(sb.incumbent) && !lapsed
	end, r := orElse(exit.ContractEndMonth, 0), remarks{}
	hidden := sb.span(end, sb.horizon).onlyIf(owed && end > sb.horizon)
	r.add(HorizonWithinTerm, hidden, "/horizon_months ^/months_left")
	return r.list
}

// unusedRangeRemarks name the inputs with a range whose ends give every candidate the npv of the scenario, in a cutover
// month of each.
func (s *Scenario) unusedRangeRemarks(ctx Context, cutovers []int) ([]Remark, error) {
	if s.Uncertainty == nil {
		return nil, nil
	}
	used, pointers, unused := map[string]bool{}, []string{}, ""
	for i := range s.Candidates {
		q := question{s, i, cutovers[i]}
		swings, err := q.swings(ctx)
		if err != nil {
			return nil, err
		}
		for _, at := range swings {
			before, known := used[at.pointer]
			used[at.pointer] = before || at.npvLow != at.npvHigh
			if !known {
				pointers = append(pointers, at.pointer)
			}
		}
	}
	for _, pointer := range slices.Sorted(maps.Keys(s.Uncertainty)) {
		if in, _ := InputAt(pointer); in.Certain {
			pointers = append(pointers, pointer)
		}
	}
	count, r := 0, remarks{}
	for _, pointer := range pointers {
		if !used[pointer] {
			count, unused = count+1, unused+" "+pointer
		}
	}
	r.add(UnusedRange, new(RemarkValues).counted(count).onlyIf(count > 0), unused)
	return r.list, nil
}
