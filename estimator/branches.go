package estimator

import "slices"

// Index 0 of the months holds the wrong labels and the account of today.
type stayBranch struct {
	*basis
	incumbent *provider
	errorRate quantity // share of the incumbent's labels that are wrong
	errors    errorEffects
	months    []monthResult
	owedUpTo  []quantity // Σ of commitments up to a month
	feesUpTo  []quantity // Σ of platform fees up to a month
	usable    []*allocation
}

func newStayBranch(b *basis) *stayBranch {
	sb := &stayBranch{
		basis:     b,
		incumbent: b.newIncumbent(),
		errorRate: b.of(&b.scenario.Incumbent.Offer.LabelAccuracy).Complement(),
		months:    make([]monthResult, b.horizon+1),
		owedUpTo:  make([]quantity, b.horizon+1),
		feesUpTo:  make([]quantity, b.horizon+1),
		usable:    make([]*allocation, b.horizon+1),
	}
	sb.errors = sb.incumbent.newErrorEffects(b, sb.errorRate)
	var previous *delivery
	sb.addMonths(func(m int) *delivery {
		previous = sb.stayDelivery(m, previous)
		return previous
	})
	for m := 1; m <= b.horizon; m++ {
		sb.owedUpTo[m] = sb.owedUpTo[m-1].Add(sb.incumbent.commitment[m])
		sb.feesUpTo[m] = sb.feesUpTo[m-1].Add(sb.incumbent.fee[m])
	}
	return sb
}

func (sb *stayBranch) addMonths(deliveryIn func(m int) *delivery) {
	a := accounts{incumbent: sb.newIncumbentAccount()}
	sb.months[0] = monthResult{noisyLabels: sb.undetected(sb.labels[0].Mul(sb.errorRate)), accounts: a}
	for m := 1; m <= sb.horizon; m++ {
		sb.months[m] = sb.newMonthResult(m, deliveryIn(m), sb.months[m-1].noisyLabels, &a)
		sb.months[m].addUp()
	}
}

// stayDelivery returns the delivery of the month before if nothing differs.
func (sb *stayBranch) stayDelivery(m int, previous *delivery) *delivery {
	s := sb.newIncumbentService(sb.needs[m], m)
	if previous == nil || previous.services[0].work != s.work || s.stopped != previous.services[0].stopped ||
		sb.incumbent.uplifts[m] != sb.incumbent.uplifts[m-1] || sb.incumbent.commitmentChanges(m) {
		services := []*service{s}
		return newDelivery(services, sb.newVolumeLines(m, services))
	}
	return previous
}

func (sb *stayBranch) newIncumbentService(w *workload, m int) *service {
	s := sb.newService(sb.incumbent, w, m)
	s.stopped = sb.stoppedBefore(m)
	s.addErrors(sb.errors)
	return s
}

// stoppedBefore reports whether the incumbent has stopped by itself before a month.
func (b *basis) stoppedBefore(m int) bool {
	ends := b.scenario.Incumbent.Contract.EndsMonth
	return ends != nil && m > *ends
}

// switching holds what does not depend on the cutover month.
type switching struct {
	*stayBranch
	candidate       *Candidate
	provider        *provider
	ramp            ramp
	errors          []errorEffects // by month of service
	preparation     preparation
	relabelEffect   quantity // change in wrong labels at cutover through relabelling
	moving          []bool   // by task
	share           quantity // of the moving tasks' labels that moves
	phases          int
	keepsIncumbent  bool
	pilotCharge     quantity
	relabelCharge   quantity
	parallelCharges []*quantity // by month, once computed
	allocations     map[allocationKey]allocation
	works           map[workKey]*work
	deliveries      map[deliveryKey]*delivery
}

