package estimator

// move is a switch at the end of its cutover month.
type move struct {
	cutover  int
	usesUp   bool // the commitment is used up while the contract runs out
	endAfter int  // the contract cannot end in or before this month
}

func (sw *switching) moveAt(k int) move { return move{cutover: k, usesUp: sw.candidate.RunOutUse} }

// switched is a move month by month.
type switched struct {
	move
	months []monthResult
	last   int  // the incumbent's last month; beyond the horizon if it stays
	exit   exit // of leaving the incumbent
}

// switchTo returns the months of a move. Before the first preparation month they are those of the stay branch.
func (sw *switching) switchTo(to move) *switched {
	k := to.cutover
	s := &switched{move: to, months: make([]monthResult, sw.horizon+1), last: sw.horizon + 1}
	end := sw.scenario.Incumbent.Contract.firstEnd(k+sw.phases-1, to.endAfter)
	if !sw.keepsIncumbent {
		s.last = k + sw.phases - 1
		if s.usesUp = to.usesUp && end > k; s.usesUp {
			s.last = min(end, sw.horizon)
		}
	}
	months := s.months
	copy(months[:k+1], sw.months)
	for m := sw.preparationStart(k); m <= k; m++ {
		months[m].oneTime = sw.oneTimeLines(k, m)
	}
	months[k].noisyLabels = months[k].noisyLabels.Add(sw.relabelEffect)
	months[k].noise = sw.noiseCost(k, months[k].noisyLabels)
	if k == sw.horizon && s.last == k { // the exit settles the commitment period instead of the month's invoice
		a := months[k-1].accounts
		a.incumbent.left = true
		months[k].charges = sw.chargesAfterCredits(months[k].delivery, k, &a)
		months[k].accounts = a
	}
	a := months[k].accounts
	a.incumbent.left = s.last == sw.horizon
	s.leave(sw, k, end, &a)
	a.candidate = sw.newCandidateAccount(k, s.exit.carried)
	for m := sw.preparationStart(k); m <= k; m++ {
		months[m].addUp()
	}
	for m := k + 1; m <= sw.horizon; m++ {
		months[m] = sw.newMonthResult(m, sw.deliveryIn(s, m), months[m-1].noisyLabels, &a)
		months[m].oneTime = sw.retrainingLines(k, m)
		s.leave(sw, m, end, &a)
		months[m].addUp()
	}
	return s
}

// leave adds the exit to the incumbent's last month.
func (s *switched) leave(sw *switching, m, end int, a *accounts) {
	if m == s.last {
		s.exit = sw.newExit(s, end, &a.incumbent)
		s.months[m].oneTime = append(s.months[m].oneTime, lineAmount{Exit, s.exit.total()})
	}
}

func (sw *switching) deliveryIn(s *switched, m int) *delivery {
	a, j := sw.allocationAt(m, m-s.cutover), m-s.cutover
	if s.usesUp {
		if a = (allocation{candidate: sw.needs[m]}); m <= s.last {
			a = sw.usableAt(m)
		}
	}
	return sw.deliveryOf(a, m, j)
}

func (sw *switching) benefits(s *switched) []quantity {
	benefits := make([]quantity, sw.horizon+1)
	for m := sw.preparationStart(s.cutover); m <= sw.horizon; m++ {
		benefits[m] = sw.months[m].total.Sub(s.months[m].total)
	}
	return benefits
}

// npv is not yet rounded.
func (sw *switching) npv(s *switched) quantity {
	return sw.presentValue(sw.benefits(s))
}

func (b *basis) presentValue(flows []quantity) quantity {
	var value quantity
	for m := 1; m <= b.horizon; m++ {
		if !flows[m].IsZero() {
			value = value.Add(flows[m].Mul(b.discount[m]))
		}
	}
	return value
}

func cumulated(flows []quantity) []quantity {
	sums := make([]quantity, len(flows))
	for m := 1; m < len(flows); m++ {
		sums[m] = sums[m-1].Add(flows[m])
	}
	return sums
}
