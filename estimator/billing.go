package estimator

import (
	"math"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// provider holds what does not depend on the labels that a provider gets. Slices by month run from 1 to the horizon.
type provider struct {
	offer       *Offer
	uplifts     []int      // number of price uplifts up to a month
	uplift      []quantity // by number of uplifts
	fee         []quantity // by month
	commits     bool
	commitment  []quantity // by month
	disruption  *disruption
	amended     func(cutover int) *disruption // of a candidate that amends the contract; nil for others
	reworkShare quantity                      // share of the price of wrong labels that is charged again
	costs       map[*workload]workloadCosts
	volumeLines map[*workload]*volumeLines // of months in which it serves alone
}

func (b *basis) newIncumbent() *provider {
	contract := &b.scenario.Incumbent.Contract
	p := b.newProvider(&b.scenario.Incumbent.Offer, contract.MonthsLeft)
	p.commit(b, b.allTasks(), unity)
	if contract.CommitmentEndsWithTerm {
		for m := contract.MonthsLeft + 1; m <= b.horizon; m++ {
			p.commitment[m] = quantity{}
		}
	}
	return p
}

// newProvider counts an uplift in the month after each one that is a whole number of intervals from the anniversary.
func (b *basis) newProvider(offer *Offer, anniversary int) *provider {
	p := &provider{
		offer:       offer,
		uplifts:     make([]int, b.horizon+1),
		uplift:      []quantity{unity},
		fee:         make([]quantity, b.horizon+1),
		disruption:  b.newDisruption(offer),
		reworkShare: b.detectedShare.Mul(b.of(&offer.ReworkPriceShare)),
		costs:       map[*workload]workloadCosts{},
		volumeLines: map[*workload]*volumeLines{},
	}
	next, annual := b.of(&offer.AnnualUplift).Add(unity), b.of(&offer.AnnualUplift).Add(unity)
	if offer.NextUplift != nil {
		next = b.of(offer.NextUplift).Add(unity)
	}
	interval := orElse(offer.UpliftMonths, monthsPerYear)
	for m := 1; m <= b.horizon; m++ {
		if m > 1 {
			p.uplifts[m] = p.uplifts[m-1]
			if (m-1-anniversary)%interval == 0 {
				p.uplifts[m]++
			}
		}
		switch n := p.uplifts[m]; {
		case n < len(p.uplift):
		case n == 1:
			p.uplift = append(p.uplift, next)
		default:
			p.uplift = append(p.uplift, p.uplift[n-1].Mul(annual).Trim())
		}
		if p.fee[m] = p.fee[m-1]; m == 1 || p.uplifts[m] > p.uplifts[m-1] {
			p.fee[m] = b.of(&offer.PlatformFee).Mul(p.upliftIn(m)).Trim()
		}
	}
	return p
}

func orElse(months *int, absent int) int {
	if months != nil {
		return *months
	}
	return absent
}

func (p *provider) upliftIn(m int) quantity { return p.uplift[p.uplifts[m]] }

// commit sets M, the commitment of each month, with the price of committed labels times a factor. The labels are
// divided over some tasks like those of month 1.
func (p *provider) commit(b *basis, tasks []bool, factor quantity) {
	money, labels := b.of(&p.offer.Commitment), b.of(&p.offer.CommitmentLabels)
	p.commits = !money.IsZero() || !labels.IsZero()
	p.commitment = make([]quantity, b.horizon+1)
	if !p.commits {
		return
	}
	price := b.chargeDivided(&p.offer.Pricing, labels, tasks).Mul(factor)
	for m := 1; m <= b.horizon; m++ {
		p.commitment[m] = money
		if !price.IsZero() {
			p.commitment[m] = money.Add(price.Mul(p.upliftIn(m))).Trim()
		}
	}
}

func (p *provider) commitmentChanges(m int) bool {
	return p.commits && p.commitment[m].IsZero() != p.commitment[m-1].IsZero()
}

// repriced returns a copy with the committed labels of some tasks at a price times a factor.
func (p *provider) repriced(b *basis, tasks []bool, factor quantity) *provider {
	copied := *p
	copied.commit(b, tasks, factor)
	return &copied
}

// settlesMonthly reports whether each month is settled by itself.
func (p *provider) settlesMonthly() bool {
	return !p.commits || !p.offer.Prepaid && orElse(p.offer.CommitmentPeriodMonths, 1) == 1
}

// trueUp returns σ, the share of a period's shortfall that is billed.
func (b *basis) trueUp(offer *Offer) quantity {
	if offer.TrueUpShare == nil || offer.Prepaid {
		return unity
	}
	return b.of(offer.TrueUpShare)
}

// periods tells when the commitment periods of a provider end: in months a whole number of lengths from the anchor, and
// in its last month.
type periods struct {
	anchor, length int
	first, last    int // months in which the provider is under contract, within the horizon
	stops          int // the month after which the provider stops by itself
}

func (p periods) end(m int) int {
	return m + ((p.anchor-m)%p.length+p.length)%p.length
}

func (p periods) start(m int) int { return p.end(m) - p.length + 1 }

// ends reports whether a period ends with month m. The horizon by itself ends none.
func (p periods) ends(m int) bool { return m == p.end(m) || m >= p.stops }

const never = math.MaxInt

// account is the state between the buyer and a provider after a month.
type account struct {
	periods
	credits   quantity // prepaid balance or signing credit
	expired   quantity // credits that ended unused
	balance   quantity // of a prepaid commitment period
	committed quantity // ΣM of the commitment period so far
	purchased quantity // Σ purchase of the commitment period so far
	left      bool     // the incumbent is left in the horizon's last month, so that the exit settles its period
}

func (b *basis) newIncumbentAccount() account {
	offer, contract := &b.scenario.Incumbent.Offer, &b.scenario.Incumbent.Contract
	a := account{
		periods: periods{
			anchor: contract.MonthsLeft,
			length: orElse(offer.CommitmentPeriodMonths, 1),
			first:  1,
			last:   b.horizon,
			stops:  orElse(contract.EndsMonth, never),
		},
		credits: b.of(&offer.Credits),
	}
	a.last = min(a.last, a.stops)
	a.expire(offer, 0)
	return a
}

func (sw *switching) newCandidateAccount(k int, carried quantity) account {
	offer := &sw.candidate.Offer
	a := account{
		periods: periods{
			anchor: k,
			length: orElse(offer.CommitmentPeriodMonths, 1),
			first:  k + 1,
			last:   sw.horizon,
			stops:  never,
		},
		credits: sw.of(&offer.Credits).Add(carried),
	}
	a.expire(offer, 0)
	return a
}

// expire drops credits that the offer ends with a month of the provider's service.
func (a *account) expire(offer *Offer, serviceMonth int) {
	if offer.CreditsExpireMonth != nil && serviceMonth >= *offer.CreditsExpireMonth {
		a.credits, a.expired = quantity{}, a.credits
	}
}

// invoice is what one provider charges for a month.
type invoice struct {
	topUp       quantity // billed share of a period's shortfall
	billed      quantity // commitment of a prepaid period that begins
	fromBalance quantity // purchase that a prepaid period pays
	total       quantity
	creditsUsed quantity
}

// bill returns the invoice of month m and updates the account.
func (b *basis) bill(s *service, m int, a *account) invoice {
	var i invoice
	i.total = s.purchase
	if s.stopped {
		a.expire(s.offer, m-a.first+1)
		return i
	}
	if s.commits {
		b.settle(s, m, a, &i)
		i.total = i.total.Add(i.topUp).Add(i.billed).Sub(i.fromBalance)
	}
	i.total = i.total.Add(s.fee[m])
	if !a.credits.IsZero() {
		i.creditsUsed = i.total.Min(a.credits)
		a.credits = a.credits.Sub(i.creditsUsed)
		a.expire(s.offer, m-a.first+1)
	}
	return i
}

func (b *basis) settle(s *service, m int, a *account, i *invoice) {
	start, end := a.start(m), a.end(m)
	if m == max(start, a.first) {
		b.open(s, m, a, i)
	}
	if s.offer.Prepaid {
		i.fromBalance = a.balance.Min(s.purchase)
		a.balance = a.balance.Sub(i.fromBalance)
		if a.ends(m) {
			a.balance = quantity{}
		}
		return
	}
	a.committed, a.purchased = a.committed.Add(s.commitment[m]), a.purchased.Add(s.purchase)
	if m == min(end, a.last) && (a.ends(m) || !a.left) {
		i.topUp = b.trueUp(s.offer).Mul(a.committed.Sub(a.purchased).Max(quantity{}))
	}
}

// open begins a commitment period.
func (b *basis) open(s *service, m int, a *account, i *invoice) {
	a.committed, a.purchased = b.beforeFirst(s.provider, a.periods, m)
	if !s.offer.Prepaid {
		return
	}
	all := a.committed
	for month := m; month <= min(a.end(m), a.last); month++ {
		all = all.Add(s.commitment[month])
	}
	if a.start(m) < a.first {
		a.balance = all.Sub(a.purchased).Max(quantity{})
		return
	}
	i.billed, a.balance = all, all
}

// beforeFirst returns what was committed and purchased before month 1 in a period that then continues with month m.
// Those months count with the commitment of month 1.
func (b *basis) beforeFirst(p *provider, of periods, m int) (committed, purchased quantity) {
	before := max(0, of.first-of.start(m))
	if before > 0 {
		purchased = b.of(&b.scenario.Incumbent.Contract.CommitmentSpent)
	}
	return p.commitment[m].Mul(num.Whole(before)), purchased
}