func newSwitching(sb *stayBranch, c *Candidate) *switching {
	s := sb.scenario
	accuracyLoss := sb.of(&s.Incumbent.Offer.LabelAccuracy).Sub(sb.of(&c.Offer.LabelAccuracy))
	sw := &switching{
		stayBranch:      sb,
		candidate:       c,
		provider:        sb.newProvider(&c.Offer, 0),
		ramp:            sb.newRamp(c),
		preparation:     sb.newPreparation(c),
		relabelEffect:   sb.undetected(sb.relabelledLabels(c).Mul(accuracyLoss)),
		moving:          sb.allTasks(),
		share:           unity,
		phases:          c.phases(),
		keepsIncumbent:  c.keepsIncumbent(&s.Demand),
		parallelCharges: make([]*quantity, sb.horizon+1),
		allocations:     map[allocationKey]allocation{},
		works:           map[workKey]*work{},
		deliveries:      map[deliveryKey]*delivery{},
	}
	if c.MoveShare != nil {
		sw.share = sb.of(c.MoveShare)
	}
	for i := range s.Demand.Tasks {
		sw.moving[i] = c.Tasks == nil || slices.Contains(c.Tasks, s.Demand.Tasks[i].Name)
	}
	for _, rate := range sw.ramp.errorRate {
		sw.errors = append(sw.errors, sw.provider.newErrorEffects(sb.basis, rate))
	}
	if c.Amends {
		sw.provider.amended = cached(sw.newAmendedDisruption)
	}
	sw.provider.commit(sb.basis, sw.moving, unity)
	sw.pilotCharge = sw.orderCharge(sb.of(&c.Transition.PilotLabels))
	sw.relabelCharge = sw.orderCharge(sb.relabelledLabels(c))
	return sw
}

// cached returns a function that computes the value of each month once.
func cached[T any](compute func(month int) T) func(month int) T {
	known := map[int]T{}
	return func(month int) T {
		value, ok := known[month]
		if !ok {
			value = compute(month)
			known[month] = value
		}
		return value
	}
}

// lastCutover returns the last month whose move completes within the horizon or just after it.
func (sw *switching) lastCutover() int { return sw.horizon - sw.phases + 1 }

// workKey holds all that a month's work depends on, but for the experience of the candidate.
type workKey struct {
	allocation
	incumbent, candidate int // price uplifts of each provider
	stopped              bool
}

// work is the services of a month, with those of a candidate that makes no errors.
type work struct {
	incumbent   *service // nil: none
	candidate   service
	volumeLines *volumeLines
}

// workOf is computed once for all switches.
func (sw *switching) workOf(a allocation, m int) *work {
	key := workKey{allocation: a, candidate: sw.provider.uplifts[m]}
	if a.incumbent != nil {
		key.incumbent, key.stopped = sw.incumbent.uplifts[m], sw.stoppedBefore(m)
	}
	if w := sw.works[key]; w != nil {
		return w
	}
	w := &work{candidate: *sw.newService(sw.provider, a.candidate, m)}
	services := []*service{&w.candidate}
	if a.incumbent != nil {
		w.incumbent = sw.newIncumbentService(a.incumbent, m)
		services = append(services, w.incumbent)
	}
	w.volumeLines = sw.newVolumeLines(m, services)
	sw.works[key] = w
	return w
}

type deliveryKey struct {
	work         *work
	serviceMonth int
}

// deliveryOf returns the work of month m, the candidate's j-th. It is computed once for months that share their need.
func (sw *switching) deliveryOf(a allocation, m, j int) *delivery {
	w := sw.workOf(a, m)
	key := deliveryKey{w, j}
	if d := sw.deliveries[key]; d != nil {
		return d
	}
	s := w.candidate
	s.serviceMonth = j
	s.addErrors(sw.errors[j])
	services := []*service{&s}
	if w.incumbent != nil {
		services = []*service{w.incumbent, &s}
	}
	late := s.costs.cap.Sub(sw.delivered(&s)).Mul(sw.of(&sw.scenario.ShortfallCost))
	d := newDelivery(services, w.volumeLines, sw.roundedLine(Ramp, late),
		sw.roundedLine(AccuracyDip, sw.ramp.dip[j].Mul(sw.shareOf(a, m, j))))
	if sw.sharesNeed(m) {
		sw.deliveries[key] = d
	}
	return d
}

func (sw *switching) delivered(s *service) quantity {
	return s.costs.cap.Min(sw.ramp.throughput[s.serviceMonth].Mul(s.work.total).Trim())
}

// shareOf returns the candidate's share of the labels of month m, the j-th of its service.
func (sw *switching) shareOf(a allocation, m, j int) quantity {
	need := sw.needs[m].total
	if a.incumbent == nil {
		return unity
	}
	return need.IfZero(sw.shareAt(j), a.candidate.total.Div(need))
}
