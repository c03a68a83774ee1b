package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// workload is the labels of one month that go to one provider.
type workload struct {
	tasks []quantity // labels by task
	total quantity
	whole bool // all that is needed in a month, and in others too
}

func newWorkload(tasks []quantity) *workload {
	w := &workload{tasks: tasks}
	for _, labels := range tasks {
		w.total = w.total.Add(labels)
	}
	return w
}

// part returns a share of the labels of some tasks.
func (w *workload) part(of []bool, share quantity) *workload {
	tasks := make([]quantity, len(w.tasks))
	for i, labels := range w.tasks {
		if of[i] {
			tasks[i] = labels.Mul(share).Trim()
		}
	}
	return newWorkload(tasks)
}

func (w *workload) less(other *workload) *workload {
	tasks := make([]quantity, len(w.tasks))
	for i, labels := range w.tasks {
		tasks[i] = labels.Sub(other.tasks[i])
	}
	return newWorkload(tasks)
}

// of returns labels divided over some tasks like those of the workload, or evenly if it has none.
func (w *workload) of(labels quantity, some []bool) *workload {
	chosen, n := w.part(some, unity), count(some)
	tasks := make([]quantity, len(w.tasks))
	for i := range tasks {
		switch {
		case some[i] && n == 1:
			tasks[i] = labels
		case some[i]:
			evenly, alike := labels.Div(num.Whole(n)), labels.Mul(chosen.tasks[i]).Div(chosen.total)
			tasks[i] = chosen.total.IfZero(evenly, alike)
		}
	}
	return &workload{tasks: tasks, total: labels} // exactly, although the parts are rounded
}

func count(flags []bool) (n int) {
	for _, set := range flags {
		if set {
			n++
		}
	}
	return n
}

type taskVolume struct{ labelsPerMonth, annualGrowth *decimal.Decimal }

func (d *Demand) taskVolumes() []taskVolume {
	if len(d.Tasks) == 0 {
		return []taskVolume{{&d.LabelsPerMonth, &d.AnnualGrowth}}
	}
	volumes := make([]taskVolume, len(d.Tasks))
	for i := range d.Tasks {
		volumes[i] = taskVolume{&d.Tasks[i].LabelsPerMonth, &d.Tasks[i].AnnualGrowth}
	}
	return volumes
}

// newNeeds returns the labels needed by month: labels_per_month · (1 + annual_growth)^⌊(m−1)/12⌋ · profile of each
// task. Months without a difference share one workload.
func (b *basis) newNeeds() []*workload {
	demand := &b.scenario.Demand
	volumes := demand.taskVolumes()
	factors := make([][]quantity, len(volumes))
	for i, v := range volumes {
		factors[i] = growth(b.of(v.annualGrowth), year(b.horizon))
	}
	needs := make([]*workload, b.horizon+1)
	for m := 1; m <= b.horizon; m++ {
		if m > 1 && demand.Profile == nil && year(m) == year(m-1) {
			needs[m] = needs[m-1]
			continue
		}
		tasks := make([]quantity, len(volumes))
		for i, v := range volumes {
			tasks[i] = b.of(v.labelsPerMonth).Mul(factors[i][year(m)])
			if demand.Profile != nil {
				tasks[i] = tasks[i].Mul(b.of(&demand.Profile[(m-1)%monthsPerYear]))
			}
			tasks[i] = tasks[i].Trim()
		}
		needs[m] = newWorkload(tasks)
		needs[m].whole = true
	}
	return needs
}

// sharesNeed reports whether the month before or after needs the same labels.
func (b *basis) sharesNeed(m int) bool {
	return m > 1 && b.needs[m] == b.needs[m-1] || m < b.horizon && b.needs[m] == b.needs[m+1]
}

// allocation is a month's labels by provider; one that gets none is nil.
type allocation struct{ incumbent, candidate *workload }

// allocationAt returns the allocation of month m, the j-th month of the candidate's service, once the incumbent may
// have been left.
func (sw *switching) allocationAt(m, j int) allocation {
	step := min(j, sw.phases)
	if step == sw.phases && !sw.keepsIncumbent {
		return allocation{candidate: sw.needs[m]}
	}
	key := allocationKey{sw.needs[m], step}
	a, known := sw.allocations[key]
	if !known {
		a.candidate = sw.needs[m].part(sw.moving, sw.shareAt(j))
		a.incumbent = sw.needs[m].less(a.candidate)
		sw.allocations[key] = a
	}
	return a
}

type allocationKey struct {
	needs *workload
	step  int
}

// shareAt returns x(j), the share of each moving task that the candidate receives in its j-th month of service.
func (sw *switching) shareAt(j int) quantity {
	if j >= sw.phases {
		return sw.share
	}
	return sw.share.Mul(num.Whole(j)).Div(num.Whole(sw.phases))
}

// usableAt returns the allocation of month m while the commitment is being used up: the incumbent gets the largest
// whole number of labels, at most the need, whose price does not exceed the commitment.
func (sw *switching) usableAt(m int) allocation {
	if sw.usable[m] == nil {
		incumbent := sw.largestWithin(sw.needs[m], sw.incumbent.commitment[m], sw.incumbent.upliftIn(m))
		sw.usable[m] = &allocation{incumbent, sw.needs[m].less(incumbent)}
	}
	return *sw.usable[m]
}

// halvings is the number of steps after which a bisection in float64 has found a label among 10^12.
const halvings = 41

func (b *basis) largestWithin(need *workload, amount, uplift quantity) *workload {
	pricing, all := &b.scenario.Incumbent.Offer.Pricing, b.allTasks()
	low, high := quantity{}, need.total.Floor()
	for step := 0; b.program == nil || step < halvings; step++ {
		middle := low.Add(high).Add(unity).Div(num.Whole(2)).Floor()
		if step == 0 {
			middle = high
		} else if b.program == nil && low.Decimal().Equal(high.Decimal()) {
			break
		}
		fits := b.charge(pricing, need.of(middle, all)).Mul(uplift).AtMost(amount)
		low, high = fits.Choose(middle, low), fits.Choose(high, middle.Sub(unity))
	}
	return need.of(low.Max(quantity{}), all)
}
